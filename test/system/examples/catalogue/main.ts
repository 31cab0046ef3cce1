import { buttons } from "kaleyra-whatsapp";
import { callbacks } from "kaleyra-whatsapp/callbacks";
import { catalogue, type Language } from "./catalogue.js";

/** The reminder in one language. The ids are the same in all, so one handler serves them all. */
export function reminder(language: Language) {
  const { body, change, cancel } = catalogue[language];
  return buttons().body(body).reply("change", change).reply("cancel", cancel);
}

export const router = callbacks({ secret: process.env["CALLBACK_SECRET"] ?? "" }).reply(reminder("en"), {
  change: ({ ref, title }) => console.log(`${ref} wants to change: ${title}`),
  cancel: ({ ref, title }) => console.log(`${ref} wants to cancel: ${title}`),
});

for (const language of Object.keys(catalogue) as Language[]) {
  const { messaging_object } = reminder(language).to("+919876543210").ref(`appointment-${language}`).build();
  console.log(messaging_object.interactive.body.text);
}
