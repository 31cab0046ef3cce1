/**
 * `npm run fuzz:languages`: random values, answers and callbacks, about which
 * TypeScript and the module of every installed language must say the same, word
 * for word.
 *
 * FUZZ_RUNS=100000 SEED=42 npm run fuzz:languages -- go python
 */
import fc from "fast-check";
import { mostFindings } from "../../../generated/validators-runtime.js";
import { checkAnyRequest } from "../../../src/message/check-any-request.ts";
import { seed } from "../../support/seed.ts";
import { callbackTexts } from "../conformance/modules/callback-texts.ts";
import { isSame, startDriver, textOf } from "../conformance/modules/driver.ts";
import { project, written } from "../conformance/modules/editions.ts";
import { answerFrom, questionFor } from "../conformance/modules/halves.ts";
import { complaintOf, isInstalled, type Language } from "../conformance/modules/modules.ts";
import { checksOf, eventsOf, issuesOf, outcomeOf, type Question } from "../conformance/modules/questions.ts";
import { languages } from "../conformance/modules/run.ts";
import { answers } from "./answers.ts";
import { requestSchemas, valuesOfAnyKind } from "./any-kind.ts";

const runs = Number(process.env["FUZZ_RUNS"] ?? 10_000);
const batch = 100;
const wanted = process.argv.slice(2).map((name) => name.toLowerCase());
const checks = new Map([...(await checksOf(project.files)), ["", checkAnyRequest] as const]);

type Asked = Exclude<Question, { readonly do: "build" }>;

async function expected(question: Asked): Promise<unknown> {
  if (question.do === "outcome") return outcomeOf(question);
  return question.do === "callback" ? eventsOf(question) : issuesOf(checks, question);
}

/** Of ten questions, one is about a callback and one about an answer; every other value is checked with unknown fields allowed. */
function* questions(): Generator<readonly Asked[]> {
  for (let done = 0; done < runs; done += batch) {
    const size = Math.min(batch, runs - done);
    const own = (seed + done) | 0;
    const callbacks = callbackTexts(Math.ceil(size / 10), own).map((text): Asked => ({ do: "callback", text }));
    const some = fc.sample(answers, { numRuns: Math.ceil(size / 10), seed: own });
    const documents = fc.sample(valuesOfAnyKind, { numRuns: size - callbacks.length - some.length, seed: own });
    const asked = documents.map((value, index): Asked => {
      const schema = requestSchemas[index % requestSchemas.length] as string;
      return { do: "validate", schema, text: JSON.stringify(value), allowUnknown: index % 2 === 1 };
    });
    yield [...asked, ...callbacks, ...some];
  }
}

async function compare(language: Language): Promise<void> {
  const { build, command } = language.driver(written(project, language.folder));
  const fault = build === undefined ? undefined : complaintOf(build);
  if (fault !== undefined) throw new Error(fault);
  const driver = startDriver(command);
  const counts = { validate: 0, outcome: 0, callback: 0, valid: 0 };
  for (const some of questions()) {
    const pairs = some.map((question) => ({ question, ...questionFor(language, question) }));
    const said = await driver.ask(pairs.map(({ asked }) => asked));
    for (const [index, { question, asked, same }] of pairs.entries()) {
      const [ours, theirs] = [await expected(same), answerFrom(language, said[index], asked !== question)];
      counts[question.do] += 1;
      counts.valid += Number(Array.isArray(ours) && ours.length === 0);
      if (isSame(ours, theirs, mostFindings)) continue;
      console.log(`DISAGREEMENT of ${language.name}, seed ${seed}\n${textOf(asked)}\nTypeScript: ${textOf(ours)}\n${language.name}: ${textOf(theirs)}`);
      process.exitCode = 1;
      driver.close();
      return;
    }
  }
  driver.close();
  console.log(`${language.name}: no disagreement, ${counts.validate} values (${counts.valid} valid), ${counts.outcome} answers, ${counts.callback} callbacks`);
}

console.log(`seed ${seed}, ${runs} questions to each language`);
const installed = languages.filter(isInstalled).filter(({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()));
await Promise.all(installed.map(compare));
