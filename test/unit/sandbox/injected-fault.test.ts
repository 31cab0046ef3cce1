import { describe, expect, it } from "vitest";
import { answers } from "../../../generated/service.ts";
import { parseFault } from "../../../src/sandbox/injected-fault.ts";

describe("parseFault", () => {
  it.each<readonly [string, object]>([
    ["delay 30", { kind: "delay", ms: 30 }],
    ["delay 99999999999", { kind: "delay", ms: 2_147_483_647 }],
    [" delay   1500 ", { kind: "delay", ms: 1500 }],
    ["429", { kind: "busy", status: 429, retryAfter: undefined }],
    ["429 12", { kind: "busy", status: 429, retryAfter: "12" }],
    ["503", { kind: "busy", status: 503, retryAfter: undefined }],
    ["503 0", { kind: "busy", status: 503, retryAfter: "0" }],
    ["low-balance", { kind: "answer", name: "low-balance" }],
    ["accepted", { kind: "answer", name: "accepted" }],
    ...["reset-before-reading", "reset-after-reading", "stall", "truncated", "html-error", "redirect", "gzip-bomb"].map(
      (kind) => [kind, { kind }] as [string, object],
    ),
  ])("parses %j", (text, fault) => expect(parseFault(text)).toEqual(fault));

  it.each(["", "delay", "delay x", "delay x1", "delay 1x", "delay 1 2", "429 1 2", "429 x", "stall 1", "accepted 1", "toString", "500"])(
    "refuses %j and lists the known faults",
    (text) => {
      const known = `${Object.keys(answers).join(", ")}, delay MS, 429 [SECONDS], 503 [SECONDS]`;
      const faultsWithoutNumber = "reset-before-reading, reset-after-reading, stall, truncated, html-error, redirect, gzip-bomb";
      expect(() => parseFault(text)).toThrow(`there is no such fault; the sandbox knows ${known}, ${faultsWithoutNumber}`);
    },
  );
});
