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
export { document, image, video } from "./builder/media.ts";
export { type BuilderFrom, buttons } from "./builder/reply-buttons/buttons.ts";
export type { ReplyButtonInteractive, ReplyButtonMessage } from "./builder/reply-buttons/message.ts";
export type { Replies, Reply } from "./builder/reply-buttons/reply.ts";
export type { AnyReplyButtonBuilder, ReplyButtonBuilder, ReplyId, SafeBuilt, Step } from "./builder/reply-buttons/reply-button-builder.ts";
export { KaleyraError, MessageError } from "./message/errors.ts";
export type { Issue } from "./message/issue.ts";
export { replyButtonRequest } from "./message/standard-schema.ts";
export { type Validated, type ValidateOptions, validate } from "./message/validate.ts";
export type { CompileError } from "./type-level/compile-error.ts";
