// Generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks values of cta-url-request. */
final class CtaUrlRequestCheck {
  private CtaUrlRequestCheck() {}

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

  static final Rule CTA_URL_TYPE_ENUM =
      new Rule("CtaUrlTypeEnum", "enum", "/messaging_object/interactive/type", "type must be cta_url")
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

  static final Rule CTA_URL_ACTION_NAME_ENUM =
      new Rule("CtaUrlActionNameEnum", "enum", "/messaging_object/interactive/action/name", "name must be cta_url")
          .doc("Kaleyra, request format");

  static final Rule BUTTON_TEXT_TYPE =
      new Rule("ButtonTextType", "type", "/messaging_object/interactive/action/parameters/display_text", "button text must be a string, not ")
          .slot("type");

  static final Rule BUTTON_TEXT_MIN_LENGTH_EMPTY =
      new Rule("ButtonTextMinLengthEmpty", "minLength", "/messaging_object/interactive/action/parameters/display_text", "button text is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Meta, call-to-action URL button page");

  static final Rule BUTTON_TEXT_MAX_LENGTH =
      new Rule("ButtonTextMaxLength", "maxLength", "/messaging_object/interactive/action/parameters/display_text", "button text is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 20")
          .limit(20)
          .unit("code points")
          .fixStart("Shorten it by ")
          .fixEnd(".")
          .doc("Meta, call-to-action URL button page");

