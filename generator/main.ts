import { generate } from "./artefacts.ts";
import { readSchemas, writeArtefacts } from "./disk.ts";

writeArtefacts("generated", generate(readSchemas("schema")));
