// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

// ResponseCode: Kaleyra's word for what happened. One word may stand for two things, and one thing
// for two spellings: WA401, WA-401.
//
// From 1 to 64 characters, counted in Unicode code points.
//
// Source: Our reading: a code is a word, not a text.
//
// Source: Our reading: an empty code says nothing.
type ResponseCode = string

// ResponseData: The id of the request where it was accepted; otherwise an empty object, or an
// empty list.
type ResponseData = any

// ResponseError: What was wrong: one key, which says where, and a sentence. Empty where nothing
// was.
type ResponseError struct{}

// ResponseMessage: The same for people.
type ResponseMessage = string

// ResponseMessageID: Kaleyra's id of the request that was accepted.
//
// At least 1 character.
//
// Source: Our reading: an empty id names no request.
type ResponseMessageID = string

// ResponseNothing: Nothing, written as a list.
type ResponseNothing = []any

// ResponseReceipt: What Kaleyra calls the request that it accepted.
type ResponseReceipt struct {
	// MessageID is message_id: Kaleyra's id of the request that was accepted.
	MessageID *ResponseMessageID `json:"message_id,omitempty"`
}

// APIResponse: What Kaleyra answers to a request that sends a message, accepted or refused.
type APIResponse struct {
	// Code is code: Kaleyra's word for what happened. One word may stand for two things, and one thing
	// for two spellings: WA401, WA-401.
	Code ResponseCode `json:"code"`
	// Data is data: The id of the request where it was accepted; otherwise an empty object, or an
	// empty list.
	Data *ResponseData `json:"data,omitempty"`
	// Error is error: What was wrong: one key, which says where, and a sentence. Empty where nothing
	// was.
	Error *ResponseError `json:"error,omitempty"`
	// Message is message: The same for people.
	Message *ResponseMessage `json:"message,omitempty"`
}

// IncomingChange: One change, as Meta reports it.
type IncomingChange struct {
	// Value is value: Which number was addressed, by whom, and the messages.
	Value IncomingValue `json:"value"`
	// Field is field: What has changed: messages, for statuses too.
	Field any `json:"field,omitempty"`
}

// IncomingMessage: One message from the customer. The field that is called like its type has what
// it says.
type IncomingMessage struct {
	// Button is button: The quick-reply button of a template that was tapped.
	Button any `json:"button,omitempty"`
	// Context is context: The message that the customer answers: its sender and WhatsApp's id of it.
	// Missing where it is no answer.
	Context any `json:"context,omitempty"`
	// From is from: The customer's number as WhatsApp writes it: digits, without a plus sign. Missing
	// for a customer with a user name whose number may not be shown.
	From any `json:"from,omitempty"`
	// FromParentUserID is from_parent_user_id: Meta's id of the customer for a group of businesses.
	FromParentUserID any `json:"from_parent_user_id,omitempty"`
	// FromUserID is from_user_id: Meta's id of the customer for your business.
	FromUserID any `json:"from_user_id,omitempty"`
	// ID is id: WhatsApp's id of this message, the same when the callback is delivered again.
	ID any `json:"id,omitempty"`
	// Interactive is interactive: The reply button or the row of a list that was tapped.
	Interactive any `json:"interactive,omitempty"`
	// Location is location: A place. It answers a request for a location where context or reply_to
	// name the message.
	Location any `json:"location,omitempty"`
	// Text is text: A text that the customer wrote.
	Text any `json:"text,omitempty"`
	// Timestamp is timestamp: When, in seconds since 1970.
	Timestamp any `json:"timestamp,omitempty"`
	// Type is type: What kind of message it is: interactive for a reply button or the row of a list,
	// button for the button of a template, text, image, location and others.
	Type any `json:"type,omitempty"`
}

// IncomingMessages: The messages that came in, one in every sample.
type IncomingMessages = []IncomingMessage

// IncomingValue: Which number was addressed, by whom, and the messages.
type IncomingValue struct {
	// Messages is messages: The messages that came in, one in every sample.
	Messages IncomingMessages `json:"messages"`
	// Contacts is contacts: Who wrote: name on the profile, user name, number and Meta's id, each
	// where known.
	Contacts any `json:"contacts,omitempty"`
	// MessagingProduct is messaging_product: The messaging service.
	MessagingProduct any `json:"messaging_product,omitempty"`
	// Metadata is metadata: The business number that was addressed, display_phone_number in digits,
	// and Meta's id of it.
	Metadata any `json:"metadata,omitempty"`
}

