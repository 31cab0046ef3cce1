import type { FullButtons, UnderfullButtons } from "../../../generated/rules.ts";
import type { ExtraInfo, WaSource } from "../../../generated/types/reply-button-request.ts";
import type { Issue } from "../../message/issue.ts";
import type { CompileError } from "../../type-level/compile-error.ts";
import type { MissingStep, Repeated, TooFew, TooMany } from "../../type-level/sentences.ts";
import type { ExtraInfoArgument, StepOf, WaSourceArgument } from "../extra-info-argument.ts";
import type { HeaderArgument, HeaderInput } from "../header-argument.ts";
import type { BodyArgument, FooterArgument, PhoneNumberArgument, ReferenceArgument } from "../text-arguments.ts";
import type { Built, ReplyButtonInteractive, ReplyButtonMessage } from "./message.ts";
import type { Replies, Reply } from "./reply.ts";
import type { IdArgument, RepliesArgument, TitleArgument } from "./reply-arguments.ts";
import type { ButtonLimits, Step } from "./steps.ts";

/**
 * A message in the making, of which the compiler knows the steps that were
 * taken and the buttons so far. Immutable: each step returns a new builder,
 * and the old one can be used again.
 *
 * A step that must not be taken now is a {@link CompileError}. Text that is
 * known to the compiler is checked by the compiler, all other text by
 * `build()`. Lengths are counted in Unicode code points; the limits are in
 * {@link limits}.
 */
export interface ReplyButtonBuilder<Done extends Step, Buttons extends Replies> {
  readonly [known]: Buttons[number];

  /** Sets the header: a text, or {@link image}, {@link video} or {@link document}. Kaleyra, interactive table, row header. */
  readonly header: "header" extends Done ? CompileError<Repeated<"header">> : HeaderStep;

  /** Sets the body, the main text. Required. Kaleyra, interactive table, row body. */
  readonly body: "body" extends Done ? CompileError<Repeated<"body">> : BodyStep;

  /** Sets the footer, the small text under the body. Kaleyra, interactive table, row footer. */
  readonly footer: "footer" extends Done ? CompileError<Repeated<"footer">> : FooterStep;

  /** Sets the customer's phone number in E.164 form. Required. Kaleyra, messaging_object table, row to. */
  readonly to: "to" extends Done ? CompileError<Repeated<"to">> : ToStep;

  /** Adds a reply button: the id that comes back, and what the button says. At least one is required. Kaleyra, reply table. */
  readonly reply: Buttons extends FullButtons ? NoMoreButtons : ReplyStep;

  /** Adds reply buttons from a list: the way in for a list whose length or texts are not known to the compiler. */
  readonly replies: Buttons extends FullButtons ? NoMoreButtons : RepliesStep;

  /** Sets a context that comes back in reports and callbacks. Kaleyra, extra_info table, row ref. */
  readonly ref: "ref" extends Done ? CompileError<Repeated<"ref">> : ReferenceStep<"ref">;

  /** Sets a second context that comes back in reports and callbacks. Kaleyra, extra_info table, row ref1. */
  readonly ref1: "ref1" extends Done ? CompileError<Repeated<"ref1">> : ReferenceStep<"ref1">;

  /** Sets a third context that comes back in reports and callbacks. Kaleyra, extra_info table, row ref2. */
  readonly ref2: "ref2" extends Done ? CompileError<Repeated<"ref2">> : ReferenceStep<"ref2">;

  /** Names the system from which the request was made. Kaleyra, extra_info table, row wa_source. */
  readonly waSource: "waSource" extends Done ? CompileError<Repeated<"waSource">> : WaSourceStep;

  /** Sets several fields of `extra_info` at once, and any field that the schema has and no step is named after. */
  readonly extraInfo: ExtraInfoStep;

