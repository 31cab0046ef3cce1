import type { Artefacts } from "../../load/disk.ts";
import type { Model } from "../languages/model.ts";
import { sourcesOf } from "../languages/sources.ts";
import { emitOptions } from "./builders.ts";
import { checksClass, emitChecks } from "./checks.ts";
import { emitFacade } from "./facade.ts";
import { emitFacts } from "./facts.ts";
import { emitKinds } from "./kinds.ts";
import { emitTypes } from "./types.ts";

const folder = "java/src/main/java/kaleyrawhatsapp";
const notice = (from: string): string => `// Generated from ${from} by generator/main.ts; do not edit.\n\n`;

/** Emits the Java package, without dependencies. */
export function emitJava(model: Model): Artefacts {
  const files = [
    ["Facts", emitFacts(model)],
    ["KaleyraWhatsapp", emitFacade(model)],
    ["Kinds", emitKinds(model)],
    ["Messages", emitTypes(model)],
    ["Options", emitOptions(model)],
    ...model.schemas.map((schema) => [checksClass(schema.name), emitChecks(schema)] as const),
  ] as const;
  return new Map([
    ["java/pom.xml", project(model)],
    ...files.map(([name, text]) => [`${folder}/${name}.java`, notice(model.sources) + text] as const),
    ...[...sourcesOf("java", notice)].map(([name, text]) => [`${folder}/${name}`, text] as const),
  ]);
}

function project({ version, sources }: Model): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- Generated from ${sources} by generator/main.ts; do not edit. -->
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kaleyra-whatsapp</groupId>
  <artifactId>kaleyra-whatsapp</artifactId>
  <version>${version}</version>
  <name>kaleyra-whatsapp</name>
  <description>Checks, makes and reads WhatsApp messages through Kaleyra.</description>
  <licenses>
    <license>
      <name>MIT</name>
    </license>
  </licenses>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
</project>
`;
}
