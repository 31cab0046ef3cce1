// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import (
	"regexp"
	"unicode/utf8"
)

var ruleReplyButtonRequestMessagingProductEnum = rule{
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var ruleReplyButtonRequestPhoneNumberType = rule{
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestPhoneNumberPattern = rule{
	code:    "phone-number",
	keyword: "pattern",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	doc:     "Kaleyra, messaging_object table, row to",
}

var ruleReplyButtonRequestPhoneNumberMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/to",
	message:    "to is ",
	messageEnd: " characters long; the maximum is 16",
	slot:       "count",
	unit:       "code points",
	doc:        "ITU E.164",
	limit:      limitOf(16),
}

var ruleReplyButtonRequestPhoneNumberXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestMessageTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var ruleReplyButtonRequestInteractiveTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be button",
	doc:     "Kaleyra, interactive table, row type",
}

var ruleReplyButtonRequestBodyTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestBodyTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	unit:    "code points",
	doc:     "Meta, error 131009",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestBodyTextMaxLength = rule{
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

var ruleReplyButtonRequestBodyTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestBodyTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleReplyButtonRequestBodyType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestBodyAdditionalProperties = rule{
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

var ruleReplyButtonRequestBodyTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleReplyButtonRequestButtonTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/action/buttons/~i/type",
	message: "type must be reply",
	doc:     "Kaleyra, buttons table, row type",
}

var ruleReplyButtonRequestReplyIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestReplyIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestReplyIDMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/buttons/~i/reply/id",
	message:    "id is ",
	messageEnd: " characters long; the maximum is 256",
	slot:       "count",
	unit:       "code points",
	doc:        "Kaleyra, reply table, row id",
	limit:      limitOf(256),
}

var ruleReplyButtonRequestReplyIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestReplyIDXnoEdgeWhiteSpace = rule{
	code:    "edge-white-space",
	keyword: "x-noEdgeWhiteSpace",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id begins or ends with white space; remove it",
	doc:     "Meta, button object reference",
}

var ruleReplyButtonRequestReplyTitleType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestReplyTitleMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title is empty; write something",
	unit:    "code points",
	doc:     "Meta, error 131009",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestReplyTitleMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/buttons/~i/reply/title",
	message:    "title is ",
	messageEnd: " characters long; the maximum is 20",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Kaleyra, reply table, row title",
	limit:      limitOf(20),
	hasFixSlot: true,
}

var ruleReplyButtonRequestReplyTitleXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestReplyTitleXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title is blank; write something that can be seen",
	doc:     "Meta, reply buttons page",
}

var ruleReplyButtonRequestReplyType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons/~i/reply",
	message: "reply must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestReplyAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/buttons/~i/reply",
	message:    "reply has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, reply table",
	hasFixSlot: true,
	names:      []string{"id", "title"},
}

var ruleReplyButtonRequestReplyIDRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id is missing; add it",
	doc:     "Kaleyra, reply table",
}

var ruleReplyButtonRequestReplyTitleRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title is missing; add it",
	doc:     "Kaleyra, reply table",
}

var ruleReplyButtonRequestButtonType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/action/buttons/~i",
	message:   "button must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestButtonAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/buttons/~i",
	message:    "button has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Kaleyra, buttons table",
	hasFixSlot: true,
	names:      []string{"type", "reply"},
}

var ruleReplyButtonRequestButtonTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, buttons table",
}

var ruleReplyButtonRequestReplyRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/reply",
	message: "reply is missing; add it",
	doc:     "Kaleyra, buttons table",
}

var ruleReplyButtonRequestButtonsType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons",
	message: "reply buttons must be an array, not ",
	slot:    "type",
}

