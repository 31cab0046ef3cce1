import { writeFile } from "node:fs/promises";
import { type HtmlOptions, renderHtml } from "../../preview/html.ts";
import { renderSvg } from "../../preview/svg.ts";
import { renderTerminal } from "../../preview/terminal.ts";
import { type ExitCode, exitCodes, UsageError } from "../exit-codes.ts";
import { oneMessage } from "../input/one-message.ts";
import { isColoured, print, say } from "../output/streams.ts";

/** Draws the message of a file: to stdout, or into an HTML or SVG file. */
export async function previewFile(path: string, options: HtmlOptions & { readonly export?: string; readonly width?: number }): Promise<ExitCode> {
  const { export: target, theme, list = "closed", width = process.stdout.columns } = options;
  if (target === undefined && theme !== undefined) throw new UsageError("--theme is the look of a file; give --export too");
  if (target !== undefined && options.width !== undefined) throw new UsageError("--width is for the terminal; leave it out with --export");
  const request = await oneMessage(path);
  if (request === undefined) return exitCodes.invalid;
  if (target === undefined) {
    await print(renderTerminal(request, { colour: isColoured(), list, ...(width === undefined ? undefined : { width }) }));
    return exitCodes.ok;
  }
  const render = /\.svg$/i.test(target) ? renderSvg : renderHtml;
  await writeFile(target, render(request, theme === undefined ? { list } : { theme, list })).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${target} cannot be written (${error.code})`);
  });
  say(`wrote ${target}`);
  return exitCodes.ok;
}
