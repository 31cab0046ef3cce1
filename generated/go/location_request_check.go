// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var locationRequestMessagingProductEnum = &rule{
	name:    "MessagingProductEnum",
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var locationRequestPhoneNumberType = &rule{
	name:    "PhoneNumberType",
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var locationRequestPhoneNumberPattern = &rule{
	name:    "PhoneNumberPattern",
	code:    "phone-number",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	keyword: "pattern",
	doc:     "Kaleyra, messaging_object table, row to",
}

var locationRequestPhoneNumberMaxLength = &rule{
	name:       "PhoneNumberMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/to",
	message:    "to is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 16",
	limit:      limitOf(16),
	unit:       "code points",
	doc:        "ITU E.164",
}

var locationRequestPhoneNumberXwellFormed = &rule{
	name:    "PhoneNumberXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var locationRequestMessageTypeEnum = &rule{
	name:    "MessageTypeEnum",
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var locationRequestLocationRequestTypeEnum = &rule{
	name:    "LocationRequestTypeEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be location_request_message",
	doc:     "Kaleyra, request format",
}

var locationRequestBodyTextType = &rule{
	name:    "BodyTextType",
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var locationRequestBodyTextMinLengthEmpty = &rule{
	name:    "BodyTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, error 131009",
}

var locationRequestBodyTextMaxLength = &rule{
	name:       "BodyTextMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/body/text",
	message:    "body is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 1024",
	limit:      limitOf(1024),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Kaleyra, interactive table, row body",
}

var locationRequestBodyTextXwellFormed = &rule{
	name:    "BodyTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var locationRequestBodyTextXnotBlank = &rule{
	name:    "BodyTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var locationRequestBodyType = &rule{
	name:    "BodyType",
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var locationRequestBodyAdditionalProperties = &rule{
	name:       "BodyAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/body",
	message:    "body has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	names:      []string{"text"},
}

var locationRequestBodyTextRequired = &rule{
	name:    "BodyTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var locationRequestLocationActionNameEnum = &rule{
	name:    "LocationActionNameEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/action/name",
	message: "name must be send_location",
	doc:     "Kaleyra, request format",
}

var locationRequestLocationActionType = &rule{
	name:    "LocationActionType",
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var locationRequestLocationActionAdditionalProperties = &rule{
	name:       "LocationActionAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	names:      []string{"name"},
}

var locationRequestLocationActionNameRequired = &rule{
	name:    "LocationActionNameRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/name",
	message: "name is missing; add it",
	doc:     "Kaleyra, request format",
}

var locationRequestLocationInteractiveType = &rule{
	name:    "LocationInteractiveType",
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var locationRequestLocationInteractiveAdditionalProperties = &rule{
	name:       "LocationInteractiveAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive",
	message:    "interactive has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, location request messages page",
	names:      []string{"type", "body", "action"},
}

var locationRequestLocationRequestTypeRequired = &rule{
	name:    "LocationRequestTypeRequired",
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Meta, location request messages page",
}

var locationRequestBodyRequired = &rule{
	name:    "BodyRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Meta, location request messages page",
}

var locationRequestLocationActionRequired = &rule{
	name:    "LocationActionRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Meta, location request messages page",
}

var locationRequestRecipientTypeEnum = &rule{
	name:      "RecipientTypeEnum",
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var locationRequestLocationMessagingObjectType = &rule{
	name:    "LocationMessagingObjectType",
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var locationRequestLocationMessagingObjectAdditionalProperties = &rule{
	name:       "LocationMessagingObjectAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object",
	message:    "messaging_object has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	names:      []string{"messaging_product", "to", "type", "interactive", "recipient_type"},
	foreign:    map[string]string{"recipient": "recipient is for Meta's user ids; the phone number goes in to."},
}

var locationRequestMessagingProductRequired = &rule{
	name:    "MessagingProductRequired",
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var locationRequestPhoneNumberRequired = &rule{
	name:    "PhoneNumberRequired",
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var locationRequestMessageTypeRequired = &rule{
	name:    "MessageTypeRequired",
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var locationRequestLocationInteractiveRequired = &rule{
	name:    "LocationInteractiveRequired",
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var locationRequestReferenceType = &rule{
	name:      "ReferenceType",
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var locationRequestReferenceMaxLength = &rule{
	name:       "ReferenceMaxLength",
	code:       "maxLength",
	path:       "/extra_info/ref",
	message:    "ref is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 255",
	limit:      limitOf(255),
	unit:       "code points",
	fix:        "Kaleyra would cut it without a word.",
	doc:        "Kaleyra, extra_info table, rows ref, ref1, ref2",
}

var locationRequestReferenceXwellFormed = &rule{
	name:    "ReferenceXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var locationRequestRef1Type = &rule{
	name:      "Ref1Type",
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var locationRequestRef1MaxLength = &rule{
	name:       "Ref1MaxLength",
	code:       "maxLength",
	path:       "/extra_info/ref1",
	message:    "ref1 is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 255",
	limit:      limitOf(255),
	unit:       "code points",
	fix:        "Kaleyra would cut it without a word.",
	doc:        "Kaleyra, extra_info table, rows ref, ref1, ref2",
}

var locationRequestRef1XwellFormed = &rule{
	name:    "Ref1XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var locationRequestRef2Type = &rule{
	name:      "Ref2Type",
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var locationRequestRef2MaxLength = &rule{
	name:       "Ref2MaxLength",
	code:       "maxLength",
	path:       "/extra_info/ref2",
	message:    "ref2 is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 255",
	limit:      limitOf(255),
	unit:       "code points",
	fix:        "Kaleyra would cut it without a word.",
	doc:        "Kaleyra, extra_info table, rows ref, ref1, ref2",
}

var locationRequestRef2XwellFormed = &rule{
	name:    "Ref2XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var locationRequestWaSourceEnum = &rule{
	name:      "WaSourceEnum",
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var locationRequestExtraInfoType = &rule{
	name:      "ExtraInfoType",
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var locationRequestExtraInfoAdditionalProperties = &rule{
	name:       "ExtraInfoAdditionalProperties",
	code:       "additionalProperties",
	path:       "/extra_info",
	message:    "extra_info has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Our reading",
	names:      []string{"ref", "ref1", "ref2", "wa_source"},
}

var locationRequestLocationRequestType = &rule{
	name:    "LocationRequestType",
	code:    "type",
	path:    "",
	message: "location request must be an object, not ",
	slot:    "type",
}

var locationRequestLocationRequestAdditionalProperties = &rule{
	name:       "LocationRequestAdditionalProperties",
	code:       "additionalProperties",
	path:       "",
	message:    "location request has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	names:      []string{"messaging_object", "extra_info"},
}

var locationRequestLocationMessagingObjectRequired = &rule{
	name:    "LocationMessagingObjectRequired",
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var locationRequestPattern1 = compiled("^\\+[1-9][0-9]{6,14}$")

var locationRequestNames2 = []string{
	"text",
}

var locationRequestNames3 = []string{
	"name",
}

var locationRequestNames4 = []string{
	"type",
	"body",
	"action",
}

var locationRequestNames5 = []string{
	"messaging_product",
	"to",
	"type",
	"interactive",
	"recipient_type",
}

var locationRequestValues6 = []string{
	"api",
	"clevertap",
	"zoho",
	"webengage",
	"shopify",
	"leadsquared",
	"responsys",
	"braze",
	"hubspot",
	"salesforce",
	"zapier",
	"eloqua",
	"moengage",
}

var locationRequestNames7 = []string{
	"ref",
	"ref1",
	"ref2",
	"wa_source",
}

var locationRequestNames8 = []string{
	"messaging_object",
	"extra_info",
}

var locationRequestKnownNames = []string{
	"messaging_object",
	"extra_info",
	"messaging_product",
	"to",
	"type",
	"interactive",
	"recipient_type",
	"body",
	"action",
	"text",
	"name",
	"ref",
	"ref1",
	"ref2",
	"wa_source",
	"header",
	"footer",
}

func checkLocationRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(locationRequestMessagingProductEnum, shown(value))
	}
}

func checkLocationRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(locationRequestPhoneNumberType, typeOf(value))
		return
	}
	if !locationRequestPattern1.MatchString(text) {
		f.add(locationRequestPhoneNumberPattern, nil)
		return
	}
	if isLonger(text, 16) {
		f.add(locationRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(locationRequestPhoneNumberXwellFormed, nil)
	}
}

func checkLocationRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(locationRequestMessageTypeEnum, shown(value))
	}
}

func checkLocationRequestLocationRequestType(value any, f *found) {
	if value != "location_request_message" {
		f.add(locationRequestLocationRequestTypeEnum, shown(value))
	}
}

func checkLocationRequestBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(locationRequestBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(locationRequestBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 1024) {
		f.add(locationRequestBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(locationRequestBodyTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(locationRequestBodyTextXnotBlank, nil)
	}
}

func checkLocationRequestBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(locationRequestBodyType, typeOf(value))
		return
	}
	f.addUnknown(locationRequestBodyAdditionalProperties, object, locationRequestNames2, locationRequestKnownNames)
	if has(object, "text") {
		checkLocationRequestBodyText(object["text"], f)
	} else {
		f.add(locationRequestBodyTextRequired, nil)
	}
}

func checkLocationRequestLocationActionName(value any, f *found) {
	if value != "send_location" {
		f.add(locationRequestLocationActionNameEnum, shown(value))
	}
}

func checkLocationRequestLocationAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(locationRequestLocationActionType, typeOf(value))
		return
	}
	f.addUnknown(locationRequestLocationActionAdditionalProperties, object, locationRequestNames3, locationRequestKnownNames)
	if has(object, "name") {
		checkLocationRequestLocationActionName(object["name"], f)
	} else {
		f.add(locationRequestLocationActionNameRequired, nil)
	}
}

func checkLocationRequestLocationInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(locationRequestLocationInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(locationRequestLocationInteractiveAdditionalProperties, object, locationRequestNames4, locationRequestKnownNames)
	if has(object, "type") {
		checkLocationRequestLocationRequestType(object["type"], f)
	} else {
		f.add(locationRequestLocationRequestTypeRequired, nil)
	}
	if has(object, "body") {
		checkLocationRequestBody(object["body"], f)
	} else {
		f.add(locationRequestBodyRequired, nil)
	}
	if has(object, "action") {
		checkLocationRequestLocationAction(object["action"], f)
	} else {
		f.add(locationRequestLocationActionRequired, nil)
	}
}

func checkLocationRequestRecipientType(value any, f *found) {
	if value != "individual" {
		f.add(locationRequestRecipientTypeEnum, shown(value))
	}
}

func checkLocationRequestLocationMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(locationRequestLocationMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(locationRequestLocationMessagingObjectAdditionalProperties, object, locationRequestNames5, locationRequestKnownNames)
	if has(object, "messaging_product") {
		checkLocationRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(locationRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkLocationRequestPhoneNumber(object["to"], f)
	} else {
		f.add(locationRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkLocationRequestMessageType(object["type"], f)
	} else {
		f.add(locationRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkLocationRequestLocationInteractive(object["interactive"], f)
	} else {
		f.add(locationRequestLocationInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkLocationRequestRecipientType(object["recipient_type"], f)
	}
}

func checkLocationRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(locationRequestReferenceType, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(locationRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(locationRequestReferenceXwellFormed, nil)
	}
}

func checkLocationRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(locationRequestRef1Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(locationRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(locationRequestRef1XwellFormed, nil)
	}
}

func checkLocationRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(locationRequestRef2Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(locationRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(locationRequestRef2XwellFormed, nil)
	}
}

func checkLocationRequestWaSource(value any, f *found) {
	if !isOneOf(value, locationRequestValues6) {
		f.add(locationRequestWaSourceEnum, shown(value))
	}
}

func checkLocationRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(locationRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(locationRequestExtraInfoAdditionalProperties, object, locationRequestNames7, locationRequestKnownNames)
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

func checkLocationRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(locationRequestLocationRequestType, typeOf(value))
		return
	}
	f.addUnknown(locationRequestLocationRequestAdditionalProperties, object, locationRequestNames8, locationRequestKnownNames)
	if has(object, "messaging_object") {
		checkLocationRequestLocationMessagingObject(object["messaging_object"], f)
	} else {
		f.add(locationRequestLocationMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkLocationRequestExtraInfo(object["extra_info"], f)
	}
}
