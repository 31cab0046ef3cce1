// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var listRequestMessagingProductEnum = &rule{
	name:    "MessagingProductEnum",
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var listRequestPhoneNumberType = &rule{
	name:    "PhoneNumberType",
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var listRequestPhoneNumberPattern = &rule{
	name:    "PhoneNumberPattern",
	code:    "phone-number",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	keyword: "pattern",
	doc:     "Kaleyra, messaging_object table, row to",
}

var listRequestPhoneNumberMaxLength = &rule{
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

var listRequestPhoneNumberXwellFormed = &rule{
	name:    "PhoneNumberXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestMessageTypeEnum = &rule{
	name:    "MessageTypeEnum",
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var listRequestListTypeEnum = &rule{
	name:    "ListTypeEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be list",
	doc:     "Meta, interactive list messages page",
}

var listRequestListBodyTextType = &rule{
	name:    "ListBodyTextType",
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var listRequestListBodyTextMinLengthEmpty = &rule{
	name:    "ListBodyTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, interactive list messages page",
}

var listRequestListBodyTextMaxLength = &rule{
	name:       "ListBodyTextMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/body/text",
	message:    "body is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 4096",
	limit:      limitOf(4096),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
}

var listRequestListBodyTextXwellFormed = &rule{
	name:    "ListBodyTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestListBodyTextXnotBlank = &rule{
	name:    "ListBodyTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var listRequestListBodyType = &rule{
	name:    "ListBodyType",
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var listRequestListBodyAdditionalProperties = &rule{
	name:       "ListBodyAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/body",
	message:    "body has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive list messages page",
	names:      []string{"text"},
}

var listRequestListBodyTextRequired = &rule{
	name:    "ListBodyTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestListButtonType = &rule{
	name:    "ListButtonType",
	code:    "type",
	path:    "/messaging_object/interactive/action/button",
	message: "button label must be a string, not ",
	slot:    "type",
}

var listRequestListButtonMinLengthEmpty = &rule{
	name:    "ListButtonMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/button",
	message: "button label is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, interactive list messages page",
}

var listRequestListButtonMaxLength = &rule{
	name:       "ListButtonMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/button",
	message:    "button label is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 20",
	limit:      limitOf(20),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
}

var listRequestListButtonXwellFormed = &rule{
	name:    "ListButtonXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/button",
	message: "button label has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestListButtonXnotBlank = &rule{
	name:    "ListButtonXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/action/button",
	message: "button label is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var listRequestRowIDType = &rule{
	name:    "RowIdType",
	code:    "type",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id must be a string, not ",
	slot:    "type",
}

var listRequestRowIDMinLengthEmpty = &rule{
	name:    "RowIdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var listRequestRowIDMaxLength = &rule{
	name:       "RowIdMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message:    "row id is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 200",
	limit:      limitOf(200),
	unit:       "code points",
	doc:        "Meta, interactive list messages page",
}

var listRequestRowIDXwellFormed = &rule{
	name:    "RowIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestRowIDXnoEdgeWhiteSpace = &rule{
	name:    "RowIdXNoEdgeWhiteSpace",
	code:    "edge-white-space",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id begins or ends with white space; remove it",
	keyword: "x-noEdgeWhiteSpace",
	doc:     "Our reading",
}

var listRequestRowTitleType = &rule{
	name:    "RowTitleType",
	code:    "type",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title must be a string, not ",
	slot:    "type",
}

var listRequestRowTitleMinLengthEmpty = &rule{
	name:    "RowTitleMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, interactive list messages page",
}

var listRequestRowTitleMaxLength = &rule{
	name:       "RowTitleMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message:    "row title is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 24",
	limit:      limitOf(24),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
}

var listRequestRowTitleXwellFormed = &rule{
	name:    "RowTitleXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestRowTitleXnotBlank = &rule{
	name:    "RowTitleXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var listRequestRowDescriptionType = &rule{
	name:      "RowDescriptionType",
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i/rows/~i/description",
	message:   "row description must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestRowDescriptionMaxLength = &rule{
	name:       "RowDescriptionMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/description",
	message:    "row description is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 72",
	limit:      limitOf(72),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
}

var listRequestRowDescriptionXwellFormed = &rule{
	name:    "RowDescriptionXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/description",
	message: "row description has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestRowType = &rule{
	name:      "RowType",
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i/rows/~i",
	message:   "row must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestRowAdditionalProperties = &rule{
	name:       "RowAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i",
	message:    "row has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Meta, interactive list messages page",
	names:      []string{"id", "title", "description"},
}

var listRequestRowIDRequired = &rule{
	name:    "RowIdRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message: "row id is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestRowTitleRequired = &rule{
	name:    "RowTitleRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/rows/~i/title",
	message: "row title is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestRowsType = &rule{
	name:    "RowsType",
	code:    "type",
	path:    "/messaging_object/interactive/action/sections/~i/rows",
	message: "rows must be an array, not ",
	slot:    "type",
}

var listRequestRowsMinItems = &rule{
	name:    "RowsMinItems",
	code:    "minItems",
	path:    "/messaging_object/interactive/action/sections/~i/rows",
	message: "a section needs rows, at least 1",
	limit:   limitOf(1),
	unit:    "items",
	doc:     "Meta, interactive list messages page",
}

var listRequestSectionTitleType = &rule{
	name:      "SectionTitleType",
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i/title",
	message:   "section title must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestSectionTitleMinLengthEmpty = &rule{
	name:    "SectionTitleMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "section title is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var listRequestSectionTitleMaxLength = &rule{
	name:       "SectionTitleMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/sections/~i/title",
	message:    "section title is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 24",
	limit:      limitOf(24),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive list messages page",
}

var listRequestSectionTitleXwellFormed = &rule{
	name:    "SectionTitleXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "section title has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestSectionTitleXnotBlank = &rule{
	name:    "SectionTitleXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "section title is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var listRequestSectionType = &rule{
	name:      "SectionType",
	code:      "type",
	path:      "/messaging_object/interactive/action/sections/~i",
	message:   "section must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestSectionAdditionalProperties = &rule{
	name:       "SectionAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/sections/~i",
	message:    "section has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Our reading",
	names:      []string{"rows", "title"},
}

var listRequestRowsRequired = &rule{
	name:    "RowsRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/rows",
	message: "rows are missing; add them",
	doc:     "Meta, interactive list messages page",
}

var listRequestSectionsType = &rule{
	name:    "SectionsType",
	code:    "type",
	path:    "/messaging_object/interactive/action/sections",
	message: "sections must be an array, not ",
	slot:    "type",
	doc:     "Meta, OpenAPI description (v23.0)",
}

var listRequestSectionsMinItems = &rule{
	name:    "SectionsMinItems",
	code:    "minItems",
	path:    "/messaging_object/interactive/action/sections",
	message: "a list needs sections, at least 1",
	limit:   limitOf(1),
	unit:    "items",
	doc:     "Meta, interactive list messages page",
}

var listRequestSectionsMaxItems = &rule{
	name:    "SectionsMaxItems",
	code:    "maxItems",
	path:    "/messaging_object/interactive/action/sections",
	message: "a list has at most 10 sections",
	limit:   limitOf(10),
	unit:    "items",
	doc:     "Meta, interactive list messages page",
}

var listRequestSectionsRowsID = &rule{
	name:       "SectionsRowsId",
	code:       "duplicate-rows-id",
	path:       "/messaging_object/interactive/action/sections/~i/rows/~i/id",
	message:    "row id \"",
	slot:       "text",
	messageEnd: "\" is already used in this list",
	keyword:    "/rows/*/id",
	doc:        "Our reading",
}

var listRequestSectionsXmaxTotal = &rule{
	name:    "SectionsXMaxTotal",
	code:    "maxTotal",
	path:    "/messaging_object/interactive/action/sections",
	message: "a list has at most 10 rows",
	keyword: "x-maxTotal",
	limit:   limitOf(10),
	unit:    "items",
	doc:     "Meta, interactive list messages page",
}

var listRequestSectionsAnyOfTitle = &rule{
	name:    "SectionsAnyOfTitle",
	code:    "required",
	path:    "/messaging_object/interactive/action/sections/~i/title",
	message: "a list with more than one section has a title for each",
	keyword: "anyOf",
	doc:     "Meta, OpenAPI description (v23.0)",
}

var listRequestListActionType = &rule{
	name:    "ListActionType",
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var listRequestListActionAdditionalProperties = &rule{
	name:       "ListActionAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive list messages page",
	names:      []string{"button", "sections"},
}

var listRequestListButtonRequired = &rule{
	name:    "ListButtonRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/button",
	message: "button label is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestSectionsRequired = &rule{
	name:    "SectionsRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/sections",
	message: "sections are missing; add them",
	doc:     "Meta, interactive list messages page",
}

var listRequestFooterTextType = &rule{
	name:    "FooterTextType",
	code:    "type",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text must be a string, not ",
	slot:    "type",
}

var listRequestFooterTextMaxLength = &rule{
	name:       "FooterTextMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/footer/text",
	message:    "footer is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 60",
	limit:      limitOf(60),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Kaleyra, interactive table, row footer",
}

var listRequestFooterTextXwellFormed = &rule{
	name:    "FooterTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestFooterType = &rule{
	name:      "FooterType",
	code:      "type",
	path:      "/messaging_object/interactive/footer",
	message:   "footer must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestFooterAdditionalProperties = &rule{
	name:       "FooterAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/footer",
	message:    "footer has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Kaleyra, request format",
	names:      []string{"text"},
}

var listRequestFooterTextRequired = &rule{
	name:    "FooterTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var listRequestTypeEnum = &rule{
	name:    "TypeEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/header/type",
	message: "type must be text",
	doc:     "Kaleyra, interactive table, row header",
}

var listRequestHeaderTextType = &rule{
	name:    "HeaderTextType",
	code:    "type",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text must be a string, not ",
	slot:    "type",
}

var listRequestHeaderTextMinLengthEmpty = &rule{
	name:    "HeaderTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/text",
	message: "header is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var listRequestHeaderTextMaxLength = &rule{
	name:       "HeaderTextMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/text",
	message:    "header is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 60",
	limit:      limitOf(60),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, interactive object reference, header text",
}

var listRequestHeaderTextXwellFormed = &rule{
	name:    "HeaderTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/text",
	message: "header has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestHeaderTextXnotBlank = &rule{
	name:    "HeaderTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/header/text",
	message: "header is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var listRequestTextHeaderType = &rule{
	name:      "TextHeaderType",
	code:      "type",
	path:      "/messaging_object/interactive/header",
	message:   "header must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestTextHeaderAdditionalProperties = &rule{
	name:       "TextHeaderAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Meta, interactive object reference",
	names:      []string{"type", "text"},
}

var listRequestTypeRequired = &rule{
	name:    "TypeRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, sample request",
}

var listRequestHeaderTextRequired = &rule{
	name:    "HeaderTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text is missing; add it",
	doc:     "Kaleyra, sample request",
}

var listRequestListInteractiveType = &rule{
	name:    "ListInteractiveType",
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var listRequestListInteractiveAdditionalProperties = &rule{
	name:       "ListInteractiveAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive",
	message:    "interactive has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	names:      []string{"type", "body", "action", "footer", "header"},
}

var listRequestListTypeRequired = &rule{
	name:    "ListTypeRequired",
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestListBodyRequired = &rule{
	name:    "ListBodyRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestListActionRequired = &rule{
	name:    "ListActionRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Meta, interactive list messages page",
}

var listRequestRecipientTypeEnum = &rule{
	name:      "RecipientTypeEnum",
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var listRequestListMessagingObjectType = &rule{
	name:    "ListMessagingObjectType",
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var listRequestListMessagingObjectAdditionalProperties = &rule{
	name:       "ListMessagingObjectAdditionalProperties",
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

var listRequestMessagingProductRequired = &rule{
	name:    "MessagingProductRequired",
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var listRequestPhoneNumberRequired = &rule{
	name:    "PhoneNumberRequired",
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var listRequestMessageTypeRequired = &rule{
	name:    "MessageTypeRequired",
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var listRequestListInteractiveRequired = &rule{
	name:    "ListInteractiveRequired",
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var listRequestReferenceType = &rule{
	name:      "ReferenceType",
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestReferenceMaxLength = &rule{
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

var listRequestReferenceXwellFormed = &rule{
	name:    "ReferenceXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestRef1Type = &rule{
	name:      "Ref1Type",
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestRef1MaxLength = &rule{
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

var listRequestRef1XwellFormed = &rule{
	name:    "Ref1XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestRef2Type = &rule{
	name:      "Ref2Type",
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestRef2MaxLength = &rule{
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

var listRequestRef2XwellFormed = &rule{
	name:    "Ref2XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var listRequestWaSourceEnum = &rule{
	name:      "WaSourceEnum",
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var listRequestExtraInfoType = &rule{
	name:      "ExtraInfoType",
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var listRequestExtraInfoAdditionalProperties = &rule{
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

var listRequestListRequestType = &rule{
	name:    "ListRequestType",
	code:    "type",
	path:    "",
	message: "list request must be an object, not ",
	slot:    "type",
}

var listRequestListRequestAdditionalProperties = &rule{
	name:       "ListRequestAdditionalProperties",
	code:       "additionalProperties",
	path:       "",
	message:    "list request has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	names:      []string{"messaging_object", "extra_info"},
}

var listRequestListMessagingObjectRequired = &rule{
	name:    "ListMessagingObjectRequired",
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var listRequestPattern1 = compiled("^\\+[1-9][0-9]{6,14}$")

var listRequestNames2 = []string{
	"text",
}

var listRequestNames3 = []string{
	"id",
	"title",
	"description",
}

var listRequestNames4 = []string{
	"rows",
	"title",
}

var listRequestNames5 = []string{
	"button",
	"sections",
}

var listRequestNames6 = []string{
	"type",
	"text",
}

var listRequestNames7 = []string{
	"type",
	"body",
	"action",
	"footer",
	"header",
}

var listRequestNames8 = []string{
	"messaging_product",
	"to",
	"type",
	"interactive",
	"recipient_type",
}

var listRequestValues9 = []string{
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

var listRequestNames10 = []string{
	"ref",
	"ref1",
	"ref2",
	"wa_source",
}

var listRequestNames11 = []string{
	"messaging_object",
	"extra_info",
}

var listRequestKnownNames = []string{
	"messaging_object",
	"extra_info",
	"messaging_product",
	"to",
	"type",
	"interactive",
	"recipient_type",
	"body",
	"action",
	"footer",
	"header",
	"text",
	"button",
	"sections",
	"rows",
	"title",
	"id",
	"description",
	"ref",
	"ref1",
	"ref2",
	"wa_source",
}

func checkListRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(listRequestMessagingProductEnum, shown(value))
	}
}

func checkListRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestPhoneNumberType, typeOf(value))
		return
	}
	if !listRequestPattern1.MatchString(text) {
		f.add(listRequestPhoneNumberPattern, nil)
		return
	}
	if isLonger(text, 16) {
		f.add(listRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestPhoneNumberXwellFormed, nil)
	}
}

func checkListRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(listRequestMessageTypeEnum, shown(value))
	}
}

func checkListRequestListType(value any, f *found) {
	if value != "list" {
		f.add(listRequestListTypeEnum, shown(value))
	}
}

func checkListRequestListBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestListBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(listRequestListBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 4096) {
		f.add(listRequestListBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestListBodyTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(listRequestListBodyTextXnotBlank, nil)
	}
}

func checkListRequestListBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestListBodyType, typeOf(value))
		return
	}
	f.addUnknown(listRequestListBodyAdditionalProperties, object, listRequestNames2, listRequestKnownNames)
	if has(object, "text") {
		checkListRequestListBodyText(object["text"], f)
	} else {
		f.add(listRequestListBodyTextRequired, nil)
	}
}

func checkListRequestListButton(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestListButtonType, typeOf(value))
		return
	}
	if text == "" {
		f.add(listRequestListButtonMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 20) {
		f.add(listRequestListButtonMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestListButtonXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(listRequestListButtonXnotBlank, nil)
	}
}

func checkListRequestRowID(value any, f *found, i0 int, i1 int) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestRowIDType, typeOf(value), i0, i1)
		return
	}
	if text == "" {
		f.add(listRequestRowIDMinLengthEmpty, lengthIfRead(text), i0, i1)
		return
	}
	if isLonger(text, 200) {
		f.add(listRequestRowIDMaxLength, lengthIfRead(text), i0, i1)
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestRowIDXwellFormed, nil, i0, i1)
	}
	if hasEdgeWhiteSpace(text) {
		f.add(listRequestRowIDXnoEdgeWhiteSpace, nil, i0, i1)
	}
}

func checkListRequestRowTitle(value any, f *found, i0 int, i1 int) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestRowTitleType, typeOf(value), i0, i1)
		return
	}
	if text == "" {
		f.add(listRequestRowTitleMinLengthEmpty, lengthIfRead(text), i0, i1)
		return
	}
	if isLonger(text, 24) {
		f.add(listRequestRowTitleMaxLength, lengthIfRead(text), i0, i1)
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestRowTitleXwellFormed, nil, i0, i1)
	}
	if isBlank(text) {
		f.add(listRequestRowTitleXnotBlank, nil, i0, i1)
	}
}

func checkListRequestRowDescription(value any, f *found, i0 int, i1 int) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestRowDescriptionType, typeOf(value), i0, i1)
		return
	}
	if isLonger(text, 72) {
		f.add(listRequestRowDescriptionMaxLength, lengthIfRead(text), i0, i1)
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestRowDescriptionXwellFormed, nil, i0, i1)
	}
}

func checkListRequestRow(value any, f *found, i0 int, i1 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestRowType, typeOf(value), i0, i1)
		return
	}
	f.addUnknown(listRequestRowAdditionalProperties, object, listRequestNames3, listRequestKnownNames, i0, i1)
	if has(object, "id") {
		checkListRequestRowID(object["id"], f, i0, i1)
	} else {
		f.add(listRequestRowIDRequired, nil, i0, i1)
	}
	if has(object, "title") {
		checkListRequestRowTitle(object["title"], f, i0, i1)
	} else {
		f.add(listRequestRowTitleRequired, nil, i0, i1)
	}
	if has(object, "description") {
		checkListRequestRowDescription(object["description"], f, i0, i1)
	}
}

func checkListRequestRows(value any, f *found, i0 int) {
	list, ok := value.([]any)
	if !ok {
		f.add(listRequestRowsType, typeOf(value), i0)
		return
	}
	if len(list) < 1 {
		f.add(listRequestRowsMinItems, len(list), i0)
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
		f.add(listRequestSectionTitleType, typeOf(value), i0)
		return
	}
	if text == "" {
		f.add(listRequestSectionTitleMinLengthEmpty, lengthIfRead(text), i0)
		return
	}
	if isLonger(text, 24) {
		f.add(listRequestSectionTitleMaxLength, lengthIfRead(text), i0)
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestSectionTitleXwellFormed, nil, i0)
	}
	if isBlank(text) {
		f.add(listRequestSectionTitleXnotBlank, nil, i0)
	}
}

func checkListRequestSection(value any, f *found, i0 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestSectionType, typeOf(value), i0)
		return
	}
	f.addUnknown(listRequestSectionAdditionalProperties, object, listRequestNames4, listRequestKnownNames, i0)
	if has(object, "rows") {
		checkListRequestRows(object["rows"], f, i0)
	} else {
		f.add(listRequestRowsRequired, nil, i0)
	}
	if has(object, "title") {
		checkListRequestSectionTitle(object["title"], f, i0)
	}
}

func checkListRequestSections(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(listRequestSectionsType, typeOf(value))
		return
	}
	if len(list) < 1 {
		f.add(listRequestSectionsMinItems, len(list))
	}
	if len(list) > 10 {
		f.add(listRequestSectionsMaxItems, len(list))
		return
	}
	keys0 := map[string]bool{}
	for i0, item := range list {
		checkListRequestSection(item, f, i0)
		for i1, one := range itemsAt(item, 10, "rows") {
			f.addRepeated(listRequestSectionsRowsID, keys0, at(one, "id"), i0, i1)
		}
	}
	total := countAt(list, "rows")
	if total > 10 {
		f.add(listRequestSectionsXmaxTotal, total)
	}
	if len(list) > 1 {
		for i0, item := range list {
			if lacks(item, "title") {
				f.add(listRequestSectionsAnyOfTitle, nil, i0)
			}
		}
	}
}

func checkListRequestListAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestListActionType, typeOf(value))
		return
	}
	f.addUnknown(listRequestListActionAdditionalProperties, object, listRequestNames5, listRequestKnownNames)
	if has(object, "button") {
		checkListRequestListButton(object["button"], f)
	} else {
		f.add(listRequestListButtonRequired, nil)
	}
	if has(object, "sections") {
		checkListRequestSections(object["sections"], f)
	} else {
		f.add(listRequestSectionsRequired, nil)
	}
}

