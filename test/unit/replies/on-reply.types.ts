/** Shows what compiles and what does not; `tsc -p .` checks it. */
import { expectTypeOf } from "vitest";
import { type AnyReplyButtonBuilder, buttons, type Reply, type ReplyButtonMessage } from "../../../src/index.ts";
import { onReply, type ReceivedReply } from "../../../src/replies/index.ts";

declare const body: unknown;
const builder = buttons().body("Still fine?").reply("change-button", "Change").reply("cancel-button", "Cancel");
const message = builder.to("+919876543211").build();

/** Declared by its type alone, as in a declaration file. */
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

export function idsUnknownToTheCompiler(any: AnyReplyButtonBuilder, names: readonly { id: string; title: string }[]): void {
  onReply(any, body, { whatever: ({ id }) => id });
  onReply(buttons().body("Pick one").replies(names), body, { whatever: ({ id }) => id });
}

export function aMissingHandler(): void {
  // @ts-expect-error there is no handler for "cancel-button"
  onReply(message, body, { "change-button": () => 1 });
  // @ts-expect-error there is no handler for "no"
  onReply(declared, body, { yes: () => 1 });
}

export function anExtraHandler(): void {
  // @ts-expect-error the message has no button "postpone"
  onReply(message, body, { "change-button": () => 1, "cancel-button": () => 2, postpone: () => 3 });
  const handlers = { yes: () => 1, no: () => 2, maybe: () => 3 };
  // @ts-expect-error the message has no button "maybe", also when the handlers are a variable
  onReply(declared, body, handlers);
}

export function handlersForUnknownButtons(): void {
  // @ts-expect-error the message has no button "gone", even when its handler never returns
  onReply(message, body, { "change-button": () => 1, "cancel-button": () => 2, gone: (): never => process.exit() });
  const numbered = buttons().body("Which?").reply("1", "One").reply("2", "Two");
  expectTypeOf(onReply(numbered, body, { 1: ({ id }) => id, 2: () => 2 })).toEqualTypeOf<"1" | number | undefined>();
  // @ts-expect-error the message has no button "3"
  onReply(numbered, body, { 1: () => 1, 2: () => 2, 3: () => 3 });
  // @ts-expect-error a symbol is not the id of a button
  onReply(numbered, body, { 1: () => 1, 2: () => 2, [Symbol.iterator]: () => 3 });
}

declare enum Answer {
  Yes = "yes",
  No = "no",
}

export function idsFromAnEnum(): void {
  const asked = buttons().body("Shall we call you?").reply(Answer.Yes, "Yes").reply(Answer.No, "No");
  expectTypeOf(onReply(asked, body, { yes: () => 1, no: () => 2 })).toEqualTypeOf<number | undefined>();
  expectTypeOf(onReply(asked, body, { [Answer.Yes]: () => 1, [Answer.No]: () => 2 })).toEqualTypeOf<number | undefined>();
}

export function aMisspelledHandler(): void {
  // @ts-expect-error the message has no button "canceled-button"
  onReply(message, body, { "change-button": () => 1, "canceled-button": () => 2 });
}

export function aHandlerForAnotherButton(): void {
  // @ts-expect-error the handler for "yes" never gets "no"
  onReply(declared, body, { yes: (reply: ReceivedReply<"no">) => reply.id, no: () => 2 });
}
