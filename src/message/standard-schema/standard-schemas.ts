import type { CtaUrlRequest } from "../../../generated/cta-url-request/types.ts";
import { checkCtaUrlRequest } from "../../../generated/cta-url-request/validators.js";
import type { AnyRequest } from "../../../generated/kinds.ts";
import type { ListRequest } from "../../../generated/list-request/types.ts";
import { checkListRequest } from "../../../generated/list-request/validators.js";
import type { LocationRequest } from "../../../generated/location-request/types.ts";
import { checkLocationRequest } from "../../../generated/location-request/validators.js";
import type { ReplyButtonRequest } from "../../../generated/reply-button-request/types.ts";
import { checkReplyButtonRequest } from "../../../generated/reply-button-request/validators.js";
import { ctaUrlRequestSchema, listRequestSchema, locationRequestSchema, replyButtonRequestSchema } from "../../../generated/schemas.ts";
import { checkAnyRequest } from "../check-any-request.ts";
import { schemaOfAny } from "./schema-of-any.ts";
import { type StandardRequest, standardSchema } from "./standard-schema.ts";

/**
 * A reply-button request as a Standard Schema, for libraries that accept one.
 * It refuses other kinds; {@link message} takes every kind.
 *
 * @throws {@link KaleyraError} from `jsonSchema` for any draft other than `draft-07` and `draft-2020-12`.
 *
 * @example
 * ```ts
 * import { replyButtonRequest } from "kaleyra-whatsapp";
 * const result = replyButtonRequest["~standard"].validate({});
 * ```
 */
export const replyButtonRequest: StandardRequest<ReplyButtonRequest> = /* @__PURE__ */ standardSchema(checkReplyButtonRequest, () => replyButtonRequestSchema);

/**
 * A list request as a Standard Schema, like {@link replyButtonRequest}.
 *
 * @throws {@link KaleyraError} from `jsonSchema` for any draft other than `draft-07` and `draft-2020-12`.
 *
 * @example
 * ```ts
 * import { listRequest } from "kaleyra-whatsapp";
 * const result = listRequest["~standard"].validate({});
 * ```
 */
export const listRequest: StandardRequest<ListRequest> = /* @__PURE__ */ standardSchema(checkListRequest, () => listRequestSchema);

/**
 * A request with a link button as a Standard Schema, like {@link replyButtonRequest}.
 *
 * @throws {@link KaleyraError} from `jsonSchema` for any draft other than `draft-07` and `draft-2020-12`.
 *
 * @example
 * ```ts
 * import { ctaUrlRequest } from "kaleyra-whatsapp";
 * const result = ctaUrlRequest["~standard"].validate({});
 * ```
 */
export const ctaUrlRequest: StandardRequest<CtaUrlRequest> = /* @__PURE__ */ standardSchema(checkCtaUrlRequest, () => ctaUrlRequestSchema);

/**
 * A location request as a Standard Schema, like {@link replyButtonRequest}. It
 * is named after WhatsApp's type, because the builder is called `locationRequest`.
 *
 * @throws {@link KaleyraError} from `jsonSchema` for any draft other than `draft-07` and `draft-2020-12`.
 *
 * @example
 * ```ts
 * import { locationRequestMessage } from "kaleyra-whatsapp";
 * const result = locationRequestMessage["~standard"].validate({});
 * ```
 */
export const locationRequestMessage: StandardRequest<LocationRequest> = /* @__PURE__ */ standardSchema(checkLocationRequest, () => locationRequestSchema);

/**
 * A request of any kind as a Standard Schema. It validates as {@link validate}
 * does; its JSON Schema has one branch a kind.
 *
 * @throws {@link KaleyraError} from `jsonSchema` for any draft other than `draft-07` and `draft-2020-12`.
 *
 * @example
 * ```ts
 * import { message } from "kaleyra-whatsapp";
 * const result = message["~standard"].validate({});
 * ```
 */
export const message: StandardRequest<AnyRequest> = /* @__PURE__ */ standardSchema(checkAnyRequest, schemaOfAny);
