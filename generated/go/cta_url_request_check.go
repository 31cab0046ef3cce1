// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var ctaURLRequestMessagingProductEnum = &rule{
	name:    "MessagingProductEnum",
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var ctaURLRequestPhoneNumberType = &rule{
	name:    "PhoneNumberType",
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var ctaURLRequestPhoneNumberPattern = &rule{
	name:    "PhoneNumberPattern",
	code:    "phone-number",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	keyword: "pattern",
	doc:     "Kaleyra, messaging_object table, row to",
}

var ctaURLRequestPhoneNumberMaxLength = &rule{
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

var ctaURLRequestPhoneNumberXwellFormed = &rule{
	name:    "PhoneNumberXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestMessageTypeEnum = &rule{
	name:    "MessageTypeEnum",
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var ctaURLRequestCtaURLTypeEnum = &rule{
	name:    "CtaUrlTypeEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be cta_url",
	doc:     "Kaleyra, request format",
}

var ctaURLRequestBodyTextType = &rule{
	name:    "BodyTextType",
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var ctaURLRequestBodyTextMinLengthEmpty = &rule{
	name:    "BodyTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, error 131009",
}

var ctaURLRequestBodyTextMaxLength = &rule{
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

var ctaURLRequestBodyTextXwellFormed = &rule{
	name:    "BodyTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestBodyTextXnotBlank = &rule{
	name:    "BodyTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var ctaURLRequestBodyType = &rule{
	name:    "BodyType",
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var ctaURLRequestBodyAdditionalProperties = &rule{
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

var ctaURLRequestBodyTextRequired = &rule{
	name:    "BodyTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ctaURLRequestCtaURLActionNameEnum = &rule{
	name:    "CtaUrlActionNameEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/action/name",
	message: "name must be cta_url",
	doc:     "Kaleyra, request format",
}

var ctaURLRequestButtonTextType = &rule{
	name:    "ButtonTextType",
	code:    "type",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text must be a string, not ",
	slot:    "type",
}

var ctaURLRequestButtonTextMinLengthEmpty = &rule{
	name:    "ButtonTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestButtonTextMaxLength = &rule{
	name:       "ButtonTextMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/parameters/display_text",
	message:    "button text is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 20",
	limit:      limitOf(20),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Meta, call-to-action URL button page",
}

var ctaURLRequestButtonTextXwellFormed = &rule{
	name:    "ButtonTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestButtonTextXnotBlank = &rule{
	name:    "ButtonTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var ctaURLRequestButtonURLType = &rule{
	name:    "ButtonUrlType",
	code:    "type",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url must be a string, not ",
	slot:    "type",
}

var ctaURLRequestButtonURLMaxLength = &rule{
	name:       "ButtonUrlMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/parameters/url",
	message:    "url is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 2048",
	limit:      limitOf(2048),
	unit:       "code points",
	doc:        "Our reading",
}

var ctaURLRequestButtonURLXwellFormed = &rule{
	name:    "ButtonUrlXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestButtonURLPattern = &rule{
	name:    "ButtonUrlPattern",
	code:    "link",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url is not an http or https address; write one such as https://example.com/dates",
	keyword: "pattern",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestButtonURLNot = &rule{
	name:    "ButtonUrlNot",
	code:    "link",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestButtonURLNot2 = &rule{
	name:    "ButtonUrlNot2",
	code:    "link",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestCtaURLParametersType = &rule{
	name:    "CtaUrlParametersType",
	code:    "type",
	path:    "/messaging_object/interactive/action/parameters",
	message: "button must be an object, not ",
	slot:    "type",
}

var ctaURLRequestCtaURLParametersAdditionalProperties = &rule{
	name:       "CtaUrlParametersAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/parameters",
	message:    "button has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	names:      []string{"display_text", "url"},
}

var ctaURLRequestButtonTextRequired = &rule{
	name:    "ButtonTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/parameters/display_text",
	message: "button text is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestButtonURLRequired = &rule{
	name:    "ButtonUrlRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/parameters/url",
	message: "url is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestCtaURLActionType = &rule{
	name:    "CtaUrlActionType",
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var ctaURLRequestCtaURLActionAdditionalProperties = &rule{
	name:       "CtaUrlActionAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, request format",
	names:      []string{"name", "parameters"},
}

var ctaURLRequestCtaURLActionNameRequired = &rule{
	name:    "CtaUrlActionNameRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/name",
	message: "name is missing; add it",
	doc:     "Kaleyra, request format",
}

var ctaURLRequestCtaURLParametersRequired = &rule{
	name:    "CtaUrlParametersRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/parameters",
	message: "button is missing; add it",
	doc:     "Kaleyra, request format",
}

var ctaURLRequestFooterTextType = &rule{
	name:    "FooterTextType",
	code:    "type",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text must be a string, not ",
	slot:    "type",
}

var ctaURLRequestFooterTextMaxLength = &rule{
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

var ctaURLRequestFooterTextXwellFormed = &rule{
	name:    "FooterTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestFooterType = &rule{
	name:      "FooterType",
	code:      "type",
	path:      "/messaging_object/interactive/footer",
	message:   "footer must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestFooterAdditionalProperties = &rule{
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

var ctaURLRequestFooterTextRequired = &rule{
	name:    "FooterTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var ctaURLRequestHeaderTextType = &rule{
	name:    "HeaderTextType",
	code:    "type",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text must be a string, not ",
	slot:    "type",
}

var ctaURLRequestHeaderTextMinLengthEmpty = &rule{
	name:    "HeaderTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/text",
	message: "header is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var ctaURLRequestHeaderTextMaxLength = &rule{
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

var ctaURLRequestHeaderTextXwellFormed = &rule{
	name:    "HeaderTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/text",
	message: "header has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestHeaderTextXnotBlank = &rule{
	name:    "HeaderTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/header/text",
	message: "header is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var ctaURLRequestTextHeaderAdditionalProperties = &rule{
	name:       "TextHeaderAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"type", "text"},
}

var ctaURLRequestHeaderTextRequired = &rule{
	name:    "HeaderTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text is missing; add it",
	doc:     "Kaleyra, sample request",
}

var ctaURLRequestMediaIDType = &rule{
	name:    "MediaIdType",
	code:    "type",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ctaURLRequestMediaIDMinLengthEmpty = &rule{
	name:    "MediaIdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var ctaURLRequestMediaIDXwellFormed = &rule{
	name:    "MediaIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestMediaLinkType = &rule{
	name:    "MediaLinkType",
	code:    "type",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ctaURLRequestMediaLinkMaxLength = &rule{
	name:       "MediaLinkMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/image/link",
	message:    "link is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 2048",
	limit:      limitOf(2048),
	unit:       "code points",
	doc:        "Our reading",
}

var ctaURLRequestMediaLinkXwellFormed = &rule{
	name:    "MediaLinkXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestMediaLinkPattern = &rule{
	name:    "MediaLinkPattern",
	code:    "link",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	keyword: "pattern",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestMediaLinkNot = &rule{
	name:    "MediaLinkNot",
	code:    "link",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestMediaLinkNot2 = &rule{
	name:    "MediaLinkNot2",
	code:    "link",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestMediaType = &rule{
	name:    "MediaType",
	code:    "type",
	path:    "/messaging_object/interactive/header/image",
	message: "image must be an object, not ",
	slot:    "type",
}

var ctaURLRequestMediaOneOfNeither = &rule{
	name:    "MediaOneOfNeither",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ctaURLRequestMediaOneOfSeveral = &rule{
	name:    "MediaOneOfSeveral",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has both id and link; give exactly one",
	doc:     "Our reading",
}

var ctaURLRequestMediaAdditionalProperties = &rule{
	name:       "MediaAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header/image",
	message:    "image has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"id", "link"},
}

var ctaURLRequestImageHeaderAdditionalProperties = &rule{
	name:       "ImageHeaderAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"type", "image"},
}

var ctaURLRequestMediaRequired = &rule{
	name:    "MediaRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/image",
	message: "image is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestIDType = &rule{
	name:    "IdType",
	code:    "type",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ctaURLRequestIDMinLengthEmpty = &rule{
	name:    "IdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var ctaURLRequestIDXwellFormed = &rule{
	name:    "IdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestLinkType = &rule{
	name:    "LinkType",
	code:    "type",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ctaURLRequestLinkMaxLength = &rule{
	name:       "LinkMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/video/link",
	message:    "link is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 2048",
	limit:      limitOf(2048),
	unit:       "code points",
	doc:        "Our reading",
}

var ctaURLRequestLinkXwellFormed = &rule{
	name:    "LinkXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestLinkPattern = &rule{
	name:    "LinkPattern",
	code:    "link",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	keyword: "pattern",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestLinkNot = &rule{
	name:    "LinkNot",
	code:    "link",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestLinkNot2 = &rule{
	name:    "LinkNot2",
	code:    "link",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestVideoType = &rule{
	name:    "VideoType",
	code:    "type",
	path:    "/messaging_object/interactive/header/video",
	message: "video must be an object, not ",
	slot:    "type",
}

var ctaURLRequestVideoOneOfNeither = &rule{
	name:    "VideoOneOfNeither",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ctaURLRequestVideoOneOfSeveral = &rule{
	name:    "VideoOneOfSeveral",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has both id and link; give exactly one",
	doc:     "Our reading",
}

var ctaURLRequestVideoAdditionalProperties = &rule{
	name:       "VideoAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header/video",
	message:    "video has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"id", "link"},
}

var ctaURLRequestVideoHeaderAdditionalProperties = &rule{
	name:       "VideoHeaderAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"type", "video"},
}

var ctaURLRequestVideoRequired = &rule{
	name:    "VideoRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/video",
	message: "video is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestDocumentIDType = &rule{
	name:    "DocumentIdType",
	code:    "type",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var ctaURLRequestDocumentIDMinLengthEmpty = &rule{
	name:    "DocumentIdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var ctaURLRequestDocumentIDXwellFormed = &rule{
	name:    "DocumentIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestDocumentLinkType = &rule{
	name:    "DocumentLinkType",
	code:    "type",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var ctaURLRequestDocumentLinkMaxLength = &rule{
	name:       "DocumentLinkMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/header/document/link",
	message:    "link is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 2048",
	limit:      limitOf(2048),
	unit:       "code points",
	doc:        "Our reading",
}

var ctaURLRequestDocumentLinkXwellFormed = &rule{
	name:    "DocumentLinkXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestDocumentLinkPattern = &rule{
	name:    "DocumentLinkPattern",
	code:    "link",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	keyword: "pattern",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestDocumentLinkNot = &rule{
	name:    "DocumentLinkNot",
	code:    "link",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestDocumentLinkNot2 = &rule{
	name:    "DocumentLinkNot2",
	code:    "link",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var ctaURLRequestFilenameType = &rule{
	name:      "FilenameType",
	code:      "type",
	path:      "/messaging_object/interactive/header/document/filename",
	message:   "filename must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestFilenameMinLengthEmpty = &rule{
	name:    "FilenameMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var ctaURLRequestFilenameXwellFormed = &rule{
	name:    "FilenameXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestDocumentMediaType = &rule{
	name:    "DocumentMediaType",
	code:    "type",
	path:    "/messaging_object/interactive/header/document",
	message: "document must be an object, not ",
	slot:    "type",
}

var ctaURLRequestDocumentMediaOneOfNeither = &rule{
	name:    "DocumentMediaOneOfNeither",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var ctaURLRequestDocumentMediaOneOfSeveral = &rule{
	name:    "DocumentMediaOneOfSeveral",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has both id and link; give exactly one",
	doc:     "Our reading",
}

var ctaURLRequestDocumentMediaAdditionalProperties = &rule{
	name:       "DocumentMediaAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header/document",
	message:    "document has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"id", "link", "filename"},
}

var ctaURLRequestDocumentHeaderAdditionalProperties = &rule{
	name:       "DocumentHeaderAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/header",
	message:    "header has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Meta, interactive object reference",
	names:      []string{"type", "document"},
}

var ctaURLRequestDocumentMediaRequired = &rule{
	name:    "DocumentMediaRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/document",
	message: "document is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestHeaderTag = &rule{
	name:    "HeaderTag",
	code:    "enum",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type must be one of text, image, video, document",
	keyword: "tag",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestHeaderTagMissing = &rule{
	name:    "HeaderTagMissing",
	code:    "required",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type is missing; add it",
	keyword: "tag",
	doc:     "Kaleyra, interactive table, row header",
}

var ctaURLRequestHeaderType = &rule{
	name:      "HeaderType",
	code:      "type",
	path:      "/messaging_object/interactive/header",
	message:   "header must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestCtaURLInteractiveType = &rule{
	name:    "CtaUrlInteractiveType",
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var ctaURLRequestCtaURLInteractiveAdditionalProperties = &rule{
	name:       "CtaUrlInteractiveAdditionalProperties",
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

var ctaURLRequestCtaURLTypeRequired = &rule{
	name:    "CtaUrlTypeRequired",
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestBodyRequired = &rule{
	name:    "BodyRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestCtaURLActionRequired = &rule{
	name:    "CtaUrlActionRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Meta, call-to-action URL button page",
}

var ctaURLRequestRecipientTypeEnum = &rule{
	name:      "RecipientTypeEnum",
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var ctaURLRequestCtaURLMessagingObjectType = &rule{
	name:    "CtaUrlMessagingObjectType",
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var ctaURLRequestCtaURLMessagingObjectAdditionalProperties = &rule{
	name:       "CtaUrlMessagingObjectAdditionalProperties",
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

var ctaURLRequestMessagingProductRequired = &rule{
	name:    "MessagingProductRequired",
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ctaURLRequestPhoneNumberRequired = &rule{
	name:    "PhoneNumberRequired",
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ctaURLRequestMessageTypeRequired = &rule{
	name:    "MessageTypeRequired",
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ctaURLRequestCtaURLInteractiveRequired = &rule{
	name:    "CtaUrlInteractiveRequired",
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var ctaURLRequestReferenceType = &rule{
	name:      "ReferenceType",
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestReferenceMaxLength = &rule{
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

var ctaURLRequestReferenceXwellFormed = &rule{
	name:    "ReferenceXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestRef1Type = &rule{
	name:      "Ref1Type",
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestRef1MaxLength = &rule{
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

var ctaURLRequestRef1XwellFormed = &rule{
	name:    "Ref1XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestRef2Type = &rule{
	name:      "Ref2Type",
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestRef2MaxLength = &rule{
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

var ctaURLRequestRef2XwellFormed = &rule{
	name:    "Ref2XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var ctaURLRequestWaSourceEnum = &rule{
	name:      "WaSourceEnum",
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var ctaURLRequestExtraInfoType = &rule{
	name:      "ExtraInfoType",
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var ctaURLRequestExtraInfoAdditionalProperties = &rule{
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

var ctaURLRequestCtaURLRequestType = &rule{
	name:    "CtaUrlRequestType",
	code:    "type",
	path:    "",
	message: "cta url request must be an object, not ",
	slot:    "type",
}

var ctaURLRequestCtaURLRequestAdditionalProperties = &rule{
	name:       "CtaUrlRequestAdditionalProperties",
	code:       "additionalProperties",
	path:       "",
	message:    "cta url request has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	names:      []string{"messaging_object", "extra_info"},
}

var ctaURLRequestCtaURLMessagingObjectRequired = &rule{
	name:    "CtaUrlMessagingObjectRequired",
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var ctaURLRequestPattern1 = compiled("^\\+[1-9][0-9]{6,14}$")

var ctaURLRequestNames2 = []string{
	"text",
}

var ctaURLRequestPattern3 = compiled("^https?://[^/?#]")

var ctaURLRequestPattern4 = compiled("[ \t\n\u000b\u000c\r]")

var ctaURLRequestPattern5 = compiled("^https?://[^/?#]*@")

var ctaURLRequestNames6 = []string{
	"display_text",
	"url",
}

var ctaURLRequestNames7 = []string{
	"name",
	"parameters",
}

var ctaURLRequestNames8 = []string{
	"type",
	"text",
}

var ctaURLRequestNames9 = []string{
	"id",
	"link",
}

var ctaURLRequestNames10 = []string{
	"type",
	"image",
}

var ctaURLRequestNames11 = []string{
	"type",
	"video",
}

var ctaURLRequestNames12 = []string{
	"id",
	"link",
	"filename",
}

var ctaURLRequestNames13 = []string{
	"type",
	"document",
}

var ctaURLRequestNames14 = []string{
	"type",
	"body",
	"action",
	"footer",
	"header",
}

var ctaURLRequestNames15 = []string{
	"messaging_product",
	"to",
	"type",
	"interactive",
	"recipient_type",
}

var ctaURLRequestValues16 = []string{
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

var ctaURLRequestNames17 = []string{
	"ref",
	"ref1",
	"ref2",
	"wa_source",
}

var ctaURLRequestNames18 = []string{
	"messaging_object",
	"extra_info",
}

var ctaURLRequestKnownNames = []string{
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
	"name",
	"parameters",
	"display_text",
	"url",
	"image",
	"id",
	"link",
	"video",
	"document",
	"filename",
	"ref",
	"ref1",
	"ref2",
	"wa_source",
	"caption",
}

func checkCtaURLRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(ctaURLRequestMessagingProductEnum, shown(value))
	}
}

func checkCtaURLRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestPhoneNumberType, typeOf(value))
		return
	}
	if !ctaURLRequestPattern1.MatchString(text) {
		f.add(ctaURLRequestPhoneNumberPattern, nil)
		return
	}
	if isLonger(text, 16) {
		f.add(ctaURLRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestPhoneNumberXwellFormed, nil)
	}
}

func checkCtaURLRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(ctaURLRequestMessageTypeEnum, shown(value))
	}
}

func checkCtaURLRequestCtaURLType(value any, f *found) {
	if value != "cta_url" {
		f.add(ctaURLRequestCtaURLTypeEnum, shown(value))
	}
}

func checkCtaURLRequestBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 1024) {
		f.add(ctaURLRequestBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestBodyTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(ctaURLRequestBodyTextXnotBlank, nil)
	}
}

func checkCtaURLRequestBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestBodyType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestBodyAdditionalProperties, object, ctaURLRequestNames2, ctaURLRequestKnownNames)
	if has(object, "text") {
		checkCtaURLRequestBodyText(object["text"], f)
	} else {
		f.add(ctaURLRequestBodyTextRequired, nil)
	}
}

func checkCtaURLRequestCtaURLActionName(value any, f *found) {
	if value != "cta_url" {
		f.add(ctaURLRequestCtaURLActionNameEnum, shown(value))
	}
}

func checkCtaURLRequestButtonText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestButtonTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestButtonTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 20) {
		f.add(ctaURLRequestButtonTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestButtonTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(ctaURLRequestButtonTextXnotBlank, nil)
	}
}

func checkCtaURLRequestButtonURL(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestButtonURLType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(ctaURLRequestButtonURLMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestButtonURLXwellFormed, nil)
	}
	if !ctaURLRequestPattern3.MatchString(text) {
		f.add(ctaURLRequestButtonURLPattern, nil)
	}
	if ctaURLRequestPattern4.MatchString(text) {
		f.add(ctaURLRequestButtonURLNot, nil)
	}
	if ctaURLRequestPattern5.MatchString(text) {
		f.add(ctaURLRequestButtonURLNot2, nil)
	}
}

func checkCtaURLRequestCtaURLParameters(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestCtaURLParametersType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestCtaURLParametersAdditionalProperties, object, ctaURLRequestNames6, ctaURLRequestKnownNames)
	if has(object, "display_text") {
		checkCtaURLRequestButtonText(object["display_text"], f)
	} else {
		f.add(ctaURLRequestButtonTextRequired, nil)
	}
	if has(object, "url") {
		checkCtaURLRequestButtonURL(object["url"], f)
	} else {
		f.add(ctaURLRequestButtonURLRequired, nil)
	}
}

func checkCtaURLRequestCtaURLAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestCtaURLActionType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestCtaURLActionAdditionalProperties, object, ctaURLRequestNames7, ctaURLRequestKnownNames)
	if has(object, "name") {
		checkCtaURLRequestCtaURLActionName(object["name"], f)
	} else {
		f.add(ctaURLRequestCtaURLActionNameRequired, nil)
	}
	if has(object, "parameters") {
		checkCtaURLRequestCtaURLParameters(object["parameters"], f)
	} else {
		f.add(ctaURLRequestCtaURLParametersRequired, nil)
	}
}

func checkCtaURLRequestFooterText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestFooterTextType, typeOf(value))
		return
	}
	if isLonger(text, 60) {
		f.add(ctaURLRequestFooterTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestFooterTextXwellFormed, nil)
	}
}

func checkCtaURLRequestFooter(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestFooterType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestFooterAdditionalProperties, object, ctaURLRequestNames2, ctaURLRequestKnownNames)
	if has(object, "text") {
		checkCtaURLRequestFooterText(object["text"], f)
	} else {
		f.add(ctaURLRequestFooterTextRequired, nil)
	}
}

func checkCtaURLRequestHeaderText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestHeaderTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestHeaderTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 60) {
		f.add(ctaURLRequestHeaderTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestHeaderTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(ctaURLRequestHeaderTextXnotBlank, nil)
	}
}

func checkCtaURLRequestTextHeader(object map[string]any, f *found) {
	f.addUnknown(ctaURLRequestTextHeaderAdditionalProperties, object, ctaURLRequestNames8, ctaURLRequestKnownNames)
	if has(object, "text") {
		checkCtaURLRequestHeaderText(object["text"], f)
	} else {
		f.add(ctaURLRequestHeaderTextRequired, nil)
	}
}

func checkCtaURLRequestMediaID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestMediaIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestMediaIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestMediaIDXwellFormed, nil)
	}
}

func checkCtaURLRequestMediaLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestMediaLinkType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(ctaURLRequestMediaLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestMediaLinkXwellFormed, nil)
	}
	if !ctaURLRequestPattern3.MatchString(text) {
		f.add(ctaURLRequestMediaLinkPattern, nil)
	}
	if ctaURLRequestPattern4.MatchString(text) {
		f.add(ctaURLRequestMediaLinkNot, nil)
	}
	if ctaURLRequestPattern5.MatchString(text) {
		f.add(ctaURLRequestMediaLinkNot2, nil)
	}
}

func checkCtaURLRequestMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestMediaType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestMediaAdditionalProperties, object, ctaURLRequestNames9, ctaURLRequestKnownNames)
	present := countOf(object, ctaURLRequestNames9)
	if present > 1 {
		f.add(ctaURLRequestMediaOneOfSeveral, present)
	} else if present < 1 {
		f.add(ctaURLRequestMediaOneOfNeither, present)
	}
	if has(object, "id") {
		checkCtaURLRequestMediaID(object["id"], f)
	}
	if has(object, "link") {
		checkCtaURLRequestMediaLink(object["link"], f)
	}
}

func checkCtaURLRequestImageHeader(object map[string]any, f *found) {
	f.addUnknown(ctaURLRequestImageHeaderAdditionalProperties, object, ctaURLRequestNames10, ctaURLRequestKnownNames)
	if has(object, "image") {
		checkCtaURLRequestMedia(object["image"], f)
	} else {
		f.add(ctaURLRequestMediaRequired, nil)
	}
}

func checkCtaURLRequestID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestIDXwellFormed, nil)
	}
}

func checkCtaURLRequestLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestLinkType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(ctaURLRequestLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestLinkXwellFormed, nil)
	}
	if !ctaURLRequestPattern3.MatchString(text) {
		f.add(ctaURLRequestLinkPattern, nil)
	}
	if ctaURLRequestPattern4.MatchString(text) {
		f.add(ctaURLRequestLinkNot, nil)
	}
	if ctaURLRequestPattern5.MatchString(text) {
		f.add(ctaURLRequestLinkNot2, nil)
	}
}

func checkCtaURLRequestVideo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestVideoType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestVideoAdditionalProperties, object, ctaURLRequestNames9, ctaURLRequestKnownNames)
	present := countOf(object, ctaURLRequestNames9)
	if present > 1 {
		f.add(ctaURLRequestVideoOneOfSeveral, present)
	} else if present < 1 {
		f.add(ctaURLRequestVideoOneOfNeither, present)
	}
	if has(object, "id") {
		checkCtaURLRequestID(object["id"], f)
	}
	if has(object, "link") {
		checkCtaURLRequestLink(object["link"], f)
	}
}

func checkCtaURLRequestVideoHeader(object map[string]any, f *found) {
	f.addUnknown(ctaURLRequestVideoHeaderAdditionalProperties, object, ctaURLRequestNames11, ctaURLRequestKnownNames)
	if has(object, "video") {
		checkCtaURLRequestVideo(object["video"], f)
	} else {
		f.add(ctaURLRequestVideoRequired, nil)
	}
}

func checkCtaURLRequestDocumentID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestDocumentIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestDocumentIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestDocumentIDXwellFormed, nil)
	}
}

func checkCtaURLRequestDocumentLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestDocumentLinkType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(ctaURLRequestDocumentLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestDocumentLinkXwellFormed, nil)
	}
	if !ctaURLRequestPattern3.MatchString(text) {
		f.add(ctaURLRequestDocumentLinkPattern, nil)
	}
	if ctaURLRequestPattern4.MatchString(text) {
		f.add(ctaURLRequestDocumentLinkNot, nil)
	}
	if ctaURLRequestPattern5.MatchString(text) {
		f.add(ctaURLRequestDocumentLinkNot2, nil)
	}
}

func checkCtaURLRequestFilename(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestFilenameType, typeOf(value))
		return
	}
	if text == "" {
		f.add(ctaURLRequestFilenameMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestFilenameXwellFormed, nil)
	}
}

func checkCtaURLRequestDocumentMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestDocumentMediaType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestDocumentMediaAdditionalProperties, object, ctaURLRequestNames12, ctaURLRequestKnownNames)
	present := countOf(object, ctaURLRequestNames9)
	if present > 1 {
		f.add(ctaURLRequestDocumentMediaOneOfSeveral, present)
	} else if present < 1 {
		f.add(ctaURLRequestDocumentMediaOneOfNeither, present)
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
	f.addUnknown(ctaURLRequestDocumentHeaderAdditionalProperties, object, ctaURLRequestNames13, ctaURLRequestKnownNames)
	if has(object, "document") {
		checkCtaURLRequestDocumentMedia(object["document"], f)
	} else {
		f.add(ctaURLRequestDocumentMediaRequired, nil)
	}
}

func checkCtaURLRequestHeader(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestHeaderType, typeOf(value))
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
		f.add(ctaURLRequestHeaderTag, shown(object["type"]))
	} else {
		f.add(ctaURLRequestHeaderTagMissing, nil)
	}
}

func checkCtaURLRequestCtaURLInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestCtaURLInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestCtaURLInteractiveAdditionalProperties, object, ctaURLRequestNames14, ctaURLRequestKnownNames)
	if has(object, "type") {
		checkCtaURLRequestCtaURLType(object["type"], f)
	} else {
		f.add(ctaURLRequestCtaURLTypeRequired, nil)
	}
	if has(object, "body") {
		checkCtaURLRequestBody(object["body"], f)
	} else {
		f.add(ctaURLRequestBodyRequired, nil)
	}
	if has(object, "action") {
		checkCtaURLRequestCtaURLAction(object["action"], f)
	} else {
		f.add(ctaURLRequestCtaURLActionRequired, nil)
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
		f.add(ctaURLRequestRecipientTypeEnum, shown(value))
	}
}

func checkCtaURLRequestCtaURLMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestCtaURLMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestCtaURLMessagingObjectAdditionalProperties, object, ctaURLRequestNames15, ctaURLRequestKnownNames)
	if has(object, "messaging_product") {
		checkCtaURLRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(ctaURLRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkCtaURLRequestPhoneNumber(object["to"], f)
	} else {
		f.add(ctaURLRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkCtaURLRequestMessageType(object["type"], f)
	} else {
		f.add(ctaURLRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkCtaURLRequestCtaURLInteractive(object["interactive"], f)
	} else {
		f.add(ctaURLRequestCtaURLInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkCtaURLRequestRecipientType(object["recipient_type"], f)
	}
}

func checkCtaURLRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestReferenceType, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(ctaURLRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestReferenceXwellFormed, nil)
	}
}

func checkCtaURLRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestRef1Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(ctaURLRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestRef1XwellFormed, nil)
	}
}

func checkCtaURLRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(ctaURLRequestRef2Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(ctaURLRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(ctaURLRequestRef2XwellFormed, nil)
	}
}

func checkCtaURLRequestWaSource(value any, f *found) {
	if !isOneOf(value, ctaURLRequestValues16) {
		f.add(ctaURLRequestWaSourceEnum, shown(value))
	}
}

func checkCtaURLRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestExtraInfoAdditionalProperties, object, ctaURLRequestNames17, ctaURLRequestKnownNames)
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

func checkCtaURLRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(ctaURLRequestCtaURLRequestType, typeOf(value))
		return
	}
	f.addUnknown(ctaURLRequestCtaURLRequestAdditionalProperties, object, ctaURLRequestNames18, ctaURLRequestKnownNames)
	if has(object, "messaging_object") {
		checkCtaURLRequestCtaURLMessagingObject(object["messaging_object"], f)
	} else {
		f.add(ctaURLRequestCtaURLMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkCtaURLRequestExtraInfo(object["extra_info"], f)
	}
}
