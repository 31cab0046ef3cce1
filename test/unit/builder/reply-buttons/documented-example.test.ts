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

describe("the example message of Kaleyra's documentation", () => {
  it("is built exactly as documented, with its keys in the same order", () => {
    expect(message).toEqual(documentSample);
    expect(JSON.stringify(message)).toBe(JSON.stringify(documentSample));
  });

  it("is valid for Ajv and for validate, without a warning", () => {
    expect(ajv(message)).toBe(true);
    const result = validate(message);
    expect(result.ok && result.warnings).toEqual([]);
  });

  it("is the same again after buttons.from, from each of the three kinds of JSON", () => {
    expect(buttons.from(message).build()).toEqual(documentSample);
    expect(buttons.from(JSON.parse(JSON.stringify(message))).build()).toEqual(documentSample);
    expect(buttons.from(message.messaging_object.interactive).to("+14155550123").build().messaging_object.interactive).toEqual(
      documentSample.messaging_object.interactive,
    );
    expect(buttons.from(JSON.parse(JSON.stringify(message.messaging_object))).build().messaging_object).toEqual(documentSample.messaging_object);
  });

  it("has the interactive object that interactive() returns", () => {
    expect(reminder.interactive()).toEqual(documentSample.messaging_object.interactive);
  });

  it("has the ids of its buttons in its type", () => {
    const second: "cancel-button" = message.messaging_object.interactive.action.buttons[1].reply.id;
    const ids: ReplyId<typeof reminder>[] = ["change-button", second];
    expect(ids).toContain(second);
  });
});

describe("a header", () => {
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

  it("is a copy of the object that was given", () => {
    const media = { id: "1" };
    const header = image(media);
    const draft = buttons().header(header).body("Hi").reply("a", "A");
    media.id = "2";
    expect(draft.interactive().header).toEqual({ type: "image", image: { id: "1" } });
  });
});
