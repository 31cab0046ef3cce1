import type { Artefacts } from "../../load/disk.ts";
import type { Model } from "../languages/model.ts";
import { sourcesOf } from "../languages/sources.ts";
import { checkClass, emitChecks, emitFacts } from "./checks.ts";
import { emitBuilders, emitValidate } from "./functions.ts";
import { emitTypes } from "./types.ts";

const start = "<?php\n";
const notice = (from: string): string =>
  `${start}\n// @generated from ${from} by generator/main.ts.\n// Do not edit. Change it there, then run: npm run generate\n`;

/** Emits the PHP package, without dependencies. */
export function emitPhp(model: Model): Artefacts {
  const files = [
    ["builders", emitBuilders(model)],
    ["validate", emitValidate(model)],
    ["Types", emitTypes(model)],
    ["Internal/Facts", emitFacts(model)],
    ...model.schemas.map((schema) => [`Internal/${checkClass(schema.name)}`, emitChecks(schema)] as const),
  ] as const;
  return new Map([
    ["php/composer.json", composer(model)],
    ...files.map(([name, text]) => [`php/src/${name}.php`, `${notice(model.sources)}\ndeclare(strict_types=1);\n\n${text}`] as const),
    ...[...sourcesOf("php", notice)].map(([name, text]) => [`php/src/${name}`, text.replace(`\n${start}`, "\n")] as const),
  ]);
}

function composer({ version }: Model): string {
  const content = {
    name: "kaleyra-whatsapp/kaleyra-whatsapp",
    description: "Checks, makes and reads WhatsApp messages through Kaleyra.",
    type: "library",
    license: "MIT",
    version,
    require: { php: ">=8.2" },
    autoload: { "psr-4": { "KaleyraWhatsapp\\": "src/" }, files: ["src/builders.php", "src/reading.php", "src/validate.php"] },
  };
  return `${JSON.stringify(content, undefined, 4)}\n`;
}
