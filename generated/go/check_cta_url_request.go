// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

import (
	"regexp"
	"unicode/utf8"
)

var ruleCtaURLRequestMessagingProductEnum = rule{
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var ruleCtaURLRequestPhoneNumberType = rule{
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestPhoneNumberPattern = rule{
	code:    "phone-number",
	keyword: "pattern",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	doc:     "Kaleyra, messaging_object table, row to",
}

var ruleCtaURLRequestPhoneNumberMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/to",
	message:    "to is ",
	messageEnd: " characters long; the maximum is 16",
	slot:       "count",
	unit:       "code points",
	doc:        "ITU E.164",
	limit:      limitOf(16),
}

var ruleCtaURLRequestPhoneNumberXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestMessageTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var ruleCtaURLRequestCtaURLTypeEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be cta_url",
	doc:     "Kaleyra, request format",
}

var ruleCtaURLRequestBodyTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestBodyTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	unit:    "code points",
	doc:     "Meta, error 131009",
	limit:   limitOf(1),
}

var ruleCtaURLRequestBodyTextMaxLength = rule{
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

var ruleCtaURLRequestBodyTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestBodyTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleCtaURLRequestBodyType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestBodyAdditionalProperties = rule{
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

var ruleCtaURLRequestBodyTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleCtaURLRequestCtaURLActionNameEnum = rule{
	code:    "enum",
	path:    "/messaging_object/interactive/action/name",
	message: "name must be cta_url",
	doc:     "Kaleyra, request format",
}

var ruleCtaURLRequestButtonTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestButtonTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text is empty; write something",
	unit:    "code points",
	doc:     "Meta, call-to-action URL button page",
	limit:   limitOf(1),
}

var ruleCtaURLRequestButtonTextMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/parameters/display_text",
	message:    "button text is ",
	messageEnd: " characters long; the maximum is 20",
	slot:       "count",
	unit:       "code points",
	fix:        "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, call-to-action URL button page",
	limit:      limitOf(20),
	hasFixSlot: true,
}

var ruleCtaURLRequestButtonTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestButtonTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleCtaURLRequestButtonURLType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestButtonURLMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/parameters/url",
	message:    "url is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleCtaURLRequestButtonURLXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestButtonURLPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url is not an http or https address; write one such as https://example.com/dates",
	doc:     "Meta, call-to-action URL button page",
}

var ruleCtaURLRequestButtonURLNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates",
	doc:     "Our reading",
}

var ruleCtaURLRequestButtonURLNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates",
	doc:     "Our reading",
}

var ruleCtaURLRequestCtaURLParametersType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action/parameters",
	message: "button must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestCtaURLParametersAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/parameters",
	message:    "button has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	hasFixSlot: true,
	names:      []string{"display_text", "url"},
}

var ruleCtaURLRequestButtonTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ruleCtaURLRequestButtonURLRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ruleCtaURLRequestCtaURLActionType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestCtaURLActionAdditionalProperties = rule{
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	hasFixSlot: true,
	names:      []string{"name", "parameters"},
}

var ruleCtaURLRequestCtaURLActionNameRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/name",
	message: "name is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleCtaURLRequestCtaURLParametersRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action/parameters",
	message: "button is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleCtaURLRequestFooterTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestFooterTextMaxLength = rule{
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

var ruleCtaURLRequestFooterTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestFooterType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/footer",
	message:   "footer must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestFooterAdditionalProperties = rule{
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

var ruleCtaURLRequestFooterTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ruleCtaURLRequestHeaderTextType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestHeaderTextMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/text",
	message: "header is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleCtaURLRequestHeaderTextMaxLength = rule{
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

var ruleCtaURLRequestHeaderTextXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/text",
	message: "header has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestHeaderTextXnotBlank = rule{
	code:    "blank",
	keyword: "x-notBlank",
	path:    "/messaging_object/interactive/header/text",
	message: "header is blank; write something that can be seen",
	doc:     "Our reading",
}

var ruleCtaURLRequestTextHeaderAdditionalProperties = rule{
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

var ruleCtaURLRequestHeaderTextRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text is missing; add it",
	doc:     "Kaleyra, sample request",
}

var ruleCtaURLRequestMediaIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestMediaIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleCtaURLRequestMediaIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestMediaLinkType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestMediaLinkMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/image/link",
	message:    "link is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleCtaURLRequestMediaLinkXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestMediaLinkPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestMediaLinkNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleCtaURLRequestMediaLinkNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleCtaURLRequestMediaType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/image",
	message: "image must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestMediaOneOfNeither = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ruleCtaURLRequestMediaOneOfSeveral = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has both id and link; give exactly one",
	doc:     "Our reading",
}

