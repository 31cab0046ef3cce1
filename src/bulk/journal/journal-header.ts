import { JournalError } from "./journal-error.ts";
import { seal, unseal } from "./sealed-line.ts";

/** What the first line of a journal says. It is the only line that is ever rewritten. */
export interface JournalHeader {
  /** How many bytes of the file are certainly on the disk. A shorter file has lost its end. */
  readonly length: number;
  /** The last sign of life of a run, as an ISO date. */
  readonly seen: string;
}

const start = '{"journal":"kaleyra-whatsapp","version":';
const version = 2;
const widthOfLength = 16;

/** The first line, with its line feed. It has the same width whatever it says, so that it can be rewritten in place. */
export function headerLine({ length, seen }: JournalHeader): string {
  return `${seal({ journal: "kaleyra-whatsapp", version, length: String(length).padStart(widthOfLength, "0"), seen })}\n`;
}

/** Bytes of the first line. */
export const headerWidth = headerLine({ length: 0, seen: new Date(0).toISOString() }).length;

/**
 * Reads the first line from the beginning of the file.
 *
 * @throws {@link JournalError} when the file is not a journal, is of another version, or its first line is damaged.
 */
export function readHeader(beginning: string): JournalHeader {
  const [line = ""] = beginning.split("\n", 1);
  const otherVersion = line.startsWith(start) ? /^(\d+)\}/.exec(line.slice(start.length))?.[1] : undefined;
  if (otherVersion !== undefined) throw new JournalError(otherVersionSentence(otherVersion));
  const { length, seen }: { length?: unknown; seen?: unknown } = Object(line.startsWith(start) ? unseal(line) : undefined);
  if (beginning.length < headerWidth || typeof length !== "string" || typeof seen !== "string") throw new JournalError(notAJournal);
  return { length: Number(length), seen };
}

const notAJournal =
  "line 1 is not the first line of a journal: the file is not a journal, or it is damaged. Name another file; or restore this one, or remove it if nothing was sent by it";

function otherVersionSentence(other: string): string {
  return (
    `line 1 says that this is a journal of version ${other}, and this release reads version ${version}. ` +
    "Finish its run with the release that began it, or begin a new journal with the recipients that are left"
  );
}
