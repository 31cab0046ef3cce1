import { canonical } from "./canonical.ts";
import { isSchema, type Json, type JsonSchema, pointerTo, SchemaError, type SchemaFile, schemaPath } from "./json-schema.ts";
import { mapReferences } from "./references.ts";

/** A schema file that is self-contained: it has a copy of each definition that it refers to in another file. */
export interface BundledFile extends SchemaFile {
  readonly imports: ReadonlyMap<string, string>;
}

export interface Bundle {
  readonly schemas: readonly BundledFile[];
  /** The files of shared definitions. */
  readonly libraries: readonly BundledFile[];
}

/**
 * Copies the definitions that a file refers to in a library into that file:
 * `"shared.schema.json#/definitions/Body"` becomes `"#/definitions/Body"`.
 *
 * @throws {@link SchemaError} for a file or a definition that is not there,
 * definitions that refer to each other in a circle, and a name with two
 * meanings.
 */
export function bundle(files: readonly SchemaFile[]): Bundle {
  const byName = new Map(files.map((file) => [file.name, file]));
  const bundleAll = (some: readonly SchemaFile[]): readonly BundledFile[] => some.map((file) => bundleFile(file, byName));
  const libraries = bundleAll(files.filter(isLibrary));
  return { libraries, schemas: bundleAll(files.filter((file) => !isLibrary(file))) };
}

/** The keywords of a library, a file of shared definitions that describes nothing itself. */
const libraryKeywords = new Set(["$schema", "$id", "$comment", "description", "definitions"]);

export function isLibrary({ schema }: SchemaFile): boolean {
  return isSchema(schema) && isSchema(schema["definitions"]) && Object.keys(schema).every((keyword) => libraryKeywords.has(keyword));
}

/** A definition and the file that it is in. */
interface Place {
  readonly file: string;
  readonly name: string;
}

function bundleFile({ name: file, schema }: SchemaFile, files: ReadonlyMap<string, SchemaFile>): BundledFile {
  if (!isSchema(schema)) return { name: file, schema, imports: new Map() };
  const imported = new Map<string, { readonly from: string; readonly definition: JsonSchema }>();
  const local = withLocalReferences(schema, file, []);
  const own = isSchema(local["definitions"]) ? local["definitions"] : {};
  for (const [name, { from, definition }] of imported) assertOneMeaning(name, [own[name], file], [definition, from]);
  const copies = Object.fromEntries([...imported].map(([name, { definition }]) => [name, definition]));
  return {
    name: file,
    schema: imported.size === 0 ? local : { ...local, definitions: { ...own, ...copies } },
    imports: new Map([...imported].map(([name, { from }]) => [name, from])),
  };

  /** Rewrites the references of a schema in the file `at`, and imports what they lead to. */
  function withLocalReferences(from: JsonSchema, at: string, trail: readonly Place[]): JsonSchema {
    return mapReferences(from, (reference, pointer) => {
      const target = targetOf(reference, at);
      if (target === undefined) return reference;
      const definition = trail.at(-1);
      const whole = definition === undefined ? pointer : pointerTo("/definitions", definition.name) + pointer;
      if (target.file !== file) importDefinition(target, trail, (reason) => new SchemaError(whole, reason, schemaPath(at)));
      return `#/definitions/${target.name}`;
    });
  }

  function importDefinition(target: Place, trail: readonly Place[], refused: (reason: string) => SchemaError): void {
    const { name, file: from } = target;
    if (trail.some((place) => isSame(place, target))) {
      throw refused(`refers to itself by way of ${[...trail, target].map(referenceTo).join(", ")}; take one of these references out`);
    }
    const known = imported.get(name);
    if (known?.from === from) return;
    const library = files.get(from);
    if (library === undefined) throw refused(`there is no file ${from}.schema.json beside this one; correct its name, or add the file`);
    if (!isLibrary(library)) {
      throw refused(`${from}.schema.json describes a message; move ${name} to a file that has definitions and nothing else, and refer to that`);
    }
    const definition = definitionIn(library, name);
    if (definition === undefined) throw refused(`${from}.schema.json has no definition ${name}; correct the name, or add the definition`);
    const copy = withLocalReferences(definition, from, [...trail, target]);
    if (known !== undefined) assertOneMeaning(name, [copy, from], [known.definition, known.from]);
    else imported.set(name, { from, definition: copy });
  }
}

/** Where a reference leads; `undefined` for one that the linter refuses. */
function targetOf(reference: Json, at: string): Place | undefined {
  const [, file = at, name] = /^(?:([a-z][a-z0-9-]*)\.schema\.json)?#\/definitions\/([^/]+)$/.exec(String(reference)) ?? [];
  return name === undefined ? undefined : { file, name };
}

function referenceTo({ file, name }: Place): string {
  return `${file}.schema.json#/definitions/${name}`;
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.name === other.name;
}

function definitionIn({ schema }: SchemaFile, name: string): JsonSchema | undefined {
  const definitions = (schema as JsonSchema)["definitions"] as JsonSchema;
  const found = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  return isSchema(found) ? found : undefined;
}

type Meaning = readonly [definition: Json | undefined, file: string];

function assertOneMeaning(name: string, [one, oneFile]: Meaning, [other, otherFile]: Meaning): void {
  if (!isSchema(one) || !isSchema(other) || JSON.stringify(canonical(one)) === JSON.stringify(canonical(other))) return;
  throw new SchemaError(
    pointerTo("/definitions", name),
    `differs from the definition of that name in ${otherFile}.schema.json, and one schema cannot have both; give one of them another name`,
    schemaPath(oneFile),
  );
}
