import { textOf } from "./driver.ts";
import type { Language } from "./modules.ts";
import type { Question } from "./questions.ts";

/** Written in place of half a character for a language whose texts are bytes: its driver makes a byte of it that is not UTF-8. */
const marker = "\uf8fe";
/** All halves become this one, because a language has one such byte for all of them. */
const half = "\ud800";
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A question as a language can be asked, and as TypeScript is asked it. */
export function questionFor<One extends Question>(language: Language, question: One): { readonly asked: One; readonly same: One };
export function questionFor({ canHold, takesEmptyForObject = false }: Language, question: Question): { readonly asked: Question; readonly same: Question } {
  if (canHold === "halves" || question.do === "outcome" || question.do === "build") return { asked: question, same: question };
  if (question.do === "callback") {
    const text = question.text.toWellFormed();
    return { asked: { ...question, text }, same: { ...question, text } };
  }
  const value: unknown = JSON.parse(question.text);
  if (takesEmptyForObject && Array.isArray(value) && value.length === 0) return { asked: question, same: { ...question, text: "{}" } };
  const same = JSON.stringify(replaced(value, half));
  return same.includes("\\ud")
    ? { asked: { ...question, text: JSON.stringify(replaced(value, marker)) }, same: { ...question, text: same } }
    : { asked: question, same: question };
}

/** An answer of a language in TypeScript's words. */
export function answerFrom({ canHold }: Language, answer: unknown, wasChanged: boolean): unknown {
  return canHold === "bytes" && wasChanged ? JSON.parse(textOf(answer).replaceAll(marker, "\\ud800")) : answer;
}

function replaced(value: unknown, by: string): unknown {
  if (typeof value === "string") return value.replace(lone, by);
  if (Array.isArray(value)) return value.map((item) => replaced(item, by));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name.replace(lone, by), replaced(member, by)] as const);
  return Object.fromEntries(entries);
}