var ruleReplyButtonRequestButtonsMinItems = rule{
	code:    "minItems",
	path:    "/messaging_object/interactive/action/buttons",
	message: "a message needs reply buttons, at least 1",
	unit:    "items",
	doc:     "Meta, error 131009",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestButtonsMaxItems = rule{
	code:    "maxItems",
	path:    "/messaging_object/interactive/action/buttons",
	message: "a message has at most 3 reply buttons",
	unit:    "items",
	doc:     "Kaleyra, reply table, row id",
	limit:   limitOf(3),
}

var ruleReplyButtonRequestButtonsReplyID = rule{
	code:       "duplicate-reply-id",
	keyword:    "/reply/id",
	path:       "/messaging_object/interactive/action/buttons/~i/reply/id",
	message:    "button id \"",
	messageEnd: "\" is already used in this message",
	slot:       "text",
	doc:        "Kaleyra, reply table, row id",
}

var ruleReplyButtonRequestButtonsReplyTitle = rule{
	code:        "duplicate-reply-title",
	keyword:     "/reply/title",
	path:        "/messaging_object/interactive/action/buttons/~i/reply/title",
	message:     "button title is already used in this message",
	doc:         "Meta, reply buttons page",
	hidesActual: true,
}

var ruleReplyButtonRequestActionType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestActionAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, action table",
	hasFixSlot: true,
	names:      []string{"buttons"},
}

var ruleReplyButtonRequestButtonsRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons",
	message: "reply buttons are missing; add them",
	doc:     "Kaleyra, action table",
}

var ruleReplyButtonRequestFooterTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestFooterTextMaxLength = rule{
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

var ruleReplyButtonRequestFooterTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestFooterType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/footer",
	message:   "footer must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestFooterAdditionalProperties = rule{
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

var ruleReplyButtonRequestFooterTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleReplyButtonRequestHeaderTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestHeaderTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/text",
	message: "header is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestHeaderTextMaxLength = rule{
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

var ruleReplyButtonRequestHeaderTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/text",
	message: "header has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestHeaderTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/header/text",
	message: "header is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleReplyButtonRequestTextHeaderAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"type", "text"},
}

var ruleReplyButtonRequestHeaderTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text is missing; add it",
	doc:     "Kaleyra, sample request",
}

var ruleReplyButtonRequestMediaIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestMediaIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestMediaIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestMediaLinkType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestMediaLinkMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/image/link",
	message:    "link is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleReplyButtonRequestMediaLinkXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestMediaLinkPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestMediaLinkNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleReplyButtonRequestMediaLinkNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleReplyButtonRequestMediaType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/image",
	message: "image must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestMediaOneOfNeither = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ruleReplyButtonRequestMediaOneOfSeveral = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has both id and link; give exactly one",
	doc:     "Our reading",
}

var ruleReplyButtonRequestMediaAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header/image",
	message:    "image has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"id", "link"},
}

var ruleReplyButtonRequestImageHeaderAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"type", "image"},
}

var ruleReplyButtonRequestMediaRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/image",
	message: "image is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestLinkType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestLinkMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/video/link",
	message:    "link is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleReplyButtonRequestLinkXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestLinkPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestLinkNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleReplyButtonRequestLinkNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleReplyButtonRequestVideoType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/video",
	message: "video must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestVideoOneOfNeither = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ruleReplyButtonRequestVideoOneOfSeveral = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has both id and link; give exactly one",
	doc:     "Our reading",
}

var ruleReplyButtonRequestVideoAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header/video",
	message:    "video has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"id", "link"},
}

var ruleReplyButtonRequestVideoHeaderAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"type", "video"},
}

var ruleReplyButtonRequestVideoRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/video",
	message: "video is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestDocumentIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestDocumentIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestDocumentIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestDocumentLinkType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ruleReplyButtonRequestDocumentLinkMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/document/link",
	message:    "link is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleReplyButtonRequestDocumentLinkXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestDocumentLinkPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestDocumentLinkNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleReplyButtonRequestDocumentLinkNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleReplyButtonRequestFilenameType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/header/document/filename",
	message:   "filename must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestFilenameMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleReplyButtonRequestFilenameXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestDocumentMediaType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/document",
	message: "document must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestDocumentMediaOneOfNeither = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ruleReplyButtonRequestDocumentMediaOneOfSeveral = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has both id and link; give exactly one",
	doc:     "Our reading",
}

var ruleReplyButtonRequestDocumentMediaAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header/document",
	message:    "document has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"id", "link", "filename"},
}

var ruleReplyButtonRequestDocumentHeaderAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	hasFixSlot: true,
	names:      []string{"type", "document"},
}

var ruleReplyButtonRequestDocumentMediaRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/document",
	message: "document is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestHeaderTag = rule{
	code:    "enum",
	keyword: "tag",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type must be one of text, image, video, document",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestHeaderTagMissing = rule{
	code:    "required",
	keyword: "tag",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleReplyButtonRequestHeaderType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/header",
	message:   "header must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestInteractiveType = rule{
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestInteractiveAdditionalProperties = rule{
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

var ruleReplyButtonRequestInteractiveTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, interactive table",
}

var ruleReplyButtonRequestBodyRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Kaleyra, interactive table",
}

var ruleReplyButtonRequestActionRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Kaleyra, interactive table",
}

var ruleReplyButtonRequestRecipientTypeEnum = rule{
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var ruleReplyButtonRequestMessagingObjectType = rule{
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestMessagingObjectAdditionalProperties = rule{
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

var ruleReplyButtonRequestMessagingProductRequired = rule{
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleReplyButtonRequestPhoneNumberRequired = rule{
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleReplyButtonRequestMessageTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleReplyButtonRequestInteractiveRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleReplyButtonRequestReferenceType = rule{
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestReferenceMaxLength = rule{
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

var ruleReplyButtonRequestReferenceXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestRef1Type = rule{
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestRef1MaxLength = rule{
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

var ruleReplyButtonRequestRef1XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestRef2Type = rule{
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestRef2MaxLength = rule{
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

var ruleReplyButtonRequestRef2XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
}

var ruleReplyButtonRequestWaSourceEnum = rule{
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var ruleReplyButtonRequestExtraInfoType = rule{
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleReplyButtonRequestExtraInfoAdditionalProperties = rule{
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

var ruleReplyButtonRequestReplyButtonRequestType = rule{
	code:    "type",
	message: "reply button request must be an object, not ",
	slot:    "type",
}

var ruleReplyButtonRequestReplyButtonRequestAdditionalProperties = rule{
	code:       "additionalProperties",
	message:    "reply button request has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"messaging_object", "extra_info"},
}

var ruleReplyButtonRequestMessagingObjectRequired = rule{
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var patternReplyButtonRequest1 = regexp.MustCompile("^\\+[1-9][0-9]{6,14}$")

var namesReplyButtonRequest2 = []string{"text"}

var namesReplyButtonRequest3 = []string{"id", "title"}

var namesReplyButtonRequest4 = []string{"type", "reply"}

var namesReplyButtonRequest5 = []string{"buttons"}

var namesReplyButtonRequest6 = []string{"type", "text"}

var patternReplyButtonRequest7 = regexp.MustCompile("^https?://[^/?#]")

var patternReplyButtonRequest8 = regexp.MustCompile("[ \t\n\u000b\u000c\r]")

var patternReplyButtonRequest9 = regexp.MustCompile("^https?://[^/?#]*@")

var namesReplyButtonRequest10 = []string{"id", "link"}

var namesReplyButtonRequest11 = []string{"type", "image"}

var namesReplyButtonRequest12 = []string{"type", "video"}

var namesReplyButtonRequest13 = []string{"id", "link", "filename"}

var namesReplyButtonRequest14 = []string{"type", "document"}

var namesReplyButtonRequest15 = []string{"type", "body", "action", "footer", "header"}

var namesReplyButtonRequest16 = []string{"messaging_product", "to", "type", "interactive", "recipient_type"}

var namesReplyButtonRequest17 = []string{"ref", "ref1", "ref2", "wa_source"}

var namesReplyButtonRequest18 = []string{"messaging_object", "extra_info"}

var knownReplyButtonRequest = []string{"messaging_object", "extra_info", "messaging_product", "to", "type", "interactive", "recipient_type", "body", "action", "footer", "header", "text", "buttons", "reply", "id", "title", "image", "link", "video", "document", "filename", "ref", "ref1", "ref2", "wa_source", "caption"}

func checkReplyButtonRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(&ruleReplyButtonRequestMessagingProductEnum, shown(value))
	}
}

func checkReplyButtonRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestPhoneNumberType, typeOf(value))
		return
	}
	if !patternReplyButtonRequest1.MatchString(text) {
		f.add(&ruleReplyButtonRequestPhoneNumberPattern, nil)
		return
	}
	if len(text) > 16 && utf8.RuneCountInString(text) > 16 {
		f.add(&ruleReplyButtonRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestPhoneNumberXwellFormed, nil)
	}
}

func checkReplyButtonRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(&ruleReplyButtonRequestMessageTypeEnum, shown(value))
	}
}

func checkReplyButtonRequestInteractiveType(value any, f *found) {
	if value != "button" {
		f.add(&ruleReplyButtonRequestInteractiveTypeEnum, shown(value))
	}
}

func checkReplyButtonRequestBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 1024 && utf8.RuneCountInString(text) > 1024 {
		f.add(&ruleReplyButtonRequestBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestBodyTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleReplyButtonRequestBodyTextXnotBlank, nil)
	}
}

func checkReplyButtonRequestBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestBodyType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestBodyAdditionalProperties, object, namesReplyButtonRequest2, knownReplyButtonRequest)
	if has(object, "text") {
		checkReplyButtonRequestBodyText(object["text"], f)
	} else {
		f.add(&ruleReplyButtonRequestBodyTextRequired, nil)
	}
}

func checkReplyButtonRequestButtonType(value any, f *found, i0 int) {
	if value != "reply" {
		f.add(&ruleReplyButtonRequestButtonTypeEnum, shown(value), i0)
	}
}

func checkReplyButtonRequestReplyID(value any, f *found, i0 int) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestReplyIDType, typeOf(value), i0)
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestReplyIDMinLengthEmpty, lengthIfRead(text), i0)
		return
	}
	if len(text) > 256 && utf8.RuneCountInString(text) > 256 {
		f.add(&ruleReplyButtonRequestReplyIDMaxLength, lengthIfRead(text), i0)
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestReplyIDXwellFormed, nil, i0)
	}
	if trim(text) != text {
		f.add(&ruleReplyButtonRequestReplyIDXnoEdgeWhiteSpace, nil, i0)
	}
}

