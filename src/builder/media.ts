import type { DocumentInput, ImageInput, MediaKind, VideoInput } from "../../generated/reply-button-request/steps.ts";
import type { DocumentHeader, DocumentMedia, ImageHeader, Media, VideoHeader } from "../../generated/shared/types.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import type { MediaArgument } from "./arguments/media-argument.ts";
import { frozenCopy } from "./frozen.ts";

/**
 * Makes an image header, from the id of an uploaded file or a link to a public
 * file. This library never fetches the link.
 *
 * Kaleyra, interactive table, row header.
 *
 * @example
 * ```ts
 * import { buttons, image } from "kaleyra-whatsapp";
 * const draft = buttons().header(image({ link: "https://example.com/car.jpg" }));
 * ```
 */
export function image<const Input extends object & ImageInput>(media: MediaArgument<Input, "image">): ImageHeader {
  return frozenCopy({ type: "image", image: unsafeCast<Media>(media) }, 2);
}

/**
 * Makes a video header, from the id of an uploaded file or a link to a public
 * file. This library never fetches the link.
 *
 * Kaleyra, interactive table, row header.
 *
 * @example
 * ```ts
 * import { buttons, video } from "kaleyra-whatsapp";
 * const draft = buttons().header(video({ id: "1037543291543634" }));
 * ```
 */
export function video<const Input extends object & VideoInput>(media: MediaArgument<Input, "video">): VideoHeader {
  return frozenCopy({ type: "video", video: unsafeCast<Media>(media) }, 2);
}

/**
 * Makes a document header, from the id of an uploaded file or a link to a
 * public file, with the file name that the customer sees.
 *
 * Kaleyra, interactive table, row header.
 *
 * @example
 * ```ts
 * import { buttons, document } from "kaleyra-whatsapp";
 * const draft = buttons().header(document({ link: "https://example.com/bill.pdf", filename: "bill.pdf" }));
 * ```
 */
export function document<const Input extends object & DocumentInput>(media: MediaArgument<Input, "document">): DocumentHeader {
  return frozenCopy({ type: "document", document: unsafeCast<DocumentMedia>(media) }, 2);
}

/** The function of each kind. Does not compile where a kind of the schema has none. */
export const media = { image, video, document } satisfies Readonly<Record<MediaKind, unknown>>;
