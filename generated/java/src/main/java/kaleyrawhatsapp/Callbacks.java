// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Callbacks.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Makes the events of a callback. */
final class Callbacks {
  private Callbacks() {}

  static ParsedCallback parse(Object body) {
    try {
      Changes changes = new Changes(Bodies.read(body));
      if (changes.all.isEmpty()) {
        String reason = changes.isKnownForm ? "other-callback" : "unknown-shape";
        return new ParsedCallback(List.of(), reason);
      }
      List<Event> events = new ArrayList<>();
      for (Changes.Change change : changes.all) {
        addEvents(change, changes, events);
      }
      return new ParsedCallback(List.copyOf(events), null);
    } catch (Bodies.Unreadable unreadable) {
      return new ParsedCallback(List.of(), unreadable.getMessage());
    }
  }

  private static void addEvents(Changes.Change change, Changes changes, List<Event> events) {
    List<Object> statuses = new ArrayList<>(change.statuses());
    statuses.removeIf(status -> "call".equals(Members.of(status, "type")));
    List<Event.Customer> senders = new ArrayList<>();
    change.messages().forEach(message -> senders.add(senderOf(message)));
    List<Event.Customer> recipients = new ArrayList<>();
    statuses.forEach(status -> recipients.add(recipientOf(status)));
    Object only = onlyContact(change.contacts(), senders, recipients);
    for (int at = 0; at < senders.size(); at++) {
      Object message = change.messages().get(at);
      Event.Customer customer = completed(senders.get(at), change.contacts(), only);
      Event.Details details =
          detailsOf(change, message, customer, Members.textIn(message, "id"));
      events.add(Contents.ofMessage(message, change.extraInfo(), details));
    }
    // What the callback says beside a status is about it only where there is one status.
    Changes.Change beside = statuses.size() == 1 ? change : null;
    Object flat = beside == null ? null : beside.callback();
    for (int at = 0; at < recipients.size(); at++) {
      Object status = statuses.get(at);
      Event.Customer customer = completed(recipients.get(at), change.contacts(), only);
      Event.Details details = detailsOf(change, status, customer, sentMessageId(status, beside));
      events.add(Contents.ofStatus(status, flat, changes, details));
    }
  }

  /** The id of a status is not the message's in Kaleyra's sample; Meta's has no other. */
  private static String sentMessageId(Object status, Changes.Change beside) {
    return Members.firstOf(
        beside == null ? null : Members.textIn(beside.callback(), "message_id"),
        beside == null ? null : Members.textIn(beside.extraInfo(), "message_id"),
        Members.textIn(status, "id"));
  }

  private static Event.Details detailsOf(
      Changes.Change change, Object raw, Event.Customer customer, String messageId) {
    Object metadata = Members.of(change.value(), "metadata");
    Map<String, String> references = new LinkedHashMap<>();
    for (String name : Facts.REFERENCES) {
      String text = Members.textIn(change.extraInfo(), name);
      if (text != null) {
        references.put(name, text);
      }
    }
    return new Event.Details(
        customer,
        Members.textIn(metadata, "phone_number_id"),
        Members.phoneNumberIn(metadata, "display_phone_number"),
        messageId,
        Members.textIn(Members.of(raw, "context"), "id"),
        Members.textIn(change.extraInfo(), "reply_to"),
        references,
        Members.timeOf(Members.of(raw, "timestamp")),
        (Map<?, ?>) raw);
  }

  private static Event.Customer senderOf(Object message) {
    return new Event.Customer(
        Members.phoneNumberIn(message, "from"),
        Members.textIn(message, "from_user_id"),
        Members.textIn(message, "from_parent_user_id"),
        null,
        null);
  }

  /** Whom a message went to: in a group, the member that the status is about. */
  private static Event.Customer recipientOf(Object status) {
    boolean isGroup = "group".equals(Members.of(status, "recipient_type"));
    String prefix = isGroup ? "recipient_participant_" : "recipient_";
    return new Event.Customer(
        Members.phoneNumberIn(status, prefix + "id"),
        Members.textIn(status, prefix + "user_id"),
        Members.firstOf(
            Members.textIn(status, prefix + "parent_user_id"),
            isGroup ? null : Members.textIn(status, "parent_recipient_user_id")),
        null,
        null);
  }

  /**
   * The only contact, where there is one customer too: WhatsApp writes some numbers in two ways.
   */
  private static Object onlyContact(
      List<?> contacts, List<Event.Customer> senders, List<Event.Customer> recipients) {
    List<Event.Customer> all = new ArrayList<>(senders);
    all.addAll(recipients);
    long customers =
        all.stream().map(each -> Arrays.asList(each.from(), each.userId())).distinct().count();
    return contacts.size() == 1 && customers <= 1 ? contacts.get(0) : null;
  }

  /** A customer with what the contact of the same number, or the same id, says. */
  private static Event.Customer completed(
      Event.Customer customer, List<?> contacts, Object only) {
    String number = customer.from();
    String id = customer.userId();
    Object byNumber = contactWith(Members::phoneNumberIn, "wa_id", number, contacts);
    Object byId = contactWith(Members::textIn, "user_id", id, contacts);
    // Meta's id is written in one way only, so another id is another customer's.
    boolean isAnother =
        id != null && !id.equals(Members.firstOf(Members.textIn(only, "user_id"), id));
    Object contact = Members.either(Members.either(byNumber, byId), isAnother ? null : only);
    Object profile = Members.of(contact, "profile");
    return new Event.Customer(
        Members.firstOf(number, Members.phoneNumberIn(contact, "wa_id")),
        Members.firstOf(id, Members.textIn(contact, "user_id")),
        Members.firstOf(customer.parentUserId(), Members.textIn(contact, "parent_user_id")),
        Members.textIn(profile, "username"),
        Members.textIn(profile, "name"));
  }

  private static Object contactWith(
      BiFunction<Object, String, String> textIn, String name, String wanted, List<?> contacts) {
    for (Object contact : contacts) {
      if (wanted != null && wanted.equals(textIn.apply(contact, name))) {
        return contact;
      }
    }
    return null;
  }
}
