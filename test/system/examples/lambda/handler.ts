import { callbacks, httpStatus } from "kaleyra-whatsapp/callbacks";

const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).otherwise(({ event, ref }) => console.log(event, ref));

export async function handler(event: { readonly headers: Readonly<Record<string, string | undefined>> }) {
  return { statusCode: httpStatus(await router.handle(event, event.headers)) };
}
