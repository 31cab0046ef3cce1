// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Event.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a callback reports. What is not known is null. */
public sealed interface Event {
  /** What every event has. */
  Details details();

  /**
   * A customer's tap on a button or a row.
   *
   * @param kind "reply-button", "template-button" or "list-row"
   * @param id of the button or row; for a template's button its payload
   * @param title the text on the button or row
   * @param description the description of a row
   */
  record Reply(String kind, String id, String title, String description, Details details)
      implements Event {}

  /**
   * A customer's answer to a request for the location.
   *
   * @param latitude in degrees
   * @param longitude in degrees
   * @param placeName the name of the place that the customer chose, if it was one
   * @param address the address of that place
   * @param url a link of that place
   */
  record Location(
      double latitude,
      double longitude,
      String placeName,
      String address,
      String url,
      Details details)
      implements Event {}

  /**
   * Any other message from the customer.
   *
   * @param type in WhatsApp's words: "text", "image", "reaction"
   * @param text what the customer wrote, for a text
   * @param mediaUrl a link to Kaleyra's copy of the customer's media
   */
  record Message(String type, String text, String mediaUrl, Details details) implements Event {}

  /**
   * What became of a message that was sent.
   *
   * @param status "sent", "delivered", "read", "played", "failed", "not-sent" or "other"
   * @param word a status that is not known, as it came; empty where there is none
   * @param code why it was not sent
   * @param reason why it was not sent
   * @param errors null where nothing is reported
   */
  record Status(
      String status, String word, String code, String reason, List<Error> errors, Details details)
      implements Event {}

  /**
   * What every event has.
   *
   * @param phoneNumberId Meta's id of the business number that was addressed
   * @param businessNumber the business number that was addressed: digits
   * @param messageId WhatsApp's id of the customer's message, or of the message of the status
   * @param repliedTo WhatsApp's id of the message that the customer answers
   * @param replyTo Kaleyra's id of the message that the customer answers
   * @param references of the message that was sent, such as ref: the way to correlate
   * @param at when it happened
   * @param raw the message or the status as it came
   */
  record Details(
      Customer customer,
      String phoneNumberId,
      String businessNumber,
      String messageId,
      String repliedTo,
      String replyTo,
      Map<String, String> references,
      Instant at,
      Map<?, ?> raw) {}

  /**
   * A customer, who is known by a number, by Meta's id, or both.
   *
   * @param from the number as WhatsApp writes it: digits, without a plus sign
   * @param userId Meta's id of the customer for your business
   * @param parentUserId Meta's id of the customer for a group of businesses
   * @param username the customer's user name
   * @param name the name on the customer's profile
   */
  record Customer(String from, String userId, String parentUserId, String username, String name) {}

  /**
   * One reason why a message failed.
   *
   * @param code Meta's, a number as text; build on it, not on the title
   * @param title as it came
   * @param details as they came
   * @param name ours, for a code that is known
   * @param meaning what the code means
   * @param fix what to do
   */
  record Error(
      String code, String title, String details, String name, String meaning, String fix) {}
}
