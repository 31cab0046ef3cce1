// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** The objects that messages, answers and callbacks are made of. A member that is left out is null. */
public final class Messages {
  private Messages() {}

  /** An object that messages are made of. */
  public interface Part {
    /** The object as JSON has it: maps, lists, strings, numbers, without what is left out. */
    Map<String, Object> toMap();
  }

  /**
   * What was wrong: one key, which says where, and a sentence. Empty where nothing was.
   */
  public record ResponseError() implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present();
    }
  }

  /**
   * What Kaleyra calls the request that it accepted.
   *
   * @param messageId message_id, optional: Kaleyra's id of the request that was accepted.
   *     At least 1 character. Source: Our reading: an empty id names no request.
   */
  public record ResponseReceipt(String messageId) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("message_id", messageId);
    }
  }

  /**
   * What Kaleyra answers to a request that sends a message, accepted or refused.
   *
   * @param code code: Kaleyra's word for what happened. One word may stand for two things,
   *     and one thing for two spellings: WA401, WA-401. From 1 to 64 characters, counted in
   *     Unicode code points. Source: Our reading: a code is a word, not a text. Source: Our
   *     reading: an empty code says nothing.
   * @param data data, optional: The id of the request where it was accepted; otherwise an
   *     empty object, or an empty list.
   * @param error error, optional: What was wrong: one key, which says where, and a
   *     sentence. Empty where nothing was.
   * @param message message, optional: The same for people.
   */
  public record ApiResponse(
    String code,
    Object data,
    ResponseError error,
    String message
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("code", code, "data", data, "error", error, "message", message);
    }
  }

  /**
   * The main text of the message.
   *
   * @param text text: The text of the body. Emojis, WhatsApp's markup and links are
   *     supported. From 1 to 1024 characters, counted in Unicode code points. Source: Kaleyra,
   *     interactive table, row body: "Maximum 1024 characters." Source: Meta, error 131009:
   *     "Body text length invalid. Min length: 1, Max length: 1024". Source: Our reading: a
   *     blank body shows nothing.
   */
  public record Body(String text) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("text", text);
    }
  }

  /**
   * What the customer can do: open the link.
   *
   * @param name name: The name of the action. Source: Kaleyra, request format: "cta_url".
   *     One of cta_url.
   * @param parameters parameters: The button: what it says, and the link that it opens.
   */
  public record CtaUrlAction(String name, CtaUrlParameters parameters) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("name", name, "parameters", parameters);
    }
  }

  /**
   * What the customer sees: header, body, footer, and the button that opens the link.
   *
   * @param type type: The type of interactive element. Source: Kaleyra, request format:
   *     "cta_url". One of cta_url.
   * @param body body: The main text of the message.
   * @param action action: What the customer can do: open the link.
   * @param footer footer, optional: The small text under the body.
   * @param header header, optional: What stands above the body: a text, an image, a video
   *     or a document.
   */
  public record CtaUrlInteractive(
    String type,
    Body body,
    CtaUrlAction action,
    Footer footer,
    Header header
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "type", type,
        "body", body,
        "action", action,
        "footer", footer,
        "header", header
      );
    }
  }

  /**
   * The message as Meta defines it.
   *
   * @param messagingProduct messaging_product: The messaging service. Source: Kaleyra,
   *     messaging_object table, row messaging_product: "The only allowed value is whatsapp."
   *     One of whatsapp.
   * @param to to: The customer's phone number in E.164 form: a plus sign, the country code
   *     and the number, digits only. At most 16 characters, counted in Unicode code points.
   *     Source: ITU E.164: a plus sign and at most fifteen digits. Source: Kaleyra,
   *     messaging_object table, row to: "It should include country code prefix following E.164
   *     format."
   * @param type type: The type of the message. Left out, it would mean text, so it is
   *     always written. Source: Kaleyra, messaging_object table, row type: "The only allowed
   *     value for the Reply Button message is interactive." One of interactive.
   * @param interactive interactive: What the customer sees: header, body, footer, and the
   *     button that opens the link.
   * @param recipientType recipient_type, optional: Who receives the message. Left out, it
   *     means an individual; the builder always writes it. Source: Kaleyra, messaging_object
   *     table, row recipient_type: "The only allowed value is individual." One of individual.
   */
  public record CtaUrlMessagingObject(
    String messagingProduct,
    String to,
    String type,
    CtaUrlInteractive interactive,
    String recipientType
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "messaging_product", messagingProduct,
        "to", to,
        "type", type,
        "interactive", interactive,
        "recipient_type", recipientType
      );
    }
  }

  /**
   * The button: what it says, and the link that it opens.
   *
   * @param displayText display_text: What the button says. Emojis are supported,
   *     WhatsApp's markup is not. From 1 to 20 characters, counted in Unicode code points.
   *     Source: Meta, call-to-action URL button page: at most 20 characters. Source: Meta,
   *     call-to-action URL button page: the text is required. Our reading: an empty one shows
   *     nothing. Source: Our reading: a blank text shows nothing.
   * @param url url: The http or https address that the button opens, without a user name
   *     or password in it. It is never fetched here. At most 2048 characters, counted in
   *     Unicode code points. Source: Our reading: the longest address that browsers, servers
   *     and proxies can be trusted with. Source: Our reading: a browser hides or refuses such
   *     an address, and a password has no place in a message. Source: Meta, call-to-action URL
   *     button page: the URL that the customer's browser opens.
   */
  public record CtaUrlParameters(String displayText, String url) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("display_text", displayText, "url", url);
    }
  }

  /**
   * A document that was uploaded.
   *
   * @param id id: The id that the media upload returned. At least 1 character. Source: Our
   *     reading: an id that is empty names no file.
   * @param filename filename, optional: The name that the customer sees for the document.
   *     At least 1 character. Source: Our reading: an empty name shows nothing, leave it out.
   */
  public record DocumentById(String id, String filename) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("id", id, "filename", filename);
    }
  }

  /**
   * A document that WhatsApp fetches from a link.
   *
   * @param link link: A public http or https address of the file, without a user name or
   *     password in it. It is never fetched here. At most 2048 characters, counted in Unicode
   *     code points. Source: Our reading: the longest address that servers and proxies can be
   *     trusted with. Source: Our reading: WhatsApp fetches the file without signing in, and a
   *     password has no place in a message. Source: Kaleyra, interactive table, row header:
   *     "URL link (not recommended)".
   * @param filename filename, optional: The name that the customer sees for the document.
   *     At least 1 character. Source: Our reading: an empty name shows nothing, leave it out.
   */
  public record DocumentByLink(String link, String filename) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("link", link, "filename", filename);
    }
  }

  /**
   * A header that is a document.
   *
   * @param type type: Source: Kaleyra, interactive table, row header: "Supports the
   *     following types: document, image, text, video". One of document.
   * @param document document: A document: exactly one of the id of an uploaded file and a
   *     link to a public one, and a file name to show.
   */
  public record DocumentHeader(String type, DocumentMedia document) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("type", type, "document", document);
    }
  }

  /**
   * A document: exactly one of the id of an uploaded file and a link to a public one, and a
   * file name to show.
   *
   * @param id id, optional: The id that the media upload returned. At least 1 character.
   *     Source: Our reading: an id that is empty names no file.
   * @param link link, optional: A public http or https address of the file, without a user
   *     name or password in it. It is never fetched here. At most 2048 characters, counted in
   *     Unicode code points. Source: Our reading: the longest address that servers and proxies
   *     can be trusted with. Source: Our reading: WhatsApp fetches the file without signing
   *     in, and a password has no place in a message. Source: Kaleyra, interactive table, row
   *     header: "URL link (not recommended)".
   * @param filename filename, optional: The name that the customer sees for the document.
   *     At least 1 character. Source: Our reading: an empty name shows nothing, leave it out.
   */
  public record DocumentMedia(String id, String link, String filename) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("id", id, "link", link, "filename", filename);
    }
  }

  /**
   * What Kaleyra keeps beside the message and gives back in reports and callbacks.
   *
   * @param ref ref, optional: Any context to find again in the report and the callback,
   *     such as a customer id. At most 255 characters, counted in Unicode code points. Source:
   *     Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters
   *     long only." and the note "it will be truncated".
   * @param ref1 ref1, optional: Any context to find again in the report and the callback,
   *     such as a customer id. At most 255 characters, counted in Unicode code points. Source:
   *     Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters
   *     long only." and the note "it will be truncated".
   * @param ref2 ref2, optional: Any context to find again in the report and the callback,
   *     such as a customer id. At most 255 characters, counted in Unicode code points. Source:
   *     Kaleyra, extra_info table, rows ref, ref1, ref2: "The variable can be 255 characters
   *     long only." and the note "it will be truncated".
   * @param waSource wa_source, optional: The system from which the request was made.
   *     Source: Kaleyra, extra_info table, row wa_source: "Supported values for wa_source are
   *     ...". One of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze,
   *     hubspot, salesforce, zapier, eloqua, moengage.
   */
  public record ExtraInfo(String ref, String ref1, String ref2, String waSource) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("ref", ref, "ref1", ref1, "ref2", ref2, "wa_source", waSource);
    }
  }

  /**
   * The small text under the body.
   *
   * @param text text: The text of the footer. Emojis, WhatsApp's markup and links are
   *     supported; it may be empty. At most 60 characters, counted in Unicode code points.
   *     Source: Kaleyra, interactive table, row footer: "Maximum 60 characters."
   */
  public record Footer(String text) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("text", text);
    }
  }

  /**
   * What stands above the body: a text, an image, a video or a document.
   *
   * @param type type: Source: Kaleyra, interactive table, row header: "Supports the
   *     following types: document, image, text, video". One of text.
   * @param text text, optional: The text of the header. Emojis are supported, WhatsApp's
   *     markup is not. From 1 to 60 characters, counted in Unicode code points. Source: Meta,
   *     interactive object reference, header text: at most 60 characters. Source: Our reading:
   *     an empty header shows nothing, leave it out. Source: Our reading: a blank header shows
   *     nothing, leave it out.
   * @param image image, optional: An image or a video: exactly one of the id of an
   *     uploaded file and a link to a public one.
   * @param video video, optional: An image or a video: exactly one of the id of an
   *     uploaded file and a link to a public one.
   * @param document document, optional: A document: exactly one of the id of an uploaded
   *     file and a link to a public one, and a file name to show.
   */
  public record Header(
    String type,
    String text,
    Media image,
    Media video,
    DocumentMedia document
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "type", type,
        "text", text,
        "image", image,
        "video", video,
        "document", document
      );
    }
  }

  /**
   * A header that is an image.
   *
   * @param type type: Source: Kaleyra, interactive table, row header: "Supports the
   *     following types: document, image, text, video". One of image.
   * @param image image: An image or a video: exactly one of the id of an uploaded file and
   *     a link to a public one.
   */
  public record ImageHeader(String type, Media image) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("type", type, "image", image);
    }
  }

  /**
   * An image or a video: exactly one of the id of an uploaded file and a link to a public one.
   *
   * @param id id, optional: The id that the media upload returned. At least 1 character.
   *     Source: Our reading: an id that is empty names no file.
   * @param link link, optional: A public http or https address of the file, without a user
   *     name or password in it. It is never fetched here. At most 2048 characters, counted in
   *     Unicode code points. Source: Our reading: the longest address that servers and proxies
   *     can be trusted with. Source: Our reading: WhatsApp fetches the file without signing
   *     in, and a password has no place in a message. Source: Kaleyra, interactive table, row
   *     header: "URL link (not recommended)".
   */
  public record Media(String id, String link) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("id", id, "link", link);
    }
  }

  /**
   * An image or a video that was uploaded.
   *
   * @param id id: The id that the media upload returned. At least 1 character. Source: Our
   *     reading: an id that is empty names no file.
   */
  public record MediaById(String id) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("id", id);
    }
  }

  /**
   * An image or a video that WhatsApp fetches from a link.
   *
   * @param link link: A public http or https address of the file, without a user name or
   *     password in it. It is never fetched here. At most 2048 characters, counted in Unicode
   *     code points. Source: Our reading: the longest address that servers and proxies can be
   *     trusted with. Source: Our reading: WhatsApp fetches the file without signing in, and a
   *     password has no place in a message. Source: Kaleyra, interactive table, row header:
   *     "URL link (not recommended)".
   */
  public record MediaByLink(String link) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("link", link);
    }
  }

  /**
   * A header that is a text.
   *
   * @param type type: Source: Kaleyra, interactive table, row header: "Supports the
   *     following types: document, image, text, video". One of text.
   * @param text text: The text of the header. Emojis are supported, WhatsApp's markup is
   *     not. From 1 to 60 characters, counted in Unicode code points. Source: Meta,
   *     interactive object reference, header text: at most 60 characters. Source: Our reading:
   *     an empty header shows nothing, leave it out. Source: Our reading: a blank header shows
   *     nothing, leave it out.
   */
  public record TextHeader(String type, String text) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("type", type, "text", text);
    }
  }

  /**
   * A header that is a video.
   *
   * @param type type: Source: Kaleyra, interactive table, row header: "Supports the
   *     following types: document, image, text, video". One of video.
   * @param video video: An image or a video: exactly one of the id of an uploaded file and
   *     a link to a public one.
   */
  public record VideoHeader(String type, Media video) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("type", type, "video", video);
    }
  }

  /**
   * The whole body of a request that sends a WhatsApp message with a button that opens a link.
   *
   * @param messagingObject messaging_object: The message as Meta defines it.
   * @param extraInfo extra_info, optional: What Kaleyra keeps beside the message and gives
   *     back in reports and callbacks.
   */
  public record CtaUrlRequest(
    CtaUrlMessagingObject messagingObject,
    ExtraInfo extraInfo
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("messaging_object", messagingObject, "extra_info", extraInfo);
    }
  }

  /**
   * What the customer can do: open the list and choose a row.
   *
   * @param button button: The label of the button that opens the list. Emojis are
   *     supported, WhatsApp's markup is not. From 1 to 20 characters, counted in Unicode code
   *     points. Source: Meta, interactive list messages page: at most 20 characters; its error
   *     says "Button label is too long. Max length is 20". Source: Meta, interactive list
   *     messages page: the button is required. Our reading: an empty label shows nothing.
   *     Source: Our reading: a blank label shows nothing.
   * @param sections sections: The sections of the list, in the order in which they are
   *     shown. All together have at most ten rows, with distinct ids. From 1 to 10 items. At
   *     most 10 at /rows in all. Source: Our reading: the id is all that comes back, so two
   *     rows with one id could not be told apart. Source: Meta, OpenAPI description (v23.0): a
   *     section's title is required if there is more than one section. Source: Meta,
   *     interactive list messages page: at most 10 sections. Source: Meta, interactive list
   *     messages page: at least 1 section. Source: Meta, interactive list messages page: at
   *     most 10 rows for all sections combined.
   */
  public record ListAction(String button, List<Section> sections) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("button", button, "sections", sections);
    }
  }

  /**
   * The main text of the message.
   *
   * @param text text: The text of the body. Emojis, WhatsApp's markup and links are
   *     supported. From 1 to 4096 characters, counted in Unicode code points. Source: Meta,
   *     interactive list messages page: at most 4096 characters. Source: Meta, interactive
   *     list messages page: the body is required. Our reading: an empty one shows nothing.
   *     Source: Meta, OpenAPI description (v23.0), BodyObject: at most 1024 characters.
   *     Source: Our reading: a blank body shows nothing.
   */
  public record ListBody(String text) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("text", text);
    }
  }

  /**
   * What the customer sees: header, body, footer, and a button that opens the list.
   *
   * @param type type: The type of interactive element. Source: Meta, interactive list
   *     messages page: "list". One of list.
   * @param body body: The main text of the message.
   * @param action action: What the customer can do: open the list and choose a row.
   * @param footer footer, optional: The small text under the body.
   * @param header header, optional: A header that is a text.
   */
  public record ListInteractive(
    String type,
    ListBody body,
    ListAction action,
    Footer footer,
    TextHeader header
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "type", type,
        "body", body,
        "action", action,
        "footer", footer,
        "header", header
      );
    }
  }

  /**
   * The message as Meta defines it.
   *
   * @param messagingProduct messaging_product: The messaging service. Source: Kaleyra,
   *     messaging_object table, row messaging_product: "The only allowed value is whatsapp."
   *     One of whatsapp.
   * @param to to: The customer's phone number in E.164 form: a plus sign, the country code
   *     and the number, digits only. At most 16 characters, counted in Unicode code points.
   *     Source: ITU E.164: a plus sign and at most fifteen digits. Source: Kaleyra,
   *     messaging_object table, row to: "It should include country code prefix following E.164
   *     format."
   * @param type type: The type of the message. Left out, it would mean text, so it is
   *     always written. Source: Kaleyra, messaging_object table, row type: "The only allowed
   *     value for the Reply Button message is interactive." One of interactive.
   * @param interactive interactive: What the customer sees: header, body, footer, and a
   *     button that opens the list.
   * @param recipientType recipient_type, optional: Who receives the message. Left out, it
   *     means an individual; the builder always writes it. Source: Kaleyra, messaging_object
   *     table, row recipient_type: "The only allowed value is individual." One of individual.
   */
  public record ListMessagingObject(
    String messagingProduct,
    String to,
    String type,
    ListInteractive interactive,
    String recipientType
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "messaging_product", messagingProduct,
        "to", to,
        "type", type,
        "interactive", interactive,
        "recipient_type", recipientType
      );
    }
  }

  /**
   * One row: what it says, and what comes back when the customer chooses it.
   *
   * @param id id: The id that comes back when the customer chooses the row. It is distinct
   *     within the list and has no white space at either end. From 1 to 200 characters,
   *     counted in Unicode code points. Source: Meta, interactive list messages page: at most
   *     200 characters; its error says "Row id is too long. Max length is 200". Source: Our
   *     reading: an id that is empty cannot be told from a missing one. Source: Our reading:
   *     Meta, button object reference, says so of the id of a button.
   * @param title title: What the row says. Emojis are supported, WhatsApp's markup is not.
   *     From 1 to 24 characters, counted in Unicode code points. Source: Meta, interactive
   *     list messages page: at most 24 characters; its error says "Row title is too long. Max
   *     length is 24". Source: Meta, interactive list messages page: the title is required.
   *     Our reading: an empty one shows nothing. Source: Our reading: a blank title shows
   *     nothing.
   * @param description description, optional: The small text under the title of a row.
   *     Emojis are supported, WhatsApp's markup is not. At most 72 characters, counted in
   *     Unicode code points. Source: Meta, interactive list messages page: at most 72
   *     characters.
   */
  public record Row(String id, String title, String description) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("id", id, "title", title, "description", description);
    }
  }

  /**
   * Rows under a title.
   *
   * @param rows rows: The rows of a section, in the order in which they are shown. From 1
   *     to 10 items. Source: Meta, interactive list messages page: at most 10 rows for all
   *     sections combined. Source: Meta, interactive list messages page: at least 1 row.
   * @param title title, optional: The title of a section. Needed once there is more than
   *     one section. From 1 to 24 characters, counted in Unicode code points. Source: Meta,
   *     interactive list messages page: at most 24 characters. Source: Our reading: an empty
   *     title shows nothing, leave it out. Source: Our reading: a blank title shows nothing,
   *     leave it out.
   */
  public record Section(List<Row> rows, String title) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("rows", rows, "title", title);
    }
  }

  /**
   * The whole body of a request that sends a WhatsApp list message.
   *
   * @param messagingObject messaging_object: The message as Meta defines it.
   * @param extraInfo extra_info, optional: What Kaleyra keeps beside the message and gives
   *     back in reports and callbacks.
   */
  public record ListRequest(
    ListMessagingObject messagingObject,
    ExtraInfo extraInfo
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("messaging_object", messagingObject, "extra_info", extraInfo);
    }
  }

  /**
   * What the customer can do: send a location.
   *
   * @param name name: The name of the action. Source: Kaleyra, request format:
   *     "send_location". One of send_location.
   */
  public record LocationAction(String name) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("name", name);
    }
  }

  /**
   * What the customer sees: the body, and a button that sends a location, which WhatsApp
   * labels by itself.
   *
   * @param type type: The type of interactive element. Source: Kaleyra, request format:
   *     "location_request_message". One of location_request_message.
   * @param body body: The main text of the message.
   * @param action action: What the customer can do: send a location.
   */
  public record LocationInteractive(String type, Body body, LocationAction action) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("type", type, "body", body, "action", action);
    }
  }

  /**
   * The message as Meta defines it.
   *
   * @param messagingProduct messaging_product: The messaging service. Source: Kaleyra,
   *     messaging_object table, row messaging_product: "The only allowed value is whatsapp."
   *     One of whatsapp.
   * @param to to: The customer's phone number in E.164 form: a plus sign, the country code
   *     and the number, digits only. At most 16 characters, counted in Unicode code points.
   *     Source: ITU E.164: a plus sign and at most fifteen digits. Source: Kaleyra,
   *     messaging_object table, row to: "It should include country code prefix following E.164
   *     format."
   * @param type type: The type of the message. Left out, it would mean text, so it is
   *     always written. Source: Kaleyra, messaging_object table, row type: "The only allowed
   *     value for the Reply Button message is interactive." One of interactive.
   * @param interactive interactive: What the customer sees: the body, and a button that
   *     sends a location, which WhatsApp labels by itself.
   * @param recipientType recipient_type, optional: Who receives the message. Left out, it
   *     means an individual; the builder always writes it. Source: Kaleyra, messaging_object
   *     table, row recipient_type: "The only allowed value is individual." One of individual.
   */
  public record LocationMessagingObject(
    String messagingProduct,
    String to,
    String type,
    LocationInteractive interactive,
    String recipientType
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "messaging_product", messagingProduct,
        "to", to,
        "type", type,
        "interactive", interactive,
        "recipient_type", recipientType
      );
    }
  }

  /**
   * The whole body of a request that asks the customer for a location.
   *
   * @param messagingObject messaging_object: The message as Meta defines it.
   * @param extraInfo extra_info, optional: What Kaleyra keeps beside the message and gives
   *     back in reports and callbacks.
   */
  public record LocationRequest(
    LocationMessagingObject messagingObject,
    ExtraInfo extraInfo
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("messaging_object", messagingObject, "extra_info", extraInfo);
    }
  }

  /**
   * One change, as Meta reports it.
   *
   * @param value value: Which number was addressed, by whom, and the messages.
   * @param field field, optional: What has changed: messages, for statuses too.
   */
  public record IncomingChange(IncomingValue value, Object field) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("value", value, "field", field);
    }
  }

  /**
   * One message from the customer. The field that is called like its type has what it says.
   *
   * @param button button, optional: The quick-reply button of a template that was tapped.
   * @param context context, optional: The message that the customer answers: its sender
   *     and WhatsApp's id of it. Missing where it is no answer.
   * @param from from, optional: The customer's number as WhatsApp writes it: digits,
   *     without a plus sign. Missing for a customer with a user name whose number may not be
   *     shown.
   * @param fromParentUserId from_parent_user_id, optional: Meta's id of the customer for a
   *     group of businesses.
   * @param fromUserId from_user_id, optional: Meta's id of the customer for your business.
   * @param id id, optional: WhatsApp's id of this message, the same when the callback is
   *     delivered again.
   * @param interactive interactive, optional: The reply button or the row of a list that
   *     was tapped.
   * @param location location, optional: A place. It answers a request for a location where
   *     context or reply_to name the message.
   * @param text text, optional: A text that the customer wrote.
   * @param timestamp timestamp, optional: When, in seconds since 1970.
   * @param type type, optional: What kind of message it is: interactive for a reply button
   *     or the row of a list, button for the button of a template, text, image, location and
   *     others.
   */
  public record IncomingMessage(
    Object button,
    Object context,
    Object from,
    Object fromParentUserId,
    Object fromUserId,
    Object id,
    Object interactive,
    Object location,
    Object text,
    Object timestamp,
    Object type
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "button", button,
        "context", context,
        "from", from,
        "from_parent_user_id", fromParentUserId,
        "from_user_id", fromUserId,
        "id", id,
        "interactive", interactive,
        "location", location,
        "text", text,
        "timestamp", timestamp,
        "type", type
      );
    }
  }

  /**
   * Which number was addressed, by whom, and the messages.
   *
   * @param messages messages: The messages that came in, one in every sample.
   * @param contacts contacts, optional: Who wrote: name on the profile, user name, number
   *     and Meta's id, each where known.
   * @param messagingProduct messaging_product, optional: The messaging service.
   * @param metadata metadata, optional: The business number that was addressed,
   *     display_phone_number in digits, and Meta's id of it.
   */
  public record IncomingValue(
    List<IncomingMessage> messages,
    Object contacts,
    Object messagingProduct,
    Object metadata
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "messages", messages,
        "contacts", contacts,
        "messaging_product", messagingProduct,
        "metadata", metadata
      );
    }
  }

  /**
   * What Kaleyra posts to your address when a customer writes to you: a tap on a reply button,
   * on the button of a template or on the row of a list, a location, or any other message.
   *
   * @param metaObject meta_object: One change, as Meta reports it.
   * @param extraInfo extra_info, optional: What Kaleyra adds: what you gave as ref, ref1
   *     and ref2, a link to its copy of the media, and ids of its own. Each may be missing or
   *     empty.
   */
  public record MessageCallback(IncomingChange metaObject, Object extraInfo) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("meta_object", metaObject, "extra_info", extraInfo);
    }
  }

  /**
   * What Kaleyra posts to your address when it did not hand a message to WhatsApp.
   *
   * @param status status: The word for it. The sample prints it with a blank; compare it
   *     without blanks, hyphens and case. At least 1 character. Source: Kaleyra, status
   *     webhook page, daily limit reached: not sent. Kaleyra, WhatsApp status page: NOT-SENT.
   *     Kaleyra, callback page: not-sent. Source: Our reading: an empty word says nothing.
   * @param messageId message_id: An id of the message, in the form of WhatsApp's, although
   *     nothing was sent.
   * @param code code, optional: Kaleyra's code for the reason.
   * @param extraInfo extra_info, optional: What you gave as ref, ref1 and ref2, and ids.
   *     Each may be missing or empty.
   * @param reason reason, optional: The reason for people.
   */
  public record NotSentCallback(
    String status,
    Object messageId,
    Object code,
    Object extraInfo,
    Object reason
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "status", status,
        "message_id", messageId,
        "code", code,
        "extra_info", extraInfo,
        "reason", reason
      );
    }
  }

  /**
   * What the customer can do: the reply buttons.
   *
   * @param buttons buttons: The reply buttons, in the order in which they are shown. The
   *     ids of one message are distinct, and so are its titles. From 1 to 3 items. Source:
   *     Kaleyra, reply table, row id: "A unique identifier for each button." Source: Meta,
   *     reply buttons page: a title must be unique within the message; error 131009,
   *     "Duplicate button title". Source: Kaleyra, reply table, row id: "Supports up to 3
   *     buttons." Source: Meta, error 131009: "Invalid buttons count. Min allowed buttons: 1,
   *     Max allowed buttons: 3".
   */
  public record Action(List<Button> buttons) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("buttons", buttons);
    }
  }

  /**
   * One reply button.
   *
   * @param type type: The type of the button. Source: Kaleyra, buttons table, row type:
   *     "reply". One of reply.
   * @param reply reply: What comes back when the customer taps the button, and what the
   *     button says.
   */
  public record Button(String type, Reply reply) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("type", type, "reply", reply);
    }
  }

  /**
   * What the customer sees: header, body, footer and the reply buttons.
   *
   * @param type type: The type of interactive element. Source: Kaleyra, interactive table,
   *     row type: "button". One of button.
   * @param body body: The main text of the message.
   * @param action action: What the customer can do: the reply buttons.
   * @param footer footer, optional: The small text under the body.
   * @param header header, optional: What stands above the body: a text, an image, a video
   *     or a document.
   */
  public record Interactive(
    String type,
    Body body,
    Action action,
    Footer footer,
    Header header
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "type", type,
        "body", body,
        "action", action,
        "footer", footer,
        "header", header
      );
    }
  }

  /**
   * The message as Meta defines it.
   *
   * @param messagingProduct messaging_product: The messaging service. Source: Kaleyra,
   *     messaging_object table, row messaging_product: "The only allowed value is whatsapp."
   *     One of whatsapp.
   * @param to to: The customer's phone number in E.164 form: a plus sign, the country code
   *     and the number, digits only. At most 16 characters, counted in Unicode code points.
   *     Source: ITU E.164: a plus sign and at most fifteen digits. Source: Kaleyra,
   *     messaging_object table, row to: "It should include country code prefix following E.164
   *     format."
   * @param type type: The type of the message. Left out, it would mean text, so it is
   *     always written. Source: Kaleyra, messaging_object table, row type: "The only allowed
   *     value for the Reply Button message is interactive." One of interactive.
   * @param interactive interactive: What the customer sees: header, body, footer and the
   *     reply buttons.
   * @param recipientType recipient_type, optional: Who receives the message. Left out, it
   *     means an individual; the builder always writes it. Source: Kaleyra, messaging_object
   *     table, row recipient_type: "The only allowed value is individual." One of individual.
   */
  public record MessagingObject(
    String messagingProduct,
    String to,
    String type,
    Interactive interactive,
    String recipientType
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "messaging_product", messagingProduct,
        "to", to,
        "type", type,
        "interactive", interactive,
        "recipient_type", recipientType
      );
    }
  }

  /**
   * What comes back when the customer taps the button, and what the button says.
   *
   * @param id id: The id that comes back when the customer taps the button. It is distinct
   *     within the message and has no white space at either end. From 1 to 256 characters,
   *     counted in Unicode code points. Source: Kaleyra, reply table, row id: "Maximum 256
   *     characters." Source: Our reading: an id that is empty cannot be told from a missing
   *     one. Source: Meta, button object reference: an id has no leading or trailing spaces.
   * @param title title: What the button says. It is distinct within the message. Emojis
   *     are supported, WhatsApp's markup is not. From 1 to 20 characters, counted in Unicode
   *     code points. Source: Kaleyra, reply table, row title: "Maximum 20 characters." Source:
   *     Meta, error 131009: "Button title length invalid. Min length: 1, Max length: 20".
   *     Source: Meta, reply buttons page: a title cannot be empty.
   */
  public record Reply(String id, String title) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("id", id, "title", title);
    }
  }

  /**
   * The whole body of a request that sends a WhatsApp message with reply buttons.
   *
   * @param messagingObject messaging_object: The message as Meta defines it.
   * @param extraInfo extra_info, optional: What Kaleyra keeps beside the message and gives
   *     back in reports and callbacks.
   */
  public record ReplyButtonRequest(
    MessagingObject messagingObject,
    ExtraInfo extraInfo
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("messaging_object", messagingObject, "extra_info", extraInfo);
    }
  }

  /**
   * What became of one message.
   *
   * @param bizOpaqueCallbackData biz_opaque_callback_data, optional: A text that was sent
   *     along with the message.
   * @param conversation conversation, optional: The conversation that the message opened
   *     or belongs to.
   * @param errors errors, optional: Why it failed. May be missing in failed, and present
   *     in sent.
   * @param id id, optional: An id. In Kaleyra's sample it is equal to that of the
   *     conversation, so it does not identify the message.
   * @param pricing pricing, optional: Whether and how it is charged. Meta writes CBP or
   *     PMP as pricing_model, Kaleyra's sample a phrase.
   * @param recipientId recipient_id, optional: The customer's number as WhatsApp writes
   *     it: digits, without a plus sign. Missing where the number may not be shown; the id of
   *     the group where recipient_type is group.
   * @param recipientParentUserId recipient_parent_user_id, optional: Meta's id of the
   *     customer for a group of businesses. Programs also spell it parent_recipient_user_id.
   * @param recipientParticipantId recipient_participant_id, optional: The member of the
   *     group.
   * @param recipientType recipient_type, optional: group, for a message to a group.
   * @param recipientUserId recipient_user_id, optional: Meta's id of the customer for your
   *     business.
   * @param status status, optional: The word for it: sent, delivered, read, played or
   *     failed. Others occur.
   * @param timestamp timestamp, optional: When, in seconds since 1970.
   * @param type type, optional: call, for the status of a phone call, which is no report
   *     on a message.
   */
  public record MessageStatus(
    Object bizOpaqueCallbackData,
    Object conversation,
    Object errors,
    Object id,
    Object pricing,
    Object recipientId,
    Object recipientParentUserId,
    Object recipientParticipantId,
    Object recipientType,
    Object recipientUserId,
    Object status,
    Object timestamp,
    Object type
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "biz_opaque_callback_data", bizOpaqueCallbackData,
        "conversation", conversation,
        "errors", errors,
        "id", id,
        "pricing", pricing,
        "recipient_id", recipientId,
        "recipient_parent_user_id", recipientParentUserId,
        "recipient_participant_id", recipientParticipantId,
        "recipient_type", recipientType,
        "recipient_user_id", recipientUserId,
        "status", status,
        "timestamp", timestamp,
        "type", type
      );
    }
  }

  /**
   * One change, as Meta reports it.
   *
   * @param value value: Which number sent the message, and the statuses.
   * @param field field, optional: What has changed: messages, for statuses too.
   */
  public record StatusChange(StatusValue value, Object field) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present("value", value, "field", field);
    }
  }

  /**
   * Which number sent the message, and the statuses.
   *
   * @param statuses statuses: The statuses, one in the sample.
   * @param contacts contacts, optional: Whom the message went to, where known.
   * @param messagingProduct messaging_product, optional: The messaging service.
   * @param metadata metadata, optional: The business number that was addressed,
   *     display_phone_number in digits, and Meta's id of it.
   */
  public record StatusValue(
    List<MessageStatus> statuses,
    Object contacts,
    Object messagingProduct,
    Object metadata
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "statuses", statuses,
        "contacts", contacts,
        "messaging_product", messagingProduct,
        "metadata", metadata
      );
    }
  }

  /**
   * What Kaleyra posts to your address when WhatsApp reports what became of a message: sent,
   * delivered, read, played, failed.
   *
   * @param metaObject meta_object: One change, as Meta reports it.
   * @param extraInfo extra_info, optional: What Kaleyra adds: what you gave as ref, ref1
   *     and ref2, and ids. Each may be missing or empty.
   * @param messageId message_id, optional: An id of the message. In the sample it differs
   *     from that in extra_info.
   * @param status status, optional: The status once more.
   */
  public record StatusCallback(
    StatusChange metaObject,
    Object extraInfo,
    Object messageId,
    Object status
  ) implements Part {
    @Override
    public Map<String, Object> toMap() {
      return Parts.present(
        "meta_object", metaObject,
        "extra_info", extraInfo,
        "message_id", messageId,
        "status", status
      );
    }
  }

}
