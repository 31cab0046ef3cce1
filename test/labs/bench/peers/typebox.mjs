import { Type } from "@sinclair/typebox";
import { faultsBy, request } from "./typebox-request.mjs";

const text = (minLength, maxLength) => Type.String({ minLength, maxLength });
const compiled = request({ id: text(1, 256), title: text(1, 20), header: text(1, 60), body: text(1, 1024), footer: text(0, 60) });

export const faults = faultsBy(compiled);

export const parse = (value) => {
  if (!compiled.Check(value)) throw new Error("wrong");
  return value;
};
