import { type Draft, emptyDraft } from "./draft.ts";
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
  { name: "Blank message", draft: emptyDraft },
];
