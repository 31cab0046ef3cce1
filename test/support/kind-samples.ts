import type { Requests } from "../../generated/kinds.ts";
import { documentSample } from "./document-sample.ts";

const { interactive: _, ...envelope } = documentSample.messaging_object;
const around = { ...envelope, messaging_product: "whatsapp", recipient_type: "individual", type: "interactive" } as const;
const extra_info = { ref: "customer1", wa_source: "api" } as const;

/** A valid request of each kind. */
export const kindSamples: Requests = {
  replyButton: {
    messaging_object: {
      ...around,
      interactive: {
        type: "button",
        body: { text: "Shall we call you?" },
        action: {
          buttons: [
            { type: "reply", reply: { id: "yes", title: "Yes" } },
            { type: "reply", reply: { id: "no", title: "No" } },
          ],
        },
      },
    },
    extra_info,
  },
  list: {
    messaging_object: {
      ...around,
      interactive: {
        type: "list",
        header: { type: "text", text: "Services" },
        body: { text: "What does your car need?" },
        footer: { text: "CarCareSystems" },
        action: {
          button: "Choose",
          sections: [
            {
              title: "Inside",
              rows: [
                { id: "clean", title: "Cleaning", description: "Seats and windows" },
                { id: "scent", title: "Scent" },
              ],
            },
            { title: "Outside", rows: [{ id: "wash", title: "Wash" }] },
          ],
        },
      },
    },
    extra_info,
  },
  ctaUrl: {
    messaging_object: {
      ...around,
      interactive: {
        type: "cta_url",
        header: { type: "image", image: { link: "https://example.com/car.jpg" } },
        body: { text: "See which dates are free." },
        action: { name: "cta_url", parameters: { display_text: "See dates", url: "https://example.com/dates" } },
      },
    },
    extra_info,
  },
  location: {
    messaging_object: {
      ...around,
      interactive: { type: "location_request_message", body: { text: "Where is your car?" }, action: { name: "send_location" } },
    },
    extra_info,
  },
};
