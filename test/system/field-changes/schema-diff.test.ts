import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { limits } from "../../../generated/limits.ts";
import { environmentOfChildren } from "../../support/environment.ts";
import { copyOfProject, type ToolChain } from "./tool-chain.ts";

const { maxLength } = limits.replyTitle;
const rule = "request-max-length-decreased";
let project: ToolChain;
const diff = (...parameters: readonly string[]) => project.run("generator/schema-diff/main.ts", ...parameters);
const git = (...parameters: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...parameters], {
    cwd: project.folder,
    env: { ...environmentOfChildren, GIT_CONFIG_GLOBAL: "/dev/null" },
    stdio: "ignore",
  });

beforeAll(() => {
  project = copyOfProject();
  git("init");
  git("add", "schema");
  git("commit", "-m", "First");
  project.change<number>("ReplyTitle", "maxLength", () => maxLength - 1);
});
afterAll(() => project.remove());

describe("npm run schema:diff", () => {
  it("compares with the commit of a git ref", () => {
    const { status, output } = diff("HEAD");
    expect(output).toContain(`tightened  /definitions/ReplyTitle: maxLength ${maxLength} → ${maxLength - 1}; breaking for senders [${rule}]`);
    expect(status).toBe(3);
  });

  it("shows the ids of rules in JSON too, and leaves out those of --ignore", () => {
    const { status, output } = diff("HEAD", "--json", "--ignore", rule);
    expect(JSON.parse(output)).toMatchObject({
      severity: "none",
      schemas: expect.arrayContaining([expect.objectContaining({ changes: [expect.objectContaining({ rule, ignored: "--ignore" })] })]),
    });
    expect(status).toBe(0);
  });

  it("refuses to ignore a rule that no change has", () => {
    const { status, output } = diff("HEAD", "--ignore", rule, "--ignore", "request-enum-added");
    expect(output).toContain("No change has the rule request-enum-added; leave out --ignore request-enum-added.");
    expect(status).toBe(64);
  });

  it.each([["no-such-ref"], ["-x"], ["--", "-x"]])("refuses %s, which is neither a folder nor a git ref", (...parameters) => {
    const { status, output } = diff(...parameters);
    expect(output).toMatch(parameters.length === 2 || parameters[0] === "no-such-ref" ? /is neither a folder nor a git ref/ : /Unknown option '-x'/);
    expect(output).not.toMatch(/\n\s+at /);
    expect(status).toBe(64);
  });

  it("prints its usage without an edition, and with --help", () => {
    expect(diff()).toMatchObject({ status: 64, output: expect.stringContaining("npm run schema:diff -- <git ref or folder>") });
    expect(diff("--gate", "HEAD", "schema")).toMatchObject({ status: 64, output: expect.stringContaining("--gate [<git ref or folder>]") });
    expect(diff("--help")).toMatchObject({ status: 0, output: expect.stringContaining("Exit code: 0 nothing") });
  });
});

describe("npm run schema:diff -- --gate", () => {
  const ignore = (entries: unknown) => writeFileSync(join(project.folder, "generator/schema-diff/ignored.json"), JSON.stringify(entries));
  const entry = { rule, at: "reply-button-request#/definitions/ReplyTitle", reason: "A test." };

  it("passes where there is no tag, and says so", () => {
    expect(diff("--gate")).toEqual({ status: 0, output: "There is no git tag here, so there is no release to compare schema/ with.\n" });
  });

  it("fails where a version promises less than the changes since a ref, or since the last tag, ask for", () => {
    for (const parameters of [["--gate", "HEAD"], ["--gate"]]) {
      const { status, output } = diff(...parameters);
      expect(output).toMatch(/reply-button-request: the changes since \S+ are major and ask for \S+; \$id says \S+\.\n$/);
      expect(status).toBe(1);
      git("tag", "--force", "v1.0.0");
    }
  });

  it("passes with an entry that ignores the change, and fails when the entry is stale", () => {
    ignore([entry]);
    expect(diff("--gate", "HEAD")).toMatchObject({
      status: 0,
      output: expect.stringContaining("Compared with HEAD: every $id promises what the changes ask for."),
    });
    expect(diff("--gate", "schema")).toMatchObject({
      status: 1,
      output: expect.stringContaining(`no change has the rule ${rule} at ${entry.at}; remove the entry.`),
    });
  });

  it.each([[{}], [[{ rule }]], [[{ ...entry, reason: "" }]], [[{ ...entry, more: "x" }]], [["x"]]])(
    "refuses a list of ignored changes without reasons: %j",
    (entries) => {
      ignore(entries);
      expect(diff("--gate", "HEAD")).toMatchObject({ status: 64, output: expect.stringContaining("ignored.json: must be a list of") });
    },
  );
});
