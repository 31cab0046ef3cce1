import type { Node } from "../../lower/ir.ts";
import { checkedByBuilder, type Frame, type Member, type Skeleton, stepsOf, wrappingOf } from "../../lower/skeleton.ts";
import { literal, preamble, propertyName, quote } from "../quoting.ts";
import { emitHeader } from "./header.ts";
import { itemStepsIn } from "./item-steps.ts";

/**
 * Emits what a builder needs to know of a request: which steps there are, which
 * of them a message needs, and how the parts are put together. The steps' own
 * types, and those of `action`, are written by hand.
 */
export function emitSteps(skeleton: Skeleton, definitions: ReadonlySet<Node>, sources: string): string {
  const { request, messagingObject, interactive, action, extraInfo } = skeleton;
  const header = interactive.members.find(({ node }) => node.kind === "tagged");
  const types = `${emitStepTypes(skeleton)}${header === undefined ? "" : `\n${emitHeader(header, definitions)}`}`;
  const checks = checkedByBuilder(skeleton).map(({ functionName }) => functionName);
  const rules = [...new Set(types.match(/\b\w+Rule\b/g))].sort();
  return `${preamble(sources)}
${types.includes("MissingStep<") ? 'import type { MissingStep } from "../../src/type-level/sentences.ts";\n' : ""}import type { Skeleton } from "../../src/type-level/skeleton.ts";
${rules.length === 0 ? "" : `import type { ${rules.join(", ")} } from "./rules.ts";\n`}import { ${checks.sort().join(", ")} } from "./validators.js";

${types}
/** How a request is put together. */
export const skeleton = {
  request: {
${emitOuterFrame(request, messagingObject)}  },
  messagingObject: {
${emitOuterFrame(messagingObject, interactive)}  },
  interactive: {
    path: ${quote(pathOf(interactive))},
    check: ${interactive.location.functionName},
${emitFrame(interactive, action)}  },
  action: {
    lists: { ${action.members.flatMap(({ name, node }) => (node.kind === "list" ? [`${propertyName(name, true)}: ${node.maxItems ?? "Number.POSITIVE_INFINITY"}`] : [])).join(", ")} },
${emitFrame(action)}  },
  extraInfo: {
    path: ${quote(pathOf(extraInfo))},
    steps: ${literal(extraInfo.members.map(({ name }) => name))},
  },
} satisfies Skeleton;
`;
}

