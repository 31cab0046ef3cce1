import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { KaleyraError } from "../message/errors.ts";

/** One file of the page, ready to serve. */
export interface PageFile {
  readonly type: string;
  readonly content: string;
}

/** A file to open in the page. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** What the page is made of, and what is written into it. */
export interface PageContents {
  readonly token: string;
  readonly file?: GivenFile | undefined;
  /** The folder of the built page; found beside the code by default. */
  readonly page?: URL | undefined;
}

/** In the published package, and in the repository. */
const folders = ["./studio/", "../../dist/studio/"];

const files = {
  "/": { name: "index.html", type: "text/html; charset=utf-8" },
  "/studio.js": { name: "studio.js", type: "text/javascript; charset=utf-8" },
  "/studio.css": { name: "studio.css", type: "text/css; charset=utf-8" },
} as const;

/**
 * Reads all files of the built page once, so that no request path is ever used
 * as a file name. Writes the token and the file to open into the HTML.
 *
 * @throws {@link KaleyraError} when the page has not been built.
 */
export async function readPage({ token, file, page }: PageContents): Promise<ReadonlyMap<string, PageFile>> {
  const folder = firstBuilt(page === undefined ? folders.map((name) => new URL(name, import.meta.url)) : [page]);
  const opened = file === undefined ? "" : Buffer.from(JSON.stringify(file)).toString("base64url");
  const entries = Object.entries(files).map(async ([path, { name, type }]): Promise<[string, PageFile]> => {
    const content = await readFile(new URL(name, folder), "utf8");
    return [path, { type, content: withMeta(withMeta(content, "studio-token", token), "studio-file", opened) }];
  });
  return new Map(await Promise.all(entries));
}

/** Base64url, which both values are, needs no escaping. */
function withMeta(html: string, name: string, content: string): string {
  return html.replace(`name="${name}" content=""`, `name="${name}" content="${content}"`);
}

function firstBuilt(candidates: readonly URL[]): URL {
  const found = candidates.find((folder) => existsSync(fileURLToPath(new URL("index.html", folder))));
  if (found === undefined) throw new KaleyraError("the studio's page has not been built; run npm run studio");
  return found;
}
