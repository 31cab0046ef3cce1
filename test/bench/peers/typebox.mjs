import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";

const strict = (properties) => Type.Object(properties, { additionalProperties: false });
const text = (minLength, maxLength) => Type.String({ minLength, maxLength });
const button = strict({ type: Type.Literal("reply"), reply: strict({ id: text(1, 256), title: text(1, 20) }) });
const request = TypeCompiler.Compile(
  strict({
    messaging_object: strict({
      messaging_product: Type.Literal("whatsapp"),
      recipient_type: Type.Optional(Type.Literal("individual")),
      to: Type.String({ pattern: "^\\+[1-9][0-9]{6,14}$" }),
      type: Type.Literal("interactive"),
      interactive: strict({
        type: Type.Literal("button"),
        header: Type.Optional(strict({ type: Type.Literal("text"), text: text(1, 60) })),
        body: strict({ text: text(1, 1024) }),
        footer: Type.Optional(strict({ text: text(0, 60) })),
        action: strict({ buttons: Type.Array(button, { minItems: 1, maxItems: 3 }) }),
      }),
    }),
  }),
);

/** How many faults a value has. */
export const faults = (value) => (request.Check(value) ? 0 : [...request.Errors(value)].length);

export const parse = (value) => {
  if (!request.Check(value)) throw new Error("wrong");
  return value;
};
