import { FormatRegistry, Kind, Type, TypeRegistry } from "@sinclair/typebox";
import { faultsBy, request } from "./typebox-request.mjs";

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

export const faults = faultsBy(
  request(
    {
      id: text("id", 256, noEdgeWhiteSpace),
      title: text("title", 20, notBlank),
      header: text("header", 60, notBlank),
      body: text("body", 1024, notBlank),
      footer: text("footer", 60),
    },
    (buttons) => Type.Intersect([buttons, distinct]),
  ),
);
