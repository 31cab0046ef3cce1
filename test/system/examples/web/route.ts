import { callbacks } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export const POST = (request: Request) => router.respond(request);
