import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../../../generator/load/json-schema.ts";
import { type Location, locate } from "../../../../generator/lower/locations.ts";
import { checkedByBuilder, type Skeleton, skeletonOf } from "../../../../generator/lower/skeleton.ts";
import { generateAnnotated } from "../support/annotated.ts";
import { lintAndLower } from "../support/lint-and-lower.ts";
import { request } from "../support/request.ts";

const definitions = request.schema["definitions"] as Readonly<Record<string, JsonSchema>>;

/** The skeleton of the request with one definition changed. */
function skeletonWith(definition = "Body", change: JsonSchema = {}): Skeleton | undefined {
  const schema: JsonSchema = { ...request.schema, definitions: { ...definitions, [definition]: { ...(definitions[definition] as JsonSchema), ...change } } };
  return skeletonOf(locate([lintAndLower({ name: request.name, schema })])[0] as Location);
}

const roles = ({ members }: Skeleton["request"]): readonly string[] => members.map(({ name, role, step }) => `${name} ${role} ${step}`);

describe("the skeleton of a request", () => {
  it("says of every member who writes it, in the order of x-order and then of the schema", () => {
    const { request: whole, messagingObject, interactive, extraInfo } = skeletonWith() as Skeleton;
    expect(roles(whole)).toEqual(["messaging_object frame messagingObject", "extra_info frame extraInfo"]);
    expect(roles(messagingObject)).toEqual([
      "kind constant kind",
      "audience default audience",
      "to step to",
      "interactive frame interactive",
      "note step note",
      "reply_to step replyTo",
    ]);
    expect(roles(interactive)).toEqual(["header step header", "body step body", "action frame action"]);
    expect(roles(extraInfo)).toEqual(["ref step ref", "wa_source step waSource"]);
  });

  it("counts a part with one value as constant where it is required or has a default, and as a step otherwise", () => {
    const role = (change: JsonSchema) => skeletonWith("Audience", change)?.messagingObject.members.find(({ name }) => name === "audience")?.role;
    expect([role({ enum: ["one"], default: "one" }), role({ enum: ["one", "all"] }), role({ enum: ["one"], default: "one" })]).toEqual([
      "constant",
      "default",
      "constant",
    ]);
  });

  it("has the checks of its objects and of each part beside interactive", () => {
    expect(checkedByBuilder(skeletonWith() as Skeleton).map(({ path }) => `/${path.join("/")}`)).toEqual([
      "/",
      "/messaging_object",
      "/messaging_object/interactive",
      "/extra_info",
      "/messaging_object/audience",
      "/messaging_object/to",
      "/messaging_object/note",
      "/messaging_object/reply_to",
    ]);
  });

  it("exports exactly these checks from the validators", async () => {
    const types = (await generateAnnotated([request])).get("some-request/validators.d.ts") ?? "";
    expect([...types.matchAll(/function (\w+)/g)].map(([, name]) => name).sort()).toEqual(
      checkedByBuilder(skeletonWith() as Skeleton)
        .map(({ functionName }) => functionName)
        .sort(),
    );
  });

  it("is not found in a schema of another form", () => {
    for (const member of ["messaging_object", "extra_info"]) {
      const properties = Object.fromEntries(Object.entries(request.schema["properties"] as JsonSchema).filter(([name]) => name !== member));
      const schema = { ...request.schema, properties, required: Object.keys(properties) };
      expect(skeletonOf(locate([lintAndLower({ name: request.name, schema })])[0] as Location)).toBeUndefined();
    }
  });

  it("refuses what a builder could not put together again", () => {
    expect(() => skeletonWith("Action", { additionalProperties: true })).toThrow(
      "/definitions/Action: needs additionalProperties: false: a builder would drop",
    );
    expect(() => skeletonWith("Audience", { default: "none" })).toThrow("/definitions/Audience/default: the default breaks the rules of its own schema");
    const twice = { ref: { type: "string" }, to: { type: "string" } };
    expect(() => skeletonWith("ExtraInfo", { properties: twice })).toThrow("two members would be set by the step to; a builder has room for one");
    expect(() => skeletonWith("Rows", { "x-noun": { item: "section", whole: "section" } })).toThrow(
      "/definitions/Rows: two members would be set by the step section; a builder has room for one; call its items something else with x-noun or x-step",
    );
    expect(() => skeletonWith("Body", { "x-step": "words" })).toThrow(
      '/definitions/Body: x-step has no effect on "body": the step that sets it is called after it, body',
    );
    expect(() => skeletonWith("Interactive", { "x-order": ["head"] })).toThrow("/definitions/Interactive: x-order names a property that is not there");
  });
});
