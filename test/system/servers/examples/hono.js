import { Hono } from "hono";
import { callbacks } from "../../../../src/callbacks/index.ts";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export const app = new Hono();
app.post("/callback", (context) => router.respond(context.req.raw));
