/** A glob of Stryker's as a regular expression: `*` within a folder, `**` through folders, `{a,b}`. */
function globRegex(glob: string): RegExp {
  const source = glob.replaceAll(/\*\*\/|\*|\{[^}]*\}|[.]/g, (part) => {
    if (part === "**/") return "(?:.*/)?";
    if (part === "*") return "[^/]*";
    if (part === ".") return "\\.";
    return `(?:${part.slice(1, -1).replaceAll(".", "\\.").replaceAll(",", "|")})`;
  });
  return new RegExp(`^${source}$`);
}

/** Whether a file is in a list of globs, the last one that knows it deciding; one that begins with `!` takes out. */
export function isIn(globs: readonly string[], file: string): boolean {
  const last = globs.findLast((glob) => globRegex(glob.replace(/^!/, "")).test(file));
  return last !== undefined && !last.startsWith("!");
}
