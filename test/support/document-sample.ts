/** The example request of Kaleyra's documentation, with the missing comma and brace added and a real number in place of the masked one. */
export const documentSample = {
  messaging_object: {
    messaging_product: "whatsapp",
    recipient_type: "individual",
    to: "+919876543210",
    type: "interactive",
    interactive: {
      type: "button",
      header: { type: "text", text: "Appointment Reminder" },
      body: { text: "Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thank you!" },
      footer: { text: "CarCareSystems: One stop for all car needs!" },
      action: {
        buttons: [
          { type: "reply", reply: { id: "change-button", title: "Change" } },
          { type: "reply", reply: { id: "cancel-button", title: "Cancel" } },
        ],
      },
    },
  },
  extra_info: { ref: "customer1", ref1: "marketing", ref2: "dictionary", wa_source: "api" },
};

/** The sample with each kind of media header. */
export const mediaSamples = [
  { type: "image", image: { id: "1037543291543634" } },
  { type: "image", image: { link: "https://example.com/car.jpg" } },
  { type: "video", video: { link: "http://example.com/car.mp4" } },
  { type: "document", document: { id: "1037543291543634", filename: "bill.pdf" } },
  { type: "document", document: { link: "https://example.com/bill.pdf" } },
].map((header) => {
  const { messaging_object } = documentSample;
  return { ...documentSample, messaging_object: { ...messaging_object, interactive: { ...messaging_object.interactive, header } } };
});
