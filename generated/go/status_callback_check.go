// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var statusCallbackMessageStatusType = &rule{
	name:      "MessageStatusType",
	code:      "type",
	path:      "/meta_object/value/statuses/~i",
	message:   "message status must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var statusCallbackMessageStatusesType = &rule{
	name:    "MessageStatusesType",
	code:    "type",
	path:    "/meta_object/value/statuses",
	message: "statuses must be an array, not ",
	slot:    "type",
}

var statusCallbackStatusValueType = &rule{
	name:    "StatusValueType",
	code:    "type",
	path:    "/meta_object/value",
	message: "value must be an object, not ",
	slot:    "type",
}

var statusCallbackMessageStatusesRequired = &rule{
	name:    "MessageStatusesRequired",
	code:    "required",
	path:    "/meta_object/value/statuses",
	message: "statuses are missing; add them",
	doc:     "Kaleyra, status webhook page, sample of sent",
}

var statusCallbackStatusChangeType = &rule{
	name:    "StatusChangeType",
	code:    "type",
	path:    "/meta_object",
	message: "meta_object must be an object, not ",
	slot:    "type",
}

var statusCallbackStatusValueRequired = &rule{
	name:    "StatusValueRequired",
	code:    "required",
	path:    "/meta_object/value",
	message: "value is missing; add it",
	doc:     "Kaleyra, status webhook page, sample of sent",
}

var statusCallbackStatusCallbackType = &rule{
	name:    "StatusCallbackType",
	code:    "type",
	path:    "",
	message: "status callback must be an object, not ",
	slot:    "type",
}

var statusCallbackStatusChangeRequired = &rule{
	name:    "StatusChangeRequired",
	code:    "required",
	path:    "/meta_object",
	message: "meta_object is missing; add it",
	doc:     "Kaleyra, status webhook page, sample of sent",
}

var statusCallbackKnownNames = []string{
	"meta_object",
	"extra_info",
	"message_id",
	"status",
	"value",
	"field",
	"statuses",
	"contacts",
	"messaging_product",
	"metadata",
	"biz_opaque_callback_data",
	"conversation",
	"errors",
	"id",
	"pricing",
	"recipient_id",
	"recipient_parent_user_id",
	"recipient_participant_id",
	"recipient_type",
	"recipient_user_id",
	"timestamp",
	"type",
}

func checkStatusCallbackMessageStatus(value any, f *found, i0 int) {
	if _, ok := value.(map[string]any); !ok {
		f.add(statusCallbackMessageStatusType, typeOf(value), i0)
		return
	}
}

func checkStatusCallbackMessageStatuses(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(statusCallbackMessageStatusesType, typeOf(value))
		return
	}
	for i0, item := range list {
		checkStatusCallbackMessageStatus(item, f, i0)
		if f.isFull() {
			return
		}
	}
}

func checkStatusCallbackStatusValue(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(statusCallbackStatusValueType, typeOf(value))
		return
	}
	if has(object, "statuses") {
		checkStatusCallbackMessageStatuses(object["statuses"], f)
	} else {
		f.add(statusCallbackMessageStatusesRequired, nil)
	}
}

func checkStatusCallbackStatusChange(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(statusCallbackStatusChangeType, typeOf(value))
		return
	}
	if has(object, "value") {
		checkStatusCallbackStatusValue(object["value"], f)
	} else {
		f.add(statusCallbackStatusValueRequired, nil)
	}
}

func checkStatusCallback(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(statusCallbackStatusCallbackType, typeOf(value))
		return
	}
	if has(object, "meta_object") {
		checkStatusCallbackStatusChange(object["meta_object"], f)
	} else {
		f.add(statusCallbackStatusChangeRequired, nil)
	}
}
