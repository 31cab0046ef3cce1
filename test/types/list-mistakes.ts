import { type Mistake, mistake } from "./mistakes.ts";

const characters = (count: number, character = "x"): string => `"${character.repeat(count)}"`;
const half = (label: string): string => `${label} has half of a character in it, a lone surrogate; remove it`;
const again = (id: string): string => `row id "${id}" is already used in this list`;

const tooMany = "a list has at most 10 rows";
const empty = "a section needs rows, at least 1; call .row() before .build()";
const untitled = "a list with more than one section has a title for each";

/** So many rows, the first with the id `first`. */
const rows = (count: number, first = 0): string => Array.from({ length: count }, (_, index) => `.row("r${first + index}", "R")`).join("");
const objects = (count: number): string => Array.from({ length: count }, (_, index) => `{ id: "r${index}", title: "R" }`).join(", ");
const dynamic = '["dynamic"].map((id) => ({ id, title: id }))';

const texts: readonly Mistake[] = [
  mistake('list().body(«""»)', "body is empty; write something"),
  mistake('list().body(«" \\n "»)', "body is blank; write something that can be seen"),
  mistake(`list().body(«${characters(4097, "é")}»)`, "body is more than 4096 characters long; the maximum is 4096"),
  mistake(`list().body(«${characters(4097, "😀")}»)`, "body is more than 4096 characters long; the maximum is 4096"),
  mistake(`list().header(«${characters(61)}»)`, "header is 61 characters long; the maximum is 60"),
  mistake(`list().footer(«${characters(61)}»)`, "footer is 61 characters long; the maximum is 60"),
  mistake(`list().button(«${characters(21)}»)`, "button label is 21 characters long; the maximum is 20"),
  mistake('list().button(«""»)', "button label is empty; write something"),
  mistake('list().button(«"\\t"»)', "button label is blank; write something that can be seen"),
  mistake(`list().section(«${characters(25)}»)`, "section title is 25 characters long; the maximum is 24"),
  mistake(`list().section(«${characters(25, "😀")}»)`, "section title is 25 characters long; the maximum is 24"),
  mistake('list().section(«""»)', "section title is empty; write something"),
  mistake('list().section(«"  "»)', "section title is blank; write something that can be seen"),
  mistake(`list().row(«${characters(201)}», "A")`, "row id is 201 characters long; the maximum is 200"),
  mistake('list().row(«""», "A")', "row id is empty; write something"),
  mistake('list().row(«"a "», "A")', "row id begins or ends with white space; remove it"),
  mistake(`list().row("a", «${characters(25)}»)`, "row title is 25 characters long; the maximum is 24"),
  mistake(`list().row("a", «${characters(25, "😀")}», "From 9 to 12")`, "row title is 25 characters long; the maximum is 24"),
  mistake('list().row("a", «" "»)', "row title is blank; write something that can be seen"),
  mistake(`list().row("a", "A", «${characters(73)}»)`, "row description is 73 characters long; the maximum is 72"),
  mistake(`list().row("a", "A", «late ? ${characters(73)} : undefined»)`, "row description is 73 characters long; the maximum is 72"),
  mistake('list().body(«"\\ud83d"»)', half("body")),
  mistake('list().button(«"\\ud83e"»)', half("button label")),
  mistake('list().section(«"\\ud83c"»)', half("section title")),
  mistake('list().row(«"a\\ud83d"», "A")', half("row id")),
  mistake('list().row("a", «"A\\ud83d"»)', half("row title")),
  mistake('list().row("a", "A", «"\\ud83d!"»)', half("row description")),
];

const counted: readonly Mistake[] = [
  mistake(`list()${rows(10)}.row(«"eleventh"», "R")`, tooMany),
  mistake(`list().section("S")${rows(6)}.section("T")${rows(4, 6)}.row(«"eleventh"», "R")`, tooMany),
  mistake(`list()${Array.from({ length: 5 }, (_, index) => `.section("S")${rows(2, 2 * index)}`).join("")}.section("T").row(«"eleventh"», "R")`, tooMany),
  mistake(`list().rows(${dynamic})${rows(10)}.row(«"eleventh"», "R")`, tooMany),
  mistake(`list().rows([${objects(10)}]).row(«"eleventh"», "R")`, tooMany),
  mistake(`list().rows([${objects(10)}, ...${dynamic}]).row(«"eleventh"», "R")`, tooMany),
  mistake(`list().rows([${objects(10)}, «{ id: "eleventh", title: "R" }»])`, tooMany),
  mistake(`list().section("S")${rows(9)}.section("T").rows([{ id: "tenth", title: "R" }, «{ id: "eleventh", title: "R" }»])`, tooMany),
  mistake(`(late ? list()${rows(10)} : list()).row(«"eleventh"», "R")`, tooMany),
  mistake(`(late ? list()${rows(10)} : list()).row(«late ? "tenth" : "eleventh"», "R")`, tooMany),
  mistake(`(late ? list()${rows(9)} : list()).rows([{ id: "tenth", title: "R" }, «{ id: "eleventh", title: "R" }»])`, tooMany),
];

