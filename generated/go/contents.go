// Code generated from generator/emit/go/source/contents.go by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import (
	"math"
	"regexp"
	"strings"
	"time"
	"unicode"
)

// statusNames has words of statuses without blanks, hyphens and case.
var statusNames = map[string]string{
	"sent": "sent", "delivered": "delivered", "read": "read", "played": "played", "failed": "failed", "notsent": "not-sent",
}

// content is what a message says: a tap, a location that was asked for, or anything else.
func content(message, extraInfo any) Event {
	interactive := member(message, "interactive")
	for _, tap := range [][2]string{{"button_reply", "reply-button"}, {"list_reply", "list-row"}} {
		reply := member(interactive, tap[0])
		if id := textIn(reply, "id"); id != "" {
			return Event{Event: "reply", Kind: tap[1], ID: id, Title: textIn(reply, "title"), Description: textIn(reply, "description")}
		}
	}
	button := member(message, "button")
	text := textIn(button, "text")
	if id := firstOf(textIn(button, "payload"), text); id != "" {
		return Event{Event: "reply", Kind: "template-button", ID: id, Title: text}
	}
	location := member(message, "location")
	latitude, hasLatitude := numberOf(member(location, "latitude"))
	longitude, hasLongitude := numberOf(member(location, "longitude"))
	// A location is an answer only if it says to which message.
	isAnswer := textIn(member(message, "context"), "id") != "" || textIn(extraInfo, "reply_to") != ""
	if hasLatitude && hasLongitude && isAnswer {
		name, address, url := textIn(location, "name"), textIn(location, "address"), textIn(location, "url")
		return Event{Event: "reply", Kind: "location", Latitude: latitude, Longitude: longitude, PlaceName: name, Address: address, URL: url}
	}
	body := textOf(member(member(message, "text"), "body"))
	return Event{Event: "message", Type: textIn(message, "type"), Text: body, MediaURL: textIn(extraInfo, "media_url")}
}

// report is what became of a message. The callback has the status of a flat form once more.
func (c *changes) report(status, callback any) Event {
	word := firstOf(textIn(status, "status"), textIn(callback, "status"))
	name := statusNames[strings.Map(significant, strings.ToLower(word))]
	if member(status, "type") == "payment" {
		// A payment that failed says nothing of the message that asks for it.
		name = ""
	}
	code := firstOf(textIn(status, "code"), textIn(callback, "code"))
	reason := firstOf(textIn(status, "reason"), textIn(callback, "reason"))
	event := Event{Event: "status", Status: name, Errors: c.errorsIn(status)}
	switch name {
	case "":
		event.Status, event.Word = "other", word
	case "not-sent":
		event.Code, event.Reason = code, reason
	case "failed":
		if len(event.Errors) == 0 {
			event.Errors = []ReceivedError{}
			if code != "" || reason != "" {
				event.Errors = append(event.Errors, explainedError(code, reason, ""))
			}
		}
	}
	return event
}

// significant drops what separates the words of a status.
func significant(character rune) rune {
	if character == '_' || character == '-' || isWhiteSpace(character) {
		return -1
	}
	return unicode.ToLower(character)
}

func (c *changes) errorsIn(status any) []ReceivedError {
	var found []ReceivedError
	list, _ := member(status, "errors").([]any)
	if one, isOne := member(status, "errors").(map[string]any); isOne {
		list = []any{one}
	}
	for _, one := range c.items(list) {
		message := textIn(one, "message")
		title := firstOf(textIn(one, "title"), message)
		details := textIn(member(one, "error_data"), "details")
		if details == "" && message != title {
			details = message
		}
		found = append(found, explainedError(textIn(one, "code"), title, details))
	}
	return found
}

func explainedError(code, title, details string) ReceivedError {
	known := statusErrors[code]
	if known == nil {
		known = &statusError{}
	}
	return ReceivedError{code, title, details, known.name, known.meaning, known.fix}
}

// milliseconds begin here: in seconds, it would be the year 5138.
const milliseconds = 1e11

// isoTime is a date and time of ISO 8601 with its zone.
var isoTime = regexp.MustCompile(`^[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])` +
	`T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$`)

// timeOf reads a time: since 1970 in seconds, as Meta gives it, or in milliseconds; or a text.
func timeOf(timestamp any) time.Time {
	if text, ok := timestamp.(string); ok && isoTime.MatchString(text) {
		at, _ := time.Parse(time.RFC3339Nano, text)
		return at.Truncate(time.Millisecond).UTC()
	}
	number, ok := numberOf(timestamp)
	if ok && math.Abs(number) < milliseconds {
		number *= 1000
	}
	// Further away, JavaScript has no date.
	if !ok || math.Abs(number) > 8.64e15 {
		return time.Time{}
	}
	return time.UnixMilli(int64(number)).UTC()
}
