import { describe, expect, it } from "vitest";
import { buttons, document, image, type ReplyId, validate, video } from "../../../../src/index.ts";
import { documentSample, mediaSamples } from "../../../support/document-sample.ts";
import { ajv } from "../../../support/schema.ts";

const reminder = buttons()
  .header("Appointment Reminder")
  .body("Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thank you!")
  .footer("CarCareSystems: One stop for all car needs!")
  .reply("change-button", "Change")
  .reply("cancel-button", "Cancel");

const message = reminder.to("+919876543210").ref("customer1").ref1("marketing").ref2("dictionary").waSource("api").build();

describe("the document's own message", () => {
  it("comes out of the builder as the document has it, key by key in its order", () => {
    expect(message).toEqual(documentSample);
    expect(JSON.stringify(message)).toBe(JSON.stringify(documentSample));
  });

  it("is right for Ajv and for validate, without a warning", () => {
    expect(ajv(message)).toBe(true);
    const result = validate(message);
    expect(result.ok && result.warnings).toEqual([]);
  });

  it("goes through buttons.from and back, from each of the three objects", () => {
    expect(buttons.from(message).build()).toEqual(documentSample);
    expect(buttons.from(JSON.parse(JSON.stringify(message))).build()).toEqual(documentSample);
    expect(buttons.from(message.messaging_object.interactive).to("+14155550123").build().messaging_object.interactive).toEqual(
      documentSample.messaging_object.interactive,
    );
    expect(buttons.from(JSON.parse(JSON.stringify(message.messaging_object))).build().messaging_object).toEqual(documentSample.messaging_object);
  });

  it("gives only Meta's object on request", () => {
    expect(reminder.interactive()).toEqual(documentSample.messaging_object.interactive);
  });

  it("knows the ids of its buttons", () => {
    const second: "cancel-button" = message.messaging_object.interactive.action.buttons[1].reply.id;
    const ids: ReplyId<typeof reminder>[] = ["change-button", second];
    expect(ids).toContain(second);
  });
});

describe("headers", () => {
  it("can be an image, a video or a document", () => {
    const built = [
      image({ id: "1037543291543634" }),
      image({ link: "https://example.com/car.jpg" }),
      video({ link: "http://example.com/car.mp4" }),
      document({ id: "1037543291543634", filename: "bill.pdf" }),
      document({ link: "https://example.com/bill.pdf" }),
    ].map((header) => buttons().header(header).body("Hi").reply("a", "A").interactive().header);
    expect(built).toEqual(mediaSamples.map((sample) => sample.messaging_object.interactive.header));
    for (const sample of mediaSamples) {
      expect(validate(sample).ok).toBe(true);
      expect(ajv(sample)).toBe(true);
      expect(buttons.from(sample as unknown).build()).toEqual(sample);
    }
  });

  it("keeps its own copy of what it was given", () => {
    const media = { id: "1" };
    const header = image(media);
    const draft = buttons().header(header).body("Hi").reply("a", "A");
    media.id = "2";
    expect(draft.interactive().header).toEqual({ type: "image", image: { id: "1" } });
  });
});