var ruleCtaURLRequestMediaAdditionalProperties = rule{
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

var ruleCtaURLRequestImageHeaderAdditionalProperties = rule{
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

var ruleCtaURLRequestMediaRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/image",
	message: "image is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleCtaURLRequestIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestLinkType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestLinkMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/video/link",
	message:    "link is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleCtaURLRequestLinkXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestLinkPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestLinkNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleCtaURLRequestLinkNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleCtaURLRequestVideoType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/video",
	message: "video must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestVideoOneOfNeither = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ruleCtaURLRequestVideoOneOfSeveral = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has both id and link; give exactly one",
	doc:     "Our reading",
}

var ruleCtaURLRequestVideoAdditionalProperties = rule{
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

var ruleCtaURLRequestVideoHeaderAdditionalProperties = rule{
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

var ruleCtaURLRequestVideoRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/video",
	message: "video is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestDocumentIDType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestDocumentIDMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleCtaURLRequestDocumentIDXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestDocumentLinkType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ruleCtaURLRequestDocumentLinkMaxLength = rule{
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/document/link",
	message:    "link is ",
	messageEnd: " characters long; the maximum is 2048",
	slot:       "count",
	unit:       "code points",
	doc:        "Our reading",
	limit:      limitOf(2048),
}

var ruleCtaURLRequestDocumentLinkXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestDocumentLinkPattern = rule{
	code:    "link",
	keyword: "pattern",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestDocumentLinkNot = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleCtaURLRequestDocumentLinkNot2 = rule{
	code:    "link",
	keyword: "not",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	doc:     "Our reading",
}

var ruleCtaURLRequestFilenameType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/header/document/filename",
	message:   "filename must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestFilenameMinLengthEmpty = rule{
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename is empty; write something",
	unit:    "code points",
	doc:     "Our reading",
	limit:   limitOf(1),
}

var ruleCtaURLRequestFilenameXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestDocumentMediaType = rule{
	code:    "type",
	path:    "/messaging_object/interactive/header/document",
	message: "document must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestDocumentMediaOneOfNeither = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ruleCtaURLRequestDocumentMediaOneOfSeveral = rule{
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has both id and link; give exactly one",
	doc:     "Our reading",
}

var ruleCtaURLRequestDocumentMediaAdditionalProperties = rule{
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

var ruleCtaURLRequestDocumentHeaderAdditionalProperties = rule{
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

var ruleCtaURLRequestDocumentMediaRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/header/document",
	message: "document is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestHeaderTag = rule{
	code:    "enum",
	keyword: "tag",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type must be one of text, image, video, document",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestHeaderTagMissing = rule{
	code:    "required",
	keyword: "tag",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ruleCtaURLRequestHeaderType = rule{
	code:      "type",
	path:      "/messaging_object/interactive/header",
	message:   "header must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestCtaURLInteractiveType = rule{
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestCtaURLInteractiveAdditionalProperties = rule{
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

var ruleCtaURLRequestCtaURLTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ruleCtaURLRequestBodyRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ruleCtaURLRequestCtaURLActionRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ruleCtaURLRequestRecipientTypeEnum = rule{
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var ruleCtaURLRequestCtaURLMessagingObjectType = rule{
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestCtaURLMessagingObjectAdditionalProperties = rule{
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

var ruleCtaURLRequestMessagingProductRequired = rule{
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleCtaURLRequestPhoneNumberRequired = rule{
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleCtaURLRequestMessageTypeRequired = rule{
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleCtaURLRequestCtaURLInteractiveRequired = rule{
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ruleCtaURLRequestReferenceType = rule{
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestReferenceMaxLength = rule{
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

var ruleCtaURLRequestReferenceXwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestRef1Type = rule{
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestRef1MaxLength = rule{
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

var ruleCtaURLRequestRef1XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestRef2Type = rule{
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestRef2MaxLength = rule{
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

var ruleCtaURLRequestRef2XwellFormed = rule{
	code:    "ill-formed-unicode",
	keyword: "x-wellFormed",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
}

var ruleCtaURLRequestWaSourceEnum = rule{
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var ruleCtaURLRequestExtraInfoType = rule{
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ruleCtaURLRequestExtraInfoAdditionalProperties = rule{
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

var ruleCtaURLRequestCtaURLRequestType = rule{
	code:    "type",
	message: "cta url request must be an object, not ",
	slot:    "type",
}

var ruleCtaURLRequestCtaURLRequestAdditionalProperties = rule{
	code:       "additionalProperties",
	message:    "cta url request has no field \"",
	messageEnd: "\"; remove it",
	slot:       "name",
	fix:        "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	hasFixSlot: true,
	names:      []string{"messaging_object", "extra_info"},
}

var ruleCtaURLRequestCtaURLMessagingObjectRequired = rule{
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var patternCtaURLRequest1 = regexp.MustCompile("^\\+[1-9][0-9]{6,14}$")

var namesCtaURLRequest2 = []string{"text"}

var patternCtaURLRequest3 = regexp.MustCompile("^https?://[^/?#]")

var patternCtaURLRequest4 = regexp.MustCompile("[ \t\n\u000b\u000c\r]")

var patternCtaURLRequest5 = regexp.MustCompile("^https?://[^/?#]*@")

var namesCtaURLRequest6 = []string{"display_text", "url"}

var namesCtaURLRequest7 = []string{"name", "parameters"}

var namesCtaURLRequest8 = []string{"type", "text"}

var namesCtaURLRequest9 = []string{"id", "link"}

var namesCtaURLRequest10 = []string{"type", "image"}

var namesCtaURLRequest11 = []string{"type", "video"}

var namesCtaURLRequest12 = []string{"id", "link", "filename"}

var namesCtaURLRequest13 = []string{"type", "document"}

var namesCtaURLRequest14 = []string{"type", "body", "action", "footer", "header"}

var namesCtaURLRequest15 = []string{"messaging_product", "to", "type", "interactive", "recipient_type"}

var namesCtaURLRequest16 = []string{"ref", "ref1", "ref2", "wa_source"}

var namesCtaURLRequest17 = []string{"messaging_object", "extra_info"}

var knownCtaURLRequest = []string{"messaging_object", "extra_info", "messaging_product", "to", "type", "interactive", "recipient_type", "body", "action", "footer", "header", "text", "name", "parameters", "display_text", "url", "image", "id", "link", "video", "document", "filename", "ref", "ref1", "ref2", "wa_source", "caption"}

func checkCtaURLRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(&ruleCtaURLRequestMessagingProductEnum, shown(value))
	}
}

func checkCtaURLRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestPhoneNumberType, typeOf(value))
		return
	}
	if !patternCtaURLRequest1.MatchString(text) {
		f.add(&ruleCtaURLRequestPhoneNumberPattern, nil)
		return
	}
	if len(text) > 16 && utf8.RuneCountInString(text) > 16 {
		f.add(&ruleCtaURLRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestPhoneNumberXwellFormed, nil)
	}
}

func checkCtaURLRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(&ruleCtaURLRequestMessageTypeEnum, shown(value))
	}
}

func checkCtaURLRequestCtaURLType(value any, f *found) {
	if value != "cta_url" {
		f.add(&ruleCtaURLRequestCtaURLTypeEnum, shown(value))
	}
}

func checkCtaURLRequestBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 1024 && utf8.RuneCountInString(text) > 1024 {
		f.add(&ruleCtaURLRequestBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestBodyTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleCtaURLRequestBodyTextXnotBlank, nil)
	}
}

func checkCtaURLRequestBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestBodyType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestBodyAdditionalProperties, object, namesCtaURLRequest2, knownCtaURLRequest)
	if has(object, "text") {
		checkCtaURLRequestBodyText(object["text"], f)
	} else {
		f.add(&ruleCtaURLRequestBodyTextRequired, nil)
	}
}

func checkCtaURLRequestCtaURLActionName(value any, f *found) {
	if value != "cta_url" {
		f.add(&ruleCtaURLRequestCtaURLActionNameEnum, shown(value))
	}
}

func checkCtaURLRequestButtonText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestButtonTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestButtonTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 20 && utf8.RuneCountInString(text) > 20 {
		f.add(&ruleCtaURLRequestButtonTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestButtonTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleCtaURLRequestButtonTextXnotBlank, nil)
	}
}

func checkCtaURLRequestButtonURL(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestButtonURLType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleCtaURLRequestButtonURLMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestButtonURLXwellFormed, nil)
	}
	if !patternCtaURLRequest3.MatchString(text) {
		f.add(&ruleCtaURLRequestButtonURLPattern, nil)
	}
	if patternCtaURLRequest4.MatchString(text) {
		f.add(&ruleCtaURLRequestButtonURLNot, nil)
	}
	if patternCtaURLRequest5.MatchString(text) {
		f.add(&ruleCtaURLRequestButtonURLNot2, nil)
	}
}

func checkCtaURLRequestCtaURLParameters(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestCtaURLParametersType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestCtaURLParametersAdditionalProperties, object, namesCtaURLRequest6, knownCtaURLRequest)
	if has(object, "display_text") {
		checkCtaURLRequestButtonText(object["display_text"], f)
	} else {
		f.add(&ruleCtaURLRequestButtonTextRequired, nil)
	}
	if has(object, "url") {
		checkCtaURLRequestButtonURL(object["url"], f)
	} else {
		f.add(&ruleCtaURLRequestButtonURLRequired, nil)
	}
}

func checkCtaURLRequestCtaURLAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestCtaURLActionType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestCtaURLActionAdditionalProperties, object, namesCtaURLRequest7, knownCtaURLRequest)
	if has(object, "name") {
		checkCtaURLRequestCtaURLActionName(object["name"], f)
	} else {
		f.add(&ruleCtaURLRequestCtaURLActionNameRequired, nil)
	}
	if has(object, "parameters") {
		checkCtaURLRequestCtaURLParameters(object["parameters"], f)
	} else {
		f.add(&ruleCtaURLRequestCtaURLParametersRequired, nil)
	}
}

func checkCtaURLRequestFooterText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestFooterTextType, typeOf(value))
		return
	}
	if len(text) > 60 && utf8.RuneCountInString(text) > 60 {
		f.add(&ruleCtaURLRequestFooterTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestFooterTextXwellFormed, nil)
	}
}

func checkCtaURLRequestFooter(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestFooterType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestFooterAdditionalProperties, object, namesCtaURLRequest2, knownCtaURLRequest)
	if has(object, "text") {
		checkCtaURLRequestFooterText(object["text"], f)
	} else {
		f.add(&ruleCtaURLRequestFooterTextRequired, nil)
	}
}

func checkCtaURLRequestHeaderText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestHeaderTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestHeaderTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if len(text) > 60 && utf8.RuneCountInString(text) > 60 {
		f.add(&ruleCtaURLRequestHeaderTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestHeaderTextXwellFormed, nil)
	}
	if trim(text) == "" {
		f.add(&ruleCtaURLRequestHeaderTextXnotBlank, nil)
	}
}

func checkCtaURLRequestTextHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleCtaURLRequestTextHeaderAdditionalProperties, object, namesCtaURLRequest8, knownCtaURLRequest)
	if has(object, "text") {
		checkCtaURLRequestHeaderText(object["text"], f)
	} else {
		f.add(&ruleCtaURLRequestHeaderTextRequired, nil)
	}
}

