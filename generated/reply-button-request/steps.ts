// @generated from schema/reply-button-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { MissingStep } from "../../src/type-level/sentences.ts";
import type { Skeleton } from "../../src/type-level/skeleton.ts";
import type { FilenameRule, HeaderTextRule, MediaIdRule, MediaLinkRule } from "./rules.ts";
import { checkExtraInfo, checkInteractive, checkMessagingObject, checkPhoneNumber, checkReplyButtonRequest } from "./validators.js";

/** A step that sets a part of `interactive`. */
export type InteractiveStep = "header" | "body" | "footer";

/** A step that sets a part of `action`. */
export type ActionStep = never;

/** A step that sets a part beside `interactive`. */
export type OuterStep = "to";

/** A step that sets a field of `extra_info`. */
export type ExtraInfoStep = "ref" | "ref1" | "ref2" | "waSource";

/** A step that sets a part of the message: each can be taken once. */
export type Step = InteractiveStep | ActionStep | OuterStep | ExtraInfoStep;

/** A step that adds an item to a list. */
export type ItemStep = "reply";

/** The steps that `interactive` needs. */
export type RequiredInteractiveStep = "body";

/** The steps that a message needs. */
export type RequiredStep = "body" | "to";

/** A member that may be left out, and that the builder always writes. */
export type WrittenMember = "recipient_type";

/** steps taken → the sentence for the first one that a message needs and that is not among them, or `Complete`. */
export type Lacking<Done, Complete> = "body" extends Done ? "to" extends Done ? Complete : MissingStep<"to"> : MissingStep<"body">;

/** The kinds of header. */
export const headerKinds = ["text", "image", "video", "document"] as const;
export type HeaderKind = (typeof headerKinds)[number];

/** The kinds of header that are a file, each with its fields. */
export const mediaFields = { image: ["id", "link"], video: ["id", "link"], document: ["id", "link", "filename"] } as const;
export type MediaKind = keyof typeof mediaFields;

/** Kind of header that is a text → the rule of the text. */
export interface HeaderTextRules {
  readonly text: HeaderTextRule;
}

/** Kind of header that is a file → the rules of its fields. */
export interface MediaRules {
  readonly image: { readonly id: MediaIdRule; readonly link: MediaLinkRule };
  readonly video: { readonly id: MediaIdRule; readonly link: MediaLinkRule };
  readonly document: { readonly id: MediaIdRule; readonly link: MediaLinkRule; readonly filename: FilenameRule };
}

/** Kind of header that is a file → the fields of which it has exactly one. */
export interface MediaChoices {
  readonly image: readonly ["id", "link"];
  readonly video: readonly ["id", "link"];
  readonly document: readonly ["id", "link"];
}

/** The fields that an editor offers for a header of kind image. `unknown`, so that a wrong value is refused by a sentence and not by this type. */
export interface ImageInput {
  /**
   * The id that the media upload returned.
   *
   * At least 1 character.
   *
   * Source: Our reading: an id that is empty names no file.
   */
  readonly id?: unknown;

  /**
   * A public http or https address of the file, without a user name or password in it. It is never fetched here.
   *
   * At most 2048 characters, counted in Unicode code points. Example: `"https://example.com/car.jpg"`.
   *
   * Source: Our reading: the longest address that servers and proxies can be trusted with.
   *
   * Source: Our reading: WhatsApp fetches the file without signing in, and a password has no place in a message.
   *
   * Source: Kaleyra, interactive table, row header: "URL link (not recommended)".
   */
  readonly link?: unknown;
}

/** The fields that an editor offers for a header of kind video. `unknown`, so that a wrong value is refused by a sentence and not by this type. */
export interface VideoInput extends ImageInput {
}

/** The fields that an editor offers for a header of kind document. `unknown`, so that a wrong value is refused by a sentence and not by this type. */
export interface DocumentInput extends ImageInput {
  /**
   * The name that the customer sees for the document.
   *
   * At least 1 character. Example: `"invoice.pdf"`.
   *
   * Source: Our reading: an empty name shows nothing, leave it out.
   */
  readonly filename?: unknown;
}

/** Kind of header that is a file → the fields that an editor offers. */
export interface MediaInputs {
  readonly image: ImageInput;
  readonly video: VideoInput;
  readonly document: DocumentInput;
}

/**
 * A header as its step takes it. `Text` is a type parameter so that the
 * compiler infers the literal from an object. A file is looser than in a
 * message, so that a wrong one is refused by a sentence and not by this type.
 */
export type HeaderInput<Text extends string> =
  | string
  | { readonly type: "text"; readonly text: Text }
  | { readonly type: "image"; readonly image: object & ImageInput }
  | { readonly type: "video"; readonly video: object & VideoInput }
  | { readonly type: "document"; readonly document: object & DocumentInput };

/** How a request is put together. */
export const skeleton = {
  checks: { "": checkReplyButtonRequest, "/messaging_object": checkMessagingObject, "/messaging_object/interactive": checkInteractive },
  outer: {
    set: {
      "/messaging_object/to": (given, value) => ({ extra_info: given["extra_info"], to: value }),
    },
    checkGiven: (given) => (given["extra_info"] === undefined ? undefined : checkExtraInfo(given["extra_info"])) ?? checkPhoneNumber(given["to"]),
    make: (given, inner) => {
      const request: Record<string, unknown> = { messaging_object: Object.freeze({ messaging_product: "whatsapp", recipient_type: "individual", to: given["to"], type: "interactive", interactive: inner }) };
      if (given["extra_info"] !== undefined) request["extra_info"] = given["extra_info"];
      return Object.freeze(request);
    },
  },
  interactive: {
    set: {
      "/messaging_object/interactive/header": (given, value, copy) => ({ header: typeof value === "string" ? Object.freeze({ type: "text", text: value }) : copy(value, 2), body: given["body"], footer: given["footer"] }),
      "/messaging_object/interactive/body": (given, value) => ({ header: given["header"], body: Object.freeze({ text: value }), footer: given["footer"] }),
      "/messaging_object/interactive/footer": (given, value) => ({ header: given["header"], body: given["body"], footer: Object.freeze({ text: value }) }),
    },
    make: (given, inner) => {
      const interactive: Record<string, unknown> = { type: "button" };
      if (given["header"] !== undefined) interactive["header"] = given["header"];
      interactive["body"] = given["body"];
      if (given["footer"] !== undefined) interactive["footer"] = given["footer"];
      interactive["action"] = inner;
      return Object.freeze(interactive);
    },
  },
  action: {
    lists: { buttons: 3 },
    set: {
      buttons: (_, value) => ({ buttons: value }),
    },
    steps: {
    },
    make: (given) => Object.freeze({ buttons: given["buttons"] }),
  },
  extraInfo: ["ref", "ref1", "ref2", "wa_source"],
} satisfies Skeleton;
