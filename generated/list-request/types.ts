// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { ExtraInfo, Footer, MessageType, MessagingProduct, RecipientType, TextHeader, WaSource } from "../shared/types.ts";

export type { ExtraInfo, Footer, MessageType, MessagingProduct, RecipientType, TextHeader, WaSource };

/**
 * The whole body of a request that sends a WhatsApp list message.
 *
 * Schema: `the root`
 */
export interface ListRequest {
  /**
   * The message as Meta defines it.
   *
   * Schema: `/definitions/ListMessagingObject`
   */
  readonly messaging_object: ListMessagingObject;
  /**
   * What Kaleyra keeps beside the message and gives back in reports and callbacks.
   *
   * Schema: `/definitions/ExtraInfo`
   */
  readonly extra_info?: ExtraInfo;
}

/**
 * What the customer can do: open the list and choose a row.
 *
 * Schema: `/definitions/ListAction`
 */
export interface ListAction {
  /**
   * The label of the button that opens the list. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 20 characters, counted in Unicode code points.
   *
   * Source: Meta, interactive list messages page: at most 20 characters; its error says "Button label is too long. Max length is 20".
   *
   * Source: Meta, interactive list messages page: the button is required. Our reading: an empty label shows nothing.
   *
   * Source: Our reading: a blank label shows nothing.
   *
   * Schema: `/definitions/ListButton`
   */
  readonly button: string;
  /**
   * The sections of the list, in the order in which they are shown. All together have at most ten rows, with distinct ids.
   *
   * From 1 to 10 items. At most 10 at `/rows` in all.
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
   * Schema: `/definitions/Sections`
   */
  readonly sections: Sections;
}

/**
 * The main text of the message.
 *
 * Schema: `/definitions/ListBody`
 */
export interface ListBody {
  /**
   * The text of the body. Emojis, WhatsApp's markup and links are supported.
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
   * Schema: `/definitions/ListBodyText`
   */
  readonly text: string;
}

/**
 * What the customer sees: header, body, footer, and a button that opens the list.
 *
 * Schema: `/definitions/ListInteractive`
 */
export interface ListInteractive {
  /**
   * The type of interactive element.
   *
   * Source: Meta, interactive list messages page: "list".
   *
   * Schema: `/definitions/ListType`
   */
  readonly type: ListType;
  /**
   * The main text of the message.
   *
   * Schema: `/definitions/ListBody`
   */
  readonly body: ListBody;
  /**
   * What the customer can do: open the list and choose a row.
   *
   * Schema: `/definitions/ListAction`
   */
  readonly action: ListAction;
  /**
   * The small text under the body.
   *
   * Schema: `/definitions/Footer`
   */
  readonly footer?: Footer;
  /**
   * A header that is a text.
   *
   * Schema: `/definitions/TextHeader`
   */
  readonly header?: TextHeader;
}

/**
 * The message as Meta defines it.
 *
 * Schema: `/definitions/ListMessagingObject`
 */
export interface ListMessagingObject {
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
   * What the customer sees: header, body, footer, and a button that opens the list.
   *
   * Schema: `/definitions/ListInteractive`
   */
  readonly interactive: ListInteractive;
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
 * The type of interactive element.
 *
 * Source: Meta, interactive list messages page: "list".
 *
 * Schema: `/definitions/ListType`
 */
export type ListType = "list";

/**
 * One row: what it says, and what comes back when the customer chooses it.
 *
 * Schema: `/definitions/Row`
 */
export interface Row {
  /**
   * The id that comes back when the customer chooses the row. It is distinct within the list and has no white space at either end.
   *
   * From 1 to 200 characters, counted in Unicode code points.
   *
   * Source: Meta, interactive list messages page: at most 200 characters; its error says "Row id is too long. Max length is 200".
   *
   * Source: Our reading: an id that is empty cannot be told from a missing one.
   *
   * Source: Our reading: Meta, button object reference, says so of the id of a button.
   *
   * Schema: `/definitions/RowId`
   */
  readonly id: string;
  /**
   * What the row says. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 24 characters, counted in Unicode code points.
   *
   * Source: Meta, interactive list messages page: at most 24 characters; its error says "Row title is too long. Max length is 24".
   *
   * Source: Meta, interactive list messages page: the title is required. Our reading: an empty one shows nothing.
   *
   * Source: Our reading: a blank title shows nothing.
   *
   * Schema: `/definitions/RowTitle`
   */
  readonly title: string;
  /**
   * The small text under the title of a row. Emojis are supported, WhatsApp's markup is not.
   *
   * At most 72 characters, counted in Unicode code points.
   *
   * Source: Meta, interactive list messages page: at most 72 characters.
   *
   * Schema: `/definitions/RowDescription`
   */
  readonly description?: string;
}

/**
 * The rows of a section, in the order in which they are shown.
 *
 * From 1 to 10 items.
 *
 * Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
 *
 * Source: Meta, interactive list messages page: at least 1 row.
 *
 * Schema: `/definitions/Rows`
 */
export type Rows = readonly [Row, ...Row[]];

/**
 * Rows under a title.
 *
 * Schema: `/definitions/Section`
 */
export interface Section {
  /**
   * The rows of a section, in the order in which they are shown.
   *
   * From 1 to 10 items.
   *
   * Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
   *
   * Source: Meta, interactive list messages page: at least 1 row.
   *
   * Schema: `/definitions/Rows`
   */
  readonly rows: Rows;
  /**
   * The title of a section. Needed once there is more than one section.
   *
   * From 1 to 24 characters, counted in Unicode code points.
   *
   * Source: Meta, interactive list messages page: at most 24 characters.
   *
   * Source: Our reading: an empty title shows nothing, leave it out.
   *
   * Source: Our reading: a blank title shows nothing, leave it out.
   *
   * Schema: `/definitions/SectionTitle`
   */
  readonly title?: string;
}

/**
 * The sections of the list, in the order in which they are shown. All together have at most ten rows, with distinct ids.
 *
 * From 1 to 10 items. At most 10 at `/rows` in all.
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
 * Schema: `/definitions/Sections`
 */
export type Sections = readonly [Section, ...Section[]];
