import fastify from "fastify";
import { callbacks, httpStatus } from "../../../../src/callbacks/index.ts";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export const app = fastify();
app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
app.post("/callback", async (request, reply) => reply.code(httpStatus(await router.handle(request.body, request.headers))).send());
