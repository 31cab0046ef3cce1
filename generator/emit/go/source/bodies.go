package kaleyrawhatsapp

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
)

const (
	// mostSize is in bytes, or for text in UTF-16 units: Meta's callbacks have up to 3 MB.
	mostSize = 4 * 1024 * 1024
	// mostWrappers are taken off: an event of AWS Lambda, bytes, JSON as text in JSON.
	mostWrappers = 6
	mostItems    = 100000
	// longestBase64 is how many characters of base64 the longest callback takes.
	longestBase64 = (mostSize + 2) / 3 * 4
	safeInteger   = 1<<53 - 1
)

// unreadable is why a body is not a callback about messages.
type unreadable string

// refuse ends the reading of a callback.
func refuse(reason string) { panic(unreadable(reason)) }

func checkSize(size int) {
	if size > mostSize {
		refuse("too-large")
	}
}

// readBody returns the parsed JSON of a callback, whatever it is wrapped in.
func readBody(body any) any {
	value := body
	for wrapper := 0; wrapper < mostWrappers; wrapper++ {
		inner, isWrapped := unwrapped(value)
		if !isWrapped {
			break
		}
		value = inner
	}
	switch value.(type) {
	case map[string]any, []any:
		return value
	case io.Reader:
		refuse("not-read")
	}
	refuse("not-json")
	return nil
}

func unwrapped(value any) (any, bool) {
	switch wrapper := value.(type) {
	case string:
		return parse(wrapper), true
	case []byte:
		checkSize(len(wrapper))
		return strings.ToValidUTF8(string(wrapper), "\ufffd"), true
	}
	if data, ok := member(value, "data").([]any); ok && member(value, "type") == "Buffer" {
		checkSize(len(data))
		bytes := make([]byte, len(data))
		for at, one := range data {
			number, _ := asNumber(one)
			bytes[at] = byte(int64(number))
		}
		return bytes, true
	}
	isBase64, ok := member(value, "isBase64Encoded").(bool)
	if !ok {
		return value, false
	}
	inner := member(value, "body")
	if text, isText := inner.(string); isText && isBase64 {
		if len(text) > longestBase64 {
			refuse("too-large")
		}
		bytes, fault := base64.RawStdEncoding.DecodeString(strings.TrimRight(text, "="))
		if fault != nil {
			refuse("not-json")
		}
		return bytes, true
	}
	return inner, true
}

func parse(text string) any {
	checkSize(units(text))
	value, fault := decoded(strings.TrimPrefix(text, "\ufeff"))
	if fault != nil {
		refuse("not-json")
	}
	return value
}

// parseIfText parses a member that a program may have forwarded as JSON in a text.
func parseIfText(value any) any {
	text, ok := value.(string)
	if !ok {
		return value
	}
	checkSize(units(text))
	parsed, fault := decoded(text)
	if fault != nil {
		return nil
	}
	return parsed
}

// decoded is the value of a JSON text; a number whose digits a double would change stays a text.
func decoded(text string) (any, error) {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var value any
	if fault := decoder.Decode(&value); fault != nil {
		return nil, fault
	}
	if _, fault := decoder.Token(); !errors.Is(fault, io.EOF) {
		return nil, errors.New("more than one value")
	}
	return settled(value), nil
}

func settled(value any) any {
	switch inner := value.(type) {
	case json.Number:
		whole, fault := strconv.ParseInt(inner.String(), 10, 64)
		if fault != nil || whole > safeInteger || whole < -safeInteger || inner.String() == "-0" {
			return inner.String()
		}
		return float64(whole)
	case map[string]any:
		for name, one := range inner {
			inner[name] = settled(one)
		}
	case []any:
		for at, one := range inner {
			inner[at] = settled(one)
		}
	}
	return value
}

func member(value any, name string) any {
	object, _ := value.(map[string]any)
	return object[name]
}

// textOf is a text that is not empty; digits may have become a number on their way.
func textOf(value any) string {
	if text, ok := value.(string); ok {
		return text
	}
	if number, ok := asNumber(value); ok && number == math.Trunc(number) && math.Abs(number) <= safeInteger && !(number == 0 && math.Signbit(number)) {
		return strconv.FormatFloat(number, 'f', -1, 64)
	}
	return ""
}

func textIn(value any, name string) string { return textOf(member(value, name)) }

// writtenNumber is a phone number as some programs write it.
var writtenNumber = regexp.MustCompile(`^\+?[0-9][0-9 ()-]*$`)

// phoneNumberIn is a phone number: its digits. Another text, such as the id of a group, is kept as it is.
func phoneNumberIn(value any, name string) string {
	text := textIn(value, name)
	if !writtenNumber.MatchString(text) {
		return text
	}
	return strings.Map(func(character rune) rune {
		if character < '0' || character > '9' {
			return -1
		}
		return character
	}, text)
}

// firstOf is the first text that is not empty.
func firstOf(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

var (
	decimal  = regexp.MustCompile(`^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$`)
	prefixed = regexp.MustCompile(`^0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$`)
)

// numberOf is a number, or a text that is one.
func numberOf(value any) (float64, bool) {
	if text, ok := value.(string); ok {
		text = trim(text)
		if prefixed.MatchString(text) {
			whole, fault := strconv.ParseUint(text, 0, 64)
			return float64(whole), fault == nil
		}
		number, _ := strconv.ParseFloat(text, 64)
		return number, decimal.MatchString(text) && isFinite(number)
	}
	number, ok := asNumber(value)
	return number, ok && isFinite(number)
}
