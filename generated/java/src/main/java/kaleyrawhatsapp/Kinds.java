// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;

/** What is said of a request of any kind. */
final class Kinds {
  static final Rule RULE_1 =
      new Rule("enum", "/messaging_object/interactive/type", "type must be one of button, cta_url, list, location_request_message")
          .doc("Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type");

  static final Rule RULE_2 =
      new Rule("minLength", "/messaging_object/interactive/body/text", "body is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, error 131009; Meta, interactive list messages page");

  static final Rule RULE_3 =
      new Rule("maxLength", "/messaging_object/interactive/body/text", "body is ")
          .slot("count", " characters long; the maximum is 4096")
          .limit(4096)
          .unit("code points")
          .fix("Shorten it by ", ".")
          .doc("Kaleyra, interactive table, row body; Meta, interactive list messages page");

  static final Rule RULE_4 =
      new Rule("additionalProperties", "/messaging_object/interactive/body", "body has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Kaleyra, request format; Meta, interactive list messages page")
          .names("text");

  static final Rule RULE_5 =
      new Rule("required", "/messaging_object/interactive/body/text", "body.text is missing; add it")
          .doc("Kaleyra, request format; Meta, interactive list messages page");

  static final Rule RULE_6 =
      new Rule("additionalProperties", "/messaging_object/interactive/action", "action has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table")
          .names("name", "parameters", "button", "sections", "buttons");

  static final Rule RULE_7 =
      new Rule("additionalProperties", "/messaging_object/interactive", "interactive has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Our reading; Meta, location request messages page")
          .names("type", "body", "action", "footer", "header");

  static final Rule RULE_8 =
      new Rule("required", "/messaging_object/interactive/type", "type must be one of button, cta_url, list, location_request_message")
          .doc("Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table");

  static final Rule RULE_9 =
      new Rule("required", "/messaging_object/interactive/body", "body is missing; add it")
          .doc("Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table");

  static final Rule RULE_10 =
      new Rule("required", "/messaging_object/interactive/action", "action is missing; add it")
          .doc("Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table");

  static final Rule RULE_11 =
      new Rule("type", "", "message must be an object, not ")
          .slot("type", "");

  static final Rule RULE_12 =
      new Rule("additionalProperties", "", "message has no field \"")
          .slot("name", "\"; remove it")
          .fix("Did you mean \"", "\"?")
          .doc("Our reading")
          .names("messaging_object", "extra_info");

  static final AnyKind ANY =
      new AnyKind(
        List.of(
          new AnyKind.Kind("cta_url", CtaUrlRequestCheck::checkCtaUrlRequest),
          new AnyKind.Kind("list", ListRequestCheck::checkListRequest),
          new AnyKind.Kind("location_request_message", LocationRequestCheck::checkLocationRequest),
          new AnyKind.Kind("button", ReplyButtonRequestCheck::checkReplyButtonRequest)
        ),
        "messaging_object",
        "interactive",
        "type"
      )
          .say(
            RULE_1,
            CtaUrlRequestCheck.CTA_URL_TYPE_ENUM,
            ListRequestCheck.LIST_TYPE_ENUM,
            LocationRequestCheck.LOCATION_REQUEST_TYPE_ENUM,
            ReplyButtonRequestCheck.INTERACTIVE_TYPE_ENUM
          )
          .say(
            RULE_2,
            CtaUrlRequestCheck.BODY_TEXT_MIN_LENGTH_EMPTY,
            ListRequestCheck.LIST_BODY_TEXT_MIN_LENGTH_EMPTY,
            LocationRequestCheck.BODY_TEXT_MIN_LENGTH_EMPTY,
            ReplyButtonRequestCheck.BODY_TEXT_MIN_LENGTH_EMPTY
          )
          .say(
            RULE_3,
            CtaUrlRequestCheck.BODY_TEXT_MAX_LENGTH,
            ListRequestCheck.LIST_BODY_TEXT_MAX_LENGTH,
            LocationRequestCheck.BODY_TEXT_MAX_LENGTH,
            ReplyButtonRequestCheck.BODY_TEXT_MAX_LENGTH
          )
          .say(
            RULE_4,
            CtaUrlRequestCheck.BODY_ADDITIONAL_PROPERTIES,
            ListRequestCheck.LIST_BODY_ADDITIONAL_PROPERTIES,
            LocationRequestCheck.BODY_ADDITIONAL_PROPERTIES,
            ReplyButtonRequestCheck.BODY_ADDITIONAL_PROPERTIES
          )
          .say(
            RULE_5,
            CtaUrlRequestCheck.BODY_TEXT_REQUIRED,
            ListRequestCheck.LIST_BODY_TEXT_REQUIRED,
            LocationRequestCheck.BODY_TEXT_REQUIRED,
            ReplyButtonRequestCheck.BODY_TEXT_REQUIRED
          )
          .say(
            RULE_6,
            CtaUrlRequestCheck.CTA_URL_ACTION_ADDITIONAL_PROPERTIES,
            ListRequestCheck.LIST_ACTION_ADDITIONAL_PROPERTIES,
            LocationRequestCheck.LOCATION_ACTION_ADDITIONAL_PROPERTIES,
            ReplyButtonRequestCheck.ACTION_ADDITIONAL_PROPERTIES
          )
          .say(
            RULE_7,
            CtaUrlRequestCheck.CTA_URL_INTERACTIVE_ADDITIONAL_PROPERTIES,
            ListRequestCheck.LIST_INTERACTIVE_ADDITIONAL_PROPERTIES,
            LocationRequestCheck.LOCATION_INTERACTIVE_ADDITIONAL_PROPERTIES,
            ReplyButtonRequestCheck.INTERACTIVE_ADDITIONAL_PROPERTIES
          )
          .say(
            RULE_8,
            CtaUrlRequestCheck.CTA_URL_TYPE_REQUIRED,
            ListRequestCheck.LIST_TYPE_REQUIRED,
            LocationRequestCheck.LOCATION_REQUEST_TYPE_REQUIRED,
            ReplyButtonRequestCheck.INTERACTIVE_TYPE_REQUIRED
          )
          .say(
            RULE_9,
            CtaUrlRequestCheck.BODY_REQUIRED,
            ListRequestCheck.LIST_BODY_REQUIRED,
            LocationRequestCheck.BODY_REQUIRED,
            ReplyButtonRequestCheck.BODY_REQUIRED
          )
          .say(
            RULE_10,
            CtaUrlRequestCheck.CTA_URL_ACTION_REQUIRED,
            ListRequestCheck.LIST_ACTION_REQUIRED,
            LocationRequestCheck.LOCATION_ACTION_REQUIRED,
            ReplyButtonRequestCheck.ACTION_REQUIRED
          )
          .say(
            RULE_11,
            CtaUrlRequestCheck.CTA_URL_REQUEST_TYPE,
            ListRequestCheck.LIST_REQUEST_TYPE,
            LocationRequestCheck.LOCATION_REQUEST_TYPE,
            ReplyButtonRequestCheck.REPLY_BUTTON_REQUEST_TYPE
          )
          .say(
            RULE_12,
            CtaUrlRequestCheck.CTA_URL_REQUEST_ADDITIONAL_PROPERTIES,
            ListRequestCheck.LIST_REQUEST_ADDITIONAL_PROPERTIES,
            LocationRequestCheck.LOCATION_REQUEST_ADDITIONAL_PROPERTIES,
            ReplyButtonRequestCheck.REPLY_BUTTON_REQUEST_ADDITIONAL_PROPERTIES
          );

  private Kinds() {}
}
