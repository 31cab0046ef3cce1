import { FormatRegistry, Kind, Type, TypeRegistry } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";

/** A text as WhatsApp counts it, in code points, and as it takes it: what TypeBox has no word for is a format. */
const text = (format, max, isRight = () => true) => {
  FormatRegistry.Set(format, (value) => (value.length <= max || [...value].length <= max) && value.isWellFormed() && isRight(value));
  return Type.String({ format });
};
const notBlank = (value) => value.trim() !== "";
const noEdgeWhiteSpace = (value) => value !== "" && value.trim() === value;

TypeRegistry.Set("Distinct", (_, list) => {
  for (let at = 1; at < list.length; at += 1) {
    for (let before = 0; before < at; before += 1) {
      const [one, other] = [list[at]?.reply, list[before]?.reply];
      if (one?.id === other?.id || one?.title === other?.title) return false;
    }
  }
  return true;
});
const distinct = Type.Unsafe({ [Kind]: "Distinct" });

const strict = (properties) => Type.Object(properties, { additionalProperties: false });
const reply = strict({ id: text("id", 256, noEdgeWhiteSpace), title: text("title", 20, notBlank) });
const buttons = Type.Array(strict({ type: Type.Literal("reply"), reply }), { minItems: 1, maxItems: 3 });
const request = TypeCompiler.Compile(
  strict({
    messaging_object: strict({
      messaging_product: Type.Literal("whatsapp"),
      recipient_type: Type.Optional(Type.Literal("individual")),
      to: Type.String({ pattern: "^\\+[1-9][0-9]{6,14}$" }),
      type: Type.Literal("interactive"),
      interactive: strict({
        type: Type.Literal("button"),
        header: Type.Optional(strict({ type: Type.Literal("text"), text: text("header", 60, notBlank) })),
        body: strict({ text: text("body", 1024, notBlank) }),
        footer: Type.Optional(strict({ text: text("footer", 60) })),
        action: strict({ buttons: Type.Intersect([buttons, distinct]) }),
      }),
    }),
  }),
);

/** How many faults a value has. */
export const faults = (value) => (request.Check(value) ? 0 : [...request.Errors(value)].length);
