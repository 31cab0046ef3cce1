import type { Field } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { warning } from "./warning.ts";

/** `URL` has already normalised every IPv4 address to four decimal numbers; `10.example.com` is an ordinary name. */
const privateHost = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+$|(?:^|\.)(?:localhost|local|internal)$|\[/;

/** What warnings say of each kind of link: between whom it is read, and who cannot open a private one. */
const fetched = { way: "you and WhatsApp", unable: "WhatsApp cannot fetch" };
const opened = { way: "the customer and that page", unable: "the customer cannot open" };

/** Warnings for a link, which leads to a file that WhatsApp fetches, or to a page that a customer opens; none for another text. */
export function linkWarnings({ label, codes }: Field, path: string, link: string): readonly Issue[] {
  if (codes?.["pattern"] !== "link") return [];
  if (!URL.canParse(link)) return [warning("link", path, `${label} cannot be read as an address`)];
  const { protocol, hostname } = new URL(link);
  const { way, unable } = path.includes("/header/") ? fetched : opened;
  return [
    ...(protocol === "http:"
      ? [warning("insecure-link", path, `${label} is http; anyone between ${way} can change what the customer sees`, { fix: "Use https." })]
      : []),
    ...(privateHost.test(hostname) ? [warning("private-link", path, `${label} leads to a private address, which ${unable}`)] : []),
  ];
}
