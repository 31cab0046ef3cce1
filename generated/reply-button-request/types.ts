// @generated from schema/reply-button-request.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/**
 * The whole body of a request that sends a WhatsApp message with reply buttons.
 *
 * Schema: `the root`
 */
export interface ReplyButtonRequest {
  /**
   * The message as Meta defines it.
   *
   * Schema: `/definitions/MessagingObject`
   */
  readonly messaging_object: MessagingObject;
  /**
   * What Kaleyra keeps beside the message and gives back in reports and callbacks.
   *
   * Schema: `/definitions/ExtraInfo`
   */
  readonly extra_info?: ExtraInfo;
}

/**
 * What the customer can do: the reply buttons.
 *
 * Schema: `/definitions/Action`
 */
export interface Action {
  /**
   * The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles.
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
   * Schema: `/definitions/Buttons`
   */
  readonly buttons: Buttons;
}

/**
 * The main text of the message.
 *
 * Schema: `/definitions/Body`
 */
export interface Body {
  /**
   * The text of the body. Emojis, WhatsApp's markup and links are supported.
   *
   * From 1 to 1024 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, interactive table, row body: "Maximum 1024 characters."
   *
   * Source: Meta, error 131009: "Body text length invalid. Min length: 1, Max length: 1024".
   *
   * Source: Our reading: a blank body shows nothing.
   *
   * Schema: `/definitions/BodyText`
   */
  readonly text: string;
}

/**
 * One reply button.
 *
 * Schema: `/definitions/Button`
 */
export interface Button {
  /**
   * The type of the button.
   *
   * Source: Kaleyra, buttons table, row type: "reply".
   *
   * Schema: `/definitions/ButtonType`
   */
  readonly type: ButtonType;
  /**
   * What comes back when the customer taps the button, and what the button says.
   *
   * Schema: `/definitions/Reply`
   */
  readonly reply: Reply;
}

/**
 * The type of the button.
 *
 * Source: Kaleyra, buttons table, row type: "reply".
 *
 * Schema: `/definitions/ButtonType`
 */
export type ButtonType = "reply";
/**
 * The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles.
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
 * Schema: `/definitions/Buttons`
 */
export type Buttons = readonly [Button] | readonly [Button, Button] | readonly [Button, Button, Button];

/**
 * A document that was uploaded.
 *
 * Schema: `/definitions/DocumentById`
 */
export interface DocumentById {
  /**
   * The id that the media upload returned.
   *
   * At least 1 character.
   *
   * Source: Our reading: an id that is empty names no file.
   *
   * Schema: `/definitions/MediaId`
   */
  readonly id: string;
  /**
   * The name that the customer sees for the document.
   *
   * At least 1 character.
   *
   * Source: Our reading: an empty name shows nothing, leave it out.
   *
   * Schema: `/definitions/Filename`
   */
  readonly filename?: string;
}

/**
 * A document that WhatsApp fetches from a link.
 *
 * Schema: `/definitions/DocumentByLink`
 */
export interface DocumentByLink {
  /**
   * A public http or https address of the file, without a user name or password in it. It is never fetched here.
   *
   * At most 2048 characters, counted in Unicode code points.
   *
   * Source: Our reading: the longest address that servers and proxies can be trusted with.
   *
   * Source: Our reading: WhatsApp fetches the file without signing in, and a password has no place in a message.
   *
   * Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
   *
   * Schema: `/definitions/MediaLink`
   */
  readonly link: string;
  /**
   * The name that the customer sees for the document.
   *
   * At least 1 character.
   *
   * Source: Our reading: an empty name shows nothing, leave it out.
   *
   * Schema: `/definitions/Filename`
   */
  readonly filename?: string;
}

/**
 * A header that is a document.
 *
 * Schema: `/definitions/DocumentHeader`
 */
export interface DocumentHeader {
  /**
   * Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
   */
  readonly type: "document";
  /**
   * A document: exactly one of the id of an uploaded file and a link to a public one, and a file name to show.
   *
   * Schema: `/definitions/DocumentMedia`
   */
  readonly document: DocumentMedia;
}

/**
 * A document: exactly one of the id of an uploaded file and a link to a public one, and a file name to show.
 *
 * Schema: `/definitions/DocumentMedia`
 */
export type DocumentMedia = (DocumentById & { readonly link?: never }) | (DocumentByLink & { readonly id?: never });

