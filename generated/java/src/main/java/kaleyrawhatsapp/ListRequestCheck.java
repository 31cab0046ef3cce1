// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The whole body of a request that sends a WhatsApp list message. */
final class ListRequestCheck {
  private static final Set<String> KNOWN = Set.of(
    "messaging_object",
    "extra_info",
    "messaging_product",
    "to",
    "type",
    "interactive",
    "recipient_type",
    "body",
    "action",
    "footer",
    "header",
    "text",
    "button",
    "sections",
    "rows",
    "title",
    "id",
    "description",
    "ref",
    "ref1",
    "ref2",
    "wa_source"
  );

  private static final Pattern PATTERN_1 = Pattern.compile("^\\+[1-9][0-9]{6,14}\\z");

  private static final Set<String> NAMES_2 = Set.of("text");

  private static final Set<String> NAMES_3 = Set.of("id", "title", "description");

  private static final Set<String> NAMES_4 = Set.of("rows", "title");

  private static final Set<String> NAMES_5 = Set.of("button", "sections");

  private static final Set<String> NAMES_6 = Set.of("type", "text");

  private static final Set<String> NAMES_7 = Set.of("type", "body", "action", "footer", "header");

  private static final Set<String> NAMES_8 = Set.of(
    "messaging_product",
    "to",
    "type",
    "interactive",
    "recipient_type"
  );

