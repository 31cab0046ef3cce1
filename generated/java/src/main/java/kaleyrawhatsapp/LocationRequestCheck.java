// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks values of location-request. */
final class LocationRequestCheck {
  private LocationRequestCheck() {}

  static final Rule MESSAGING_PRODUCT_ENUM =
      new Rule("MessagingProductEnum", "enum", "/messaging_object/messaging_product", "messaging_product must be whatsapp")
          .doc("Kaleyra, messaging_object table, row messaging_product");

  static final Rule PHONE_NUMBER_TYPE =
      new Rule("PhoneNumberType", "type", "/messaging_object/to", "to must be a string, not ")
          .slot("type");

  static final Rule PHONE_NUMBER_PATTERN =
      new Rule("PhoneNumberPattern", "phone-number", "/messaging_object/to", "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210")
          .keyword("pattern")
          .doc("Kaleyra, messaging_object table, row to");

  static final Rule PHONE_NUMBER_MAX_LENGTH =
      new Rule("PhoneNumberMaxLength", "maxLength", "/messaging_object/to", "to is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 16")
          .limit(16)
          .unit("code points")
          .doc("ITU E.164");

  static final Rule PHONE_NUMBER_X_WELL_FORMED =
      new Rule("PhoneNumberXWellFormed", "ill-formed-unicode", "/messaging_object/to", "to has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule MESSAGE_TYPE_ENUM =
      new Rule("MessageTypeEnum", "enum", "/messaging_object/type", "type must be interactive")
          .doc("Kaleyra, messaging_object table, row type");

  static final Rule LOCATION_REQUEST_TYPE_ENUM =
      new Rule("LocationRequestTypeEnum", "enum", "/messaging_object/interactive/type", "type must be location_request_message")
          .doc("Kaleyra, request format");

  static final Rule BODY_TEXT_TYPE =
      new Rule("BodyTextType", "type", "/messaging_object/interactive/body/text", "body.text must be a string, not ")
          .slot("type");

  static final Rule BODY_TEXT_MIN_LENGTH_EMPTY =
      new Rule("BodyTextMinLengthEmpty", "minLength", "/messaging_object/interactive/body/text", "body is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, error 131009");

  static final Rule BODY_TEXT_MAX_LENGTH =
      new Rule("BodyTextMaxLength", "maxLength", "/messaging_object/interactive/body/text", "body is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 1024")
          .limit(1024)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Kaleyra, interactive table, row body");

  static final Rule BODY_TEXT_X_WELL_FORMED =
      new Rule("BodyTextXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/body/text", "body has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule BODY_TEXT_X_NOT_BLANK =
      new Rule("BodyTextXNotBlank", "blank", "/messaging_object/interactive/body/text", "body is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule BODY_TYPE =
      new Rule("BodyType", "type", "/messaging_object/interactive/body", "body must be an object, not ")
          .slot("type");

  static final Rule BODY_ADDITIONAL_PROPERTIES =
      new Rule("BodyAdditionalProperties", "additionalProperties", "/messaging_object/interactive/body", "body has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Kaleyra, request format")
          .names(List.of("text"));

  static final Rule BODY_TEXT_REQUIRED =
      new Rule("BodyTextRequired", "required", "/messaging_object/interactive/body/text", "body.text is missing; add it")
          .doc("Kaleyra, request format");

  static final Rule LOCATION_ACTION_NAME_ENUM =
      new Rule("LocationActionNameEnum", "enum", "/messaging_object/interactive/action/name", "name must be send_location")
          .doc("Kaleyra, request format");

  static final Rule LOCATION_ACTION_TYPE =
      new Rule("LocationActionType", "type", "/messaging_object/interactive/action", "action must be an object, not ")
          .slot("type");

  static final Rule LOCATION_ACTION_ADDITIONAL_PROPERTIES =
      new Rule("LocationActionAdditionalProperties", "additionalProperties", "/messaging_object/interactive/action", "action has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Kaleyra, request format")
          .names(List.of("name"));

  static final Rule LOCATION_ACTION_NAME_REQUIRED =
      new Rule("LocationActionNameRequired", "required", "/messaging_object/interactive/action/name", "name is missing; add it")
          .doc("Kaleyra, request format");

  static final Rule LOCATION_INTERACTIVE_TYPE =
      new Rule("LocationInteractiveType", "type", "/messaging_object/interactive", "interactive must be an object, not ")
          .slot("type");

  static final Rule LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES =
      new Rule("LocationInteractiveAdditionalProperties", "additionalProperties", "/messaging_object/interactive", "interactive has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, location request messages page")
          .names(List.of("type", "body", "action"));

  static final Rule LOCATION_REQUEST_TYPE_REQUIRED =
      new Rule("LocationRequestTypeRequired", "required", "/messaging_object/interactive/type", "type is missing; add it")
          .doc("Meta, location request messages page");

  static final Rule BODY_REQUIRED =
      new Rule("BodyRequired", "required", "/messaging_object/interactive/body", "body is missing; add it")
          .doc("Meta, location request messages page");

  static final Rule LOCATION_ACTION_REQUIRED =
      new Rule("LocationActionRequired", "required", "/messaging_object/interactive/action", "action is missing; add it")
          .doc("Meta, location request messages page");

  static final Rule RECIPIENT_TYPE_ENUM =
      new Rule("RecipientTypeEnum", "enum", "/messaging_object/recipient_type", "recipient_type must be individual")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, messaging_object table, row recipient_type");

  static final Rule LOCATION_MESSAGING_OBJECT_TYPE =
      new Rule("LocationMessagingObjectType", "type", "/messaging_object", "messaging_object must be an object, not ")
          .slot("type");

  static final Rule LOCATION_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES =
      new Rule("LocationMessagingObjectAdditionalProperties", "additionalProperties", "/messaging_object", "messaging_object has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Our reading")
          .names(List.of("messaging_product", "to", "type", "interactive", "recipient_type"))
          .foreign(Map.ofEntries(Map.entry("recipient", "recipient is for Meta's user ids; the phone number goes in to.")));

  static final Rule MESSAGING_PRODUCT_REQUIRED =
      new Rule("MessagingProductRequired", "required", "/messaging_object/messaging_product", "messaging_product is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule PHONE_NUMBER_REQUIRED =
      new Rule("PhoneNumberRequired", "required", "/messaging_object/to", "to is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule MESSAGE_TYPE_REQUIRED =
      new Rule("MessageTypeRequired", "required", "/messaging_object/type", "type is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule LOCATION_INTERACTIVE_REQUIRED =
      new Rule("LocationInteractiveRequired", "required", "/messaging_object/interactive", "interactive is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule REFERENCE_TYPE =
      new Rule("ReferenceType", "type", "/extra_info/ref", "ref must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule REFERENCE_MAX_LENGTH =
      new Rule("ReferenceMaxLength", "maxLength", "/extra_info/ref", "ref is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 255")
          .limit(255)
          .unit("code points")
          .fix("Kaleyra would cut it without a word.")
          .doc("Kaleyra, extra_info table, rows ref, ref1, ref2");

  static final Rule REFERENCE_X_WELL_FORMED =
      new Rule("ReferenceXWellFormed", "ill-formed-unicode", "/extra_info/ref", "ref has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule REF1_TYPE =
      new Rule("Ref1Type", "type", "/extra_info/ref1", "ref1 must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule REF1_MAX_LENGTH =
      new Rule("Ref1MaxLength", "maxLength", "/extra_info/ref1", "ref1 is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 255")
          .limit(255)
          .unit("code points")
          .fix("Kaleyra would cut it without a word.")
          .doc("Kaleyra, extra_info table, rows ref, ref1, ref2");

  static final Rule REF1_X_WELL_FORMED =
      new Rule("Ref1XWellFormed", "ill-formed-unicode", "/extra_info/ref1", "ref1 has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule REF2_TYPE =
      new Rule("Ref2Type", "type", "/extra_info/ref2", "ref2 must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule REF2_MAX_LENGTH =
      new Rule("Ref2MaxLength", "maxLength", "/extra_info/ref2", "ref2 is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 255")
          .limit(255)
          .unit("code points")
          .fix("Kaleyra would cut it without a word.")
          .doc("Kaleyra, extra_info table, rows ref, ref1, ref2");

  static final Rule REF2_X_WELL_FORMED =
      new Rule("Ref2XWellFormed", "ill-formed-unicode", "/extra_info/ref2", "ref2 has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule WA_SOURCE_ENUM =
      new Rule("WaSourceEnum", "enum", "/extra_info/wa_source", "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage")
          .fix("Kaleyra would replace it with api.")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, extra_info table, row wa_source");

  static final Rule EXTRA_INFO_TYPE =
      new Rule("ExtraInfoType", "type", "/extra_info", "extra_info must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule EXTRA_INFO_ADDITIONAL_PROPERTIES =
      new Rule("ExtraInfoAdditionalProperties", "additionalProperties", "/extra_info", "extra_info has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .fixOfNull("Leave it out.")
          .doc("Our reading")
          .names(List.of("ref", "ref1", "ref2", "wa_source"));

  static final Rule LOCATION_REQUEST_TYPE =
      new Rule("LocationRequestType", "type", "", "location request must be an object, not ")
          .slot("type");

  static final Rule LOCATION_REQUEST_ADDITIONAL_PROPERTIES =
      new Rule("LocationRequestAdditionalProperties", "additionalProperties", "", "location request has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Our reading")
          .names(List.of("messaging_object", "extra_info"));

  static final Rule LOCATION_MESSAGING_OBJECT_REQUIRED =
      new Rule("LocationMessagingObjectRequired", "required", "/messaging_object", "messaging_object is missing; add it")
          .doc("Kaleyra, payload table");

  static final Pattern PATTERN_1 = Pattern.compile("^\\+[1-9][0-9]{6,14}\\z");

  static final Set<String> NAMES_2 = Set.of("text");

  static final Set<String> NAMES_3 = Set.of("name");

  static final Set<String> NAMES_4 = Set.of("type", "body", "action");

  static final Set<String> NAMES_5 = Set.of(
    "messaging_product",
    "to",
    "type",
    "interactive",
    "recipient_type"
  );

  static final List<String> VALUES_6 = List.of(
    "api",
    "clevertap",
    "zoho",
    "webengage",
    "shopify",
    "leadsquared",
    "responsys",
    "braze",
    "hubspot",
    "salesforce",
    "zapier",
    "eloqua",
    "moengage"
  );

  static final Set<String> NAMES_7 = Set.of("ref", "ref1", "ref2", "wa_source");

  static final Set<String> NAMES_8 = Set.of("messaging_object", "extra_info");

  static final Set<String> KNOWN_NAMES = Set.of(
    "messaging_object",
    "extra_info",
    "messaging_product",
    "to",
    "type",
    "interactive",
    "recipient_type",
    "body",
    "action",
    "text",
    "name",
    "ref",
    "ref1",
    "ref2",
    "wa_source",
    "header",
    "footer"
  );

  static void checkMessagingProduct(Object value, Found found) {
    if (!"whatsapp".equals(value)) {
      found.add(MESSAGING_PRODUCT_ENUM, Values.shown(value));
    }
  }

  static void checkPhoneNumber(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(PHONE_NUMBER_TYPE, Values.typeOf(value));
      return;
    }
    if (!PATTERN_1.matcher(text).find()) {
      found.add(PHONE_NUMBER_PATTERN, null);
      return;
    }
    if (Values.isLonger(text, 16)) {
      found.add(PHONE_NUMBER_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(PHONE_NUMBER_X_WELL_FORMED, null);
    }
  }

  static void checkMessageType(Object value, Found found) {
    if (!"interactive".equals(value)) {
      found.add(MESSAGE_TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkLocationRequestType(Object value, Found found) {
    if (!"location_request_message".equals(value)) {
      found.add(LOCATION_REQUEST_TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkBodyText(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(BODY_TEXT_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(BODY_TEXT_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isLonger(text, 1024)) {
      found.add(BODY_TEXT_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(BODY_TEXT_X_WELL_FORMED, null);
    }
    if (Values.isBlank(text)) {
      found.add(BODY_TEXT_X_NOT_BLANK, null);
    }
  }

  static void checkBody(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(BODY_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(BODY_ADDITIONAL_PROPERTIES, object, NAMES_2, KNOWN_NAMES);
    if (object.containsKey("text")) {
      checkBodyText(object.get("text"), found);
    } else {
      found.add(BODY_TEXT_REQUIRED, null);
    }
  }

  static void checkLocationActionName(Object value, Found found) {
    if (!"send_location".equals(value)) {
      found.add(LOCATION_ACTION_NAME_ENUM, Values.shown(value));
    }
  }

  static void checkLocationAction(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LOCATION_ACTION_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LOCATION_ACTION_ADDITIONAL_PROPERTIES, object, NAMES_3, KNOWN_NAMES);
    if (object.containsKey("name")) {
      checkLocationActionName(object.get("name"), found);
    } else {
      found.add(LOCATION_ACTION_NAME_REQUIRED, null);
    }
  }

  static void checkLocationInteractive(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LOCATION_INTERACTIVE_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES, object, NAMES_4, KNOWN_NAMES);
    if (object.containsKey("type")) {
      checkLocationRequestType(object.get("type"), found);
    } else {
      found.add(LOCATION_REQUEST_TYPE_REQUIRED, null);
    }
    if (object.containsKey("body")) {
      checkBody(object.get("body"), found);
    } else {
      found.add(BODY_REQUIRED, null);
    }
    if (object.containsKey("action")) {
      checkLocationAction(object.get("action"), found);
    } else {
      found.add(LOCATION_ACTION_REQUIRED, null);
    }
  }

  static void checkRecipientType(Object value, Found found) {
    if (!"individual".equals(value)) {
      found.add(RECIPIENT_TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkLocationMessagingObject(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LOCATION_MESSAGING_OBJECT_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LOCATION_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES, object, NAMES_5, KNOWN_NAMES);
    if (object.containsKey("messaging_product")) {
      checkMessagingProduct(object.get("messaging_product"), found);
    } else {
      found.add(MESSAGING_PRODUCT_REQUIRED, null);
    }
    if (object.containsKey("to")) {
      checkPhoneNumber(object.get("to"), found);
    } else {
      found.add(PHONE_NUMBER_REQUIRED, null);
    }
    if (object.containsKey("type")) {
      checkMessageType(object.get("type"), found);
    } else {
      found.add(MESSAGE_TYPE_REQUIRED, null);
    }
    if (object.containsKey("interactive")) {
      checkLocationInteractive(object.get("interactive"), found);
    } else {
      found.add(LOCATION_INTERACTIVE_REQUIRED, null);
    }
    if (object.containsKey("recipient_type")) {
      checkRecipientType(object.get("recipient_type"), found);
    }
  }

  static void checkReference(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(REFERENCE_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 255)) {
      found.add(REFERENCE_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(REFERENCE_X_WELL_FORMED, null);
    }
  }

  static void checkRef1(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(REF1_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 255)) {
      found.add(REF1_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(REF1_X_WELL_FORMED, null);
    }
  }

  static void checkRef2(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(REF2_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 255)) {
      found.add(REF2_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(REF2_X_WELL_FORMED, null);
    }
  }

  static void checkWaSource(Object value, Found found) {
    if (!Values.isOneOf(value, VALUES_6)) {
      found.add(WA_SOURCE_ENUM, Values.shown(value));
    }
  }

  static void checkExtraInfo(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(EXTRA_INFO_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, object, NAMES_7, KNOWN_NAMES);
    if (object.containsKey("ref")) {
      checkReference(object.get("ref"), found);
    }
    if (object.containsKey("ref1")) {
      checkRef1(object.get("ref1"), found);
    }
    if (object.containsKey("ref2")) {
      checkRef2(object.get("ref2"), found);
    }
    if (object.containsKey("wa_source")) {
      checkWaSource(object.get("wa_source"), found);
    }
  }

  static void check(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LOCATION_REQUEST_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LOCATION_REQUEST_ADDITIONAL_PROPERTIES, object, NAMES_8, KNOWN_NAMES);
    if (object.containsKey("messaging_object")) {
      checkLocationMessagingObject(object.get("messaging_object"), found);
    } else {
      found.add(LOCATION_MESSAGING_OBJECT_REQUIRED, null);
    }
    if (object.containsKey("extra_info")) {
      checkExtraInfo(object.get("extra_info"), found);
    }
  }

}
