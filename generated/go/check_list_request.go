// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import (
	"regexp"
	"unicode/utf8"
)

var ruleListRequestMessagingProductEnum = rule{
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var ruleListRequestPhoneNumberType = rule{
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var ruleListRequestPhoneNumberPattern = rule{
	code:    "phone-number",
	keyword: "pattern",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	doc:     "Kaleyra, messaging_object table, row to",
}

var ruleListRequestPhoneNumberMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/to",
	message:    "to is ",
	messageEnd: " characters long; the maximum is 16",
	slot:       "count",
	unit:       "code points",
	doc:        "ITU E.164",
	limit:      limitOf(16),
}

var ruleListRequestPhoneNumberXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestMessageTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var ruleListRequestListTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be list",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestListBodyTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var ruleListRequestListBodyTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	unit:    "code points",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(1),
}

var ruleListRequestListBodyTextMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/body/text",
	message:    "body is ",
	messageEnd: " characters long; the maximum is 4096",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
	limit:      limitOf(4096),
	hasFixSlot: true,
}

var ruleListRequestListBodyTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestListBodyTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleListRequestListBodyType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var ruleListRequestListBodyAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/body",
	message:    "body has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive list messages page",
	hasFixSlot: true,
	names:      []string{"text"},
}

var ruleListRequestListBodyTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestListButtonType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/button",
	message: "button label must be a string, not ",
	slot:    "type",
}

var ruleListRequestListButtonMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/button",
	message: "button label is empty; write something",
	unit:    "code points",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(1),
}

var ruleListRequestListButtonMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/button",
	message:    "button label is ",
	messageEnd: " characters long; the maximum is 20",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
	limit:      limitOf(20),
	hasFixSlot: true,
}

var ruleListRequestListButtonXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/button",
	message: "button label has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestListButtonXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/action/button",
	message: "button label is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleListRequestRowIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id must be a string, not ",
	slot:    "type",
}

var ruleListRequestRowIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleListRequestRowIDMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message:    "row id is ",
	messageEnd: " characters long; the maximum is 200",
	slot:       "count",
	unit:       "code points",
	doc:        "Meta, interactive list messages page",
	limit:      limitOf(200),
}

var ruleListRequestRowIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestRowIDXnoEdgeWhiteSpace = rule{
	code:    "edge-white-space",
	keyword: "x-noEdgeWhiteSpace",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id begins or ends with white space; remove it",
	doc:     "Our reading",
}

var ruleListRequestRowTitleType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title must be a string, not ",
	slot:    "type",
}

var ruleListRequestRowTitleMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title is empty; write something",
	unit:    "code points",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(1),
}

var ruleListRequestRowTitleMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message:    "row title is ",
	messageEnd: " characters long; the maximum is 24",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
	limit:      limitOf(24),
	hasFixSlot: true,
}

var ruleListRequestRowTitleXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestRowTitleXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleListRequestRowDescriptionType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i/rows/~i/description",
	message:   "row description must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestRowDescriptionMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/description",
	message:    "row description is ",
	messageEnd: " characters long; the maximum is 72",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
	limit:      limitOf(72),
	hasFixSlot: true,
}

var ruleListRequestRowDescriptionXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/description",
	message: "row description has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestRowType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i/rows/~i",
	message:   "row must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestRowAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i",
	message:    "row has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Meta, interactive list messages page",
	hasFixSlot: true,
	names:      []string{"id", "title", "description"},
}

var ruleListRequestRowIDRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestRowTitleRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestRowsType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/sections/~i/rows",
	message: "rows must be an array, not ",
	slot:    "type",
}

var ruleListRequestRowsMinItems = rule{
	code:    "minItems",
	path:    "/messaging_object/interactive/action/sections/~i/rows",
	message: "a section needs rows, at least 1",
	unit:    "items",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(1),
}

var ruleListRequestSectionTitleType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i/title",
	message:   "section title must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestSectionTitleMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "section title is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleListRequestSectionTitleMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/title",
	message:    "section title is ",
	messageEnd: " characters long; the maximum is 24",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
	limit:      limitOf(24),
	hasFixSlot: true,
}

var ruleListRequestSectionTitleXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "section title has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestSectionTitleXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "section title is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleListRequestSectionType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i",
	message:   "section must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestSectionAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/sections/~i",
	message:    "section has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"rows", "title"},
}

var ruleListRequestRowsRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/rows",
	message: "rows are missing; add them",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestSectionsType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/sections",
	message: "sections must be an array, not ",
	slot:    "type",
	doc:     "Meta, OpenAPI description (v23.0)",
}

var ruleListRequestSectionsMinItems = rule{
	code:    "minItems",
	path:    "/messaging_object/interactive/action/sections",
	message: "a list needs sections, at least 1",
	unit:    "items",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(1),
}

var ruleListRequestSectionsMaxItems = rule{
	code:    "maxItems",
	path:    "/messaging_object/interactive/action/sections",
	message: "a list has at most 10 sections",
	unit:    "items",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(10),
}

var ruleListRequestSectionsRowsID = rule{
	code:       "duplicate-rows-id",
	keyword:    "/rows/*/id",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message:    "row id \"",
	messageEnd: "\" is already used in this list",
	slot:       "text",
	doc:        "Our reading",
}

var ruleListRequestSectionsXmaxTotal = rule{
	code:    "maxTotal",
	keyword: "x-maxTotal",
	path:    "/messaging_object/interactive/action/sections",
	message: "a list has at most 10 rows",
	unit:    "items",
	doc:     "Meta, interactive list messages page",
	limit:   limitOf(10),
}

var ruleListRequestSectionsAnyOfTitle = rule{
	code:    "required",
	keyword: "anyOf",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "a list with more than one section has a title for each",
	doc:     "Meta, OpenAPI description (v23.0)",
}

var ruleListRequestListActionType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var ruleListRequestListActionAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive list messages page",
	hasFixSlot: true,
	names:      []string{"button", "sections"},
}

var ruleListRequestListButtonRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/button",
	message: "button label is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestSectionsRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/sections",
	message: "sections are missing; add them",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestFooterTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text must be a string, not ",
	slot:    "type",
}

var ruleListRequestFooterTextMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/footer/text",
	message:    "footer is ",
	messageEnd: " characters long; the maximum is 60",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Kaleyra, interactive table, row footer",
	limit:      limitOf(60),
	hasFixSlot: true,
}

var ruleListRequestFooterTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestFooterType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/footer",
	message:   "footer must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestFooterAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/footer",
	message:    "footer has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Kaleyra, request format",
	hasFixSlot: true,
	names:      []string{"text"},
}

var ruleListRequestFooterTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleListRequestTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/header/type",
	message: "type must be text",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleListRequestHeaderTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text must be a string, not ",
	slot:    "type",
}

var ruleListRequestHeaderTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/text",
	message: "header is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleListRequestHeaderTextMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/text",
	message:    "header is ",
	messageEnd: " characters long; the maximum is 60",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive object reference, header text",
	limit:      limitOf(60),
	hasFixSlot: true,
}

var ruleListRequestHeaderTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/text",
	message: "header has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestHeaderTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/header/text",
	message: "header is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleListRequestTextHeaderType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/header",
	message:   "header must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestTextHeaderAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"type", "text"},
}

var ruleListRequestTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, sample request",
}

var ruleListRequestHeaderTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text is missing; add it",
	doc:     "Kaleyra, sample request",
}

var ruleListRequestListInteractiveType = rule{
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var ruleListRequestListInteractiveAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive",
	message:    "interactive has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"type", "body", "action", "footer", "header"},
}

var ruleListRequestListTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestListBodyRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestListActionRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var ruleListRequestRecipientTypeEnum = rule{
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var ruleListRequestListMessagingObjectType = rule{
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var ruleListRequestListMessagingObjectAdditionalProperties = rule{
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

var ruleListRequestMessagingProductRequired = rule{
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleListRequestPhoneNumberRequired = rule{
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleListRequestMessageTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleListRequestListInteractiveRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleListRequestReferenceType = rule{
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestReferenceMaxLength = rule{
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

var ruleListRequestReferenceXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestRef1Type = rule{
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestRef1MaxLength = rule{
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

var ruleListRequestRef1XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestRef2Type = rule{
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestRef2MaxLength = rule{
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

var ruleListRequestRef2XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
}

var ruleListRequestWaSourceEnum = rule{
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var ruleListRequestExtraInfoType = rule{
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleListRequestExtraInfoAdditionalProperties = rule{
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

var ruleListRequestListRequestType = rule{
	code:    "type",
	message: "list request must be an object, not ",
	slot:    "type",
}

var ruleListRequestListRequestAdditionalProperties = rule{
	code:       "additionalProperties",
	message:    "list request has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"messaging_object", "extra_info"},
}

var ruleListRequestListMessagingObjectRequired = rule{
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var patternListRequest1 = regexp.MustCompile("^\\+[1-9][0-9]{6,14}$")

var namesListRequest2 = []string{"text"}

var namesListRequest3 = []string{"id", "title", "description"}

var namesListRequest4 = []string{"rows", "title"}

var namesListRequest5 = []string{"button", "sections"}

var namesListRequest6 = []string{"type", "text"}

var namesListRequest7 = []string{"type", "body", "action", "footer", "header"}

var namesListRequest8 = []string{"messaging_product", "to", "type", "interactive", "recipient_type"}

var namesListRequest9 = []string{"ref", "ref1", "ref2", "wa_source"}

var namesListRequest10 = []string{"messaging_object", "extra_info"}

var knownListRequest = []string{"messaging_object", "extra_info", "messaging_product", "to", "type", "interactive", "recipient_type", "body", "action", "footer", "header", "text", "button", "sections", "rows", "title", "id", "description", "ref", "ref1", "ref2", "wa_source"}

func checkListRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(&ruleListRequestMessagingProductEnum, shown(value))
	}
}

func checkListRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestPhoneNumberType, typeOf(value))
		return
	}
	if !patternListRequest1.MatchString(text) {
		f.add(&ruleListRequestPhoneNumberPattern, nil)
		return
	}
	if len(text) > 16 && utf8.RuneCountInString(text) > 16 {
		f.add(&ruleListRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestPhoneNumberXwellFormed, nil)
	}
}

func checkListRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(&ruleListRequestMessageTypeEnum, shown(value))
	}
}

func checkListRequestListType(value any, f *found) {
	if value != "list" {
		f.add(&ruleListRequestListTypeEnum, shown(value))
	}
}

func checkListRequestListBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestListBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleListRequestListBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 4096 && utf8.RuneCountInString(text) > 4096 {
		f.add(&ruleListRequestListBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestListBodyTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleListRequestListBodyTextXnotBlank, nil)
	}
}

func checkListRequestListBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestListBodyType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestListBodyAdditionalProperties, object, namesListRequest2, knownListRequest)
	if has(object, "text") {
		checkListRequestListBodyText(object["text"], f)
	} else {
		f.add(&ruleListRequestListBodyTextRequired, nil)
	}
}

func checkListRequestListButton(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestListButtonType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleListRequestListButtonMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 20 && utf8.RuneCountInString(text) > 20 {
		f.add(&ruleListRequestListButtonMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestListButtonXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleListRequestListButtonXnotBlank, nil)
	}
}

func checkListRequestRowID(value any, f *found, i0 int, i1 int) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestRowIDType, typeOf(value), i0, i1)
		return
	}
	if text == "" {
		f.add(&ruleListRequestRowIDMinLengthEmpty, lengthIfRead(text), i0, i1)
		return
	}
	if len(text) > 200 && utf8.RuneCountInString(text) > 200 {
		f.add(&ruleListRequestRowIDMaxLength, lengthIfRead(text), i0, i1)
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestRowIDXwellFormed, nil, i0, i1)
	}
	if trim(text) != text {
		f.add(&ruleListRequestRowIDXnoEdgeWhiteSpace, nil, i0, i1)
	}
}

func checkListRequestRowTitle(value any, f *found, i0 int, i1 int) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestRowTitleType, typeOf(value), i0, i1)
		return
	}
	if text == "" {
		f.add(&ruleListRequestRowTitleMinLengthEmpty, lengthIfRead(text), i0, i1)
		return
	}
	if len(text) > 24 && utf8.RuneCountInString(text) > 24 {
		f.add(&ruleListRequestRowTitleMaxLength, lengthIfRead(text), i0, i1)
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestRowTitleXwellFormed, nil, i0, i1)
	}
	if trim(text) == "" {
		f.add(&ruleListRequestRowTitleXnotBlank, nil, i0, i1)
	}
}

func checkListRequestRowDescription(value any, f *found, i0 int, i1 int) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestRowDescriptionType, typeOf(value), i0, i1)
		return
	}
	if len(text) > 72 && utf8.RuneCountInString(text) > 72 {
		f.add(&ruleListRequestRowDescriptionMaxLength, lengthIfRead(text), i0, i1)
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestRowDescriptionXwellFormed, nil, i0, i1)
	}
}