  /**
   * Makes the request: plain JSON, deep-frozen.
   *
   * @throws {@link MessageError} with every issue, where text that the compiler did not know breaks a rule.
   */
  readonly build: "body" | "to" extends Done
    ? Buttons extends UnderfullButtons
      ? NoButtons
      : () => ReplyButtonMessage<Built<Buttons>>
    : CompileError<MissingStep<"body" extends Done ? "to" : "body">>;

  /** Makes the request as {@link build} does, and returns the issues where that throws. */
  readonly safeBuild: "body" | "to" extends Done
    ? Buttons extends UnderfullButtons
      ? NoButtons
      : () => SafeBuilt<Built<Buttons>>
    : CompileError<MissingStep<"body" extends Done ? "to" : "body">>;

  /**
   * Makes only Meta's `interactive` object, for those who talk to Meta directly.
   *
   * @throws {@link MessageError} with every issue, where text that the compiler did not know breaks a rule.
   */
  readonly interactive: "body" extends Done
    ? Buttons extends UnderfullButtons
      ? NoButtons
      : () => ReplyButtonInteractive<Built<Buttons>>
    : CompileError<MissingStep<"body">>;
}

type NoMoreButtons = CompileError<TooMany<ButtonLimits["label"], ButtonLimits["max"]>>;
type NoButtons = CompileError<TooFew<ButtonLimits["label"], ButtonLimits["min"]>>;

/** Where a builder keeps the buttons so far, for its own steps to look at. There is nothing there at run time. */
declare const known: unique symbol;

/** Anything that knows the buttons so far. */
interface Known {
  readonly [known]: Reply;
}

/*
 * The steps are interfaces, because a compiler that declares an exported step
 * asks for an interface's name, and writes out all that an alias stands for.
 */

interface HeaderStep {
  <Self extends Known, const Input extends HeaderInput<Text>, const Text extends string>(this: Self, header: HeaderArgument<Input>): After<Self, "header">;
}

interface BodyStep {
  <Self extends Known, const Text extends string>(this: Self, body: BodyArgument<Text>): After<Self, "body">;
}

interface FooterStep {
  <Self extends Known, const Text extends string>(this: Self, footer: FooterArgument<Text>): After<Self, "footer">;
}

interface ToStep {
  <Self extends Known, const Text extends string>(this: Self, to: PhoneNumberArgument<Text>): After<Self, "to">;
}

interface ReplyStep {
  <Self extends Known, const Id extends string, const Title extends string>(
    this: Self,
    id: IdArgument<Id, Self[typeof known]>,
    title: TitleArgument<Title, Self[typeof known]>,
  ): Self extends ReplyButtonBuilder<infer Done, infer Buttons> ? ReplyButtonBuilder<Done, [...Buttons, Reply<Id, Title>]> : never;
}

interface RepliesStep {
  <Self extends Known, const List extends Replies>(
    this: Self,
    replies: List & RepliesArgument<List, ButtonsOf<Self>>,
  ): Self extends ReplyButtonBuilder<infer Done, infer Buttons> ? ReplyButtonBuilder<Done, [...Buttons, ...List]> : never;
}

interface ReferenceStep<Name extends Step> {
  <Self extends Known, const Text extends string>(this: Self, reference: ReferenceArgument<Text, Name>): After<Self, Name>;
}

interface WaSourceStep {
  <Self extends Known, const Text extends WaSource | (string & {})>(this: Self, source: WaSourceArgument<Text>): After<Self, "waSource">;
}

interface ExtraInfoStep {
  <Self extends Known, const Input extends ExtraInfoInput>(this: Self, extraInfo: Input & ExtraInfoArgument<Input, DoneOf<Self>>): After<Self, StepsIn<Input>>;
}

/** Any text, where the schema allows only some: `build()` judges what the compiler does not know. */
type ExtraInfoInput = { readonly [Field in keyof ExtraInfo]?: ExtraInfo[Field] | string | undefined };

/** `extra_info` → the steps that it stands for; of an object with any key at all, none is sure. */
type StepsIn<Input> = string extends keyof Input ? never : StepOf<keyof Input & string> & Step;

