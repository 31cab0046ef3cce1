import type { FilenameRule, FilenameSuspect, MediaIdRule, MediaIdSuspect, MediaLinkRule, MediaLinkShape, MediaLinkSuspect } from "../../generated/rules.ts";
import type { DocumentHeader, DocumentMedia, ImageHeader, Media, VideoHeader } from "../../generated/types/reply-button-request.ts";
import type { Both, Neither, UnknownField } from "../sentences.ts";
import type { CheckShapedText, CheckText } from "../type-level/check-text.ts";
import type { Refused } from "../type-level/compile-error.ts";
import { typed } from "../type-level/seam.ts";
import { frozenCopyOfTwoLevels } from "./frozen.ts";

type MediaField = keyof Media;
type DocumentField = keyof DocumentMedia | "filename";

/** media → what is wrong with it, or anything where the compiler finds no fault. */
type MediaArgument<Input extends object, Label extends string, Field extends string> = [FaultIn<Input, Label, Field>] extends [never]
  ? unknown
  : Refused<FaultIn<Input, Label, Field>>;

type FaultIn<Input extends object, Label extends string, Field extends string> = [Exclude<keyof Input, Field>] extends [never]
  ? Input extends { readonly id: string; readonly link: string }
    ? Both<Label, "id", "link">
    : [keyof Input & ("id" | "link")] extends [never]
      ? Neither<Label, "id", "link">
      : { [Name in keyof Input]-?: Exclude<CheckMediaText<Input[Name], Name>, Input[Name]> }[keyof Input]
  : UnknownField<Label, Exclude<keyof Input, Field> & string>;

type CheckMediaText<Text, Field> = Text extends string
  ? Field extends "link"
    ? CheckShapedText<Text, MediaLinkSuspect, MediaLinkShape, MediaLinkRule, "link">
    : Field extends "filename"
      ? CheckText<Text, FilenameSuspect, FilenameRule, "filename">
      : CheckText<Text, MediaIdSuspect, MediaIdRule, "id">
  : never;

/**
 * Makes an image the header: the id of an uploaded file, or a link to a
 * public one. The link is never fetched here.
 *
 * Kaleyra, interactive table, row header.
 *
 * @example
 * ```ts
 * import { buttons, image } from "kaleyra-whatsapp";
 * const draft = buttons().header(image({ link: "https://example.com/car.jpg" }));
 * ```
 */
export function image<const Input extends object>(media: Input & MediaArgument<Input, "image", MediaField>): ImageHeader {
  return frozenCopyOfTwoLevels({ type: "image", image: typed<Media>(media) });
}

/**
 * Makes a video the header: the id of an uploaded file, or a link to a public
 * one. The link is never fetched here.
 *
 * Kaleyra, interactive table, row header.
 *
 * @example
 * ```ts
 * import { buttons, video } from "kaleyra-whatsapp";
 * const draft = buttons().header(video({ id: "1037543291543634" }));
 * ```
 */
export function video<const Input extends object>(media: Input & MediaArgument<Input, "video", MediaField>): VideoHeader {
  return frozenCopyOfTwoLevels({ type: "video", video: typed<Media>(media) });
}

/**
 * Makes a document the header: the id of an uploaded file, or a link to a
 * public one, and the name that the customer sees.
 *
 * Kaleyra, interactive table, row header.
 *
 * @example
 * ```ts
 * import { buttons, document } from "kaleyra-whatsapp";
 * const draft = buttons().header(document({ link: "https://example.com/bill.pdf", filename: "bill.pdf" }));
 * ```
 */
export function document<const Input extends object>(media: Input & MediaArgument<Input, "document", DocumentField>): DocumentHeader {
  return frozenCopyOfTwoLevels({ type: "document", document: typed<DocumentMedia>(media) });
}
