// Code generated from generator/emit/go/source/outcome.go by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import (
	"encoding/json"
	"math"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Outcome is what is known of a message after an answer.
type Outcome struct {
	// Outcome is "accepted", "not-sent" or "unknown".
	Outcome string
	// MessageID is Kaleyra's id of the request, once it is accepted.
	MessageID string
	// Code is Kaleyra's code as it was sent.
	Code string
	// Retriable tells whether the same message may be sent again.
	Retriable bool
	// Meaning and Fix say what the code means, where Kaleyra documents it, and what to do.
	Meaning, Fix string
}

type meaning struct {
	name, code, outcome, retry, meaning, fix, errorKey string
	status                                             int
}

var (
	// Anything else may quote the message, and must not be shown as a code.
	codePattern   = regexp.MustCompile(`^(?:[A-Za-z]{1,8}-?[0-9]{1,8}|[0-9]{1,7})$`)
	acceptedID    = regexp.MustCompile(`(?i)"message_id"[\s` + whiteSpace + `]*:[\s` + whiteSpace + `]*(?:[0-9]|"[^"]*[\p{L}\p{N}])|"wamid\.[a-z0-9]`)
	acceptedCode  = regexp.MustCompile(`(?i)"code"[\s` + whiteSpace + `]*:[\s` + whiteSpace + `]*"?(WA2[0-9][0-9])(?:\W|$)`)
	letterOrDigit = regexp.MustCompile(`[\p{L}\p{N}]`)
	wholeSeconds  = regexp.MustCompile(`^[0-9]+$`)
)

// longestText is longer than any code or id of Kaleyra's. The rest is cut off.
const longestText = 1000

// OutcomeOf says what an answer proves: the message was accepted; it certainly was not sent; or it is
// unknown, and sending it again may send it twice. Of the headers, only Retry-After is read: a busy
// server that names a time has not taken the message.
func OutcomeOf(status int, body string, headers http.Header) Outcome {
	code, messageID, errors := readAnswer(body)
	found := meaningsWith(code)
	documented := documentedAnswer(status, found)
	refuses := len(found) > 0 && allRefuse(found)
	waits := namesATime(headers)
	isBusy := status == 429 || (status == 503 && waits)
	known := explained("unknown", status, code, errors, false)
	if messageID == "" && !saysAccepted(body) {
		switch {
		case documented != nil && documented.outcome == "not-sent":
			return explained("not-sent", status, code, errors, documented.retry == "later" || (isBusy && waits))
		case documented == nil && (status == 301 || status == 302 || status == 307 || status == 308):
			return Outcome{Outcome: "not-sent"}
		case documented == nil && isBusy && refuses:
			return explained("not-sent", status, code, errors, waits)
		case documented == nil && isBusy:
			return Outcome{Outcome: "not-sent", Code: shownCode(code), Retriable: true}
		case code != "" && isRefusal(status) && refuses:
			return explained("not-sent", status, code, errors, false)
		}
	}
	// A code of a failure contradicts the id beside it.
	if status >= 200 && status < 300 && messageID != "" && len(found) == 0 {
		return Outcome{Outcome: "accepted", MessageID: messageID}
	}
	return known
}

func explained(outcome string, status int, code string, errors map[string]any, retriable bool) Outcome {
	result := Outcome{Outcome: outcome, Code: shownCode(code), Retriable: retriable}
	if known := meaningOf(status, code, errors); known != nil {
		result.Meaning, result.Fix = known.meaning, known.fix
	}
	return result
}

// readAnswer returns the code, the message id and the errors of an answer in Kaleyra's or Meta's form.
func readAnswer(text string) (code, messageID string, errors map[string]any) {
	var parsed any
	if json.Unmarshal([]byte(text), &parsed) != nil {
		return "", "", nil
	}
	answer, _ := parsed.(map[string]any)
	errors, _ = answer["error"].(map[string]any)
	code = codeText(answer["code"])
	if code == "" {
		code = codeText(errors["code"])
	}
	if code == "" {
		return "", "", nil
	}
	id, _ := at(answer["data"], "message_id").(string)
	if !letterOrDigit.MatchString(id) {
		id = ""
	}
	if len(id) > longestText {
		id = id[:longestText]
	}
	return code, id, errors
}

func codeText(code any) string {
	if number, ok := code.(float64); ok {
		if number < 0 || number > 1<<53-1 || number != math.Trunc(number) {
			return ""
		}
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	text, ok := code.(string)
	f := &found{}
	checkAPIResponseResponseCode(code, f)
	if !ok || len(f.findings) > 0 {
		return ""
	}
	return text
}

func shownCode(code string) string {
	if codePattern.MatchString(code) || len(meaningsWith(code)) > 0 {
		return code
	}
	return ""
}

// saysAccepted tells whether an answer says that the message was taken: then no status disproves it.
func saysAccepted(text string) bool {
	if acceptedID.MatchString(text) {
		return true
	}
	for _, match := range acceptedCode.FindAllStringSubmatch(text, -1) {
		if found := meaningsWith(match[1]); len(found) == 0 || !allRefuse(found) {
			return true
		}
	}
	return false
}

func allRefuse(found []*meaning) bool {
	for _, one := range found {
		if one.outcome != "not-sent" {
			return false
		}
	}
	return true
}

func meaningsWith(code string) []*meaning {
	var found []*meaning
	for _, one := range meanings {
		if code != "" && normalised(one.code) == normalised(code) {
			found = append(found, one)
		}
	}
	return found
}

func normalised(code string) string { return strings.ToUpper(strings.ReplaceAll(code, "-", "")) }

// documentedAnswer is what is documented of a status and a code, or of the code alone for a refusal.
func documentedAnswer(status int, found []*meaning) *meaning {
	for _, one := range found {
		if one.status == status {
			return one
		}
	}
	for _, one := range found {
		if one.status == 0 && isRefusal(status) {
			return one
		}
	}
	return nil
}

// meaningOf tells meanings of one code apart by its spelling and a key in the errors.
func meaningOf(status int, code string, errors map[string]any) *meaning {
	candidates := meaningsWith(code)
	var same []*meaning
	for _, one := range candidates {
		if one.status == status {
			same = append(same, one)
		}
	}
	if len(same) > 0 {
		candidates = same
	}
	var keyed *meaning
	for _, one := range candidates {
		if one.errorKey == "" || !has(errors, one.errorKey) {
			continue
		}
		if one.code == code {
			return one
		}
		if keyed == nil {
			keyed = one
		}
	}
	if keyed == nil && len(candidates) == 1 {
		return candidates[0]
	}
	return keyed
}

// isRefusal leaves out 408, after which the server may have processed the request.
func isRefusal(status int) bool { return status >= 400 && status < 500 && status != 408 }

func namesATime(headers http.Header) bool {
	value := strings.TrimSpace(headers.Get("Retry-After"))
	if wholeSeconds.MatchString(value) {
		return true
	}
	date, fault := time.Parse(http.TimeFormat, value)
	return fault == nil && date.Format(http.TimeFormat) == value
}
