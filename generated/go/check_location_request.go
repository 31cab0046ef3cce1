// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import (
	"regexp"
	"unicode/utf8"
)

var ruleLocationRequestMessagingProductEnum = rule{
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var ruleLocationRequestPhoneNumberType = rule{
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var ruleLocationRequestPhoneNumberPattern = rule{
	code:    "phone-number",
	keyword: "pattern",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	doc:     "Kaleyra, messaging_object table, row to",
}

var ruleLocationRequestPhoneNumberMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/to",
	message:    "to is ",
	messageEnd: " characters long; the maximum is 16",
	slot:       "count",
	unit:       "code points",
	doc:        "ITU E.164",
	limit:      limitOf(16),
}

var ruleLocationRequestPhoneNumberXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
}

var ruleLocationRequestMessageTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var ruleLocationRequestLocationRequestTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be location_request_message",
	doc:     "Kaleyra, request format",
}

var ruleLocationRequestBodyTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var ruleLocationRequestBodyTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	unit:    "code points",
	doc:     "Meta, error 131009",
	limit:   limitOf(1),
}

var ruleLocationRequestBodyTextMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/body/text",
	message:    "body is ",
	messageEnd: " characters long; the maximum is 1024",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Kaleyra, interactive table, row body",
	limit:      limitOf(1024),
	hasFixSlot: true,
}

var ruleLocationRequestBodyTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
}

var ruleLocationRequestBodyTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleLocationRequestBodyType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var ruleLocationRequestBodyAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/body",
	message:    "body has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	hasFixSlot: true,
	names:      []string{"text"},
}

var ruleLocationRequestBodyTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleLocationRequestLocationActionNameEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/action/name",
	message: "name must be send_location",
	doc:     "Kaleyra, request format",
}

var ruleLocationRequestLocationActionType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var ruleLocationRequestLocationActionAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	hasFixSlot: true,
	names:      []string{"name"},
}

var ruleLocationRequestLocationActionNameRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/name",
	message: "name is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleLocationRequestLocationInteractiveType = rule{
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var ruleLocationRequestLocationInteractiveAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive",
	message:    "interactive has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, location request messages page",
	hasFixSlot: true,
	names:      []string{"type", "body", "action"},
}

var ruleLocationRequestLocationRequestTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Meta, location request messages page",
}

var ruleLocationRequestBodyRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Meta, location request messages page",
}

var ruleLocationRequestLocationActionRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Meta, location request messages page",
}

