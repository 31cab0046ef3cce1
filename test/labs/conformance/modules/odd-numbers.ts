import type { Language } from "./modules.ts";
import type { OtherRequest } from "./other-requests.ts";

/** Numbers that languages read or write in ways of their own: beyond whole numbers of 32, 53 and 64 bits, minus zero, very small, very large. */
const numbers =
  "2147483648 9007199254740993 -9223372036854775809 18446744073709551616 123456789012345678901 12345678901234567890.5 100000000000000000000000 1E+2 1.0 -0 -0.0 0.1 5e-7 0.00000123 4e-320 1e-400 1e21 1.7976931348623157e308";

/** Go's decoder refuses a number that no float can hold. */
const infinite = `1e400 -1e400 1${"0".repeat(400)}`;

/** Values of the edition "other shapes" with such numbers, wherever a number may be. */
export function oddNumbers({ name }: Language): readonly OtherRequest[] {
  const all = [...numbers.split(" "), ...(name === "Go" ? [] : infinite.split(" "))];
  return all.map((number) => {
    const members = ["whole", "number", "one", "odd", "choice", "class"].map((member) => `"${member}":${number}`);
    return { what: `the number ${number}`, schema: "reply-button-request", text: `{"it":{${members.join()},"anything":0}}` };
  });
}