func checkListRequestRow(value any, f *found, i0 int, i1 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestRowType, typeOf(value), i0, i1)
		return
	}
	f.addUnknown(&ruleListRequestRowAdditionalProperties, object, namesListRequest3, knownListRequest, i0, i1)
	if has(object, "id") {
		checkListRequestRowID(object["id"], f, i0, i1)
	} else {
		f.add(&ruleListRequestRowIDRequired, nil, i0, i1)
	}
	if has(object, "title") {
		checkListRequestRowTitle(object["title"], f, i0, i1)
	} else {
		f.add(&ruleListRequestRowTitleRequired, nil, i0, i1)
	}
	if has(object, "description") {
		checkListRequestRowDescription(object["description"], f, i0, i1)
	}
}

func checkListRequestRows(value any, f *found, i0 int) {
	list, ok := value.([]any)
	if !ok {
		f.add(&ruleListRequestRowsType, typeOf(value), i0)
		return
	}
	if len(list) < 1 {
		f.add(&ruleListRequestRowsMinItems, len(list), i0)
	}
	if len(list) > 10 {
		return
	}
	for i1, item := range list {
		checkListRequestRow(item, f, i0, i1)
	}
}

func checkListRequestSectionTitle(value any, f *found, i0 int) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestSectionTitleType, typeOf(value), i0)
		return
	}
	if text == "" {
		f.add(&ruleListRequestSectionTitleMinLengthEmpty, lengthIfRead(text), i0)
		return
	}
	if len(text) > 24 && utf8.RuneCountInString(text) > 24 {
		f.add(&ruleListRequestSectionTitleMaxLength, lengthIfRead(text), i0)
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestSectionTitleXwellFormed, nil, i0)
	}
	if trim(text) == "" {
		f.add(&ruleListRequestSectionTitleXnotBlank, nil, i0)
	}
}

func checkListRequestSection(value any, f *found, i0 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestSectionType, typeOf(value), i0)
		return
	}
	f.addUnknown(&ruleListRequestSectionAdditionalProperties, object, namesListRequest4, knownListRequest, i0)
	if has(object, "rows") {
		checkListRequestRows(object["rows"], f, i0)
	} else {
		f.add(&ruleListRequestRowsRequired, nil, i0)
	}
	if has(object, "title") {
		checkListRequestSectionTitle(object["title"], f, i0)
	}
}

func checkListRequestSections(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(&ruleListRequestSectionsType, typeOf(value))
		return
	}
	if len(list) < 1 {
		f.add(&ruleListRequestSectionsMinItems, len(list))
	}
	if len(list) > 10 {
		f.add(&ruleListRequestSectionsMaxItems, len(list))
		return
	}
	keys0 := map[string]bool{}
	for i0, item := range list {
		checkListRequestSection(item, f, i0)
		for i1, one := range itemsAt(item, 10, "rows") {
			f.addRepeated(&ruleListRequestSectionsRowsID, keys0, at(one, "id"), i0, i1)
		}
	}
	total := countAt(list, "rows")
	if total > 10 {
		f.add(&ruleListRequestSectionsXmaxTotal, total)
	}
	for i0, item := range list {
		if len(list) > 1 && lacks(item, "title") {
			f.add(&ruleListRequestSectionsAnyOfTitle, nil, i0)
		}
	}
}

func checkListRequestListAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestListActionType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestListActionAdditionalProperties, object, namesListRequest5, knownListRequest)
	if has(object, "button") {
		checkListRequestListButton(object["button"], f)
	} else {
		f.add(&ruleListRequestListButtonRequired, nil)
	}
	if has(object, "sections") {
		checkListRequestSections(object["sections"], f)
	} else {
		f.add(&ruleListRequestSectionsRequired, nil)
	}
}

func checkListRequestFooterText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestFooterTextType, typeOf(value))
		return
	}
	if len(text) > 60 && utf8.RuneCountInString(text) > 60 {
		f.add(&ruleListRequestFooterTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestFooterTextXwellFormed, nil)
	}
}

func checkListRequestFooter(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestFooterType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestFooterAdditionalProperties, object, namesListRequest2, knownListRequest)
	if has(object, "text") {
		checkListRequestFooterText(object["text"], f)
	} else {
		f.add(&ruleListRequestFooterTextRequired, nil)
	}
}

