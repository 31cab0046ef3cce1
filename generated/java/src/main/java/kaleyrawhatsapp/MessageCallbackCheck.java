// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;

/** Checks values of message-callback. */
final class MessageCallbackCheck {
  private MessageCallbackCheck() {}

  static final Rule INCOMING_MESSAGE_TYPE =
      new Rule("IncomingMessageType", "type", "/meta_object/value/messages/~i", "incoming message must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule INCOMING_MESSAGES_TYPE =
      new Rule("IncomingMessagesType", "type", "/meta_object/value/messages", "messages must be an array, not ")
          .slot("type");

  static final Rule INCOMING_VALUE_TYPE =
      new Rule("IncomingValueType", "type", "/meta_object/value", "value must be an object, not ")
          .slot("type");

  static final Rule INCOMING_MESSAGES_REQUIRED =
      new Rule("IncomingMessagesRequired", "required", "/meta_object/value/messages", "messages are missing; add them")
          .doc("Kaleyra, incoming webhook pages");

  static final Rule INCOMING_CHANGE_TYPE =
      new Rule("IncomingChangeType", "type", "/meta_object", "meta_object must be an object, not ")
          .slot("type");

  static final Rule INCOMING_VALUE_REQUIRED =
      new Rule("IncomingValueRequired", "required", "/meta_object/value", "value is missing; add it")
          .doc("Kaleyra, incoming webhook pages");

  static final Rule MESSAGE_CALLBACK_TYPE =
      new Rule("MessageCallbackType", "type", "", "message callback must be an object, not ")
          .slot("type");

  static final Rule INCOMING_CHANGE_REQUIRED =
      new Rule("IncomingChangeRequired", "required", "/meta_object", "meta_object is missing; add it")
          .doc("Kaleyra, incoming webhook pages");

  static final Set<String> KNOWN_NAMES = Set.of(
    "meta_object",
    "extra_info",
    "value",
    "field",
    "messages",
    "contacts",
    "messaging_product",
    "metadata",
    "button",
    "context",
    "from",
    "from_parent_user_id",
    "from_user_id",
    "id",
    "interactive",
    "location",
    "text",
    "timestamp",
    "type"
  );

  static void checkIncomingMessage(Object value, Found found, int i0) {
    if (Values.objectOf(value) == null) {
      found.add(INCOMING_MESSAGE_TYPE, Values.typeOf(value), i0);
      return;
    }
  }

  static void checkIncomingMessages(Object value, Found found) {
    if (!(value instanceof List<?> list)) {
      found.add(INCOMING_MESSAGES_TYPE, Values.typeOf(value));
      return;
    }
    for (ListIterator<?> i0s = list.listIterator(); i0s.hasNext(); ) {
      int i0 = i0s.nextIndex();
      Object item = i0s.next();
      checkIncomingMessage(item, found, i0);
      if (found.isFull()) {
        return;
      }
    }
  }

  static void checkIncomingValue(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(INCOMING_VALUE_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("messages")) {
      checkIncomingMessages(object.get("messages"), found);
    } else {
      found.add(INCOMING_MESSAGES_REQUIRED, null);
    }
  }

  static void checkIncomingChange(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(INCOMING_CHANGE_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("value")) {
      checkIncomingValue(object.get("value"), found);
    } else {
      found.add(INCOMING_VALUE_REQUIRED, null);
    }
  }

  static void check(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(MESSAGE_CALLBACK_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("meta_object")) {
      checkIncomingChange(object.get("meta_object"), found);
    } else {
      found.add(INCOMING_CHANGE_REQUIRED, null);
    }
  }

}
