import type { Node } from "../../../lower/ir.ts";
import { actionStepsOf, checkedByBuilder, type Frame, inOrder, type Member, type Skeleton, stepsOf, wrappingOf } from "../../../lower/skeleton.ts";
import { itemStepsIn } from "../../../lower/steps.ts";
import { literal, preamble, propertyName, quote } from "../../quoting.ts";
import { emitHeader } from "./header.ts";

/**
 * Emits what a builder needs to know of a request: which steps there are, which
 * of them a message needs, and how the parts are put together. The types of the
 * steps are written by hand, and so are the steps that add items to a list.
 */
export function emitSteps(skeleton: Skeleton, definitions: ReadonlySet<Node>, sources: string): string {
  const { request, messagingObject, interactive, action, extraInfo } = skeleton;
  const header = interactive.members.find(({ node }) => node.kind === "tagged");
  const types = `${emitStepTypes(skeleton)}${header === undefined ? "" : `\n${emitHeader(header, definitions)}`}`;
  const checks = checkedByBuilder(skeleton).map(({ functionName }) => functionName);
  const outer = [...stepsAndGiven(request, messagingObject), ...stepsAndGiven(messagingObject, interactive)];
  const rules = [...new Set(types.match(/\b\w+Rule\b/g))].sort();
  const sentences = ["Missing", "MissingStep", "ToCall"].filter((name) => types.includes(`${name}<`));
  return `${preamble(sources)}
${sentences.length === 0 ? "" : `import type { ${sentences.join(", ")} } from "../../src/type-level/sentences.ts";\n`}import type { Skeleton } from "../../src/type-level/skeleton.ts";
${rules.length === 0 ? "" : `import type { ${rules.join(", ")} } from "./rules.ts";\n`}import { ${checks.sort().join(", ")} } from "./validators.js";

${types}
/** How a request is put together. */
export const skeleton = {
  checks: { ${[request, messagingObject, interactive].map((frame) => `${quote(pathOf(frame))}: ${frame.location.functionName}`).join(", ")} },
  outer: {
    set: {
${emitSetters(outer, emitPart)}    },
    checkGiven: ${emitCheckGiven(outer)},
    make: (given, inner) => ${emitMake([request, messagingObject], interactive)},
  },
  interactive: {
    set: {
${emitSetters(stepsAndGiven(interactive, action), emitPart)}    },
    make: (given, inner) => ${emitMake([interactive], action)},
  },
  action: {
    lists: { ${listsOf(action).join(", ")} },
    set: {
${emitSetters(
  stepsAndGiven(action),
  () => "value",
  ({ name }) => propertyName(name, true),
  ({ node }) => !isOfTexts(node),
)}    },
    steps: {
${emitActionSteps(action)}    },
    make: (${action.members.every(({ role }) => role === "constant") ? "" : "given"}) => ${emitMake([action])},
  },
  extraInfo: ${literal(extraInfo.members.map(({ name }) => name))},
} satisfies Skeleton;
`;
}

