// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var replyButtonRequestMessagingProductEnum = &rule{
	name:    "MessagingProductEnum",
	code:    "enum",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product must be whatsapp",
	doc:     "Kaleyra, messaging_object table, row messaging_product",
}

var replyButtonRequestPhoneNumberType = &rule{
	name:    "PhoneNumberType",
	code:    "type",
	path:    "/messaging_object/to",
	message: "to must be a string, not ",
	slot:    "type",
}

var replyButtonRequestPhoneNumberPattern = &rule{
	name:    "PhoneNumberPattern",
	code:    "phone-number",
	path:    "/messaging_object/to",
	message: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
	keyword: "pattern",
	doc:     "Kaleyra, messaging_object table, row to",
}

var replyButtonRequestPhoneNumberMaxLength = &rule{
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

var replyButtonRequestPhoneNumberXwellFormed = &rule{
	name:    "PhoneNumberXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/to",
	message: "to has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestMessageTypeEnum = &rule{
	name:    "MessageTypeEnum",
	code:    "enum",
	path:    "/messaging_object/type",
	message: "type must be interactive",
	doc:     "Kaleyra, messaging_object table, row type",
}

var replyButtonRequestInteractiveTypeEnum = &rule{
	name:    "InteractiveTypeEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/type",
	message: "type must be button",
	doc:     "Kaleyra, interactive table, row type",
}

var replyButtonRequestBodyTextType = &rule{
	name:    "BodyTextType",
	code:    "type",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text must be a string, not ",
	slot:    "type",
}

var replyButtonRequestBodyTextMinLengthEmpty = &rule{
	name:    "BodyTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/body/text",
	message: "body is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, error 131009",
}

var replyButtonRequestBodyTextMaxLength = &rule{
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

var replyButtonRequestBodyTextXwellFormed = &rule{
	name:    "BodyTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/body/text",
	message: "body has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestBodyTextXnotBlank = &rule{
	name:    "BodyTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/body/text",
	message: "body is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var replyButtonRequestBodyType = &rule{
	name:    "BodyType",
	code:    "type",
	path:    "/messaging_object/interactive/body",
	message: "body must be an object, not ",
	slot:    "type",
}

var replyButtonRequestBodyAdditionalProperties = &rule{
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

var replyButtonRequestBodyTextRequired = &rule{
	name:    "BodyTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body/text",
	message: "body.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var replyButtonRequestButtonTypeEnum = &rule{
	name:    "ButtonTypeEnum",
	code:    "enum",
	path:    "/messaging_object/interactive/action/buttons/~i/type",
	message: "type must be reply",
	doc:     "Kaleyra, buttons table, row type",
}

var replyButtonRequestReplyIDType = &rule{
	name:    "ReplyIdType",
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var replyButtonRequestReplyIDMinLengthEmpty = &rule{
	name:    "ReplyIdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var replyButtonRequestReplyIDMaxLength = &rule{
	name:       "ReplyIdMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/buttons/~i/reply/id",
	message:    "id is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 256",
	limit:      limitOf(256),
	unit:       "code points",
	doc:        "Kaleyra, reply table, row id",
}

var replyButtonRequestReplyIDXwellFormed = &rule{
	name:    "ReplyIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestReplyIDXnoEdgeWhiteSpace = &rule{
	name:    "ReplyIdXNoEdgeWhiteSpace",
	code:    "edge-white-space",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id begins or ends with white space; remove it",
	keyword: "x-noEdgeWhiteSpace",
	doc:     "Meta, button object reference",
}

var replyButtonRequestReplyTitleType = &rule{
	name:    "ReplyTitleType",
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title must be a string, not ",
	slot:    "type",
}

var replyButtonRequestReplyTitleMinLengthEmpty = &rule{
	name:    "ReplyTitleMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Meta, error 131009",
}

var replyButtonRequestReplyTitleMaxLength = &rule{
	name:       "ReplyTitleMaxLength",
	code:       "maxLength",
	path:       "/messaging_object/interactive/action/buttons/~i/reply/title",
	message:    "title is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 20",
	limit:      limitOf(20),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Kaleyra, reply table, row title",
}

var replyButtonRequestReplyTitleXwellFormed = &rule{
	name:    "ReplyTitleXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestReplyTitleXnotBlank = &rule{
	name:    "ReplyTitleXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Meta, reply buttons page",
}

var replyButtonRequestReplyType = &rule{
	name:    "ReplyType",
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons/~i/reply",
	message: "reply must be an object, not ",
	slot:    "type",
}

var replyButtonRequestReplyAdditionalProperties = &rule{
	name:       "ReplyAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/buttons/~i/reply",
	message:    "reply has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, reply table",
	names:      []string{"id", "title"},
}

var replyButtonRequestReplyIDRequired = &rule{
	name:    "ReplyIdRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/id",
	message: "id is missing; add it",
	doc:     "Kaleyra, reply table",
}

var replyButtonRequestReplyTitleRequired = &rule{
	name:    "ReplyTitleRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/reply/title",
	message: "title is missing; add it",
	doc:     "Kaleyra, reply table",
}

var replyButtonRequestButtonType = &rule{
	name:      "ButtonType",
	code:      "type",
	path:      "/messaging_object/interactive/action/buttons/~i",
	message:   "button must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestButtonAdditionalProperties = &rule{
	name:       "ButtonAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action/buttons/~i",
	message:    "button has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	fixOfNull:  "Leave it out.",
	doc:        "Kaleyra, buttons table",
	names:      []string{"type", "reply"},
}

var replyButtonRequestButtonTypeRequired = &rule{
	name:    "ButtonTypeRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, buttons table",
}

var replyButtonRequestReplyRequired = &rule{
	name:    "ReplyRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons/~i/reply",
	message: "reply is missing; add it",
	doc:     "Kaleyra, buttons table",
}

var replyButtonRequestButtonsType = &rule{
	name:    "ButtonsType",
	code:    "type",
	path:    "/messaging_object/interactive/action/buttons",
	message: "reply buttons must be an array, not ",
	slot:    "type",
}

var replyButtonRequestButtonsMinItems = &rule{
	name:    "ButtonsMinItems",
	code:    "minItems",
	path:    "/messaging_object/interactive/action/buttons",
	message: "a message needs reply buttons, at least 1",
	limit:   limitOf(1),
	unit:    "items",
	doc:     "Meta, error 131009",
}

var replyButtonRequestButtonsMaxItems = &rule{
	name:    "ButtonsMaxItems",
	code:    "maxItems",
	path:    "/messaging_object/interactive/action/buttons",
	message: "a message has at most 3 reply buttons",
	limit:   limitOf(3),
	unit:    "items",
	doc:     "Kaleyra, reply table, row id",
}

var replyButtonRequestButtonsReplyID = &rule{
	name:       "ButtonsReplyId",
	code:       "duplicate-reply-id",
	path:       "/messaging_object/interactive/action/buttons/~i/reply/id",
	message:    "button id \"",
	slot:       "text",
	messageEnd: "\" is already used in this message",
	keyword:    "/reply/id",
	doc:        "Kaleyra, reply table, row id",
}

var replyButtonRequestButtonsReplyTitle = &rule{
	name:        "ButtonsReplyTitle",
	code:        "duplicate-reply-title",
	path:        "/messaging_object/interactive/action/buttons/~i/reply/title",
	message:     "button title is already used in this message",
	keyword:     "/reply/title",
	doc:         "Meta, reply buttons page",
	hidesActual: true,
}

var replyButtonRequestActionType = &rule{
	name:    "ActionType",
	code:    "type",
	path:    "/messaging_object/interactive/action",
	message: "action must be an object, not ",
	slot:    "type",
}

var replyButtonRequestActionAdditionalProperties = &rule{
	name:       "ActionAdditionalProperties",
	code:       "additionalProperties",
	path:       "/messaging_object/interactive/action",
	message:    "action has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Kaleyra, action table",
	names:      []string{"buttons"},
}

var replyButtonRequestButtonsRequired = &rule{
	name:    "ButtonsRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action/buttons",
	message: "reply buttons are missing; add them",
	doc:     "Kaleyra, action table",
}

var replyButtonRequestFooterTextType = &rule{
	name:    "FooterTextType",
	code:    "type",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text must be a string, not ",
	slot:    "type",
}

var replyButtonRequestFooterTextMaxLength = &rule{
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

var replyButtonRequestFooterTextXwellFormed = &rule{
	name:    "FooterTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestFooterType = &rule{
	name:      "FooterType",
	code:      "type",
	path:      "/messaging_object/interactive/footer",
	message:   "footer must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestFooterAdditionalProperties = &rule{
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

var replyButtonRequestFooterTextRequired = &rule{
	name:    "FooterTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/footer/text",
	message: "footer.text is missing; add it",
	doc:     "Kaleyra, request format",
}

var replyButtonRequestHeaderTextType = &rule{
	name:    "HeaderTextType",
	code:    "type",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text must be a string, not ",
	slot:    "type",
}

var replyButtonRequestHeaderTextMinLengthEmpty = &rule{
	name:    "HeaderTextMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/text",
	message: "header is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var replyButtonRequestHeaderTextMaxLength = &rule{
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

var replyButtonRequestHeaderTextXwellFormed = &rule{
	name:    "HeaderTextXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/text",
	message: "header has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestHeaderTextXnotBlank = &rule{
	name:    "HeaderTextXNotBlank",
	code:    "blank",
	path:    "/messaging_object/interactive/header/text",
	message: "header is blank; write something that can be seen",
	keyword: "x-notBlank",
	doc:     "Our reading",
}

var replyButtonRequestTextHeaderAdditionalProperties = &rule{
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

var replyButtonRequestHeaderTextRequired = &rule{
	name:    "HeaderTextRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/text",
	message: "header.text is missing; add it",
	doc:     "Kaleyra, sample request",
}

var replyButtonRequestMediaIDType = &rule{
	name:    "MediaIdType",
	code:    "type",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var replyButtonRequestMediaIDMinLengthEmpty = &rule{
	name:    "MediaIdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var replyButtonRequestMediaIDXwellFormed = &rule{
	name:    "MediaIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/image/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestMediaLinkType = &rule{
	name:    "MediaLinkType",
	code:    "type",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var replyButtonRequestMediaLinkMaxLength = &rule{
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

var replyButtonRequestMediaLinkXwellFormed = &rule{
	name:    "MediaLinkXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestMediaLinkPattern = &rule{
	name:    "MediaLinkPattern",
	code:    "link",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	keyword: "pattern",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestMediaLinkNot = &rule{
	name:    "MediaLinkNot",
	code:    "link",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var replyButtonRequestMediaLinkNot2 = &rule{
	name:    "MediaLinkNot2",
	code:    "link",
	path:    "/messaging_object/interactive/header/image/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var replyButtonRequestMediaType = &rule{
	name:    "MediaType",
	code:    "type",
	path:    "/messaging_object/interactive/header/image",
	message: "image must be an object, not ",
	slot:    "type",
}

var replyButtonRequestMediaOneOfNeither = &rule{
	name:    "MediaOneOfNeither",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var replyButtonRequestMediaOneOfSeveral = &rule{
	name:    "MediaOneOfSeveral",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/image",
	message: "image has both id and link; give exactly one",
	doc:     "Our reading",
}

var replyButtonRequestMediaAdditionalProperties = &rule{
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

var replyButtonRequestImageHeaderAdditionalProperties = &rule{
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

var replyButtonRequestMediaRequired = &rule{
	name:    "MediaRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/image",
	message: "image is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestIDType = &rule{
	name:    "IdType",
	code:    "type",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var replyButtonRequestIDMinLengthEmpty = &rule{
	name:    "IdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var replyButtonRequestIDXwellFormed = &rule{
	name:    "IdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/video/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestLinkType = &rule{
	name:    "LinkType",
	code:    "type",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var replyButtonRequestLinkMaxLength = &rule{
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

var replyButtonRequestLinkXwellFormed = &rule{
	name:    "LinkXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestLinkPattern = &rule{
	name:    "LinkPattern",
	code:    "link",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	keyword: "pattern",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestLinkNot = &rule{
	name:    "LinkNot",
	code:    "link",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var replyButtonRequestLinkNot2 = &rule{
	name:    "LinkNot2",
	code:    "link",
	path:    "/messaging_object/interactive/header/video/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var replyButtonRequestVideoType = &rule{
	name:    "VideoType",
	code:    "type",
	path:    "/messaging_object/interactive/header/video",
	message: "video must be an object, not ",
	slot:    "type",
}

var replyButtonRequestVideoOneOfNeither = &rule{
	name:    "VideoOneOfNeither",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var replyButtonRequestVideoOneOfSeveral = &rule{
	name:    "VideoOneOfSeveral",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/video",
	message: "video has both id and link; give exactly one",
	doc:     "Our reading",
}

var replyButtonRequestVideoAdditionalProperties = &rule{
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

var replyButtonRequestVideoHeaderAdditionalProperties = &rule{
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

var replyButtonRequestVideoRequired = &rule{
	name:    "VideoRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/video",
	message: "video is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestDocumentIDType = &rule{
	name:    "DocumentIdType",
	code:    "type",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id must be a string, not ",
	slot:    "type",
}

var replyButtonRequestDocumentIDMinLengthEmpty = &rule{
	name:    "DocumentIdMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var replyButtonRequestDocumentIDXwellFormed = &rule{
	name:    "DocumentIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/document/id",
	message: "id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestDocumentLinkType = &rule{
	name:    "DocumentLinkType",
	code:    "type",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link must be a string, not ",
	slot:    "type",
}

var replyButtonRequestDocumentLinkMaxLength = &rule{
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

var replyButtonRequestDocumentLinkXwellFormed = &rule{
	name:    "DocumentLinkXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestDocumentLinkPattern = &rule{
	name:    "DocumentLinkPattern",
	code:    "link",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link is not an http or https address; write one such as https://example.com/car.jpg",
	keyword: "pattern",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestDocumentLinkNot = &rule{
	name:    "DocumentLinkNot",
	code:    "link",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var replyButtonRequestDocumentLinkNot2 = &rule{
	name:    "DocumentLinkNot2",
	code:    "link",
	path:    "/messaging_object/interactive/header/document/link",
	message: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
	keyword: "not",
	doc:     "Our reading",
}

var replyButtonRequestFilenameType = &rule{
	name:      "FilenameType",
	code:      "type",
	path:      "/messaging_object/interactive/header/document/filename",
	message:   "filename must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestFilenameMinLengthEmpty = &rule{
	name:    "FilenameMinLengthEmpty",
	code:    "minLength",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var replyButtonRequestFilenameXwellFormed = &rule{
	name:    "FilenameXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/messaging_object/interactive/header/document/filename",
	message: "filename has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestDocumentMediaType = &rule{
	name:    "DocumentMediaType",
	code:    "type",
	path:    "/messaging_object/interactive/header/document",
	message: "document must be an object, not ",
	slot:    "type",
}

var replyButtonRequestDocumentMediaOneOfNeither = &rule{
	name:    "DocumentMediaOneOfNeither",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has neither id nor link; give exactly one",
	doc:     "Our reading",
}

var replyButtonRequestDocumentMediaOneOfSeveral = &rule{
	name:    "DocumentMediaOneOfSeveral",
	code:    "oneOf",
	path:    "/messaging_object/interactive/header/document",
	message: "document has both id and link; give exactly one",
	doc:     "Our reading",
}

var replyButtonRequestDocumentMediaAdditionalProperties = &rule{
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

var replyButtonRequestDocumentHeaderAdditionalProperties = &rule{
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

var replyButtonRequestDocumentMediaRequired = &rule{
	name:    "DocumentMediaRequired",
	code:    "required",
	path:    "/messaging_object/interactive/header/document",
	message: "document is missing; add it",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestHeaderTag = &rule{
	name:    "HeaderTag",
	code:    "enum",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type must be one of text, image, video, document",
	keyword: "tag",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestHeaderTagMissing = &rule{
	name:    "HeaderTagMissing",
	code:    "required",
	path:    "/messaging_object/interactive/header/type",
	message: "header.type is missing; add it",
	keyword: "tag",
	doc:     "Kaleyra, interactive table, row header",
}

var replyButtonRequestHeaderType = &rule{
	name:      "HeaderType",
	code:      "type",
	path:      "/messaging_object/interactive/header",
	message:   "header must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestInteractiveType = &rule{
	name:    "InteractiveType",
	code:    "type",
	path:    "/messaging_object/interactive",
	message: "interactive must be an object, not ",
	slot:    "type",
}

var replyButtonRequestInteractiveAdditionalProperties = &rule{
	name:       "InteractiveAdditionalProperties",
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

var replyButtonRequestInteractiveTypeRequired = &rule{
	name:    "InteractiveTypeRequired",
	code:    "required",
	path:    "/messaging_object/interactive/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, interactive table",
}

var replyButtonRequestBodyRequired = &rule{
	name:    "BodyRequired",
	code:    "required",
	path:    "/messaging_object/interactive/body",
	message: "body is missing; add it",
	doc:     "Kaleyra, interactive table",
}

var replyButtonRequestActionRequired = &rule{
	name:    "ActionRequired",
	code:    "required",
	path:    "/messaging_object/interactive/action",
	message: "action is missing; add it",
	doc:     "Kaleyra, interactive table",
}

var replyButtonRequestRecipientTypeEnum = &rule{
	name:      "RecipientTypeEnum",
	code:      "enum",
	path:      "/messaging_object/recipient_type",
	message:   "recipient_type must be individual",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, messaging_object table, row recipient_type",
}

var replyButtonRequestMessagingObjectType = &rule{
	name:    "MessagingObjectType",
	code:    "type",
	path:    "/messaging_object",
	message: "messaging_object must be an object, not ",
	slot:    "type",
}

var replyButtonRequestMessagingObjectAdditionalProperties = &rule{
	name:       "MessagingObjectAdditionalProperties",
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

var replyButtonRequestMessagingProductRequired = &rule{
	name:    "MessagingProductRequired",
	code:    "required",
	path:    "/messaging_object/messaging_product",
	message: "messaging_product is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var replyButtonRequestPhoneNumberRequired = &rule{
	name:    "PhoneNumberRequired",
	code:    "required",
	path:    "/messaging_object/to",
	message: "to is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var replyButtonRequestMessageTypeRequired = &rule{
	name:    "MessageTypeRequired",
	code:    "required",
	path:    "/messaging_object/type",
	message: "type is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var replyButtonRequestInteractiveRequired = &rule{
	name:    "InteractiveRequired",
	code:    "required",
	path:    "/messaging_object/interactive",
	message: "interactive is missing; add it",
	doc:     "Kaleyra, messaging_object table",
}

var replyButtonRequestReferenceType = &rule{
	name:      "ReferenceType",
	code:      "type",
	path:      "/extra_info/ref",
	message:   "ref must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestReferenceMaxLength = &rule{
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

var replyButtonRequestReferenceXwellFormed = &rule{
	name:    "ReferenceXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref",
	message: "ref has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestRef1Type = &rule{
	name:      "Ref1Type",
	code:      "type",
	path:      "/extra_info/ref1",
	message:   "ref1 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestRef1MaxLength = &rule{
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

var replyButtonRequestRef1XwellFormed = &rule{
	name:    "Ref1XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref1",
	message: "ref1 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestRef2Type = &rule{
	name:      "Ref2Type",
	code:      "type",
	path:      "/extra_info/ref2",
	message:   "ref2 must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestRef2MaxLength = &rule{
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

var replyButtonRequestRef2XwellFormed = &rule{
	name:    "Ref2XWellFormed",
	code:    "ill-formed-unicode",
	path:    "/extra_info/ref2",
	message: "ref2 has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var replyButtonRequestWaSourceEnum = &rule{
	name:      "WaSourceEnum",
	code:      "enum",
	path:      "/extra_info/wa_source",
	message:   "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage",
	fix:       "Kaleyra would replace it with api.",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, extra_info table, row wa_source",
}

var replyButtonRequestExtraInfoType = &rule{
	name:      "ExtraInfoType",
	code:      "type",
	path:      "/extra_info",
	message:   "extra_info must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var replyButtonRequestExtraInfoAdditionalProperties = &rule{
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

var replyButtonRequestReplyButtonRequestType = &rule{
	name:    "ReplyButtonRequestType",
	code:    "type",
	path:    "",
	message: "reply button request must be an object, not ",
	slot:    "type",
}

var replyButtonRequestReplyButtonRequestAdditionalProperties = &rule{
	name:       "ReplyButtonRequestAdditionalProperties",
	code:       "additionalProperties",
	path:       "",
	message:    "reply button request has no field \"",
	slot:       "name",
	messageEnd: "\"; remove it",
	fixStart:   "Did you mean \"",
	fixEnd:     "\"?",
	doc:        "Our reading",
	names:      []string{"messaging_object", "extra_info"},
}

var replyButtonRequestMessagingObjectRequired = &rule{
	name:    "MessagingObjectRequired",
	code:    "required",
	path:    "/messaging_object",
	message: "messaging_object is missing; add it",
	doc:     "Kaleyra, payload table",
}

var replyButtonRequestPattern1 = compiled("^\\+[1-9][0-9]{6,14}$")

var replyButtonRequestNames2 = []string{
	"text",
}

var replyButtonRequestNames3 = []string{
	"id",
	"title",
}

var replyButtonRequestNames4 = []string{
	"type",
	"reply",
}

var replyButtonRequestNames5 = []string{
	"buttons",
}

var replyButtonRequestNames6 = []string{
	"type",
	"text",
}

var replyButtonRequestPattern7 = compiled("^https?://[^/?#]")

var replyButtonRequestPattern8 = compiled("[ \t\n\u000b\u000c\r]")

var replyButtonRequestPattern9 = compiled("^https?://[^/?#]*@")

var replyButtonRequestNames10 = []string{
	"id",
	"link",
}

var replyButtonRequestNames11 = []string{
	"type",
	"image",
}

var replyButtonRequestNames12 = []string{
	"type",
	"video",
}

var replyButtonRequestNames13 = []string{
	"id",
	"link",
	"filename",
}

var replyButtonRequestNames14 = []string{
	"type",
	"document",
}

var replyButtonRequestNames15 = []string{
	"type",
	"body",
	"action",
	"footer",
	"header",
}

var replyButtonRequestNames16 = []string{
	"messaging_product",
	"to",
	"type",
	"interactive",
	"recipient_type",
}

var replyButtonRequestValues17 = []string{
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

var replyButtonRequestNames18 = []string{
	"ref",
	"ref1",
	"ref2",
	"wa_source",
}

var replyButtonRequestNames19 = []string{
	"messaging_object",
	"extra_info",
}

var replyButtonRequestKnownNames = []string{
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
	"buttons",
	"reply",
	"id",
	"title",
	"image",
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

func checkReplyButtonRequestMessagingProduct(value any, f *found) {
	if value != "whatsapp" {
		f.add(replyButtonRequestMessagingProductEnum, shown(value))
	}
}

func checkReplyButtonRequestPhoneNumber(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestPhoneNumberType, typeOf(value))
		return
	}
	if !replyButtonRequestPattern1.MatchString(text) {
		f.add(replyButtonRequestPhoneNumberPattern, nil)
		return
	}
	if isLonger(text, 16) {
		f.add(replyButtonRequestPhoneNumberMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestPhoneNumberXwellFormed, nil)
	}
}

func checkReplyButtonRequestMessageType(value any, f *found) {
	if value != "interactive" {
		f.add(replyButtonRequestMessageTypeEnum, shown(value))
	}
}

func checkReplyButtonRequestInteractiveType(value any, f *found) {
	if value != "button" {
		f.add(replyButtonRequestInteractiveTypeEnum, shown(value))
	}
}

func checkReplyButtonRequestBodyText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestBodyTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(replyButtonRequestBodyTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 1024) {
		f.add(replyButtonRequestBodyTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestBodyTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(replyButtonRequestBodyTextXnotBlank, nil)
	}
}

func checkReplyButtonRequestBody(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestBodyType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestBodyAdditionalProperties, object, replyButtonRequestNames2, replyButtonRequestKnownNames)
	if has(object, "text") {
		checkReplyButtonRequestBodyText(object["text"], f)
	} else {
		f.add(replyButtonRequestBodyTextRequired, nil)
	}
}

func checkReplyButtonRequestButtonType(value any, f *found, i0 int) {
	if value != "reply" {
		f.add(replyButtonRequestButtonTypeEnum, shown(value), i0)
	}
}

func checkReplyButtonRequestReplyID(value any, f *found, i0 int) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestReplyIDType, typeOf(value), i0)
		return
	}
	if text == "" {
		f.add(replyButtonRequestReplyIDMinLengthEmpty, lengthIfRead(text), i0)
		return
	}
	if isLonger(text, 256) {
		f.add(replyButtonRequestReplyIDMaxLength, lengthIfRead(text), i0)
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestReplyIDXwellFormed, nil, i0)
	}
	if hasEdgeWhiteSpace(text) {
		f.add(replyButtonRequestReplyIDXnoEdgeWhiteSpace, nil, i0)
	}
}

func checkReplyButtonRequestReplyTitle(value any, f *found, i0 int) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestReplyTitleType, typeOf(value), i0)
		return
	}
	if text == "" {
		f.add(replyButtonRequestReplyTitleMinLengthEmpty, lengthIfRead(text), i0)
		return
	}
	if isLonger(text, 20) {
		f.add(replyButtonRequestReplyTitleMaxLength, lengthIfRead(text), i0)
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestReplyTitleXwellFormed, nil, i0)
	}
	if isBlank(text) {
		f.add(replyButtonRequestReplyTitleXnotBlank, nil, i0)
	}
}

func checkReplyButtonRequestReply(value any, f *found, i0 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestReplyType, typeOf(value), i0)
		return
	}
	f.addUnknown(replyButtonRequestReplyAdditionalProperties, object, replyButtonRequestNames3, replyButtonRequestKnownNames, i0)
	if has(object, "id") {
		checkReplyButtonRequestReplyID(object["id"], f, i0)
	} else {
		f.add(replyButtonRequestReplyIDRequired, nil, i0)
	}
	if has(object, "title") {
		checkReplyButtonRequestReplyTitle(object["title"], f, i0)
	} else {
		f.add(replyButtonRequestReplyTitleRequired, nil, i0)
	}
}

func checkReplyButtonRequestButton(value any, f *found, i0 int) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestButtonType, typeOf(value), i0)
		return
	}
	f.addUnknown(replyButtonRequestButtonAdditionalProperties, object, replyButtonRequestNames4, replyButtonRequestKnownNames, i0)
	if has(object, "type") {
		checkReplyButtonRequestButtonType(object["type"], f, i0)
	} else {
		f.add(replyButtonRequestButtonTypeRequired, nil, i0)
	}
	if has(object, "reply") {
		checkReplyButtonRequestReply(object["reply"], f, i0)
	} else {
		f.add(replyButtonRequestReplyRequired, nil, i0)
	}
}

func checkReplyButtonRequestButtons(value any, f *found) {
	list, ok := value.([]any)
	if !ok {
		f.add(replyButtonRequestButtonsType, typeOf(value))
		return
	}
	if len(list) < 1 {
		f.add(replyButtonRequestButtonsMinItems, len(list))
	}
	if len(list) > 3 {
		f.add(replyButtonRequestButtonsMaxItems, len(list))
		return
	}
	keys0 := map[string]bool{}
	keys1 := map[string]bool{}
	for i0, item := range list {
		checkReplyButtonRequestButton(item, f, i0)
		f.addRepeated(replyButtonRequestButtonsReplyID, keys0, at(item, "reply", "id"), i0)
		f.addRepeated(replyButtonRequestButtonsReplyTitle, keys1, at(item, "reply", "title"), i0)
	}
}

func checkReplyButtonRequestAction(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestActionType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestActionAdditionalProperties, object, replyButtonRequestNames5, replyButtonRequestKnownNames)
	if has(object, "buttons") {
		checkReplyButtonRequestButtons(object["buttons"], f)
	} else {
		f.add(replyButtonRequestButtonsRequired, nil)
	}
}

func checkReplyButtonRequestFooterText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestFooterTextType, typeOf(value))
		return
	}
	if isLonger(text, 60) {
		f.add(replyButtonRequestFooterTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestFooterTextXwellFormed, nil)
	}
}

func checkReplyButtonRequestFooter(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestFooterType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestFooterAdditionalProperties, object, replyButtonRequestNames2, replyButtonRequestKnownNames)
	if has(object, "text") {
		checkReplyButtonRequestFooterText(object["text"], f)
	} else {
		f.add(replyButtonRequestFooterTextRequired, nil)
	}
}

func checkReplyButtonRequestHeaderText(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestHeaderTextType, typeOf(value))
		return
	}
	if text == "" {
		f.add(replyButtonRequestHeaderTextMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 60) {
		f.add(replyButtonRequestHeaderTextMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestHeaderTextXwellFormed, nil)
	}
	if isBlank(text) {
		f.add(replyButtonRequestHeaderTextXnotBlank, nil)
	}
}

func checkReplyButtonRequestTextHeader(object map[string]any, f *found) {
	f.addUnknown(replyButtonRequestTextHeaderAdditionalProperties, object, replyButtonRequestNames6, replyButtonRequestKnownNames)
	if has(object, "text") {
		checkReplyButtonRequestHeaderText(object["text"], f)
	} else {
		f.add(replyButtonRequestHeaderTextRequired, nil)
	}
}

func checkReplyButtonRequestMediaID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestMediaIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(replyButtonRequestMediaIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestMediaIDXwellFormed, nil)
	}
}

func checkReplyButtonRequestMediaLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestMediaLinkType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(replyButtonRequestMediaLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestMediaLinkXwellFormed, nil)
	}
	if !replyButtonRequestPattern7.MatchString(text) {
		f.add(replyButtonRequestMediaLinkPattern, nil)
	}
	if replyButtonRequestPattern8.MatchString(text) {
		f.add(replyButtonRequestMediaLinkNot, nil)
	}
	if replyButtonRequestPattern9.MatchString(text) {
		f.add(replyButtonRequestMediaLinkNot2, nil)
	}
}

func checkReplyButtonRequestMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestMediaType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestMediaAdditionalProperties, object, replyButtonRequestNames10, replyButtonRequestKnownNames)
	present := countOf(object, replyButtonRequestNames10)
	if present > 1 {
		f.add(replyButtonRequestMediaOneOfSeveral, present)
	} else if present < 1 {
		f.add(replyButtonRequestMediaOneOfNeither, present)
	}
	if has(object, "id") {
		checkReplyButtonRequestMediaID(object["id"], f)
	}
	if has(object, "link") {
		checkReplyButtonRequestMediaLink(object["link"], f)
	}
}

func checkReplyButtonRequestImageHeader(object map[string]any, f *found) {
	f.addUnknown(replyButtonRequestImageHeaderAdditionalProperties, object, replyButtonRequestNames11, replyButtonRequestKnownNames)
	if has(object, "image") {
		checkReplyButtonRequestMedia(object["image"], f)
	} else {
		f.add(replyButtonRequestMediaRequired, nil)
	}
}

func checkReplyButtonRequestID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(replyButtonRequestIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestIDXwellFormed, nil)
	}
}

func checkReplyButtonRequestLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestLinkType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(replyButtonRequestLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestLinkXwellFormed, nil)
	}
	if !replyButtonRequestPattern7.MatchString(text) {
		f.add(replyButtonRequestLinkPattern, nil)
	}
	if replyButtonRequestPattern8.MatchString(text) {
		f.add(replyButtonRequestLinkNot, nil)
	}
	if replyButtonRequestPattern9.MatchString(text) {
		f.add(replyButtonRequestLinkNot2, nil)
	}
}

func checkReplyButtonRequestVideo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestVideoType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestVideoAdditionalProperties, object, replyButtonRequestNames10, replyButtonRequestKnownNames)
	present := countOf(object, replyButtonRequestNames10)
	if present > 1 {
		f.add(replyButtonRequestVideoOneOfSeveral, present)
	} else if present < 1 {
		f.add(replyButtonRequestVideoOneOfNeither, present)
	}
	if has(object, "id") {
		checkReplyButtonRequestID(object["id"], f)
	}
	if has(object, "link") {
		checkReplyButtonRequestLink(object["link"], f)
	}
}

func checkReplyButtonRequestVideoHeader(object map[string]any, f *found) {
	f.addUnknown(replyButtonRequestVideoHeaderAdditionalProperties, object, replyButtonRequestNames12, replyButtonRequestKnownNames)
	if has(object, "video") {
		checkReplyButtonRequestVideo(object["video"], f)
	} else {
		f.add(replyButtonRequestVideoRequired, nil)
	}
}

func checkReplyButtonRequestDocumentID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestDocumentIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(replyButtonRequestDocumentIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestDocumentIDXwellFormed, nil)
	}
}

func checkReplyButtonRequestDocumentLink(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestDocumentLinkType, typeOf(value))
		return
	}
	if isLonger(text, 2048) {
		f.add(replyButtonRequestDocumentLinkMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestDocumentLinkXwellFormed, nil)
	}
	if !replyButtonRequestPattern7.MatchString(text) {
		f.add(replyButtonRequestDocumentLinkPattern, nil)
	}
	if replyButtonRequestPattern8.MatchString(text) {
		f.add(replyButtonRequestDocumentLinkNot, nil)
	}
	if replyButtonRequestPattern9.MatchString(text) {
		f.add(replyButtonRequestDocumentLinkNot2, nil)
	}
}

func checkReplyButtonRequestFilename(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestFilenameType, typeOf(value))
		return
	}
	if text == "" {
		f.add(replyButtonRequestFilenameMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestFilenameXwellFormed, nil)
	}
}

