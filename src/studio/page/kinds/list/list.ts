import { kinds } from "../../../../../generated/kinds.ts";
import { limits } from "../../../../../generated/limits.ts";
import { skeleton } from "../../../../../generated/list-request/steps.ts";
import { literal } from "../../draft/literal.ts";
import { pick, pickText } from "../../draft/pick.ts";
import { counted, type Kind } from "../kind.ts";

/** One row of the list. */
export interface RowDraft {
  /** Identifies the row while its texts and its place change; distinct within the list. */
  readonly key: number;
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

export interface SectionDraft {
  /** Identifies the section while its texts and its place change. */
  readonly key: number;
  readonly title: string;
  readonly rows: readonly RowDraft[];
}

/** The label of the button that opens the list, and the sections with their rows. */
export interface ListPart {
  readonly button: string;
  readonly sections: readonly SectionDraft[];
}

/** The most sections, and rows in each, that are shown in the form; an issue names the allowed numbers. */
const maxShown = 20;

/** A message with a button that opens a list. */
export const list: Kind<"list", ListPart> = {
  title: "List",
  about: `Up to ${limits.sections.maxTotal} rows in sections, opened by a button.`,
  icon: "list",
  answered: "Open the list on the phone and send a row, or go on here.",
  type: kinds.list.value,
  skeleton,
  empty: { button: "", sections: [{ key: 1, title: "", rows: [] }] },
  read: (action) => {
    const sections = sectionsIn(pick(action, "sections"));
    return { button: pickText(action, "button"), sections: sections.length === 0 ? list.empty.sections : sections };
  },
  action: ({ button, sections }) => ({
    button,
    sections: sections.map(({ title, rows }) => ({
      ...(title === "" ? undefined : { title }),
      rows: rows.map(({ id, title: name, description }) => ({ id, title: name, ...(description === "" ? undefined : { description }) })),
    })),
  }),
  contents: ({ button, sections }) => {
    const rows = rowsOf(sections);
    if (rows.length > 0) return `a list of ${counted(rows.length, "row")}`;
    return button === "" && sections.every(({ title }) => title === "") ? undefined : "a list without rows";
  },
  code: {
    start: "list",
    steps: ({ button, sections }) => [
      `.button(${literal(button)})`,
      ...sections.flatMap(({ title, rows }) => [
        ...(title === undefined ? [] : [`.section(${literal(title)})`]),
        ...rows.map((row) => `.row(${[row.id, row.title, ...(row.description === undefined ? [] : [row.description])].map(literal).join(", ")})`),
      ]),
    ],
    handlers: ({ sections }) => rowsOf(sections).map(({ id }) => `${literal(id)}: ({ from, title }) => console.log(from, title)`),
  },
};

/** The rows of all sections, in their order. */
export function rowsOf<Row>(sections: readonly { readonly rows: readonly Row[] }[]): readonly Row[] {
  return sections.flatMap(({ rows }) => rows);
}

function sectionsIn(json: unknown): readonly SectionDraft[] {
  return arrayIn(json).map((section, index) => ({
    key: index + 1,
    title: pickText(section, "title"),
    rows: arrayIn(pick(section, "rows")).map((row, position) => ({
      key: index * maxShown + position + 1,
      id: pickText(row, "id"),
      title: pickText(row, "title"),
      description: pickText(row, "description"),
    })),
  }));
}

function arrayIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json.slice(0, maxShown) : [];
}
