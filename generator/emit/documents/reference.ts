import type { Service } from "../../load/service.ts";
import { jsonTypeOf, type Node } from "../../lower/ir.ts";
import { exclusiveProperties, type Location } from "../../lower/locations.ts";
import { keywordOf, limitsOf } from "../../lower/rule-keywords.ts";
import { markdownText } from "../quoting.ts";
import { row, table } from "./markdown-table.ts";

/** Emits the page for readers: every field, its limits, and the row of Kaleyra's documentation that decided it. */
export function emitReference(roots: readonly Location[], service: Service | undefined): string {
  const pages = roots.map((root) => `## ${root.schemaName}\n\n${markdownText(root.node.description ?? "")}\n\n${fieldTable(root)}`);
  return `<!-- @generated from schema/ by generator/main.ts. Do not edit. Change the schema, then run \`npm run generate\`. -->

# Fields, limits and sources

Lengths are counted in Unicode code points. A source that begins with *Our reading* is a decision where the documents are silent or contradict themselves.

${[...pages, ...(service === undefined ? [] : [servicePage(service)])].join("\n")}`;
}

function fieldTable(root: Location): string {
  return table(["field", "type", "required", "rules", "what it is", "sources"], [...new Set(fieldRows(root, true))]);
}

/** A branch has the path of the node around it, and is required where that node is. */
function fieldRows(location: Location, required: boolean): readonly string[] {
  const { node, path, children } = location;
  const isRequired = (child: Location): boolean => {
    if (child.path.length === path.length) return required;
    if (node.kind === "list") return true;
    const properties = node.kind === "object" ? node.properties : node.kind === "exclusive" ? exclusiveProperties(node) : [];
    return properties.some(({ name, required }) => required && name === child.path.at(-1));
  };
  return [fieldRow(location, required), ...children.flatMap((child) => fieldRows(child, isRequired(child)))];
}

function fieldRow({ node, path }: Location, required: boolean): string {
  const pointer = path.map((step) => `/${step ?? "*"}`).join("");
  const sources = Object.entries(node.sources).map(([keyword, source]) => `**${markdownText(keyword)}** ${markdownText(source)}`);
  return row([
    pointer === "" ? "the whole" : `\`${markdownText(pointer)}\``,
    typeOf(node),
    required ? "yes" : "no",
    [...rulesOf(node), ...usageOf(node)].join("; "),
    markdownText(node.description ?? ""),
    [...new Set(sources)].join("<br>"),
  ]);
}

function typeOf(node: Node): string {
  if (node.kind === "number") return node.integer ? "integer" : "number";
  return node.kind === "types" ? node.branches.map(typeOf).join(" or ") : jsonTypeOf(node);
}

function rulesOf(node: Node): readonly string[] {
  const limits = Object.entries(limitsOf(node))
    .filter(([keyword]) => !keyword.startsWith("x-"))
    .map(([keyword, limit]) => `${keyword} ${limit}`);
  switch (node.kind) {
    case "text":
      return [
        ...limits,
        ...node.patterns.map(({ keyword, source }) => `${keyword === "not" ? "not " : ""}\`${markdownText(source)}\``),
        ...(node.notBlank ? ["not blank"] : []),
        ...(node.noEdgeWhiteSpace ? ["no white space at either end"] : []),
        ...(node.plain ? ["shown without markup"] : []),
      ];
    case "enum":
      return [node.values.map((value) => `\`${markdownText(String(value))}\``).join(" ")];
    case "list":
      return [
        ...limits,
        ...(node.maxTotal === undefined ? [] : [`at most ${node.maxTotal.limit} at \`/${node.maxTotal.list.join("/")}\` in all`]),
        ...[...node.uniqueKeys, ...node.innerKeys].map((key) => `distinct \`${keywordOf(key)}\``),
        ...node.requiredIfSeveral.map((name) => `\`${name}\` in each, if there are several`),
      ];
    case "tagged":
      return [`one of ${node.branches.map(({ value }) => `\`${markdownText(value)}\``).join(" ")}`];
    case "exclusive":
      return [`exactly one of ${node.branches.map(({ key }) => `\`${markdownText(key)}\``).join(" ")}`];
    case "object":
      return [node.open ? "other fields are let through" : "no other field"];
    default:
      return limits;
  }
}

function usageOf(node: Node): readonly string[] {
  return [
    ...(node.default === undefined ? [] : [`default \`${markdownText(JSON.stringify(node.default))}\``]),
    ...(node.deprecated === true ? [`**deprecated**${node.instead === undefined ? "" : `: ${markdownText(node.instead)}`}`] : []),
  ];
}

function servicePage({ pods, parameters, answers, otherCodes, request }: Service): string {
  return `## service

\`${request.method} ${markdownText(request.path)}\`

${table(
  ["pod", "host", "source"],
  Object.entries(pods).map(([name, { host, source, comment }]) => row([name, `\`${host}\``, markdownText(`${source} ${comment ?? ""}`)])),
)}
${table(
  ["parameter", "in", "pattern", "what it is", "source"],
  Object.entries(parameters).map(([name, { in: location, pattern, description, source }]) =>
    row([`\`${name}\``, location, `\`${markdownText(pattern)}\``, markdownText(description), markdownText(source)]),
  ),
)}
${table(
  ["answer", "status", "code", "error", "outcome", "try again", "meaning", "source"],
  Object.entries(answers).map(([name, { status, body, outcome, retry, meaning, source }]) =>
    row([name, String(status), `\`${body.code}\``, Object.keys(body.error).join(), outcome, retry, markdownText(meaning), markdownText(source)]),
  ),
)}
${table(
  ["other code", "code", "outcome", "try again", "meaning", "source"],
  Object.entries(otherCodes).map(([name, { code, outcome, retry, meaning, source }]) =>
    row([name, `\`${code}\``, outcome, retry, markdownText(meaning), markdownText(source)]),
  ),
)}`;
}
