import { readdirSync } from "node:fs";
import { join } from "node:path";
import { here, type Language } from "./modules.ts";

const sources = "src/main/java/kaleyrawhatsapp";
const compiler = ["javac", "--release", "17", "-parameters", "-Xlint:all", "-Werror", "-d", "classes"];

export const java: Language = {
  name: "Java",
  folder: "java",
  needs: [["javac", "--release", "17", "-version"]],
  canHold: "halves",
  checks: (folder) => [{ command: [...compiler, ...readdirSync(join(folder, sources)).map((name) => `${sources}/${name}`)], folder }],
  bench: (folder, _schema, messages) => ({ command: ["java", "-cp", join(folder, "classes"), `${here}Bench.java`, messages] }),
  driver: (folder) => ({
    build: { command: [...compiler, "--class-path", "classes", `${here}Driver.java`], folder },
    command: ["java", "-cp", join(folder, "classes"), "Driver"],
  }),
};
