export type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
export { limits } from "../generated/limits.ts";
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
} from "../generated/types/reply-button-request.ts";
export { type BuilderFrom, buttons } from "./builder/buttons.ts";
export { document, image, video } from "./builder/media.ts";
export type { ReplyButtonInteractive, ReplyButtonMessage } from "./builder/message.ts";
export type { Replies, Reply } from "./builder/reply.ts";
export type { AnyReplyButtonBuilder, ReplyButtonBuilder, ReplyId, SafeBuilt } from "./builder/reply-button-builder.ts";
export type { Step } from "./builder/steps.ts";
export { KaleyraError, MessageError } from "./errors.ts";
export type { Issue } from "./issue.ts";
export { replyButtonRequest } from "./standard-schema.ts";
export type { CompileError } from "./type-level/compile-error.ts";
export { type Validated, type ValidateOptions, validate } from "./validate.ts";
