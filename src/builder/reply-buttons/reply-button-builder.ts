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
import type { ButtonLimits, IdArgument, RepliesArgument, TitleArgument } from "./reply-arguments.ts";

/** The steps that a message can take only once. */
export type Step = "header" | "body" | "footer" | "to" | "ref" | "ref1" | "ref2" | "waSource";

/**
 * A builder of a message with reply buttons. Its type has the steps taken and
 * the buttons added so far. Immutable: each step returns a new builder, and the
 * old one can be used again.
 *
 * A step that cannot be called now is a {@link CompileError}. The compiler
 * checks literal text, `build()` checks all other text. Lengths are counted in
 * Unicode code points; the limits are in {@link limits}.
 */
export interface ReplyButtonBuilder<Done extends Step, Buttons extends Replies> {
  readonly [repliesSoFar]: Buttons[number];

  /** Sets the header: a text, an {@link image}, a {@link video} or a {@link document}. Kaleyra, interactive table, row header. */
  readonly header: "header" extends Done ? CompileError<Repeated<"header">> : HeaderStep;

  /** Sets the body, the main text. Required. Kaleyra, interactive table, row body. */
  readonly body: "body" extends Done ? CompileError<Repeated<"body">> : BodyStep;

  /** Sets the footer, the small text under the body. Kaleyra, interactive table, row footer. */
  readonly footer: "footer" extends Done ? CompileError<Repeated<"footer">> : FooterStep;

  /** Sets the customer's phone number in E.164 form. Required. Kaleyra, messaging_object table, row to. */
  readonly to: "to" extends Done ? CompileError<Repeated<"to">> : ToStep;

  /** Adds a reply button: its id, which comes back when it is tapped, and its title. At least one button is required. Kaleyra, reply table. */
  readonly reply: Buttons extends FullButtons ? NoMoreButtons : ReplyStep;

  /** Adds reply buttons from a list. The compiler need not know its length or its texts. */
  readonly replies: Buttons extends FullButtons ? NoMoreButtons : RepliesStep;

  /** Sets a reference that comes back in reports and callbacks. Kaleyra, extra_info table, row ref. */
  readonly ref: "ref" extends Done ? CompileError<Repeated<"ref">> : ReferenceStep<"ref">;

  /** Sets a second reference that comes back in reports and callbacks. Kaleyra, extra_info table, row ref1. */
  readonly ref1: "ref1" extends Done ? CompileError<Repeated<"ref1">> : ReferenceStep<"ref1">;

  /** Sets a third reference that comes back in reports and callbacks. Kaleyra, extra_info table, row ref2. */
  readonly ref2: "ref2" extends Done ? CompileError<Repeated<"ref2">> : ReferenceStep<"ref2">;

  /** Sets the system that the request comes from. Kaleyra, extra_info table, row wa_source. */
  readonly waSource: "waSource" extends Done ? CompileError<Repeated<"waSource">> : WaSourceStep;

  /** Sets several fields of `extra_info` at once, including fields of the schema that have no step of their own. */
  readonly extraInfo: ExtraInfoStep;

  /**
   * Builds the request: plain JSON, deep-frozen.
   *
   * @throws {@link MessageError} with every issue, if something that the compiler could not check breaks a rule.
   */
  readonly build: "body" | "to" extends Done
    ? Buttons extends UnderfullButtons
      ? NoButtons
      : () => ReplyButtonMessage<Built<Buttons>>
    : CompileError<MissingStep<"body" extends Done ? "to" : "body">>;

  /** Builds the request as {@link build} does, but returns the issues instead of throwing them. */
  readonly safeBuild: "body" | "to" extends Done
    ? Buttons extends UnderfullButtons
      ? NoButtons
      : () => SafeBuilt<Built<Buttons>>
    : CompileError<MissingStep<"body" extends Done ? "to" : "body">>;

  /**
   * Builds only Meta's `interactive` object, for use with Meta's API directly.
   *
   * @throws {@link MessageError} with every issue, if something that the compiler could not check breaks a rule.
   */
  readonly interactive: "body" extends Done
    ? Buttons extends UnderfullButtons
      ? NoButtons
      : () => ReplyButtonInteractive<Built<Buttons>>
    : CompileError<MissingStep<"body">>;
}

