import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pascal } from "../../../../generator/emit/go/words.ts";
import { here, type Language } from "./modules.ts";

const environment = { GOFLAGS: "-mod=mod", GOPROXY: "off", CGO_ENABLED: "0", GOCACHE: join(here, "../../../../node_modules/.cache/conformance/go") };

export const go: Language = {
  name: "Go",
  folder: "go",
  needs: [["go", "version"]],
  canHold: "bytes",
  leavesOutEmpty: true,
  checks: (folder) => [
    { command: ["go", "vet", "./..."], folder, environment },
    { command: ["gofmt", "-l", "."], folder, isSilent: true },
  ],
  bench: (folder, schema, messages) => {
    const path = join(folder, "../go-path");
    cpSync(folder, join(path, "src/kaleyrawhatsapp"), { recursive: true });
    return {
      command: ["go", "run", `${here}bench.go`, schema("noschema"), messages],
      environment: { ...environment, GOFLAGS: "", GO111MODULE: "off", GOPATH: `${path}:/usr/share/gocode` },
    };
  },
  driver: (folder) => {
    mkdirSync(join(folder, "driver"), { recursive: true });
    const schemas = readdirSync(folder).flatMap((name) => /^(\w+)_check\.go$/.exec(name)?.[1]?.replaceAll("_", "-") ?? []);
    const rows = schemas.map((name) => `\t${JSON.stringify(name)}: module.Validate${pascal(name)},\n`);
    const makers = [...readFileSync(join(folder, "builders.go"), "utf8").matchAll(/^func New(\w+)\(/gm)].map(([, name = ""]) => name);
    const builders = makers.map((name) => `\t${JSON.stringify(name.toLowerCase())}: read(module.New${name}),\n`);
    const source = readFileSync(join(here, "driver.go"), "utf8")
      .replace("\t//CHECKS\n", `${rows.join("")}\t"": module.Validate,\n`)
      .replace("\t//BUILDERS\n", builders.join(""));
    writeFileSync(join(folder, "driver/main.go"), source);
    return { build: { command: ["go", "build", "-o", "driver/driver", "./driver"], folder, environment }, command: [join(folder, "driver/driver")] };
  },
};
