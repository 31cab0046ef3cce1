import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { callbacks } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

const app = new Hono();
app.post("/callback", (context) => router.respond(context.req.raw));
serve({ fetch: app.fetch, port: Number(process.env["PORT"] ?? 3000) });
