import { buttonOf, directionOf, type PreviewAction, type PreviewParts, type PreviewSection } from "../parts.ts";

type Sections = NonNullable<PreviewAction["sections"]>;

/** The button that opens the list, and the sheet with its sections. */
export function listParts({ button = "", sections = [] }: PreviewAction): PreviewParts {
  return { buttons: [buttonOf("list", button)], list: { title: button, direction: directionOf(button), sections: sections.map(sectionOf) } };
}

function sectionOf({ title, rows }: Sections[number]): PreviewSection {
  return {
    ...(title === undefined || title === "" ? undefined : { title }),
    direction: directionOf(title ?? ""),
    rows: rows.map(({ id, title: name, description }) => ({
      id,
      title: name,
      ...(description === undefined || description === "" ? undefined : { description }),
      direction: directionOf(name),
    })),
  };
}