/** builder → the builder after one more step. Distributes, so that a union of builders stays one. */
type After<Self, Name extends Step> = Self extends ReplyButtonBuilder<infer Done, infer Buttons> ? ReplyButtonBuilder<Done | Name, Buttons> : never;

type DoneOf<Self> = Self extends ReplyButtonBuilder<infer Done, infer _Buttons> ? Done : never;

type ButtonsOf<Self> = Self extends ReplyButtonBuilder<infer _Done, infer Buttons> ? Buttons : never;

/** What `safeBuild()` returns: the message, or every issue. */
export type SafeBuilt<Buttons extends Replies = Built<Replies>> =
  | { readonly ok: true; readonly message: ReplyButtonMessage<Buttons> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Any message in the making, whatever its steps so far: the type for a
 * variable or a parameter that holds builders of different states. All steps
 * can be called; the compiler still checks each text and each list that
 * stands alone, and `build()` judges the rest. Every {@link ReplyButtonBuilder} fits.
 *
 * @example
 * ```ts
 * import { type AnyReplyButtonBuilder, buttons } from "kaleyra-whatsapp";
 *
 * let draft: AnyReplyButtonBuilder = buttons().body("Shall we call you?");
 * if (process.env["BRAND"] !== undefined) draft = draft.footer(process.env["BRAND"]);
 * ```
 */
export interface AnyReplyButtonBuilder {
  header<const Input extends HeaderInput<Text>, const Text extends string>(header: HeaderArgument<Input>): AnyReplyButtonBuilder;
  body<const Text extends string>(body: BodyArgument<Text>): AnyReplyButtonBuilder;
  footer<const Text extends string>(footer: FooterArgument<Text>): AnyReplyButtonBuilder;
  to<const Text extends string>(to: PhoneNumberArgument<Text>): AnyReplyButtonBuilder;
  reply<const Id extends string, const Title extends string>(id: IdArgument<Id, Reply>, title: TitleArgument<Title, Reply>): AnyReplyButtonBuilder;
  replies<const List extends Replies>(replies: List & RepliesArgument<List, []>): AnyReplyButtonBuilder;
  ref<const Text extends string>(reference: ReferenceArgument<Text, "ref">): AnyReplyButtonBuilder;
  ref1<const Text extends string>(reference: ReferenceArgument<Text, "ref1">): AnyReplyButtonBuilder;
  ref2<const Text extends string>(reference: ReferenceArgument<Text, "ref2">): AnyReplyButtonBuilder;
  waSource<const Text extends WaSource | (string & {})>(source: WaSourceArgument<Text>): AnyReplyButtonBuilder;
  extraInfo<const Input extends ExtraInfoInput>(extraInfo: Input & ExtraInfoArgument<Input, never>): AnyReplyButtonBuilder;
  build(): ReplyButtonMessage;
  safeBuild(): SafeBuilt;
  interactive(): ReplyButtonInteractive;
}

/**
 * The union of the button ids of a message, of its interactive object, or of
 * a builder.
 *
 * @example
 * ```ts
 * import { buttons, type ReplyId } from "kaleyra-whatsapp";
 *
 * const reminder = buttons().reply("change", "Change").reply("cancel", "Cancel");
 * type Tapped = ReplyId<typeof reminder>; // "change" | "cancel"
 * ```
 */
export type ReplyId<Source> =
  Source extends ReplyButtonBuilder<infer _Done, infer Buttons>
    ? Buttons[number]["id"]
    : Source extends AnyReplyButtonBuilder
      ? string
      : Source extends { readonly messaging_object: { readonly interactive: infer Interactive } }
        ? IdIn<Interactive>
        : IdIn<Source>;

type IdIn<Source> = Source extends { readonly action: { readonly buttons: readonly { readonly reply: { readonly id: infer Id } }[] } } ? Id : never;
