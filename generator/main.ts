import { generate } from "./artefacts.ts";
import { readSchemas, readServiceFile, writeArtefacts } from "./disk.ts";

writeArtefacts("generated", generate(readSchemas("schema"), readServiceFile("schema")));
