// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/**
 * Checks and makes WhatsApp messages for Kaleyra, and reads what comes back.
 *
 * <p>Lengths are counted in Unicode code points. No function changes what it gets.
 */
public final class KaleyraWhatsapp {
  /** What becomes of a field that the schema has nowhere. One that belongs elsewhere is always an issue. */
  public enum UnknownFields {
    REFUSE,
    ALLOW
  }

  private KaleyraWhatsapp() {}

  /**
   * Every issue of a value as a request of any kind, at most 50; none for a valid one.
   *
   * <p>This and the others take maps, lists, strings, numbers, booleans and null, whichever parser
   * made them, or a record of Messages.
   */
  public static List<Issue> validate(Object value) {
    return Found.issuesOfRequest(Kinds.ANY, value, false);
  }

  /** The same, as strict as it is told. */
  public static List<Issue> validate(Object value, UnknownFields unknownFields) {
    return Found.issuesOfRequest(Kinds.ANY, value, unknownFields == UnknownFields.ALLOW);
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra answers to a request that sends
   * a message, accepted or refused.
   */
  public static List<Issue> validateApiResponse(Object value) {
    return Found.issuesOf(ApiResponseCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra answers to a request that sends
   * a message, accepted or refused.
   */
  public static List<Issue> validateApiResponse(Object value, UnknownFields unknownFields) {
    return Found.issuesOf(ApiResponseCheck::check, value, unknownFields == UnknownFields.ALLOW);
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that sends a
   * WhatsApp message with a button that opens a link.
   */
  public static List<Issue> validateCtaUrlRequest(Object value) {
    return Found.issuesOfRequest(CtaUrlRequestCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that sends a
   * WhatsApp message with a button that opens a link.
   */
  public static List<Issue> validateCtaUrlRequest(Object value, UnknownFields unknownFields) {
    return Found.issuesOfRequest(
      CtaUrlRequestCheck::check,
      value,
      unknownFields == UnknownFields.ALLOW
    );
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that sends a
   * WhatsApp list message.
   */
  public static List<Issue> validateListRequest(Object value) {
    return Found.issuesOfRequest(ListRequestCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that sends a
   * WhatsApp list message.
   */
  public static List<Issue> validateListRequest(Object value, UnknownFields unknownFields) {
    return Found.issuesOfRequest(
      ListRequestCheck::check,
      value,
      unknownFields == UnknownFields.ALLOW
    );
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that asks the
   * customer for a location.
   */
  public static List<Issue> validateLocationRequest(Object value) {
    return Found.issuesOfRequest(LocationRequestCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that asks the
   * customer for a location.
   */
  public static List<Issue> validateLocationRequest(Object value, UnknownFields unknownFields) {
    return Found.issuesOfRequest(
      LocationRequestCheck::check,
      value,
      unknownFields == UnknownFields.ALLOW
    );
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra posts to your address when a
   * customer writes to you: a tap on a reply button, on the button of a template or on the row
   * of a list, a location, or any other message.
   */
  public static List<Issue> validateMessageCallback(Object value) {
    return Found.issuesOf(MessageCallbackCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra posts to your address when a
   * customer writes to you: a tap on a reply button, on the button of a template or on the row
   * of a list, a location, or any other message.
   */
  public static List<Issue> validateMessageCallback(Object value, UnknownFields unknownFields) {
    return Found.issuesOf(MessageCallbackCheck::check, value, unknownFields == UnknownFields.ALLOW);
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra posts to your address when it
   * did not hand a message to WhatsApp.
   */
  public static List<Issue> validateNotSentCallback(Object value) {
    return Found.issuesOf(NotSentCallbackCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra posts to your address when it
   * did not hand a message to WhatsApp.
   */
  public static List<Issue> validateNotSentCallback(Object value, UnknownFields unknownFields) {
    return Found.issuesOf(NotSentCallbackCheck::check, value, unknownFields == UnknownFields.ALLOW);
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that sends a
   * WhatsApp message with reply buttons.
   */
  public static List<Issue> validateReplyButtonRequest(Object value) {
    return Found.issuesOfRequest(ReplyButtonRequestCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: The whole body of a request that sends a
   * WhatsApp message with reply buttons.
   */
  public static List<Issue> validateReplyButtonRequest(Object value, UnknownFields unknownFields) {
    return Found.issuesOfRequest(
      ReplyButtonRequestCheck::check,
      value,
      unknownFields == UnknownFields.ALLOW
    );
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra posts to your address when
   * WhatsApp reports what became of a message: sent, delivered, read, played, failed.
   */
  public static List<Issue> validateStatusCallback(Object value) {
    return Found.issuesOf(StatusCallbackCheck::check, value, false);
  }

  /**
   * Every issue of a value; none for a valid one: What Kaleyra posts to your address when
   * WhatsApp reports what became of a message: sent, delivered, read, played, failed.
   */
  public static List<Issue> validateStatusCallback(Object value, UnknownFields unknownFields) {
    return Found.issuesOf(StatusCallbackCheck::check, value, unknownFields == UnknownFields.ALLOW);
  }


  /**
   * Makes a message: The whole body of a request that sends a WhatsApp message with a button
   * that opens a link.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> ctaUrl(String to, String body, String displayText, String url) {
    return ctaUrl(to, body, displayText, url, new Options.ForCtaUrl());
  }

  /**
   * Makes a message: The whole body of a request that sends a WhatsApp message with a button
   * that opens a link.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> ctaUrl(
    String to,
    String body,
    String displayText,
    String url,
    Options.ForCtaUrl options
  ) {
    return Parts.made(
      CtaUrlRequestCheck::check,
      Parts.present(
        "messaging_object", Parts.present(
          "messaging_product", "whatsapp",
          "recipient_type", "individual",
          "to", to,
          "type", "interactive",
          "interactive", Parts.present(
            "type", "cta_url",
            "header", Parts.wrapped(options.header, "text", "type", "text"),
            "body", Parts.wrapped(body, "text"),
            "footer", Parts.wrapped(options.footer, "text"),
            "action", Parts.present(
              "name", "cta_url",
              "parameters", Parts.present("display_text", displayText, "url", url)
            )
          )
        ),
        "extra_info", Parts.someOf(
          "ref", options.ref,
          "ref1", options.ref1,
          "ref2", options.ref2,
          "wa_source", options.waSource
        )
      )
    );
  }

  /**
   * Makes a message: The whole body of a request that sends a WhatsApp list message.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> list(
    String to,
    String body,
    String button,
    List<Messages.Section> sections
  ) {
    return list(to, body, button, sections, new Options.ForList());
  }

  /**
   * Makes a message: The whole body of a request that sends a WhatsApp list message.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> list(
    String to,
    String body,
    String button,
    List<Messages.Section> sections,
    Options.ForList options
  ) {
    return Parts.made(
      ListRequestCheck::check,
      Parts.present(
        "messaging_object", Parts.present(
          "messaging_product", "whatsapp",
          "recipient_type", "individual",
          "to", to,
          "type", "interactive",
          "interactive", Parts.present(
            "type", "list",
            "header", Parts.wrapped(options.header, "text", "type", "text"),
            "body", Parts.wrapped(body, "text"),
            "footer", Parts.wrapped(options.footer, "text"),
            "action", Parts.present("button", button, "sections", sections)
          )
        ),
        "extra_info", Parts.someOf(
          "ref", options.ref,
          "ref1", options.ref1,
          "ref2", options.ref2,
          "wa_source", options.waSource
        )
      )
    );
  }

  /**
   * Makes a message: The whole body of a request that asks the customer for a location.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> location(String to, String body) {
    return location(to, body, new Options.ForLocation());
  }

  /**
   * Makes a message: The whole body of a request that asks the customer for a location.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> location(String to, String body, Options.ForLocation options) {
    return Parts.made(
      LocationRequestCheck::check,
      Parts.present(
        "messaging_object", Parts.present(
          "messaging_product", "whatsapp",
          "recipient_type", "individual",
          "to", to,
          "type", "interactive",
          "interactive", Parts.present(
            "type", "location_request_message",
            "body", Parts.wrapped(body, "text"),
            "action", Parts.present("name", "send_location")
          )
        ),
        "extra_info", Parts.someOf(
          "ref", options.ref,
          "ref1", options.ref1,
          "ref2", options.ref2,
          "wa_source", options.waSource
        )
      )
    );
  }

  /**
   * Makes a message: The whole body of a request that sends a WhatsApp message with reply
   * buttons.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> buttons(String to, String body, List<Messages.Reply> replies) {
    return buttons(to, body, replies, new Options.ForButtons());
  }

  /**
   * Makes a message: The whole body of a request that sends a WhatsApp message with reply
   * buttons.
   *
   * <p>It is the JSON to send, as maps, lists and strings.
   *
   * <p>Throws MessageException, with every issue, where it breaks a rule.
   */
  public static Map<String, Object> buttons(
    String to,
    String body,
    List<Messages.Reply> replies,
    Options.ForButtons options
  ) {
    return Parts.made(
      ReplyButtonRequestCheck::check,
      Parts.present(
        "messaging_object", Parts.present(
          "messaging_product", "whatsapp",
          "recipient_type", "individual",
          "to", to,
          "type", "interactive",
          "interactive", Parts.present(
            "type", "button",
            "header", Parts.wrapped(options.header, "text", "type", "text"),
            "body", Parts.wrapped(body, "text"),
            "footer", Parts.wrapped(options.footer, "text"),
            "action", Parts.present("buttons", Parts.wrapped(replies, "reply", "type", "reply"))
          )
        ),
        "extra_info", Parts.someOf(
          "ref", options.ref,
          "ref1", options.ref1,
          "ref2", options.ref2,
          "wa_source", options.waSource
        )
      )
    );
  }


  /**
   * Reads taps, locations, other messages and statuses, in order, from Kaleyra's callbacks and
   * Meta's webhooks, or a part of one: as text, as bytes, parsed, or as an event of AWS Lambda.
   *
   * <p>Reads up to 4 MiB, and up to 100,000 parts.
   */
  public static ParsedCallback parseCallback(Object body) {
    return Callbacks.parse(body);
  }

  /**
   * What an answer proves: the message was accepted; it certainly was not sent; or it is unknown,
   * and sending it again may send it twice.
   */
  public static Outcome outcomeOf(int status, String body) {
    return Outcome.of(status, body, null);
  }

  /**
   * The same with the header Retry-After, or null: a busy server that names a time has not taken
   * the message.
   */
  public static Outcome outcomeOf(int status, String body, String retryAfter) {
    return Outcome.of(status, body, retryAfter);
  }
}