// MessageCallback: What Kaleyra posts to your address when a customer writes to you: a tap on a
// reply button, on the button of a template or on the row of a list, a location, or any other
// message.
type MessageCallback struct {
	// MetaObject is meta_object: One change, as Meta reports it.
	MetaObject IncomingChange `json:"meta_object"`
	// ExtraInfo is extra_info: What Kaleyra adds: what you gave as ref, ref1 and ref2, a link to its
	// copy of the media, and ids of its own. Each may be missing or empty.
	ExtraInfo any `json:"extra_info,omitempty"`
}

// NotSentStatus: The word for it. The sample prints it with a blank; compare it without blanks,
// hyphens and case.
//
// At least 1 character.
//
// Source: Kaleyra, status webhook page, daily limit reached: not sent. Kaleyra, WhatsApp status
// page: NOT-SENT. Kaleyra, callback page: not-sent.
//
// Source: Our reading: an empty word says nothing.
type NotSentStatus = string

// NotSentCallback: What Kaleyra posts to your address when it did not hand a message to WhatsApp.
type NotSentCallback struct {
	// Status is status: The word for it. The sample prints it with a blank; compare it without blanks,
	// hyphens and case.
	Status NotSentStatus `json:"status"`
	// MessageID is message_id: An id of the message, in the form of WhatsApp's, although nothing was
	// sent.
	MessageID any `json:"message_id"`
	// Code is code: Kaleyra's code for the reason.
	Code any `json:"code,omitempty"`
	// ExtraInfo is extra_info: What you gave as ref, ref1 and ref2, and ids. Each may be missing or
	// empty.
	ExtraInfo any `json:"extra_info,omitempty"`
	// Reason is reason: The reason for people.
	Reason any `json:"reason,omitempty"`
}

// Action: What the customer can do: the reply buttons.
type Action struct {
	// Buttons is buttons: The reply buttons, in the order in which they are shown. The ids of one
	// message are distinct, and so are its titles.
	Buttons Buttons `json:"buttons"`
}

// Body: The main text of the message.
type Body struct {
	// Text is text: The text of the body. Emojis, WhatsApp's markup and links are supported.
	Text BodyText `json:"text"`
}

// BodyText: The text of the body. Emojis, WhatsApp's markup and links are supported.
//
// From 1 to 1024 characters, counted in Unicode code points.
//
// Source: Kaleyra, interactive table, row body: "Maximum 1024 characters."
//
// Source: Meta, error 131009: "Body text length invalid. Min length: 1, Max length: 1024".
//
// Source: Our reading: a blank body shows nothing.
type BodyText = string

// Button: One reply button.
type Button struct {
	// Type is type: The type of the button.
	Type ButtonType `json:"type"`
	// Reply is reply: What comes back when the customer taps the button, and what the button says.
	Reply Reply `json:"reply"`
}

// ButtonType: The type of the button.
//
// Source: Kaleyra, buttons table, row type: "reply".
//
// One of reply.
type ButtonType = string

// Buttons: The reply buttons, in the order in which they are shown. The ids of one message are
// distinct, and so are its titles.
//
// From 1 to 3 items.
//
// Source: Kaleyra, reply table, row id: "A unique identifier for each button."
//
// Source: Meta, reply buttons page: a title must be unique within the message; error 131009,
// "Duplicate button title".
//
// Source: Kaleyra, reply table, row id: "Supports up to 3 buttons."
//
// Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons:
// 3".
type Buttons = []Button

// DocumentByID: A document that was uploaded.
type DocumentByID struct {
	// ID is id: The id that the media upload returned.
	ID MediaID `json:"id"`
	// Filename is filename: The name that the customer sees for the document.
	Filename *Filename `json:"filename,omitempty"`
}

// DocumentByLink: A document that WhatsApp fetches from a link.
type DocumentByLink struct {
	// Link is link: A public http or https address of the file, without a user name or password in it.
	// It is never fetched here.
	Link MediaLink `json:"link"`
	// Filename is filename: The name that the customer sees for the document.
	Filename *Filename `json:"filename,omitempty"`
}

// DocumentHeader: A header that is a document.
type DocumentHeader struct {
	// Type is type
	Type string `json:"type"`
	// Document is document: A document: exactly one of the id of an uploaded file and a link to a
	// public one, and a file name to show.
	Document DocumentMedia `json:"document"`
}

