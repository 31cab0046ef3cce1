import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What is hostile → the files that try it, and names of tests in them. */
const where: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "lengths at the edges, in three units": {
    "hostile/lengths.test.ts": ["counts %i code points", "where they are more code points", "warns where there are more UTF-16 units"],
    "core/limits.property.test.ts": ["is judged as Ajv judges it by the source schema"],
    "types/fuzz.test.ts": [],
    "studio/editing.chromium.ts": ["are counted in code points"],
  },
  "characters that break programs": {
    "hostile/texts.test.ts": ["half of a character", "a text of nothing but white space", "what nobody sees"],
    "core/warnings.test.ts": ["characters that nobody sees"],
  },
  "the big list of naughty strings, and what it lacks": {
    "hostile/texts.test.ts": ["takes %s unchanged, or refuses it with an issue"],
    "fuzz/naughty.ts": ["blns"],
    "fuzz/texts.ts": ["halves"],
  },
  "objects that are no plain JSON": {
    "hostile/values.test.ts": ["gives each value once", "refused and pollutes nothing", "cannot borrow a field", "a sparse list", "a proxy that throws"],
    "hostile/size.test.ts": ["1,000,000 buttons", "%s of 100 MB"],
  },
  "buttons too many, too few, and alike": { "hostile/buttons.test.ts": ["reply buttons"] },
  "a builder that is used again, and its inputs changed": {
    "fuzz/model.test.ts": ["does what a plain model says"],
    "core/builder.test.ts": ["frozen all the way down"],
  },
  "regular expressions that take the square of the time": {
    "hostile/patterns.test.ts": ["was found, those made by RegExp too", "would be caught", "grows with the text"],
  },
  "a schema that is after the generator": {
    "hostile/schemas.test.ts": ["a $ref to %s", "schemas %i deep"],
    "generator/output.test.ts": ["gives the same syntax tree as a benign one", "may not call a property %j"],
    "generator/portable.test.ts": ["a remote $ref", "a schema inside itself"],
  },
  "other pages and texts in the studio": {
    "studio/server.test.ts": ["are refused at this host", "get no WebSocket", "on the network do not reach it", "by no spelling of its name"],
    "studio/hostile-page.chromium.ts": ["HTML in every field", "the Content-Security-Policy"],
    "preview/renderers.test.ts": ["GIVEN HTML in every field THEN it is text"],
  },
  "files and answers that are after the terminal": {
    "cli/command.test.ts": [
      "GIVEN escape sequences in a file THEN none reaches the terminal",
      "GIVEN an answer with escape sequences",
      "GIVEN a reader that leaves early",
      "THEN 130",
    ],
    "cli/reading.test.ts": ["GIVEN a line of a gigabyte", "GIVEN invalid UTF-8"],
    "bulk/command.test.ts": ["Ctrl-C ends cleanly, and the journal is exact"],
    "bulk/killed.test.ts": ["nobody was messaged twice"],
  },
};

describe.each(Object.entries(where))("%s", (_, files) => {
  it.each(Object.entries(files))("is tried in %s", (path, names) => {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
    for (const name of names) expect(text).toContain(name);
  });
});
