// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks values of api-response. */
final class ApiResponseCheck {
  private ApiResponseCheck() {}

  static final Rule RESPONSE_CODE_TYPE =
      new Rule("ResponseCodeType", "type", "/code", "code must be a string, not ")
          .slot("type");

  static final Rule RESPONSE_CODE_MIN_LENGTH_EMPTY =
      new Rule("ResponseCodeMinLengthEmpty", "minLength", "/code", "code is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule RESPONSE_CODE_MAX_LENGTH =
      new Rule("ResponseCodeMaxLength", "maxLength", "/code", "code is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 64")
          .limit(64)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Our reading");

  static final Rule RESPONSE_CODE_X_WELL_FORMED =
      new Rule("ResponseCodeXWellFormed", "ill-formed-unicode", "/code", "code has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule RESPONSE_MESSAGE_ID_TYPE =
      new Rule("ResponseMessageIdType", "type", "/data/message_id", "message_id must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY =
      new Rule("ResponseMessageIdMinLengthEmpty", "minLength", "/data/message_id", "message_id is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule RESPONSE_MESSAGE_ID_X_WELL_FORMED =
      new Rule("ResponseMessageIdXWellFormed", "ill-formed-unicode", "/data/message_id", "message_id has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule RESPONSE_DATA_TYPE =
      new Rule("ResponseDataType", "type", "/data", "data must be an object or array, not ")
          .slot("type")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, samples of success and failure");

  static final Rule RESPONSE_ERROR_TYPE =
      new Rule("ResponseErrorType", "type", "/error", "error must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule RESPONSE_MESSAGE_TYPE =
      new Rule("ResponseMessageType", "type", "/message", "message must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule RESPONSE_MESSAGE_X_WELL_FORMED =
      new Rule("ResponseMessageXWellFormed", "ill-formed-unicode", "/message", "message has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule API_RESPONSE_TYPE =
      new Rule("ApiResponseType", "type", "", "api response must be an object, not ")
          .slot("type");

  static final Rule RESPONSE_CODE_REQUIRED =
      new Rule("ResponseCodeRequired", "required", "/code", "code is missing; add it")
          .doc("Our reading");

  static final Set<String> KNOWN_NAMES = Set.of("code", "data", "error", "message", "message_id");

  static void checkResponseCode(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(RESPONSE_CODE_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(RESPONSE_CODE_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isLonger(text, 64)) {
      found.add(RESPONSE_CODE_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(RESPONSE_CODE_X_WELL_FORMED, null);
    }
  }

  static void checkResponseMessageId(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(RESPONSE_MESSAGE_ID_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(RESPONSE_MESSAGE_ID_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(RESPONSE_MESSAGE_ID_X_WELL_FORMED, null);
    }
  }

  static void checkResponseReceipt(Map<?, ?> object, Found found) {
    if (object.containsKey("message_id")) {
      checkResponseMessageId(object.get("message_id"), found);
    }
  }

  static void checkResponseNothing(List<?> list, Found found) {
  }

  static void checkResponseData(Object value, Found found) {
    if ("array".equals(Values.typeOf(value))) {
      checkResponseNothing((List<?>) value, found);
    } else if ("object".equals(Values.typeOf(value))) {
      checkResponseReceipt(Values.objectOf(value), found);
    } else {
      found.add(RESPONSE_DATA_TYPE, Values.typeOf(value));
    }
  }

  static void checkResponseError(Object value, Found found) {
    if (Values.objectOf(value) == null) {
      found.add(RESPONSE_ERROR_TYPE, Values.typeOf(value));
      return;
    }
  }

  static void checkResponseMessage(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(RESPONSE_MESSAGE_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(RESPONSE_MESSAGE_X_WELL_FORMED, null);
    }
  }

  static void check(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(API_RESPONSE_TYPE, Values.typeOf(value));
      return;
    }
    if (object.containsKey("code")) {
      checkResponseCode(object.get("code"), found);
    } else {
      found.add(RESPONSE_CODE_REQUIRED, null);
    }
    if (object.containsKey("data")) {
      checkResponseData(object.get("data"), found);
    }
    if (object.containsKey("error")) {
      checkResponseError(object.get("error"), found);
    }
    if (object.containsKey("message")) {
      checkResponseMessage(object.get("message"), found);
    }
  }

}
