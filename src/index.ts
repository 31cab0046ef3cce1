export type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
export type { CtaUrlRequest } from "../generated/cta-url-request/types.ts";
export type { AnyRequest } from "../generated/kinds.ts";
export { limits } from "../generated/limits.ts";
export type { ListRequest } from "../generated/list-request/types.ts";
export type { LocationRequest } from "../generated/location-request/types.ts";
export type { Step } from "../generated/reply-button-request/steps.ts";
export type {
  Button,
  DocumentHeader,
  DocumentMedia,
  ExtraInfo,
  Header,
  ImageHeader,
  Interactive,
  Media,
  MessagingObject,
  ReplyButtonRequest,
  TextHeader,
  VideoHeader,
  WaSource,
} from "../generated/reply-button-request/types.ts";
// The argument types are exported so that a declaration file can name them: without a name, the compiler would write them out.
export type { ExtraInfoArgument, WaSourceArgument } from "./builder/extra-info-argument.ts";
export type { HeaderArgument } from "./builder/header-argument.ts";
export { document, image, video } from "./builder/media.ts";
export type { MediaArgument } from "./builder/media-argument.ts";
export { type BuilderFrom, buttons } from "./builder/reply-buttons/buttons.ts";
export type { ReplyButtonInteractive, ReplyButtonMessage } from "./builder/reply-buttons/message.ts";
export type { Replies, Reply } from "./builder/reply-buttons/reply.ts";
export type { IdArgument, RepliesArgument, TitleArgument } from "./builder/reply-buttons/reply-arguments.ts";
export type { AnyReplyButtonBuilder, ReplyButtonBuilder, ReplyId, SafeBuilt } from "./builder/reply-buttons/reply-button-builder.ts";
export type { BodyArgument, FooterArgument, PhoneNumberArgument, ReaddressArgument, ReferenceArgument } from "./builder/text-arguments.ts";
export { KaleyraError, MessageError } from "./message/errors.ts";
export type { Issue } from "./message/issue.ts";
export type { StandardRequest } from "./message/standard-schema/standard-schema.ts";
export { ctaUrlRequest, listRequest, locationRequestMessage, message, replyButtonRequest } from "./message/standard-schema/standard-schemas.ts";
export { type Validated, type ValidateOptions, validate } from "./message/validate.ts";
