// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

// ValidateAPIResponse returns every issue of a value; none for a valid one: What Kaleyra answers
// to a request that sends a message, accepted or refused.
func ValidateAPIResponse(value any, options ...Option) []Issue {
	return issuesOf(checkAPIResponse, value, options)
}

// ValidateCtaURLRequest returns every issue of a value; none for a valid one: The whole body of a
// request that sends a WhatsApp message with a button that opens a link.
func ValidateCtaURLRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkCtaURLRequest, value, options)
}

// ValidateListRequest returns every issue of a value; none for a valid one: The whole body of a
// request that sends a WhatsApp list message.
func ValidateListRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkListRequest, value, options)
}

// ValidateLocationRequest returns every issue of a value; none for a valid one: The whole body of
// a request that asks the customer for a location.
func ValidateLocationRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkLocationRequest, value, options)
}

// ValidateMessageCallback returns every issue of a value; none for a valid one: What Kaleyra posts
// to your address when a customer writes to you: a tap on a reply button, on the button of a
// template or on the row of a list, a location, or any other message.
func ValidateMessageCallback(value any, options ...Option) []Issue {
	return issuesOf(checkMessageCallback, value, options)
}

// ValidateNotSentCallback returns every issue of a value; none for a valid one: What Kaleyra posts
// to your address when it did not hand a message to WhatsApp.
func ValidateNotSentCallback(value any, options ...Option) []Issue {
	return issuesOf(checkNotSentCallback, value, options)
}

// ValidateReplyButtonRequest returns every issue of a value; none for a valid one: The whole body
// of a request that sends a WhatsApp message with reply buttons.
func ValidateReplyButtonRequest(value any, options ...Option) []Issue {
	return issuesOfRequest(checkReplyButtonRequest, value, options)
}

// ValidateStatusCallback returns every issue of a value; none for a valid one: What Kaleyra posts
// to your address when WhatsApp reports what became of a message: sent, delivered, read, played,
// failed.
func ValidateStatusCallback(value any, options ...Option) []Issue {
	return issuesOf(checkStatusCallback, value, options)
}
