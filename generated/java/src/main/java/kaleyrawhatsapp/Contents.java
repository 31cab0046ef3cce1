// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Contents.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what a message says, and what a status reports. */
final class Contents {
  /** Words of statuses without blanks, hyphens and case, and their names. */
  private static final Map<String, String> STATUS_NAMES =
      Map.of(
          "sent", "sent",
          "delivered", "delivered",
          "read", "read",
          "played", "played",
          "failed", "failed",
          "notsent", "not-sent");

  private static final Map<String, String> TAPS =
      Map.of("button_reply", "reply-button", "list_reply", "list-row");

  private Contents() {}

  /** A tap, a location that was asked for, or anything else. */
  static Event ofMessage(Object message, Object extraInfo, Event.Details details) {
    Object interactive = Members.of(message, "interactive");
    for (String name : List.of("button_reply", "list_reply")) {
      Object reply = Members.of(interactive, name);
      String id = Members.textIn(reply, "id");
      if (id != null) {
        String description = Members.textIn(reply, "description");
        return new Event.Reply(TAPS.get(name), id, titleOf(reply, "title"), description, details);
      }
    }
    Object button = Members.of(message, "button");
    String id = Members.firstOf(Members.textIn(button, "payload"), Members.textIn(button, "text"));
    if (id != null) {
      return new Event.Reply("template-button", id, titleOf(button, "text"), null, details);
    }
    Object location = Members.of(message, "location");
    Double latitude = Members.numberOf(Members.of(location, "latitude"));
    Double longitude = Members.numberOf(Members.of(location, "longitude"));
    // A location is an answer only if it says to which message.
    boolean isAnswer = details.repliedTo() != null || details.replyTo() != null;
    if (latitude != null && longitude != null && isAnswer) {
      return new Event.Location(
          latitude,
          longitude,
          Members.textIn(location, "name"),
          Members.textIn(location, "address"),
          Members.textIn(location, "url"),
          details);
    }
    return new Event.Message(
        Members.textIn(message, "type"),
        Members.textIn(Members.of(message, "text"), "body"),
        Members.textIn(extraInfo, "media_url"),
        details);
  }

  private static String titleOf(Object value, String name) {
    return Members.firstOf(Members.textIn(value, name), "");
  }

  /** What became of a message. The callback has the status of a flat form once more. */
  static Event ofStatus(Object status, Object callback, Changes changes, Event.Details details) {
    String word = bothIn("status", status, callback);
    // A payment that failed says nothing of the message that asks for it.
    boolean isNamed = word != null && !"payment".equals(Members.of(status, "type"));
    String name = isNamed ? STATUS_NAMES.get(significant(word)) : null;
    String code = bothIn("code", status, callback);
    String reason = bothIn("reason", status, callback);
    List<Event.Error> errors = errorsIn(status, changes);
    List<Event.Error> reported = errors.isEmpty() ? null : errors;
    if (name == null) {
      String came = word == null ? "" : word;
      return new Event.Status("other", came, null, null, reported, details);
    }
    if (name.equals("not-sent")) {
      return new Event.Status(name, null, code, reason, reported, details);
    }
    if (name.equals("failed") && reported == null) {
      boolean isKnown = code != null || reason != null;
      reported = isKnown ? List.of(explained(code, reason, null)) : List.of();
    }
    return new Event.Status(name, null, null, null, reported, details);
  }

  private static String bothIn(String name, Object status, Object callback) {
    return Members.firstOf(Members.textIn(status, name), Members.textIn(callback, name));
  }

  /** Without what separates the words of a status. */
  private static String significant(String word) {
    StringBuilder kept = new StringBuilder();
    for (char unit : word.toLowerCase(Locale.ROOT).toCharArray()) {
      if (unit != '_' && unit != '-' && !Values.isWhiteSpace(unit)) {
        kept.append(unit);
      }
    }
    return kept.toString();
  }

  private static List<Event.Error> errorsIn(Object status, Changes changes) {
    List<Event.Error> errors = new ArrayList<>();
    Object given = Members.of(status, "errors");
    Object all = given instanceof Map ? List.of(given) : given;
    if (all instanceof List<?> list) {
      for (Object one : changes.items(list)) {
        String message = Members.textIn(one, "message");
        String title = Members.firstOf(Members.textIn(one, "title"), message);
        String details = Members.textIn(Members.of(one, "error_data"), "details");
        if (details == null && message != null && !message.equals(title)) {
          details = message;
        }
        errors.add(explained(Members.textIn(one, "code"), title, details));
      }
    }
    return List.copyOf(errors);
  }

  private static Event.Error explained(String code, String title, String details) {
    StatusError known = code == null ? null : Facts.STATUS_ERRORS.get(code);
    return known == null
        ? new Event.Error(code, title, details, null, null, null)
        : new Event.Error(code, title, details, known.name(), known.meaning(), known.fix());
  }
}