// DocumentMedia: A document: exactly one of the id of an uploaded file and a link to a public one,
// and a file name to show.
type DocumentMedia struct {
	// ID is id: The id that the media upload returned.
	ID *MediaID `json:"id,omitempty"`
	// Link is link: A public http or https address of the file, without a user name or password in it.
	// It is never fetched here.
	Link *MediaLink `json:"link,omitempty"`
	// Filename is filename: The name that the customer sees for the document.
	Filename *Filename `json:"filename,omitempty"`
}

// ExtraInfo: What Kaleyra keeps beside the message and gives back in reports and callbacks.
type ExtraInfo struct {
	// Ref is ref: Any context to find again in the report and the callback, such as a customer id.
	Ref *Reference `json:"ref,omitempty"`
	// Ref1 is ref1: Any context to find again in the report and the callback, such as a customer id.
	Ref1 *Reference `json:"ref1,omitempty"`
	// Ref2 is ref2: Any context to find again in the report and the callback, such as a customer id.
	Ref2 *Reference `json:"ref2,omitempty"`
	// WaSource is wa_source: The system from which the request was made.
	WaSource *WaSource `json:"wa_source,omitempty"`
}

// Filename: The name that the customer sees for the document.
//
// At least 1 character.
//
// Source: Our reading: an empty name shows nothing, leave it out.
type Filename = string

// Footer: The small text under the body.
type Footer struct {
	// Text is text: The text of the footer. Emojis, WhatsApp's markup and links are supported; it may
	// be empty.
	Text FooterText `json:"text"`
}

// FooterText: The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be
// empty.
//
// At most 60 characters, counted in Unicode code points.
//
// Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
type FooterText = string

// Header: What stands above the body: a text, an image, a video or a document.
type Header struct {
	// Type is type
	Type string `json:"type"`
	// Text is text: The text of the header. Emojis are supported, WhatsApp's markup is not.
	Text *HeaderText `json:"text,omitempty"`
	// Image is image: An image or a video: exactly one of the id of an uploaded file and a link to a
	// public one.
	Image *Media `json:"image,omitempty"`
	// Video is video: An image or a video: exactly one of the id of an uploaded file and a link to a
	// public one.
	Video *Media `json:"video,omitempty"`
	// Document is document: A document: exactly one of the id of an uploaded file and a link to a
	// public one, and a file name to show.
	Document *DocumentMedia `json:"document,omitempty"`
}

// HeaderText: The text of the header. Emojis are supported, WhatsApp's markup is not.
//
// From 1 to 60 characters, counted in Unicode code points.
//
// Source: Meta, interactive object reference, header text: at most 60 characters.
//
// Source: Our reading: an empty header shows nothing, leave it out.
//
// Source: Our reading: a blank header shows nothing, leave it out.
type HeaderText = string

// ImageHeader: A header that is an image.
type ImageHeader struct {
	// Type is type
	Type string `json:"type"`
	// Image is image: An image or a video: exactly one of the id of an uploaded file and a link to a
	// public one.
	Image Media `json:"image"`
}

// Interactive: What the customer sees: header, body, footer and the reply buttons.
type Interactive struct {
	// Type is type: The type of interactive element.
	Type InteractiveType `json:"type"`
	// Body is body: The main text of the message.
	Body Body `json:"body"`
	// Action is action: What the customer can do: the reply buttons.
	Action Action `json:"action"`
	// Footer is footer: The small text under the body.
	Footer *Footer `json:"footer,omitempty"`
	// Header is header: What stands above the body: a text, an image, a video or a document.
	Header *Header `json:"header,omitempty"`
}

// InteractiveType: The type of interactive element.
//
// Source: Kaleyra, interactive table, row type: "button".
//
// One of button.
type InteractiveType = string

// Media: An image or a video: exactly one of the id of an uploaded file and a link to a public
// one.
type Media struct {
	// ID is id: The id that the media upload returned.
	ID *MediaID `json:"id,omitempty"`
	// Link is link: A public http or https address of the file, without a user name or password in it.
	// It is never fetched here.
	Link *MediaLink `json:"link,omitempty"`
}

// MediaByID: An image or a video that was uploaded.
type MediaByID struct {
	// ID is id: The id that the media upload returned.
	ID MediaID `json:"id"`
}

