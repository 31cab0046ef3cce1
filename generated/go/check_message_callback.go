// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var ruleMessageCallbackIncomingMessageType = rule{
	code:      "type",
	path:      "/meta_object/value/messages/~i",
	message:   "incoming message must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleMessageCallbackIncomingMessagesType = rule{
	code:    "type",
	path:    "/meta_object/value/messages",
	message: "messages must be an array, not ",
	slot:    "type",
}

var ruleMessageCallbackIncomingValueType = rule{
	code:    "type",
	path:    "/meta_object/value",
	message: "value must be an object, not ",
	slot:    "type",
}

var ruleMessageCallbackIncomingMessagesRequired = rule{
	code:    "required",
	path:    "/meta_object/value/messages",
	message: "messages are missing; add them",
	doc:     "Kaleyra, incoming webhook pages",
}

var ruleMessageCallbackIncomingChangeType = rule{
	code:    "type",
	path:    "/meta_object",
	message: "meta_object must be an object, not ",
	slot:    "type",
}

var ruleMessageCallbackIncomingValueRequired = rule{
	code:    "required",
	path:    "/meta_object/value",
	message: "value is missing; add it",
	doc:     "Kaleyra, incoming webhook pages",
}

var ruleMessageCallbackMessageCallbackType = rule{
	code:    "type",
	message: "message callback must be an object, not ",
	slot:    "type",
}

var ruleMessageCallbackIncomingChangeRequired = rule{
	code:    "required",
	path:    "/meta_object",
	message: "meta_object is missing; add it",
	doc:     "Kaleyra, incoming webhook pages",
}

var knownMessageCallback = []string{"meta_object", "extra_info", "value", "field", "messages", "contacts", "messaging_product", "metadata", "button", "context", "from", "from_parent_user_id", "from_user_id", "id", "interactive", "location", "text", "timestamp", "type"}

func checkMessageCallbackIncomingMessage(value any, f *found, i0 int) {
	if _, ok := value.(map[string]any); !ok {
		f.add(&ruleMessageCallbackIncomingMessageType, typeOf(value), i0)
		return
	}
}

func checkMessageCallbackIncomingMessages(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(&ruleMessageCallbackIncomingMessagesType, typeOf(value))
		return
	}
	for i0, item := range list {
		checkMessageCallbackIncomingMessage(item, f, i0)
		if f.isFull() {
			return
		}
	}
}

func checkMessageCallbackIncomingValue(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleMessageCallbackIncomingValueType, typeOf(value))
		return
	}
	if has(object, "messages") {
		checkMessageCallbackIncomingMessages(object["messages"], f)
	} else {
		f.add(&ruleMessageCallbackIncomingMessagesRequired, nil)
	}
}

func checkMessageCallbackIncomingChange(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleMessageCallbackIncomingChangeType, typeOf(value))
		return
	}
	if has(object, "value") {
		checkMessageCallbackIncomingValue(object["value"], f)
	} else {
		f.add(&ruleMessageCallbackIncomingValueRequired, nil)
	}
}

func checkMessageCallbackMessageCallback(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleMessageCallbackMessageCallbackType, typeOf(value))
		return
	}
	if has(object, "meta_object") {
		checkMessageCallbackIncomingChange(object["meta_object"], f)
	} else {
		f.add(&ruleMessageCallbackIncomingChangeRequired, nil)
	}
}

// ValidateMessageCallback returns every issue of a value; none for a valid one: What Kaleyra posts
// to your address when a customer writes to you: a tap on a reply button, on the button of a
// template or on the row of a list, a location, or any other message.
func ValidateMessageCallback(value any, options ...Option) []Issue {
	return issuesOf(checkMessageCallbackMessageCallback, value, options)
}