var ruleLocationRequestRecipientTypeEnum = rule{
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var ruleLocationRequestLocationMessagingObjectType = rule{
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var ruleLocationRequestLocationMessagingObjectAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object",
	message:    "messaging_object has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"messaging_product", "to", "type", "interactive", "recipient_type"},
	foreign:    map[string]string{"recipient": "recipient is for Meta's user ids; the phone number goes in to."},
}

var ruleLocationRequestMessagingProductRequired = rule{
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleLocationRequestPhoneNumberRequired = rule{
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleLocationRequestMessageTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleLocationRequestLocationInteractiveRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleLocationRequestReferenceType = rule{
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleLocationRequestReferenceMaxLength = rule{
	code:       "maxLength",
	path:       "/extra_info/ref",
	message:    "ref is ",
	messageEnd: " characters long; the maximum is 255",
	slot:       "count",
	unit:       "code points",
	fix:        "Kaleyra would cut it without a word.",
	doc:        "Kaleyra, extra_info table, rows ref, ref1, ref2",
	limit:      limitOf(255),
}

var ruleLocationRequestReferenceXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
}

var ruleLocationRequestRef1Type = rule{
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleLocationRequestRef1MaxLength = rule{
	code:       "maxLength",
	path:       "/extra_info/ref1",
	message:    "ref1 is ",
	messageEnd: " characters long; the maximum is 255",
	slot:       "count",
	unit:       "code points",
	fix:        "Kaleyra would cut it without a word.",
	doc:        "Kaleyra, extra_info table, rows ref, ref1, ref2",
	limit:      limitOf(255),
}

var ruleLocationRequestRef1XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
}

var ruleLocationRequestRef2Type = rule{
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleLocationRequestRef2MaxLength = rule{
	code:       "maxLength",
	path:       "/extra_info/ref2",
	message:    "ref2 is ",
	messageEnd: " characters long; the maximum is 255",
	slot:       "count",
	unit:       "code points",
	fix:        "Kaleyra would cut it without a word.",
	doc:        "Kaleyra, extra_info table, rows ref, ref1, ref2",
	limit:      limitOf(255),
}

var ruleLocationRequestRef2XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
}

var ruleLocationRequestWaSourceEnum = rule{
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var ruleLocationRequestExtraInfoType = rule{
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleLocationRequestExtraInfoAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/extra_info",
	message:    "extra_info has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"ref", "ref1", "ref2", "wa_source"},
}

var ruleLocationRequestLocationRequestType = rule{
	code:    "type",
	message: "location request must be an object, not ",
	slot:    "type",
}

var ruleLocationRequestLocationRequestAdditionalProperties = rule{
	code:       "additionalProperties",
	message:    "location request has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"messaging_object", "extra_info"},
}

var ruleLocationRequestLocationMessagingObjectRequired = rule{
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var patternLocationRequest1 = regexp.MustCompile("^\\+[1-9][0-9]{6,14}$")

var namesLocationRequest2 = []string{"text"}

var namesLocationRequest3 = []string{"name"}

var namesLocationRequest4 = []string{"type", "body", "action"}

var namesLocationRequest5 = []string{"messaging_product", "to", "type", "interactive", "recipient_type"}

var namesLocationRequest6 = []string{"ref", "ref1", "ref2", "wa_source"}

var namesLocationRequest7 = []string{"messaging_object", "extra_info"}

var knownLocationRequest = []string{"messaging_object", "extra_info", "messaging_product", "to", "type", "interactive", "recipient_type", "body", "action", "text", "name", "ref", "ref1", "ref2", "wa_source", "header", "footer"}

func checkLocationRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(&ruleLocationRequestMessagingProductEnum, shown(value))
	}
}

func checkLocationRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleLocationRequestPhoneNumberType, typeOf(value))
		return
	}
	if !patternLocationRequest1.MatchString(text) {
		f.add(&ruleLocationRequestPhoneNumberPattern, nil)
		return
	}
	if len(text) > 16 && utf8.RuneCountInString(text) > 16 {
		f.add(&ruleLocationRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleLocationRequestPhoneNumberXwellFormed, nil)
	}
}

func checkLocationRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(&ruleLocationRequestMessageTypeEnum, shown(value))
	}
}

func checkLocationRequestLocationRequestType(value any, f *found) {
	if value != "location_request_message" {
		f.add(&ruleLocationRequestLocationRequestTypeEnum, shown(value))
	}
}

func checkLocationRequestBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleLocationRequestBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleLocationRequestBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 1024 && utf8.RuneCountInString(text) > 1024 {
		f.add(&ruleLocationRequestBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleLocationRequestBodyTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleLocationRequestBodyTextXnotBlank, nil)
	}
}

func checkLocationRequestBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleLocationRequestBodyType, typeOf(value))
		return
	}
	f.addUnknown(&ruleLocationRequestBodyAdditionalProperties, object, namesLocationRequest2, knownLocationRequest)
	if has(object, "text") {
		checkLocationRequestBodyText(object["text"], f)
	} else {
		f.add(&ruleLocationRequestBodyTextRequired, nil)
	}
}

func checkLocationRequestLocationActionName(value any, f *found) {
	if value != "send_location" {
		f.add(&ruleLocationRequestLocationActionNameEnum, shown(value))
	}
}

func checkLocationRequestLocationAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleLocationRequestLocationActionType, typeOf(value))
		return
	}
	f.addUnknown(&ruleLocationRequestLocationActionAdditionalProperties, object, namesLocationRequest3, knownLocationRequest)
	if has(object, "name") {
		checkLocationRequestLocationActionName(object["name"], f)
	} else {
		f.add(&ruleLocationRequestLocationActionNameRequired, nil)
	}
}

func checkLocationRequestLocationInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleLocationRequestLocationInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(&ruleLocationRequestLocationInteractiveAdditionalProperties, object, namesLocationRequest4, knownLocationRequest)
	if has(object, "type") {
		checkLocationRequestLocationRequestType(object["type"], f)
	} else {
		f.add(&ruleLocationRequestLocationRequestTypeRequired, nil)
	}
	if has(object, "body") {
		checkLocationRequestBody(object["body"], f)
	} else {
		f.add(&ruleLocationRequestBodyRequired, nil)
	}
	if has(object, "action") {
		checkLocationRequestLocationAction(object["action"], f)
	} else {
		f.add(&ruleLocationRequestLocationActionRequired, nil)
	}
}

func checkLocationRequestRecipientType(value any, f *found) {
	if value != "individual" {
		f.add(&ruleLocationRequestRecipientTypeEnum, shown(value))
	}
}

func checkLocationRequestLocationMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleLocationRequestLocationMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(&ruleLocationRequestLocationMessagingObjectAdditionalProperties, object, namesLocationRequest5, knownLocationRequest)
	if has(object, "messaging_product") {
		checkLocationRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(&ruleLocationRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkLocationRequestPhoneNumber(object["to"], f)
	} else {
		f.add(&ruleLocationRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkLocationRequestMessageType(object["type"], f)
	} else {
		f.add(&ruleLocationRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkLocationRequestLocationInteractive(object["interactive"], f)
	} else {
		f.add(&ruleLocationRequestLocationInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkLocationRequestRecipientType(object["recipient_type"], f)
	}
}

func checkLocationRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleLocationRequestReferenceType, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleLocationRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleLocationRequestReferenceXwellFormed, nil)
	}
}

func checkLocationRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleLocationRequestRef1Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleLocationRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleLocationRequestRef1XwellFormed, nil)
	}
}

func checkLocationRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleLocationRequestRef2Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleLocationRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleLocationRequestRef2XwellFormed, nil)
	}
}

func checkLocationRequestWaSource(value any, f *found) {
	if value != "api" && value != "clevertap" && value != "zoho" && value != "webengage" && value != "shopify" && value != "leadsquared" && value != "responsys" && value != "braze" && value != "hubspot" && value != "salesforce" && value != "zapier" && value != "eloqua" && value != "moengage" {
		f.add(&ruleLocationRequestWaSourceEnum, shown(value))
	}
}

func checkLocationRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleLocationRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(&ruleLocationRequestExtraInfoAdditionalProperties, object, namesLocationRequest6, knownLocationRequest)
	if has(object, "ref") {
		checkLocationRequestReference(object["ref"], f)
	}
	if has(object, "ref1") {
		checkLocationRequestRef1(object["ref1"], f)
	}
	if has(object, "ref2") {
		checkLocationRequestRef2(object["ref2"], f)
	}
	if has(object, "wa_source") {
		checkLocationRequestWaSource(object["wa_source"], f)
	}
}

func checkLocationRequestLocationRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleLocationRequestLocationRequestType, typeOf(value))
		return
	}
	f.addUnknown(&ruleLocationRequestLocationRequestAdditionalProperties, object, namesLocationRequest7, knownLocationRequest)
	if has(object, "messaging_object") {
		checkLocationRequestLocationMessagingObject(object["messaging_object"], f)
	} else {
		f.add(&ruleLocationRequestLocationMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkLocationRequestExtraInfo(object["extra_info"], f)
	}
}

// ValidateLocationRequest returns every issue of a value; none for a valid one: The whole body of
// a request that asks the customer for a location.
func ValidateLocationRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkLocationRequestLocationRequest, value, options)
}
