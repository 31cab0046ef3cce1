import { createInterface } from "node:readline";

/**
 * The protocol that every validator speaks: on its command line the path of a
 * schema, on each line of its input `{"id":…,"documentText":…}`, on each line
 * of its output `{"id":…,"verdict":"valid"|"invalid"|"error"}`, in any order.
 */
export async function answerLines(judge: (documentText: string) => boolean | Promise<boolean>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, documentText } = JSON.parse(line) as { readonly id: string; readonly documentText: string };
    console.log(JSON.stringify({ id, verdict: await verdictOf(judge, documentText) }));
  }
}

async function verdictOf(judge: (documentText: string) => boolean | Promise<boolean>, documentText: string): Promise<string> {
  try {
    return (await judge(documentText)) ? "valid" : "invalid";
  } catch {
    return "error";
  }
}