  private static final Set<String> NAMES_9 = Set.of(
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

  private static final Set<String> NAMES_10 = Set.of("ref", "ref1", "ref2", "wa_source");

  private static final Set<String> NAMES_11 = Set.of("messaging_object", "extra_info");

  static final Rule MESSAGING_PRODUCT_ENUM =
      new Rule("enum", "/messaging_object/messaging_product", "messaging_product must be whatsapp")
          .doc("Kaleyra, messaging_object table, row messaging_product");

  static final Rule PHONE_NUMBER_TYPE =
      new Rule("type", "/messaging_object/to", "to must be a string, not ")
          .slot("type", "");

  static final Rule PHONE_NUMBER_PATTERN =
      new Rule("phone-number", "/messaging_object/to", "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210")
          .keyword("pattern")
          .doc("Kaleyra, messaging_object table, row to");

  static final Rule PHONE_NUMBER_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/to", "to is ")
          .slot("count", " characters long; the maximum is 16")
          .limit(16)
          .unit("code points")
          .doc("ITU E.164");

  static final Rule PHONE_NUMBER_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/to", "to has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule MESSAGE_TYPE_ENUM =
      new Rule("enum", "/messaging_object/type", "type must be interactive")
          .doc("Kaleyra, messaging_object table, row type");

  static final Rule LIST_TYPE_ENUM =
      new Rule("enum", "/messaging_object/interactive/type", "type must be list")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_TEXT_TYPE =
      new Rule("type", "/messaging_object/interactive/body/text", "body.text must be a string, not ")
          .slot("type", "");

  static final Rule LIST_BODY_TEXT_MIN_LENGTH_EMPTY =
      new Rule("minLength", "/messaging_object/interactive/body/text", "body is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_TEXT_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/body/text", "body is ")
          .slot("count", " characters long; the maximum is 4096")
          .limit(4096)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_TEXT_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/body/text", "body has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule LIST_BODY_TEXT_X_NOT_BLANK =
      new Rule("blank", "/messaging_object/interactive/body/text", "body is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule LIST_BODY_TYPE =
      new Rule("type", "/messaging_object/interactive/body", "body must be an object, not ")
          .slot("type", "");

  static final Rule LIST_BODY_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive/body", "body has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Meta, interactive list messages page")
          .names("text");

  static final Rule LIST_BODY_TEXT_REQUIRED =
      new Rule("required", "/messaging_object/interactive/body/text", "body.text is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BUTTON_TYPE =
      new Rule("type", "/messaging_object/interactive/action/button", "button label must be a string, not ")
          .slot("type", "");

  static final Rule LIST_BUTTON_MIN_LENGTH_EMPTY =
      new Rule("minLength", "/messaging_object/interactive/action/button", "button label is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BUTTON_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/action/button", "button label is ")
          .slot("count", " characters long; the maximum is 20")
          .limit(20)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BUTTON_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/action/button", "button label has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule LIST_BUTTON_X_NOT_BLANK =
      new Rule("blank", "/messaging_object/interactive/action/button", "button label is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule ROW_ID_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id must be a string, not ")
          .slot("type", "");

  static final Rule ROW_ID_MIN_LENGTH_EMPTY =
      new Rule("minLength", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule ROW_ID_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id is ")
          .slot("count", " characters long; the maximum is 200")
          .limit(200)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_ID_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule ROW_ID_X_NO_EDGE_WHITE_SPACE =
      new Rule("edge-white-space", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id begins or ends with white space; remove it")
          .keyword("x-noEdgeWhiteSpace")
          .doc("Our reading");

  static final Rule ROW_TITLE_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title must be a string, not ")
          .slot("type", "");

  static final Rule ROW_TITLE_MIN_LENGTH_EMPTY =
      new Rule("minLength", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_TITLE_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is ")
          .slot("count", " characters long; the maximum is 24")
          .limit(24)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_TITLE_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule ROW_TITLE_X_NOT_BLANK =
      new Rule("blank", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule ROW_DESCRIPTION_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i/rows/~i/description", "row description must be a string, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule ROW_DESCRIPTION_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/action/sections/~i/rows/~i/description", "row description is ")
          .slot("count", " characters long; the maximum is 72")
          .limit(72)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_DESCRIPTION_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/rows/~i/description", "row description has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule ROW_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i/rows/~i", "row must be an object, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule ROW_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive/action/sections/~i/rows/~i", "row has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .fixOfNull("Leave it out.")
          .doc("Meta, interactive list messages page")
          .names("id", "title", "description");

  static final Rule ROW_ID_REQUIRED =
      new Rule("required", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_TITLE_REQUIRED =
      new Rule("required", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule ROWS_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i/rows", "rows must be an array, not ")
          .slot("type", "");

  static final Rule ROWS_MIN_ITEMS =
      new Rule("minItems", "/messaging_object/interactive/action/sections/~i/rows", "a section needs rows, at least 1")
          .limit(1)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTION_TITLE_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i/title", "section title must be a string, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule SECTION_TITLE_MIN_LENGTH_EMPTY =
      new Rule("minLength", "/messaging_object/interactive/action/sections/~i/title", "section title is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule SECTION_TITLE_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/action/sections/~i/title", "section title is ")
          .slot("count", " characters long; the maximum is 24")
          .limit(24)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Meta, interactive list messages page");

  static final Rule SECTION_TITLE_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/title", "section title has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule SECTION_TITLE_X_NOT_BLANK =
      new Rule("blank", "/messaging_object/interactive/action/sections/~i/title", "section title is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule SECTION_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections/~i", "section must be an object, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule SECTION_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive/action/sections/~i", "section has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .fixOfNull("Leave it out.")
          .doc("Our reading")
          .names("rows", "title");

  static final Rule ROWS_REQUIRED =
      new Rule("required", "/messaging_object/interactive/action/sections/~i/rows", "rows are missing; add them")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_TYPE =
      new Rule("type", "/messaging_object/interactive/action/sections", "sections must be an array, not ")
          .slot("type", "")
          .doc("Meta, OpenAPI description (v23.0)");

  static final Rule SECTIONS_MIN_ITEMS =
      new Rule("minItems", "/messaging_object/interactive/action/sections", "a list needs sections, at least 1")
          .limit(1)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_MAX_ITEMS =
      new Rule("maxItems", "/messaging_object/interactive/action/sections", "a list has at most 10 sections")
          .limit(10)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_ROWS_ID =
      new Rule("duplicate-rows-id", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id \"")
          .keyword("/rows/*/id")
          .slot("text", "\" is already used in this list")
          .doc("Our reading");

  static final Rule SECTIONS_X_MAX_TOTAL =
      new Rule("maxTotal", "/messaging_object/interactive/action/sections", "a list has at most 10 rows")
          .keyword("x-maxTotal")
          .limit(10)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_ANY_OF_TITLE =
      new Rule("required", "/messaging_object/interactive/action/sections/~i/title", "a list with more than one section has a title for each")
          .keyword("anyOf")
          .doc("Meta, OpenAPI description (v23.0)");

  static final Rule LIST_ACTION_TYPE =
      new Rule("type", "/messaging_object/interactive/action", "action must be an object, not ")
          .slot("type", "");

  static final Rule LIST_ACTION_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive/action", "action has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Meta, interactive list messages page")
          .names("button", "sections");

  static final Rule LIST_BUTTON_REQUIRED =
      new Rule("required", "/messaging_object/interactive/action/button", "button label is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_REQUIRED =
      new Rule("required", "/messaging_object/interactive/action/sections", "sections are missing; add them")
          .doc("Meta, interactive list messages page");

  static final Rule FOOTER_TEXT_TYPE =
      new Rule("type", "/messaging_object/interactive/footer/text", "footer.text must be a string, not ")
          .slot("type", "");

  static final Rule FOOTER_TEXT_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/footer/text", "footer is ")
          .slot("count", " characters long; the maximum is 60")
          .limit(60)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Kaleyra, interactive table, row footer");

  static final Rule FOOTER_TEXT_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/footer/text", "footer has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule FOOTER_TYPE =
      new Rule("type", "/messaging_object/interactive/footer", "footer must be an object, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule FOOTER_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive/footer", "footer has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, request format")
          .names("text");

  static final Rule FOOTER_TEXT_REQUIRED =
      new Rule("required", "/messaging_object/interactive/footer/text", "footer.text is missing; add it")
          .doc("Kaleyra, request format");

  static final Rule TYPE_ENUM =
      new Rule("enum", "/messaging_object/interactive/header/type", "type must be text")
          .doc("Kaleyra, interactive table, row header");

  static final Rule HEADER_TEXT_TYPE =
      new Rule("type", "/messaging_object/interactive/header/text", "header.text must be a string, not ")
          .slot("type", "");

  static final Rule HEADER_TEXT_MIN_LENGTH_EMPTY =
      new Rule("minLength", "/messaging_object/interactive/header/text", "header is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule HEADER_TEXT_MAX_LENGTH =
      new Rule("maxLength", "/messaging_object/interactive/header/text", "header is ")
          .slot("count", " characters long; the maximum is 60")
          .limit(60)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Meta, interactive object reference, header text");

  static final Rule HEADER_TEXT_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/messaging_object/interactive/header/text", "header has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule HEADER_TEXT_X_NOT_BLANK =
      new Rule("blank", "/messaging_object/interactive/header/text", "header is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule TEXT_HEADER_TYPE =
      new Rule("type", "/messaging_object/interactive/header", "header must be an object, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule TEXT_HEADER_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive/header", "header has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .fixOfNull("Leave it out.")
          .doc("Meta, interactive object reference")
          .names("type", "text");

  static final Rule TYPE_REQUIRED =
      new Rule("required", "/messaging_object/interactive/header/type", "type is missing; add it")
          .doc("Kaleyra, sample request");

  static final Rule HEADER_TEXT_REQUIRED =
      new Rule("required", "/messaging_object/interactive/header/text", "header.text is missing; add it")
          .doc("Kaleyra, sample request");

  static final Rule LIST_INTERACTIVE_TYPE =
      new Rule("type", "/messaging_object/interactive", "interactive must be an object, not ")
          .slot("type", "");

  static final Rule LIST_INTERACTIVE_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object/interactive", "interactive has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Our reading")
          .names("type", "body", "action", "footer", "header");

  static final Rule LIST_TYPE_REQUIRED =
      new Rule("required", "/messaging_object/interactive/type", "type is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_REQUIRED =
      new Rule("required", "/messaging_object/interactive/body", "body is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_ACTION_REQUIRED =
      new Rule("required", "/messaging_object/interactive/action", "action is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule RECIPIENT_TYPE_ENUM =
      new Rule("enum", "/messaging_object/recipient_type", "recipient_type must be individual")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, messaging_object table, row recipient_type");

  static final Rule LIST_MESSAGING_OBJECT_TYPE =
      new Rule("type", "/messaging_object", "messaging_object must be an object, not ")
          .slot("type", "");

  static final Rule LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/messaging_object", "messaging_object has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .foreign("recipient", "recipient is for Meta's user ids; the phone number goes in to.")
          .doc("Our reading")
          .names("messaging_product", "to", "type", "interactive", "recipient_type");

  static final Rule MESSAGING_PRODUCT_REQUIRED =
      new Rule("required", "/messaging_object/messaging_product", "messaging_product is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule PHONE_NUMBER_REQUIRED =
      new Rule("required", "/messaging_object/to", "to is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule MESSAGE_TYPE_REQUIRED =
      new Rule("required", "/messaging_object/type", "type is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule LIST_INTERACTIVE_REQUIRED =
      new Rule("required", "/messaging_object/interactive", "interactive is missing; add it")
          .doc("Kaleyra, messaging_object table");

  static final Rule REFERENCE_TYPE =
      new Rule("type", "/extra_info/ref", "ref must be a string, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule REFERENCE_MAX_LENGTH =
      new Rule("maxLength", "/extra_info/ref", "ref is ")
          .slot("count", " characters long; the maximum is 255")
          .limit(255)
          .unit("code points")
          .fix("Kaleyra would cut it without a word.")
          .doc("Kaleyra, extra_info table, rows ref, ref1, ref2");

  static final Rule REFERENCE_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/extra_info/ref", "ref has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule REF1_TYPE =
      new Rule("type", "/extra_info/ref1", "ref1 must be a string, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule REF1_MAX_LENGTH =
      new Rule("maxLength", "/extra_info/ref1", "ref1 is ")
          .slot("count", " characters long; the maximum is 255")
          .limit(255)
          .unit("code points")
          .fix("Kaleyra would cut it without a word.")
          .doc("Kaleyra, extra_info table, rows ref, ref1, ref2");

  static final Rule REF1_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/extra_info/ref1", "ref1 has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule REF2_TYPE =
      new Rule("type", "/extra_info/ref2", "ref2 must be a string, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule REF2_MAX_LENGTH =
      new Rule("maxLength", "/extra_info/ref2", "ref2 is ")
          .slot("count", " characters long; the maximum is 255")
          .limit(255)
          .unit("code points")
          .fix("Kaleyra would cut it without a word.")
          .doc("Kaleyra, extra_info table, rows ref, ref1, ref2");

  static final Rule REF2_X_WELL_FORMED =
      new Rule("ill-formed-unicode", "/extra_info/ref2", "ref2 has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule WA_SOURCE_ENUM =
      new Rule("enum", "/extra_info/wa_source", "wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage")
          .fix("Kaleyra would replace it with api.")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, extra_info table, row wa_source");

  static final Rule EXTRA_INFO_TYPE =
      new Rule("type", "/extra_info", "extra_info must be an object, not ")
          .slot("type", "")
          .fixOfNull("Leave it out.");

  static final Rule EXTRA_INFO_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "/extra_info", "extra_info has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .fixOfNull("Leave it out.")
          .doc("Our reading")
          .names("ref", "ref1", "ref2", "wa_source");

  static final Rule LIST_REQUEST_TYPE =
      new Rule("type", "", "list request must be an object, not ")
          .slot("type", "");

  static final Rule LIST_REQUEST_ADDITIONAL_PROPERTIES =
      new Rule("additionalProperties", "", "list request has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Our reading")
          .names("messaging_object", "extra_info");

  static final Rule LIST_MESSAGING_OBJECT_REQUIRED =
      new Rule("required", "/messaging_object", "messaging_object is missing; add it")
          .doc("Kaleyra, payload table");

  private ListRequestCheck() {}

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
    if (text.length() > 16 && Values.length(text) > 16) {
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

  static void checkListType(Object value, Found found) {
    if (!"list".equals(value)) {
      found.add(LIST_TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkListBodyText(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(LIST_BODY_TEXT_TYPE, Values.typeOf(value));
      return;
    }
    if (text.isEmpty()) {
      found.add(LIST_BODY_TEXT_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (text.length() > 4096 && Values.length(text) > 4096) {
      found.add(LIST_BODY_TEXT_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(LIST_BODY_TEXT_X_WELL_FORMED, null);
    }
    if (Values.isBlank(text)) {
      found.add(LIST_BODY_TEXT_X_NOT_BLANK, null);
    }
  }

  static void checkListBody(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LIST_BODY_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_BODY_ADDITIONAL_PROPERTIES, object, NAMES_2, KNOWN);
    if (object.containsKey("text")) {
      checkListBodyText(object.get("text"), found);
    } else {
      found.add(LIST_BODY_TEXT_REQUIRED, null);
    }
  }

  static void checkListButton(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(LIST_BUTTON_TYPE, Values.typeOf(value));
      return;
    }
    if (text.isEmpty()) {
      found.add(LIST_BUTTON_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (text.length() > 20 && Values.length(text) > 20) {
      found.add(LIST_BUTTON_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(LIST_BUTTON_X_WELL_FORMED, null);
    }
    if (Values.isBlank(text)) {
      found.add(LIST_BUTTON_X_NOT_BLANK, null);
    }
  }

  static void checkRowId(Object value, Found found, int i0, int i1) {
    if (!(value instanceof String text)) {
      found.add(ROW_ID_TYPE, Values.typeOf(value), i0, i1);
      return;
    }
    if (text.isEmpty()) {
      found.add(ROW_ID_MIN_LENGTH_EMPTY, Values.lengthIfRead(text), i0, i1);
      return;
    }
    if (text.length() > 200 && Values.length(text) > 200) {
      found.add(ROW_ID_MAX_LENGTH, Values.lengthIfRead(text), i0, i1);
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(ROW_ID_X_WELL_FORMED, null, i0, i1);
    }
    if (Values.hasEdgeWhiteSpace(text)) {
      found.add(ROW_ID_X_NO_EDGE_WHITE_SPACE, null, i0, i1);
    }
  }

  static void checkRowTitle(Object value, Found found, int i0, int i1) {
    if (!(value instanceof String text)) {
      found.add(ROW_TITLE_TYPE, Values.typeOf(value), i0, i1);
      return;
    }
    if (text.isEmpty()) {
      found.add(ROW_TITLE_MIN_LENGTH_EMPTY, Values.lengthIfRead(text), i0, i1);
      return;
    }
    if (text.length() > 24 && Values.length(text) > 24) {
      found.add(ROW_TITLE_MAX_LENGTH, Values.lengthIfRead(text), i0, i1);
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(ROW_TITLE_X_WELL_FORMED, null, i0, i1);
    }
    if (Values.isBlank(text)) {
      found.add(ROW_TITLE_X_NOT_BLANK, null, i0, i1);
    }
  }

  static void checkRowDescription(Object value, Found found, int i0, int i1) {
    if (!(value instanceof String text)) {
      found.add(ROW_DESCRIPTION_TYPE, Values.typeOf(value), i0, i1);
      return;
    }
    if (text.length() > 72 && Values.length(text) > 72) {
      found.add(ROW_DESCRIPTION_MAX_LENGTH, Values.lengthIfRead(text), i0, i1);
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(ROW_DESCRIPTION_X_WELL_FORMED, null, i0, i1);
    }
  }

  static void checkRow(Object value, Found found, int i0, int i1) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(ROW_TYPE, Values.typeOf(value), i0, i1);
      return;
    }
    found.addUnknown(ROW_ADDITIONAL_PROPERTIES, object, NAMES_3, KNOWN, i0, i1);
    if (object.containsKey("id")) {
      checkRowId(object.get("id"), found, i0, i1);
    } else {
      found.add(ROW_ID_REQUIRED, null, i0, i1);
    }
    if (object.containsKey("title")) {
      checkRowTitle(object.get("title"), found, i0, i1);
    } else {
      found.add(ROW_TITLE_REQUIRED, null, i0, i1);
    }
    if (object.containsKey("description")) {
      checkRowDescription(object.get("description"), found, i0, i1);
    }
  }

  static void checkRows(Object value, Found found, int i0) {
    if (!(value instanceof List<?> list)) {
      found.add(ROWS_TYPE, Values.typeOf(value), i0);
      return;
    }
    if (list.size() < 1) {
      found.add(ROWS_MIN_ITEMS, list.size(), i0);
    }
    if (list.size() > 10) {
      return;
    }
    for (ListIterator<?> i1s = list.listIterator(); i1s.hasNext(); ) {
      int i1 = i1s.nextIndex();
      Object item = i1s.next();
      checkRow(item, found, i0, i1);
    }
  }

  static void checkSectionTitle(Object value, Found found, int i0) {
    if (!(value instanceof String text)) {
      found.add(SECTION_TITLE_TYPE, Values.typeOf(value), i0);
      return;
    }
    if (text.isEmpty()) {
      found.add(SECTION_TITLE_MIN_LENGTH_EMPTY, Values.lengthIfRead(text), i0);
      return;
    }
    if (text.length() > 24 && Values.length(text) > 24) {
      found.add(SECTION_TITLE_MAX_LENGTH, Values.lengthIfRead(text), i0);
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(SECTION_TITLE_X_WELL_FORMED, null, i0);
    }
    if (Values.isBlank(text)) {
      found.add(SECTION_TITLE_X_NOT_BLANK, null, i0);
    }
  }

  static void checkSection(Object value, Found found, int i0) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(SECTION_TYPE, Values.typeOf(value), i0);
      return;
    }
    found.addUnknown(SECTION_ADDITIONAL_PROPERTIES, object, NAMES_4, KNOWN, i0);
    if (object.containsKey("rows")) {
      checkRows(object.get("rows"), found, i0);
    } else {
      found.add(ROWS_REQUIRED, null, i0);
    }
    if (object.containsKey("title")) {
      checkSectionTitle(object.get("title"), found, i0);
    }
  }

  static void checkSections(Object value, Found found) {
    if (!(value instanceof List<?> list)) {
      found.add(SECTIONS_TYPE, Values.typeOf(value));
      return;
    }
    if (list.size() < 1) {
      found.add(SECTIONS_MIN_ITEMS, list.size());
    }
    if (list.size() > 10) {
      found.add(SECTIONS_MAX_ITEMS, list.size());
      return;
    }
    Set<String> keys0 = new HashSet<>();
    for (ListIterator<?> i0s = list.listIterator(); i0s.hasNext(); ) {
      int i0 = i0s.nextIndex();
      Object item = i0s.next();
      checkSection(item, found, i0);
      for (ListIterator<?> i1s = Values.itemsAt(item, 10, "rows").listIterator(); i1s.hasNext(); ) {
        int i1 = i1s.nextIndex();
        Object one = i1s.next();
        found.addRepeated(SECTIONS_ROWS_ID, keys0, Values.at(one, "id"), i0, i1);
      }
    }
    int total = Values.countAt(list, "rows");
    if (total > 10) {
      found.add(SECTIONS_X_MAX_TOTAL, total);
    }
    for (ListIterator<?> i0s = list.listIterator(); i0s.hasNext(); ) {
      int i0 = i0s.nextIndex();
      Object item = i0s.next();
      if (list.size() > 1 && Values.lacks(item, "title")) {
        found.add(SECTIONS_ANY_OF_TITLE, null, i0);
      }
    }
  }

  static void checkListAction(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LIST_ACTION_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_ACTION_ADDITIONAL_PROPERTIES, object, NAMES_5, KNOWN);
    if (object.containsKey("button")) {
      checkListButton(object.get("button"), found);
    } else {
      found.add(LIST_BUTTON_REQUIRED, null);
    }
    if (object.containsKey("sections")) {
      checkSections(object.get("sections"), found);
    } else {
      found.add(SECTIONS_REQUIRED, null);
    }
  }

  static void checkFooterText(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(FOOTER_TEXT_TYPE, Values.typeOf(value));
      return;
    }
    if (text.length() > 60 && Values.length(text) > 60) {
      found.add(FOOTER_TEXT_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(FOOTER_TEXT_X_WELL_FORMED, null);
    }
  }

  static void checkFooter(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(FOOTER_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(FOOTER_ADDITIONAL_PROPERTIES, object, NAMES_2, KNOWN);
    if (object.containsKey("text")) {
      checkFooterText(object.get("text"), found);
    } else {
      found.add(FOOTER_TEXT_REQUIRED, null);
    }
  }

  static void checkType(Object value, Found found) {
    if (!"text".equals(value)) {
      found.add(TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkHeaderText(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(HEADER_TEXT_TYPE, Values.typeOf(value));
      return;
    }
    if (text.isEmpty()) {
      found.add(HEADER_TEXT_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (text.length() > 60 && Values.length(text) > 60) {
      found.add(HEADER_TEXT_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(HEADER_TEXT_X_WELL_FORMED, null);
    }
    if (Values.isBlank(text)) {
      found.add(HEADER_TEXT_X_NOT_BLANK, null);
    }
  }

  static void checkTextHeader(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(TEXT_HEADER_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(TEXT_HEADER_ADDITIONAL_PROPERTIES, object, NAMES_6, KNOWN);
    if (object.containsKey("type")) {
      checkType(object.get("type"), found);
    } else {
      found.add(TYPE_REQUIRED, null);
    }
    if (object.containsKey("text")) {
      checkHeaderText(object.get("text"), found);
    } else {
      found.add(HEADER_TEXT_REQUIRED, null);
    }
  }

  static void checkListInteractive(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LIST_INTERACTIVE_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_INTERACTIVE_ADDITIONAL_PROPERTIES, object, NAMES_7, KNOWN);
    if (object.containsKey("type")) {
      checkListType(object.get("type"), found);
    } else {
      found.add(LIST_TYPE_REQUIRED, null);
    }
    if (object.containsKey("body")) {
      checkListBody(object.get("body"), found);
    } else {
      found.add(LIST_BODY_REQUIRED, null);
    }
    if (object.containsKey("action")) {
      checkListAction(object.get("action"), found);
    } else {
      found.add(LIST_ACTION_REQUIRED, null);
    }
    if (object.containsKey("footer")) {
      checkFooter(object.get("footer"), found);
    }
    if (object.containsKey("header")) {
      checkTextHeader(object.get("header"), found);
    }
  }

  static void checkRecipientType(Object value, Found found) {
    if (!"individual".equals(value)) {
      found.add(RECIPIENT_TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkListMessagingObject(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LIST_MESSAGING_OBJECT_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES, object, NAMES_8, KNOWN);
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
      checkListInteractive(object.get("interactive"), found);
    } else {
      found.add(LIST_INTERACTIVE_REQUIRED, null);
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
    if (text.length() > 255 && Values.length(text) > 255) {
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
    if (text.length() > 255 && Values.length(text) > 255) {
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
    if (text.length() > 255 && Values.length(text) > 255) {
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
    if (!(value instanceof String one && NAMES_9.contains(one))) {
      found.add(WA_SOURCE_ENUM, Values.shown(value));
    }
  }

  static void checkExtraInfo(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(EXTRA_INFO_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, object, NAMES_10, KNOWN);
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

  static void checkListRequest(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LIST_REQUEST_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_REQUEST_ADDITIONAL_PROPERTIES, object, NAMES_11, KNOWN);
    if (object.containsKey("messaging_object")) {
      checkListMessagingObject(object.get("messaging_object"), found);
    } else {
      found.add(LIST_MESSAGING_OBJECT_REQUIRED, null);
    }
    if (object.containsKey("extra_info")) {
      checkExtraInfo(object.get("extra_info"), found);
    }
  }
}