func checkReplyButtonRequestReplyTitle(value any, f *found, i0 int) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestReplyTitleType, typeOf(value), i0)
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestReplyTitleMinLengthEmpty, lengthIfRead(text), i0)
		return
	}
	if len(text) > 20 && utf8.RuneCountInString(text) > 20 {
		f.add(&ruleReplyButtonRequestReplyTitleMaxLength, lengthIfRead(text), i0)
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestReplyTitleXwellFormed, nil, i0)
	}
	if trim(text) == "" {
		f.add(&ruleReplyButtonRequestReplyTitleXnotBlank, nil, i0)
	}
}

func checkReplyButtonRequestReply(value any, f *found, i0 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestReplyType, typeOf(value), i0)
		return
	}
	f.addUnknown(&ruleReplyButtonRequestReplyAdditionalProperties, object, namesReplyButtonRequest3, knownReplyButtonRequest, i0)
	if has(object, "id") {
		checkReplyButtonRequestReplyID(object["id"], f, i0)
	} else {
		f.add(&ruleReplyButtonRequestReplyIDRequired, nil, i0)
	}
	if has(object, "title") {
		checkReplyButtonRequestReplyTitle(object["title"], f, i0)
	} else {
		f.add(&ruleReplyButtonRequestReplyTitleRequired, nil, i0)
	}
}

func checkReplyButtonRequestButton(value any, f *found, i0 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestButtonType, typeOf(value), i0)
		return
	}
	f.addUnknown(&ruleReplyButtonRequestButtonAdditionalProperties, object, namesReplyButtonRequest4, knownReplyButtonRequest, i0)
	if has(object, "type") {
		checkReplyButtonRequestButtonType(object["type"], f, i0)
	} else {
		f.add(&ruleReplyButtonRequestButtonTypeRequired, nil, i0)
	}
	if has(object, "reply") {
		checkReplyButtonRequestReply(object["reply"], f, i0)
	} else {
		f.add(&ruleReplyButtonRequestReplyRequired, nil, i0)
	}
}

