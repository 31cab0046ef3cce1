import { Converter, ReflectionKind } from "typedoc";

/** Which pages belong together in the navigation. The first pattern that a page's file matches counts. */
const groups = [
  [/src\/docs\//, "Guides"],
  [/README\.md$/, "In detail"],
  [/./, "Reference"],
];

const firstHeading = /(?:^|\n)# (.*)\n/;

/**
 * A page takes its name from its first heading and its group from its folder,
 * so that Markdown files need no front matter, which GitHub and npm would show.
 * A module is called as in an import.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, declaration) => {
    if (declaration.kind === ReflectionKind.Module) declaration.name = `kaleyra-whatsapp/${declaration.name}`.replace(/\/index$/, "");
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    const file = page.project.files.getReflectionPath(page);
    // What stands before the heading is the comment of a generated file; a code span in it makes it several parts.
    const part = page.content.findIndex(({ text }) => firstHeading.test(text));
    if (part < 0) throw new Error(`${file} has no heading`);
    const { text } = page.content[part];
    const { 0: whole, 1: heading, index } = firstHeading.exec(text);
    page.name = heading;
    page.content = [{ kind: "text", text: text.slice(index + whole.length) }, ...page.content.slice(part + 1)];
    page.frontmatter.group = groups.find(([pattern]) => pattern.test(file))[1];
  });
}
