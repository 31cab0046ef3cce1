import { describe, expect, it } from "vitest";
import { type Kind, kinds } from "../../../generated/kinds.ts";
import { kindSamples } from "../../support/kind-samples.ts";
import { withAt } from "../../support/pointer.ts";
import { phone } from "../../unit/bulk/support/scripted-sender.ts";
import { campaign, environment, file, send, theCommand, theSandbox, useCampaigns } from "./campaigns.ts";
import { run } from "./run.ts";

useCampaigns();

const cli = (...args: readonly string[]) =>
  run(theCommand(), args, { env: { ...(environment() as Record<string, string>), KALEYRA_BASE_URL: theSandbox().url } });
const everyKind = Object.keys(kindSamples) as readonly Kind[];

describe.each(everyKind)("a message of the kind %s", (kind) => {
  const sample = kindSamples[kind];

  it("is valid, and invalid by the rules of its kind", async () => {
    expect((await cli("validate", await file("a.json", JSON.stringify(sample)))).code).toBe(0);
    const broken = withAt<unknown>(sample, "/messaging_object/interactive/action", {});
    const { code, stdout } = await cli("validate", "--json", await file("b.json", JSON.stringify(broken)));
    expect(code).toBe(3);
    expect(stdout).toContain('"path":"/messaging_object/interactive/action/');
  });

  it("is sent", async () => {
    expect(await cli("send", await file("a.json", JSON.stringify(sample)))).toMatchObject({ code: 0 });
    expect(theSandbox().sent.map(({ message }) => message)).toEqual([sample]);
  });

  it("is sent to a list, filled", async () => {
    await file("message.json", JSON.stringify(withAt<unknown>(sample, "/messaging_object/interactive/body/text", "Hi {{name}}")));
    await file("people.csv", `to,name\n${phone(1)},Jane\n`);
    expect(await send(...campaign("people.csv"))).toMatchObject({ code: 0 });
    expect(theSandbox().sent[0]?.message).toMatchObject({ messaging_object: { to: phone(1), interactive: { body: { text: "Hi Jane" } } } });
  });

  it("has a JSON Schema", async () => {
    const { code, stdout } = await cli("schema", kinds[kind].schema);
    expect({ code, title: JSON.parse(stdout).title }).toEqual({ code: 0, title: kinds[kind].title });
  });
});

describe("schema", () => {
  it("prints one schema of any message", async () => {
    const { stdout } = await cli("schema", "message");
    expect(JSON.parse(stdout).oneOf).toHaveLength(everyKind.length);
  });
});

describe("explain", () => {
  it.each([
    ["sections", "/messaging_object/interactive/action/sections"],
    ["display_text", "/messaging_object/interactive/action/parameters/display_text"],
    ["reply/title", "/messaging_object/interactive/action/buttons/0/reply/title"],
  ])("finds a field of any kind: %s", async (field, pointer) => {
    const { code, stdout } = await cli("explain", "--json", field);
    expect(code).toBe(0);
    expect(stdout).toContain(`"pointer":"${pointer}"`);
  });

  it("shows what every kind has alike once", async () => {
    const { stdout } = await cli("explain", "--json", "/messaging_object/to");
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });
});

describe("preview", () => {
  it.each(Object.entries(kindSamples))("draws a message of the kind %s", async (_, sample) => {
    const path = await file("a.json", JSON.stringify(sample));
    const { code, stdout } = await cli("preview", path);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^╭─+╮\n[\s\S]+╰─+╯\n$/);
  });

  it("draws a list opened when asked to", async () => {
    const path = await file("a.json", JSON.stringify(kindSamples.list));
    const opened = await cli("preview", "--list", "opened", path);
    expect(opened.stdout.split("╭")).toHaveLength(3);
    expect((await cli("preview", "--list", "closed", path)).stdout.split("╭")).toHaveLength(2);
  });
});
