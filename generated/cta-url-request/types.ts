// @generated from schema/cta-url-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Body, DocumentById, DocumentByLink, DocumentHeader, DocumentMedia, ExtraInfo, Footer, Header, ImageHeader, Media, MediaById, MediaByLink, MessageType, MessagingProduct, RecipientType, TextHeader, VideoHeader, WaSource } from "../shared/types.ts";

export type { Body, DocumentById, DocumentByLink, DocumentHeader, DocumentMedia, ExtraInfo, Footer, Header, ImageHeader, Media, MediaById, MediaByLink, MessageType, MessagingProduct, RecipientType, TextHeader, VideoHeader, WaSource };

/**
 * The whole body of a request that sends a WhatsApp message with a button that opens a link.
 *
 * Schema: `the root`
 */
export interface CtaUrlRequest {
  /**
   * The message as Meta defines it.
   *
   * Schema: `/definitions/CtaUrlMessagingObject`
   */
  readonly messaging_object: CtaUrlMessagingObject;
  /**
   * What Kaleyra keeps beside the message and gives back in reports and callbacks.
   *
   * Schema: `/definitions/ExtraInfo`
   */
  readonly extra_info?: ExtraInfo;
}

/**
 * What the customer can do: open the link.
 *
 * Schema: `/definitions/CtaUrlAction`
 */
export interface CtaUrlAction {
  /**
   * The name of the action.
   *
   * Source: Kaleyra, request format: "cta_url".
   *
   * Schema: `/definitions/CtaUrlActionName`
   */
  readonly name: CtaUrlActionName;
  /**
   * The button: what it says, and the link that it opens.
   *
   * Schema: `/definitions/CtaUrlParameters`
   */
  readonly parameters: CtaUrlParameters;
}

/**
 * The name of the action.
 *
 * Source: Kaleyra, request format: "cta_url".
 *
 * Schema: `/definitions/CtaUrlActionName`
 */
export type CtaUrlActionName = "cta_url";

/**
 * What the customer sees: header, body, footer, and the button that opens the link.
 *
 * Schema: `/definitions/CtaUrlInteractive`
 */
export interface CtaUrlInteractive {
  /**
   * The type of interactive element.
   *
   * Source: Kaleyra, request format: "cta_url".
   *
   * Schema: `/definitions/CtaUrlType`
   */
  readonly type: CtaUrlType;
  /**
   * The main text of the message.
   *
   * Schema: `/definitions/Body`
   */
  readonly body: Body;
  /**
   * What the customer can do: open the link.
   *
   * Schema: `/definitions/CtaUrlAction`
   */
  readonly action: CtaUrlAction;
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
 * The message as Meta defines it.
 *
 * Schema: `/definitions/CtaUrlMessagingObject`
 */
export interface CtaUrlMessagingObject {
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
   * What the customer sees: header, body, footer, and the button that opens the link.
   *
   * Schema: `/definitions/CtaUrlInteractive`
   */
  readonly interactive: CtaUrlInteractive;
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
 * The button: what it says, and the link that it opens.
 *
 * Schema: `/definitions/CtaUrlParameters`
 */
export interface CtaUrlParameters {
  /**
   * What the button says. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 20 characters, counted in Unicode code points.
   *
   * Source: Meta, call-to-action URL button page: at most 20 characters.
   *
   * Source: Meta, call-to-action URL button page: the text is required. Our reading: an empty one shows nothing.
   *
   * Source: Our reading: a blank text shows nothing.
   *
   * Schema: `/definitions/ButtonText`
   */
  readonly display_text: string;
  /**
   * The http or https address that the button opens, without a user name or password in it. It is never fetched here.
   *
   * At most 2048 characters, counted in Unicode code points.
   *
   * Source: Our reading: the longest address that browsers, servers and proxies can be trusted with.
   *
   * Source: Our reading: a browser hides or refuses such an address, and a password has no place in a message.
   *
   * Source: Meta, call-to-action URL button page: the URL that the customer's browser opens.
   *
   * Schema: `/definitions/ButtonUrl`
   */
  readonly url: string;
}

/**
 * The type of interactive element.
 *
 * Source: Kaleyra, request format: "cta_url".
 *
 * Schema: `/definitions/CtaUrlType`
 */
export type CtaUrlType = "cta_url";
