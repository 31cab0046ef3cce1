import express from "express";
import { callbacks, httpStatus } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

const app = express();
app.post("/callback", express.text({ type: "*/*", limit: "4mb" }), async (request, response) => {
  response.sendStatus(httpStatus(await router.handle(request.body, request.headers)));
});
app.listen(process.env["PORT"] ?? 3000);
