// The other libraries, each in its own words. They are installed apart: npm ci --prefix test/bench
import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";
import { type } from "arktype";
import * as v from "valibot";
import { ActionButtons, Body, Button, Footer, Header, Interactive } from "whatsapp-api-js/messages";
import { z } from "zod";

export function buildWithWhatsappApiJs(body) {
  return new Interactive(
    new ActionButtons(new Button("change-button", "Change"), new Button("cancel-button", "Cancel"), new Button("call", "Call me")),
    new Body(body),
    new Header("Appointment Reminder"),
    new Footer("CarCareSystems"),
  );
}

const zText = (min, max) => z.string().min(min).max(max);
const zod = z.strictObject({
  messaging_object: z.strictObject({
    messaging_product: z.literal("whatsapp"),
    recipient_type: z.literal("individual").optional(),
    to: z.string().regex(/^\+[1-9][0-9]{6,14}$/),
    type: z.literal("interactive"),
    interactive: z.strictObject({
      type: z.literal("button"),
      header: z.strictObject({ type: z.literal("text"), text: zText(1, 60) }).optional(),
      body: z.strictObject({ text: zText(1, 1024) }),
      footer: z.strictObject({ text: zText(0, 60) }).optional(),
      action: z.strictObject({
        buttons: z
          .array(z.strictObject({ type: z.literal("reply"), reply: z.strictObject({ id: zText(1, 256), title: zText(1, 20) }) }))
          .min(1)
          .max(3),
      }),
    }),
  }),
});

const vText = (min, max) => v.pipe(v.string(), v.minLength(min), v.maxLength(max));
const valibot = v.strictObject({
  messaging_object: v.strictObject({
    messaging_product: v.literal("whatsapp"),
    recipient_type: v.optional(v.literal("individual")),
    to: v.pipe(v.string(), v.regex(/^\+[1-9][0-9]{6,14}$/)),
    type: v.literal("interactive"),
    interactive: v.strictObject({
      type: v.literal("button"),
      header: v.optional(v.strictObject({ type: v.literal("text"), text: vText(1, 60) })),
      body: v.strictObject({ text: vText(1, 1024) }),
      footer: v.optional(v.strictObject({ text: vText(0, 60) })),
      action: v.strictObject({
        buttons: v.pipe(
          v.array(v.strictObject({ type: v.literal("reply"), reply: v.strictObject({ id: vText(1, 256), title: vText(1, 20) }) })),
          v.minLength(1),
          v.maxLength(3),
        ),
      }),
    }),
  }),
});

const ark = type({
  "+": "reject",
  messaging_object: {
    "+": "reject",
    messaging_product: "'whatsapp'",
    "recipient_type?": "'individual'",
    to: /^\+[1-9][0-9]{6,14}$/,
    type: "'interactive'",
    interactive: {
      "+": "reject",
      type: "'button'",
      "header?": { "+": "reject", type: "'text'", text: "1 <= string <= 60" },
      body: { "+": "reject", text: "1 <= string <= 1024" },
      "footer?": { "+": "reject", text: "string <= 60" },
      action: {
        "+": "reject",
        buttons: type({ "+": "reject", type: "'reply'", reply: { "+": "reject", id: "1 <= string <= 256", title: "1 <= string <= 20" } })
          .array()
          .atLeastLength(1)
          .atMostLength(3),
      },
    },
  },
});

const strict = (properties) => Type.Object(properties, { additionalProperties: false });
const tText = (minLength, maxLength) => Type.String({ minLength, maxLength });
const typebox = TypeCompiler.Compile(
  strict({
    messaging_object: strict({
      messaging_product: Type.Literal("whatsapp"),
      recipient_type: Type.Optional(Type.Literal("individual")),
      to: Type.String({ pattern: "^\\+[1-9][0-9]{6,14}$" }),
      type: Type.Literal("interactive"),
      interactive: strict({
        type: Type.Literal("button"),
        header: Type.Optional(strict({ type: Type.Literal("text"), text: tText(1, 60) })),
        body: strict({ text: tText(1, 1024) }),
        footer: Type.Optional(strict({ text: tText(0, 60) })),
        action: strict({
          buttons: Type.Array(strict({ type: Type.Literal("reply"), reply: strict({ id: tText(1, 256), title: tText(1, 20) }) }), { minItems: 1, maxItems: 3 }),
        }),
      }),
    }),
  }),
);

/** Name → how many faults it finds; 0 for a right message. */
export const validators = {
  zod: (value) => zod.safeParse(value).error?.issues.length ?? 0,
  valibot: (value) => v.safeParse(valibot, value).issues?.length ?? 0,
  arktype: (value) => {
    const out = ark(value);
    return out instanceof type.errors ? out.length : 0;
  },
  typebox: (value) => (typebox.Check(value) ? 0 : [...typebox.Errors(value)].length),
};
