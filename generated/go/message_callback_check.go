// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var messageCallbackIncomingMessageType = &rule{
	name:      "IncomingMessageType",
	code:      "type",
	path:      "/meta_object/value/messages/~i",
	message:   "incoming message must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var messageCallbackIncomingMessagesType = &rule{
	name:    "IncomingMessagesType",
	code:    "type",
	path:    "/meta_object/value/messages",
	message: "messages must be an array, not ",
	slot:    "type",
}

var messageCallbackIncomingValueType = &rule{
	name:    "IncomingValueType",
	code:    "type",
	path:    "/meta_object/value",
	message: "value must be an object, not ",
	slot:    "type",
}

var messageCallbackIncomingMessagesRequired = &rule{
	name:    "IncomingMessagesRequired",
	code:    "required",
	path:    "/meta_object/value/messages",
	message: "messages are missing; add them",
	doc:     "Kaleyra, incoming webhook pages",
}

var messageCallbackIncomingChangeType = &rule{
	name:    "IncomingChangeType",
	code:    "type",
	path:    "/meta_object",
	message: "meta_object must be an object, not ",
	slot:    "type",
}

var messageCallbackIncomingValueRequired = &rule{
	name:    "IncomingValueRequired",
	code:    "required",
	path:    "/meta_object/value",
	message: "value is missing; add it",
	doc:     "Kaleyra, incoming webhook pages",
}

var messageCallbackMessageCallbackType = &rule{
	name:    "MessageCallbackType",
	code:    "type",
	path:    "",
	message: "message callback must be an object, not ",
	slot:    "type",
}

var messageCallbackIncomingChangeRequired = &rule{
	name:    "IncomingChangeRequired",
	code:    "required",
	path:    "/meta_object",
	message: "meta_object is missing; add it",
	doc:     "Kaleyra, incoming webhook pages",
}

var messageCallbackKnownNames = []string{
	"meta_object",
	"extra_info",
	"value",
	"field",
	"messages",
	"contacts",
	"messaging_product",
	"metadata",
	"button",
	"context",
	"from",
	"from_parent_user_id",
	"from_user_id",
	"id",
	"interactive",
	"location",
	"text",
	"timestamp",
	"type",
}

func checkMessageCallbackIncomingMessage(value any, f *found, i0 int) {
	if _, ok := value.(map[string]any); !ok {
		f.add(messageCallbackIncomingMessageType, typeOf(value), i0)
		return
	}
}

func checkMessageCallbackIncomingMessages(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(messageCallbackIncomingMessagesType, typeOf(value))
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
		f.add(messageCallbackIncomingValueType, typeOf(value))
		return
	}
	if has(object, "messages") {
		checkMessageCallbackIncomingMessages(object["messages"], f)
	} else {
		f.add(messageCallbackIncomingMessagesRequired, nil)
	}
}

func checkMessageCallbackIncomingChange(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(messageCallbackIncomingChangeType, typeOf(value))
		return
	}
	if has(object, "value") {
		checkMessageCallbackIncomingValue(object["value"], f)
	} else {
		f.add(messageCallbackIncomingValueRequired, nil)
	}
}

func checkMessageCallback(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(messageCallbackMessageCallbackType, typeOf(value))
		return
	}
	if has(object, "meta_object") {
		checkMessageCallbackIncomingChange(object["meta_object"], f)
	} else {
		f.add(messageCallbackIncomingChangeRequired, nil)
	}
}
