// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import "unicode/utf8"

var ruleAPIResponseResponseCodeType = rule{
	code:    "type",
	path:    "/code",
	message: "code must be a string, not ",
	slot:    "type",
}

var ruleAPIResponseResponseCodeMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/code",
	message: "code is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleAPIResponseResponseCodeMaxLength = rule{
	code:       "maxLength",
	path:       "/code",
	message:    "code is ",
	messageEnd: " characters long; the maximum is 64",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Our reading",
	limit:      limitOf(64),
	hasFixSlot: true,
}

var ruleAPIResponseResponseCodeXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/code",
	message: "code has half of a character in it, a lone surrogate; remove it",
}

var ruleAPIResponseResponseMessageIDType = rule{
	code:      "type",
	path:      "/data/message_id",
	message:   "message_id must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleAPIResponseResponseMessageIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/data/message_id",
	message: "message_id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleAPIResponseResponseMessageIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/data/message_id",
	message: "message_id has half of a character in it, a lone surrogate; remove it",
}

var ruleAPIResponseResponseDataType = rule{
	code:      "type",
	path:      "/data",
	message:   "data must be an object or array, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, samples of success and failure",
}

var ruleAPIResponseResponseErrorType = rule{
	code:      "type",
	path:      "/error",
	message:   "error must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleAPIResponseResponseMessageType = rule{
	code:      "type",
	path:      "/message",
	message:   "message must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleAPIResponseResponseMessageXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/message",
	message: "message has half of a character in it, a lone surrogate; remove it",
}

var ruleAPIResponseAPIResponseType = rule{
	code:    "type",
	message: "api response must be an object, not ",
	slot:    "type",
}

var ruleAPIResponseResponseCodeRequired = rule{
	code:    "required",
	path:    "/code",
	message: "code is missing; add it",
	doc:     "Our reading",
}

var knownAPIResponse = []string{"code", "data", "error", "message", "message_id"}

func checkAPIResponseResponseCode(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleAPIResponseResponseCodeType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleAPIResponseResponseCodeMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 64 && utf8.RuneCountInString(text) > 64 {
		f.add(&ruleAPIResponseResponseCodeMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleAPIResponseResponseCodeXwellFormed, nil)
	}
}

func checkAPIResponseResponseMessageID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleAPIResponseResponseMessageIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleAPIResponseResponseMessageIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleAPIResponseResponseMessageIDXwellFormed, nil)
	}
}

func checkAPIResponseResponseReceipt(object map[string]any, f *found) {
	if has(object, "message_id") {
		checkAPIResponseResponseMessageID(object["message_id"], f)
	}
}

func checkAPIResponseResponseNothing(list []any, f *found) {
}

func checkAPIResponseResponseData(value any, f *found) {
	if typeOf(value) == "object" {
		checkAPIResponseResponseReceipt(value.(map[string]any), f)
	} else if typeOf(value) == "array" {
		checkAPIResponseResponseNothing(value.([]any), f)
	} else {
		f.add(&ruleAPIResponseResponseDataType, typeOf(value))
	}
}

func checkAPIResponseResponseError(value any, f *found) {
	if _, ok := value.(map[string]any); !ok {
		f.add(&ruleAPIResponseResponseErrorType, typeOf(value))
		return
	}
}

func checkAPIResponseResponseMessage(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleAPIResponseResponseMessageType, typeOf(value))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleAPIResponseResponseMessageXwellFormed, nil)
	}
}

func checkAPIResponseAPIResponse(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleAPIResponseAPIResponseType, typeOf(value))
		return
	}
	if has(object, "code") {
		checkAPIResponseResponseCode(object["code"], f)
	} else {
		f.add(&ruleAPIResponseResponseCodeRequired, nil)
	}
	if has(object, "data") {
		checkAPIResponseResponseData(object["data"], f)
	}
	if has(object, "error") {
		checkAPIResponseResponseError(object["error"], f)
	}
	if has(object, "message") {
		checkAPIResponseResponseMessage(object["message"], f)
	}
}

// ValidateAPIResponse returns every issue of a value; none for a valid one: What Kaleyra answers
// to a request that sends a message, accepted or refused.
func ValidateAPIResponse(value any, options ...Option) []Issue {
	return issuesOf(checkAPIResponseAPIResponse, value, options)
}
