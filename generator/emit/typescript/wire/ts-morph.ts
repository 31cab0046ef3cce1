import { createRequire } from "node:module";

/** Loaded as CommonJS: Node searches a module for the names of its exports first, and this one has nine megabytes. */
export const { IndentationText, Node, Project, StructureKind, SyntaxKind } = createRequire(import.meta.url)("ts-morph") as typeof import("ts-morph");