const distinct: readonly Mistake[] = [
  mistake('list().row("a", "A").row(«"a"», "B")', again("a")),
  mistake('list().section("S").row("a", "A").section("T").row("b", "B").row(«"a"», "C")', again("a")),
  mistake('list().rows([{ id: "a", title: "A" }]).row(«"a"», "B")', again("a")),
  mistake('list().row("a", "A").rows([{ id: "b", title: "B" }, { «id»: "a", title: "C" }])', again("a")),
  mistake('list().section("S").row("a", "A").section("T").rows([{ «id»: "a", title: "C" }])', again("a")),
  mistake('list().rows([{ id: "b", title: "B" }, { «id»: "b", title: "C" }])', again("b")),
  mistake(`list().rows([{ id: "a", title: "A" }, ...${dynamic}]).row(«"a"», "B")`, again("a")),
  mistake(`list()${rows(9)}.row(«"r0"», "R")`, again("r0")),
  mistake('(late ? list().row("a", "A") : list().row("b", "B")).row(«"a"», "C")', again("a")),
  mistake('(late ? list().row("a", "A") : list().row("b", "B")).rows([{ «id»: "a", title: "C" }])', again("a")),
];

const lists: readonly Mistake[] = [
  mistake(`list().rows([{ id: "a", title: "A" }, { id: "b", «title»: ${characters(25)} }])`, "row title is 25 characters long; the maximum is 24"),
  mistake(`list().rows([{ «id»: ${characters(201)}, title: "A" }])`, "row id is 201 characters long; the maximum is 200"),
  mistake(`list().rows([{ id: "a", title: "A", «description»: ${characters(73)} }])`, "row description is 73 characters long; the maximum is 72"),
  mistake('list().rows([{ id: "a", «title»: "" }])', "row title is empty; write something"),
  mistake('list().rows([{ id: "a", title: "A", «when»: 9 }])', 'row has no field "when"; remove it'),
  mistake('list().rows(«["9 am", "10 am"].map((title, when) => ({ id: title, title, when }))»)', 'row has no field "when"; remove it'),
  mistake(`list().rows(«late ? [{ id: "a", title: ${characters(25)} }] : [{ id: "ok", title: "OK" }]»)`, "row title is 25 characters long; the maximum is 24"),
];

const sections: readonly Mistake[] = [
  mistake('list().row("a", "A").section(«"S"»).row("b", "B")', untitled),
  mistake('list().rows([{ id: "a", title: "A" }]).section(«"S"»).row("b", "B")', untitled),
  mistake('list().section("S").section(«"T"»).row("b", "B")', empty),
  mistake('list().section("S").rows([]).section(«"T"»).row("b", "B")', empty),
  mistake('list().section("S").row("a", "A").section("T").section(«"U"»).row("b", "B")', empty),
  mistake('(late ? list().row("a", "A") : list().section("S").row("a", "A")).section(«"S"»).row("b", "B")', untitled),
];

const repeated: readonly Mistake[] = [
  mistake('list().body("x").body(«"y"»)', "body is already set; call .body() once"),
  mistake('list().button("x").button(«"y"»)', "button is already set; call .button() once"),
  mistake('list().header("x").header(«"y"»)', "header is already set; call .header() once"),
  mistake('list().ref("x").extraInfo({ «ref»: "y" })', "ref is already set; call .ref() once", '.ref1("r").ref2("s")'),
];

const to = '.to("+919876543210")';
const whole = ".messaging_object.interactive";
const missing: readonly Mistake[] = [
  mistake(`«list().button("b").row("a", "A")${to}».build()`, "body is missing; call .body() before .build()", whole),
  mistake(`«list().body("x").row("a", "A")${to}».build()`, "button label is missing; call .button() before .build()", whole),
  mistake('«list().body("x").button("b").row("a", "A")».build()', "to is missing; call .to() before .build()", whole),
  mistake(`«list().body("x").button("b")${to}».build()`, empty, whole),
  mistake(`«list().body("x").button("b").section("S")${to}».safeBuild()`, empty, ".ok.valueOf()"),
  mistake('«list().body("x").button("b").section("S").row("a", "A").section("T")».interactive()', empty, ".action.sections"),
  mistake(
    `«(!late ? list().body("x").button("b").row("a", "A") : list().body("x").row("a", "A"))${to}».build()`,
    "button label is missing; call .button() before .build()",
    whole,
  ),
];

export const listMistakes: readonly Mistake[] = [texts, counted, distinct, lists, sections, repeated, missing].flat();
