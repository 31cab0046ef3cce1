/** What compiles and what does not: `tsc -p .` is the test. */
import { expectTypeOf } from "vitest";
import { type AnyReplyButtonBuilder, buttons, type Reply, type ReplyButtonMessage } from "../../src/index.ts";
import { onReply, type ReceivedReply } from "../../src/replies/index.ts";

declare const body: unknown;
const builder = buttons().body("Still fine?").reply("change-button", "Change").reply("cancel-button", "Cancel");
const message = builder.to("+919876543211").build();

/** As a declaration file has it. */
declare const declared: ReplyButtonMessage<[Reply<"yes", "Yes">, Reply<"no", "No">]>;

export function builtMessage(): void {
  const answer = onReply(message, body, {
    "change-button": (reply) => {
      expectTypeOf(reply).toEqualTypeOf<ReceivedReply<"change-button">>();
      return 1;
    },
    "cancel-button": ({ id }) => id,
  });
  expectTypeOf(answer).toEqualTypeOf<number | "cancel-button" | undefined>();
}

export function aBuilder(): void {
  const answer = onReply(builder, body, { "change-button": () => "a", "cancel-button": async () => "b" });
  expectTypeOf(answer).toEqualTypeOf<string | Promise<string> | undefined>();
  onReply(builder.interactive(), body, { "change-button": () => 1, "cancel-button": () => 2 });
}

export function aDeclaredType(): void {
  expectTypeOf(onReply(declared, body, { yes: ({ from }) => from, no: () => 0 })).toEqualTypeOf<string | number | undefined>();
}

export function otherwise(): void {
  const answer = onReply(declared, body, { yes: () => 1, no: () => 2 }, { otherwise: ({ id }) => ({ unknownId: id }) });
  expectTypeOf(answer).toEqualTypeOf<number | { unknownId: string } | undefined>();
}

export function idsThatTheCompilerDoesNotKnow(any: AnyReplyButtonBuilder, names: readonly { id: string; title: string }[]): void {
  onReply(any, body, { whatever: ({ id }) => id });
  onReply(buttons().body("Pick one").replies(names), body, { whatever: ({ id }) => id });
}

export function aMissingHandler(): void {
  // @ts-expect-error there is no handler for "cancel-button"
  onReply(message, body, { "change-button": () => 1 });
  // @ts-expect-error there is no handler for "no"
  onReply(declared, body, { yes: () => 1 });
}

export function aHandlerTooMany(): void {
  // @ts-expect-error the message has no button "postpone"
  onReply(message, body, { "change-button": () => 1, "cancel-button": () => 2, postpone: () => 3 });
  const handlers = { yes: () => 1, no: () => 2, maybe: () => 3 };
  // @ts-expect-error the message has no button "maybe", wherever the handlers were written
  onReply(declared, body, handlers);
}

export function aMisspelledHandler(): void {
  // @ts-expect-error the message has no button "canceled-button"
  onReply(message, body, { "change-button": () => 1, "canceled-button": () => 2 });
}

export function aHandlerForAnotherButton(): void {
  // @ts-expect-error the handler for "yes" never gets "no"
  onReply(declared, body, { yes: (reply: ReceivedReply<"no">) => reply.id, no: () => 2 });
}
