import fc from "fast-check";
import type { AnyRequest } from "../../src/index.ts";
import { validate } from "../../src/index.ts";

const awkward = [
  'He said "hello"',
  "it's",
  "`tick` and \u0024{x}",
  "back\\slash \\u0041 \\",
  "two\nlines\r\nand a tab\t!",
  "😀👨‍👩‍👧‍👦🇮🇳",
  "*/ // <!-- </script>",
  "تذكير بالموعد",
  "\u202etxt.exe\u2028\u2029\u0000\ufeff\u200b",
  "a + b = 100% & more",
];

const text = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...awkward) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 80 }) },
);

const media = fc.oneof(fc.record({ id: text }), fc.record({ link: fc.webUrl() }));

const textHeader = fc.record({ type: fc.constant("text"), text });

const header = fc.oneof(
  textHeader,
  fc.record({ type: fc.constant("image"), image: media }),
  fc.record({ type: fc.constant("video"), video: media }),
  fc.record({
    type: fc.constant("document"),
    document: fc.tuple(media, fc.record({ filename: text }, { requiredKeys: [] })).map(([file, name]) => ({ ...file, ...name })),
  }),
);

const replies = fc.array(fc.record({ type: fc.constant("reply"), reply: fc.record({ id: text, title: text }) }), { minLength: 1, maxLength: 3 });

const row = fc.record({ id: text, title: text, description: text }, { requiredKeys: ["id", "title"] });
const sections = fc.oneof(
  fc.array(fc.record({ rows: fc.array(row, { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 1 }),
  fc.array(fc.record({ title: text, rows: fc.array(row, { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 }),
);

const body = fc.record({ text });
const footer = fc.record({ text });
const requiredKeys: ("type" | "body" | "action")[] = ["type", "body", "action"];

const interactives = [
  fc.record({ type: fc.constant("button"), header, body, footer, action: fc.record({ buttons: replies }) }, { requiredKeys }),
  fc.record({ type: fc.constant("list"), header: textHeader, body, footer, action: fc.record({ button: text, sections }) }, { requiredKeys }),
  fc.record(
    {
      type: fc.constant("cta_url"),
      header,
      body,
      footer,
      action: fc.record({ name: fc.constant("cta_url"), parameters: fc.record({ display_text: text, url: fc.webUrl() }) }),
    },
    { requiredKeys },
  ),
  fc.record({ type: fc.constant("location_request_message"), body, action: fc.constant({ name: "send_location" }) }),
];

const extraInfo = fc.option(fc.record({ ref: text, ref1: text, ref2: text, wa_source: fc.constantFrom("api", "zoho") }, { requiredKeys: ["ref"] }), {
  nil: undefined,
});

/** Valid messages of every kind that the form can make, with many texts that are hard to quote in source code. */
export const messages: fc.Arbitrary<AnyRequest> = fc
  .tuple(fc.oneof(...interactives), extraInfo)
  .map(([interactive, extra_info]) => ({
    messaging_object: { messaging_product: "whatsapp", recipient_type: "individual", to: "+919876543210", type: "interactive", interactive },
    ...(extra_info === undefined ? undefined : { extra_info }),
  }))
  .filter((message): message is typeof message & AnyRequest => validate(message).ok);
