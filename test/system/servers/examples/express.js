import express from "express";
import { callbacks, httpStatus } from "../../../../src/callbacks/index.ts";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export const app = express();
app.post("/callback", express.text({ type: "*/*", limit: "4mb" }), async (request, response) => {
  response.sendStatus(httpStatus(await router.handle(request.body, request.headers)));
});
