import { type RequiredInteractiveStep, type RequiredStep, skeleton } from "../../../generated/cta-url-request/steps.ts";
import type { CtaUrlInteractive } from "../../../generated/cta-url-request/types.ts";
import { startOf } from "../start.ts";
import type { AnyCtaUrlBuilder, CtaUrlBuilder, CtaUrlMessage } from "./cta-url-builder.ts";

/**
 * Starts a message with a button that opens a link: returns an empty, immutable
 * builder, whose steps can be called in any order.
 *
 * The compiler checks what it knows: the length of a literal (in Unicode code
 * points), whether the address is http or https, missing steps. `build()`
 * checks everything else. The link is never fetched here, and nothing comes
 * back when the customer opens it.
 *
 * Kaleyra, Send Interactive Call-to-Action URL Button Messages.
 *
 * @example
 * ```ts
 * import { ctaUrl } from "kaleyra-whatsapp";
 *
 * const message = ctaUrl()
 *   .body("Your bill for March is ready.")
 *   .button("Open the bill", "https://example.com/bills/march")
 *   .to("+919876543210")
 *   .build();
 * ```
 */
export const ctaUrl: CtaUrlStart = /* @__PURE__ */ startOf(skeleton);

/** What {@link ctaUrl} is. */
export interface CtaUrlStart {
  (): CtaUrlBuilder<never>;

  /**
   * Makes a builder from a whole request, a messaging object or Meta's
   * interactive object. The inverse of `build()`.
   *
   * @throws {@link MessageError} with every issue, if the value is not a valid one of the three.
   *
   * @example
   * ```ts
   * import { ctaUrl } from "kaleyra-whatsapp";
   *
   * const first = ctaUrl().body("Your bill is ready.").button("Open", "https://example.com/bill").to("+919876543210").build();
   * const second = ctaUrl.from(first).readdress("+14155550123").build();
   * ```
   */
  from<Source>(json: Source): CtaUrlBuilderFrom<Source>;
}

/** source → the type of builder that {@link ctaUrl.from} makes from it. */
export type CtaUrlBuilderFrom<Source> = 0 extends 1 & Source
  ? AnyCtaUrlBuilder
  : Source extends CtaUrlMessage
    ? CtaUrlBuilder<RequiredStep>
    : Source extends CtaUrlInteractive
      ? CtaUrlBuilder<RequiredInteractiveStep>
      : AnyCtaUrlBuilder;
