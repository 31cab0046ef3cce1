import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { KaleyraError } from "../message/errors.ts";

/** One file of the page, ready to serve. */
export interface PageFile {
  readonly type: string;
  readonly content: string;
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
 * as a file name. Writes the token into the HTML.
 *
 * @throws {@link KaleyraError} when the page has not been built.
 */
export async function readPage(token: string, page?: URL): Promise<ReadonlyMap<string, PageFile>> {
  const folder = firstBuilt(page === undefined ? folders.map((name) => new URL(name, import.meta.url)) : [page]);
  const entries = Object.entries(files).map(async ([path, { name, type }]): Promise<[string, PageFile]> => {
    const content = await readFile(new URL(name, folder), "utf8");
    return [path, { type, content: content.replace('name="studio-token" content=""', `name="studio-token" content="${token}"`) }];
  });
  return new Map(await Promise.all(entries));
}

function firstBuilt(candidates: readonly URL[]): URL {
  const found = candidates.find((folder) => existsSync(fileURLToPath(new URL("index.html", folder))));
  if (found === undefined) throw new KaleyraError("the studio's page has not been built; run npm run studio");
  return found;
}
