<?php

// @generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts.
// Do not edit. Change it there, then run: npm run generate

declare(strict_types=1);

namespace KaleyraWhatsapp\Internal;

/**
 * Checks values of list-request. What is for users is outside of this namespace.
 *
 * @internal
 */
final class ListRequestCheck
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
    private const LIST_TYPE_ENUM = [
        'name' => 'ListTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/type',
        'message' => 'type must be list',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BODY_TEXT_TYPE = [
        'name' => 'ListBodyTextType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body.text must be a string, not ',
        'slot' => 'type',
    ];
    private const LIST_BODY_TEXT_MIN_LENGTH_EMPTY = [
        'name' => 'ListBodyTextMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BODY_TEXT_MAX_LENGTH = [
        'name' => 'ListBodyTextMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 4096',
        'limit' => 4096,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BODY_TEXT_XWELL_FORMED = [
        'name' => 'ListBodyTextXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const LIST_BODY_TEXT_XNOT_BLANK = [
        'name' => 'ListBodyTextXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const LIST_BODY_TYPE = [
        'name' => 'ListBodyType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body must be an object, not ',
        'slot' => 'type',
    ];
    private const LIST_BODY_ADDITIONAL_PROPERTIES = [
        'name' => 'ListBodyAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive list messages page',
        'names' => ['text'],
    ];
    private const LIST_BODY_TEXT_REQUIRED = [
        'name' => 'ListBodyTextRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/body/text',
        'message' => 'body.text is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BUTTON_TYPE = [
        'name' => 'ListButtonType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/button',
        'message' => 'button label must be a string, not ',
        'slot' => 'type',
    ];
    private const LIST_BUTTON_MIN_LENGTH_EMPTY = [
        'name' => 'ListButtonMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/action/button',
        'message' => 'button label is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BUTTON_MAX_LENGTH = [
        'name' => 'ListButtonMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/button',
        'message' => 'button label is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 20',
        'limit' => 20,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BUTTON_XWELL_FORMED = [
        'name' => 'ListButtonXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/button',
        'message' => 'button label has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const LIST_BUTTON_XNOT_BLANK = [
        'name' => 'ListButtonXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/action/button',
        'message' => 'button label is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const ROW_ID_TYPE = [
        'name' => 'RowIdType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id must be a string, not ',
        'slot' => 'type',
    ];
    private const ROW_ID_MIN_LENGTH_EMPTY = [
        'name' => 'RowIdMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const ROW_ID_MAX_LENGTH = [
        'name' => 'RowIdMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 200',
        'limit' => 200,
        'unit' => 'code points',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const ROW_ID_XWELL_FORMED = [
        'name' => 'RowIdXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const ROW_ID_XNO_EDGE_WHITE_SPACE = [
        'name' => 'RowIdXNoEdgeWhiteSpace',
        'code' => 'edge-white-space',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id begins or ends with white space; remove it',
        'keyword' => 'x-noEdgeWhiteSpace',
        'doc' => 'Our reading',
    ];
    private const ROW_TITLE_TYPE = [
        'name' => 'RowTitleType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/title',
        'message' => 'row title must be a string, not ',
        'slot' => 'type',
    ];
    private const ROW_TITLE_MIN_LENGTH_EMPTY = [
        'name' => 'RowTitleMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/title',
        'message' => 'row title is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const ROW_TITLE_MAX_LENGTH = [
        'name' => 'RowTitleMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/title',
        'message' => 'row title is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 24',
        'limit' => 24,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const ROW_TITLE_XWELL_FORMED = [
        'name' => 'RowTitleXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/title',
        'message' => 'row title has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const ROW_TITLE_XNOT_BLANK = [
        'name' => 'RowTitleXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/title',
        'message' => 'row title is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const ROW_DESCRIPTION_TYPE = [
        'name' => 'RowDescriptionType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/description',
        'message' => 'row description must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const ROW_DESCRIPTION_MAX_LENGTH = [
        'name' => 'RowDescriptionMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/description',
        'message' => 'row description is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 72',
        'limit' => 72,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const ROW_DESCRIPTION_XWELL_FORMED = [
        'name' => 'RowDescriptionXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/description',
        'message' => 'row description has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const ROW_TYPE = [
        'name' => 'RowType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i',
        'message' => 'row must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const ROW_ADDITIONAL_PROPERTIES = [
        'name' => 'RowAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i',
        'message' => 'row has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Meta, interactive list messages page',
        'names' => ['id', 'title', 'description'],
    ];
    private const ROW_ID_REQUIRED = [
        'name' => 'RowIdRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const ROW_TITLE_REQUIRED = [
        'name' => 'RowTitleRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/title',
        'message' => 'row title is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const ROWS_TYPE = [
        'name' => 'RowsType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i/rows',
        'message' => 'rows must be an array, not ',
        'slot' => 'type',
    ];
    private const ROWS_MIN_ITEMS = [
        'name' => 'RowsMinItems',
        'code' => 'minItems',
        'path' => '/messaging_object/interactive/action/sections/~i/rows',
        'message' => 'a section needs rows, at least 1',
        'limit' => 1,
        'unit' => 'items',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTION_TITLE_TYPE = [
        'name' => 'SectionTitleType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i/title',
        'message' => 'section title must be a string, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const SECTION_TITLE_MIN_LENGTH_EMPTY = [
        'name' => 'SectionTitleMinLengthEmpty',
        'code' => 'minLength',
        'path' => '/messaging_object/interactive/action/sections/~i/title',
        'message' => 'section title is empty; write something',
        'limit' => 1,
        'unit' => 'code points',
        'doc' => 'Our reading',
    ];
    private const SECTION_TITLE_MAX_LENGTH = [
        'name' => 'SectionTitleMaxLength',
        'code' => 'maxLength',
        'path' => '/messaging_object/interactive/action/sections/~i/title',
        'message' => 'section title is ',
        'slot' => 'count',
        'messageEnd' => ' characters long; the maximum is 24',
        'limit' => 24,
        'unit' => 'code points',
        'fixStart' => 'Shorten it by ',
        'fixEnd' => '.',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTION_TITLE_XWELL_FORMED = [
        'name' => 'SectionTitleXWellFormed',
        'code' => 'ill-formed-unicode',
        'path' => '/messaging_object/interactive/action/sections/~i/title',
        'message' => 'section title has half of a character in it, a lone surrogate; remove it',
        'keyword' => 'x-wellFormed',
    ];
    private const SECTION_TITLE_XNOT_BLANK = [
        'name' => 'SectionTitleXNotBlank',
        'code' => 'blank',
        'path' => '/messaging_object/interactive/action/sections/~i/title',
        'message' => 'section title is blank; write something that can be seen',
        'keyword' => 'x-notBlank',
        'doc' => 'Our reading',
    ];
    private const SECTION_TYPE = [
        'name' => 'SectionType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections/~i',
        'message' => 'section must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
    ];
    private const SECTION_ADDITIONAL_PROPERTIES = [
        'name' => 'SectionAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action/sections/~i',
        'message' => 'section has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Our reading',
        'names' => ['rows', 'title'],
    ];
    private const ROWS_REQUIRED = [
        'name' => 'RowsRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/sections/~i/rows',
        'message' => 'rows are missing; add them',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTIONS_TYPE = [
        'name' => 'SectionsType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action/sections',
        'message' => 'sections must be an array, not ',
        'slot' => 'type',
        'doc' => 'Meta, OpenAPI description (v23.0)',
    ];
    private const SECTIONS_MIN_ITEMS = [
        'name' => 'SectionsMinItems',
        'code' => 'minItems',
        'path' => '/messaging_object/interactive/action/sections',
        'message' => 'a list needs sections, at least 1',
        'limit' => 1,
        'unit' => 'items',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTIONS_MAX_ITEMS = [
        'name' => 'SectionsMaxItems',
        'code' => 'maxItems',
        'path' => '/messaging_object/interactive/action/sections',
        'message' => 'a list has at most 10 sections',
        'limit' => 10,
        'unit' => 'items',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTIONS_ROWS_ID = [
        'name' => 'SectionsRowsId',
        'code' => 'duplicate-rows-id',
        'path' => '/messaging_object/interactive/action/sections/~i/rows/~i/id',
        'message' => 'row id "',
        'slot' => 'text',
        'messageEnd' => '" is already used in this list',
        'keyword' => '/rows/*/id',
        'doc' => 'Our reading',
    ];
    private const SECTIONS_XMAX_TOTAL = [
        'name' => 'SectionsXMaxTotal',
        'code' => 'maxTotal',
        'path' => '/messaging_object/interactive/action/sections',
        'message' => 'a list has at most 10 rows',
        'keyword' => 'x-maxTotal',
        'limit' => 10,
        'unit' => 'items',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTIONS_ANY_OF_TITLE = [
        'name' => 'SectionsAnyOfTitle',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/sections/~i/title',
        'message' => 'a list with more than one section has a title for each',
        'keyword' => 'anyOf',
        'doc' => 'Meta, OpenAPI description (v23.0)',
    ];
    private const LIST_ACTION_TYPE = [
        'name' => 'ListActionType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action must be an object, not ',
        'slot' => 'type',
    ];
    private const LIST_ACTION_ADDITIONAL_PROPERTIES = [
        'name' => 'ListActionAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Meta, interactive list messages page',
        'names' => ['button', 'sections'],
    ];
    private const LIST_BUTTON_REQUIRED = [
        'name' => 'ListButtonRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/button',
        'message' => 'button label is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const SECTIONS_REQUIRED = [
        'name' => 'SectionsRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action/sections',
        'message' => 'sections are missing; add them',
        'doc' => 'Meta, interactive list messages page',
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
    private const TYPE_ENUM = [
        'name' => 'TypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/interactive/header/type',
        'message' => 'type must be text',
        'doc' => 'Kaleyra, interactive table, row header',
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
    private const TEXT_HEADER_TYPE = [
        'name' => 'TextHeaderType',
        'code' => 'type',
        'path' => '/messaging_object/interactive/header',
        'message' => 'header must be an object, not ',
        'slot' => 'type',
        'fixOfNull' => 'Leave it out.',
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
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Meta, interactive object reference',
        'names' => ['type', 'text'],
    ];
    private const TYPE_REQUIRED = [
        'name' => 'TypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/type',
        'message' => 'type is missing; add it',
        'doc' => 'Kaleyra, sample request',
    ];
    private const HEADER_TEXT_REQUIRED = [
        'name' => 'HeaderTextRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/header/text',
        'message' => 'header.text is missing; add it',
        'doc' => 'Kaleyra, sample request',
    ];
    private const LIST_INTERACTIVE_TYPE = [
        'name' => 'ListInteractiveType',
        'code' => 'type',
        'path' => '/messaging_object/interactive',
        'message' => 'interactive must be an object, not ',
        'slot' => 'type',
    ];
    private const LIST_INTERACTIVE_ADDITIONAL_PROPERTIES = [
        'name' => 'ListInteractiveAdditionalProperties',
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
    private const LIST_TYPE_REQUIRED = [
        'name' => 'ListTypeRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/type',
        'message' => 'type is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_BODY_REQUIRED = [
        'name' => 'ListBodyRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/body',
        'message' => 'body is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const LIST_ACTION_REQUIRED = [
        'name' => 'ListActionRequired',
        'code' => 'required',
        'path' => '/messaging_object/interactive/action',
        'message' => 'action is missing; add it',
        'doc' => 'Meta, interactive list messages page',
    ];
    private const RECIPIENT_TYPE_ENUM = [
        'name' => 'RecipientTypeEnum',
        'code' => 'enum',
        'path' => '/messaging_object/recipient_type',
        'message' => 'recipient_type must be individual',
        'fixOfNull' => 'Leave it out.',
        'doc' => 'Kaleyra, messaging_object table, row recipient_type',
    ];
    private const LIST_MESSAGING_OBJECT_TYPE = [
        'name' => 'ListMessagingObjectType',
        'code' => 'type',
        'path' => '/messaging_object',
        'message' => 'messaging_object must be an object, not ',
        'slot' => 'type',
    ];
    private const LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES = [
        'name' => 'ListMessagingObjectAdditionalProperties',
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
    private const LIST_INTERACTIVE_REQUIRED = [
        'name' => 'ListInteractiveRequired',
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
    private const LIST_REQUEST_TYPE = [
        'name' => 'ListRequestType',
        'code' => 'type',
        'path' => '',
        'message' => 'list request must be an object, not ',
        'slot' => 'type',
    ];
    private const LIST_REQUEST_ADDITIONAL_PROPERTIES = [
        'name' => 'ListRequestAdditionalProperties',
        'code' => 'additionalProperties',
        'path' => '',
        'message' => 'list request has no field "',
        'slot' => 'name',
        'messageEnd' => '"; remove it',
        'fixStart' => 'Did you mean "',
        'fixEnd' => '"?',
        'doc' => 'Our reading',
        'names' => ['messaging_object', 'extra_info'],
    ];
    private const LIST_MESSAGING_OBJECT_REQUIRED = [
        'name' => 'ListMessagingObjectRequired',
        'code' => 'required',
        'path' => '/messaging_object',
        'message' => 'messaging_object is missing; add it',
        'doc' => 'Kaleyra, payload table',
    ];
    private const PATTERN1 = '/^\\+[1-9][0-9]{6,14}$/Du';
    private const NAMES2 = ['text' => true];
    private const NAMES3 = ['id' => true, 'title' => true, 'description' => true];
    private const NAMES4 = ['rows' => true, 'title' => true];
    private const NAMES5 = ['button' => true, 'sections' => true];
    private const NAMES6 = ['type' => true, 'text' => true];
    private const NAMES7 = ['type' => true, 'body' => true, 'action' => true, 'footer' => true, 'header' => true];
    private const NAMES8 = [
        'messaging_product' => true,
        'to' => true,
        'type' => true,
        'interactive' => true,
        'recipient_type' => true,
    ];
    private const VALUES9 = [
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
    private const NAMES10 = ['ref' => true, 'ref1' => true, 'ref2' => true, 'wa_source' => true];
    private const NAMES11 = ['messaging_object' => true, 'extra_info' => true];
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
        'button' => true,
        'sections' => true,
        'rows' => true,
        'title' => true,
        'id' => true,
        'description' => true,
        'ref' => true,
        'ref1' => true,
        'ref2' => true,
        'wa_source' => true,
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

    public static function checkListType(mixed $value, Found $found): void
    {
        if ($value !== 'list') {
            $found->add(self::LIST_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkListBodyText(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::LIST_BODY_TEXT_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::LIST_BODY_TEXT_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isLonger($value, 4096)) {
            $found->add(self::LIST_BODY_TEXT_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::LIST_BODY_TEXT_XWELL_FORMED, null);
        }
        if (Text::isBlank($value)) {
            $found->add(self::LIST_BODY_TEXT_XNOT_BLANK, null);
        }
    }

    public static function checkListBody(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LIST_BODY_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LIST_BODY_ADDITIONAL_PROPERTIES, $value, self::NAMES2, self::KNOWN_NAMES);
        if (array_key_exists('text', $value)) {
            self::checkListBodyText($value['text'] ?? null, $found);
        } else {
            $found->add(self::LIST_BODY_TEXT_REQUIRED, null);
        }
    }

    public static function checkListButton(mixed $value, Found $found): void
    {
        if (!is_string($value)) {
            $found->add(self::LIST_BUTTON_TYPE, Value::typeOf($value));
            return;
        }
        if ($value === '') {
            $found->add(self::LIST_BUTTON_MIN_LENGTH_EMPTY, Text::lengthIfRead($value));
            return;
        }
        if (Text::isLonger($value, 20)) {
            $found->add(self::LIST_BUTTON_MAX_LENGTH, Text::lengthIfRead($value));
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::LIST_BUTTON_XWELL_FORMED, null);
        }
        if (Text::isBlank($value)) {
            $found->add(self::LIST_BUTTON_XNOT_BLANK, null);
        }
    }

    public static function checkRowId(mixed $value, Found $found, int $i0, int $i1): void
    {
        if (!is_string($value)) {
            $found->add(self::ROW_ID_TYPE, Value::typeOf($value), $i0, $i1);
            return;
        }
        if ($value === '') {
            $found->add(self::ROW_ID_MIN_LENGTH_EMPTY, Text::lengthIfRead($value), $i0, $i1);
            return;
        }
        if (Text::isLonger($value, 200)) {
            $found->add(self::ROW_ID_MAX_LENGTH, Text::lengthIfRead($value), $i0, $i1);
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::ROW_ID_XWELL_FORMED, null, $i0, $i1);
        }
        if (Text::hasEdgeWhiteSpace($value)) {
            $found->add(self::ROW_ID_XNO_EDGE_WHITE_SPACE, null, $i0, $i1);
        }
    }

    public static function checkRowTitle(mixed $value, Found $found, int $i0, int $i1): void
    {
        if (!is_string($value)) {
            $found->add(self::ROW_TITLE_TYPE, Value::typeOf($value), $i0, $i1);
            return;
        }
        if ($value === '') {
            $found->add(self::ROW_TITLE_MIN_LENGTH_EMPTY, Text::lengthIfRead($value), $i0, $i1);
            return;
        }
        if (Text::isLonger($value, 24)) {
            $found->add(self::ROW_TITLE_MAX_LENGTH, Text::lengthIfRead($value), $i0, $i1);
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::ROW_TITLE_XWELL_FORMED, null, $i0, $i1);
        }
        if (Text::isBlank($value)) {
            $found->add(self::ROW_TITLE_XNOT_BLANK, null, $i0, $i1);
        }
    }

    public static function checkRowDescription(mixed $value, Found $found, int $i0, int $i1): void
    {
        if (!is_string($value)) {
            $found->add(self::ROW_DESCRIPTION_TYPE, Value::typeOf($value), $i0, $i1);
            return;
        }
        if (Text::isLonger($value, 72)) {
            $found->add(self::ROW_DESCRIPTION_MAX_LENGTH, Text::lengthIfRead($value), $i0, $i1);
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::ROW_DESCRIPTION_XWELL_FORMED, null, $i0, $i1);
        }
    }

    public static function checkRow(mixed $value, Found $found, int $i0, int $i1): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::ROW_TYPE, Value::typeOf($value), $i0, $i1);
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::ROW_ADDITIONAL_PROPERTIES, $value, self::NAMES3, self::KNOWN_NAMES, $i0, $i1);
        if (array_key_exists('id', $value)) {
            self::checkRowId($value['id'] ?? null, $found, $i0, $i1);
        } else {
            $found->add(self::ROW_ID_REQUIRED, null, $i0, $i1);
        }
        if (array_key_exists('title', $value)) {
            self::checkRowTitle($value['title'] ?? null, $found, $i0, $i1);
        } else {
            $found->add(self::ROW_TITLE_REQUIRED, null, $i0, $i1);
        }
        if (array_key_exists('description', $value)) {
            self::checkRowDescription($value['description'] ?? null, $found, $i0, $i1);
        }
    }

    public static function checkRows(mixed $value, Found $found, int $i0): void
    {
        if (!Value::isList($value)) {
            $found->add(self::ROWS_TYPE, Value::typeOf($value), $i0);
            return;
        }
        if (count($value) < 1) {
            $found->add(self::ROWS_MIN_ITEMS, count($value), $i0);
        }
        if (count($value) > 10) {
            return;
        }
        foreach ($value as $i1 => $item) {
            self::checkRow($item, $found, $i0, $i1);
        }
    }

    public static function checkSectionTitle(mixed $value, Found $found, int $i0): void
    {
        if (!is_string($value)) {
            $found->add(self::SECTION_TITLE_TYPE, Value::typeOf($value), $i0);
            return;
        }
        if ($value === '') {
            $found->add(self::SECTION_TITLE_MIN_LENGTH_EMPTY, Text::lengthIfRead($value), $i0);
            return;
        }
        if (Text::isLonger($value, 24)) {
            $found->add(self::SECTION_TITLE_MAX_LENGTH, Text::lengthIfRead($value), $i0);
            if (Text::isUnread($value)) {
                return;
            }
        }
        if (Text::isIllFormed($value)) {
            $found->add(self::SECTION_TITLE_XWELL_FORMED, null, $i0);
        }
        if (Text::isBlank($value)) {
            $found->add(self::SECTION_TITLE_XNOT_BLANK, null, $i0);
        }
    }

    public static function checkSection(mixed $value, Found $found, int $i0): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::SECTION_TYPE, Value::typeOf($value), $i0);
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::SECTION_ADDITIONAL_PROPERTIES, $value, self::NAMES4, self::KNOWN_NAMES, $i0);
        if (array_key_exists('rows', $value)) {
            self::checkRows($value['rows'] ?? null, $found, $i0);
        } else {
            $found->add(self::ROWS_REQUIRED, null, $i0);
        }
        if (array_key_exists('title', $value)) {
            self::checkSectionTitle($value['title'] ?? null, $found, $i0);
        }
    }

    public static function checkSections(mixed $value, Found $found): void
    {
        if (!Value::isList($value)) {
            $found->add(self::SECTIONS_TYPE, Value::typeOf($value));
            return;
        }
        if (count($value) < 1) {
            $found->add(self::SECTIONS_MIN_ITEMS, count($value));
        }
        if (count($value) > 10) {
            $found->add(self::SECTIONS_MAX_ITEMS, count($value));
            return;
        }
        $keys0 = [];
        foreach ($value as $i0 => $item) {
            self::checkSection($item, $found, $i0);
            foreach (Value::itemsAt($item, 10, 'rows') as $i1 => $one) {
                $found->addRepeated(self::SECTIONS_ROWS_ID, $keys0, Value::at($one, 'id'), $i0, $i1);
            }
        }
        $total = Value::countAt($value, 'rows');
        if ($total > 10) {
            $found->add(self::SECTIONS_XMAX_TOTAL, $total);
        }
        if (count($value) > 1) {
            foreach ($value as $i0 => $item) {
                if ($found->lacks($item, 'title')) {
                    $found->add(self::SECTIONS_ANY_OF_TITLE, null, $i0);
                }
            }
        }
    }

    public static function checkListAction(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LIST_ACTION_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LIST_ACTION_ADDITIONAL_PROPERTIES, $value, self::NAMES5, self::KNOWN_NAMES);
        if (array_key_exists('button', $value)) {
            self::checkListButton($value['button'] ?? null, $found);
        } else {
            $found->add(self::LIST_BUTTON_REQUIRED, null);
        }
        if (array_key_exists('sections', $value)) {
            self::checkSections($value['sections'] ?? null, $found);
        } else {
            $found->add(self::SECTIONS_REQUIRED, null);
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

    public static function checkType(mixed $value, Found $found): void
    {
        if ($value !== 'text') {
            $found->add(self::TYPE_ENUM, Value::shown($value));
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
        if (!$found->isObject($value)) {
            $found->add(self::TEXT_HEADER_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::TEXT_HEADER_ADDITIONAL_PROPERTIES, $value, self::NAMES6, self::KNOWN_NAMES);
        if (array_key_exists('type', $value)) {
            self::checkType($value['type'] ?? null, $found);
        } else {
            $found->add(self::TYPE_REQUIRED, null);
        }
        if (array_key_exists('text', $value)) {
            self::checkHeaderText($value['text'] ?? null, $found);
        } else {
            $found->add(self::HEADER_TEXT_REQUIRED, null);
        }
    }

    public static function checkListInteractive(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LIST_INTERACTIVE_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LIST_INTERACTIVE_ADDITIONAL_PROPERTIES, $value, self::NAMES7, self::KNOWN_NAMES);
        if (array_key_exists('type', $value)) {
            self::checkListType($value['type'] ?? null, $found);
        } else {
            $found->add(self::LIST_TYPE_REQUIRED, null);
        }
        if (array_key_exists('body', $value)) {
            self::checkListBody($value['body'] ?? null, $found);
        } else {
            $found->add(self::LIST_BODY_REQUIRED, null);
        }
        if (array_key_exists('action', $value)) {
            self::checkListAction($value['action'] ?? null, $found);
        } else {
            $found->add(self::LIST_ACTION_REQUIRED, null);
        }
        if (array_key_exists('footer', $value)) {
            self::checkFooter($value['footer'] ?? null, $found);
        }
        if (array_key_exists('header', $value)) {
            self::checkTextHeader($value['header'] ?? null, $found);
        }
    }

    public static function checkRecipientType(mixed $value, Found $found): void
    {
        if ($value !== 'individual') {
            $found->add(self::RECIPIENT_TYPE_ENUM, Value::shown($value));
        }
    }

    public static function checkListMessagingObject(mixed $value, Found $found): void
    {
        if (!$found->isObject($value)) {
            $found->add(self::LIST_MESSAGING_OBJECT_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LIST_MESSAGING_OBJECT_ADDITIONAL_PROPERTIES, $value, self::NAMES8, self::KNOWN_NAMES);
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
            self::checkListInteractive($value['interactive'] ?? null, $found);
        } else {
            $found->add(self::LIST_INTERACTIVE_REQUIRED, null);
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
        if (!Value::isOneOf($value, self::VALUES9)) {
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
        $found->addUnknown(self::EXTRA_INFO_ADDITIONAL_PROPERTIES, $value, self::NAMES10, self::KNOWN_NAMES);
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
            $found->add(self::LIST_REQUEST_TYPE, Value::typeOf($value));
            return;
        }
        $value = (array) $value;
        $found->addUnknown(self::LIST_REQUEST_ADDITIONAL_PROPERTIES, $value, self::NAMES11, self::KNOWN_NAMES);
        if (array_key_exists('messaging_object', $value)) {
            self::checkListMessagingObject($value['messaging_object'] ?? null, $found);
        } else {
            $found->add(self::LIST_MESSAGING_OBJECT_REQUIRED, null);
        }
        if (array_key_exists('extra_info', $value)) {
            self::checkExtraInfo($value['extra_info'] ?? null, $found);
        }
    }
}