func checkListRequestFooterText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestFooterTextType, typeOf(value))
		return
	}
	if isLonger(text, 60) {
		f.add(listRequestFooterTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestFooterTextXwellFormed, nil)
	}
}

func checkListRequestFooter(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestFooterType, typeOf(value))
		return
	}
	f.addUnknown(listRequestFooterAdditionalProperties, object, listRequestNames2, listRequestKnownNames)
	if has(object, "text") {
		checkListRequestFooterText(object["text"], f)
	} else {
		f.add(listRequestFooterTextRequired, nil)
	}
}

func checkListRequestType(value any, f *found) {
	if value != "text" {
		f.add(listRequestTypeEnum, shown(value))
	}
}

func checkListRequestHeaderText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestHeaderTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(listRequestHeaderTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 60) {
		f.add(listRequestHeaderTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestHeaderTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(listRequestHeaderTextXnotBlank, nil)
	}
}

func checkListRequestTextHeader(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestTextHeaderType, typeOf(value))
		return
	}
	f.addUnknown(listRequestTextHeaderAdditionalProperties, object, listRequestNames6, listRequestKnownNames)
	if has(object, "type") {
		checkListRequestType(object["type"], f)
	} else {
		f.add(listRequestTypeRequired, nil)
	}
	if has(object, "text") {
		checkListRequestHeaderText(object["text"], f)
	} else {
		f.add(listRequestHeaderTextRequired, nil)
	}
}

func checkListRequestListInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestListInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(listRequestListInteractiveAdditionalProperties, object, listRequestNames7, listRequestKnownNames)
	if has(object, "type") {
		checkListRequestListType(object["type"], f)
	} else {
		f.add(listRequestListTypeRequired, nil)
	}
	if has(object, "body") {
		checkListRequestListBody(object["body"], f)
	} else {
		f.add(listRequestListBodyRequired, nil)
	}
	if has(object, "action") {
		checkListRequestListAction(object["action"], f)
	} else {
		f.add(listRequestListActionRequired, nil)
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
		f.add(listRequestRecipientTypeEnum, shown(value))
	}
}

func checkListRequestListMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestListMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(listRequestListMessagingObjectAdditionalProperties, object, listRequestNames8, listRequestKnownNames)
	if has(object, "messaging_product") {
		checkListRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(listRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkListRequestPhoneNumber(object["to"], f)
	} else {
		f.add(listRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkListRequestMessageType(object["type"], f)
	} else {
		f.add(listRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkListRequestListInteractive(object["interactive"], f)
	} else {
		f.add(listRequestListInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkListRequestRecipientType(object["recipient_type"], f)
	}
}

func checkListRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestReferenceType, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(listRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestReferenceXwellFormed, nil)
	}
}

func checkListRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestRef1Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(listRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestRef1XwellFormed, nil)
	}
}

func checkListRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(listRequestRef2Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(listRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(listRequestRef2XwellFormed, nil)
	}
}

func checkListRequestWaSource(value any, f *found) {
	if !isOneOf(value, listRequestValues9) {
		f.add(listRequestWaSourceEnum, shown(value))
	}
}

func checkListRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(listRequestExtraInfoAdditionalProperties, object, listRequestNames10, listRequestKnownNames)
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

func checkListRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(listRequestListRequestType, typeOf(value))
		return
	}
	f.addUnknown(listRequestListRequestAdditionalProperties, object, listRequestNames11, listRequestKnownNames)
	if has(object, "messaging_object") {
		checkListRequestListMessagingObject(object["messaging_object"], f)
	} else {
		f.add(listRequestListMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkListRequestExtraInfo(object["extra_info"], f)
	}
}