// MediaByLink: An image or a video that WhatsApp fetches from a link.
type MediaByLink struct {
	// Link is link: A public http or https address of the file, without a user name or password in it.
	// It is never fetched here.
	Link MediaLink `json:"link"`
}

// MediaID: The id that the media upload returned.
//
// At least 1 character.
//
// Source: Our reading: an id that is empty names no file.
type MediaID = string

// MediaLink: A public http or https address of the file, without a user name or password in it. It
// is never fetched here.
//
// At most 2048 characters, counted in Unicode code points.
//
// Source: Our reading: the longest address that servers and proxies can be trusted with.
//
// Source: Our reading: WhatsApp fetches the file without signing in, and a password has no place
// in a message.
//
// Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
type MediaLink = string

// MessageType: The type of the message. Left out, it would mean text, so it is always written.
//
// Source: Kaleyra, messaging_object table, row type: "The only allowed value for the Reply Button
// message is interactive."
//
// One of interactive.
type MessageType = string

// MessagingObject: The message as Meta defines it.
type MessagingObject struct {
	// MessagingProduct is messaging_product: The messaging service.
	MessagingProduct MessagingProduct `json:"messaging_product"`
	// To is to: The customer's phone number in E.164 form: a plus sign, the country code and the
	// number, digits only.
	To PhoneNumber `json:"to"`
	// Type is type: The type of the message. Left out, it would mean text, so it is always written.
	Type MessageType `json:"type"`
	// Interactive is interactive: What the customer sees: header, body, footer and the reply buttons.
	Interactive Interactive `json:"interactive"`
	// RecipientType is recipient_type: Who receives the message. Left out, it means an individual; the
	// builder always writes it.
	RecipientType *RecipientType `json:"recipient_type,omitempty"`
}

// MessagingProduct: The messaging service.
//
// Source: Kaleyra, messaging_object table, row messaging_product: "The only allowed value is
// whatsapp."
//
// One of whatsapp.
type MessagingProduct = string

// PhoneNumber: The customer's phone number in E.164 form: a plus sign, the country code and the
// number, digits only.
//
// At most 16 characters, counted in Unicode code points.
//
// Source: ITU E.164: a plus sign and at most fifteen digits.
//
// Source: Kaleyra, messaging_object table, row to: "It should include country code prefix
// following E.164 format."
type PhoneNumber = string

// RecipientType: Who receives the message. Left out, it means an individual; the builder always
// writes it.
//
// Source: Kaleyra, messaging_object table, row recipient_type: "The only allowed value is
// individual."
//
// One of individual.
type RecipientType = string

// Reference: Any context to find again in the report and the callback, such as a customer id.
//
// At most 255 characters, counted in Unicode code points.
//
// Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters
// long only." and the note "it will be truncated".
type Reference = string

// Reply: What comes back when the customer taps the button, and what the button says.
type Reply struct {
	// ID is id: The id that comes back when the customer taps the button. It is distinct within the
	// message and has no white space at either end.
	ID ReplyID `json:"id"`
	// Title is title: What the button says. It is distinct within the message. Emojis are supported,
	// WhatsApp's markup is not.
	Title ReplyTitle `json:"title"`
}

// ReplyID: The id that comes back when the customer taps the button. It is distinct within the
// message and has no white space at either end.
//
// From 1 to 256 characters, counted in Unicode code points.
//
// Source: Kaleyra, reply table, row id: "Maximum 256 characters."
//
// Source: Our reading: an id that is empty cannot be told from a missing one.
//
// Source: Meta, button object reference: an id has no leading or trailing spaces.
type ReplyID = string

// ReplyTitle: What the button says. It is distinct within the message. Emojis are supported,
// WhatsApp's markup is not.
//
// From 1 to 20 characters, counted in Unicode code points.
//
// Source: Kaleyra, reply table, row title: "Maximum 20 characters."
//
// Source: Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20".
//
// Source: Meta, reply buttons page: a title cannot be empty.
type ReplyTitle = string

// TextHeader: A header that is a text.
type TextHeader struct {
	// Type is type
	Type string `json:"type"`
	// Text is text: The text of the header. Emojis are supported, WhatsApp's markup is not.
	Text HeaderText `json:"text"`
}

// VideoHeader: A header that is a video.
type VideoHeader struct {
	// Type is type
	Type string `json:"type"`
	// Video is video: An image or a video: exactly one of the id of an uploaded file and a link to a
	// public one.
	Video Media `json:"video"`
}

