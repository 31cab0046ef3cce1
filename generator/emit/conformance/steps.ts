import { isDeepStrictEqual } from "node:util";
import { isSchema, type Json, type JsonSchema } from "../../load/json-schema.ts";

/** A call of a builder in any language: the name of the step, then its texts. */
export type Step = readonly [string, ...string[]];

/** The steps that set a field of `extra_info`. */
const extraSteps: Readonly<Record<string, string>> = { ref: "ref", ref1: "ref1", ref2: "ref2", wa_source: "waSource" };

/** Calls of a builder, and the message that they make. */
export interface Built {
  readonly steps: readonly Step[];
  /** With every member that a builder always writes, in its order. */
  readonly message: Json;
}

/** The calls of a builder that make this message; `undefined` where no calls do, such as for a text that is a number. */
export function builtOf(message: Json): Built | undefined {
  const interactive = at(message, ["messaging_object", "interactive"]);
  if (interactive === null) return undefined;
  const steps: readonly (readonly Json[])[] = [
    ["to", at(message, ["messaging_object", "to"])],
    ["header", at(interactive, ["header", "text"])],
    ["body", at(interactive, ["body", "text"])],
    ["footer", at(interactive, ["footer", "text"])],
    ...[at(interactive, ["action", "buttons"])].flat().map((button: Json) => ["reply", at(button, ["reply", "id"]), at(button, ["reply", "title"])]),
    ...Object.entries(extraSteps).map(([field, step]) => [step, at(message, ["extra_info", field])]),
  ];
  const present = steps.filter(([, ...texts]) => !texts.includes(null));
  if (!present.every(isStep)) return undefined;
  const built = messageOf(present);
  return [built, withoutRecipientType(built)].some((one) => isDeepStrictEqual(one, message)) ? { steps: present, message: built } : undefined;
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce((inner: Json, step) => (isSchema(inner) && Object.hasOwn(inner, step) ? (inner[step] as Json) : null), value);
}

function isStep(step: readonly Json[]): step is Step {
  return step.every((part) => typeof part === "string");
}

/** Removes the one optional member that a builder always writes. */
function withoutRecipientType({ messaging_object, ...rest }: JsonSchema): JsonSchema {
  const { recipient_type: _, ...others } = messaging_object as JsonSchema;
  return { messaging_object: others, ...rest };
}

/** The message that these steps make. */
function messageOf(steps: readonly Step[]): JsonSchema {
  const texts = new Map(steps.map(([name, text]) => [name, text as string]));
  const extra = Object.entries(extraSteps).flatMap(([field, step]) => (texts.has(step) ? [[field, texts.get(step) as string] as const] : []));
  const replies = steps.filter(([name]) => name === "reply").map(([, id, title]) => ({ type: "reply", reply: { id, title } as JsonSchema }));
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      ...(texts.has("to") ? { to: texts.get("to") as string } : {}),
      type: "interactive",
      interactive: {
        type: "button",
        ...(texts.has("header") ? { header: { type: "text", text: texts.get("header") as string } } : {}),
        ...(texts.has("body") ? { body: { text: texts.get("body") as string } } : {}),
        ...(texts.has("footer") ? { footer: { text: texts.get("footer") as string } } : {}),
        action: { buttons: replies },
      },
    },
    ...(extra.length === 0 ? {} : { extra_info: Object.fromEntries(extra) }),
  };
}
