// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** Checks values of status-callback. */
final class StatusCallbackCheck {
  private StatusCallbackCheck() {}

  static final Rule MESSAGE_STATUS_TYPE =
      new Rule("MessageStatusType", "type", "/meta_object/value/statuses/~i", "message status must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule MESSAGE_STATUSES_TYPE =
      new Rule("MessageStatusesType", "type", "/meta_object/value/statuses", "statuses must be an array, not ")
          .slot("type");

  static final Rule STATUS_VALUE_TYPE =
      new Rule("StatusValueType", "type", "/meta_object/value", "value must be an object, not ")
          .slot("type");

  static final Rule MESSAGE_STATUSES_REQUIRED =
      new Rule("MessageStatusesRequired", "required", "/meta_object/value/statuses", "statuses are missing; add them")
          .doc("Kaleyra, status webhook page, sample of sent");

  static final Rule STATUS_CHANGE_TYPE =
      new Rule("StatusChangeType", "type", "/meta_object", "meta_object must be an object, not ")
          .slot("type");

  static final Rule STATUS_VALUE_REQUIRED =
      new Rule("StatusValueRequired", "required", "/meta_object/value", "value is missing; add it")
          .doc("Kaleyra, status webhook page, sample of sent");

  static final Rule STATUS_CALLBACK_TYPE =
      new Rule("StatusCallbackType", "type", "", "status callback must be an object, not ")
          .slot("type");

  static final Rule STATUS_CHANGE_REQUIRED =
      new Rule("StatusChangeRequired", "required", "/meta_object", "meta_object is missing; add it")
          .doc("Kaleyra, status webhook page, sample of sent");

  static final Set<String> KNOWN_NAMES = Set.of(
    "meta_object",
    "extra_info",
    "message_id",
    "status",
    "value",
    "field",
    "statuses",
    "contacts",
    "messaging_product",
    "metadata",
    "biz_opaque_callback_data",
    "conversation",
    "errors",
    "id",
    "pricing",
    "recipient_id",
    "recipient_parent_user_id",
    "recipient_participant_id",
    "recipient_type",
    "recipient_user_id",
    "timestamp",
    "type"
  );

  static void checkMessageStatus(Object value, Found found, int i0) {
    if (Values.objectOf(value) == null) {
      found.add(MESSAGE_STATUS_TYPE, Values.typeOf(value), i0);
      return;
    }
  }

  static void checkMessageStatuses(Object value, Found found) {
    if (!(value instanceof List<?> list)) {
      found.add(MESSAGE_STATUSES_TYPE, Values.typeOf(value));
      return;
    }
    for (ListIterator<?> i0s = list.listIterator(); i0s.hasNext(); ) {
      int i0 = i0s.nextIndex();
      Object item = i0s.next();
      checkMessageStatus(item, found, i0);
      if (found.isFull()) {
        return;
      }
    }
  }

  static void checkStatusValue(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(STATUS_VALUE_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("statuses")) {
      checkMessageStatuses(object.get("statuses"), found);
    } else {
      found.add(MESSAGE_STATUSES_REQUIRED, null);
    }
  }

  static void checkStatusChange(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(STATUS_CHANGE_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("value")) {
      checkStatusValue(object.get("value"), found);
    } else {
      found.add(STATUS_VALUE_REQUIRED, null);
    }
  }

  static void check(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(STATUS_CALLBACK_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("meta_object")) {
      checkStatusChange(object.get("meta_object"), found);
    } else {
      found.add(STATUS_CHANGE_REQUIRED, null);
    }
  }

}
