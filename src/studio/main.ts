import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startStudio } from "./server.ts";

await build({ configFile: fileURLToPath(new URL("vite.config.ts", import.meta.url)) });
const port = Number(process.env["PORT"] ?? 0);
const studio = await startStudio({ port });
console.log(`The studio is at ${studio.url} (Ctrl+C stops it).`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void studio.close());
