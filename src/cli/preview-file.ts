import { writeFile } from "node:fs/promises";
import { type HtmlOptions, renderHtml } from "../preview/html.ts";
import { renderTerminal } from "../preview/terminal.ts";
import { type ExitCode, exitCodes, UsageError } from "./exit.ts";
import { oneMessage } from "./one-message.ts";
import { isColoured, print, say } from "./output.ts";

/** Draws the message of a file: to stdout, or into an HTML file. */
export async function previewFile(path: string, options: HtmlOptions & { readonly export?: string; readonly width?: number }): Promise<ExitCode> {
  const request = await oneMessage(path);
  if (request === undefined) return exitCodes.invalid;
  const { export: target, width = process.stdout.columns } = options;
  if (target === undefined) {
    await print(renderTerminal(request, { colour: isColoured(), ...(width === undefined ? undefined : { width }) }));
    return exitCodes.ok;
  }
  await writeFile(target, renderHtml(request, options)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${target} cannot be written (${error.code})`);
  });
  say(`wrote ${target}`);
  return exitCodes.ok;
}
