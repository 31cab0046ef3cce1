import { bundleOf, imports } from "../size.ts";

export function sizeTable(): void {
  process.stdout.write("\nSize, bundled, minified and gzipped\n\n| | bytes |\n| --- | ---: |\n");
  for (const [name, code] of Object.entries(imports)) process.stdout.write(`| ${name} | ${bundleOf(code).bytes} |\n`);
}
