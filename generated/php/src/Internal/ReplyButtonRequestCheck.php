<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of reply-button-request. What is for users is outside of this namespace.
 *
 * @internal
 */
final class ReplyButtonRequestCheck
{
    private const MESSAGING_PRODUCT_ENUM = [
        'name' => 'MessagingProductEnum',
        'code' => 'enum',
        'path' => '/messaging_object/messaging_product',
        'message' => 'messaging_product must be whatsapp',
        'doc' => 'Kaleyra, messaging_object table, row messaging_product',
    ];
    private const PHONE_NUMBER_TYPE = [
        'name' => 'PhoneNumberType',
        'code' => 'type',
        'path' => '/messaging_object/to',
        'message' => 'to must be a string, not ',
        'slot' => 'type',
    ];
    private const PHONE_NUMBER_PATTERN = [
        'name' => 'PhoneNumberPattern',
        'code' => 'phone-number',
        'path' => '/messaging_object/to',
        'message' => 'to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210',
        'keyword' => 'pattern',
        'doc' => 'Kaleyra, messaging_object table, row to',
    ];
    private const PHONE_NUMBER_MAX_LENGTH = [
        'name' => 'PhoneNumberMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/to',
        'message' => 'to is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 16',
        'limit' => 16,
        'unit' => 'code points',
        'doc' => 'ITU E.164',
    ];
    private const PHONE_NUMBER_XWELL_FORMED = [
        'name' => 'PhoneNumberXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/to',
        'message' => 'to has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const MESSAGE_TYPE_ENUM = [
        'name' => 'MessageTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/type',
        'message' => 'type must be interactive',
        'doc' => 'Kaleyra, messaging_object table, row type',
    ];
    private const INTERACTIVE_TYPE_ENUM = [
        'name' => 'InteractiveTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/type',
        'message' => 'type must be button',
        'doc' => 'Kaleyra, interactive table, row type',
    ];
    private const BODY_TEXT_TYPE = [
        'name' => 'BodyTextType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body.text must be a string, not ',
        'slot' => 'type',
    ];
    private const BODY_TEXT_MIN_LENGTH_EMPTY = [
        'name' => 'BodyTextMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Meta, error 131009',
    ];
    private const BODY_TEXT_MAX_LENGTH = [
        'name' => 'BodyTextMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 1024',
        'limit' => 1024,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Kaleyra, interactive table, row body',
    ];
    private const BODY_TEXT_XWELL_FORMED = [
        'name' => 'BodyTextXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const BODY_TEXT_XNOT_BLANK = [
        'name' => 'BodyTextXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const BODY_TYPE = [
        'name' => 'BodyType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body must be an object, not ',
        'slot' => 'type',
    ];
    private const BODY_ADDITIONAL_PROPERTIES = [
        'name' => 'BodyAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Kaleyra, request format',
        'names' => ['text'],
    ];
    private const BODY_TEXT_REQUIRED = [
        'name' => 'BodyTextRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body.text is missing; add it',
        'doc' => 'Kaleyra, request format',
    ];
    private const BUTTON_TYPE_ENUM = [
        'name' => 'ButtonTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/action/buttons/~i/type',
        'message' => 'type must be reply',
        'doc' => 'Kaleyra, buttons table, row type',
    ];
    private const REPLY_ID_TYPE = [
        'name' => 'ReplyIdType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'id must be a string, not ',
        'slot' => 'type',
    ];
    private const REPLY_ID_MIN_LENGTH_EMPTY = [
        'name' => 'ReplyIdMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'id is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const REPLY_ID_MAX_LENGTH = [
        'name' => 'ReplyIdMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'id is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 256',
        'limit' => 256,
        'unit' => 'code points',
        'doc' => 'Kaleyra, reply table, row id',
    ];
    private const REPLY_ID_XWELL_FORMED = [
        'name' => 'ReplyIdXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'id has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const REPLY_ID_XNO_EDGE_WHITE_SPACE = [
        'name' => 'ReplyIdXNoEdgeWhiteSpace',
        'code' => 'edge-white-space',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'id begins or ends with white space; remove it',
        'keyword' => 'x-noEdgeWhiteSpace',
        'doc' => 'Meta, button object reference',
    ];
    private const REPLY_TITLE_TYPE = [
        'name' => 'ReplyTitleType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'title must be a string, not ',
        'slot' => 'type',
    ];
    private const REPLY_TITLE_MIN_LENGTH_EMPTY = [
        'name' => 'ReplyTitleMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'title is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Meta, error 131009',
    ];
    private const REPLY_TITLE_MAX_LENGTH = [
        'name' => 'ReplyTitleMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'title is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 20',
        'limit' => 20,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Kaleyra, reply table, row title',
    ];
    private const REPLY_TITLE_XWELL_FORMED = [
        'name' => 'ReplyTitleXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'title has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const REPLY_TITLE_XNOT_BLANK = [
        'name' => 'ReplyTitleXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'title is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Meta, reply buttons page',
    ];
    private const REPLY_TYPE = [
        'name' => 'ReplyType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply',
        'message' => 'reply must be an object, not ',
        'slot' => 'type',
    ];
    private const REPLY_ADDITIONAL_PROPERTIES = [
        'name' => 'ReplyAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply',
        'message' => 'reply has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Kaleyra, reply table',
        'names' => ['id', 'title'],
    ];
    private const REPLY_ID_REQUIRED = [
        'name' => 'ReplyIdRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'id is missing; add it',
        'doc' => 'Kaleyra, reply table',
    ];
    private const REPLY_TITLE_REQUIRED = [
        'name' => 'ReplyTitleRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'title is missing; add it',
        'doc' => 'Kaleyra, reply table',
    ];
    private const BUTTON_TYPE = [
        'name' => 'ButtonType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/buttons/~i',
        'message' => 'button must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const BUTTON_ADDITIONAL_PROPERTIES = [
        'name' => 'ButtonAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action/buttons/~i',
        'message' => 'button has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, buttons table',
        'names' => ['type', 'reply'],
    ];
    private const BUTTON_TYPE_REQUIRED = [
        'name' => 'ButtonTypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/buttons/~i/type',
        'message' => 'type is missing; add it',
        'doc' => 'Kaleyra, buttons table',
    ];
    private const REPLY_REQUIRED = [
        'name' => 'ReplyRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply',
        'message' => 'reply is missing; add it',
        'doc' => 'Kaleyra, buttons table',
    ];
    private const BUTTONS_TYPE = [
        'name' => 'ButtonsType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/buttons',
        'message' => 'reply buttons must be an array, not ',
        'slot' => 'type',
    ];
    private const BUTTONS_MIN_ITEMS = [
        'name' => 'ButtonsMinItems',
        'code' => 'minItems',
        'path' => '/messaging_object/interactive/action/buttons',
        'message' => 'a message needs reply buttons, at least 1',
        'limit' => 1,
        'unit' => 'items',
        'doc' => 'Meta, error 131009',
    ];
    private const BUTTONS_MAX_ITEMS = [
        'name' => 'ButtonsMaxItems',
        'code' => 'maxItems',
        'path' => '/messaging_object/interactive/action/buttons',
        'message' => 'a message has at most 3 reply buttons',
        'limit' => 3,
        'unit' => 'items',
        'doc' => 'Kaleyra, reply table, row id',
    ];
    private const BUTTONS_REPLY_ID = [
        'name' => 'ButtonsReplyId',
        'code' => 'duplicate-reply-id',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/id',
        'message' => 'button id "',
        'slot' => 'text',
        'messageEnd' => '" is already used in this message',
        'keyword' => '/reply/id',
        'doc' => 'Kaleyra, reply table, row id',
    ];
    private const BUTTONS_REPLY_TITLE = [
        'name' => 'ButtonsReplyTitle',
        'code' => 'duplicate-reply-title',
        'path' => '/messaging_object/interactive/action/buttons/~i/reply/title',
        'message' => 'button title is already used in this message',
        'keyword' => '/reply/title',
        'doc' => 'Meta, reply buttons page',
        'hidesActual' => true,
    ];
    private const ACTION_TYPE = [
        'name' => 'ActionType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action must be an object, not ',
        'slot' => 'type',
    ];
    private const ACTION_ADDITIONAL_PROPERTIES = [
        'name' => 'ActionAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Kaleyra, action table',
        'names' => ['buttons'],
    ];
    private const BUTTONS_REQUIRED = [
        'name' => 'ButtonsRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/buttons',
        'message' => 'reply buttons are missing; add them',
        'doc' => 'Kaleyra, action table',
    ];
    private const FOOTER_TEXT_TYPE = [
        'name' => 'FooterTextType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/footer/text',
        'message' => 'footer.text must be a string, not ',
        'slot' => 'type',
    ];
    private const FOOTER_TEXT_MAX_LENGTH = [
        'name' => 'FooterTextMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/footer/text',
        'message' => 'footer is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 60',
        'limit' => 60,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Kaleyra, interactive table, row footer',
    ];
    private const FOOTER_TEXT_XWELL_FORMED = [
        'name' => 'FooterTextXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/footer/text',
        'message' => 'footer has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const FOOTER_TYPE = [
        'name' => 'FooterType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/footer',
        'message' => 'footer must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const FOOTER_ADDITIONAL_PROPERTIES = [
        'name' => 'FooterAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/footer',
        'message' => 'footer has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, request format',
        'names' => ['text'],
    ];
    private const FOOTER_TEXT_REQUIRED = [
        'name' => 'FooterTextRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/footer/text',
        'message' => 'footer.text is missing; add it',
        'doc' => 'Kaleyra, request format',
    ];
    private const HEADER_TEXT_TYPE = [
        'name' => 'HeaderTextType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header.text must be a string, not ',
        'slot' => 'type',
    ];
    private const HEADER_TEXT_MIN_LENGTH_EMPTY = [
        'name' => 'HeaderTextMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const HEADER_TEXT_MAX_LENGTH = [
        'name' => 'HeaderTextMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 60',
        'limit' => 60,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Meta, interactive object reference, header text',
    ];
    private const HEADER_TEXT_XWELL_FORMED = [
        'name' => 'HeaderTextXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const HEADER_TEXT_XNOT_BLANK = [
        'name' => 'HeaderTextXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const TEXT_HEADER_ADDITIONAL_PROPERTIES = [
        'name' => 'TextHeaderAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header',
        'message' => 'header has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['type', 'text'],
    ];
    private const HEADER_TEXT_REQUIRED = [
        'name' => 'HeaderTextRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header.text is missing; add it',
        'doc' => 'Kaleyra, sample request',
    ];
    private const MEDIA_ID_TYPE = [
        'name' => 'MediaIdType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/image/id',
        'message' => 'id must be a string, not ',
        'slot' => 'type',
    ];
    private const MEDIA_ID_MIN_LENGTH_EMPTY = [
        'name' => 'MediaIdMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/header/image/id',
        'message' => 'id is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const MEDIA_ID_XWELL_FORMED = [
        'name' => 'MediaIdXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/image/id',
        'message' => 'id has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const MEDIA_LINK_TYPE = [
        'name' => 'MediaLinkType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/image/link',
        'message' => 'link must be a string, not ',
        'slot' => 'type',
    ];
    private const MEDIA_LINK_MAX_LENGTH = [
        'name' => 'MediaLinkMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/header/image/link',
        'message' => 'link is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 2048',
        'limit' => 2048,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const MEDIA_LINK_XWELL_FORMED = [
        'name' => 'MediaLinkXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/image/link',
        'message' => 'link has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const MEDIA_LINK_PATTERN = [
        'name' => 'MediaLinkPattern',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/image/link',
        'message' => 'link is not an http or https address; write one such as https://example.com/car.jpg',
        'keyword' => 'pattern',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const MEDIA_LINK_NOT = [
        'name' => 'MediaLinkNot',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/image/link',
        'message' => 'link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg',
        'keyword' => 'not',
        'doc' => 'Our reading',
    ];
    private const MEDIA_LINK_NOT2 = [
        'name' => 'MediaLinkNot2',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/image/link',
        'message' => 'link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg',
        'keyword' => 'not',
        'doc' => 'Our reading',
    ];
    private const MEDIA_TYPE = [
        'name' => 'MediaType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/image',
        'message' => 'image must be an object, not ',
        'slot' => 'type',
    ];
    private const MEDIA_ONE_OF_NEITHER = [
        'name' => 'MediaOneOfNeither',
        'code' => 'oneOf',
        'path' => '/messaging_object/interactive/header/image',
        'message' => 'image has neither id nor link; give exactly one',
        'doc' => 'Our reading',
    ];
    private const MEDIA_ONE_OF_SEVERAL = [
        'name' => 'MediaOneOfSeveral',
        'code' => 'oneOf',
        'path' => '/messaging_object/interactive/header/image',
        'message' => 'image has both id and link; give exactly one',
        'doc' => 'Our reading',
    ];
    private const MEDIA_ADDITIONAL_PROPERTIES = [
        'name' => 'MediaAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header/image',
        'message' => 'image has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['id', 'link'],
    ];
    private const IMAGE_HEADER_ADDITIONAL_PROPERTIES = [
        'name' => 'ImageHeaderAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header',
        'message' => 'header has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['type', 'image'],
    ];
    private const MEDIA_REQUIRED = [
        'name' => 'MediaRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/image',
        'message' => 'image is missing; add it',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const ID_TYPE = [
        'name' => 'IdType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/video/id',
        'message' => 'id must be a string, not ',
        'slot' => 'type',
    ];
    private const ID_MIN_LENGTH_EMPTY = [
        'name' => 'IdMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/header/video/id',
        'message' => 'id is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const ID_XWELL_FORMED = [
        'name' => 'IdXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/video/id',
        'message' => 'id has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const LINK_TYPE = [
        'name' => 'LinkType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/video/link',
        'message' => 'link must be a string, not ',
        'slot' => 'type',
    ];
    private const LINK_MAX_LENGTH = [
        'name' => 'LinkMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/header/video/link',
        'message' => 'link is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 2048',
        'limit' => 2048,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const LINK_XWELL_FORMED = [
        'name' => 'LinkXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/video/link',
        'message' => 'link has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const LINK_PATTERN = [
        'name' => 'LinkPattern',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/video/link',
        'message' => 'link is not an http or https address; write one such as https://example.com/car.jpg',
        'keyword' => 'pattern',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const LINK_NOT = [
        'name' => 'LinkNot',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/video/link',
        'message' => 'link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg',
        'keyword' => 'not',
        'doc' => 'Our reading',
    ];
    private const LINK_NOT2 = [
        'name' => 'LinkNot2',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/video/link',
        'message' => 'link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg',
        'keyword' => 'not',
        'doc' => 'Our reading',
    ];
    private const VIDEO_TYPE = [
        'name' => 'VideoType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/video',
        'message' => 'video must be an object, not ',
        'slot' => 'type',
    ];
    private const VIDEO_ONE_OF_NEITHER = [
        'name' => 'VideoOneOfNeither',
        'code' => 'oneOf',
        'path' => '/messaging_object/interactive/header/video',
        'message' => 'video has neither id nor link; give exactly one',
        'doc' => 'Our reading',
    ];
    private const VIDEO_ONE_OF_SEVERAL = [
        'name' => 'VideoOneOfSeveral',
        'code' => 'oneOf',
        'path' => '/messaging_object/interactive/header/video',
        'message' => 'video has both id and link; give exactly one',
        'doc' => 'Our reading',
    ];
    private const VIDEO_ADDITIONAL_PROPERTIES = [
        'name' => 'VideoAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header/video',
        'message' => 'video has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['id', 'link'],
    ];
    private const VIDEO_HEADER_ADDITIONAL_PROPERTIES = [
        'name' => 'VideoHeaderAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header',
        'message' => 'header has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['type', 'video'],
    ];
    private const VIDEO_REQUIRED = [
        'name' => 'VideoRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/video',
        'message' => 'video is missing; add it',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const DOCUMENT_ID_TYPE = [
        'name' => 'DocumentIdType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/document/id',
        'message' => 'id must be a string, not ',
        'slot' => 'type',
    ];
    private const DOCUMENT_ID_MIN_LENGTH_EMPTY = [
        'name' => 'DocumentIdMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/header/document/id',
        'message' => 'id is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const DOCUMENT_ID_XWELL_FORMED = [
        'name' => 'DocumentIdXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/document/id',
        'message' => 'id has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const DOCUMENT_LINK_TYPE = [
        'name' => 'DocumentLinkType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/document/link',
        'message' => 'link must be a string, not ',
        'slot' => 'type',
    ];
    private const DOCUMENT_LINK_MAX_LENGTH = [
        'name' => 'DocumentLinkMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/header/document/link',
        'message' => 'link is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 2048',
        'limit' => 2048,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const DOCUMENT_LINK_XWELL_FORMED = [
        'name' => 'DocumentLinkXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/document/link',
        'message' => 'link has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const DOCUMENT_LINK_PATTERN = [
        'name' => 'DocumentLinkPattern',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/document/link',
        'message' => 'link is not an http or https address; write one such as https://example.com/car.jpg',
        'keyword' => 'pattern',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const DOCUMENT_LINK_NOT = [
        'name' => 'DocumentLinkNot',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/document/link',
        'message' => 'link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg',
        'keyword' => 'not',
        'doc' => 'Our reading',
    ];
    private const DOCUMENT_LINK_NOT2 = [
        'name' => 'DocumentLinkNot2',
        'code' => 'link',
        'path' => '/messaging_object/interactive/header/document/link',
        'message' => 'link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg',
        'keyword' => 'not',
        'doc' => 'Our reading',
    ];
    private const FILENAME_TYPE = [
        'name' => 'FilenameType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/document/filename',
        'message' => 'filename must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const FILENAME_MIN_LENGTH_EMPTY = [
        'name' => 'FilenameMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/header/document/filename',
        'message' => 'filename is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const FILENAME_XWELL_FORMED = [
        'name' => 'FilenameXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/header/document/filename',
        'message' => 'filename has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const DOCUMENT_MEDIA_TYPE = [
        'name' => 'DocumentMediaType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header/document',
        'message' => 'document must be an object, not ',
        'slot' => 'type',
    ];
    private const DOCUMENT_MEDIA_ONE_OF_NEITHER = [
        'name' => 'DocumentMediaOneOfNeither',
        'code' => 'oneOf',
        'path' => '/messaging_object/interactive/header/document',
        'message' => 'document has neither id nor link; give exactly one',
        'doc' => 'Our reading',
    ];
    private const DOCUMENT_MEDIA_ONE_OF_SEVERAL = [
        'name' => 'DocumentMediaOneOfSeveral',
        'code' => 'oneOf',
        'path' => '/messaging_object/interactive/header/document',
        'message' => 'document has both id and link; give exactly one',
        'doc' => 'Our reading',
    ];
    private const DOCUMENT_MEDIA_ADDITIONAL_PROPERTIES = [
        'name' => 'DocumentMediaAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header/document',
        'message' => 'document has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['id', 'link', 'filename'],
    ];
    private const DOCUMENT_HEADER_ADDITIONAL_PROPERTIES = [
        'name' => 'DocumentHeaderAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/header',
        'message' => 'header has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive object reference',
        'names' => ['type', 'document'],
    ];
    private const DOCUMENT_MEDIA_REQUIRED = [
        'name' => 'DocumentMediaRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/document',
        'message' => 'document is missing; add it',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const HEADER_TAG = [
        'name' => 'HeaderTag',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/header/type',
        'message' => 'header.type must be one of text, image, video, document',
        'keyword' => 'tag',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const HEADER_TAG_MISSING = [
        'name' => 'HeaderTagMissing',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/type',
        'message' => 'header.type is missing; add it',
        'keyword' => 'tag',
        'doc' => 'Kaleyra, interactive table, row header',
    ];
    private const HEADER_TYPE = [
        'name' => 'HeaderType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header',
        'message' => 'header must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const INTERACTIVE_TYPE = [
        'name' => 'InteractiveType',
        'code' => 'type',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive must be an object, not ',
        'slot' => 'type',
    ];
    private const INTERACTIVE_ADDITIONAL_PROPERTIES = [
        'name' => 'InteractiveAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Our reading',
        'names' => ['type', 'body', 'action', 'footer', 'header'],
    ];
    private const INTERACTIVE_TYPE_REQUIRED = [
        'name' => 'InteractiveTypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/type',
        'message' => 'type is missing; add it',
        'doc' => 'Kaleyra, interactive table',
    ];
    private const BODY_REQUIRED = [
        'name' => 'BodyRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body is missing; add it',
        'doc' => 'Kaleyra, interactive table',
    ];
    private const ACTION_REQUIRED = [
        'name' => 'ActionRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action is missing; add it',
        'doc' => 'Kaleyra, interactive table',
    ];
    private const RECIPIENT_TYPE_ENUM = [
        'name' => 'RecipientTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/recipient_type',
        'message' => 'recipient_type must be individual',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, messaging_object table, row recipient_type',
    ];
    private const MESSAGING_OBJECT_TYPE = [
        'name' => 'MessagingObjectType',
        'code' => 'type',
        'path' => '/messaging_object',
        'message' => 'messaging_object must be an object, not ',
        'slot' => 'type',
    ];
    private const MESSAGING_OBJECT_ADDITIONAL_PROPERTIES = [
        'name' => 'MessagingObjectAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object',
        'message' => 'messaging_object has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Our reading',
        'names' => ['messaging_product', 'to', 'type', 'interactive', 'recipient_type'],
        'foreign' => ['recipient' => 'recipient is for Meta\'s user ids; the phone number goes in to.'],
    ];
    private const MESSAGING_PRODUCT_REQUIRED = [
        'name' => 'MessagingProductRequired',
        'code' => 'required',
        'path' => '/messaging_object/messaging_product',
        'message' => 'messaging_product is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const PHONE_NUMBER_REQUIRED = [
        'name' => 'PhoneNumberRequired',
        'code' => 'required',
        'path' => '/messaging_object/to',
        'message' => 'to is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const MESSAGE_TYPE_REQUIRED = [
        'name' => 'MessageTypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/type',
        'message' => 'type is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const INTERACTIVE_REQUIRED = [
        'name' => 'InteractiveRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive is missing; add it',
        'doc' => 'Kaleyra, messaging_object table',
    ];
    private const REFERENCE_TYPE = [
        'name' => 'ReferenceType',
        'code' => 'type',
        'path' => '/extra_info/ref',
        'message' => 'ref must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const REFERENCE_MAX_LENGTH = [
        'name' => 'ReferenceMaxLength',
        'code' => 'maxLength',
        'path' => '/extra_info/ref',
        'message' => 'ref is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 255',
        'limit' => 255,
        'unit' => 'code points',
        'fix' => 'Kaleyra would cut it without a word.',
        'doc' => 'Kaleyra, extra_info table, rows ref, ref1, ref2',
    ];
    private const REFERENCE_XWELL_FORMED = [
        'name' => 'ReferenceXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/extra_info/ref',
        'message' => 'ref has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const REF1_TYPE = [
        'name' => 'Ref1Type',
        'code' => 'type',
        'path' => '/extra_info/ref1',
        'message' => 'ref1 must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const REF1_MAX_LENGTH = [
        'name' => 'Ref1MaxLength',
        'code' => 'maxLength',
        'path' => '/extra_info/ref1',
        'message' => 'ref1 is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 255',
        'limit' => 255,
        'unit' => 'code points',
        'fix' => 'Kaleyra would cut it without a word.',
        'doc' => 'Kaleyra, extra_info table, rows ref, ref1, ref2',
    ];
    private const REF1_XWELL_FORMED = [
        'name' => 'Ref1XWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/extra_info/ref1',
        'message' => 'ref1 has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const REF2_TYPE = [
        'name' => 'Ref2Type',
        'code' => 'type',
        'path' => '/extra_info/ref2',
        'message' => 'ref2 must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const REF2_MAX_LENGTH = [
        'name' => 'Ref2MaxLength',
        'code' => 'maxLength',
        'path' => '/extra_info/ref2',
        'message' => 'ref2 is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 255',
        'limit' => 255,
        'unit' => 'code points',
        'fix' => 'Kaleyra would cut it without a word.',
        'doc' => 'Kaleyra, extra_info table, rows ref, ref1, ref2',
    ];
    private const REF2_XWELL_FORMED = [
        'name' => 'Ref2XWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/extra_info/ref2',
        'message' => 'ref2 has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const WA_SOURCE_ENUM = [
        'name' => 'WaSourceEnum',
        'code' => 'enum',
        'path' => '/extra_info/wa_source',
        'message' => 'wa_source must be one of api, clevertap, zoho, webengage, shopify, leadsquared, responsys, braze, hubspot, salesforce, zapier, eloqua, moengage',
        'fix' => 'Kaleyra would replace it with api.',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, extra_info table, row wa_source',
    ];
    private const EXTRA_INFO_TYPE = [
        'name' => 'ExtraInfoType',
        'code' => 'type',
        'path' => '/extra_info',
        'message' => 'extra_info must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const EXTRA_INFO_ADDITIONAL_PROPERTIES = [
        'name' => 'ExtraInfoAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/extra_info',
        'message' => 'extra_info has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Our reading',
        'names' => ['ref', 'ref1', 'ref2', 'wa_source'],
    ];
    private const REPLY_BUTTON_REQUEST_TYPE = [
        'name' => 'ReplyButtonRequestType',
        'code' => 'type',
        'path' => '',
        'message' => 'reply button request must be an object, not ',
        'slot' => 'type',
    ];
    private const REPLY_BUTTON_REQUEST_ADDITIONAL_PROPERTIES = [
        'name' => 'ReplyButtonRequestAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '',
        'message' => 'reply button request has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Our reading',
        'names' => ['messaging_object', 'extra_info'],
    ];
    private const MESSAGING_OBJECT_REQUIRED = [
        'name' => 'MessagingObjectRequired',
        'code' => 'required',
        'path' => '/messaging_object',
        'message' => 'messaging_object is missing; add it',
        'doc' => 'Kaleyra, payload table',
    ];
    private const PATTERN1 = '/^\\+[1-9][0-9]{6,14}$/Du';
    private const NAMES2 = ['text' => true];
    private const NAMES3 = ['id' => true, 'title' => true];
    private const NAMES4 = ['type' => true, 'reply' => true];
    private const NAMES5 = ['buttons' => true];
    private const NAMES6 = ['type' => true, 'text' => true];
    private const PATTERN7 = '/^https?:\\/\\/[^\\/?#]/Du';
    private const PATTERN8 = "/[ \t\n\u{b}\u{c}\r]/Du";
    private const PATTERN9 = '/^https?:\\/\\/[^\\/?#]*@/Du';
    private const NAMES10 = ['id' => true, 'link' => true];
    private const NAMES11 = ['type' => true, 'image' => true];
    private const NAMES12 = ['type' => true, 'video' => true];
    private const NAMES13 = ['id' => true, 'link' => true, 'filename' => true];
    private const NAMES14 = ['type' => true, 'document' => true];
    private const NAMES15 = ['type' => true, 'body' => true, 'action' => true, 'footer' => true, 'header' => true];
    private const NAMES16 = [
        'messaging_product' => true,
        'to' => true,
        'type' => true,
        'interactive' => true,
        'recipient_type' => true,
    ];
    private const VALUES17 = [
        'api',
        'clevertap',
        'zoho',
        'webengage',
        'shopify',
        'leadsquared',
        'responsys',
        'braze',
        'hubspot',
        'salesforce',
        'zapier',
        'eloqua',
        'moengage',
    ];
    private const NAMES18 = ['ref' => true, 'ref1' => true, 'ref2' => true, 'wa_source' => true];
    private const NAMES19 = ['messaging_object' => true, 'extra_info' => true];
    private const KNOWN_NAMES = [
        'messaging_object' => true,
        'extra_info' => true,
        'messaging_product' => true,
        'to' => true,
        'type' => true,
        'interactive' => true,
        'recipient_type' => true,
        'body' => true,
        'action' => true,
        'footer' => true,
        'header' => true,
        'text' => true,
        'buttons' => true,
        'reply' => true,
        'id' => true,
        'title' => true,
        'image' => true,
        'link' => true,
        'video' => true,
        'document' => true,
        'filename' => true,
        'ref' => true,
        'ref1' => true,
        'ref2' => true,
        'wa_source' => true,
        'caption' => true,
    ];

    public static function checkMessagingProduct(mixed $value, Found $found): void
    {
        if ($value !== 'whatsapp') {
            $found->add(self::MESSAGING_PRODUCT_ENUM, Value::shown($value));
        }
    }

    public static function checkPhoneNumber(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::PHONE_NUMBER_TYPE, Value::typeOf($value));
            return;
        }
        if (!Text::matches(self::PATTERN1, $value)) {
            $found->add(self::PHONE_NUMBER_PATTERN, null);
            return;
        }
        if (Text::isLonger($value, 16)) {
            $found->add(self::PHONE_NUMBER_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::PHONE_NUMBER_XWELL_FORMED, null);
        }
    }

    public static function checkMessageType(mixed $value, Found $found): void
    {
        if ($value !== 'interactive') {
            $found->add(self::MESSAGE_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkInteractiveType(mixed $value, Found $found): void
    {
        if ($value !== 'button') {
            $found->add(self::INTERACTIVE_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkBodyText(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::BODY_TEXT_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::BODY_TEXT_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isLonger($value, 1024)) {
            $found->add(self::BODY_TEXT_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::BODY_TEXT_XWELL_FORMED, null);
        }
        if (Text::isBlank($value)) {
            $found->add(self::BODY_TEXT_XNOT_BLANK, null);
        }
    }

    public static function checkBody(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::BODY_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::BODY_ADDITIONAL_PROPERTIES, $value, self::NAMES2, self::KNOWN_NAMES);
        if (array_key_exists('text', $value)) {
            self::checkBodyText($value['text'] ?? null, $found);
        } else {
            $found->add(self::BODY_TEXT_REQUIRED, null);
        }
    }

    public static function checkButtonType(mixed $value, Found $found, int $i0): void
    {
        if ($value !== 'reply') {
            $found->add(self::BUTTON_TYPE_ENUM, Value::shown($value), $i0);
        }
    }

    public static function checkReplyId(mixed $value, Found $found, int $i0): void
    {
        if (!is_string($value)) {
            $found->add(self::REPLY_ID_TYPE, Value::typeOf($value), $i0);
            return;
        }
        if ($value === '') {
            $found->add(self::REPLY_ID_MIN_LENGTH_EMPTY, Text::lengthIfRead($value), $i0);
            return;
        }
        if (Text::isLonger($value, 256)) {
            $found->add(self::REPLY_ID_MAX_LENGTH, Text::lengthIfRead($value), $i0);
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REPLY_ID_XWELL_FORMED, null, $i0);
        }
        if (Text::hasEdgeWhiteSpace($value)) {
            $found->add(self::REPLY_ID_XNO_EDGE_WHITE_SPACE, null, $i0);
        }
    }

    public static function checkReplyTitle(mixed $value, Found $found, int $i0): void
    {
        if (!is_string($value)) {
            $found->add(self::REPLY_TITLE_TYPE, Value::typeOf($value), $i0);
            return;
        }
        if ($value === '') {
            $found->add(self::REPLY_TITLE_MIN_LENGTH_EMPTY, Text::lengthIfRead($value), $i0);
            return;
        }
        if (Text::isLonger($value, 20)) {
            $found->add(self::REPLY_TITLE_MAX_LENGTH, Text::lengthIfRead($value), $i0);
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REPLY_TITLE_XWELL_FORMED, null, $i0);
        }
        if (Text::isBlank($value)) {
            $found->add(self::REPLY_TITLE_XNOT_BLANK, null, $i0);
        }
    }

    public static function checkReply(mixed $value, Found $found, int $i0): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::REPLY_TYPE, Value::typeOf($value), $i0);
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::REPLY_ADDITIONAL_PROPERTIES, $value, self::NAMES3, self::KNOWN_NAMES, $i0);
        if (array_key_exists('id', $value)) {
            self::checkReplyId($value['id'] ?? null, $found, $i0);
        } else {
            $found->add(self::REPLY_ID_REQUIRED, null, $i0);
        }
        if (array_key_exists('title', $value)) {
            self::checkReplyTitle($value['title'] ?? null, $found, $i0);
        } else {
            $found->add(self::REPLY_TITLE_REQUIRED, null, $i0);
        }
    }

    public static function checkButton(mixed $value, Found $found, int $i0): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::BUTTON_TYPE, Value::typeOf($value), $i0);
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::BUTTON_ADDITIONAL_PROPERTIES, $value, self::NAMES4, self::KNOWN_NAMES, $i0);
        if (array_key_exists('type', $value)) {
            self::checkButtonType($value['type'] ?? null, $found, $i0);
        } else {
            $found->add(self::BUTTON_TYPE_REQUIRED, null, $i0);
        }
        if (array_key_exists('reply', $value)) {
            self::checkReply($value['reply'] ?? null, $found, $i0);
        } else {
            $found->add(self::REPLY_REQUIRED, null, $i0);
        }
    }

    public static function checkButtons(mixed $value, Found $found): void
    {
        if (!Value::isList($value)) {
            $found->add(self::BUTTONS_TYPE, Value::typeOf($value));
            return;
        }
        if (count($value) < 1) {
            $found->add(self::BUTTONS_MIN_ITEMS, count($value));
        }
        if (count($value) > 3) {
            $found->add(self::BUTTONS_MAX_ITEMS, count($value));
            return;
        }
        $keys0 = [];
        $keys1 = [];
        foreach ($value as $i0 => $item) {
            self::checkButton($item, $found, $i0);
            $found->addRepeated(self::BUTTONS_REPLY_ID, $keys0, Value::at($item, 'reply', 'id'), $i0);
            $found->addRepeated(self::BUTTONS_REPLY_TITLE, $keys1, Value::at($item, 'reply', 'title'), $i0);
        }
    }

    public static function checkAction(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::ACTION_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::ACTION_ADDITIONAL_PROPERTIES, $value, self::NAMES5, self::KNOWN_NAMES);
        if (array_key_exists('buttons', $value)) {
            self::checkButtons($value['buttons'] ?? null, $found);
        } else {
            $found->add(self::BUTTONS_REQUIRED, null);
        }
    }

    public static function checkFooterText(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::FOOTER_TEXT_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 60)) {
            $found->add(self::FOOTER_TEXT_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::FOOTER_TEXT_XWELL_FORMED, null);
        }
    }

    public static function checkFooter(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::FOOTER_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::FOOTER_ADDITIONAL_PROPERTIES, $value, self::NAMES2, self::KNOWN_NAMES);
        if (array_key_exists('text', $value)) {
            self::checkFooterText($value['text'] ?? null, $found);
        } else {
            $found->add(self::FOOTER_TEXT_REQUIRED, null);
        }
    }

    public static function checkHeaderText(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::HEADER_TEXT_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::HEADER_TEXT_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isLonger($value, 60)) {
            $found->add(self::HEADER_TEXT_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::HEADER_TEXT_XWELL_FORMED, null);
        }
        if (Text::isBlank($value)) {
            $found->add(self::HEADER_TEXT_XNOT_BLANK, null);
        }
    }

    public static function checkTextHeader(mixed $value, Found $found): void
    {
        $value = (array) $value;
        $found->addUnknown(self::TEXT_HEADER_ADDITIONAL_PROPERTIES, $value, self::NAMES6, self::KNOWN_NAMES);
        if (array_key_exists('text', $value)) {
            self::checkHeaderText($value['text'] ?? null, $found);
        } else {
            $found->add(self::HEADER_TEXT_REQUIRED, null);
        }
    }

    public static function checkMediaId(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::MEDIA_ID_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::MEDIA_ID_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::MEDIA_ID_XWELL_FORMED, null);
        }
    }

