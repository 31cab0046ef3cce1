import { Type } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";

const strict = (properties) => Type.Object(properties, { additionalProperties: false });

/** The request, with what its texts and its list of buttons have to be. */
export function request({ id, title, header, body, footer }, allOfThem = (buttons) => buttons) {
  const button = strict({ type: Type.Literal("reply"), reply: strict({ id, title }) });
  return TypeCompiler.Compile(
    strict({
      messaging_object: strict({
        messaging_product: Type.Literal("whatsapp"),
        recipient_type: Type.Optional(Type.Literal("individual")),
        to: Type.String({ pattern: "^\\+[1-9][0-9]{6,14}$" }),
        type: Type.Literal("interactive"),
        interactive: strict({
          type: Type.Literal("button"),
          header: Type.Optional(strict({ type: Type.Literal("text"), text: header })),
          body: strict({ text: body }),
          footer: Type.Optional(strict({ text: footer })),
          action: strict({ buttons: allOfThem(Type.Array(button, { minItems: 1, maxItems: 3 })) }),
        }),
      }),
    }),
  );
}

/** How many faults a value has. */
export const faultsBy = (compiled) => (value) => (compiled.Check(value) ? 0 : [...compiled.Errors(value)].length);
