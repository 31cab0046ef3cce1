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

  // generated: validators

  // generated: builders

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