    public static function checkMediaLink(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::MEDIA_LINK_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 2048)) {
            $found->add(self::MEDIA_LINK_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::MEDIA_LINK_XWELL_FORMED, null);
        }
        if (!Text::matches(self::PATTERN7, $value)) {
            $found->add(self::MEDIA_LINK_PATTERN, null);
        }
        if (Text::matches(self::PATTERN8, $value)) {
            $found->add(self::MEDIA_LINK_NOT, null);
        }
        if (Text::matches(self::PATTERN9, $value)) {
            $found->add(self::MEDIA_LINK_NOT2, null);
        }
    }

    public static function checkMedia(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::MEDIA_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::MEDIA_ADDITIONAL_PROPERTIES, $value, self::NAMES10, self::KNOWN_NAMES);
        $present = Value::countOf($value, self::NAMES10);
        if ($present > 1) {
            $found->add(self::MEDIA_ONE_OF_SEVERAL, $present);
        } elseif ($present < 1) {
            $found->add(self::MEDIA_ONE_OF_NEITHER, $present);
        }
        if (array_key_exists('id', $value)) {
            self::checkMediaId($value['id'] ?? null, $found);
        }
        if (array_key_exists('link', $value)) {
            self::checkMediaLink($value['link'] ?? null, $found);
        }
    }

    public static function checkImageHeader(mixed $value, Found $found): void
    {
        $value = (array) $value;
        $found->addUnknown(self::IMAGE_HEADER_ADDITIONAL_PROPERTIES, $value, self::NAMES11, self::KNOWN_NAMES);
        if (array_key_exists('image', $value)) {
            self::checkMedia($value['image'] ?? null, $found);
        } else {
            $found->add(self::MEDIA_REQUIRED, null);
        }
    }

    public static function checkId(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::ID_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::ID_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::ID_XWELL_FORMED, null);
        }
    }

    public static function checkLink(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::LINK_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 2048)) {
            $found->add(self::LINK_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::LINK_XWELL_FORMED, null);
        }
        if (!Text::matches(self::PATTERN7, $value)) {
            $found->add(self::LINK_PATTERN, null);
        }
        if (Text::matches(self::PATTERN8, $value)) {
            $found->add(self::LINK_NOT, null);
        }
        if (Text::matches(self::PATTERN9, $value)) {
            $found->add(self::LINK_NOT2, null);
        }
    }

    public static function checkVideo(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::VIDEO_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::VIDEO_ADDITIONAL_PROPERTIES, $value, self::NAMES10, self::KNOWN_NAMES);
        $present = Value::countOf($value, self::NAMES10);
        if ($present > 1) {
            $found->add(self::VIDEO_ONE_OF_SEVERAL, $present);
        } elseif ($present < 1) {
            $found->add(self::VIDEO_ONE_OF_NEITHER, $present);
        }
        if (array_key_exists('id', $value)) {
            self::checkId($value['id'] ?? null, $found);
        }
        if (array_key_exists('link', $value)) {
            self::checkLink($value['link'] ?? null, $found);
        }
    }

    public static function checkVideoHeader(mixed $value, Found $found): void
    {
        $value = (array) $value;
        $found->addUnknown(self::VIDEO_HEADER_ADDITIONAL_PROPERTIES, $value, self::NAMES12, self::KNOWN_NAMES);
        if (array_key_exists('video', $value)) {
            self::checkVideo($value['video'] ?? null, $found);
        } else {
            $found->add(self::VIDEO_REQUIRED, null);
        }
    }

    public static function checkDocumentId(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::DOCUMENT_ID_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::DOCUMENT_ID_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::DOCUMENT_ID_XWELL_FORMED, null);
        }
    }

    public static function checkDocumentLink(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::DOCUMENT_LINK_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 2048)) {
            $found->add(self::DOCUMENT_LINK_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::DOCUMENT_LINK_XWELL_FORMED, null);
        }
        if (!Text::matches(self::PATTERN7, $value)) {
            $found->add(self::DOCUMENT_LINK_PATTERN, null);
        }
        if (Text::matches(self::PATTERN8, $value)) {
            $found->add(self::DOCUMENT_LINK_NOT, null);
        }
        if (Text::matches(self::PATTERN9, $value)) {
            $found->add(self::DOCUMENT_LINK_NOT2, null);
        }
    }

    public static function checkFilename(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::FILENAME_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::FILENAME_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::FILENAME_XWELL_FORMED, null);
        }
    }

    public static function checkDocumentMedia(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::DOCUMENT_MEDIA_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::DOCUMENT_MEDIA_ADDITIONAL_PROPERTIES, $value, self::NAMES13, self::KNOWN_NAMES);
        $present = Value::countOf($value, self::NAMES10);
        if ($present > 1) {
            $found->add(self::DOCUMENT_MEDIA_ONE_OF_SEVERAL, $present);
        } elseif ($present < 1) {
            $found->add(self::DOCUMENT_MEDIA_ONE_OF_NEITHER, $present);
        }
        if (array_key_exists('id', $value)) {
            self::checkDocumentId($value['id'] ?? null, $found);
        }
        if (array_key_exists('link', $value)) {
            self::checkDocumentLink($value['link'] ?? null, $found);
        }
        if (array_key_exists('filename', $value)) {
            self::checkFilename($value['filename'] ?? null, $found);
        }
    }

    public static function checkDocumentHeader(mixed $value, Found $found): void
    {
        $value = (array) $value;
        $found->addUnknown(self::DOCUMENT_HEADER_ADDITIONAL_PROPERTIES, $value, self::NAMES14, self::KNOWN_NAMES);
        if (array_key_exists('document', $value)) {
            self::checkDocumentMedia($value['document'] ?? null, $found);
        } else {
            $found->add(self::DOCUMENT_MEDIA_REQUIRED, null);
        }
    }

    public static function checkHeader(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::HEADER_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        if (($value['type'] ?? null) === 'text') {
            self::checkTextHeader($value, $found);
        } elseif (($value['type'] ?? null) === 'image') {
            self::checkImageHeader($value, $found);
        } elseif (($value['type'] ?? null) === 'video') {
            self::checkVideoHeader($value, $found);
        } elseif (($value['type'] ?? null) === 'document') {
            self::checkDocumentHeader($value, $found);
        } elseif (array_key_exists('type', $value)) {
            $found->add(self::HEADER_TAG, Value::shown($value['type'] ?? null));
        } else {
            $found->add(self::HEADER_TAG_MISSING, null);
        }
    }

    public static function checkInteractive(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::INTERACTIVE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::INTERACTIVE_ADDITIONAL_PROPERTIES, $value, self::NAMES15, self::KNOWN_NAMES);
        if (array_key_exists('type', $value)) {
            self::checkInteractiveType($value['type'] ?? null, $found);
        } else {
            $found->add(self::INTERACTIVE_TYPE_REQUIRED, null);
        }
        if (array_key_exists('body', $value)) {
            self::checkBody($value['body'] ?? null, $found);
        } else {
            $found->add(self::BODY_REQUIRED, null);
        }
        if (array_key_exists('action', $value)) {
            self::checkAction($value['action'] ?? null, $found);
        } else {
            $found->add(self::ACTION_REQUIRED, null);
        }
        if (array_key_exists('footer', $value)) {
            self::checkFooter($value['footer'] ?? null, $found);
        }
        if (array_key_exists('header', $value)) {
            self::checkHeader($value['header'] ?? null, $found);
        }
    }

    public static function checkRecipientType(mixed $value, Found $found): void
    {
        if ($value !== 'individual') {
            $found->add(self::RECIPIENT_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkMessagingObject(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::MESSAGING_OBJECT_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::MESSAGING_OBJECT_ADDITIONAL_PROPERTIES, $value, self::NAMES16, self::KNOWN_NAMES);
        if (array_key_exists('messaging_product', $value)) {
            self::checkMessagingProduct($value['messaging_product'] ?? null, $found);
        } else {
            $found->add(self::MESSAGING_PRODUCT_REQUIRED, null);
        }
        if (array_key_exists('to', $value)) {
            self::checkPhoneNumber($value['to'] ?? null, $found);
        } else {
            $found->add(self::PHONE_NUMBER_REQUIRED, null);
        }
        if (array_key_exists('type', $value)) {
            self::checkMessageType($value['type'] ?? null, $found);
        } else {
            $found->add(self::MESSAGE_TYPE_REQUIRED, null);
        }
        if (array_key_exists('interactive', $value)) {
            self::checkInteractive($value['interactive'] ?? null, $found);
        } else {
            $found->add(self::INTERACTIVE_REQUIRED, null);
        }
        if (array_key_exists('recipient_type', $value)) {
            self::checkRecipientType($value['recipient_type'] ?? null, $found);
        }
    }

    public static function checkReference(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::REFERENCE_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 255)) {
            $found->add(self::REFERENCE_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REFERENCE_XWELL_FORMED, null);
        }
    }

    public static function checkRef1(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::REF1_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 255)) {
            $found->add(self::REF1_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REF1_XWELL_FORMED, null);
        }
    }

    public static function checkRef2(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::REF2_TYPE, Value::typeOf($value));
            return;
        }
        if (Text::isLonger($value, 255)) {
            $found->add(self::REF2_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::REF2_XWELL_FORMED, null);
        }
    }

    public static function checkWaSource(mixed $value, Found $found): void
    {
        if (!Value::isOneOf($value, self::VALUES17)) {
            $found->add(self::WA_SOURCE_ENUM, Value::shown($value));
        }
    }

    public static function checkExtraInfo(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::EXTRA_INFO_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::EXTRA_INFO_ADDITIONAL_PROPERTIES, $value, self::NAMES18, self::KNOWN_NAMES);
        if (array_key_exists('ref', $value)) {
            self::checkReference($value['ref'] ?? null, $found);
        }
        if (array_key_exists('ref1', $value)) {
            self::checkRef1($value['ref1'] ?? null, $found);
        }
        if (array_key_exists('ref2', $value)) {
            self::checkRef2($value['ref2'] ?? null, $found);
        }
        if (array_key_exists('wa_source', $value)) {
            self::checkWaSource($value['wa_source'] ?? null, $found);
        }
    }

    public static function check(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::REPLY_BUTTON_REQUEST_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::REPLY_BUTTON_REQUEST_ADDITIONAL_PROPERTIES, $value, self::NAMES19, self::KNOWN_NAMES);
        if (array_key_exists('messaging_object', $value)) {
            self::checkMessagingObject($value['messaging_object'] ?? null, $found);
        } else {
            $found->add(self::MESSAGING_OBJECT_REQUIRED, null);
        }
        if (array_key_exists('extra_info', $value)) {
            self::checkExtraInfo($value['extra_info'] ?? null, $found);
        }
    }
}
