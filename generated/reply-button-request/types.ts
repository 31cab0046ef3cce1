// @generated from schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Body, DocumentById, DocumentByLink, DocumentHeader, DocumentMedia, ExtraInfo, Footer, Header, ImageHeader, Media, MediaById, MediaByLink, MessageType, MessagingProduct, RecipientType, TextHeader, VideoHeader, WaSource } from "../shared/types.ts";

export type { Body, DocumentById, DocumentByLink, DocumentHeader, DocumentMedia, ExtraInfo, Footer, Header, ImageHeader, Media, MediaById, MediaByLink, MessageType, MessagingProduct, RecipientType, TextHeader, VideoHeader, WaSource };

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
