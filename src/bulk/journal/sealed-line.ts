import { crc32 } from "node:zlib";

/** A JSON object whose last member is the CRC-32 of the text before it. */
const sealed = /^(.*),"crc":"([0-9a-f]{8})"\}$/;

/** Writes a line that shows any damage to it. */
export function seal(fields: object): string {
  const text = JSON.stringify(fields).slice(0, -1);
  return `${text},"crc":"${hexOf(crc32(text))}"}`;
}

/** The fields of a sealed line, read as latin1 so that one character is one byte; `undefined` when it is damaged or not sealed. */
export function unseal(line: string): unknown {
  const [, text, crc] = sealed.exec(line) ?? [];
  if (text === undefined || hexOf(crc32(Buffer.from(text, "latin1"))) !== crc) return undefined;
  return parseJson(`${text}}`);
}

/** The value of a JSON text; `undefined` when it is not JSON. A truncated JSON object never is. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function hexOf(crc: number): string {
  return crc.toString(16).padStart(8, "0");
}
