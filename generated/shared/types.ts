// @generated from schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

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
