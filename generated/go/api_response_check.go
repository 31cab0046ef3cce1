// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var apiResponseResponseCodeType = &rule{
	name:    "ResponseCodeType",
	code:    "type",
	path:    "/code",
	message: "code must be a string, not ",
	slot:    "type",
}

var apiResponseResponseCodeMinLengthEmpty = &rule{
	name:    "ResponseCodeMinLengthEmpty",
	code:    "minLength",
	path:    "/code",
	message: "code is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var apiResponseResponseCodeMaxLength = &rule{
	name:       "ResponseCodeMaxLength",
	code:       "maxLength",
	path:       "/code",
	message:    "code is ",
	slot:       "count",
	messageEnd: " characters long; the maximum is 64",
	limit:      limitOf(64),
	unit:       "code points",
	fixStart:   "Shorten it by ",
	fixEnd:     ".",
	doc:        "Our reading",
}

var apiResponseResponseCodeXwellFormed = &rule{
	name:    "ResponseCodeXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/code",
	message: "code has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var apiResponseResponseMessageIDType = &rule{
	name:      "ResponseMessageIdType",
	code:      "type",
	path:      "/data/message_id",
	message:   "message_id must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var apiResponseResponseMessageIDMinLengthEmpty = &rule{
	name:    "ResponseMessageIdMinLengthEmpty",
	code:    "minLength",
	path:    "/data/message_id",
	message: "message_id is empty; write something",
	limit:   limitOf(1),
	unit:    "code points",
	doc:     "Our reading",
}

var apiResponseResponseMessageIDXwellFormed = &rule{
	name:    "ResponseMessageIdXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/data/message_id",
	message: "message_id has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var apiResponseResponseDataType = &rule{
	name:      "ResponseDataType",
	code:      "type",
	path:      "/data",
	message:   "data must be an object or array, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
	doc:       "Kaleyra, samples of success and failure",
}

var apiResponseResponseErrorType = &rule{
	name:      "ResponseErrorType",
	code:      "type",
	path:      "/error",
	message:   "error must be an object, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var apiResponseResponseMessageType = &rule{
	name:      "ResponseMessageType",
	code:      "type",
	path:      "/message",
	message:   "message must be a string, not ",
	slot:      "type",
	fixOfNull: "Leave it out.",
}

var apiResponseResponseMessageXwellFormed = &rule{
	name:    "ResponseMessageXWellFormed",
	code:    "ill-formed-unicode",
	path:    "/message",
	message: "message has half of a character in it, a lone surrogate; remove it",
	keyword: "x-wellFormed",
}

var apiResponseAPIResponseType = &rule{
	name:    "ApiResponseType",
	code:    "type",
	path:    "",
	message: "api response must be an object, not ",
	slot:    "type",
}

var apiResponseResponseCodeRequired = &rule{
	name:    "ResponseCodeRequired",
	code:    "required",
	path:    "/code",
	message: "code is missing; add it",
	doc:     "Our reading",
}

var apiResponseKnownNames = []string{
	"code",
	"data",
	"error",
	"message",
	"message_id",
}

func checkAPIResponseResponseCode(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(apiResponseResponseCodeType, typeOf(value))
		return
	}
	if text == "" {
		f.add(apiResponseResponseCodeMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isLonger(text, 64) {
		f.add(apiResponseResponseCodeMaxLength, lengthIfRead(text))
		if isUnread(text) {
			return
		}
	}
	if isIllFormed(text) {
		f.add(apiResponseResponseCodeXwellFormed, nil)
	}
}

func checkAPIResponseResponseMessageID(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(apiResponseResponseMessageIDType, typeOf(value))
		return
	}
	if text == "" {
		f.add(apiResponseResponseMessageIDMinLengthEmpty, lengthIfRead(text))
		return
	}
	if isIllFormed(text) {
		f.add(apiResponseResponseMessageIDXwellFormed, nil)
	}
}

func checkAPIResponseResponseReceipt(object map[string]any, f *found) {
	if has(object, "message_id") {
		checkAPIResponseResponseMessageID(object["message_id"], f)
	}
}

func checkAPIResponseResponseNothing(list []any, f *found) {
}

func checkAPIResponseResponseData(value any, f *found) {
	if typeOf(value) == "array" {
		checkAPIResponseResponseNothing(value.([]any), f)
	} else if typeOf(value) == "object" {
		checkAPIResponseResponseReceipt(value.(map[string]any), f)
	} else {
		f.add(apiResponseResponseDataType, typeOf(value))
	}
}

func checkAPIResponseResponseError(value any, f *found) {
	if _, ok := value.(map[string]any); !ok {
		f.add(apiResponseResponseErrorType, typeOf(value))
		return
	}
}

func checkAPIResponseResponseMessage(value any, f *found) {
	text, ok := value.(string)
	if !ok {
		f.add(apiResponseResponseMessageType, typeOf(value))
		return
	}
	if isIllFormed(text) {
		f.add(apiResponseResponseMessageXwellFormed, nil)
	}
}

func checkAPIResponse(value any, f *found) {
	object, ok := value.(map[string]any)
	if !ok {
		f.add(apiResponseAPIResponseType, typeOf(value))
		return
	}
	if has(object, "code") {
		checkAPIResponseResponseCode(object["code"], f)
	} else {
		f.add(apiResponseResponseCodeRequired, nil)
	}
	if has(object, "data") {
		checkAPIResponseResponseData(object["data"], f)
	}
	if has(object, "error") {
		checkAPIResponseResponseError(object["error"], f)
	}
	if has(object, "message") {
		checkAPIResponseResponseMessage(object["message"], f)
	}
}
