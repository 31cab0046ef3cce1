import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformSync } from "esbuild";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { kindOf } from "../../../generated/kinds.ts";
import { generate } from "../../../generator/generate.ts";
import { readSchemas } from "../../../generator/load/disk.ts";
import type { JsonSchema } from "../../../generator/load/json-schema.ts";
import { buildersOf } from "../../../src/builder/builder.ts";
import { fromJson } from "../../../src/builder/from-json.ts";
import { buttons, MessageError, type ReplyButtonRequest } from "../../../src/index.ts";
import type { Skeleton } from "../../../src/type-level/skeleton.ts";
import { messages as messagesOfEveryKind } from "../../support/studio-messages.ts";
import { annotated } from "../generator/support/annotated.ts";

const messages = messagesOfEveryKind.filter((message): message is ReplyButtonRequest => kindOf(message) === "replyButton");

/** A message without the member that a builder always writes, in some runs. */
const withOrWithoutType = fc.tuple(messages, fc.boolean()).map(([message, isWritten]) => {
  const { recipient_type: _, ...messaging_object } = message.messaging_object;
  return isWritten ? message : { ...message, messaging_object };
});

/** The message with what a builder always writes. */
const written = (message: Partial<Omit<ReplyButtonRequest, "messaging_object">> & { readonly messaging_object: object }) => ({
  ...message,
  messaging_object: { recipient_type: "individual", ...message.messaging_object },
});

describe("buttons.from(message).build()", () => {
  it("is the message, with what a builder always writes", () => {
    fc.assert(
      fc.property(withOrWithoutType, (message) => {
        expect(buttons.from(message as unknown).build()).toEqual(written(message));
      }),
    );
  });

  it("is the message to another customer after readdress", () => {
    fc.assert(
      fc.property(messages, (message) => {
        const messaging_object = { ...message.messaging_object, to: "+14155550123" };
        expect(
          buttons
            .from(message as unknown)
            .readdress("+14155550123")
            .build(),
        ).toEqual({ ...message, messaging_object });
      }),
    );
  });
});

/** A member that the schema may have tomorrow: in which object of a message, and its schema. */
const additions = ["messaging_object", "interactive", "extra_info", "action", "reply", "body"] as const;
type Parent = (typeof additions)[number];

const definitionOf: Readonly<Record<Parent, string>> = {
  messaging_object: "MessagingObject",
  interactive: "Interactive",
  extra_info: "ExtraInfo",
  action: "Action",
  reply: "Reply",
  body: "Body",
};
const added = {
  type: "object",
  required: ["id"],
  additionalProperties: false,
  properties: { id: { type: "string", maxLength: 9 }, deep: { type: "array", items: { type: "boolean" } } },
};

describe("a message with a member that the schema has and the builder has no step for", () => {
  const folder = mkdtempSync(join(tmpdir(), "from-json-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The builder that is generated from the schema with one more optional member in each of these objects. */
  async function skeletonWithAdditions(): Promise<Skeleton> {
    const files = readSchemas("schema").map(({ name, schema }) => ({
      name,
      schema: name === "reply-button-request" || name === "shared" ? annotated(withAdditions(schema as JsonSchema)) : schema,
    }));
    for (const [path, text] of await generate(files)) {
      if (!/^(?:reply-button-request\/(?:steps|fields)\.ts|.*\.js)$/.test(path)) continue;
      mkdirSync(join(folder, path, ".."), { recursive: true });
      const code = path.endsWith(".ts") ? transformSync(text, { loader: "ts" }).code : text.replaceAll("./fields.ts", "./fields.js");
      writeFileSync(join(folder, path.replace(/ts$/, "js")), code);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    return ((await import(pathToFileURL(join(folder, "reply-button-request/steps.js")).href)) as { skeleton: Skeleton }).skeleton;
  }

  function withAdditions(schema: JsonSchema): JsonSchema {
    const definitions = { ...(schema["definitions"] as Record<string, JsonSchema>) };
    for (const parent of additions) {
      const name = definitionOf[parent];
      if (definitions[name] === undefined) continue;
      definitions[name] = { ...definitions[name], properties: { ...(definitions[name]?.["properties"] as JsonSchema), [`added_to_${parent}`]: added } };
    }
    return { ...schema, definitions };
  }

  /** The message with the new members in some of its objects. */
  const enriched = fc.tuple(withOrWithoutType, fc.subarray([...additions], { minLength: 1 })).map(([message, parents]) => {
    const copy = structuredClone(message) as {
      messaging_object: { interactive: { body: object; action: { buttons: readonly [{ reply: object }] } } };
      extra_info?: object;
    };
    const { interactive } = copy.messaging_object;
    copy.extra_info ??= {};
    const objects: Readonly<Record<Parent, object>> = {
      messaging_object: copy.messaging_object,
      interactive,
      extra_info: copy.extra_info,
      action: interactive.action,
      reply: interactive.action.buttons[0].reply,
      body: interactive.body,
    };
    for (const parent of parents) Object.assign(objects[parent], { [`added_to_${parent}`]: { id: "x", deep: [true, false] } });
    return copy;
  });

  it("is carried whole, or refused with an issue", async () => {
    const skeleton = await skeletonWithAdditions();
    const builders = buildersOf(skeleton, { buttons: [] }, {});
    const build = (json: unknown): unknown => (fromJson(skeleton, builders, json) as { build: () => unknown }).build();
    fc.assert(
      fc.property(enriched, (message) => {
        expect(build(message)).toEqual(written(message));
      }),
    );
    const wrong = written({ messaging_object: { note: "not in the schema" } });
    expect(() => build(wrong)).toThrow(MessageError);
  });
});

describe("a MessageError", () => {
  it("has an issue, whatever the steps were given", () => {
    const anything = fc.anything();
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom("header", "body", "footer", "to", "ref", "waSource", "extraInfo", "reply", "replies", "readdress"), anything, anything),
        ),
        (calls) => {
          const draft = calls.reduce((builder, [step, ...values]) => {
            return (builder as unknown as Record<string, (...given: unknown[]) => typeof builder>)[step]?.(...values) ?? builder;
          }, buttons());
          try {
            (draft as unknown as { build: () => unknown }).build();
          } catch (error) {
            if (!(error instanceof MessageError)) throw error;
            expect(error.issues.length).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
