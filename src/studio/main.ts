import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startStudio, usualPort } from "./server.ts";

await build({ configFile: fileURLToPath(new URL("vite.config.ts", import.meta.url)) });
const { PORT: port } = process.env;
const studio = await startStudio({ port: port === undefined ? undefined : Number(port) });
if (studio.isElsewhere) console.log(`Port ${usualPort} is taken, so links to it do not open here.`);
console.log(`The studio is at ${studio.url} (Ctrl+C stops it).`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void studio.close());
