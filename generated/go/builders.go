// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

// CtaURLParts is what a message is made of: The whole body of a request that sends a WhatsApp
// message with a button that opens a link.
//
// A part with its zero value is left out, where a message does not need it.
type CtaURLParts struct {
	// To is needed.
	To PhoneNumber
	// Body is needed.
	Body BodyText
	// DisplayText is needed.
	DisplayText ButtonText
	// URL is needed.
	URL ButtonURL
	// Header is optional; a text, or a value of its type.
	Header any
	// Footer is optional.
	Footer FooterText
	// Ref is optional.
	Ref Reference
	// Ref1 is optional.
	Ref1 Reference
	// Ref2 is optional.
	Ref2 Reference
	// WaSource is optional.
	WaSource WaSource
}

// NewCtaURL makes a message: the request as encoding/json would decode it, and every issue; none
// where it breaks no rule.
func NewCtaURL(parts CtaURLParts) (map[string]any, []Issue) {
	message := present(map[string]any{"messaging_object": present(map[string]any{"messaging_product": "whatsapp", "recipient_type": "individual", "to": plain(parts.To), "type": "interactive", "interactive": present(map[string]any{"type": "cta_url", "header": wrapped(plain(parts.Header), map[string]any{"type": "text"}, "text"), "body": wrapped(plain(parts.Body), map[string]any{}, "text"), "footer": wrapped(given(parts.Footer), map[string]any{}, "text"), "action": present(map[string]any{"name": "cta_url", "parameters": present(map[string]any{"display_text": plain(parts.DisplayText), "url": plain(parts.URL)})})})}), "extra_info": someOf(map[string]any{"ref": given(parts.Ref), "ref1": given(parts.Ref1), "ref2": given(parts.Ref2), "wa_source": given(parts.WaSource)})})
	return message, ValidateCtaURLRequest(message)
}

// ListParts is what a message is made of: The whole body of a request that sends a WhatsApp list
// message.
//
// A part with its zero value is left out, where a message does not need it.
type ListParts struct {
	// To is needed.
	To PhoneNumber
	// Body is needed.
	Body ListBodyText
	// Button is needed.
	Button ListButton
	// Sections is needed.
	Sections Sections
	// Header is optional.
	Header HeaderText
	// Footer is optional.
	Footer FooterText
	// Ref is optional.
	Ref Reference
	// Ref1 is optional.
	Ref1 Reference
	// Ref2 is optional.
	Ref2 Reference
	// WaSource is optional.
	WaSource WaSource
}

// NewList makes a message: the request as encoding/json would decode it, and every issue; none
// where it breaks no rule.
func NewList(parts ListParts) (map[string]any, []Issue) {
	message := present(map[string]any{"messaging_object": present(map[string]any{"messaging_product": "whatsapp", "recipient_type": "individual", "to": plain(parts.To), "type": "interactive", "interactive": present(map[string]any{"type": "list", "header": wrapped(given(parts.Header), map[string]any{"type": "text"}, "text"), "body": wrapped(plain(parts.Body), map[string]any{}, "text"), "footer": wrapped(given(parts.Footer), map[string]any{}, "text"), "action": present(map[string]any{"button": plain(parts.Button), "sections": plain(parts.Sections)})})}), "extra_info": someOf(map[string]any{"ref": given(parts.Ref), "ref1": given(parts.Ref1), "ref2": given(parts.Ref2), "wa_source": given(parts.WaSource)})})
	return message, ValidateListRequest(message)
}

// LocationParts is what a message is made of: The whole body of a request that asks the customer
// for a location.
//
// A part with its zero value is left out, where a message does not need it.
type LocationParts struct {
	// To is needed.
	To PhoneNumber
	// Body is needed.
	Body BodyText
	// Ref is optional.
	Ref Reference
	// Ref1 is optional.
	Ref1 Reference
	// Ref2 is optional.
	Ref2 Reference
	// WaSource is optional.
	WaSource WaSource
}

// NewLocation makes a message: the request as encoding/json would decode it, and every issue; none
// where it breaks no rule.
func NewLocation(parts LocationParts) (map[string]any, []Issue) {
	message := present(map[string]any{"messaging_object": present(map[string]any{"messaging_product": "whatsapp", "recipient_type": "individual", "to": plain(parts.To), "type": "interactive", "interactive": present(map[string]any{"type": "location_request_message", "body": wrapped(plain(parts.Body), map[string]any{}, "text"), "action": present(map[string]any{"name": "send_location"})})}), "extra_info": someOf(map[string]any{"ref": given(parts.Ref), "ref1": given(parts.Ref1), "ref2": given(parts.Ref2), "wa_source": given(parts.WaSource)})})
	return message, ValidateLocationRequest(message)
}

// ButtonsParts is what a message is made of: The whole body of a request that sends a WhatsApp
// message with reply buttons.
//
// A part with its zero value is left out, where a message does not need it.
type ButtonsParts struct {
	// To is needed.
	To PhoneNumber
	// Body is needed.
	Body BodyText
	// Replies is needed.
	Replies []Reply
	// Header is optional; a text, or a value of its type.
	Header any
	// Footer is optional.
	Footer FooterText
	// Ref is optional.
	Ref Reference
	// Ref1 is optional.
	Ref1 Reference
	// Ref2 is optional.
	Ref2 Reference
	// WaSource is optional.
	WaSource WaSource
}

// NewButtons makes a message: the request as encoding/json would decode it, and every issue; none
// where it breaks no rule.
func NewButtons(parts ButtonsParts) (map[string]any, []Issue) {
	message := present(map[string]any{"messaging_object": present(map[string]any{"messaging_product": "whatsapp", "recipient_type": "individual", "to": plain(parts.To), "type": "interactive", "interactive": present(map[string]any{"type": "button", "header": wrapped(plain(parts.Header), map[string]any{"type": "text"}, "text"), "body": wrapped(plain(parts.Body), map[string]any{}, "text"), "footer": wrapped(given(parts.Footer), map[string]any{}, "text"), "action": present(map[string]any{"buttons": wrapped(plain(parts.Replies), map[string]any{"type": "reply"}, "reply")})})}), "extra_info": someOf(map[string]any{"ref": given(parts.Ref), "ref1": given(parts.Ref1), "ref2": given(parts.Ref2), "wa_source": given(parts.WaSource)})})
	return message, ValidateReplyButtonRequest(message)
}
