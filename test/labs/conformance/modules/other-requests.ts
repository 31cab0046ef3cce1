import { isObject } from "../../../../src/message/json.ts";

/** A value for `validate` of any kind, or, with the name of a schema, of that kind. */
export interface OtherRequest {
  readonly what: string;
  readonly schema: string;
  readonly text: string;
}

/** A request as one of any kind, without a kind, with kinds that there are not, and parts of it alone. */
export function otherRequests(text: string, kindPath: readonly string[], schema: string): readonly OtherRequest[] {
  const value: unknown = JSON.parse(text);
  const without = (kind: unknown): unknown => withAt(JSON.parse(text), kindPath, kind);
  const messagingObject = isObject(value) ? value["messaging_object"] : undefined;
  const interactive = isObject(messagingObject) ? messagingObject["interactive"] : undefined;
  const all = [
    ["as any kind", "", value],
    ["without a kind", "", without(undefined)],
    ["of an unknown kind", "", without("kind of which there is none, ".repeat(4))],
    ["with null for a kind", "", without(null)],
    ["its messaging_object", schema, messagingObject],
    ["its interactive", "", interactive],
  ] as const;
  return all.flatMap(([what, name, other]) => (other === undefined ? [] : [{ what, schema: name, text: JSON.stringify(other) }]));
}

/** Changes the member at a path, where there is an object around it; `undefined` takes it away, for JSON has no such value. */
function withAt(value: unknown, path: readonly string[], member: unknown): unknown {
  const around = path.slice(0, -1).reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
  if (isObject(around)) Object.assign(around, { [String(path.at(-1))]: member });
  return value;
}
