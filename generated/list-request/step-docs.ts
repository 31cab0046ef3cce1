// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

/** The comment on every step. */
export interface StepDocs {
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

  /**
   * The text of the body. Emojis, WhatsApp's markup and links are supported.
   *
   * From 1 to 4096 characters, counted in Unicode code points. Example: `"Which day suits you best?"`.
   *
   * Source: Meta, interactive list messages page: at most 4096 characters.
   *
   * Source: Meta, interactive list messages page: the body is required. Our reading: an empty one shows nothing.
   *
   * Source: Meta, OpenAPI description (v23.0), BodyObject: at most 1024 characters.
   *
   * Source: Our reading: a blank body shows nothing.
   */
  readonly body?: unknown;

  /**
   * The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty.
   *
   * At most 60 characters, counted in Unicode code points. Example: `"CarCareSystems: One stop for all car needs!"`.
   *
   * Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
   */
  readonly footer?: unknown;

  /**
   * The label of the button that opens the list. Emojis are supported, WhatsApp's markup is not.
   *
   * From 1 to 20 characters, counted in Unicode code points. Example: `"Choose a day"`.
   *
   * Source: Meta, interactive list messages page: at most 20 characters; its error says "Button label is too long. Max length is 20".
   *
   * Source: Meta, interactive list messages page: the button is required. Our reading: an empty label shows nothing.
   *
   * Source: Our reading: a blank label shows nothing.
   */
  readonly button?: unknown;

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

  /**
   * The system from which the request was made.
   *
   * One of `api`, `clevertap`, `zoho`, `webengage`, `shopify`, `leadsquared`, `responsys`, `braze`, `hubspot`, `salesforce`, `zapier`, `eloqua`, `moengage`.
   *
   * Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are ...".
   */
  readonly waSource?: unknown;

  /**
   * The sections of the list, in the order in which they are shown. All together have at most ten rows, with distinct ids.
   *
   * From 1 to 10 items. At most 10 at `/rows` in all.
   *
   * `title`: From 1 to 24 characters, counted in Unicode code points. Example: `"This week"`.
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
   */
  readonly section?: unknown;

  /**
   * The rows of a section, in the order in which they are shown.
   *
   * From 1 to 10 items.
   *
   * `id`: From 1 to 200 characters, counted in Unicode code points. Example: `"monday"`.
   *
   * `title`: From 1 to 24 characters, counted in Unicode code points. Example: `"Monday"`.
   *
   * `description`: At most 72 characters, counted in Unicode code points. Example: `"From 9 to 12"`.
   *
   * Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
   *
   * Source: Meta, interactive list messages page: at least 1 row.
   */
  readonly row?: unknown;

  /**
   * The rows of a section, in the order in which they are shown.
   *
   * From 1 to 10 items.
   *
   * `id`: From 1 to 200 characters, counted in Unicode code points. Example: `"monday"`.
   *
   * `title`: From 1 to 24 characters, counted in Unicode code points. Example: `"Monday"`.
   *
   * `description`: At most 72 characters, counted in Unicode code points. Example: `"From 9 to 12"`.
   *
   * Source: Meta, interactive list messages page: at most 10 rows for all sections combined.
   *
   * Source: Meta, interactive list messages page: at least 1 row.
   */
  readonly rows?: unknown;
}