func checkReplyButtonRequestButtons(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(&ruleReplyButtonRequestButtonsType, typeOf(value))
		return
	}
	if len(list) < 1 {
		f.add(&ruleReplyButtonRequestButtonsMinItems, len(list))
	}
	if len(list) > 3 {
		f.add(&ruleReplyButtonRequestButtonsMaxItems, len(list))
		return
	}
	keys0 := map[string]bool{}
	keys1 := map[string]bool{}
	for i0, item := range list {
		checkReplyButtonRequestButton(item, f, i0)
		f.addRepeated(&ruleReplyButtonRequestButtonsReplyID, keys0, at(item, "reply", "id"), i0)
		f.addRepeated(&ruleReplyButtonRequestButtonsReplyTitle, keys1, at(item, "reply", "title"), i0)
	}
}

func checkReplyButtonRequestAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestActionType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestActionAdditionalProperties, object, namesReplyButtonRequest5, knownReplyButtonRequest)
	if has(object, "buttons") {
		checkReplyButtonRequestButtons(object["buttons"], f)
	} else {
		f.add(&ruleReplyButtonRequestButtonsRequired, nil)
	}
}

func checkReplyButtonRequestFooterText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestFooterTextType, typeOf(value))
		return
	}
	if len(text) > 60 && utf8.RuneCountInString(text) > 60 {
		f.add(&ruleReplyButtonRequestFooterTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestFooterTextXwellFormed, nil)
	}
}

func checkReplyButtonRequestFooter(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestFooterType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestFooterAdditionalProperties, object, namesReplyButtonRequest2, knownReplyButtonRequest)
	if has(object, "text") {
		checkReplyButtonRequestFooterText(object["text"], f)
	} else {
		f.add(&ruleReplyButtonRequestFooterTextRequired, nil)
	}
}

func checkReplyButtonRequestHeaderText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestHeaderTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestHeaderTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 60 && utf8.RuneCountInString(text) > 60 {
		f.add(&ruleReplyButtonRequestHeaderTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestHeaderTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleReplyButtonRequestHeaderTextXnotBlank, nil)
	}
}

func checkReplyButtonRequestTextHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleReplyButtonRequestTextHeaderAdditionalProperties, object, namesReplyButtonRequest6, knownReplyButtonRequest)
	if has(object, "text") {
		checkReplyButtonRequestHeaderText(object["text"], f)
	} else {
		f.add(&ruleReplyButtonRequestHeaderTextRequired, nil)
	}
}

func checkReplyButtonRequestMediaID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestMediaIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestMediaIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestMediaIDXwellFormed, nil)
	}
}

func checkReplyButtonRequestMediaLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestMediaLinkType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleReplyButtonRequestMediaLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestMediaLinkXwellFormed, nil)
	}
	if !patternReplyButtonRequest7.MatchString(text) {
		f.add(&ruleReplyButtonRequestMediaLinkPattern, nil)
	}
	if patternReplyButtonRequest8.MatchString(text) {
		f.add(&ruleReplyButtonRequestMediaLinkNot, nil)
	}
	if patternReplyButtonRequest9.MatchString(text) {
		f.add(&ruleReplyButtonRequestMediaLinkNot2, nil)
	}
}

func checkReplyButtonRequestMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestMediaType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestMediaAdditionalProperties, object, namesReplyButtonRequest10, knownReplyButtonRequest)
	present := countOf(object, namesReplyButtonRequest10)
	if present > 1 {
		f.add(&ruleReplyButtonRequestMediaOneOfSeveral, present)
	}
	if present == 0 {
		f.add(&ruleReplyButtonRequestMediaOneOfNeither, present)
	}
	if has(object, "id") {
		checkReplyButtonRequestMediaID(object["id"], f)
	}
	if has(object, "link") {
		checkReplyButtonRequestMediaLink(object["link"], f)
	}
}

func checkReplyButtonRequestImageHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleReplyButtonRequestImageHeaderAdditionalProperties, object, namesReplyButtonRequest11, knownReplyButtonRequest)
	if has(object, "image") {
		checkReplyButtonRequestMedia(object["image"], f)
	} else {
		f.add(&ruleReplyButtonRequestMediaRequired, nil)
	}
}

func checkReplyButtonRequestID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestIDXwellFormed, nil)
	}
}

func checkReplyButtonRequestLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestLinkType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleReplyButtonRequestLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestLinkXwellFormed, nil)
	}
	if !patternReplyButtonRequest7.MatchString(text) {
		f.add(&ruleReplyButtonRequestLinkPattern, nil)
	}
	if patternReplyButtonRequest8.MatchString(text) {
		f.add(&ruleReplyButtonRequestLinkNot, nil)
	}
	if patternReplyButtonRequest9.MatchString(text) {
		f.add(&ruleReplyButtonRequestLinkNot2, nil)
	}
}

func checkReplyButtonRequestVideo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestVideoType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestVideoAdditionalProperties, object, namesReplyButtonRequest10, knownReplyButtonRequest)
	present := countOf(object, namesReplyButtonRequest10)
	if present > 1 {
		f.add(&ruleReplyButtonRequestVideoOneOfSeveral, present)
	}
	if present == 0 {
		f.add(&ruleReplyButtonRequestVideoOneOfNeither, present)
	}
	if has(object, "id") {
		checkReplyButtonRequestID(object["id"], f)
	}
	if has(object, "link") {
		checkReplyButtonRequestLink(object["link"], f)
	}
}

func checkReplyButtonRequestVideoHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleReplyButtonRequestVideoHeaderAdditionalProperties, object, namesReplyButtonRequest12, knownReplyButtonRequest)
	if has(object, "video") {
		checkReplyButtonRequestVideo(object["video"], f)
	} else {
		f.add(&ruleReplyButtonRequestVideoRequired, nil)
	}
}

func checkReplyButtonRequestDocumentID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestDocumentIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestDocumentIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestDocumentIDXwellFormed, nil)
	}
}

func checkReplyButtonRequestDocumentLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestDocumentLinkType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleReplyButtonRequestDocumentLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestDocumentLinkXwellFormed, nil)
	}
	if !patternReplyButtonRequest7.MatchString(text) {
		f.add(&ruleReplyButtonRequestDocumentLinkPattern, nil)
	}
	if patternReplyButtonRequest8.MatchString(text) {
		f.add(&ruleReplyButtonRequestDocumentLinkNot, nil)
	}
	if patternReplyButtonRequest9.MatchString(text) {
		f.add(&ruleReplyButtonRequestDocumentLinkNot2, nil)
	}
}

func checkReplyButtonRequestFilename(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestFilenameType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleReplyButtonRequestFilenameMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestFilenameXwellFormed, nil)
	}
}

func checkReplyButtonRequestDocumentMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestDocumentMediaType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestDocumentMediaAdditionalProperties, object, namesReplyButtonRequest13, knownReplyButtonRequest)
	present := countOf(object, namesReplyButtonRequest10)
	if present > 1 {
		f.add(&ruleReplyButtonRequestDocumentMediaOneOfSeveral, present)
	}
	if present == 0 {
		f.add(&ruleReplyButtonRequestDocumentMediaOneOfNeither, present)
	}
	if has(object, "id") {
		checkReplyButtonRequestDocumentID(object["id"], f)
	}
	if has(object, "link") {
		checkReplyButtonRequestDocumentLink(object["link"], f)
	}
	if has(object, "filename") {
		checkReplyButtonRequestFilename(object["filename"], f)
	}
}

func checkReplyButtonRequestDocumentHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleReplyButtonRequestDocumentHeaderAdditionalProperties, object, namesReplyButtonRequest14, knownReplyButtonRequest)
	if has(object, "document") {
		checkReplyButtonRequestDocumentMedia(object["document"], f)
	} else {
		f.add(&ruleReplyButtonRequestDocumentMediaRequired, nil)
	}
}

func checkReplyButtonRequestHeader(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestHeaderType, typeOf(value))
		return
	}
	if object["type"] == "text" {
		checkReplyButtonRequestTextHeader(object, f)
	} else if object["type"] == "image" {
		checkReplyButtonRequestImageHeader(object, f)
	} else if object["type"] == "video" {
		checkReplyButtonRequestVideoHeader(object, f)
	} else if object["type"] == "document" {
		checkReplyButtonRequestDocumentHeader(object, f)
	} else if has(object, "type") {
		f.add(&ruleReplyButtonRequestHeaderTag, shown(object["type"]))
	} else {
		f.add(&ruleReplyButtonRequestHeaderTagMissing, nil)
	}
}

func checkReplyButtonRequestInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestInteractiveAdditionalProperties, object, namesReplyButtonRequest15, knownReplyButtonRequest)
	if has(object, "type") {
		checkReplyButtonRequestInteractiveType(object["type"], f)
	} else {
		f.add(&ruleReplyButtonRequestInteractiveTypeRequired, nil)
	}
	if has(object, "body") {
		checkReplyButtonRequestBody(object["body"], f)
	} else {
		f.add(&ruleReplyButtonRequestBodyRequired, nil)
	}
	if has(object, "action") {
		checkReplyButtonRequestAction(object["action"], f)
	} else {
		f.add(&ruleReplyButtonRequestActionRequired, nil)
	}
	if has(object, "footer") {
		checkReplyButtonRequestFooter(object["footer"], f)
	}
	if has(object, "header") {
		checkReplyButtonRequestHeader(object["header"], f)
	}
}

func checkReplyButtonRequestRecipientType(value any, f *found) {
	if value != "individual" {
		f.add(&ruleReplyButtonRequestRecipientTypeEnum, shown(value))
	}
}

func checkReplyButtonRequestMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestMessagingObjectAdditionalProperties, object, namesReplyButtonRequest16, knownReplyButtonRequest)
	if has(object, "messaging_product") {
		checkReplyButtonRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(&ruleReplyButtonRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkReplyButtonRequestPhoneNumber(object["to"], f)
	} else {
		f.add(&ruleReplyButtonRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkReplyButtonRequestMessageType(object["type"], f)
	} else {
		f.add(&ruleReplyButtonRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkReplyButtonRequestInteractive(object["interactive"], f)
	} else {
		f.add(&ruleReplyButtonRequestInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkReplyButtonRequestRecipientType(object["recipient_type"], f)
	}
}

func checkReplyButtonRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestReferenceType, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleReplyButtonRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestReferenceXwellFormed, nil)
	}
}

func checkReplyButtonRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestRef1Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleReplyButtonRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestRef1XwellFormed, nil)
	}
}

func checkReplyButtonRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleReplyButtonRequestRef2Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleReplyButtonRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleReplyButtonRequestRef2XwellFormed, nil)
	}
}

func checkReplyButtonRequestWaSource(value any, f *found) {
	if value != "api" && value != "clevertap" && value != "zoho" && value != "webengage" && value != "shopify" && value != "leadsquared" && value != "responsys" && value != "braze" && value != "hubspot" && value != "salesforce" && value != "zapier" && value != "eloqua" && value != "moengage" {
		f.add(&ruleReplyButtonRequestWaSourceEnum, shown(value))
	}
}

func checkReplyButtonRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestExtraInfoAdditionalProperties, object, namesReplyButtonRequest17, knownReplyButtonRequest)
	if has(object, "ref") {
		checkReplyButtonRequestReference(object["ref"], f)
	}
	if has(object, "ref1") {
		checkReplyButtonRequestRef1(object["ref1"], f)
	}
	if has(object, "ref2") {
		checkReplyButtonRequestRef2(object["ref2"], f)
	}
	if has(object, "wa_source") {
		checkReplyButtonRequestWaSource(object["wa_source"], f)
	}
}

func checkReplyButtonRequestReplyButtonRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleReplyButtonRequestReplyButtonRequestType, typeOf(value))
		return
	}
	f.addUnknown(&ruleReplyButtonRequestReplyButtonRequestAdditionalProperties, object, namesReplyButtonRequest18, knownReplyButtonRequest)
	if has(object, "messaging_object") {
		checkReplyButtonRequestMessagingObject(object["messaging_object"], f)
	} else {
		f.add(&ruleReplyButtonRequestMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkReplyButtonRequestExtraInfo(object["extra_info"], f)
	}
}

// ValidateReplyButtonRequest returns every issue of a value; none for a valid one: The whole body
// of a request that sends a WhatsApp message with reply buttons.
func ValidateReplyButtonRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkReplyButtonRequestReplyButtonRequest, value, options)
}
