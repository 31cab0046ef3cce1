export type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
export type { Step as CtaUrlStep } from "../generated/cta-url-request/steps.ts";
export type { CtaUrlInteractive, CtaUrlMessagingObject, CtaUrlRequest } from "../generated/cta-url-request/types.ts";
export type { AnyRequest } from "../generated/kinds.ts";
export { limits } from "../generated/limits.ts";
export type { Step as ListStep } from "../generated/list-request/steps.ts";
export type { ListInteractive, ListMessagingObject, ListRequest, Section } from "../generated/list-request/types.ts";
export type { Step as LocationRequestStep } from "../generated/location-request/steps.ts";
export type { LocationInteractive, LocationMessagingObject, LocationRequest } from "../generated/location-request/types.ts";
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
export type { ExtraInfoArgument, WaSourceArgument } from "./builder/arguments/extra-info-argument.ts";
export type { HeaderArgument } from "./builder/arguments/header-argument.ts";
export type { MediaArgument } from "./builder/arguments/media-argument.ts";
export type { LabelledText, StepArgument } from "./builder/arguments/step-argument.ts";
export type {
  BodyArgument,
  FooterArgument,
  PhoneNumberArgument,
  ReaddressArgument,
  ReferenceArgument,
} from "./builder/arguments/text-arguments.ts";
export type { SafeBuilt } from "./builder/built.ts";
export { type CtaUrlBuilderFrom, type CtaUrlStart, ctaUrl } from "./builder/cta-url/cta-url.ts";
export type { AnyCtaUrlBuilder, CtaUrlBuilder, CtaUrlMessage, UrlArgument } from "./builder/cta-url/cta-url-builder.ts";
export type { RowPlace } from "./builder/list/known.ts";
export { type ListBuilderFrom, type ListStart, list } from "./builder/list/list.ts";
export type { AnyListBuilder, ListBuilder } from "./builder/list/list-builder.ts";
export type { BuiltListInteractive, ListMessage } from "./builder/list/message.ts";
export type { Row, Rows } from "./builder/list/row.ts";
export type { RowDescriptionArgument, RowIdArgument, RowsArgument, SectionArgument } from "./builder/list/row-arguments.ts";
export { type LocationRequestBuilderFrom, type LocationRequestStart, locationRequest } from "./builder/location-request/location-request.ts";
export type { AnyLocationRequestBuilder, LocationRequestBuilder, LocationRequestMessage } from "./builder/location-request/location-request-builder.ts";
export { document, image, video } from "./builder/media.ts";
export { type BuilderFrom, type ButtonsStart, buttons } from "./builder/reply-buttons/buttons.ts";
export type { ReplyButtonInteractive, ReplyButtonMessage } from "./builder/reply-buttons/message.ts";
export type { Replies, Reply } from "./builder/reply-buttons/reply.ts";
export type { IdArgument, RepliesArgument, TitleArgument } from "./builder/reply-buttons/reply-arguments.ts";
export type { AnyReplyButtonBuilder, ReplyButtonBuilder } from "./builder/reply-buttons/reply-button-builder.ts";
export type { ReplyId } from "./builder/reply-id.ts";
export { KaleyraError, MessageError } from "./message/errors.ts";
export type { Issue } from "./message/issue.ts";
export type { StandardRequest } from "./message/standard-schema/standard-schema.ts";
export { ctaUrlRequest, listRequest, locationRequestMessage, message, replyButtonRequest } from "./message/standard-schema/standard-schemas.ts";
export { type Validated, type ValidateOptions, validate } from "./message/validate.ts";