function emitStepTypes(skeleton: Skeleton): string {
  const { request, messagingObject, interactive, action, extraInfo } = skeleton;
  const outer = [request, messagingObject].flatMap(stepsOf);
  const inner = stepsOf(interactive);
  const isRequired = ({ required }: Member): boolean => required;
  const fields = request.members.some(({ required, location }) => required && location === extraInfo.location) ? extraInfo.members : [];
  const needed = [...inner, ...outer, ...fields].filter(isRequired);
  const defaults = [request, messagingObject, interactive].flatMap(({ members }) => members.filter(({ required, role }) => !required && isWritten(role)));
  return `/** A step that sets a part of \`interactive\`. */
export type InteractiveStep = ${namesOf(inner)};

/** A step that sets a part beside \`interactive\`. */
export type OuterStep = ${namesOf(outer)};

/** A step that sets a field of \`extra_info\`. */
export type ExtraInfoStep = ${namesOf(extraInfo.members)};

/** A step that sets a part of the message: each can be taken once. */
export type Step = InteractiveStep | OuterStep | ExtraInfoStep;

/** The fields of \`extra_info\` that hold any text. */
export const referenceFields = ${literal(extraInfo.members.filter(({ node }) => node.kind === "text").map(({ name }) => name))} as const;
export type ReferenceField = (typeof referenceFields)[number];

/** A step that adds an item to a list. */
export type ItemStep = ${union(itemStepsIn(action.location.node).map(({ step }) => step))};

/** The steps that \`interactive\` needs. */
export type RequiredInteractiveStep = ${namesOf(inner.filter(isRequired))};

/** The steps that a message needs. */
export type RequiredStep = ${namesOf(needed)};

/** A member that may be left out, and that the builder always writes. */
export type WrittenMember = ${union(defaults.map(({ name }) => name))};

/** steps taken → the sentence for the first one that a message needs and that is not among them, or \`Complete\`. */
export type Lacking<${needed.length === 0 ? "_" : ""}Done, Complete> = ${needed.map(({ step }) => `${quote(step)} extends Done ? `).join("")}Complete${needed
    .toReversed()
    .map(({ step }) => ` : MissingStep<${quote(step)}>`)
    .join("")};
`;
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

function emitOuterFrame(frame: Frame, inner: Frame): string {
  return `    path: ${quote(pathOf(frame))},
    check: ${frame.location.functionName},
    checkGiven: ${emitCheckGiven(frame, inner)},
${emitFrame(frame, inner)}`;
}

function emitFrame(frame: Frame, inner?: Frame): string {
  return `    set: {
${emitSetters(frame, inner, inner === undefined)}    },
    make: ${emitMake(frame, inner)},
`;
}

/** `isRaw`: each value is as it is sent already. */
function emitSetters({ members }: Frame, inner: Frame | undefined, isRaw: boolean): string {
  const given = givenOf(members, inner);
  const setters = given.filter(({ role }) => role === "step").map((set) => {
    const value = isRaw ? "value" : emitPart(set.node);
    const copied = given.map((member) => `${propertyName(member.name, true)}: ${member === set ? value : givenAs(member)}`).join(", ");
    const parameters = `${copied.includes("given[") ? "given" : "_"}, value${copied.includes("copy(") ? ", copy" : ""}`;
    return `      ${propertyName(set.name, true)}: (${parameters}) => ({ ${copied} }),\n`;
  });
  return setters.join("");
}

/** The members that are neither constant nor put together. */
function givenOf(members: readonly Member[], inner: Frame | undefined): readonly Member[] {
  return members.filter(({ role, location }) => role !== "constant" && location !== inner?.location);
}

function pathOf({ location }: Frame): string {
  return location.path.map((step) => `/${step}`).join("");
}

/** What a step makes of its value. */
function emitPart(node: Node): string {
  const wrapping = wrappingOf(node);
  if (wrapping === undefined) return "copy(value, 2)";
  const { constants, key, isOneOfSeveral } = wrapping;
  const members = [...Object.entries(constants).map(([name, value]) => `${propertyName(name, true)}: ${quote(value)}`), `${propertyName(key, true)}: value`];
  const made = `Object.freeze({ ${members.join(", ")} })`;
  return isOneOfSeveral ? `typeof value === "string" ? ${made} : copy(value, 2)` : made;
}

/** The members up to the first that may be missing are in one literal, which engines allocate at once. */
function emitMake({ members }: Frame, inner: Frame | undefined): string {
  const valueOf = (member: Member): string => {
    if (member.role === "constant") return quote(member.value);
    if (member.location === inner?.location) return "inner";
    return member.role === "default" ? `${givenAs(member)} ?? ${quote(member.value)}` : givenAs(member);
  };
  const isAlways = ({ required, role }: Member): boolean => required || isWritten(role);
  const firstOptional = members.findIndex((member) => !isAlways(member));
  const others = firstOptional === -1 ? [] : members.slice(firstOptional);
  const always = members.slice(0, members.length - others.length).map((member) => `${propertyName(member.name, true)}: ${valueOf(member)}`);
  const parameters = inner === undefined ? "(given)" : "(given, inner)";
  const fields = always.length === 0 ? "{}" : `{ ${always.join(", ")} }`;
  if (others.length === 0) return `${parameters} => Object.freeze(${fields})`;
  const lines = others.map((member) => {
    const condition = isAlways(member) ? "" : `if (${givenAs(member)} !== undefined) `;
    return `      ${condition}made[${quote(member.name)}] = ${valueOf(member)};\n`;
  });
  return `${parameters} => {\n      const made: Record<string, unknown> = ${fields};\n${lines.join("")}      return Object.freeze(made);\n    }`;
}

/** The check of everything that is given for an outer frame, which stops at the first part with a finding. */
function emitCheckGiven({ members }: Frame, inner: Frame): string {
  const checks = givenOf(members, inner).map((member) => {
    const check = `${member.location.functionName}(${givenAs(member)})`;
    return member.required ? check : `(${givenAs(member)} === undefined ? undefined : ${check})`;
  });
  return `(${checks.length === 0 ? "" : "given"}) => ${checks.join(" ?? ") || "undefined"}`;
}

function givenAs({ name }: Member): string {
  return `given[${quote(name)}]`;
}
