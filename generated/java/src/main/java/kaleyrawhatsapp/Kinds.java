// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** What tells kinds of requests apart. */
final class Kinds {
  private Kinds() {}

  static final List<Kind> KINDS = List.of(
    new Kind("cta_url", CtaUrlRequestCheck::check),
    new Kind("list", ListRequestCheck::check),
    new Kind("location_request_message", LocationRequestCheck::check),
    new Kind("button", ReplyButtonRequestCheck::check)
  );

  static final List<String> KIND_PATH = List.of("messaging_object", "interactive", "type");

  static final Map<String, Rule> RULES_OF_ALL = Map.ofEntries(
    Map.entry("CtaUrlTypeEnum ListTypeEnum LocationRequestTypeEnum InteractiveTypeEnum", new Rule(
      "CtaUrlTypeEnum",
      "enum",
      "/messaging_object/interactive/type",
      "type must be one of button, cta_url, list, location_request_message"
    ).doc("Kaleyra, request format; Meta, interactive list messages page; Kaleyra, interactive table, row type")),
    Map.entry("BodyTextMinLengthEmpty ListBodyTextMinLengthEmpty BodyTextMinLengthEmpty BodyTextMinLengthEmpty", new Rule(
      "BodyTextMinLengthEmpty",
      "minLength",
      "/messaging_object/interactive/body/text",
      "body is empty; write something"
    ).limit(1).unit("code points").doc("Meta, error 131009; Meta, interactive list messages page")),
    Map.entry("BodyTextMaxLength ListBodyTextMaxLength BodyTextMaxLength BodyTextMaxLength", new Rule(
      "BodyTextMaxLength",
      "maxLength",
      "/messaging_object/interactive/body/text",
      "body is "
    ).slot("count").messageEnd(" characters long; the maximum is 4096").limit(4096).unit("code points").fixStart("Shorten it by ").fixEnd(".").doc("Kaleyra, interactive table, row body; Meta, interactive list messages page")),
    Map.entry("BodyAdditionalProperties ListBodyAdditionalProperties BodyAdditionalProperties BodyAdditionalProperties", new Rule(
      "BodyAdditionalProperties",
      "additionalProperties",
      "/messaging_object/interactive/body",
      "body has no field \""
    ).slot("name").messageEnd("\"; remove it").fixStart("Did you mean \"").fixEnd("\"?").doc("Kaleyra, request format; Meta, interactive list messages page").names(List.of("text"))),
    Map.entry("BodyTextRequired ListBodyTextRequired BodyTextRequired BodyTextRequired", new Rule(
      "BodyTextRequired",
      "required",
      "/messaging_object/interactive/body/text",
      "body.text is missing; add it"
    ).doc("Kaleyra, request format; Meta, interactive list messages page")),
    Map.entry("CtaUrlActionAdditionalProperties ListActionAdditionalProperties LocationActionAdditionalProperties ActionAdditionalProperties", new Rule(
      "CtaUrlActionAdditionalProperties",
      "additionalProperties",
      "/messaging_object/interactive/action",
      "action has no field \""
    ).slot("name").messageEnd("\"; remove it").fixStart("Did you mean \"").fixEnd("\"?").doc("Kaleyra, request format; Meta, interactive list messages page; Kaleyra, action table").names(List.of("name", "parameters", "button", "sections", "buttons"))),
    Map.entry("CtaUrlInteractiveAdditionalProperties ListInteractiveAdditionalProperties LocationInteractiveAdditionalProperties InteractiveAdditionalProperties", new Rule(
      "CtaUrlInteractiveAdditionalProperties",
      "additionalProperties",
      "/messaging_object/interactive",
      "interactive has no field \""
    ).slot("name").messageEnd("\"; remove it").fixStart("Did you mean \"").fixEnd("\"?").doc("Our reading; Meta, location request messages page").names(List.of("type", "body", "action", "footer", "header"))),
    Map.entry("CtaUrlTypeRequired ListTypeRequired LocationRequestTypeRequired InteractiveTypeRequired", new Rule(
      "CtaUrlTypeRequired",
      "required",
      "/messaging_object/interactive/type",
      "type must be one of button, cta_url, list, location_request_message"
    ).doc("Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table")),
    Map.entry("BodyRequired ListBodyRequired BodyRequired BodyRequired", new Rule(
      "BodyRequired",
      "required",
      "/messaging_object/interactive/body",
      "body is missing; add it"
    ).doc("Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table")),
    Map.entry("CtaUrlActionRequired ListActionRequired LocationActionRequired ActionRequired", new Rule(
      "CtaUrlActionRequired",
      "required",
      "/messaging_object/interactive/action",
      "action is missing; add it"
    ).doc("Meta, call-to-action URL button page; Meta, interactive list messages page; Meta, location request messages page; Kaleyra, interactive table")),
    Map.entry("CtaUrlRequestType ListRequestType LocationRequestType ReplyButtonRequestType", new Rule(
      "CtaUrlRequestType",
      "type",
      "",
      "message must be an object, not "
    ).slot("type")),
    Map.entry("CtaUrlRequestAdditionalProperties ListRequestAdditionalProperties LocationRequestAdditionalProperties ReplyButtonRequestAdditionalProperties", new Rule(
      "CtaUrlRequestAdditionalProperties",
      "additionalProperties",
      "",
      "message has no field \""
    ).slot("name").messageEnd("\"; remove it").fixStart("Did you mean \"").fixEnd("\"?").doc("Our reading").names(List.of("messaging_object", "extra_info")))
  );


  static final AnyKind ANY = new AnyKind(KINDS, KIND_PATH, RULES_OF_ALL);
}
