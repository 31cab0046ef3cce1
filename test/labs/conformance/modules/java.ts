import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Command, complaintOf, here, type Language } from "./modules.ts";

/** With the names of parameters, by which the driver calls the functions that make messages. */
const compiler = ["javac", "--release", "17", "-parameters", "-Xlint:all", "-Xdoclint:all,-missing", "-Werror", "-d", "classes"];

function compiled(folder: string, ...more: readonly string[]): Command {
  const sources = "src/main/java/kaleyrawhatsapp";
  return { command: [...compiler, ...readdirSync(join(folder, sources)).map((name) => `${sources}/${name}`), ...more], folder };
}

export const java: Language = {
  name: "Java",
  folder: "java",
  needs: [["javac", "--release", "17", "-version"]],
  canHold: "halves",
  checks: (folder) => [compiled(folder), compiled(folder, `${here}OddValues.java`), { command: ["java", "-ea", "-cp", "classes", "OddValues"], folder }],
  bench: (folder, schema, messages) => {
    complaintOf(compiled(folder));
    return { command: ["java", "-cp", `${folder}/classes:/usr/share/java/mjson.jar`, `${here}Bench.java`, schema("noschema"), messages] };
  },
  driver: (folder) => ({
    build: compiled(folder, `${here}Driver.java`, `${here}Making.java`),
    command: ["java", "-cp", join(folder, "classes"), "Driver"],
  }),
};
