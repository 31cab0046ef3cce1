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

// ButtonText: What the button says. Emojis are supported, WhatsApp's markup is not.
//
// From 1 to 20 characters, counted in Unicode code points.
//
// Source: Meta, call-to-action URL button page: at most 20 characters.
//
// Source: Meta, call-to-action URL button page: the text is required. Our reading: an empty one
// shows nothing.
//
// Source: Our reading: a blank text shows nothing.
type ButtonText = string

// ButtonURL: The http or https address that the button opens, without a user name or password in
// it. It is never fetched here.
//
// At most 2048 characters, counted in Unicode code points.
//
// Source: Our reading: the longest address that browsers, servers and proxies can be trusted with.
//
// Source: Our reading: a browser hides or refuses such an address, and a password has no place in
// a message.
//
// Source: Meta, call-to-action URL button page: the URL that the customer's browser opens.
type ButtonURL = string

// CtaURLAction: What the customer can do: open the link.
type CtaURLAction struct {
	// Name is name: The name of the action.
	Name CtaURLActionName `json:"name"`
	// Parameters is parameters: The button: what it says, and the link that it opens.
	Parameters CtaURLParameters `json:"parameters"`
}

// CtaURLActionName: The name of the action.
//
// Source: Kaleyra, request format: "cta_url".
//
// One of cta_url.
type CtaURLActionName = string

// CtaURLInteractive: What the customer sees: header, body, footer, and the button that opens the
// link.
type CtaURLInteractive struct {
	// Type is type: The type of interactive element.
	Type CtaURLType `json:"type"`
	// Body is body: The main text of the message.
	Body Body `json:"body"`
	// Action is action: What the customer can do: open the link.
	Action CtaURLAction `json:"action"`
	// Footer is footer: The small text under the body.
	Footer *Footer `json:"footer,omitempty"`
	// Header is header: What stands above the body: a text, an image, a video or a document.
	Header *Header `json:"header,omitempty"`
}

// CtaURLMessagingObject: The message as Meta defines it.
type CtaURLMessagingObject struct {
	// MessagingProduct is messaging_product: The messaging service.
	MessagingProduct MessagingProduct `json:"messaging_product"`
	// To is to: The customer's phone number in E.164 form: a plus sign, the country code and the
	// number, digits only.
	To PhoneNumber `json:"to"`
	// Type is type: The type of the message. Left out, it would mean text, so it is always written.
	Type MessageType `json:"type"`
	// Interactive is interactive: What the customer sees: header, body, footer, and the button that
	// opens the link.
	Interactive CtaURLInteractive `json:"interactive"`
	// RecipientType is recipient_type: Who receives the message. Left out, it means an individual; the
	// builder always writes it.
	RecipientType *RecipientType `json:"recipient_type,omitempty"`
}

// CtaURLParameters: The button: what it says, and the link that it opens.
type CtaURLParameters struct {
	// DisplayText is display_text: What the button says. Emojis are supported, WhatsApp's markup is
	// not.
	DisplayText ButtonText `json:"display_text"`
	// URL is url: The http or https address that the button opens, without a user name or password in
	// it. It is never fetched here.
	URL ButtonURL `json:"url"`
}

// CtaURLType: The type of interactive element.
//
// Source: Kaleyra, request format: "cta_url".
//
// One of cta_url.
type CtaURLType = string

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

// CtaURLRequest: The whole body of a request that sends a WhatsApp message with a button that
// opens a link.
type CtaURLRequest struct {
	// MessagingObject is messaging_object: The message as Meta defines it.
	MessagingObject CtaURLMessagingObject `json:"messaging_object"`
	// ExtraInfo is extra_info: What Kaleyra keeps beside the message and gives back in reports and
	// callbacks.
	ExtraInfo *ExtraInfo `json:"extra_info,omitempty"`
}

// ListAction: What the customer can do: open the list and choose a row.
type ListAction struct {
	// Button is button: The label of the button that opens the list. Emojis are supported, WhatsApp's
	// markup is not.
	Button ListButton `json:"button"`
	// Sections is sections: The sections of the list, in the order in which they are shown. All
	// together have at most ten rows, with distinct ids.
	Sections Sections `json:"sections"`
}

