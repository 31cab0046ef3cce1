import * as v from "valibot";

const text = (min, max) => v.pipe(v.string(), v.minLength(min), v.maxLength(max));
const button = v.strictObject({ type: v.literal("reply"), reply: v.strictObject({ id: text(1, 256), title: text(1, 20) }) });
const request = v.strictObject({
  messaging_object: v.strictObject({
    messaging_product: v.literal("whatsapp"),
    recipient_type: v.optional(v.literal("individual")),
    to: v.pipe(v.string(), v.regex(/^\+[1-9][0-9]{6,14}$/)),
    type: v.literal("interactive"),
    interactive: v.strictObject({
      type: v.literal("button"),
      header: v.optional(v.strictObject({ type: v.literal("text"), text: text(1, 60) })),
      body: v.strictObject({ text: text(1, 1024) }),
      footer: v.optional(v.strictObject({ text: text(0, 60) })),
      action: v.strictObject({ buttons: v.pipe(v.array(button), v.minLength(1), v.maxLength(3)) }),
    }),
  }),
});

export const countIssues = (value) => v.safeParse(request, value).issues?.length ?? 0;

export const parse = (value) => v.parse(request, value);
