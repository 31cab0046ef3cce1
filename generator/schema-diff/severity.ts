import type { Direction } from "../load/names.ts";

/** How much a change asks of a version number. */
export type Severity = "none" | "patch" | "minor" | "major";

/**
 * What a change does to the messages that a schema accepts: fewer, more, or
 * some of each ("changed"). "noted" and "words" change no verdict; the first is
 * news for users, the second is not.
 */
export type Effect = "tightened" | "loosened" | "changed" | "noted" | "words";

/**
 * Senders break when a message is no longer accepted. Readers break both ways:
 * a tighter schema makes our parser refuse what it took, and a looser one hands
 * their code what it never saw.
 */
const severities: Readonly<Record<Direction, Readonly<Record<Effect, Severity>>>> = {
  sent: { tightened: "major", loosened: "minor", changed: "major", noted: "minor", words: "patch" },
  received: { tightened: "major", loosened: "major", changed: "major", noted: "minor", words: "patch" },
};

/** What is milder than its effect alone says, with the reason in the name of the key. */
const milder: Readonly<Record<Direction, Readonly<Record<string, Severity>>>> = {
  sent: {},
  /** Readers are told to expect new fields; one that is required has a change of its own. */
  received: { "property-added": "minor" },
};

/** The severity of one change; `kind` is its rule without the kind of schema. */
export function severityOf(direction: Direction, kind: string, effect: Effect): Severity {
  return milder[direction][kind] ?? severities[direction][effect];
}

const order: readonly Severity[] = ["none", "patch", "minor", "major"];

export function worst(severities: readonly Severity[]): Severity {
  return severities.reduce<Severity>((most, one) => (order.indexOf(one) > order.indexOf(most) ? one : most), "none");
}

/** 0 for none, 1 for patch, 2 for minor, 3 for major. */
export function exitCodeOf(severity: Severity): number {
  return order.indexOf(severity);
}

/** The version that a severity asks for: `("1.4.2", "minor")` → `"1.5.0"`. */
export function nextVersion(version: string, severity: Severity): string {
  const [major = 0, minor = 0, patch = 0] = numbersOf(version);
  switch (severity) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}

/** Whether a version is the other one or a later one. */
export function isAtLeast(version: string, other: string): boolean {
  const wanted = numbersOf(other);
  const difference = numbersOf(version).map((number, index) => number - (wanted[index] ?? 0));
  return (difference.find((one) => one !== 0) ?? 0) >= 0;
}

function numbersOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}
