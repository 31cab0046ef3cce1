<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp;

/**
 * The types of all messages, from their schemas, for PHPStan and Psalm: import one with @phpstan-import-type. A message
 * may be of objects too.
 *
 * ResponseCode: Kaleyra's word for what happened. One word may stand for two things, and one thing for two spellings:
 * WA401, WA-401.
 *
 * From 1 to 64 characters, counted in Unicode code points.
 *
 * Source: Our reading: a code is a word, not a text.
 *
 * Source: Our reading: an empty code says nothing.
 *
 * @phpstan-type ResponseCode string
 *
 * ResponseData: The id of the request where it was accepted; otherwise an empty object, or an empty list.
 *
 * @phpstan-type ResponseData ResponseReceipt|ResponseNothing
 *
 * ResponseError: What was wrong: one key, which says where, and a sentence. Empty where nothing was.
 *
 * @phpstan-type ResponseError array<string, mixed>
 *
 * ResponseMessage: The same for people.
 *
 * @phpstan-type ResponseMessage string
 *
 * ResponseMessageId: Kaleyra's id of the request that was accepted.
 *
 * At least 1 character.
 *
 * Source: Our reading: an empty id names no request.
 *
 * @phpstan-type ResponseMessageId string
 *
 * ResponseNothing: Nothing, written as a list.
 *
 * @phpstan-type ResponseNothing list<mixed>
 *
 * ResponseReceipt: What Kaleyra calls the request that it accepted.
 *
 * @phpstan-type ResponseReceipt array{message_id?: ResponseMessageId}&array<string, mixed>
 *
 * ApiResponse: What Kaleyra answers to a request that sends a message, accepted or refused.
 *
 * @phpstan-type ApiResponse array{
 *     code: ResponseCode,
 *     data?: ResponseData,
 *     error?: ResponseError,
 *     message?: ResponseMessage,
 * }&array<string, mixed>
 *
 * Body: The main text of the message.
 *
 * @phpstan-type Body array{text: BodyText}
 *
 * BodyText: The text of the body. Emojis, WhatsApp's markup and links are supported.
 *
 * From 1 to 1024 characters, counted in Unicode code points.
 *
 * Source: Kaleyra, interactive table, row body: "Maximum 1024 characters."
 *
 * Source: Meta, error 131009: "Body text length invalid. Min length: 1, Max length: 1024".
 *
 * Source: Our reading: a blank body shows nothing.
 *
 * @phpstan-type BodyText string
 *
 * ButtonText: What the button says. Emojis are supported, WhatsApp's markup is not.
 *
 * From 1 to 20 characters, counted in Unicode code points.
 *
 * Source: Meta, call-to-action URL button page: at most 20 characters.
 *
 * Source: Meta, call-to-action URL button page: the text is required. Our reading: an empty one shows nothing.
 *
 * Source: Our reading: a blank text shows nothing.
 *
 * @phpstan-type ButtonText string
 *
 * ButtonUrl: The http or https address that the button opens, without a user name or password in it. It is never
 * fetched here.
 *
 * At most 2048 characters, counted in Unicode code points.
 *
 * Source: Our reading: the longest address that browsers, servers and proxies can be trusted with.
 *
 * Source: Our reading: a browser hides or refuses such an address, and a password has no place in a message.
 *
 * Source: Meta, call-to-action URL button page: the URL that the customer's browser opens.
 *
 * @phpstan-type ButtonUrl string
 *
 * CtaUrlAction: What the customer can do: open the link.
 *
 * @phpstan-type CtaUrlAction array{name: CtaUrlActionName, parameters: CtaUrlParameters}
 *
 * CtaUrlActionName: The name of the action.
 *
 * Source: Kaleyra, request format: "cta_url".
 *
 * @phpstan-type CtaUrlActionName 'cta_url'
 *
 * CtaUrlInteractive: What the customer sees: header, body, footer, and the button that opens the link.
 *
 * @phpstan-type CtaUrlInteractive array{
 *     type: CtaUrlType,
 *     body: Body,
 *     action: CtaUrlAction,
 *     footer?: Footer,
 *     header?: Header,
 * }
 *
 * CtaUrlMessagingObject: The message as Meta defines it.
 *
 * @phpstan-type CtaUrlMessagingObject array{
 *     messaging_product: MessagingProduct,
 *     to: PhoneNumber,
 *     type: MessageType,
 *     interactive: CtaUrlInteractive,
 *     recipient_type?: RecipientType,
 * }
 *
 * CtaUrlParameters: The button: what it says, and the link that it opens.
 *
 * @phpstan-type CtaUrlParameters array{display_text: ButtonText, url: ButtonUrl}
 *
 * CtaUrlType: The type of interactive element.
 *
 * Source: Kaleyra, request format: "cta_url".
 *
 * @phpstan-type CtaUrlType 'cta_url'
 *
 * DocumentById: A document that was uploaded.
 *
 * @phpstan-type DocumentById array{id: MediaId, filename?: Filename}
 *
 * DocumentByLink: A document that WhatsApp fetches from a link.
 *
 * @phpstan-type DocumentByLink array{link: MediaLink, filename?: Filename}
 *
 * DocumentHeader: A header that is a document.
 *
 * type: Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
 *
 * @phpstan-type DocumentHeader array{type: 'document', document: DocumentMedia}
 *
 * DocumentMedia: A document: exactly one of the id of an uploaded file and a link to a public one, and a file name to
 * show.
 *
 * @phpstan-type DocumentMedia DocumentById|DocumentByLink
 *
 * ExtraInfo: What Kaleyra keeps beside the message and gives back in reports and callbacks.
 *
 * @phpstan-type ExtraInfo array{ref?: Reference, ref1?: Reference, ref2?: Reference, wa_source?: WaSource}
 *
 * Filename: The name that the customer sees for the document.
 *
 * At least 1 character.
 *
 * Source: Our reading: an empty name shows nothing, leave it out.
 *
 * @phpstan-type Filename string
 *
 * Footer: The small text under the body.
 *
 * @phpstan-type Footer array{text: FooterText}
 *
 * FooterText: The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty.
 *
 * At most 60 characters, counted in Unicode code points.
 *
 * Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
 *
 * @phpstan-type FooterText string
 *
 * Header: What stands above the body: a text, an image, a video or a document.
 *
 * @phpstan-type Header TextHeader|ImageHeader|VideoHeader|DocumentHeader
 *
 * HeaderText: The text of the header. Emojis are supported, WhatsApp's markup is not.
 *
 * From 1 to 60 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive object reference, header text: at most 60 characters.
 *
 * Source: Our reading: an empty header shows nothing, leave it out.
 *
 * Source: Our reading: a blank header shows nothing, leave it out.
 *
 * @phpstan-type HeaderText string
 *
 * ImageHeader: A header that is an image.
 *
 * type: Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
 *
 * @phpstan-type ImageHeader array{type: 'image', image: Media}
 *
 * Media: An image or a video: exactly one of the id of an uploaded file and a link to a public one.
 *
 * @phpstan-type Media MediaById|MediaByLink
 *
 * MediaById: An image or a video that was uploaded.
 *
 * @phpstan-type MediaById array{id: MediaId}
 *
 * MediaByLink: An image or a video that WhatsApp fetches from a link.
 *
 * @phpstan-type MediaByLink array{link: MediaLink}
 *
 * MediaId: The id that the media upload returned.
 *
 * At least 1 character.
 *
 * Source: Our reading: an id that is empty names no file.
 *
 * @phpstan-type MediaId string
 *
 * MediaLink: A public http or https address of the file, without a user name or password in it. It is never fetched
 * here.
 *
 * At most 2048 characters, counted in Unicode code points.
 *
 * Source: Our reading: the longest address that servers and proxies can be trusted with.
 *
 * Source: Our reading: WhatsApp fetches the file without signing in, and a password has no place in a message.
 *
 * Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
 *
 * @phpstan-type MediaLink string
 *
 * MessageType: The type of the message. Left out, it would mean text, so it is always written.
 *
 * Source: Kaleyra, messaging_object table, row type: "The only allowed value for the Reply Button message is
 * interactive."
 *
 * @phpstan-type MessageType 'interactive'
 *
 * MessagingProduct: The messaging service.
 *
 * Source: Kaleyra, messaging_object table, row messaging_product: "The only allowed value is whatsapp."
 *
 * @phpstan-type MessagingProduct 'whatsapp'
 *
 * PhoneNumber: The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only.
 *
 * At most 16 characters, counted in Unicode code points.
 *
 * Source: ITU E.164: a plus sign and at most fifteen digits.
 *
 * Source: Kaleyra, messaging_object table, row to: "It should include country code prefix following E.164 format."
 *
 * @phpstan-type PhoneNumber string
 *
 * RecipientType: Who receives the message. Left out, it means an individual; the builder always writes it.
 *
 * Source: Kaleyra, messaging_object table, row recipient_type: "The only allowed value is individual."
 *
 * @phpstan-type RecipientType 'individual'
 *
 * Reference: Any context to find again in the report and the callback, such as a customer id.
 *
 * At most 255 characters, counted in Unicode code points.
 *
 * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note
 * "it will be truncated".
 *
 * @phpstan-type Reference string
 *
 * TextHeader: A header that is a text.
 *
 * type: Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
 *
 * @phpstan-type TextHeader array{type: 'text', text: HeaderText}
 *
 * VideoHeader: A header that is a video.
 *
 * type: Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
 *
 * @phpstan-type VideoHeader array{type: 'video', video: Media}
 *
 * WaSource: The system from which the request was made.
 *
 * Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are ...".
 *
 * @phpstan-type WaSource 'api'|'clevertap'|'zoho'|'webengage'|'shopify'|'leadsquared'|'responsys'|'braze'|'hubspot'|'salesforce'|'zapier'|'eloqua'|'moengage'
 *
 * CtaUrlRequest: The whole body of a request that sends a WhatsApp message with a button that opens a link.
 *
 * @phpstan-type CtaUrlRequest array{messaging_object: CtaUrlMessagingObject, extra_info?: ExtraInfo}
 *
 * ListAction: What the customer can do: open the list and choose a row.
 *
 * @phpstan-type ListAction array{button: ListButton, sections: Sections}
 *
 * ListBody: The main text of the message.
 *
 * @phpstan-type ListBody array{text: ListBodyText}
 *
 * ListBodyText: The text of the body. Emojis, WhatsApp's markup and links are supported.
 *
 * From 1 to 4096 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive list messages page: at most 4096 characters.
 *
 * Source: Meta, interactive list messages page: the body is required. Our reading: an empty one shows nothing.
 *
 * Source: Meta, OpenAPI description (v23.0), BodyObject: at most 1024 characters.
 *
 * Source: Our reading: a blank body shows nothing.
 *
 * @phpstan-type ListBodyText string
 *
 * ListButton: The label of the button that opens the list. Emojis are supported, WhatsApp's markup is not.
 *
 * From 1 to 20 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive list messages page: at most 20 characters; its error says "Button label is too long. Max
 * length is 20".
 *
 * Source: Meta, interactive list messages page: the button is required. Our reading: an empty label shows nothing.
 *
 * Source: Our reading: a blank label shows nothing.
 *
 * @phpstan-type ListButton string
 *
 * ListInteractive: What the customer sees: header, body, footer, and a button that opens the list.
 *
 * @phpstan-type ListInteractive array{
 *     type: ListType,
 *     body: ListBody,
 *     action: ListAction,
 *     footer?: Footer,
 *     header?: TextHeader,
 * }
 *
 * ListMessagingObject: The message as Meta defines it.
 *
 * @phpstan-type ListMessagingObject array{
 *     messaging_product: MessagingProduct,
 *     to: PhoneNumber,
 *     type: MessageType,
 *     interactive: ListInteractive,
 *     recipient_type?: RecipientType,
 * }
 *
 * ListType: The type of interactive element.
 *
 * Source: Meta, interactive list messages page: "list".
 *
 * @phpstan-type ListType 'list'
 *
 * Row: One row: what it says, and what comes back when the customer chooses it.
 *
 * @phpstan-type Row array{id: RowId, title: RowTitle, description?: RowDescription}
 *
 * RowDescription: The small text under the title of a row. Emojis are supported, WhatsApp's markup is not.
 *
 * At most 72 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive list messages page: at most 72 characters.
 *
 * @phpstan-type RowDescription string
 *
 * RowId: The id that comes back when the customer chooses the row. It is distinct within the list and has no white
 * space at either end.
 *
 * From 1 to 200 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive list messages page: at most 200 characters; its error says "Row id is too long. Max length
 * is 200".
 *
 * Source: Our reading: an id that is empty cannot be told from a missing one.
 *
 * Source: Our reading: Meta, button object reference, says so of the id of a button.
 *
 * @phpstan-type RowId string
 *
 * RowTitle: What the row says. Emojis are supported, WhatsApp's markup is not.
 *
 * From 1 to 24 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive list messages page: at most 24 characters; its error says "Row title is too long. Max
 * length is 24".
 *
 * Source: Meta, interactive list messages page: the title is required. Our reading: an empty one shows nothing.
 *
 * Source: Our reading: a blank title shows nothing.
 *
 * @phpstan-type RowTitle string
 *
 * Rows: The rows of a section, in the order in which they are shown.
 *
 * From 1 to 10 items.
 *
 * Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
 *
 * Source: Meta, interactive list messages page: at least 1 row.
 *
 * @phpstan-type Rows list<Row>
 *
 * Section: Rows under a title.
 *
 * @phpstan-type Section array{rows: Rows, title?: SectionTitle}
 *
 * SectionTitle: The title of a section. Needed once there is more than one section.
 *
 * From 1 to 24 characters, counted in Unicode code points.
 *
 * Source: Meta, interactive list messages page: at most 24 characters.
 *
 * Source: Our reading: an empty title shows nothing, leave it out.
 *
 * Source: Our reading: a blank title shows nothing, leave it out.
 *
 * @phpstan-type SectionTitle string
 *
 * Sections: The sections of the list, in the order in which they are shown. All together have at most ten rows, with
 * distinct ids.
 *
 * From 1 to 10 items. At most 10 at /rows in all.
 *
 * Source: Our reading: the id is all that comes back, so two rows with one id could not be told apart.
 *
 * Source: Meta, OpenAPI description (v23.0): a section's title is required if there is more than one section.
 *
 * Source: Meta, interactive list messages page: at most 10 sections.
 *
 * Source: Meta, interactive list messages page: at least 1 section.
 *
 * Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
 *
 * @phpstan-type Sections list<Section>
 *
 * ListRequest: The whole body of a request that sends a WhatsApp list message.
 *
 * @phpstan-type ListRequest array{messaging_object: ListMessagingObject, extra_info?: ExtraInfo}
 *
 * LocationAction: What the customer can do: send a location.
 *
 * @phpstan-type LocationAction array{name: LocationActionName}
 *
 * LocationActionName: The name of the action.
 *
 * Source: Kaleyra, request format: "send_location".
 *
 * @phpstan-type LocationActionName 'send_location'
 *
 * LocationInteractive: What the customer sees: the body, and a button that sends a location, which WhatsApp labels by
 * itself.
 *
 * @phpstan-type LocationInteractive array{type: LocationRequestType, body: Body, action: LocationAction}
 *
 * LocationMessagingObject: The message as Meta defines it.
 *
 * @phpstan-type LocationMessagingObject array{
 *     messaging_product: MessagingProduct,
 *     to: PhoneNumber,
 *     type: MessageType,
 *     interactive: LocationInteractive,
 *     recipient_type?: RecipientType,
 * }
 *
 * LocationRequestType: The type of interactive element.
 *
 * Source: Kaleyra, request format: "location_request_message".
 *
 * @phpstan-type LocationRequestType 'location_request_message'
 *
 * LocationRequest: The whole body of a request that asks the customer for a location.
 *
 * @phpstan-type LocationRequest array{messaging_object: LocationMessagingObject, extra_info?: ExtraInfo}
 *
 * IncomingChange: One change, as Meta reports it.
 *
 * field: What has changed: messages, for statuses too.
 *
 * @phpstan-type IncomingChange array{value: IncomingValue, field?: mixed}&array<string, mixed>
 *
 * IncomingMessage: One message from the customer. The field that is called like its type has what it says.
 *
 * button: The quick-reply button of a template that was tapped.
 *
 * context: The message that the customer answers: its sender and WhatsApp's id of it. Missing where it is no answer.
 *
 * from: The customer's number as WhatsApp writes it: digits, without a plus sign. Missing for a customer with a user
 * name whose number may not be shown.
 *
 * from_parent_user_id: Meta's id of the customer for a group of businesses.
 *
 * from_user_id: Meta's id of the customer for your business.
 *
 * id: WhatsApp's id of this message, the same when the callback is delivered again.
 *
 * interactive: The reply button or the row of a list that was tapped.
 *
 * location: A place. It answers a request for a location where context or reply_to name the message.
 *
 * text: A text that the customer wrote.
 *
 * timestamp: When, in seconds since 1970.
 *
 * type: What kind of message it is: interactive for a reply button or the row of a list, button for the button of a
 * template, text, image, location and others.
 *
 * @phpstan-type IncomingMessage array{
 *     button?: mixed,
 *     context?: mixed,
 *     from?: mixed,
 *     from_parent_user_id?: mixed,
 *     from_user_id?: mixed,
 *     id?: mixed,
 *     interactive?: mixed,
 *     location?: mixed,
 *     text?: mixed,
 *     timestamp?: mixed,
 *     type?: mixed,
 * }&array<string, mixed>
 *
 * IncomingMessages: The messages that came in, one in every sample.
 *
 * @phpstan-type IncomingMessages list<IncomingMessage>
 *
 * IncomingValue: Which number was addressed, by whom, and the messages.
 *
 * contacts: Who wrote: name on the profile, user name, number and Meta's id, each where known.
 *
 * messaging_product: The messaging service.
 *
 * metadata: The business number that was addressed, display_phone_number in digits, and Meta's id of it.
 *
 * @phpstan-type IncomingValue array{
 *     messages: IncomingMessages,
 *     contacts?: mixed,
 *     messaging_product?: mixed,
 *     metadata?: mixed,
 * }&array<string, mixed>
 *
 * MessageCallback: What Kaleyra posts to your address when a customer writes to you: a tap on a reply button, on the
 * button of a template or on the row of a list, a location, or any other message.
 *
 * extra_info: What Kaleyra adds: what you gave as ref, ref1 and ref2, a link to its copy of the media, and ids of its
 * own. Each may be missing or empty.
 *
 * @phpstan-type MessageCallback array{meta_object: IncomingChange, extra_info?: mixed}&array<string, mixed>
 *
 * NotSentStatus: The word for it. The sample prints it with a blank; compare it without blanks, hyphens and case.
 *
 * At least 1 character.
 *
 * Source: Kaleyra, status webhook page, daily limit reached: not sent. Kaleyra, WhatsApp status page: NOT-SENT.
 * Kaleyra, callback page: not-sent.
 *
 * Source: Our reading: an empty word says nothing.
 *
 * @phpstan-type NotSentStatus string
 *
 * NotSentCallback: What Kaleyra posts to your address when it did not hand a message to WhatsApp.
 *
 * message_id: An id of the message, in the form of WhatsApp's, although nothing was sent.
 *
 * code: Kaleyra's code for the reason.
 *
 * extra_info: What you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.
 *
 * reason: The reason for people.
 *
 * @phpstan-type NotSentCallback array{
 *     status: NotSentStatus,
 *     message_id: mixed,
 *     code?: mixed,
 *     extra_info?: mixed,
 *     reason?: mixed,
 * }&array<string, mixed>
 *
 * Action: What the customer can do: the reply buttons.
 *
 * @phpstan-type Action array{buttons: Buttons}
 *
 * Button: One reply button.
 *
 * @phpstan-type Button array{type: ButtonType, reply: Reply}
 *
 * ButtonType: The type of the button.
 *
 * Source: Kaleyra, buttons table, row type: "reply".
 *
 * @phpstan-type ButtonType 'reply'
 *
 * Buttons: The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its
 * titles.
 *
 * From 1 to 3 items.
 *
 * Source: Kaleyra, reply table, row id: "A unique identifier for each button."
 *
 * Source: Meta, reply buttons page: a title must be unique within the message; error 131009, "Duplicate button title".
 *
 * Source: Kaleyra, reply table, row id: "Supports up to 3 buttons."
 *
 * Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3".
 *
 * @phpstan-type Buttons list<Button>
 *
 * Interactive: What the customer sees: header, body, footer and the reply buttons.
 *
 * @phpstan-type Interactive array{type: InteractiveType, body: Body, action: Action, footer?: Footer, header?: Header}
 *
 * InteractiveType: The type of interactive element.
 *
 * Source: Kaleyra, interactive table, row type: "button".
 *
 * @phpstan-type InteractiveType 'button'
 *
 * MessagingObject: The message as Meta defines it.
 *
 * @phpstan-type MessagingObject array{
 *     messaging_product: MessagingProduct,
 *     to: PhoneNumber,
 *     type: MessageType,
 *     interactive: Interactive,
 *     recipient_type?: RecipientType,
 * }
 *
 * Reply: What comes back when the customer taps the button, and what the button says.
 *
 * @phpstan-type Reply array{id: ReplyId, title: ReplyTitle}
 *
 * ReplyId: The id that comes back when the customer taps the button. It is distinct within the message and has no white
 * space at either end.
 *
 * From 1 to 256 characters, counted in Unicode code points.
 *
 * Source: Kaleyra, reply table, row id: "Maximum 256 characters."
 *
 * Source: Our reading: an id that is empty cannot be told from a missing one.
 *
 * Source: Meta, button object reference: an id has no leading or trailing spaces.
 *
 * @phpstan-type ReplyId string
 *
 * ReplyTitle: What the button says. It is distinct within the message. Emojis are supported, WhatsApp's markup is not.
 *
 * From 1 to 20 characters, counted in Unicode code points.
 *
 * Source: Kaleyra, reply table, row title: "Maximum 20 characters."
 *
 * Source: Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20".
 *
 * Source: Meta, reply buttons page: a title cannot be empty.
 *
 * @phpstan-type ReplyTitle string
 *
 * ReplyButtonRequest: The whole body of a request that sends a WhatsApp message with reply buttons.
 *
 * @phpstan-type ReplyButtonRequest array{messaging_object: MessagingObject, extra_info?: ExtraInfo}
 *
 * MessageStatus: What became of one message.
 *
 * biz_opaque_callback_data: A text that was sent along with the message.
 *
 * conversation: The conversation that the message opened or belongs to.
 *
 * errors: Why it failed. May be missing in failed, and present in sent.
 *
 * id: An id. In Kaleyra's sample it is equal to that of the conversation, so it does not identify the message.
 *
 * pricing: Whether and how it is charged. Meta writes CBP or PMP as pricing_model, Kaleyra's sample a phrase.
 *
 * recipient_id: The customer's number as WhatsApp writes it: digits, without a plus sign. Missing where the number may
 * not be shown; the id of the group where recipient_type is group.
 *
 * recipient_parent_user_id: Meta's id of the customer for a group of businesses. Programs also spell it
 * parent_recipient_user_id.
 *
 * recipient_participant_id: The member of the group.
 *
 * recipient_type: group, for a message to a group.
 *
 * recipient_user_id: Meta's id of the customer for your business.
 *
 * status: The word for it: sent, delivered, read, played or failed. Others occur.
 *
 * timestamp: When, in seconds since 1970.
 *
 * type: call, for the status of a phone call, which is no report on a message.
 *
 * @phpstan-type MessageStatus array{
 *     biz_opaque_callback_data?: mixed,
 *     conversation?: mixed,
 *     errors?: mixed,
 *     id?: mixed,
 *     pricing?: mixed,
 *     recipient_id?: mixed,
 *     recipient_parent_user_id?: mixed,
 *     recipient_participant_id?: mixed,
 *     recipient_type?: mixed,
 *     recipient_user_id?: mixed,
 *     status?: mixed,
 *     timestamp?: mixed,
 *     type?: mixed,
 * }&array<string, mixed>
 *
 * MessageStatuses: The statuses, one in the sample.
 *
 * @phpstan-type MessageStatuses list<MessageStatus>
 *
 * StatusChange: One change, as Meta reports it.
 *
 * field: What has changed: messages, for statuses too.
 *
 * @phpstan-type StatusChange array{value: StatusValue, field?: mixed}&array<string, mixed>
 *
 * StatusValue: Which number sent the message, and the statuses.
 *
 * contacts: Whom the message went to, where known.
 *
 * messaging_product: The messaging service.
 *
 * metadata: The business number that was addressed, display_phone_number in digits, and Meta's id of it.
 *
 * @phpstan-type StatusValue array{
 *     statuses: MessageStatuses,
 *     contacts?: mixed,
 *     messaging_product?: mixed,
 *     metadata?: mixed,
 * }&array<string, mixed>
 *
 * StatusCallback: What Kaleyra posts to your address when WhatsApp reports what became of a message: sent, delivered,
 * read, played, failed.
 *
 * extra_info: What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.
 *
 * message_id: An id of the message. In the sample it differs from that in extra_info.
 *
 * status: The status once more.
 *
 * @phpstan-type StatusCallback array{
 *     meta_object: StatusChange,
 *     extra_info?: mixed,
 *     message_id?: mixed,
 *     status?: mixed,
 * }&array<string, mixed>
 */
final class Types
{
    private function __construct() {}
}
