import { createReadStream } from "node:fs";
import { text } from "node:stream/consumers";
import { checkApiKey } from "../client/account.ts";
import { KaleyraError } from "../message/errors.ts";
import type { Environment } from "./account.ts";
import { UsageError } from "./exit-codes.ts";

/**
 * Reads the API key from the file of the option, else from the environment, else from the file that the environment names,
 * without a file's last line break.
 *
 * @throws {@link KaleyraError} when there is no key, or it was copied wrongly. The error says where the key came from, and never quotes it.
 */
export async function apiKeyOf({ apiKeyFile }: { readonly apiKeyFile?: string }, env: Environment = process.env): Promise<string> {
  const { KALEYRA_API_KEY: fromEnvironment, KALEYRA_API_KEY_FILE: pathInEnvironment } = env;
  const path = apiKeyFile ?? (fromEnvironment ? undefined : pathInEnvironment);
  if (path === undefined && !fromEnvironment) throw new UsageError("give --api-key-file, or set KALEYRA_API_KEY or KALEYRA_API_KEY_FILE");
  const source = path === undefined ? "KALEYRA_API_KEY" : `the API key in ${path}`;
  const key = path === undefined ? (fromEnvironment as string) : await keyIn(path, apiKeyFile === undefined ? "KALEYRA_API_KEY_FILE" : "--api-key-file");
  try {
    checkApiKey(key);
  } catch (error) {
    throw error instanceof KaleyraError ? new UsageError(error.message.replace("apiKey", () => source)) : error;
  }
  return key;
}

/** In bytes: more than any key has, and no more is read of a file that has no end. */
const largestFile = 65_536;

async function keyIn(path: string, name: string): Promise<string> {
  const key = await text(createReadStream(path, { end: largestFile - 1 })).catch(() => {
    throw new UsageError(`the file that ${name} names cannot be read: ${path}`);
  });
  return key.replace(/\r?\n$/, "");
}