type NoMoreButtons = CompileError<TooMany<ButtonLimits["label"], ButtonLimits["max"]>>;
type NoButtons = CompileError<TooFew<ButtonLimits["label"], ButtonLimits["min"]>>;

/** The key under which a builder type has the replies added so far. It exists only in the types. */
declare const repliesSoFar: unique symbol;

/** Any builder type that has its replies so far. */
interface HasReplies {
  readonly [repliesSoFar]: Reply;
}

/*
 * The steps are interfaces, not aliases: in a declaration file the compiler
 * refers to an interface by its name, but writes an alias out in full.
 */

interface HeaderStep {
  <Self extends HasReplies, const Input extends HeaderInput<Text>, const Text extends string>(this: Self, header: HeaderArgument<Input>): After<Self, "header">;
}

interface BodyStep {
  <Self extends HasReplies, const Text extends string>(this: Self, body: BodyArgument<Text>): After<Self, "body">;
}

interface FooterStep {
  <Self extends HasReplies, const Text extends string>(this: Self, footer: FooterArgument<Text>): After<Self, "footer">;
}

interface ToStep {
  <Self extends HasReplies, const Text extends string>(this: Self, to: PhoneNumberArgument<Text>): After<Self, "to">;
}

interface ReplyStep {
  <Self extends HasReplies, const Id extends string, const Title extends string>(
    this: Self,
    id: IdArgument<Id, Self[typeof repliesSoFar]>,
    title: TitleArgument<Title, Self[typeof repliesSoFar]>,
  ): Self extends ReplyButtonBuilder<infer Done, infer Buttons> ? ReplyButtonBuilder<Done, [...Buttons, Reply<Id, Title>]> : never;
}

interface RepliesStep {
  <Self extends HasReplies, const List extends Replies>(
    this: Self,
    replies: List & RepliesArgument<List, ButtonsOf<Self>>,
  ): Self extends ReplyButtonBuilder<infer Done, infer Buttons> ? ReplyButtonBuilder<Done, [...Buttons, ...List]> : never;
}

interface ReferenceStep<Name extends Step> {
  <Self extends HasReplies, const Text extends string>(this: Self, reference: ReferenceArgument<Text, Name>): After<Self, Name>;
}

interface WaSourceStep {
  <Self extends HasReplies, const Text extends WaSource | (string & {})>(this: Self, source: WaSourceArgument<Text>): After<Self, "waSource">;
}

interface ExtraInfoStep {
  <Self extends HasReplies, const Input extends ExtraInfoInput>(
    this: Self,
    extraInfo: Input & ExtraInfoArgument<Input, DoneOf<Self>>,
  ): After<Self, StepsIn<Input>>;
}

/** Allows any text, even where the schema allows only certain values: `build()` checks dynamic text. */
type ExtraInfoInput = { readonly [Field in keyof ExtraInfo]?: ExtraInfo[Field] | string | undefined };

/** `extra_info` object → the steps that set its fields. `never` for an object with an index signature, because it may have none of them. */
type StepsIn<Input> = string extends keyof Input ? never : StepOf<keyof Input & string> & Step;

/** builder → the builder after one more step. Distributes over a union of builders. */
type After<Self, Name extends Step> = Self extends ReplyButtonBuilder<infer Done, infer Buttons> ? ReplyButtonBuilder<Done | Name, Buttons> : never;

type DoneOf<Self> = Self extends ReplyButtonBuilder<infer Done, infer _Buttons> ? Done : never;

type ButtonsOf<Self> = Self extends ReplyButtonBuilder<infer _Done, infer Buttons> ? Buttons : never;

/** The result of `safeBuild()`: the message, or every issue. */
export type SafeBuilt<Buttons extends Replies = Built<Replies>> =
  | { readonly ok: true; readonly message: ReplyButtonMessage<Buttons> }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A builder in any state: the type for a variable or parameter that holds
 * builders with different steps taken. All steps can be called. The compiler
 * still checks each text and each list by itself, and `build()` checks the
 * rest. Every {@link ReplyButtonBuilder} is assignable to it.
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
 * The union of the button ids of a message, an interactive object or a
 * builder.
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
