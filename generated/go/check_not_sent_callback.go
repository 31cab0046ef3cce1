// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import "unicode/utf8"

var ruleNotSentCallbackNotSentStatusType = rule{
	code:    "type",
	path:    "/status",
	message: "status must be a string, not ",
	slot:    "type",
}

var ruleNotSentCallbackNotSentStatusMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/status",
	message: "status is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleNotSentCallbackNotSentStatusXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/status",
	message: "status has half of a character in it, a lone surrogate; remove it",
}

var ruleNotSentCallbackNotSentCallbackType = rule{
	code:    "type",
	message: "not sent callback must be an object, not ",
	slot:    "type",
}

var ruleNotSentCallbackNotSentStatusRequired = rule{
	code:    "required",
	path:    "/status",
	message: "status is missing; add it",
	doc:     "Kaleyra, status webhook page, daily limit reached",
}

var ruleNotSentCallbackMessageIDRequired = rule{
	code:    "required",
	path:    "/message_id",
	message: "message_id is missing; add it",
	doc:     "Kaleyra, status webhook page, daily limit reached",
}

var knownNotSentCallback = []string{"status", "message_id", "code", "extra_info", "reason"}

func checkNotSentCallbackNotSentStatus(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleNotSentCallbackNotSentStatusType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleNotSentCallbackNotSentStatusMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleNotSentCallbackNotSentStatusXwellFormed, nil)
	}
}

func checkNotSentCallbackNotSentCallback(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleNotSentCallbackNotSentCallbackType, typeOf(value))
		return
	}
	if has(object, "status") {
		checkNotSentCallbackNotSentStatus(object["status"], f)
	} else {
		f.add(&ruleNotSentCallbackNotSentStatusRequired, nil)
	}
	if has(object, "message_id") {
	} else {
		f.add(&ruleNotSentCallbackMessageIDRequired, nil)
	}
}

// ValidateNotSentCallback returns every issue of a value; none for a valid one: What Kaleyra posts
// to your address when it did not hand a message to WhatsApp.
func ValidateNotSentCallback(value any, options ...Option) []Issue {
	return issuesOf(checkNotSentCallbackNotSentCallback, value, options)
}
