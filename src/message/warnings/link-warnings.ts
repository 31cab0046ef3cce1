import type { Field } from "../../type-level/artefact-types.ts";
import type { Issue } from "../issue.ts";
import { valuesAt } from "./values-at.ts";
import { warning } from "./warning.ts";

/** Warnings for the links of a message: of a file that WhatsApp fetches, or of a page that a customer opens. */
export function linkWarnings(fields: readonly Field[], message: unknown): readonly Issue[] {
  return fields
    .filter(({ codes }) => codes?.["pattern"] === "link")
    .flatMap(({ label, path }) => valuesAt(message, path).flatMap(([pointer, link]) => warningsForLink(label, pointer, String(link))));
}

/** `URL` has already normalised every IPv4 address to four decimal numbers; `10.example.com` is an ordinary name. */
const privateHost = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.[\d.]+$|(?:^|\.)(?:localhost|local|internal)$|\[/;

/** Whose way to the link it is, and who cannot go it. */
const fetched = { way: "you and WhatsApp", unable: "WhatsApp cannot fetch" };
const opened = { way: "the customer and that page", unable: "the customer cannot open" };

function warningsForLink(label: string, path: string, link: string): readonly Issue[] {
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