/**
 * What Kaleyra keeps beside the message and gives back in reports and callbacks.
 *
 * Schema: `/definitions/ExtraInfo`
 */
export interface ExtraInfo {
  /**
   * Any context to find again in the report and the callback, such as a customer id.
   *
   * At most 255 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated".
   *
   * Schema: `/definitions/Reference`
   */
  readonly ref?: string;
  /**
   * Any context to find again in the report and the callback, such as a customer id.
   *
   * At most 255 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated".
   *
   * Schema: `/definitions/Reference`
   */
  readonly ref1?: string;
  /**
   * Any context to find again in the report and the callback, such as a customer id.
   *
   * At most 255 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated".
   *
   * Schema: `/definitions/Reference`
   */
  readonly ref2?: string;
  /**
   * The system from which the request was made.
   *
   * Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are ...".
   *
   * Schema: `/definitions/WaSource`
   */
  readonly wa_source?: WaSource;
}

/**
 * The small text under the body.
 *
 * Schema: `/definitions/Footer`
 */
export interface Footer {
  /**
   * The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty.
   *
   * At most 60 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
   *
   * Schema: `/definitions/FooterText`
   */
  readonly text: string;
}

/**
 * What stands above the body: a text, an image, a video or a document.
 *
 * Schema: `/definitions/Header`
 */
export type Header = TextHeader | ImageHeader | VideoHeader | DocumentHeader;

/**
 * A header that is an image.
 *
 * Schema: `/definitions/ImageHeader`
 */
export interface ImageHeader {
  /**
   * Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
   */
  readonly type: "image";
  /**
   * An image or a video: exactly one of the id of an uploaded file and a link to a public one.
   *
   * Schema: `/definitions/Media`
   */
  readonly image: Media;
}

/**
 * What the customer sees: header, body, footer and the reply buttons.
 *
 * Schema: `/definitions/Interactive`
 */
export interface Interactive {
  /**
   * The type of interactive element.
   *
   * Source: Kaleyra, interactive table, row type: "button".
   *
   * Schema: `/definitions/InteractiveType`
   */
  readonly type: InteractiveType;
  /**
   * The main text of the message.
   *
   * Schema: `/definitions/Body`
   */
  readonly body: Body;
  /**
   * What the customer can do: the reply buttons.
   *
   * Schema: `/definitions/Action`
   */
  readonly action: Action;
  /**
   * The small text under the body.
   *
   * Schema: `/definitions/Footer`
   */
  readonly footer?: Footer;
  /**
   * What stands above the body: a text, an image, a video or a document.
   *
   * Schema: `/definitions/Header`
   */
  readonly header?: Header;
}

/**
 * The type of interactive element.
 *
 * Source: Kaleyra, interactive table, row type: "button".
 *
 * Schema: `/definitions/InteractiveType`
 */
export type InteractiveType = "button";
/**
 * An image or a video: exactly one of the id of an uploaded file and a link to a public one.
 *
 * Schema: `/definitions/Media`
 */
export type Media = (MediaById & { readonly link?: never }) | (MediaByLink & { readonly id?: never });

/**
 * An image or a video that was uploaded.
 *
 * Schema: `/definitions/MediaById`
 */
export interface MediaById {
  /**
   * The id that the media upload returned.
   *
   * At least 1 character.
   *
   * Source: Our reading: an id that is empty names no file.
   *
   * Schema: `/definitions/MediaId`
   */
  readonly id: string;
}

/**
 * An image or a video that WhatsApp fetches from a link.
 *
 * Schema: `/definitions/MediaByLink`
 */
export interface MediaByLink {
  /**
   * A public http or https address of the file, without a user name or password in it. It is never fetched here.
   *
   * At most 2048 characters, counted in Unicode code points.
   *
   * Source: Our reading: the longest address that servers and proxies can be trusted with.
   *
   * Source: Our reading: WhatsApp fetches the file without signing in, and a password has no place in a message.
   *
   * Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
   *
   * Schema: `/definitions/MediaLink`
   */
  readonly link: string;
}

/**
 * The type of the message. Left out, it would mean text, so it is always written.
 *
 * Source: Kaleyra, messaging_object table, row type: "The only allowed value for the Reply Button message is interactive."
 *
 * Schema: `/definitions/MessageType`
 */
export type MessageType = "interactive";