// WaSource: The system from which the request was made.
//
// Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are ...".
//
// One of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot,
// salesforce, zapier, eloqua, moengage.
type WaSource = string

// ReplyButtonRequest: The whole body of a request that sends a WhatsApp message with reply
// buttons.
type ReplyButtonRequest struct {
	// MessagingObject is messaging_object: The message as Meta defines it.
	MessagingObject MessagingObject `json:"messaging_object"`
	// ExtraInfo is extra_info: What Kaleyra keeps beside the message and gives back in reports and
	// callbacks.
	ExtraInfo *ExtraInfo `json:"extra_info,omitempty"`
}

// MessageStatus: What became of one message.
type MessageStatus struct {
	// BizOpaqueCallbackData is biz_opaque_callback_data: A text that was sent along with the message.
	BizOpaqueCallbackData any `json:"biz_opaque_callback_data,omitempty"`
	// Conversation is conversation: The conversation that the message opened or belongs to.
	Conversation any `json:"conversation,omitempty"`
	// Errors is errors: Why it failed. May be missing in failed, and present in sent.
	Errors any `json:"errors,omitempty"`
	// ID is id: An id. In Kaleyra's sample it is equal to that of the conversation, so it does not
	// identify the message.
	ID any `json:"id,omitempty"`
	// Pricing is pricing: Whether and how it is charged. Meta writes CBP or PMP as pricing_model,
	// Kaleyra's sample a phrase.
	Pricing any `json:"pricing,omitempty"`
	// RecipientID is recipient_id: The customer's number as WhatsApp writes it: digits, without a plus
	// sign. Missing where the number may not be shown; the id of the group where recipient_type is
	// group.
	RecipientID any `json:"recipient_id,omitempty"`
	// RecipientParentUserID is recipient_parent_user_id: Meta's id of the customer for a group of
	// businesses. Programs also spell it parent_recipient_user_id.
	RecipientParentUserID any `json:"recipient_parent_user_id,omitempty"`
	// RecipientParticipantID is recipient_participant_id: The member of the group.
	RecipientParticipantID any `json:"recipient_participant_id,omitempty"`
	// RecipientType is recipient_type: group, for a message to a group.
	RecipientType any `json:"recipient_type,omitempty"`
	// RecipientUserID is recipient_user_id: Meta's id of the customer for your business.
	RecipientUserID any `json:"recipient_user_id,omitempty"`
	// Status is status: The word for it: sent, delivered, read, played or failed. Others occur.
	Status any `json:"status,omitempty"`
	// Timestamp is timestamp: When, in seconds since 1970.
	Timestamp any `json:"timestamp,omitempty"`
	// Type is type: call, for the status of a phone call, which is no report on a message.
	Type any `json:"type,omitempty"`
}

// MessageStatuses: The statuses, one in the sample.
type MessageStatuses = []MessageStatus

// StatusChange: One change, as Meta reports it.
type StatusChange struct {
	// Value is value: Which number sent the message, and the statuses.
	Value StatusValue `json:"value"`
	// Field is field: What has changed: messages, for statuses too.
	Field any `json:"field,omitempty"`
}

// StatusValue: Which number sent the message, and the statuses.
type StatusValue struct {
	// Statuses is statuses: The statuses, one in the sample.
	Statuses MessageStatuses `json:"statuses"`
	// Contacts is contacts: Whom the message went to, where known.
	Contacts any `json:"contacts,omitempty"`
	// MessagingProduct is messaging_product: The messaging service.
	MessagingProduct any `json:"messaging_product,omitempty"`
	// Metadata is metadata: The business number that was addressed, display_phone_number in digits,
	// and Meta's id of it.
	Metadata any `json:"metadata,omitempty"`
}

// StatusCallback: What Kaleyra posts to your address when WhatsApp reports what became of a
// message: sent, delivered, read, played, failed.
type StatusCallback struct {
	// MetaObject is meta_object: One change, as Meta reports it.
	MetaObject StatusChange `json:"meta_object"`
	// ExtraInfo is extra_info: What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids. Each
	// may be missing or empty.
	ExtraInfo any `json:"extra_info,omitempty"`
	// MessageID is message_id: An id of the message. In the sample it differs from that in extra_info.
	MessageID any `json:"message_id,omitempty"`
	// Status is status: The status once more.
	Status any `json:"status,omitempty"`
}
