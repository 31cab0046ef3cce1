import type { InterfaceDeclaration, PropertySignature, TypeAliasDeclaration, TypeElementTypes, TypeNode } from "ts-morph";
import { propertyName, quote } from "../../quoting.ts";
import { propertyOf } from "./compile.ts";
import { Node, SyntaxKind } from "./ts-morph.ts";

export type Declaration = InterfaceDeclaration | TypeAliasDeclaration;

/** What a name in compiled code refers to. */
export interface Declared {
  /** The name of the type; the root has it from its schema. */
  readonly name: string;
  readonly declaration: Declaration;
}

/** The name in compiled code → the type. */
export type Scope = ReadonlyMap<string, Declared>;

/** The text of a compiled type, with everything in it readonly, names as in the schema, and branches that exclude each other. */
export function typeText(type: TypeNode, scope: Scope): string {
  const inner = (node: TypeNode): string => typeText(node, scope);
  if (Node.isParenthesizedTypeNode(type)) return inner(type.getTypeNode());
  if (Node.isArrayTypeNode(type)) return `readonly ${arrayText(type.getElementTypeNode(), scope)}`;
  if (Node.isTupleTypeNode(type)) return `readonly [${type.getElements().map(inner).join(", ")}]`;
  if (Node.isRestTypeNode(type)) return `...${arrayText(type.getTypeNode().asKindOrThrow(SyntaxKind.ArrayType).getElementTypeNode(), scope)}`;
  if (Node.isUnionTypeNode(type)) return unionText(type.getTypeNodes(), scope);
  if (Node.isTypeLiteral(type)) return objectText(type.getMembers(), scope);
  if (Node.isTypeReference(type)) return referenceText(scope.get(type.getText()) as Declared);
  const literal = Node.isLiteralTypeNode(type) ? type.getLiteral() : undefined;
  return Node.isStringLiteral(literal) ? quote(literal.getLiteralValue()) : type.getText();
}

/** Whether a declaration is no more than a string: it is written out wherever it is used. */
export function isText(declaration: Declaration): boolean {
  return Node.isTypeAliasDeclaration(declaration) && declaration.getTypeNodeOrThrow().getKind() === SyntaxKind.StringKeyword;
}

/** An object without properties is one of a kind; any other is written with its properties. */
export function objectText(members: readonly TypeElementTypes[], scope: Scope): string {
  const properties = members.filter(Node.isPropertySignature);
  if (properties.length === 0) return `Readonly<Record<string, ${members.length === 0 ? "never" : "unknown"}>>`;
  return `{ ${properties.map((property) => propertyText(property, scope)).join("; ")} }`;
}

function propertyText(property: PropertySignature, scope: Scope): string {
  const type = typeText(property.getTypeNodeOrThrow(), scope);
  return `readonly ${propertyName(nameOf(property))}${property.hasQuestionToken() ? "?" : ""}: ${type}`;
}

/** The name of a property in the schema. */
export function nameOf(property: PropertySignature): string {
  const name = property.getNameNode();
  return propertyOf(Node.isStringLiteral(name) ? name.getLiteralValue() : name.getText());
}

function arrayText(item: TypeNode, scope: Scope): string {
  const text = typeText(item, scope);
  return /[|&]/.test(text) || text.startsWith("readonly ") ? `(${text})[]` : `${text}[]`;
}

function referenceText({ name, declaration }: Declared): string {
  return isText(declaration) ? "string" : name;
}

/**
 * Where no property tells the branches apart by its type, each forbids the
 * properties that only others have: a plain union would allow all at once.
 */
function unionText(types: readonly TypeNode[], scope: Scope): string {
  const branches = types.filter((type) => type.getKind() !== SyntaxKind.NeverKeyword);
  const texts = branches.map((branch) => typeText(branch, scope));
  const objects = branches.map((branch) => propertiesOf(branch, scope)).filter((properties) => properties !== undefined);
  if (objects.length < branches.length || isToldApart(objects)) return texts.join(" | ");
  const names = [...new Set(objects.flatMap((properties) => [...properties.keys()]))];
  return texts
    .map((text, index) => {
      const forbidden = names.filter((name) => objects[index]?.has(name) === false).map((name) => `readonly ${propertyName(name)}?: never`);
      return `(${text} & { ${forbidden.join("; ")} })`;
    })
    .join(" | ");
}

type Properties = ReadonlyMap<string, string>;

function isToldApart([first, ...others]: readonly Properties[]): boolean {
  const all = [first, ...others];
  return [...(first?.keys() ?? [])].some(
    (name) => new Set(all.map((properties) => properties?.get(name))).size === all.length && others.every((other) => other.has(name)),
  );
}

/** Property → the text of its type, for a branch that is an object. */
function propertiesOf(type: TypeNode, scope: Scope): Properties | undefined {
  const object = Node.isTypeReference(type) ? scope.get(type.getText())?.declaration : type;
  if (!Node.isTypeLiteral(object) && !Node.isInterfaceDeclaration(object)) return undefined;
  return new Map(object.getProperties().map((property) => [nameOf(property), property.getTypeNodeOrThrow().getText()]));
}
