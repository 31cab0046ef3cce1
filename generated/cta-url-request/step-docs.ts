// @generated from schema/cta-url-request.schema.json, schema/shared.schema.json by generator/main.ts.
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
   * What stands above the body: a text, an image, a video or a document.
   *
   * `text`: From 1 to 60 characters, counted in Unicode code points. Example: `"Appointment Reminder"`.
   */
  readonly header?: unknown;

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

  /**
   * The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty.
   *
   * At most 60 characters, counted in Unicode code points. Example: `"CarCareSystems: One stop for all car needs!"`.
   *
   * Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
   */
  readonly footer?: unknown;

  /**
   * The button: what it says, and the link that it opens.
   *
   * `display_text`: From 1 to 20 characters, counted in Unicode code points. Example: `"See the dates"`.
   *
   * `url`: At most 2048 characters, counted in Unicode code points. Example: `"https://example.com/dates"`.
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
}
