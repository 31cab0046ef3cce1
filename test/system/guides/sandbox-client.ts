import { type ClientOptions, createClient as create } from "../../../src/client/index.ts";

export * from "../../../src/client/index.ts";

/** A client for the examples: a pod is the test's sandbox, so that no example reaches Kaleyra. */
export function createClient(options: ClientOptions): ReturnType<typeof create> {
  if (options.pod === undefined) return create(options);
  const { pod: _, ...others } = options;
  return create({ ...others, baseUrl: process.env["SANDBOX_URL"] ?? "" });
}
