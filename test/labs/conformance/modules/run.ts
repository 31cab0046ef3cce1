import { mostFindings } from "../../../../generated/validators-runtime.js";
import { isRequest } from "../../../../generator/load/names.ts";
import { checkAnyRequest } from "../../../../src/message/check-any-request.ts";
import { toIssue } from "../../../../src/message/issue.ts";
import { answerFiles } from "../vectors.ts";
import { buildFault, buildVectors } from "./builds.ts";
import { callbackTexts } from "./callback-texts.ts";
import { isSame, startDriver, textOf } from "./driver.ts";
import { type Edition, project, testEditions, written } from "./editions.ts";
import { go } from "./go.ts";
import { answerFrom, questionFor } from "./halves.ts";
import { java } from "./java.ts";
import { complaintOf, isInstalled, type Language } from "./modules.ts";
import { oddNumbers } from "./odd-numbers.ts";
import { otherRequests } from "./other-requests.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { checksOf, eventsOf, issuesOf, kindPathOf, type Question } from "./questions.ts";

/** Every language with a generated module. */
export const languages: readonly Language[] = [python, go, java, php];

/** A row of the table: the language, what was asked and answered as TypeScript does, and what was wrong. */
export interface ModuleResult {
  readonly row: readonly string[];
  readonly wrong: readonly string[];
}

export const moduleHead = ["module", "edition", "values", "answers", "callbacks", "made", "checked by", "not installed"];

/** Asks the module of each installed language, or of these, about every vector of every edition. */
export async function runModules(only?: readonly string[]): Promise<readonly ModuleResult[]> {
  const results: ModuleResult[] = [];
  const editions = [project, ...testEditions()];
  for (const language of languages.filter(({ folder }) => only?.includes(folder) ?? true).filter(isInstalled))
    for (const edition of editions) results.push(await resultOf(language, edition));
  return results;
}

async function resultOf(language: Language, edition: Edition): Promise<ModuleResult> {
  const folder = written(edition, language.folder);
  const checks = language.checks(folder).map((command) => ({ name: nameOf(command.command), complaint: complaintOf(command) }));
  const { build, command } = language.driver(folder);
  const fault = build === undefined ? undefined : complaintOf(build);
  const asked = fault === undefined ? await questionsOf(edition, language) : [];
  const driver = startDriver(fault === undefined ? command : ["true"]);
  const raw = await driver.ask(asked.map(({ question }) => question));
  const answers = raw.map((answer, index) => answerFrom(language, answer, asked[index]?.isChanged === true));
  const made = fault === undefined && edition === project ? buildVectors(language) : [];
  const built = await driver.ask(made.map(({ question }) => question));
  driver.close();
  const check = (await checksOf(edition.files)).get("reply-button-request");
  const issuesOfMessage = (message: unknown): unknown => (check?.(message) ?? []).map((finding) => toIssue(finding, "json"));
  const buildFaults = made.flatMap((vector, index) => {
    const found = buildFault(vector, built[index], issuesOfMessage, mostFindings);
    return found === undefined ? [] : [`${language.name}, ${vector.id} ${found}`];
  });
  const wrong = asked.filter(({ expected }, index) => !isSame(answers[index], expected, mostFindings));
  const count = (what: Question["do"]): string => {
    const all = asked.filter(({ question }) => question.do === what);
    return `${all.filter((one) => !wrong.includes(one)).length}/${all.length}`;
  };
  const named = (isMissing: boolean): string =>
    [...new Set(checks.filter(({ complaint }) => (complaint === "missing") === isMissing).map(({ name }) => name))].join(", ");
  return {
    row: [
      language.name,
      edition.name,
      count("validate"),
      count("outcome"),
      count("callback"),
      `${made.length - buildFaults.length}/${made.length}`,
      named(false),
      named(true),
    ],
    wrong: [
      ...checks.flatMap(({ complaint }) => (complaint === undefined || complaint === "missing" ? [] : [complaint])),
      ...(fault === undefined ? [] : [fault]),
      ...buildFaults.slice(0, 5),
      ...wrong.slice(0, 5).map((one) => `${language.name}, ${one.id}\n  says ${textOf(answers[asked.indexOf(one)])}\n  not  ${textOf(one.expected)}`),
    ],
  };
}

function nameOf(command: readonly string[]): string {
  const at = command.indexOf("-m");
  return String(
    at < 0
      ? command
          .slice(0, 2)
          .filter((part) => !part.startsWith("-"))
          .join(" ")
      : command[at + 1],
  );
}

interface Asked {
  readonly id: string;
  readonly question: Question;
  readonly expected: unknown;
  readonly isChanged: boolean;
}

async function questionsOf(edition: Edition, language: Language): Promise<readonly Asked[]> {
  const checks = new Map([...(await checksOf(edition.files)), ...(edition === project ? [["", checkAnyRequest] as const] : [])]);
  const kindPath = kindPathOf(edition.files);
  const asked = (id: string, question: Question, answer: (same: never) => unknown): Asked => {
    const { asked: changed, same } = questionFor(language, question);
    return { id, question: changed, expected: answer(same as never), isChanged: changed !== question };
  };
  const answer = (same: Extract<Question, { do: "validate" }>): unknown => issuesOf(checks, same);
  const values = [...edition.vectors].flatMap(([schema, vectors]) =>
    vectors.flatMap(({ id, documentText = "" }, number) => {
      const question = { do: "validate", schema, text: documentText } as const;
      const others = isRequest({ name: schema }) ? otherRequests(documentText, kindPath, schema) : [];
      return [
        asked(id, question, answer),
        asked(`${id}, unknown fields allowed`, { ...question, allowUnknown: true }, answer),
        ...others
          .filter((_, index) => index === number % others.length)
          .map(({ what, ...rest }) => asked(`${id}, ${what}`, { do: "validate", ...rest, allowUnknown: number % 4 === 1 }, answer)),
      ];
    }),
  );
  const numbers = edition.name === "other shapes" ? oddNumbers(language) : [];
  if (edition !== project) return [...values, ...numbers.map(({ what, ...rest }) => asked(what, { do: "validate", ...rest }, answer))];
  const answers = answerFiles.flatMap(([, { vectors }]) =>
    vectors.map(({ id, response, expect }) => {
      const { status, headers, bodyText } = response;
      return asked(id, { do: "outcome", status, headers, body: bodyText }, () => expect);
    }),
  );
  const callbacks = callbackTexts().map((text, index) => asked(`callback ${index}`, { do: "callback", text }, eventsOf));
  return [...values, ...answers, ...callbacks];
}
