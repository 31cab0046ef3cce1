// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var kinds = []*kind{
	&kind{value: "cta_url", check: checkCtaURLRequest},
	&kind{value: "list", check: checkListRequest},
	&kind{value: "location_request_message", check: checkLocationRequest},
	&kind{value: "button", check: checkReplyButtonRequest},
}

var kindPath = []string{
	"messaging_object",
	"interactive",
	"type",
}

var rulesOfAll = map[string]*rule{
	"CtaUrlTypeEnum ListTypeEnum LocationRequestTypeEnum InteractiveTypeEnum":                                                                           &rule{name: "CtaUrlTypeEnum", code: "enum", path: "/messaging_object/interactive/type", message: "type must be one of button, cta_url, list, location_request_message", doc: "Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type"},
	"BodyTextMinLengthEmpty ListBodyTextMinLengthEmpty BodyTextMinLengthEmpty BodyTextMinLengthEmpty":                                                   &rule{name: "BodyTextMinLengthEmpty", code: "minLength", path: "/messaging_object/interactive/body/text", message: "body is empty; write something", limit: limitOf(1), unit: "code points", doc: "Meta, error 131009; Meta, interactive list messages page"},
	"BodyTextMaxLength ListBodyTextMaxLength BodyTextMaxLength BodyTextMaxLength":                                                                       &rule{name: "BodyTextMaxLength", code: "maxLength", path: "/messaging_object/interactive/body/text", message: "body is ", slot: "count", messageEnd: " characters long; the maximum is 4096", limit: limitOf(4096), unit: "code points", fixStart: "Shorten it by ", fixEnd: ".", doc: "Kaleyra, interactive table, row body; Meta, interactive list messages page"},
	"BodyAdditionalProperties ListBodyAdditionalProperties BodyAdditionalProperties BodyAdditionalProperties":                                           &rule{name: "BodyAdditionalProperties", code: "additionalProperties", path: "/messaging_object/interactive/body", message: "body has no field \"", slot: "name", messageEnd: "\"; remove it", fixStart: "Did you mean \"", fixEnd: "\"?", doc: "Kaleyra, request format; Meta, interactive list messages page", names: []string{"text"}},
	"BodyTextRequired ListBodyTextRequired BodyTextRequired BodyTextRequired":                                                                           &rule{name: "BodyTextRequired", code: "required", path: "/messaging_object/interactive/body/text", message: "body.text is missing; add it", doc: "Kaleyra, request format; Meta, interactive list messages page"},
	"CtaUrlActionAdditionalProperties ListActionAdditionalProperties LocationActionAdditionalProperties ActionAdditionalProperties":                     &rule{name: "CtaUrlActionAdditionalProperties", code: "additionalProperties", path: "/messaging_object/interactive/action", message: "action has no field \"", slot: "name", messageEnd: "\"; remove it", fixStart: "Did you mean \"", fixEnd: "\"?", doc: "Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table", names: []string{"name", "parameters", "button", "sections", "buttons"}},
	"CtaUrlInteractiveAdditionalProperties ListInteractiveAdditionalProperties LocationInteractiveAdditionalProperties InteractiveAdditionalProperties": &rule{name: "CtaUrlInteractiveAdditionalProperties", code: "additionalProperties", path: "/messaging_object/interactive", message: "interactive has no field \"", slot: "name", messageEnd: "\"; remove it", fixStart: "Did you mean \"", fixEnd: "\"?", doc: "Our reading; Meta, location request messages page", names: []string{"type", "body", "action", "footer", "header"}},
	"CtaUrlTypeRequired ListTypeRequired LocationRequestTypeRequired InteractiveTypeRequired":                                                           &rule{name: "CtaUrlTypeRequired", code: "required", path: "/messaging_object/interactive/type", message: "type must be one of button, cta_url, list, location_request_message", doc: "Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table"},
	"BodyRequired ListBodyRequired BodyRequired BodyRequired":                                                                                           &rule{name: "BodyRequired", code: "required", path: "/messaging_object/interactive/body", message: "body is missing; add it", doc: "Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table"},
	"CtaUrlActionRequired ListActionRequired LocationActionRequired ActionRequired":                                                                     &rule{name: "CtaUrlActionRequired", code: "required", path: "/messaging_object/interactive/action", message: "action is missing; add it", doc: "Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table"},
	"CtaUrlRequestType ListRequestType LocationRequestType ReplyButtonRequestType":                                                                      &rule{name: "CtaUrlRequestType", code: "type", path: "", message: "message must be an object, not ", slot: "type"},
	"CtaUrlRequestAdditionalProperties ListRequestAdditionalProperties LocationRequestAdditionalProperties ReplyButtonRequestAdditionalProperties":      &rule{name: "CtaUrlRequestAdditionalProperties", code: "additionalProperties", path: "", message: "message has no field \"", slot: "name", messageEnd: "\"; remove it", fixStart: "Did you mean \"", fixEnd: "\"?", doc: "Our reading", names: []string{"messaging_object", "extra_info"}},
}
