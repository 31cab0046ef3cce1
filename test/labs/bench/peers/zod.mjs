import { z } from "zod";

const text = (min, max) => z.string().min(min).max(max);
const button = z.strictObject({ type: z.literal("reply"), reply: z.strictObject({ id: text(1, 256), title: text(1, 20) }) });
const request = z.strictObject({
  messaging_object: z.strictObject({
    messaging_product: z.literal("whatsapp"),
    recipient_type: z.literal("individual").optional(),
    to: z.string().regex(/^\+[1-9][0-9]{6,14}$/),
    type: z.literal("interactive"),
    interactive: z.strictObject({
      type: z.literal("button"),
      header: z.strictObject({ type: z.literal("text"), text: text(1, 60) }).optional(),
      body: z.strictObject({ text: text(1, 1024) }),
      footer: z.strictObject({ text: text(0, 60) }).optional(),
      action: z.strictObject({ buttons: z.array(button).min(1).max(3) }),
    }),
  }),
});

export const countIssues = (value) => request.safeParse(value).error?.issues.length ?? 0;

export const parse = (value) => request.parse(value);
