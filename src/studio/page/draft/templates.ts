import type { Draft } from "./draft.ts";
import { draftOf } from "./draft-from-json.ts";

/** A message to start from. */
export interface Template {
  readonly name: string;
  readonly draft: Draft;
}

const customer = "+919876543210";

function template(name: string, interactive: object, extra_info: object = { wa_source: "api" }): Template {
  return { name, draft: draftOf({ messaging_object: { to: customer, interactive }, extra_info }) };
}

function action(...replies: readonly (readonly [id: string, title: string])[]): object {
  return { buttons: replies.map(([id, title]) => ({ reply: { id, title } })) };
}

/** The messages that the studio offers. The first is the sample of Kaleyra's documentation. */
export const templates: readonly [Template, ...Template[]] = [
  template(
    "Appointment reminder",
    {
      header: { type: "text", text: "Appointment Reminder" },
      body: { text: "Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thank you!" },
      footer: { text: "CarCareSystems: One stop for all car needs!" },
      action: action(["change-button", "Change"], ["cancel-button", "Cancel"]),
    },
    { ref: "customer1", ref1: "marketing", ref2: "dictionary", wa_source: "api" },
  ),
  template("Delivery with a photo", {
    header: { type: "image", image: { link: "https://example.com/parcel.jpg" } },
    body: { text: "Your parcel is *out for delivery* 🚚\n\nIt arrives today between 2 and 4 pm. Will you be at home?" },
    footer: { text: "Reply within the hour" },
    action: action(["at-home", "Yes, I am in"], ["neighbour", "Leave with neighbour"], ["tomorrow", "Bring it tomorrow"]),
  }),
  template("Invoice as a document", {
    header: { type: "document", document: { link: "https://example.com/invoice-1042.pdf", filename: "invoice-1042.pdf" } },
    body: { text: "Your invoice for November is ready.\n\nAmount: *₹1,299*\nDue: _30 November_" },
    footer: { text: "Thank you for your business" },
    action: action(["pay-now", "Pay now"], ["question", "I have a question"]),
  }),
  template("How was it?", {
    body: { text: "Thank you for your visit! How was it? Your answer helps us a lot 🙏" },
    action: action(["great", "😀 Great"], ["fine", "🙂 Fine"], ["poor", "🙁 Not so good"]),
  }),
  template("Right to left", {
    header: { type: "text", text: "تذكير بالموعد" },
    body: { text: "مرحباً أحمد! موعد صيانة سيارتك *غداً الساعة 9 صباحاً*." },
    footer: { text: "كار كير" },
    action: action(["change-button", "تغيير الموعد"], ["cancel-button", "إلغاء"]),
  }),
  template("Choose a time", {
    type: "list",
    header: { type: "text", text: "Your car service" },
    body: { text: "Which time suits you best? We keep it for you until this evening." },
    footer: { text: "CarCareSystems" },
    action: {
      button: "Choose a time",
      sections: [
        {
          title: "Tomorrow",
          rows: [
            { id: "tomorrow-9", title: "9 am", description: "Ready at noon" },
            { id: "tomorrow-14", title: "2 pm", description: "Ready in the evening" },
          ],
        },
        { title: "Saturday", rows: [{ id: "saturday-10", title: "10 am", description: "Ready in the afternoon" }] },
      ],
    },
  }),
  template("How can we help?", {
    type: "list",
    body: { text: "Hello! What is it about? We answer within the hour." },
    action: {
      button: "Choose a topic",
      sections: [
        {
          rows: [
            { id: "order", title: "An order", description: "Where it is, and changes to it" },
            { id: "return", title: "A return", description: "Sending something back" },
            { id: "invoice", title: "An invoice" },
            { id: "other", title: "Something else" },
          ],
        },
      ],
    },
  }),
  template("Track a parcel", {
    type: "cta_url",
    body: { text: "Your parcel is on its way 📦\n\nIt arrives on *Friday*." },
    footer: { text: "Thank you for your order" },
    action: { parameters: { display_text: "Track it", url: "https://example.com/parcels/1042" } },
  }),
  template("See the offer", {
    type: "cta_url",
    header: { type: "image", image: { link: "https://example.com/winter.jpg" } },
    body: { text: "Winter tyres are *20 % off* until Sunday." },
    action: { parameters: { display_text: "See the tyres", url: "https://example.com/winter-tyres" } },
  }),
  template("Ask for the location", {
    type: "location_request_message",
    body: { text: "Where shall we pick you up? Send us your location and the driver is on the way 🚕" },
  }),
];
