// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks values of list-request. */
final class ListRequestCheck {
  private ListRequestCheck() {}

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

  static final Rule LIST_TYPE_ENUM =
      new Rule("ListTypeEnum", "enum", "/messaging_object/interactive/type", "type must be list")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_TEXT_TYPE =
      new Rule("ListBodyTextType", "type", "/messaging_object/interactive/body/text", "body.text must be a string, not ")
          .slot("type");

  static final Rule LIST_BODY_TEXT_MIN_LENGTH_EMPTY =
      new Rule("ListBodyTextMinLengthEmpty", "minLength", "/messaging_object/interactive/body/text", "body is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_TEXT_MAX_LENGTH =
      new Rule("ListBodyTextMaxLength", "maxLength", "/messaging_object/interactive/body/text", "body is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 4096")
          .limit(4096)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_TEXT_X_WELL_FORMED =
      new Rule("ListBodyTextXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/body/text", "body has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule LIST_BODY_TEXT_X_NOT_BLANK =
      new Rule("ListBodyTextXNotBlank", "blank", "/messaging_object/interactive/body/text", "body is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule LIST_BODY_TYPE =
      new Rule("ListBodyType", "type", "/messaging_object/interactive/body", "body must be an object, not ")
          .slot("type");

  static final Rule LIST_BODY_ADDITIONAL_PROPERTIES =
      new Rule("ListBodyAdditionalProperties", "additionalProperties", "/messaging_object/interactive/body", "body has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive list messages page")
          .names(List.of("text"));

  static final Rule LIST_BODY_TEXT_REQUIRED =
      new Rule("ListBodyTextRequired", "required", "/messaging_object/interactive/body/text", "body.text is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BUTTON_TYPE =
      new Rule("ListButtonType", "type", "/messaging_object/interactive/action/button", "button label must be a string, not ")
          .slot("type");

  static final Rule LIST_BUTTON_MIN_LENGTH_EMPTY =
      new Rule("ListButtonMinLengthEmpty", "minLength", "/messaging_object/interactive/action/button", "button label is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BUTTON_MAX_LENGTH =
      new Rule("ListButtonMaxLength", "maxLength", "/messaging_object/interactive/action/button", "button label is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 20")
          .limit(20)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BUTTON_X_WELL_FORMED =
      new Rule("ListButtonXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/button", "button label has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule LIST_BUTTON_X_NOT_BLANK =
      new Rule("ListButtonXNotBlank", "blank", "/messaging_object/interactive/action/button", "button label is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule ROW_ID_TYPE =
      new Rule("RowIdType", "type", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id must be a string, not ")
          .slot("type");

  static final Rule ROW_ID_MIN_LENGTH_EMPTY =
      new Rule("RowIdMinLengthEmpty", "minLength", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule ROW_ID_MAX_LENGTH =
      new Rule("RowIdMaxLength", "maxLength", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 200")
          .limit(200)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_ID_X_WELL_FORMED =
      new Rule("RowIdXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule ROW_ID_X_NO_EDGE_WHITE_SPACE =
      new Rule("RowIdXNoEdgeWhiteSpace", "edge-white-space", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id begins or ends with white space; remove it")
          .keyword("x-noEdgeWhiteSpace")
          .doc("Our reading");

  static final Rule ROW_TITLE_TYPE =
      new Rule("RowTitleType", "type", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title must be a string, not ")
          .slot("type");

  static final Rule ROW_TITLE_MIN_LENGTH_EMPTY =
      new Rule("RowTitleMinLengthEmpty", "minLength", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_TITLE_MAX_LENGTH =
      new Rule("RowTitleMaxLength", "maxLength", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 24")
          .limit(24)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_TITLE_X_WELL_FORMED =
      new Rule("RowTitleXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule ROW_TITLE_X_NOT_BLANK =
      new Rule("RowTitleXNotBlank", "blank", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule ROW_DESCRIPTION_TYPE =
      new Rule("RowDescriptionType", "type", "/messaging_object/interactive/action/sections/~i/rows/~i/description", "row description must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule ROW_DESCRIPTION_MAX_LENGTH =
      new Rule("RowDescriptionMaxLength", "maxLength", "/messaging_object/interactive/action/sections/~i/rows/~i/description", "row description is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 72")
          .limit(72)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_DESCRIPTION_X_WELL_FORMED =
      new Rule("RowDescriptionXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/rows/~i/description", "row description has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule ROW_TYPE =
      new Rule("RowType", "type", "/messaging_object/interactive/action/sections/~i/rows/~i", "row must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule ROW_ADDITIONAL_PROPERTIES =
      new Rule("RowAdditionalProperties", "additionalProperties", "/messaging_object/interactive/action/sections/~i/rows/~i", "row has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .fixOfNull("Leave it out.")
          .doc("Meta, interactive list messages page")
          .names(List.of("id", "title", "description"));

  static final Rule ROW_ID_REQUIRED =
      new Rule("RowIdRequired", "required", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule ROW_TITLE_REQUIRED =
      new Rule("RowTitleRequired", "required", "/messaging_object/interactive/action/sections/~i/rows/~i/title", "row title is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule ROWS_TYPE =
      new Rule("RowsType", "type", "/messaging_object/interactive/action/sections/~i/rows", "rows must be an array, not ")
          .slot("type");

  static final Rule ROWS_MIN_ITEMS =
      new Rule("RowsMinItems", "minItems", "/messaging_object/interactive/action/sections/~i/rows", "a section needs rows, at least 1")
          .limit(1)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTION_TITLE_TYPE =
      new Rule("SectionTitleType", "type", "/messaging_object/interactive/action/sections/~i/title", "section title must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule SECTION_TITLE_MIN_LENGTH_EMPTY =
      new Rule("SectionTitleMinLengthEmpty", "minLength", "/messaging_object/interactive/action/sections/~i/title", "section title is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule SECTION_TITLE_MAX_LENGTH =
      new Rule("SectionTitleMaxLength", "maxLength", "/messaging_object/interactive/action/sections/~i/title", "section title is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 24")
          .limit(24)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, interactive list messages page");

  static final Rule SECTION_TITLE_X_WELL_FORMED =
      new Rule("SectionTitleXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/sections/~i/title", "section title has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule SECTION_TITLE_X_NOT_BLANK =
      new Rule("SectionTitleXNotBlank", "blank", "/messaging_object/interactive/action/sections/~i/title", "section title is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule SECTION_TYPE =
      new Rule("SectionType", "type", "/messaging_object/interactive/action/sections/~i", "section must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule SECTION_ADDITIONAL_PROPERTIES =
      new Rule("SectionAdditionalProperties", "additionalProperties", "/messaging_object/interactive/action/sections/~i", "section has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .fixOfNull("Leave it out.")
          .doc("Our reading")
          .names(List.of("rows", "title"));

  static final Rule ROWS_REQUIRED =
      new Rule("RowsRequired", "required", "/messaging_object/interactive/action/sections/~i/rows", "rows are missing; add them")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_TYPE =
      new Rule("SectionsType", "type", "/messaging_object/interactive/action/sections", "sections must be an array, not ")
          .slot("type")
          .doc("Meta, OpenAPI description (v23.0)");

  static final Rule SECTIONS_MIN_ITEMS =
      new Rule("SectionsMinItems", "minItems", "/messaging_object/interactive/action/sections", "a list needs sections, at least 1")
          .limit(1)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_MAX_ITEMS =
      new Rule("SectionsMaxItems", "maxItems", "/messaging_object/interactive/action/sections", "a list has at most 10 sections")
          .limit(10)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_ROWS_ID =
      new Rule("SectionsRowsId", "duplicate-rows-id", "/messaging_object/interactive/action/sections/~i/rows/~i/id", "row id \"")
          .slot("text")
          .messageEnd("\" is already used in this list")
          .keyword("/rows/*/id")
          .doc("Our reading");

  static final Rule SECTIONS_X_MAX_TOTAL =
      new Rule("SectionsXMaxTotal", "maxTotal", "/messaging_object/interactive/action/sections", "a list has at most 10 rows")
          .keyword("x-maxTotal")
          .limit(10)
          .unit("items")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_ANY_OF_TITLE =
      new Rule("SectionsAnyOfTitle", "required", "/messaging_object/interactive/action/sections/~i/title", "a list with more than one section has a title for each")
          .keyword("anyOf")
          .doc("Meta, OpenAPI description (v23.0)");

  static final Rule LIST_ACTION_TYPE =
      new Rule("ListActionType", "type", "/messaging_object/interactive/action", "action must be an object, not ")
          .slot("type");

  static final Rule LIST_ACTION_ADDITIONAL_PROPERTIES =
      new Rule("ListActionAdditionalProperties", "additionalProperties", "/messaging_object/interactive/action", "action has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive list messages page")
          .names(List.of("button", "sections"));

  static final Rule LIST_BUTTON_REQUIRED =
      new Rule("ListButtonRequired", "required", "/messaging_object/interactive/action/button", "button label is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule SECTIONS_REQUIRED =
      new Rule("SectionsRequired", "required", "/messaging_object/interactive/action/sections", "sections are missing; add them")
          .doc("Meta, interactive list messages page");

  static final Rule FOOTER_TEXT_TYPE =
      new Rule("FooterTextType", "type", "/messaging_object/interactive/footer/text", "footer.text must be a string, not ")
          .slot("type");

  static final Rule FOOTER_TEXT_MAX_LENGTH =
      new Rule("FooterTextMaxLength", "maxLength", "/messaging_object/interactive/footer/text", "footer is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 60")
          .limit(60)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Kaleyra, interactive table, row footer");

  static final Rule FOOTER_TEXT_X_WELL_FORMED =
      new Rule("FooterTextXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/footer/text", "footer has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule FOOTER_TYPE =
      new Rule("FooterType", "type", "/messaging_object/interactive/footer", "footer must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule FOOTER_ADDITIONAL_PROPERTIES =
      new Rule("FooterAdditionalProperties", "additionalProperties", "/messaging_object/interactive/footer", "footer has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, request format")
          .names(List.of("text"));

  static final Rule FOOTER_TEXT_REQUIRED =
      new Rule("FooterTextRequired", "required", "/messaging_object/interactive/footer/text", "footer.text is missing; add it")
          .doc("Kaleyra, request format");

  static final Rule TYPE_ENUM =
      new Rule("TypeEnum", "enum", "/messaging_object/interactive/header/type", "type must be text")
          .doc("Kaleyra, interactive table, row header");

  static final Rule HEADER_TEXT_TYPE =
      new Rule("HeaderTextType", "type", "/messaging_object/interactive/header/text", "header.text must be a string, not ")
          .slot("type");

  static final Rule HEADER_TEXT_MIN_LENGTH_EMPTY =
      new Rule("HeaderTextMinLengthEmpty", "minLength", "/messaging_object/interactive/header/text", "header is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule HEADER_TEXT_MAX_LENGTH =
      new Rule("HeaderTextMaxLength", "maxLength", "/messaging_object/interactive/header/text", "header is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 60")
          .limit(60)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, interactive object reference, header text");

  static final Rule HEADER_TEXT_X_WELL_FORMED =
      new Rule("HeaderTextXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/text", "header has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule HEADER_TEXT_X_NOT_BLANK =
      new Rule("HeaderTextXNotBlank", "blank", "/messaging_object/interactive/header/text", "header is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule TEXT_HEADER_TYPE =
      new Rule("TextHeaderType", "type", "/messaging_object/interactive/header", "header must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule TEXT_HEADER_ADDITIONAL_PROPERTIES =
      new Rule("TextHeaderAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header", "header has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .fixOfNull("Leave it out.")
          .doc("Meta, interactive object reference")
          .names(List.of("type", "text"));

  static final Rule TYPE_REQUIRED =
      new Rule("TypeRequired", "required", "/messaging_object/interactive/header/type", "type is missing; add it")
          .doc("Kaleyra, sample request");

  static final Rule HEADER_TEXT_REQUIRED =
      new Rule("HeaderTextRequired", "required", "/messaging_object/interactive/header/text", "header.text is missing; add it")
          .doc("Kaleyra, sample request");

  static final Rule LIST_INTERACTIVE_TYPE =
      new Rule("ListInteractiveType", "type", "/messaging_object/interactive", "interactive must be an object, not ")
          .slot("type");

  static final Rule LIST_INTERACTIVE_ADDITIONAL_PROPERTIES =
      new Rule("ListInteractiveAdditionalProperties", "additionalProperties", "/messaging_object/interactive", "interactive has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Our reading")
          .names(List.of("type", "body", "action", "footer", "header"));

  static final Rule LIST_TYPE_REQUIRED =
      new Rule("ListTypeRequired", "required", "/messaging_object/interactive/type", "type is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_BODY_REQUIRED =
      new Rule("ListBodyRequired", "required", "/messaging_object/interactive/body", "body is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule LIST_ACTION_REQUIRED =
      new Rule("ListActionRequired", "required", "/messaging_object/interactive/action", "action is missing; add it")
          .doc("Meta, interactive list messages page");

  static final Rule RECIPIENT_TYPE_ENUM =
      new Rule("RecipientTypeEnum", "enum", "/messaging_object/recipient_type", "recipient_type must be individual")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, messaging_object table, row recipient_type");

  static final Rule LIST_MESSAGING_OBJECT_TYPE =
      new Rule("ListMessagingObjectType", "type", "/messaging_object", "messaging_object must be an object, not ")
          .slot("type");

  static final Rule LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES =
      new Rule("ListMessagingObjectAdditionalProperties", "additionalProperties", "/messaging_object", "messaging_object has no field \"")
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

  static final Rule LIST_INTERACTIVE_REQUIRED =
      new Rule("ListInteractiveRequired", "required", "/messaging_object/interactive", "interactive is missing; add it")
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

  static final Rule LIST_REQUEST_TYPE =
      new Rule("ListRequestType", "type", "", "list request must be an object, not ")
          .slot("type");

  static final Rule LIST_REQUEST_ADDITIONAL_PROPERTIES =
      new Rule("ListRequestAdditionalProperties", "additionalProperties", "", "list request has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Our reading")
          .names(List.of("messaging_object", "extra_info"));

  static final Rule LIST_MESSAGING_OBJECT_REQUIRED =
      new Rule("ListMessagingObjectRequired", "required", "/messaging_object", "messaging_object is missing; add it")
          .doc("Kaleyra, payload table");

  static final Pattern PATTERN_1 = Pattern.compile("^\\+[1-9][0-9]{6,14}\\z");

  static final Set<String> NAMES_2 = Set.of("text");

  static final Set<String> NAMES_3 = Set.of("id", "title", "description");

  static final Set<String> NAMES_4 = Set.of("rows", "title");

  static final Set<String> NAMES_5 = Set.of("button", "sections");

  static final Set<String> NAMES_6 = Set.of("type", "text");

  static final Set<String> NAMES_7 = Set.of("type", "body", "action", "footer", "header");

  static final Set<String> NAMES_8 = Set.of(
    "messaging_product",
    "to",
    "type",
    "interactive",
    "recipient_type"
  );

  static final List<String> VALUES_9 = List.of(
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

  static final Set<String> NAMES_10 = Set.of("ref", "ref1", "ref2", "wa_source");

  static final Set<String> NAMES_11 = Set.of("messaging_object", "extra_info");

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
    if ("".equals(text)) {
      found.add(LIST_BODY_TEXT_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isLonger(text, 4096)) {
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
    found.addUnknown(LIST_BODY_ADDITIONAL_PROPERTIES, object, NAMES_2, KNOWN_NAMES);
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
    if ("".equals(text)) {
      found.add(LIST_BUTTON_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isLonger(text, 20)) {
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
    if ("".equals(text)) {
      found.add(ROW_ID_MIN_LENGTH_EMPTY, Values.lengthIfRead(text), i0, i1);
      return;
    }
    if (Values.isLonger(text, 200)) {
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
    if ("".equals(text)) {
      found.add(ROW_TITLE_MIN_LENGTH_EMPTY, Values.lengthIfRead(text), i0, i1);
      return;
    }
    if (Values.isLonger(text, 24)) {
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
    if (Values.isLonger(text, 72)) {
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
    found.addUnknown(ROW_ADDITIONAL_PROPERTIES, object, NAMES_3, KNOWN_NAMES, i0, i1);
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
    if ("".equals(text)) {
      found.add(SECTION_TITLE_MIN_LENGTH_EMPTY, Values.lengthIfRead(text), i0);
      return;
    }
    if (Values.isLonger(text, 24)) {
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
    found.addUnknown(SECTION_ADDITIONAL_PROPERTIES, object, NAMES_4, KNOWN_NAMES, i0);
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
    if (list.size() > 1) {
      for (ListIterator<?> i0s = list.listIterator(); i0s.hasNext(); ) {
        int i0 = i0s.nextIndex();
        Object item = i0s.next();
        if (Values.lacks(item, "title")) {
          found.add(SECTIONS_ANY_OF_TITLE, null, i0);
        }
      }
    }
  }

  static void checkListAction(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(LIST_ACTION_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_ACTION_ADDITIONAL_PROPERTIES, object, NAMES_5, KNOWN_NAMES);
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
    if (Values.isLonger(text, 60)) {
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
    found.addUnknown(FOOTER_ADDITIONAL_PROPERTIES, object, NAMES_2, KNOWN_NAMES);
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
    if ("".equals(text)) {
      found.add(HEADER_TEXT_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isLonger(text, 60)) {
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
    found.addUnknown(TEXT_HEADER_ADDITIONAL_PROPERTIES, object, NAMES_6, KNOWN_NAMES);
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
    found.addUnknown(LIST_INTERACTIVE_ADDITIONAL_PROPERTIES, object, NAMES_7, KNOWN_NAMES);
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
    found.addUnknown(LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES, object, NAMES_8, KNOWN_NAMES);
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
    if (!Values.isOneOf(value, VALUES_9)) {
      found.add(WA_SOURCE_ENUM, Values.shown(value));
    }
  }

  static void checkExtraInfo(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(EXTRA_INFO_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, object, NAMES_10, KNOWN_NAMES);
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
      found.add(LIST_REQUEST_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(LIST_REQUEST_ADDITIONAL_PROPERTIES, object, NAMES_11, KNOWN_NAMES);
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