func checkReplyButtonRequestDocumentMedia(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestDocumentMediaType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestDocumentMediaAdditionalProperties, object, replyButtonRequestNames13, replyButtonRequestKnownNames)
	present := countOf(object, replyButtonRequestNames10)
	if present > 1 {
		f.add(replyButtonRequestDocumentMediaOneOfSeveral, present)
	} else if present < 1 {
		f.add(replyButtonRequestDocumentMediaOneOfNeither, present)
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
	f.addUnknown(replyButtonRequestDocumentHeaderAdditionalProperties, object, replyButtonRequestNames14, replyButtonRequestKnownNames)
	if has(object, "document") {
		checkReplyButtonRequestDocumentMedia(object["document"], f)
	} else {
		f.add(replyButtonRequestDocumentMediaRequired, nil)
	}
}

func checkReplyButtonRequestHeader(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestHeaderType, typeOf(value))
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
		f.add(replyButtonRequestHeaderTag, shown(object["type"]))
	} else {
		f.add(replyButtonRequestHeaderTagMissing, nil)
	}
}

func checkReplyButtonRequestInteractive(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestInteractiveType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestInteractiveAdditionalProperties, object, replyButtonRequestNames15, replyButtonRequestKnownNames)
	if has(object, "type") {
		checkReplyButtonRequestInteractiveType(object["type"], f)
	} else {
		f.add(replyButtonRequestInteractiveTypeRequired, nil)
	}
	if has(object, "body") {
		checkReplyButtonRequestBody(object["body"], f)
	} else {
		f.add(replyButtonRequestBodyRequired, nil)
	}
	if has(object, "action") {
		checkReplyButtonRequestAction(object["action"], f)
	} else {
		f.add(replyButtonRequestActionRequired, nil)
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
		f.add(replyButtonRequestRecipientTypeEnum, shown(value))
	}
}

