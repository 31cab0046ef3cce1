import { requestNames } from "../../support/schema.ts";

/** Mutants that accept and refuse exactly the same messages as the schema, and why. */
export interface Equivalence {
  readonly mutants: RegExp;
  readonly why: string;
}

const ofRequests: readonly Equivalence[] = [
  {
    mutants: /\/(?:\w*Type|\w+ActionName|MessagingProduct|WaSource|\w+Header\/properties\/type): drop type$/,
    why: "every value of the enum is a string",
  },
  { mutants: /\/(?:PhoneNumber|MediaLink|ButtonUrl): drop type$/, why: "a pattern inside not refuses everything that is no string" },
  {
    mutants: /\/(?:BodyText|HeaderText|ReplyTitle|ListBodyText|ListButton|RowTitle|SectionTitle|ButtonText): (?:drop minLength|minLength - 1)$/,
    why: "the pattern beside it wants one character at least",
  },
  { mutants: /\/PhoneNumber: (?:drop maxLength|maxLength \+ 1)$/, why: "the pattern beside it takes no more than sixteen characters" },
  { mutants: /\/PhoneNumber: pattern \^.*15\}\$$/, why: "maxLength beside it takes no more than sixteen characters" },
  { mutants: /\/PhoneNumber: drop not$/, why: "the guard is for languages in which ^ and $ are the ends of a line; here the pattern says it all" },
];

/** The list must be exact: it names every mutant that no vector kills, and no other. */
export const equivalences: Readonly<Record<string, readonly Equivalence[]>> = {
  "api-response": [{ mutants: /: drop additionalProperties$/, why: "additionalProperties is true everywhere, and absent means true" }],
  "message-callback": [
    { mutants: /: drop additionalProperties$/, why: "additionalProperties is true everywhere, and absent means true" },
    { mutants: /: drop property (?!(?:meta_object|value|messages)$)/, why: "these properties have no type, so that null and numbers are let through" },
  ],
  "not-sent-callback": [
    { mutants: /: drop additionalProperties$/, why: "additionalProperties is true everywhere, and absent means true" },
    { mutants: /: drop property (?!(?:status)$)/, why: "these properties have no type, so that null and numbers are let through" },
  ],
  "status-callback": [
    { mutants: /: drop additionalProperties$/, why: "additionalProperties is true everywhere, and absent means true" },
    { mutants: /: drop property (?!(?:meta_object|value|statuses)$)/, why: "these properties have no type, so that null and numbers are let through" },
  ],
  ...Object.fromEntries(requestNames.map((name) => [name, ofRequests])),
};
