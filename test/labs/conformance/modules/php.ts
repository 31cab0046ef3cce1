import { readdirSync } from "node:fs";
import { join } from "node:path";
import { here, type Language } from "./modules.ts";

const strict = ["php", "-d", "zend.assertions=1", "-d", "error_reporting=-1", "-d", "display_errors=stderr", "-d", "memory_limit=1G"];

/** PER-CS, which has replaced PSR-12, writes the braces of an empty body on one line. */
const emptyBraces = "Squiz.WhiteSpace.ScopeClosingBrace,PSR2.Classes.ClassDeclaration,Squiz.Functions.MultiLineFunctionDeclaration";

export const php: Language = {
  name: "PHP",
  folder: "php",
  needs: [["php", "-r", "exit(PHP_VERSION_ID < 80200 ? 1 : 0);"]],
  canHold: "bytes",
  takesEmptyForObject: true,
  checks: (folder) => [
    ...filesIn(folder).map((path) => ({ command: ["php", "-l", path], folder })),
    { command: [...strict, `${here}arrays.php`, folder] },
    { command: ["phpcs", "--standard=PSR12", `--exclude=${emptyBraces}`, "--warning-severity=0", "-q", "src"], folder },
  ],
  bench: (folder, schema, messages) => ({ command: [...strict, `${here}bench.php`, folder, schema("draft-07"), messages] }),
  driver: (folder) => ({ command: [...strict, `${here}driver.php`, folder] }),
};

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".php"))
    .map((name) => `src/${name}`);
}
