import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A block of code in a Markdown file. */
export interface CodeBlock {
  /** What it is called in a test: the file, and its place in it. */
  readonly name: string;
  readonly language: string;
  /** The file that it shows, where it says so: ```` ```json message.json ````. */
  readonly fileName: string | undefined;
  readonly code: string;
  /** What it prints, where the page shows that in a block of text right after it. */
  readonly prints: string | undefined;
}

/** The guides, which the site shows. */
export const guides = readdirSync(join(root, "src/docs")).map((name) => `src/docs/${name}`);

/** The README and the pages beside the code that its readers are led to. */
export const readmes = ["README.md", ...["bulk", "callbacks", "cli", "studio"].map((room) => `src/${room}/README.md`)];

/** The blocks of code in a Markdown file of the repository. */
export function codeBlocks(file: string): readonly CodeBlock[] {
  const blocks = [...readFileSync(join(root, file), "utf8").matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)\n```$(?:\n\n```text\n([\s\S]*?)\n```$)?/gm)];
  return blocks.map(([, language, fileName, code, prints], index) => ({
    name: `${file} ${index + 1}`,
    language: language as string,
    fileName,
    code: code as string,
    prints,
  }));
}
