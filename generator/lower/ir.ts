import type { PatternRule } from "../lint/rules-of.ts";
import type { Json } from "../load/json-schema.ts";
import { lengthsOf, parsePattern } from "../load/pattern.ts";

/**
 * The lowered form of a schema, with every `$ref` followed. All emitters read
 * it; nothing here depends on TypeScript or JavaScript.
 */

export type { PatternRule };

/** What every node keeps of the schema that it came from. */
export interface Origin {
  /** The name of the definition, or of the root. Left out for a schema without a name. */
  readonly title?: string;
  readonly description?: string;
  /** The JSON Pointer of the schema in its file. */
  readonly pointer: string;
  /** The builder's step that sets it, where the step is not named after it. */
  readonly step?: string;
  /** Keyword → the row of Kaleyra's documentation, or our reading of it, that decided it. */
  readonly sources: Readonly<Record<string, string>>;
  /** Keyword → the issue code, where the keyword's own name is not clear enough. */
  readonly codes: Readonly<Record<string, string>>;
  /** Keyword → the whole sentence, where the usual one is not clear enough. */
  readonly sentences: Readonly<Record<string, string>>;
  /** Keyword → what the service does to an invalid value without reporting it. */
  readonly consequences: Readonly<Record<string, string>>;
  /** What the service takes where the value is left out. */
  readonly default?: Json;
  /** Whether the field should not be used any more, and what to do instead. */
  readonly deprecated?: boolean;
  readonly instead?: string;
}

export interface TextNode extends Origin {
  readonly kind: "text";
  /** What sentences call the text, where the property's own name is not clear enough. */
  readonly label?: string;
  readonly minLength: number;
  readonly maxLength?: number;
  /** The length from which on a source calls the text too long, though others allow it. */
  readonly doubtfulLength?: number;
  readonly notBlank: boolean;
  readonly noEdgeWhiteSpace: boolean;
  /** WhatsApp shows the text as it is: markup in it is worth a warning. */
  readonly plain: boolean;
  readonly patterns: readonly PatternRule[];
  readonly examples: readonly string[];
}

/** One of some values of one type; with `const`, of one value. */
export interface EnumNode extends Origin {
  readonly kind: "enum";
  readonly keyword: "enum" | "const";
  readonly values: readonly Scalar[];
}

export type Scalar = string | number | boolean;

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly node: Node;
}

export interface ObjectNode extends Origin {
  readonly kind: "object";
  readonly label?: string;
  readonly properties: readonly Property[];
  /** The properties in the order in which a builder writes them; those that it leaves out follow. */
  readonly order?: readonly string[];
  /** Fields that WhatsApp has elsewhere and refuses here. */
  readonly refused?: readonly string[];
  /** A field that Meta's API has here and the service does not document → what to do instead. */
  readonly foreign?: Readonly<Record<string, string>>;
  /** The types of the file in it. */
  readonly fileTypes?: FileTypes;
  /** Whether unknown properties are allowed. */
  readonly open: boolean;
}

/** Which files WhatsApp shows. */
export interface FileTypes {
  /** Their types, as a sentence names them. */
  readonly shown: readonly string[];
  /** The endings of files that it does not show. */
  readonly notShown: readonly string[];
}

export interface ListNode extends Origin {
  readonly kind: "list";
  readonly label?: string;
  readonly item: Node;
  readonly minItems: number;
  readonly maxItems?: number;
  /** What sentences call an item, and the whole that the list is in. */
  readonly nouns?: Nouns;
  /** Paths inside an item to a text that is distinct within the list. */
  readonly uniqueKeys: readonly (readonly string[])[];
  /** Texts that are distinct in all lists inside the items together. */
  readonly innerKeys: readonly InnerKey[];
  /** How many items the lists inside the items may have together. The same limit for each of them alone goes without saying. */
  readonly maxTotal?: { readonly list: readonly string[]; readonly limit: number };
  /** The properties that each item needs once there are several items. */
  readonly requiredIfSeveral: readonly string[];
}

export interface Nouns {
  readonly item: string;
  readonly whole: string;
}

/** A text in the items of a list that is itself inside the items of another list. */
export interface InnerKey {
  /** The path from an item to the inner list. */
  readonly list: readonly string[];
  /** The path from an item of the inner list to the text. */
  readonly key: readonly string[];
}

/** One of several objects, told apart by the value of one property. */
export interface TaggedNode extends Origin {
  readonly kind: "tagged";
  readonly tag: string;
  readonly branches: readonly { readonly value: string; readonly node: ObjectNode }[];
}

/** One of several objects, told apart by which property is present. */
export interface ExclusiveNode extends Origin {
  readonly kind: "exclusive";
  readonly branches: readonly [ExclusiveBranch, ...ExclusiveBranch[]];
}

export interface ExclusiveBranch {
  readonly key: string;
  readonly node: ObjectNode;
}

/** One of several JSON types. */
export interface TypesNode extends Origin {
  readonly kind: "types";
  readonly branches: readonly Node[];
}

export interface NumberNode extends Origin {
  readonly kind: "number";
  readonly integer: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanNode extends Origin {
  readonly kind: "boolean";
}

/** Any value: a schema without a type. */
export interface AnyNode extends Origin {
  readonly kind: "any";
}

export type Node = TextNode | EnumNode | ObjectNode | ListNode | TaggedNode | ExclusiveNode | TypesNode | NumberNode | BooleanNode | AnyNode;

/** A whole schema file, lowered. */
export interface Schema {
  /** The file's name without `.schema.json`. */
  readonly name: string;
  readonly root: Node;
  /** Every definition, in the order of the file. */
  readonly definitions: ReadonlyMap<string, Node>;
  /** Definition → the name of the library that it was copied from. */
  readonly imports?: ReadonlyMap<string, string>;
  /** Whether it has shared definitions and describes nothing itself. */
  readonly isLibrary?: boolean;
}

/** The JSON type that a node accepts, or `any`. */
export function jsonTypeOf(node: Node): "string" | "object" | "array" | "number" | "boolean" | "any" {
  switch (node.kind) {
    case "text":
      return "string";
    case "enum":
      return typeof node.values[0] as "string" | "number" | "boolean";
    case "list":
      return "array";
    case "number":
    case "boolean":
      return node.kind;
    case "types":
    case "any":
      return "any";
    default:
      return "object";
  }
}

/**
 * Whether a pattern says the whole shape of a text, its length included. A text
 * that breaks it, such as a wrong phone number, is something else altogether, and
 * no issue says that it is too long or too short.
 */
export function saysWholeShape({ keyword, source }: PatternRule): boolean {
  if (keyword === "not") return false;
  const pattern = parsePattern(source);
  return pattern.fromStart && pattern.toEnd && Number.isFinite(lengthsOf(pattern).max);
}
