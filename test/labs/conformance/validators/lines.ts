import { createInterface } from "node:readline";

/**
 * The protocol of every validator program: its argument is the path of a
 * schema, each line of its input `{"id":…,"documentText":…}`, and each line of
 * its output `{"id":…,"verdict":"valid"|"invalid"|"error"}`, in any order.
 */
export async function answerLines(isValid: (documentText: string) => boolean | Promise<boolean>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, documentText } = JSON.parse(line) as { readonly id: string; readonly documentText: string };
    console.log(JSON.stringify({ id, verdict: await verdictOf(isValid, documentText) }));
  }
}

async function verdictOf(isValid: (documentText: string) => boolean | Promise<boolean>, documentText: string): Promise<string> {
  try {
    return (await isValid(documentText)) ? "valid" : "invalid";
  } catch {
    return "error";
  }
}