// ListBody: The main text of the message.
type ListBody struct {
	// Text is text: The text of the body. Emojis, WhatsApp's markup and links are supported.
	Text ListBodyText `json:"text"`
}

// ListBodyText: The text of the body. Emojis, WhatsApp's markup and links are supported.
//
// From 1 to 4096 characters, counted in Unicode code points.
//
// Source: Meta, interactive list messages page: at most 4096 characters.
//
// Source: Meta, interactive list messages page: the body is required. Our reading: an empty one
// shows nothing.
//
// Source: Meta, OpenAPI description (v23.0), BodyObject: at most 1024 characters.
//
// Source: Our reading: a blank body shows nothing.
type ListBodyText = string

// ListButton: The label of the button that opens the list. Emojis are supported, WhatsApp's markup
// is not.
//
// From 1 to 20 characters, counted in Unicode code points.
//
// Source: Meta, interactive list messages page: at most 20 characters; its error says "Button
// label is too long. Max length is 20".
//
// Source: Meta, interactive list messages page: the button is required. Our reading: an empty
// label shows nothing.
//
// Source: Our reading: a blank label shows nothing.
type ListButton = string

// ListInteractive: What the customer sees: header, body, footer, and a button that opens the list.
type ListInteractive struct {
	// Type is type: The type of interactive element.
	Type ListType `json:"type"`
	// Body is body: The main text of the message.
	Body ListBody `json:"body"`
	// Action is action: What the customer can do: open the list and choose a row.
	Action ListAction `json:"action"`
	// Footer is footer: The small text under the body.
	Footer *Footer `json:"footer,omitempty"`
	// Header is header: A header that is a text.
	Header *TextHeader `json:"header,omitempty"`
}

// ListMessagingObject: The message as Meta defines it.
type ListMessagingObject struct {
	// MessagingProduct is messaging_product: The messaging service.
	MessagingProduct MessagingProduct `json:"messaging_product"`
	// To is to: The customer's phone number in E.164 form: a plus sign, the country code and the
	// number, digits only.
	To PhoneNumber `json:"to"`
	// Type is type: The type of the message. Left out, it would mean text, so it is always written.
	Type MessageType `json:"type"`
	// Interactive is interactive: What the customer sees: header, body, footer, and a button that
	// opens the list.
	Interactive ListInteractive `json:"interactive"`
	// RecipientType is recipient_type: Who receives the message. Left out, it means an individual; the
	// builder always writes it.
	RecipientType *RecipientType `json:"recipient_type,omitempty"`
}

// ListType: The type of interactive element.
//
// Source: Meta, interactive list messages page: "list".
//
// One of list.
type ListType = string

// Row: One row: what it says, and what comes back when the customer chooses it.
type Row struct {
	// ID is id: The id that comes back when the customer chooses the row. It is distinct within the
	// list and has no white space at either end.
	ID RowID `json:"id"`
	// Title is title: What the row says. Emojis are supported, WhatsApp's markup is not.
	Title RowTitle `json:"title"`
	// Description is description: The small text under the title of a row. Emojis are supported,
	// WhatsApp's markup is not.
	Description *RowDescription `json:"description,omitempty"`
}

// RowDescription: The small text under the title of a row. Emojis are supported, WhatsApp's markup
// is not.
//
// At most 72 characters, counted in Unicode code points.
//
// Source: Meta, interactive list messages page: at most 72 characters.
type RowDescription = string

// RowID: The id that comes back when the customer chooses the row. It is distinct within the list
// and has no white space at either end.
//
// From 1 to 200 characters, counted in Unicode code points.
//
// Source: Meta, interactive list messages page: at most 200 characters; its error says "Row id is
// too long. Max length is 200".
//
// Source: Our reading: an id that is empty cannot be told from a missing one.
//
// Source: Our reading: Meta, button object reference, says so of the id of a button.
type RowID = string

// RowTitle: What the row says. Emojis are supported, WhatsApp's markup is not.
//
// From 1 to 24 characters, counted in Unicode code points.
//
// Source: Meta, interactive list messages page: at most 24 characters; its error says "Row title
// is too long. Max length is 24".
//
// Source: Meta, interactive list messages page: the title is required. Our reading: an empty one
// shows nothing.
//
// Source: Our reading: a blank title shows nothing.
type RowTitle = string

