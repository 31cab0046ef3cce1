// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.Map;
import java.util.Set;

/** Checks values of not-sent-callback. */
final class NotSentCallbackCheck {
  private NotSentCallbackCheck() {}

  static final Rule NOT_SENT_STATUS_TYPE =
      new Rule("NotSentStatusType", "type", "/status", "status must be a string, not ")
          .slot("type");

  static final Rule NOT_SENT_STATUS_MIN_LENGTH_EMPTY =
      new Rule("NotSentStatusMinLengthEmpty", "minLength", "/status", "status is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule NOT_SENT_STATUS_X_WELL_FORMED =
      new Rule("NotSentStatusXWellFormed", "ill-formed-unicode", "/status", "status has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule NOT_SENT_CALLBACK_TYPE =
      new Rule("NotSentCallbackType", "type", "", "not sent callback must be an object, not ")
          .slot("type");

  static final Rule NOT_SENT_STATUS_REQUIRED =
      new Rule("NotSentStatusRequired", "required", "/status", "status is missing; add it")
          .doc("Kaleyra, status webhook page, daily limit reached");

  static final Rule MESSAGE_ID_REQUIRED =
      new Rule("MessageIdRequired", "required", "/message_id", "message_id is missing; add it")
          .doc("Kaleyra, status webhook page, daily limit reached");

  static final Set<String> KNOWN_NAMES = Set.of(
    "status",
    "message_id",
    "code",
    "extra_info",
    "reason"
  );

  static void checkNotSentStatus(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(NOT_SENT_STATUS_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(NOT_SENT_STATUS_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(NOT_SENT_STATUS_X_WELL_FORMED, null);
    }
  }

  static void check(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(NOT_SENT_CALLBACK_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("status")) {
      checkNotSentStatus(object.get("status"), found);
    } else {
      found.add(NOT_SENT_STATUS_REQUIRED, null);
    }
    if (!object.containsKey("message_id")) {
      found.add(MESSAGE_ID_REQUIRED, null);
    }
  }

}