  static final Rule BUTTON_TEXT_X_WELL_FORMED =
      new Rule("ButtonTextXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/parameters/display_text", "button text has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule BUTTON_TEXT_X_NOT_BLANK =
      new Rule("ButtonTextXNotBlank", "blank", "/messaging_object/interactive/action/parameters/display_text", "button text is blank; write something that can be seen")
          .keyword("x-notBlank")
          .doc("Our reading");

  static final Rule BUTTON_URL_TYPE =
      new Rule("ButtonUrlType", "type", "/messaging_object/interactive/action/parameters/url", "url must be a string, not ")
          .slot("type");

  static final Rule BUTTON_URL_MAX_LENGTH =
      new Rule("ButtonUrlMaxLength", "maxLength", "/messaging_object/interactive/action/parameters/url", "url is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 2048")
          .limit(2048)
          .unit("code points")
          .doc("Our reading");

  static final Rule BUTTON_URL_X_WELL_FORMED =
      new Rule("ButtonUrlXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/action/parameters/url", "url has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule BUTTON_URL_PATTERN =
      new Rule("ButtonUrlPattern", "link", "/messaging_object/interactive/action/parameters/url", "url is not an http or https address; write one such as https://example.com/dates")
          .keyword("pattern")
          .doc("Meta, call-to-action URL button page");

  static final Rule BUTTON_URL_NOT =
      new Rule("ButtonUrlNot", "link", "/messaging_object/interactive/action/parameters/url", "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates")
          .keyword("not")
          .doc("Our reading");

  static final Rule BUTTON_URL_NOT_2 =
      new Rule("ButtonUrlNot2", "link", "/messaging_object/interactive/action/parameters/url", "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates")
          .keyword("not")
          .doc("Our reading");

  static final Rule CTA_URL_PARAMETERS_TYPE =
      new Rule("CtaUrlParametersType", "type", "/messaging_object/interactive/action/parameters", "button must be an object, not ")
          .slot("type");

  static final Rule CTA_URL_PARAMETERS_ADDITIONAL_PROPERTIES =
      new Rule("CtaUrlParametersAdditionalProperties", "additionalProperties", "/messaging_object/interactive/action/parameters", "button has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Kaleyra, request format")
          .names(List.of("display_text", "url"));

  static final Rule BUTTON_TEXT_REQUIRED =
      new Rule("ButtonTextRequired", "required", "/messaging_object/interactive/action/parameters/display_text", "button text is missing; add it")
          .doc("Meta, call-to-action URL button page");

  static final Rule BUTTON_URL_REQUIRED =
      new Rule("ButtonUrlRequired", "required", "/messaging_object/interactive/action/parameters/url", "url is missing; add it")
          .doc("Meta, call-to-action URL button page");

  static final Rule CTA_URL_ACTION_TYPE =
      new Rule("CtaUrlActionType", "type", "/messaging_object/interactive/action", "action must be an object, not ")
          .slot("type");

  static final Rule CTA_URL_ACTION_ADDITIONAL_PROPERTIES =
      new Rule("CtaUrlActionAdditionalProperties", "additionalProperties", "/messaging_object/interactive/action", "action has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Kaleyra, request format")
          .names(List.of("name", "parameters"));

  static final Rule CTA_URL_ACTION_NAME_REQUIRED =
      new Rule("CtaUrlActionNameRequired", "required", "/messaging_object/interactive/action/name", "name is missing; add it")
          .doc("Kaleyra, request format");

  static final Rule CTA_URL_PARAMETERS_REQUIRED =
      new Rule("CtaUrlParametersRequired", "required", "/messaging_object/interactive/action/parameters", "button is missing; add it")
          .doc("Kaleyra, request format");

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

  static final Rule TEXT_HEADER_ADDITIONAL_PROPERTIES =
      new Rule("TextHeaderAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header", "header has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("type", "text"));

  static final Rule HEADER_TEXT_REQUIRED =
      new Rule("HeaderTextRequired", "required", "/messaging_object/interactive/header/text", "header.text is missing; add it")
          .doc("Kaleyra, sample request");

  static final Rule MEDIA_ID_TYPE =
      new Rule("MediaIdType", "type", "/messaging_object/interactive/header/image/id", "id must be a string, not ")
          .slot("type");

  static final Rule MEDIA_ID_MIN_LENGTH_EMPTY =
      new Rule("MediaIdMinLengthEmpty", "minLength", "/messaging_object/interactive/header/image/id", "id is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule MEDIA_ID_X_WELL_FORMED =
      new Rule("MediaIdXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/image/id", "id has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule MEDIA_LINK_TYPE =
      new Rule("MediaLinkType", "type", "/messaging_object/interactive/header/image/link", "link must be a string, not ")
          .slot("type");

  static final Rule MEDIA_LINK_MAX_LENGTH =
      new Rule("MediaLinkMaxLength", "maxLength", "/messaging_object/interactive/header/image/link", "link is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 2048")
          .limit(2048)
          .unit("code points")
          .doc("Our reading");

  static final Rule MEDIA_LINK_X_WELL_FORMED =
      new Rule("MediaLinkXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/image/link", "link has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule MEDIA_LINK_PATTERN =
      new Rule("MediaLinkPattern", "link", "/messaging_object/interactive/header/image/link", "link is not an http or https address; write one such as https://example.com/car.jpg")
          .keyword("pattern")
          .doc("Kaleyra, interactive table, row header");

  static final Rule MEDIA_LINK_NOT =
      new Rule("MediaLinkNot", "link", "/messaging_object/interactive/header/image/link", "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg")
          .keyword("not")
          .doc("Our reading");

  static final Rule MEDIA_LINK_NOT_2 =
      new Rule("MediaLinkNot2", "link", "/messaging_object/interactive/header/image/link", "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg")
          .keyword("not")
          .doc("Our reading");

  static final Rule MEDIA_TYPE =
      new Rule("MediaType", "type", "/messaging_object/interactive/header/image", "image must be an object, not ")
          .slot("type");

  static final Rule MEDIA_ONE_OF_NEITHER =
      new Rule("MediaOneOfNeither", "oneOf", "/messaging_object/interactive/header/image", "image has neither id nor link; give exactly one")
          .doc("Our reading");

  static final Rule MEDIA_ONE_OF_SEVERAL =
      new Rule("MediaOneOfSeveral", "oneOf", "/messaging_object/interactive/header/image", "image has both id and link; give exactly one")
          .doc("Our reading");

  static final Rule MEDIA_ADDITIONAL_PROPERTIES =
      new Rule("MediaAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header/image", "image has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("id", "link"));

  static final Rule IMAGE_HEADER_ADDITIONAL_PROPERTIES =
      new Rule("ImageHeaderAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header", "header has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("type", "image"));

  static final Rule MEDIA_REQUIRED =
      new Rule("MediaRequired", "required", "/messaging_object/interactive/header/image", "image is missing; add it")
          .doc("Kaleyra, interactive table, row header");

  static final Rule ID_TYPE =
      new Rule("IdType", "type", "/messaging_object/interactive/header/video/id", "id must be a string, not ")
          .slot("type");

  static final Rule ID_MIN_LENGTH_EMPTY =
      new Rule("IdMinLengthEmpty", "minLength", "/messaging_object/interactive/header/video/id", "id is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule ID_X_WELL_FORMED =
      new Rule("IdXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/video/id", "id has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule LINK_TYPE =
      new Rule("LinkType", "type", "/messaging_object/interactive/header/video/link", "link must be a string, not ")
          .slot("type");

  static final Rule LINK_MAX_LENGTH =
      new Rule("LinkMaxLength", "maxLength", "/messaging_object/interactive/header/video/link", "link is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 2048")
          .limit(2048)
          .unit("code points")
          .doc("Our reading");

  static final Rule LINK_X_WELL_FORMED =
      new Rule("LinkXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/video/link", "link has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule LINK_PATTERN =
      new Rule("LinkPattern", "link", "/messaging_object/interactive/header/video/link", "link is not an http or https address; write one such as https://example.com/car.jpg")
          .keyword("pattern")
          .doc("Kaleyra, interactive table, row header");

  static final Rule LINK_NOT =
      new Rule("LinkNot", "link", "/messaging_object/interactive/header/video/link", "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg")
          .keyword("not")
          .doc("Our reading");

  static final Rule LINK_NOT_2 =
      new Rule("LinkNot2", "link", "/messaging_object/interactive/header/video/link", "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg")
          .keyword("not")
          .doc("Our reading");

  static final Rule VIDEO_TYPE =
      new Rule("VideoType", "type", "/messaging_object/interactive/header/video", "video must be an object, not ")
          .slot("type");

  static final Rule VIDEO_ONE_OF_NEITHER =
      new Rule("VideoOneOfNeither", "oneOf", "/messaging_object/interactive/header/video", "video has neither id nor link; give exactly one")
          .doc("Our reading");

  static final Rule VIDEO_ONE_OF_SEVERAL =
      new Rule("VideoOneOfSeveral", "oneOf", "/messaging_object/interactive/header/video", "video has both id and link; give exactly one")
          .doc("Our reading");

  static final Rule VIDEO_ADDITIONAL_PROPERTIES =
      new Rule("VideoAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header/video", "video has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("id", "link"));

  static final Rule VIDEO_HEADER_ADDITIONAL_PROPERTIES =
      new Rule("VideoHeaderAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header", "header has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("type", "video"));

  static final Rule VIDEO_REQUIRED =
      new Rule("VideoRequired", "required", "/messaging_object/interactive/header/video", "video is missing; add it")
          .doc("Kaleyra, interactive table, row header");

  static final Rule DOCUMENT_ID_TYPE =
      new Rule("DocumentIdType", "type", "/messaging_object/interactive/header/document/id", "id must be a string, not ")
          .slot("type");

  static final Rule DOCUMENT_ID_MIN_LENGTH_EMPTY =
      new Rule("DocumentIdMinLengthEmpty", "minLength", "/messaging_object/interactive/header/document/id", "id is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule DOCUMENT_ID_X_WELL_FORMED =
      new Rule("DocumentIdXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/document/id", "id has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule DOCUMENT_LINK_TYPE =
      new Rule("DocumentLinkType", "type", "/messaging_object/interactive/header/document/link", "link must be a string, not ")
          .slot("type");

  static final Rule DOCUMENT_LINK_MAX_LENGTH =
      new Rule("DocumentLinkMaxLength", "maxLength", "/messaging_object/interactive/header/document/link", "link is ")
          .slot("count")
          .messageEnd(" characters long; the maximum is 2048")
          .limit(2048)
          .unit("code points")
          .doc("Our reading");

  static final Rule DOCUMENT_LINK_X_WELL_FORMED =
      new Rule("DocumentLinkXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/document/link", "link has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule DOCUMENT_LINK_PATTERN =
      new Rule("DocumentLinkPattern", "link", "/messaging_object/interactive/header/document/link", "link is not an http or https address; write one such as https://example.com/car.jpg")
          .keyword("pattern")
          .doc("Kaleyra, interactive table, row header");

  static final Rule DOCUMENT_LINK_NOT =
      new Rule("DocumentLinkNot", "link", "/messaging_object/interactive/header/document/link", "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg")
          .keyword("not")
          .doc("Our reading");

  static final Rule DOCUMENT_LINK_NOT_2 =
      new Rule("DocumentLinkNot2", "link", "/messaging_object/interactive/header/document/link", "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg")
          .keyword("not")
          .doc("Our reading");

  static final Rule FILENAME_TYPE =
      new Rule("FilenameType", "type", "/messaging_object/interactive/header/document/filename", "filename must be a string, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule FILENAME_MIN_LENGTH_EMPTY =
      new Rule("FilenameMinLengthEmpty", "minLength", "/messaging_object/interactive/header/document/filename", "filename is empty; write something")
          .limit(1)
          .unit("code points")
          .doc("Our reading");

  static final Rule FILENAME_X_WELL_FORMED =
      new Rule("FilenameXWellFormed", "ill-formed-unicode", "/messaging_object/interactive/header/document/filename", "filename has half of a character in it, a lone surrogate; remove it")
          .keyword("x-wellFormed");

  static final Rule DOCUMENT_MEDIA_TYPE =
      new Rule("DocumentMediaType", "type", "/messaging_object/interactive/header/document", "document must be an object, not ")
          .slot("type");

  static final Rule DOCUMENT_MEDIA_ONE_OF_NEITHER =
      new Rule("DocumentMediaOneOfNeither", "oneOf", "/messaging_object/interactive/header/document", "document has neither id nor link; give exactly one")
          .doc("Our reading");

  static final Rule DOCUMENT_MEDIA_ONE_OF_SEVERAL =
      new Rule("DocumentMediaOneOfSeveral", "oneOf", "/messaging_object/interactive/header/document", "document has both id and link; give exactly one")
          .doc("Our reading");

  static final Rule DOCUMENT_MEDIA_ADDITIONAL_PROPERTIES =
      new Rule("DocumentMediaAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header/document", "document has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("id", "link", "filename"));

  static final Rule DOCUMENT_HEADER_ADDITIONAL_PROPERTIES =
      new Rule("DocumentHeaderAdditionalProperties", "additionalProperties", "/messaging_object/interactive/header", "header has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Meta, interactive object reference")
          .names(List.of("type", "document"));

  static final Rule DOCUMENT_MEDIA_REQUIRED =
      new Rule("DocumentMediaRequired", "required", "/messaging_object/interactive/header/document", "document is missing; add it")
          .doc("Kaleyra, interactive table, row header");

  static final Rule HEADER_TAG =
      new Rule("HeaderTag", "enum", "/messaging_object/interactive/header/type", "header.type must be one of text, image, video, document")
          .keyword("tag")
          .doc("Kaleyra, interactive table, row header");

  static final Rule HEADER_TAG_MISSING =
      new Rule("HeaderTagMissing", "required", "/messaging_object/interactive/header/type", "header.type is missing; add it")
          .keyword("tag")
          .doc("Kaleyra, interactive table, row header");

  static final Rule HEADER_TYPE =
      new Rule("HeaderType", "type", "/messaging_object/interactive/header", "header must be an object, not ")
          .slot("type")
          .fixOfNull("Leave it out.");

  static final Rule CTA_URL_INTERACTIVE_TYPE =
      new Rule("CtaUrlInteractiveType", "type", "/messaging_object/interactive", "interactive must be an object, not ")
          .slot("type");

  static final Rule CTA_URL_INTERACTIVE_ADDITIONAL_PROPERTIES =
      new Rule("CtaUrlInteractiveAdditionalProperties", "additionalProperties", "/messaging_object/interactive", "interactive has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Our reading")
          .names(List.of("type", "body", "action", "footer", "header"));

  static final Rule CTA_URL_TYPE_REQUIRED =
      new Rule("CtaUrlTypeRequired", "required", "/messaging_object/interactive/type", "type is missing; add it")
          .doc("Meta, call-to-action URL button page");

  static final Rule BODY_REQUIRED =
      new Rule("BodyRequired", "required", "/messaging_object/interactive/body", "body is missing; add it")
          .doc("Meta, call-to-action URL button page");

  static final Rule CTA_URL_ACTION_REQUIRED =
      new Rule("CtaUrlActionRequired", "required", "/messaging_object/interactive/action", "action is missing; add it")
          .doc("Meta, call-to-action URL button page");

  static final Rule RECIPIENT_TYPE_ENUM =
      new Rule("RecipientTypeEnum", "enum", "/messaging_object/recipient_type", "recipient_type must be individual")
          .fixOfNull("Leave it out.")
          .doc("Kaleyra, messaging_object table, row recipient_type");

  static final Rule CTA_URL_MESSAGING_OBJECT_TYPE =
      new Rule("CtaUrlMessagingObjectType", "type", "/messaging_object", "messaging_object must be an object, not ")
          .slot("type");

  static final Rule CTA_URL_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES =
      new Rule("CtaUrlMessagingObjectAdditionalProperties", "additionalProperties", "/messaging_object", "messaging_object has no field \"")
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

  static final Rule CTA_URL_INTERACTIVE_REQUIRED =
      new Rule("CtaUrlInteractiveRequired", "required", "/messaging_object/interactive", "interactive is missing; add it")
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

  static final Rule CTA_URL_REQUEST_TYPE =
      new Rule("CtaUrlRequestType", "type", "", "cta url request must be an object, not ")
          .slot("type");

  static final Rule CTA_URL_REQUEST_ADDITIONAL_PROPERTIES =
      new Rule("CtaUrlRequestAdditionalProperties", "additionalProperties", "", "cta url request has no field \"")
          .slot("name")
          .messageEnd("\"; remove it")
          .fixStart("Did you mean \"")
          .fixEnd("\"?")
          .doc("Our reading")
          .names(List.of("messaging_object", "extra_info"));

  static final Rule CTA_URL_MESSAGING_OBJECT_REQUIRED =
      new Rule("CtaUrlMessagingObjectRequired", "required", "/messaging_object", "messaging_object is missing; add it")
          .doc("Kaleyra, payload table");

  static final Pattern PATTERN_1 = Pattern.compile("^\\+[1-9][0-9]{6,14}\\z");

  static final Set<String> NAMES_2 = Set.of("text");

  static final Pattern PATTERN_3 = Pattern.compile("^https?://[^/?#]");

  static final Pattern PATTERN_4 = Pattern.compile("[ \t\n\013\014\r]");

  static final Pattern PATTERN_5 = Pattern.compile("^https?://[^/?#]*@");

  static final Set<String> NAMES_6 = Set.of("display_text", "url");

  static final Set<String> NAMES_7 = Set.of("name", "parameters");

  static final Set<String> NAMES_8 = Set.of("type", "text");

  static final Set<String> NAMES_9 = Set.of("id", "link");

  static final Set<String> NAMES_10 = Set.of("type", "image");

  static final Set<String> NAMES_11 = Set.of("type", "video");

  static final Set<String> NAMES_12 = Set.of("id", "link", "filename");

  static final Set<String> NAMES_13 = Set.of("type", "document");

  static final Set<String> NAMES_14 = Set.of("type", "body", "action", "footer", "header");

  static final Set<String> NAMES_15 = Set.of(
    "messaging_product",
    "to",
    "type",
    "interactive",
    "recipient_type"
  );

  static final List<String> VALUES_16 = List.of(
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

  static final Set<String> NAMES_17 = Set.of("ref", "ref1", "ref2", "wa_source");

  static final Set<String> NAMES_18 = Set.of("messaging_object", "extra_info");

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
    "name",
    "parameters",
    "display_text",
    "url",
    "image",
    "id",
    "link",
    "video",
    "document",
    "filename",
    "ref",
    "ref1",
    "ref2",
    "wa_source",
    "caption"
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

  static void checkCtaUrlType(Object value, Found found) {
    if (!"cta_url".equals(value)) {
      found.add(CTA_URL_TYPE_ENUM, Values.shown(value));
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

  static void checkCtaUrlActionName(Object value, Found found) {
    if (!"cta_url".equals(value)) {
      found.add(CTA_URL_ACTION_NAME_ENUM, Values.shown(value));
    }
  }

  static void checkButtonText(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(BUTTON_TEXT_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(BUTTON_TEXT_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isLonger(text, 20)) {
      found.add(BUTTON_TEXT_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(BUTTON_TEXT_X_WELL_FORMED, null);
    }
    if (Values.isBlank(text)) {
      found.add(BUTTON_TEXT_X_NOT_BLANK, null);
    }
  }

  static void checkButtonUrl(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(BUTTON_URL_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 2048)) {
      found.add(BUTTON_URL_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(BUTTON_URL_X_WELL_FORMED, null);
    }
    if (!PATTERN_3.matcher(text).find()) {
      found.add(BUTTON_URL_PATTERN, null);
    }
    if (PATTERN_4.matcher(text).find()) {
      found.add(BUTTON_URL_NOT, null);
    }
    if (PATTERN_5.matcher(text).find()) {
      found.add(BUTTON_URL_NOT_2, null);
    }
  }

  static void checkCtaUrlParameters(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(CTA_URL_PARAMETERS_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(CTA_URL_PARAMETERS_ADDITIONAL_PROPERTIES, object, NAMES_6, KNOWN_NAMES);
    if (object.containsKey("display_text")) {
      checkButtonText(object.get("display_text"), found);
    } else {
      found.add(BUTTON_TEXT_REQUIRED, null);
    }
    if (object.containsKey("url")) {
      checkButtonUrl(object.get("url"), found);
    } else {
      found.add(BUTTON_URL_REQUIRED, null);
    }
  }

  static void checkCtaUrlAction(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(CTA_URL_ACTION_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(CTA_URL_ACTION_ADDITIONAL_PROPERTIES, object, NAMES_7, KNOWN_NAMES);
    if (object.containsKey("name")) {
      checkCtaUrlActionName(object.get("name"), found);
    } else {
      found.add(CTA_URL_ACTION_NAME_REQUIRED, null);
    }
    if (object.containsKey("parameters")) {
      checkCtaUrlParameters(object.get("parameters"), found);
    } else {
      found.add(CTA_URL_PARAMETERS_REQUIRED, null);
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

  static void checkTextHeader(Map<?, ?> object, Found found) {
    found.addUnknown(TEXT_HEADER_ADDITIONAL_PROPERTIES, object, NAMES_8, KNOWN_NAMES);
    if (object.containsKey("text")) {
      checkHeaderText(object.get("text"), found);
    } else {
      found.add(HEADER_TEXT_REQUIRED, null);
    }
  }

  static void checkMediaId(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(MEDIA_ID_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(MEDIA_ID_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(MEDIA_ID_X_WELL_FORMED, null);
    }
  }

  static void checkMediaLink(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(MEDIA_LINK_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 2048)) {
      found.add(MEDIA_LINK_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(MEDIA_LINK_X_WELL_FORMED, null);
    }
    if (!PATTERN_3.matcher(text).find()) {
      found.add(MEDIA_LINK_PATTERN, null);
    }
    if (PATTERN_4.matcher(text).find()) {
      found.add(MEDIA_LINK_NOT, null);
    }
    if (PATTERN_5.matcher(text).find()) {
      found.add(MEDIA_LINK_NOT_2, null);
    }
  }

  static void checkMedia(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(MEDIA_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(MEDIA_ADDITIONAL_PROPERTIES, object, NAMES_9, KNOWN_NAMES);
    int present = Values.countOf(object, NAMES_9);
    if (present > 1) {
      found.add(MEDIA_ONE_OF_SEVERAL, present);
    } else if (present < 1) {
      found.add(MEDIA_ONE_OF_NEITHER, present);
    }
    if (object.containsKey("id")) {
      checkMediaId(object.get("id"), found);
    }
    if (object.containsKey("link")) {
      checkMediaLink(object.get("link"), found);
    }
  }

  static void checkImageHeader(Map<?, ?> object, Found found) {
    found.addUnknown(IMAGE_HEADER_ADDITIONAL_PROPERTIES, object, NAMES_10, KNOWN_NAMES);
    if (object.containsKey("image")) {
      checkMedia(object.get("image"), found);
    } else {
      found.add(MEDIA_REQUIRED, null);
    }
  }

  static void checkId(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(ID_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(ID_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(ID_X_WELL_FORMED, null);
    }
  }

  static void checkLink(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(LINK_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 2048)) {
      found.add(LINK_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(LINK_X_WELL_FORMED, null);
    }
    if (!PATTERN_3.matcher(text).find()) {
      found.add(LINK_PATTERN, null);
    }
    if (PATTERN_4.matcher(text).find()) {
      found.add(LINK_NOT, null);
    }
    if (PATTERN_5.matcher(text).find()) {
      found.add(LINK_NOT_2, null);
    }
  }

  static void checkVideo(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(VIDEO_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(VIDEO_ADDITIONAL_PROPERTIES, object, NAMES_9, KNOWN_NAMES);
    int present = Values.countOf(object, NAMES_9);
    if (present > 1) {
      found.add(VIDEO_ONE_OF_SEVERAL, present);
    } else if (present < 1) {
      found.add(VIDEO_ONE_OF_NEITHER, present);
    }
    if (object.containsKey("id")) {
      checkId(object.get("id"), found);
    }
    if (object.containsKey("link")) {
      checkLink(object.get("link"), found);
    }
  }

  static void checkVideoHeader(Map<?, ?> object, Found found) {
    found.addUnknown(VIDEO_HEADER_ADDITIONAL_PROPERTIES, object, NAMES_11, KNOWN_NAMES);
    if (object.containsKey("video")) {
      checkVideo(object.get("video"), found);
    } else {
      found.add(VIDEO_REQUIRED, null);
    }
  }

  static void checkDocumentId(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(DOCUMENT_ID_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(DOCUMENT_ID_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(DOCUMENT_ID_X_WELL_FORMED, null);
    }
  }

  static void checkDocumentLink(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(DOCUMENT_LINK_TYPE, Values.typeOf(value));
      return;
    }
    if (Values.isLonger(text, 2048)) {
      found.add(DOCUMENT_LINK_MAX_LENGTH, Values.lengthIfRead(text));
      if (Values.isUnread(text)) {
        return;
      }
    }
    if (Values.isIllFormed(text)) {
      found.add(DOCUMENT_LINK_X_WELL_FORMED, null);
    }
    if (!PATTERN_3.matcher(text).find()) {
      found.add(DOCUMENT_LINK_PATTERN, null);
    }
    if (PATTERN_4.matcher(text).find()) {
      found.add(DOCUMENT_LINK_NOT, null);
    }
    if (PATTERN_5.matcher(text).find()) {
      found.add(DOCUMENT_LINK_NOT_2, null);
    }
  }

  static void checkFilename(Object value, Found found) {
    if (!(value instanceof String text)) {
      found.add(FILENAME_TYPE, Values.typeOf(value));
      return;
    }
    if ("".equals(text)) {
      found.add(FILENAME_MIN_LENGTH_EMPTY, Values.lengthIfRead(text));
      return;
    }
    if (Values.isIllFormed(text)) {
      found.add(FILENAME_X_WELL_FORMED, null);
    }
  }

  static void checkDocumentMedia(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(DOCUMENT_MEDIA_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(DOCUMENT_MEDIA_ADDITIONAL_PROPERTIES, object, NAMES_12, KNOWN_NAMES);
    int present = Values.countOf(object, NAMES_9);
    if (present > 1) {
      found.add(DOCUMENT_MEDIA_ONE_OF_SEVERAL, present);
    } else if (present < 1) {
      found.add(DOCUMENT_MEDIA_ONE_OF_NEITHER, present);
    }
    if (object.containsKey("id")) {
      checkDocumentId(object.get("id"), found);
    }
    if (object.containsKey("link")) {
      checkDocumentLink(object.get("link"), found);
    }
    if (object.containsKey("filename")) {
      checkFilename(object.get("filename"), found);
    }
  }

  static void checkDocumentHeader(Map<?, ?> object, Found found) {
    found.addUnknown(DOCUMENT_HEADER_ADDITIONAL_PROPERTIES, object, NAMES_13, KNOWN_NAMES);
    if (object.containsKey("document")) {
      checkDocumentMedia(object.get("document"), found);
    } else {
      found.add(DOCUMENT_MEDIA_REQUIRED, null);
    }
  }

  static void checkHeader(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(HEADER_TYPE, Values.typeOf(value));
      return;
    }
    if ("text".equals(object.get("type"))) {
      checkTextHeader(object, found);
    } else if ("image".equals(object.get("type"))) {
      checkImageHeader(object, found);
    } else if ("video".equals(object.get("type"))) {
      checkVideoHeader(object, found);
    } else if ("document".equals(object.get("type"))) {
      checkDocumentHeader(object, found);
    } else if (object.containsKey("type")) {
      found.add(HEADER_TAG, Values.shown(object.get("type")));
    } else {
      found.add(HEADER_TAG_MISSING, null);
    }
  }

  static void checkCtaUrlInteractive(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(CTA_URL_INTERACTIVE_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(CTA_URL_INTERACTIVE_ADDITIONAL_PROPERTIES, object, NAMES_14, KNOWN_NAMES);
    if (object.containsKey("type")) {
      checkCtaUrlType(object.get("type"), found);
    } else {
      found.add(CTA_URL_TYPE_REQUIRED, null);
    }
    if (object.containsKey("body")) {
      checkBody(object.get("body"), found);
    } else {
      found.add(BODY_REQUIRED, null);
    }
    if (object.containsKey("action")) {
      checkCtaUrlAction(object.get("action"), found);
    } else {
      found.add(CTA_URL_ACTION_REQUIRED, null);
    }
    if (object.containsKey("footer")) {
      checkFooter(object.get("footer"), found);
    }
    if (object.containsKey("header")) {
      checkHeader(object.get("header"), found);
    }
  }

  static void checkRecipientType(Object value, Found found) {
    if (!"individual".equals(value)) {
      found.add(RECIPIENT_TYPE_ENUM, Values.shown(value));
    }
  }

  static void checkCtaUrlMessagingObject(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(CTA_URL_MESSAGING_OBJECT_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(CTA_URL_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES, object, NAMES_15, KNOWN_NAMES);
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
      checkCtaUrlInteractive(object.get("interactive"), found);
    } else {
      found.add(CTA_URL_INTERACTIVE_REQUIRED, null);
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
    if (!Values.isOneOf(value, VALUES_16)) {
      found.add(WA_SOURCE_ENUM, Values.shown(value));
    }
  }

  static void checkExtraInfo(Object value, Found found) {
    Map<?, ?> object = Values.objectOf(value);
    if (object == null) {
      found.add(EXTRA_INFO_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(EXTRA_INFO_ADDITIONAL_PROPERTIES, object, NAMES_17, KNOWN_NAMES);
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
      found.add(CTA_URL_REQUEST_TYPE, Values.typeOf(value));
      return;
    }
    found.addUnknown(CTA_URL_REQUEST_ADDITIONAL_PROPERTIES, object, NAMES_18, KNOWN_NAMES);
    if (object.containsKey("messaging_object")) {
      checkCtaUrlMessagingObject(object.get("messaging_object"), found);
    } else {
      found.add(CTA_URL_MESSAGING_OBJECT_REQUIRED, null);
    }
    if (object.containsKey("extra_info")) {
      checkExtraInfo(object.get("extra_info"), found);
    }
  }

}