// Rows: The rows of a section, in the order in which they are shown.
//
// From 1 to 10 items.
//
// Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
//
// Source: Meta, interactive list messages page: at least 1 row.
type Rows = []Row

// Section: Rows under a title.
type Section struct {
	// Rows is rows: The rows of a section, in the order in which they are shown.
	Rows Rows `json:"rows"`
	// Title is title: The title of a section. Needed once there is more than one section.
	Title *SectionTitle `json:"title,omitempty"`
}

// SectionTitle: The title of a section. Needed once there is more than one section.
//
// From 1 to 24 characters, counted in Unicode code points.
//
// Source: Meta, interactive list messages page: at most 24 characters.
//
// Source: Our reading: an empty title shows nothing, leave it out.
//
// Source: Our reading: a blank title shows nothing, leave it out.
type SectionTitle = string

// Sections: The sections of the list, in the order in which they are shown. All together have at
// most ten rows, with distinct ids.
//
// From 1 to 10 items. At most 10 at /rows in all.
//
// Source: Our reading: the id is all that comes back, so two rows with one id could not be told
// apart.
//
// Source: Meta, OpenAPI description (v23.0): a section's title is required if there is more than
// one section.
//
// Source: Meta, interactive list messages page: at most 10 sections.
//
// Source: Meta, interactive list messages page: at least 1 section.
//
// Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
type Sections = []Section

// ListRequest: The whole body of a request that sends a WhatsApp list message.
type ListRequest struct {
	// MessagingObject is messaging_object: The message as Meta defines it.
	MessagingObject ListMessagingObject `json:"messaging_object"`
	// ExtraInfo is extra_info: What Kaleyra keeps beside the message and gives back in reports and
	// callbacks.
	ExtraInfo *ExtraInfo `json:"extra_info,omitempty"`
}

// LocationAction: What the customer can do: send a location.
type LocationAction struct {
	// Name is name: The name of the action.
	Name LocationActionName `json:"name"`
}

// LocationActionName: The name of the action.
//
// Source: Kaleyra, request format: "send_location".
//
// One of send_location.
type LocationActionName = string

// LocationInteractive: What the customer sees: the body, and a button that sends a location, which
// WhatsApp labels by itself.
type LocationInteractive struct {
	// Type is type: The type of interactive element.
	Type LocationRequestType `json:"type"`
	// Body is body: The main text of the message.
	Body Body `json:"body"`
	// Action is action: What the customer can do: send a location.
	Action LocationAction `json:"action"`
}

// LocationMessagingObject: The message as Meta defines it.
type LocationMessagingObject struct {
	// MessagingProduct is messaging_product: The messaging service.
	MessagingProduct MessagingProduct `json:"messaging_product"`
	// To is to: The customer's phone number in E.164 form: a plus sign, the country code and the
	// number, digits only.
	To PhoneNumber `json:"to"`
	// Type is type: The type of the message. Left out, it would mean text, so it is always written.
	Type MessageType `json:"type"`
	// Interactive is interactive: What the customer sees: the body, and a button that sends a
	// location, which WhatsApp labels by itself.
	Interactive LocationInteractive `json:"interactive"`
	// RecipientType is recipient_type: Who receives the message. Left out, it means an individual; the
	// builder always writes it.
	RecipientType *RecipientType `json:"recipient_type,omitempty"`
}

// LocationRequestType: The type of interactive element.
//
// Source: Kaleyra, request format: "location_request_message".
//
// One of location_request_message.
type LocationRequestType = string

// LocationRequest: The whole body of a request that asks the customer for a location.
type LocationRequest struct {
	// MessagingObject is messaging_object: The message as Meta defines it.
	MessagingObject LocationMessagingObject `json:"messaging_object"`
	// ExtraInfo is extra_info: What Kaleyra keeps beside the message and gives back in reports and
	// callbacks.
	ExtraInfo *ExtraInfo `json:"extra_info,omitempty"`
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
