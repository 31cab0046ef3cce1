// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var notSentCallbackNotSentStatusType = &rule{
	name:    "NotSentStatusType",
	code:    "type",
	path:    "/status",
	message: "status must be a string, not ",
	slot:    "type",
}

var notSentCallbackNotSentStatusMinLengthEmpty = &rule{
	name:    "NotSentStatusMinLengthEmpty",
	code:    "minLength",
	path:    "/status",
	message: "status is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var notSentCallbackNotSentStatusXwellFormed = &rule{
	name:    "NotSentStatusXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/status",
	message: "status has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var notSentCallbackNotSentCallbackType = &rule{
	name:    "NotSentCallbackType",
	code:    "type",
	path:    "",
	message: "not sent callback must be an object, not ",
	slot:    "type",
}

var notSentCallbackNotSentStatusRequired = &rule{
	name:    "NotSentStatusRequired",
	code:    "required",
	path:    "/status",
	message: "status is missing; add it",
	doc:     "Kaleyra, status webhook page, daily limit reached",
}

var notSentCallbackMessageIDRequired = &rule{
	name:    "MessageIdRequired",
	code:    "required",
	path:    "/message_id",
	message: "message_id is missing; add it",
	doc:     "Kaleyra, status webhook page, daily limit reached",
}

var notSentCallbackKnownNames = []string{
	"status",
	"message_id",
	"code",
	"extra_info",
	"reason",
}

func checkNotSentCallbackNotSentStatus(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(notSentCallbackNotSentStatusType, typeOf(value))
		return
	}
	if text == "" {
		f.add(notSentCallbackNotSentStatusMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(notSentCallbackNotSentStatusXwellFormed, nil)
	}
}

func checkNotSentCallback(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(notSentCallbackNotSentCallbackType, typeOf(value))
		return
	}
	if has(object, "status") {
		checkNotSentCallbackNotSentStatus(object["status"], f)
	} else {
		f.add(notSentCallbackNotSentStatusRequired, nil)
	}
	if !has(object, "message_id") {
		f.add(notSentCallbackMessageIDRequired, nil)
	}
}
