// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var kinds = [...]kindOfRequest{
	{"cta_url", checkCtaURLRequestCtaURLRequest},
	{"list", checkListRequestListRequest},
	{"location_request_message", checkLocationRequestLocationRequest},
	{"button", checkReplyButtonRequestReplyButtonRequest},
}

var kindPath = []string{"messaging_object", "interactive", "type"}

// The rules that each kind found broken, and what to say instead of the first one.
var rulesOfAll = map[[len(kinds)]*rule]*rule{
	{&ruleCtaURLRequestCtaURLTypeEnum, &ruleListRequestListTypeEnum, &ruleLocationRequestLocationRequestTypeEnum, &ruleReplyButtonRequestInteractiveTypeEnum}: {
		code:    "enum",
		path:    "/messaging_object/interactive/type",
		message: "type must be one of button, cta_url, list, location_request_message",
		doc:     "Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type",
	},
	{&ruleCtaURLRequestBodyTextMinLengthEmpty, &ruleListRequestListBodyTextMinLengthEmpty, &ruleLocationRequestBodyTextMinLengthEmpty, &ruleReplyButtonRequestBodyTextMinLengthEmpty}: {
		code:    "minLength",
		path:    "/messaging_object/interactive/body/text",
		message: "body is empty; write something",
		unit:    "code points",
		doc:     "Meta, error 131009; Meta, interactive list messages page",
		limit:   limitOf(1),
	},
	{&ruleCtaURLRequestBodyTextMaxLength, &ruleListRequestListBodyTextMaxLength, &ruleLocationRequestBodyTextMaxLength, &ruleReplyButtonRequestBodyTextMaxLength}: {
		code:       "maxLength",
		path:       "/messaging_object/interactive/body/text",
		message:    "body is ",
		messageEnd: " characters long; the maximum is 4096",
		slot:       "count",
		unit:       "code points",
		fix:        "Shorten it by ",
		fixEnd:     ".",
		doc:        "Kaleyra, interactive table, row body; Meta, interactive list messages page",
		limit:      limitOf(4096),
		hasFixSlot: true,
	},
	{&ruleCtaURLRequestBodyAdditionalProperties, &ruleListRequestListBodyAdditionalProperties, &ruleLocationRequestBodyAdditionalProperties, &ruleReplyButtonRequestBodyAdditionalProperties}: {
		code:       "additionalProperties",
		path:       "/messaging_object/interactive/body",
		message:    "body has no field \"",
		messageEnd: "\"; remove it",
		slot:       "name",
		fix:        "Did you mean \"",
		fixEnd:     "\"?",
		doc:        "Kaleyra, request format; Meta, interactive list messages page",
		hasFixSlot: true,
		names:      []string{"text"},
	},
	{&ruleCtaURLRequestBodyTextRequired, &ruleListRequestListBodyTextRequired, &ruleLocationRequestBodyTextRequired, &ruleReplyButtonRequestBodyTextRequired}: {
		code:    "required",
		path:    "/messaging_object/interactive/body/text",
		message: "body.text is missing; add it",
		doc:     "Kaleyra, request format; Meta, interactive list messages page",
	},
	{&ruleCtaURLRequestCtaURLActionAdditionalProperties, &ruleListRequestListActionAdditionalProperties, &ruleLocationRequestLocationActionAdditionalProperties, &ruleReplyButtonRequestActionAdditionalProperties}: {
		code:       "additionalProperties",
		path:       "/messaging_object/interactive/action",
		message:    "action has no field \"",
		messageEnd: "\"; remove it",
		slot:       "name",
		fix:        "Did you mean \"",
		fixEnd:     "\"?",
		doc:        "Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table",
		hasFixSlot: true,
		names:      []string{"name", "parameters", "button", "sections", "buttons"},
	},
	{&ruleCtaURLRequestCtaURLInteractiveAdditionalProperties, &ruleListRequestListInteractiveAdditionalProperties, &ruleLocationRequestLocationInteractiveAdditionalProperties, &ruleReplyButtonRequestInteractiveAdditionalProperties}: {
		code:       "additionalProperties",
		path:       "/messaging_object/interactive",
		message:    "interactive has no field \"",
		messageEnd: "\"; remove it",
		slot:       "name",
		fix:        "Did you mean \"",
		fixEnd:     "\"?",
		doc:        "Our reading; Meta, location request messages page",
		hasFixSlot: true,
		names:      []string{"type", "body", "action", "footer", "header"},
	},
	{&ruleCtaURLRequestCtaURLTypeRequired, &ruleListRequestListTypeRequired, &ruleLocationRequestLocationRequestTypeRequired, &ruleReplyButtonRequestInteractiveTypeRequired}: {
		code:    "required",
		path:    "/messaging_object/interactive/type",
		message: "type must be one of button, cta_url, list, location_request_message",
		doc:     "Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
	},
	{&ruleCtaURLRequestBodyRequired, &ruleListRequestListBodyRequired, &ruleLocationRequestBodyRequired, &ruleReplyButtonRequestBodyRequired}: {
		code:    "required",
		path:    "/messaging_object/interactive/body",
		message: "body is missing; add it",
		doc:     "Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
	},
	{&ruleCtaURLRequestCtaURLActionRequired, &ruleListRequestListActionRequired, &ruleLocationRequestLocationActionRequired, &ruleReplyButtonRequestActionRequired}: {
		code:    "required",
		path:    "/messaging_object/interactive/action",
		message: "action is missing; add it",
		doc:     "Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table",
	},
	{&ruleCtaURLRequestCtaURLRequestType, &ruleListRequestListRequestType, &ruleLocationRequestLocationRequestType, &ruleReplyButtonRequestReplyButtonRequestType}: {
		code:    "type",
		message: "message must be an object, not ",
		slot:    "type",
	},
	{&ruleCtaURLRequestCtaURLRequestAdditionalProperties, &ruleListRequestListRequestAdditionalProperties, &ruleLocationRequestLocationRequestAdditionalProperties, &ruleReplyButtonRequestReplyButtonRequestAdditionalProperties}: {
		code:       "additionalProperties",
		message:    "message has no field \"",
		messageEnd: "\"; remove it",
		slot:       "name",
		fix:        "Did you mean \"",
		fixEnd:     "\"?",
		doc:        "Our reading",
		hasFixSlot: true,
		names:      []string{"messaging_object", "extra_info"},
	},
}
