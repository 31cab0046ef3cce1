import { FormatRegistry, Kind, Type, TypeRegistry } from "@sinclair/typebox";
import { TypeCompiler } from "@sinclair/typebox/compiler";

const strict = (properties) => Type.Object(properties, { additionalProperties: false });

/** A text counted in code points, without half surrogate pairs: TypeBox has no keyword for these rules, so each text is a format. */
const text = (format, max, isValid = () => true) => {
  FormatRegistry.Set(format, (value) => (value.length <= max || [...value].length <= max) && value.isWellFormed() && isValid(value));
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

const button = strict({
  type: Type.Literal("reply"),
  reply: strict({ id: text("id", 256, noEdgeWhiteSpace), title: text("title", 20, notBlank) }),
});
const compiled = TypeCompiler.Compile(
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
        action: strict({ buttons: Type.Intersect([Type.Array(button, { minItems: 1, maxItems: 3 }), distinct]) }),
      }),
    }),
  }),
);

export const countIssues = (value) => (compiled.Check(value) ? 0 : [...compiled.Errors(value)].length);

export const parse = (value) => {
  if (!compiled.Check(value)) throw new Error("invalid");
  return value;
};
