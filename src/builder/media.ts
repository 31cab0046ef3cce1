import type { DocumentHeader, DocumentMedia, ImageHeader, Media, VideoHeader } from "../../generated/reply-button-request/types.ts";
import { unsafeCast } from "../type-level/unsafe-cast.ts";
import { frozenCopyOfTwoLevels } from "./frozen.ts";
import type { DocumentMediaInput, MediaArgument, MediaInput } from "./media-argument.ts";

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
export function image<const Input extends object & MediaInput>(media: MediaArgument<Input, "image">): ImageHeader {
  return frozenCopyOfTwoLevels({ type: "image", image: unsafeCast<Media>(media) });
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
export function video<const Input extends object & MediaInput>(media: MediaArgument<Input, "video">): VideoHeader {
  return frozenCopyOfTwoLevels({ type: "video", video: unsafeCast<Media>(media) });
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
export function document<const Input extends object & DocumentMediaInput>(media: MediaArgument<Input, "document">): DocumentHeader {
  return frozenCopyOfTwoLevels({ type: "document", document: unsafeCast<DocumentMedia>(media) });
}
