import { Converter } from "typedoc";

/** Which pages belong together in the navigation. The first pattern that a page's file matches counts. */
const groups = [
  [/src\/docs\//, "Guides"],
  [/README\.md$/, "In detail"],
  [/./, "Lists"],
];

const preamble = /^(?:<!--.*-->\s*)?# (.*)\n/;

/**
 * A page takes its name from its first heading and its group from its folder,
 * so that Markdown files need no front matter, which GitHub and npm would show.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    const file = page.project.files.getReflectionPath(page);
    const [first] = page.content;
    const [whole, heading] = preamble.exec(first?.text ?? "") ?? [];
    if (heading === undefined) throw new Error(`${file} does not begin with a heading`);
    page.name = heading;
    first.text = first.text.slice(whole.length);
    page.frontmatter.group = groups.find(([pattern]) => pattern.test(file))[1];
  });
}
