import fastify from "fastify";
import { callbacks, httpStatus } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

const app = fastify();
app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
app.post("/callback", async (request, reply) => reply.code(httpStatus(await router.handle(request.body, request.headers))).send());
await app.listen({ port: Number(process.env["PORT"] ?? 3000) });
