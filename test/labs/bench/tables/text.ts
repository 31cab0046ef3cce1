import type { ReplyButtonRequest } from "../../../../generated/types/reply-button-request.ts";
import { measure, print } from "../measure.ts";
import { bodies, inTurn, numbers } from "../messages.ts";
import { textOfRequest } from "../serialiser.ts";
import { template } from "./build.ts";

/** Kind of body → what makes the next one of that kind. */
const kinds: Readonly<Record<string, () => string>> = {
  "a usual body": inTurn(bodies),
  "a body of 1,024 letters": inTurn(bodies.map((body) => body.repeat(10).slice(0, 1_024))),
  "a body of 1,024 Devanagari letters": inTurn(bodies.map((_, index) => `${"नमसते".repeat(204)}${index + 1_000}`)),
  "a usual body with an emoji": inTurn(bodies.map((body) => `${body} 🚗`)),
};
const nextNumber = inTurn(numbers);
const toBytes = new TextEncoder();

/** Whether a serialiser of our own would be worth having: alone, and as a part of what a sender pays. */
export function textTables(): void {
  for (const [kind, nextBody] of Object.entries(kinds)) {
    const messages = Array.from({ length: 64 }, () => template(nextBody()).to(nextNumber()).build());
    const next = inTurn(messages);
    const build = (): ReplyButtonRequest => template(nextBody()).to(nextNumber()).build();
    const reused = template(nextBody());
    const rebuild = (): ReplyButtonRequest => reused.to(nextNumber()).build();
    print(
      `Request to JSON: ${kind}`,
      measure({
        "text: `JSON.stringify`": () => JSON.stringify(next()),
        "text: a serialiser for this message": () => textOfRequest(next()),
        "bytes: `JSON.stringify`": () => toBytes.encode(JSON.stringify(next())),
        "bytes: a serialiser for this message": () => toBytes.encode(textOfRequest(next())),
        "build and bytes: `JSON.stringify`": () => toBytes.encode(JSON.stringify(build())),
        "build and bytes: a serialiser for this message": () => toBytes.encode(textOfRequest(build())),
        "reused builder and bytes: `JSON.stringify`": () => toBytes.encode(JSON.stringify(rebuild())),
        "reused builder and bytes: a serialiser for this message": () => toBytes.encode(textOfRequest(rebuild())),
      }),
    );
  }
}