function emitStepTypes(skeleton: Skeleton): string {
  const { request, messagingObject, interactive, action, extraInfo } = skeleton;
  const outer = [request, messagingObject].flatMap(stepsOf);
  const inner = stepsOf(interactive);
  const isRequired = ({ required }: Member): boolean => required;
  const fields = request.members.some(({ required, location }) => required && location === extraInfo.location) ? extraInfo.members : [];
  const actions = actionStepsOf(action);
  const needed = [...inner, ...actions, ...outer, ...fields].filter(isRequired);
  const defaults = [request, messagingObject, interactive].flatMap(({ members }) => members.filter(({ required, role }) => !required && isWritten(role)));
  return `/** A step that sets a part of \`interactive\`. */
export type InteractiveStep = ${namesOf(inner)};

/** A step that sets a part of \`action\`. */
export type ActionStep = ${namesOf(actions)};

/** A step that sets a part beside \`interactive\`. */
export type OuterStep = ${namesOf(outer)};

/** A step that sets a field of \`extra_info\`. */
export type ExtraInfoStep = ${namesOf(extraInfo.members)};

/** A step that sets a part of the message: each can be taken once. */
export type Step = InteractiveStep | ActionStep | OuterStep | ExtraInfoStep;

/** A step that adds an item to a list. */
export type ItemStep = ${union(itemStepsIn(action.location.node).map(({ step }) => step))};

/** The steps that \`interactive\` needs. */
export type RequiredInteractiveStep = ${namesOf([...inner, ...actions].filter(isRequired))};

/** The steps that a message needs. */
export type RequiredStep = ${namesOf(needed)};

/** A member that may be left out, and that the builder always writes. */
export type WrittenMember = ${union(defaults.map(({ name }) => name))};

/** steps taken → the sentence for the first one that a message needs and that is not among them, or \`Complete\`. */
export type Lacking<${needed.length === 0 ? "_" : ""}Done, Complete> = ${needed.map(({ step }) => `${quote(step)} extends Done ? `).join("")}Complete${needed
    .toReversed()
    .map((member) => ` : ${missing(member)}`)
    .join("")};
`;
}

/** The sentence for a step that was not taken. */
function missing({ step, location: { label } }: Member): string {
  return label === step ? `MissingStep<${quote(step)}>` : `ToCall<Missing<${quote(label)}>, ${quote(step)}>`;
}

function isWritten(role: Member["role"]): boolean {
  return role === "constant" || role === "default";
}

function namesOf(members: readonly Member[]): string {
  return union(members.map(({ step }) => step));
}

function union(names: readonly string[]): string {
  return [...new Set(names)].map(quote).join(" | ") || "never";
}

/** The members of a frame that are given: neither constant nor put together. */
function stepsAndGiven({ members }: Frame, inner?: Frame): readonly Member[] {
  return members.filter(({ role, location }) => role !== "constant" && location !== inner?.location);
}

/** A setter for each step, by default under the path of what it sets. */
function emitSetters(
  given: readonly Member[],
  part: (node: Node) => string,
  nameOf = (set: Member): string => quote(pathOf(set)),
  isEmitted = (_: Member): boolean => true,
): string {
  const setters = given
    .filter((member) => member.role === "step" && isEmitted(member))
    .map((set) => {
      const copied = given.map((member) => `${propertyName(member.name, true)}: ${member === set ? part(set.node) : givenAs(member)}`).join(", ");
      const parameters = `${copied.includes("given[") ? "given" : "_"}, value${copied.includes("copy(") ? ", copy" : ""}`;
      return `      ${nameOf(set)}: (${parameters}) => ({ ${copied} }),\n`;
    });
  return setters.join("");
}

/** A step for each part of the action that is a text, or an object of texts. */
function emitActionSteps(action: Frame): string {
  const given = stepsAndGiven(action);
  const steps = actionStepsOf(action).filter(({ node }) => isOfTexts(node));
  return steps
    .map((set) => {
      const members = given.map((member) => `${propertyName(member.name, true)}: ${member === set ? emitOfTexts(set.node) : givenAs(member)}`).join(", ");
      const parameters = [members.includes("given[") ? "given" : "_", ...argumentNames.filter((name) => members.includes(`: ${name}`))];
      return `      ${propertyName(set.step, true)}: [${quote(pathOf(set))}, (${parameters.join(", ")}) => ({ ${members} })],\n`;
    })
    .join("");
}

const argumentNames = ["first", "second", "third"];

function isOfTexts(node: Node): boolean {
  return (
    node.kind === "text" ||
    (node.kind === "object" &&
      node.properties.length <= argumentNames.length &&
      node.properties.every(({ node: child, required }) => child.kind === "text" && required))
  );
}

