// @generated from schema/reply-button-request.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** The comment on every step or field that sets BodyText. */
export interface BodyTextDocs {
  /**
   * The text of the body. Emojis, WhatsApp's markup and links are supported.
   *
   * From 1 to 1024 characters, counted in Unicode code points. Example: `"Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thank you!"`.
   *
   * Source: Kaleyra, interactive table, row body: "Maximum 1024 characters."
   *
   * Source: Meta, error 131009: "Body text length invalid. Min length: 1, Max length: 1024".
   *
   * Source: Our reading: a blank body shows nothing.
   */
  readonly body?: unknown;
}

/** The comment on every step or field that sets Buttons. */
export interface ButtonsDocs {
  /**
   * The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles.
   *
   * From 1 to 3 items.
   *
   * `id`: From 1 to 256 characters, counted in Unicode code points. Example: `"change-button"`.
   *
   * `title`: From 1 to 20 characters, counted in Unicode code points. Example: `"Change"`.
   *
   * Source: Kaleyra, reply table, row id: "A unique identifier for each button."
   *
   * Source: Meta, reply buttons page: a title must be unique within the message; error 131009, "Duplicate button title".
   *
   * Source: Kaleyra, reply table, row id: "Supports up to 3 buttons."
   *
   * Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3".
   */
  readonly reply?: unknown;

  /**
   * The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles.
   *
   * From 1 to 3 items.
   *
   * `id`: From 1 to 256 characters, counted in Unicode code points. Example: `"change-button"`.
   *
   * `title`: From 1 to 20 characters, counted in Unicode code points. Example: `"Change"`.
   *
   * Source: Kaleyra, reply table, row id: "A unique identifier for each button."
   *
   * Source: Meta, reply buttons page: a title must be unique within the message; error 131009, "Duplicate button title".
   *
   * Source: Kaleyra, reply table, row id: "Supports up to 3 buttons."
   *
   * Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3".
   */
  readonly replies?: unknown;
}

/** The comment on every step or field that sets Filename. */
export interface FilenameDocs {
  /**
   * The name that the customer sees for the document.
   *
   * At least 1 character. Example: `"invoice.pdf"`.
   *
   * Source: Our reading: an empty name shows nothing, leave it out.
   */
  readonly filename?: unknown;
}

/** The comment on every step or field that sets FooterText. */
export interface FooterTextDocs {
  /**
   * The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty.
   *
   * At most 60 characters, counted in Unicode code points. Example: `"CarCareSystems: One stop for all car needs!"`.
   *
   * Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
   */
  readonly footer?: unknown;
}

/** The comment on every step or field that sets Header. */
export interface HeaderDocs {
  /**
   * What stands above the body: a text, an image, a video or a document.
   *
   * `text`: From 1 to 60 characters, counted in Unicode code points. Example: `"Appointment Reminder"`.
   */
  readonly header?: unknown;
}

/** The comment on every step or field that sets HeaderText. */
export interface HeaderTextDocs {
  /**
   * The text of the header. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 60 characters, counted in Unicode code points. Example: `"Appointment Reminder"`.
   *
   * Source: Meta, interactive object reference, header text: at most 60 characters.
   *
   * Source: Our reading: an empty header shows nothing, leave it out.
   *
   * Source: Our reading: a blank header shows nothing, leave it out.
   */
  readonly header?: unknown;
}

/** The comment on every step or field that sets MediaId. */
export interface MediaIdDocs {
  /**
   * The id that the media upload returned.
   *
   * At least 1 character.
   *
   * Source: Our reading: an id that is empty names no file.
   */
  readonly id?: unknown;
}

/** The comment on every step or field that sets MediaLink. */
export interface MediaLinkDocs {
  /**
   * A public http or https address of the file, without a user name or password in it. It is never fetched here.
   *
   * At most 2048 characters, counted in Unicode code points. Example: `"https://example.com/car.jpg"`.
   *
   * Source: Our reading: the longest address that servers and proxies can be trusted with.
   *
   * Source: Our reading: WhatsApp fetches the file as a stranger, and a password has no place in a message.
   *
   * Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
   */
  readonly link?: unknown;
}

/** The comment on every step or field that sets PhoneNumber. */
export interface PhoneNumberDocs {
  /**
   * The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only.
   *
   * At most 16 characters, counted in Unicode code points. Example: `"+919876543210"`.
   *
   * Source: ITU E.164: a plus sign and at most fifteen digits.
   *
   * Source: Kaleyra, messaging_object table, row to: "It should include country code prefix following E.164 format."
   */
  readonly to?: unknown;
}

/** The comment on every step or field that sets Reference. */
export interface ReferenceDocs {
  /**
   * Any context to find again in the report and the callback, such as a customer id.
   *
   * At most 255 characters, counted in Unicode code points. Example: `"customer1"`.
   *
   * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated".
   */
  readonly ref?: unknown;

  /**
   * Any context to find again in the report and the callback, such as a customer id.
   *
   * At most 255 characters, counted in Unicode code points. Example: `"customer1"`.
   *
   * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated".
   */
  readonly ref1?: unknown;

  /**
   * Any context to find again in the report and the callback, such as a customer id.
   *
   * At most 255 characters, counted in Unicode code points. Example: `"customer1"`.
   *
   * Source: Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters long only." and the note "it will be truncated".
   */
  readonly ref2?: unknown;
}

/** The comment on every step or field that sets ReplyId. */
export interface ReplyIdDocs {
  /**
   * The id that comes back when the customer taps the button. It is distinct within the message and has no white space at either end.
   *
   * From 1 to 256 characters, counted in Unicode code points. Example: `"change-button"`.
   *
   * Source: Kaleyra, reply table, row id: "Maximum 256 characters."
   *
   * Source: Our reading: an id that is empty cannot be told from a missing one.
   *
   * Source: Meta, button object reference: an id has no leading or trailing spaces.
   */
  readonly id?: unknown;
}

/** The comment on every step or field that sets ReplyTitle. */
export interface ReplyTitleDocs {
  /**
   * What the button says. It is distinct within the message. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 20 characters, counted in Unicode code points. Example: `"Change"`.
   *
   * Source: Kaleyra, reply table, row title: "Maximum 20 characters."
   *
   * Source: Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20".
   *
   * Source: Meta, reply buttons page: a title cannot be empty.
   */
  readonly title?: unknown;
}

/** The comment on every step or field that sets WaSource. */
export interface WaSourceDocs {
  /**
   * The system from which the request was made.
   *
   * One of `api`, `clevertap`, `zoho`, `webengage`, `shopify`, `leadsquared`, `responsys`, `braze`, `hubspot`, `salesforce`, `zapier`, `eloqua`, `moengage`.
   *
   * Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are ...".
   */
  readonly waSource?: unknown;
}