func checkReplyButtonRequestMessagingObject(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestMessagingObjectType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestMessagingObjectAdditionalProperties, object, replyButtonRequestNames16, replyButtonRequestKnownNames)
	if has(object, "messaging_product") {
		checkReplyButtonRequestMessagingProduct(object["messaging_product"], f)
	} else {
		f.add(replyButtonRequestMessagingProductRequired, nil)
	}
	if has(object, "to") {
		checkReplyButtonRequestPhoneNumber(object["to"], f)
	} else {
		f.add(replyButtonRequestPhoneNumberRequired, nil)
	}
	if has(object, "type") {
		checkReplyButtonRequestMessageType(object["type"], f)
	} else {
		f.add(replyButtonRequestMessageTypeRequired, nil)
	}
	if has(object, "interactive") {
		checkReplyButtonRequestInteractive(object["interactive"], f)
	} else {
		f.add(replyButtonRequestInteractiveRequired, nil)
	}
	if has(object, "recipient_type") {
		checkReplyButtonRequestRecipientType(object["recipient_type"], f)
	}
}

func checkReplyButtonRequestReference(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestReferenceType, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(replyButtonRequestReferenceMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestReferenceXwellFormed, nil)
	}
}

func checkReplyButtonRequestRef1(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestRef1Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(replyButtonRequestRef1MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestRef1XwellFormed, nil)
	}
}

func checkReplyButtonRequestRef2(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(replyButtonRequestRef2Type, typeOf(value))
		return
	}
	if isLonger(text, 255) {
		f.add(replyButtonRequestRef2MaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(replyButtonRequestRef2XwellFormed, nil)
	}
}

func checkReplyButtonRequestWaSource(value any, f *found) {
	if !isOneOf(value, replyButtonRequestValues17) {
		f.add(replyButtonRequestWaSourceEnum, shown(value))
	}
}

func checkReplyButtonRequestExtraInfo(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestExtraInfoType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestExtraInfoAdditionalProperties, object, replyButtonRequestNames18, replyButtonRequestKnownNames)
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

func checkReplyButtonRequest(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(replyButtonRequestReplyButtonRequestType, typeOf(value))
		return
	}
	f.addUnknown(replyButtonRequestReplyButtonRequestAdditionalProperties, object, replyButtonRequestNames19, replyButtonRequestKnownNames)
	if has(object, "messaging_object") {
		checkReplyButtonRequestMessagingObject(object["messaging_object"], f)
	} else {
		f.add(replyButtonRequestMessagingObjectRequired, nil)
	}
	if has(object, "extra_info") {
		checkReplyButtonRequestExtraInfo(object["extra_info"], f)
	}
}