/** What the arguments of a step become: the text itself, or an object of the texts in their order. */
function emitOfTexts(node: Node): string {
  if (node.kind !== "object") return argumentNames[0] as string;
  const names = inOrder(node).map(({ name }, index) => `${propertyName(name, true)}: ${argumentNames[index]}`);
  return `Object.freeze({ ${names.join(", ")} })`;
}

function pathOf({ location }: Pick<Member, "location">): string {
  return location.path.map((step) => `/${step}`).join("");
}

function listsOf({ members }: Frame): readonly string[] {
  const lists = members.flatMap(({ name, node }) => (node.kind === "list" ? [{ name, maxItems: node.maxItems }] : []));
  return lists.map(({ name, maxItems }) => `${propertyName(name, true)}: ${maxItems ?? "Number.POSITIVE_INFINITY"}`);
}

/** What a step makes of its value. */
function emitPart(node: Node): string {
  const wrapping = wrappingOf(node);
  if (wrapping === undefined) return node.kind === "text" || node.kind === "enum" ? "value" : "copy(value, 2)";
  const { constants, key, isOneOfSeveral } = wrapping;
  const members = [...Object.entries(constants).map(([name, value]) => `${propertyName(name, true)}: ${literal(value)}`), `${propertyName(key, true)}: value`];
  const made = `Object.freeze({ ${members.join(", ")} })`;
  return isOneOfSeveral ? `typeof value === "string" ? ${made} : copy(value, 2)` : made;
}

/** The body of a function that puts some frames together, each inside the one before, and the last around `inner`. */
function emitMake(frames: readonly Frame[], inner?: Frame): string {
  const lines: string[] = [];
  let value = "inner";
  let inside = inner;
  for (const frame of frames.toReversed()) {
    const object = emitObject(frame, inside, value);
    lines.push(...object.lines);
    value = object.value;
    inside = frame;
  }
  return lines.length === 0 ? value : `{\n${lines.map((line) => `      ${line}\n`).join("")}      return ${value};\n    }`;
}

/** The members up to the first that may be missing are in one literal, which engines allocate at once. */
function emitObject({ location, members }: Frame, inner: Frame | undefined, innerValue: string): { readonly lines: readonly string[]; readonly value: string } {
  const variable = location.path.at(-1) ?? "request";
  const valueFor = (member: Member): string => {
    if (member.role === "constant") return literal(member.value);
    if (member.location === inner?.location) return innerValue;
    return member.role === "default" ? `${givenAs(member)} ?? ${literal(member.value)}` : givenAs(member);
  };
  const firstOptional = members.findIndex((member) => !isAlways(member));
  const always = firstOptional === -1 ? members : members.slice(0, firstOptional);
  const fields = always.map((member) => `${propertyName(member.name, true)}: ${valueFor(member)}`);
  const literalObject = fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  if (always === members) return { lines: [], value: `Object.freeze(${literalObject})` };
  const others = members.slice(always.length).map((member) => {
    const condition = isAlways(member) ? "" : `if (${givenAs(member)} !== undefined) `;
    return `${condition}${variable}[${quote(member.name)}] = ${valueFor(member)};`;
  });
  return { lines: [`const ${variable}: Record<string, unknown> = ${literalObject};`, ...others], value: `Object.freeze(${variable})` };
}

function isAlways({ required, role }: Member): boolean {
  return required || isWritten(role);
}

/** The check of everything that is given around `interactive`, which stops at the first part with a finding. */
function emitCheckGiven(given: readonly Member[]): string {
  const checks = given.map((member) => {
    const check = `${member.location.functionName}(${givenAs(member)})`;
    return member.required ? check : `(${givenAs(member)} === undefined ? undefined : ${check})`;
  });
  return `(${checks.length === 0 ? "" : "given"}) => ${checks.join(" ?? ") || "undefined"}`;
}

function givenAs({ name }: Member): string {
  return `given[${quote(name)}]`;
}