func checkCtaURLRequestMediaID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestMediaIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestMediaIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestMediaIDXwellFormed, nil)
	}
}

func checkCtaURLRequestMediaLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestMediaLinkType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleCtaURLRequestMediaLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestMediaLinkXwellFormed, nil)
	}
	if !patternCtaURLRequest3.MatchString(text) {
		f.add(&ruleCtaURLRequestMediaLinkPattern, nil)
	}
	if patternCtaURLRequest4.MatchString(text) {
		f.add(&ruleCtaURLRequestMediaLinkNot, nil)
	}
	if patternCtaURLRequest5.MatchString(text) {
		f.add(&ruleCtaURLRequestMediaLinkNot2, nil)
	}
}

func checkCtaURLRequestMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestMediaType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestMediaAdditionalProperties, object, namesCtaURLRequest9, knownCtaURLRequest)
	present := countOf(object, namesCtaURLRequest9)
	if present > 1 {
		f.add(&ruleCtaURLRequestMediaOneOfSeveral, present)
	}
	if present == 0 {
		f.add(&ruleCtaURLRequestMediaOneOfNeither, present)
	}
	if has(object, "id") {
		checkCtaURLRequestMediaID(object["id"], f)
	}
	if has(object, "link") {
		checkCtaURLRequestMediaLink(object["link"], f)
	}
}

func checkCtaURLRequestImageHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleCtaURLRequestImageHeaderAdditionalProperties, object, namesCtaURLRequest10, knownCtaURLRequest)
	if has(object, "image") {
		checkCtaURLRequestMedia(object["image"], f)
	} else {
		f.add(&ruleCtaURLRequestMediaRequired, nil)
	}
}

func checkCtaURLRequestID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestIDXwellFormed, nil)
	}
}

func checkCtaURLRequestLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestLinkType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleCtaURLRequestLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestLinkXwellFormed, nil)
	}
	if !patternCtaURLRequest3.MatchString(text) {
		f.add(&ruleCtaURLRequestLinkPattern, nil)
	}
	if patternCtaURLRequest4.MatchString(text) {
		f.add(&ruleCtaURLRequestLinkNot, nil)
	}
	if patternCtaURLRequest5.MatchString(text) {
		f.add(&ruleCtaURLRequestLinkNot2, nil)
	}
}

func checkCtaURLRequestVideo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestVideoType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestVideoAdditionalProperties, object, namesCtaURLRequest9, knownCtaURLRequest)
	present := countOf(object, namesCtaURLRequest9)
	if present > 1 {
		f.add(&ruleCtaURLRequestVideoOneOfSeveral, present)
	}
	if present == 0 {
		f.add(&ruleCtaURLRequestVideoOneOfNeither, present)
	}
	if has(object, "id") {
		checkCtaURLRequestID(object["id"], f)
	}
	if has(object, "link") {
		checkCtaURLRequestLink(object["link"], f)
	}
}

func checkCtaURLRequestVideoHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleCtaURLRequestVideoHeaderAdditionalProperties, object, namesCtaURLRequest11, knownCtaURLRequest)
	if has(object, "video") {
		checkCtaURLRequestVideo(object["video"], f)
	} else {
		f.add(&ruleCtaURLRequestVideoRequired, nil)
	}
}

func checkCtaURLRequestDocumentID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestDocumentIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestDocumentIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestDocumentIDXwellFormed, nil)
	}
}

func checkCtaURLRequestDocumentLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestDocumentLinkType, typeOf(value))
		return
	}
	if len(text) > 2048 && utf8.RuneCountInString(text) > 2048 {
		f.add(&ruleCtaURLRequestDocumentLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestDocumentLinkXwellFormed, nil)
	}
	if !patternCtaURLRequest3.MatchString(text) {
		f.add(&ruleCtaURLRequestDocumentLinkPattern, nil)
	}
	if patternCtaURLRequest4.MatchString(text) {
		f.add(&ruleCtaURLRequestDocumentLinkNot, nil)
	}
	if patternCtaURLRequest5.MatchString(text) {
		f.add(&ruleCtaURLRequestDocumentLinkNot2, nil)
	}
}

func checkCtaURLRequestFilename(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestFilenameType, typeOf(value))
		return
	}
	if text == "" {
		f.add(&ruleCtaURLRequestFilenameMinLengthEmpty, lengthIfRead(text))
		return
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestFilenameXwellFormed, nil)
	}
}

func checkCtaURLRequestDocumentMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestDocumentMediaType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestDocumentMediaAdditionalProperties, object, namesCtaURLRequest12, knownCtaURLRequest)
	present := countOf(object, namesCtaURLRequest9)
	if present > 1 {
		f.add(&ruleCtaURLRequestDocumentMediaOneOfSeveral, present)
	}
	if present == 0 {
		f.add(&ruleCtaURLRequestDocumentMediaOneOfNeither, present)
	}
	if has(object, "id") {
		checkCtaURLRequestDocumentID(object["id"], f)
	}
	if has(object, "link") {
		checkCtaURLRequestDocumentLink(object["link"], f)
	}
	if has(object, "filename") {
		checkCtaURLRequestFilename(object["filename"], f)
	}
}

func checkCtaURLRequestDocumentHeader(object map[string]any, f *found) {
	f.addUnknown(&ruleCtaURLRequestDocumentHeaderAdditionalProperties, object, namesCtaURLRequest13, knownCtaURLRequest)
	if has(object, "document") {
		checkCtaURLRequestDocumentMedia(object["document"], f)
	} else {
		f.add(&ruleCtaURLRequestDocumentMediaRequired, nil)
	}
}

func checkCtaURLRequestHeader(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestHeaderType, typeOf(value))
		return
	}
	if object["type"] == "text" {
		checkCtaURLRequestTextHeader(object, f)
	} else if object["type"] == "image" {
		checkCtaURLRequestImageHeader(object, f)
	} else if object["type"] == "video" {
		checkCtaURLRequestVideoHeader(object, f)
	} else if object["type"] == "document" {
		checkCtaURLRequestDocumentHeader(object, f)
	} else if has(object, "type") {
		f.add(&ruleCtaURLRequestHeaderTag, shown(object["type"]))
	} else {
		f.add(&ruleCtaURLRequestHeaderTagMissing, nil)
	}
}

func checkCtaURLRequestCtaURLInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestCtaURLInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestCtaURLInteractiveAdditionalProperties, object, namesCtaURLRequest14, knownCtaURLRequest)
	if has(object, "type") {
		checkCtaURLRequestCtaURLType(object["type"], f)
	} else {
		f.add(&ruleCtaURLRequestCtaURLTypeRequired, nil)
	}
	if has(object, "body") {
		checkCtaURLRequestBody(object["body"], f)
	} else {
		f.add(&ruleCtaURLRequestBodyRequired, nil)
	}
	if has(object, "action") {
		checkCtaURLRequestCtaURLAction(object["action"], f)
	} else {
		f.add(&ruleCtaURLRequestCtaURLActionRequired, nil)
	}
	if has(object, "footer") {
		checkCtaURLRequestFooter(object["footer"], f)
	}
	if has(object, "header") {
		checkCtaURLRequestHeader(object["header"], f)
	}
}

func checkCtaURLRequestRecipientType(value any, f *found) {
	if value != "individual" {
		f.add(&ruleCtaURLRequestRecipientTypeEnum, shown(value))
	}
}

func checkCtaURLRequestCtaURLMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestCtaURLMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestCtaURLMessagingObjectAdditionalProperties, object, namesCtaURLRequest15, knownCtaURLRequest)
	if has(object, "messaging_product") {
		checkCtaURLRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(&ruleCtaURLRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkCtaURLRequestPhoneNumber(object["to"], f)
	} else {
		f.add(&ruleCtaURLRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkCtaURLRequestMessageType(object["type"], f)
	} else {
		f.add(&ruleCtaURLRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkCtaURLRequestCtaURLInteractive(object["interactive"], f)
	} else {
		f.add(&ruleCtaURLRequestCtaURLInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkCtaURLRequestRecipientType(object["recipient_type"], f)
	}
}

func checkCtaURLRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestReferenceType, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleCtaURLRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestReferenceXwellFormed, nil)
	}
}

func checkCtaURLRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestRef1Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleCtaURLRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestRef1XwellFormed, nil)
	}
}

func checkCtaURLRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(&ruleCtaURLRequestRef2Type, typeOf(value))
		return
	}
	if len(text) > 255 && utf8.RuneCountInString(text) > 255 {
		f.add(&ruleCtaURLRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if !utf8.ValidString(text) {
		f.add(&ruleCtaURLRequestRef2XwellFormed, nil)
	}
}

func checkCtaURLRequestWaSource(value any, f *found) {
	if value != "api" && value != "clevertap" && value != "zoho" && value != "webengage" && value != "shopify" && value != "leadsquared" && value != "responsys" && value != "braze" && value != "hubspot" && value != "salesforce" && value != "zapier" && value != "eloqua" && value != "moengage" {
		f.add(&ruleCtaURLRequestWaSourceEnum, shown(value))
	}
}

func checkCtaURLRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestExtraInfoAdditionalProperties, object, namesCtaURLRequest16, knownCtaURLRequest)
	if has(object, "ref") {
		checkCtaURLRequestReference(object["ref"], f)
	}
	if has(object, "ref1") {
		checkCtaURLRequestRef1(object["ref1"], f)
	}
	if has(object, "ref2") {
		checkCtaURLRequestRef2(object["ref2"], f)
	}
	if has(object, "wa_source") {
		checkCtaURLRequestWaSource(object["wa_source"], f)
	}
}

func checkCtaURLRequestCtaURLRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(&ruleCtaURLRequestCtaURLRequestType, typeOf(value))
		return
	}
	f.addUnknown(&ruleCtaURLRequestCtaURLRequestAdditionalProperties, object, namesCtaURLRequest17, knownCtaURLRequest)
	if has(object, "messaging_object") {
		checkCtaURLRequestCtaURLMessagingObject(object["messaging_object"], f)
	} else {
		f.add(&ruleCtaURLRequestCtaURLMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkCtaURLRequestExtraInfo(object["extra_info"], f)
	}
}

// ValidateCtaURLRequest returns every issue of a value; none for a valid one: The whole body of a
// request that sends a WhatsApp message with a button that opens a link.
func ValidateCtaURLRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkCtaURLRequestCtaURLRequest, value, options)
}