func checkListRequestType(value any, f *found) {
	if value != "text" {
		f.add(&ruleListRequestTypeEnum, shown(value))
	}
}

func checkListRequestHeaderText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestHeaderTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleListRequestHeaderTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 60 && utf8.RuneCountInString(text) > 60 {
		f.add(&ruleListRequestHeaderTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestHeaderTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleListRequestHeaderTextXnotBlank, nil)
	}
}

func checkListRequestTextHeader(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestTextHeaderType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestTextHeaderAdditionalProperties, object, namesListRequest6, knownListRequest)
	if has(object, "type") {
		checkListRequestType(object["type"], f)
	} else {
		f.add(&ruleListRequestTypeRequired, nil)
	}
	if has(object, "text") {
		checkListRequestHeaderText(object["text"], f)
	} else {
		f.add(&ruleListRequestHeaderTextRequired, nil)
	}
}

func checkListRequestListInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestListInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestListInteractiveAdditionalProperties, object, namesListRequest7, knownListRequest)
	if has(object, "type") {
		checkListRequestListType(object["type"], f)
	} else {
		f.add(&ruleListRequestListTypeRequired, nil)
	}
	if has(object, "body") {
		checkListRequestListBody(object["body"], f)
	} else {
		f.add(&ruleListRequestListBodyRequired, nil)
	}
	if has(object, "action") {
		checkListRequestListAction(object["action"], f)
	} else {
		f.add(&ruleListRequestListActionRequired, nil)
	}
	if has(object, "footer") {
		checkListRequestFooter(object["footer"], f)
	}
	if has(object, "header") {
		checkListRequestTextHeader(object["header"], f)
	}
}

func checkListRequestRecipientType(value any, f *found) {
	if value != "individual" {
		f.add(&ruleListRequestRecipientTypeEnum, shown(value))
	}
}

func checkListRequestListMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestListMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestListMessagingObjectAdditionalProperties, object, namesListRequest8, knownListRequest)
	if has(object, "messaging_product") {
		checkListRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(&ruleListRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkListRequestPhoneNumber(object["to"], f)
	} else {
		f.add(&ruleListRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkListRequestMessageType(object["type"], f)
	} else {
		f.add(&ruleListRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkListRequestListInteractive(object["interactive"], f)
	} else {
		f.add(&ruleListRequestListInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkListRequestRecipientType(object["recipient_type"], f)
	}
}

func checkListRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestReferenceType, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleListRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestReferenceXwellFormed, nil)
	}
}

func checkListRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestRef1Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleListRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestRef1XwellFormed, nil)
	}
}

func checkListRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleListRequestRef2Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleListRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleListRequestRef2XwellFormed, nil)
	}
}

func checkListRequestWaSource(value any, f *found) {
	if value != "api" && value != "clevertap" && value != "zoho" && value != "webengage" && value != "shopify" && value != "leadsquared" && value != "responsys" && value != "braze" && value != "hubspot" && value != "salesforce" && value != "zapier" && value != "eloqua" && value != "moengage" {
		f.add(&ruleListRequestWaSourceEnum, shown(value))
	}
}

func checkListRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestExtraInfoAdditionalProperties, object, namesListRequest9, knownListRequest)
	if has(object, "ref") {
		checkListRequestReference(object["ref"], f)
	}
	if has(object, "ref1") {
		checkListRequestRef1(object["ref1"], f)
	}
	if has(object, "ref2") {
		checkListRequestRef2(object["ref2"], f)
	}
	if has(object, "wa_source") {
		checkListRequestWaSource(object["wa_source"], f)
	}
}

func checkListRequestListRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleListRequestListRequestType, typeOf(value))
		return
	}
	f.addUnknown(&ruleListRequestListRequestAdditionalProperties, object, namesListRequest10, knownListRequest)
	if has(object, "messaging_object") {
		checkListRequestListMessagingObject(object["messaging_object"], f)
	} else {
		f.add(&ruleListRequestListMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkListRequestExtraInfo(object["extra_info"], f)
	}
}

// ValidateListRequest returns every issue of a value; none for a valid one: The whole body of a
// request that sends a WhatsApp list message.
func ValidateListRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkListRequestListRequest, value, options)
}