/**
 * The message as Meta defines it.
 *
 * Schema: `/definitions/MessagingObject`
 */
export interface MessagingObject {
  /**
   * The messaging service.
   *
   * Source: Kaleyra, messaging_object table, row messaging_product: "The only allowed value is whatsapp."
   *
   * Schema: `/definitions/MessagingProduct`
   */
  readonly messaging_product: MessagingProduct;
  /**
   * The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only.
   *
   * At most 16 characters, counted in Unicode code points.
   *
   * Source: ITU E.164: a plus sign and at most fifteen digits.
   *
   * Source: Kaleyra, messaging_object table, row to: "It should include country code prefix following E.164 format."
   *
   * Schema: `/definitions/PhoneNumber`
   */
  readonly to: string;
  /**
   * The type of the message. Left out, it would mean text, so it is always written.
   *
   * Source: Kaleyra, messaging_object table, row type: "The only allowed value for the Reply Button message is interactive."
   *
   * Schema: `/definitions/MessageType`
   */
  readonly type: MessageType;
  /**
   * What the customer sees: header, body, footer and the reply buttons.
   *
   * Schema: `/definitions/Interactive`
   */
  readonly interactive: Interactive;
  /**
   * Who receives the message. Left out, it means an individual; the builder always writes it.
   *
   * Default: `"individual"`.
   *
   * Source: Kaleyra, messaging_object table, row recipient_type: "The only allowed value is individual."
   *
   * Schema: `/definitions/RecipientType`
   */
  readonly recipient_type?: RecipientType;
}

/**
 * The messaging service.
 *
 * Source: Kaleyra, messaging_object table, row messaging_product: "The only allowed value is whatsapp."
 *
 * Schema: `/definitions/MessagingProduct`
 */
export type MessagingProduct = "whatsapp";
/**
 * Who receives the message. Left out, it means an individual; the builder always writes it.
 *
 * Default: `"individual"`.
 *
 * Source: Kaleyra, messaging_object table, row recipient_type: "The only allowed value is individual."
 *
 * Schema: `/definitions/RecipientType`
 */
export type RecipientType = "individual";

/**
 * What comes back when the customer taps the button, and what the button says.
 *
 * Schema: `/definitions/Reply`
 */
export interface Reply {
  /**
   * The id that comes back when the customer taps the button. It is distinct within the message and has no white space at either end.
   *
   * From 1 to 256 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, reply table, row id: "Maximum 256 characters."
   *
   * Source: Our reading: an id that is empty cannot be told from a missing one.
   *
   * Source: Meta, button object reference: an id has no leading or trailing spaces.
   *
   * Schema: `/definitions/ReplyId`
   */
  readonly id: string;
  /**
   * What the button says. It is distinct within the message. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 20 characters, counted in Unicode code points.
   *
   * Source: Kaleyra, reply table, row title: "Maximum 20 characters."
   *
   * Source: Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20".
   *
   * Source: Meta, reply buttons page: a title cannot be empty.
   *
   * Schema: `/definitions/ReplyTitle`
   */
  readonly title: string;
}

/**
 * A header that is a text.
 *
 * Schema: `/definitions/TextHeader`
 */
export interface TextHeader {
  /**
   * Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
   */
  readonly type: "text";
  /**
   * The text of the header. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 60 characters, counted in Unicode code points.
   *
   * Source: Meta, interactive object reference, header text: at most 60 characters.
   *
   * Source: Our reading: an empty header shows nothing, leave it out.
   *
   * Source: Our reading: a blank header shows nothing, leave it out.
   *
   * Schema: `/definitions/HeaderText`
   */
  readonly text: string;
}

/**
 * A header that is a video.
 *
 * Schema: `/definitions/VideoHeader`
 */
export interface VideoHeader {
  /**
   * Source: Kaleyra, interactive table, row header: "Supports the following types: document, image, text, video".
   */
  readonly type: "video";
  /**
   * An image or a video: exactly one of the id of an uploaded file and a link to a public one.
   *
   * Schema: `/definitions/Media`
   */
  readonly video: Media;
}

/**
 * The system from which the request was made.
 *
 * Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are ...".
 *
 * Schema: `/definitions/WaSource`
 */
export type WaSource = "api" | "clevertap" | "zoho" | "webengage" | "shopify" | "leadsquared" | "responsys" | "braze" | "hubspot" | "salesforce" | "zapier" | "eloqua" | "moengage";
