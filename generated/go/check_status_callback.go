// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var ruleStatusCallbackMessageStatusType = rule{
	code:      "type",
	path:      "/meta_object/value/statuses/~i",
	message:   "message status must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleStatusCallbackMessageStatusesType = rule{
	code:    "type",
	path:    "/meta_object/value/statuses",
	message: "statuses must be an array, not ",
	slot:    "type",
}

var ruleStatusCallbackStatusValueType = rule{
	code:    "type",
	path:    "/meta_object/value",
	message: "value must be an object, not ",
	slot:    "type",
}

var ruleStatusCallbackMessageStatusesRequired = rule{
	code:    "required",
	path:    "/meta_object/value/statuses",
	message: "statuses are missing; add them",
	doc:     "Kaleyra, status webhook page, sample of sent",
}

var ruleStatusCallbackStatusChangeType = rule{
	code:    "type",
	path:    "/meta_object",
	message: "meta_object must be an object, not ",
	slot:    "type",
}

var ruleStatusCallbackStatusValueRequired = rule{
	code:    "required",
	path:    "/meta_object/value",
	message: "value is missing; add it",
	doc:     "Kaleyra, status webhook page, sample of sent",
}

var ruleStatusCallbackStatusCallbackType = rule{
	code:    "type",
	message: "status callback must be an object, not ",
	slot:    "type",
}

var ruleStatusCallbackStatusChangeRequired = rule{
	code:    "required",
	path:    "/meta_object",
	message: "meta_object is missing; add it",
	doc:     "Kaleyra, status webhook page, sample of sent",
}

var knownStatusCallback = []string{"meta_object", "extra_info", "message_id", "status", "value", "field", "statuses", "contacts", "messaging_product", "metadata", "biz_opaque_callback_data", "conversation", "errors", "id", "pricing", "recipient_id", "recipient_parent_user_id", "recipient_participant_id", "recipient_type", "recipient_user_id", "timestamp", "type"}

func checkStatusCallbackMessageStatus(value any, f *found, i0 int) {
	if _, ok := value.(map[string]any); !ok {
		f.add(&ruleStatusCallbackMessageStatusType, typeOf(value), i0)
		return
	}
}

func checkStatusCallbackMessageStatuses(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(&ruleStatusCallbackMessageStatusesType, typeOf(value))
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
		f.add(&ruleStatusCallbackStatusValueType, typeOf(value))
		return
	}
	if has(object, "statuses") {
		checkStatusCallbackMessageStatuses(object["statuses"], f)
	} else {
		f.add(&ruleStatusCallbackMessageStatusesRequired, nil)
	}
}

func checkStatusCallbackStatusChange(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleStatusCallbackStatusChangeType, typeOf(value))
		return
	}
	if has(object, "value") {
		checkStatusCallbackStatusValue(object["value"], f)
	} else {
		f.add(&ruleStatusCallbackStatusValueRequired, nil)
	}
}

func checkStatusCallbackStatusCallback(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleStatusCallbackStatusCallbackType, typeOf(value))
		return
	}
	if has(object, "meta_object") {
		checkStatusCallbackStatusChange(object["meta_object"], f)
	} else {
		f.add(&ruleStatusCallbackStatusChangeRequired, nil)
	}
}

// ValidateStatusCallback returns every issue of a value; none for a valid one: What Kaleyra posts
// to your address when WhatsApp reports what became of a message: sent, delivered, read, played,
// failed.
func ValidateStatusCallback(value any, options ...Option) []Issue {
	return issuesOf(checkStatusCallbackStatusCallback, value, options)
}
