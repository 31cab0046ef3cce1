import fc from "fast-check";
import type { ReplyButtonRequest } from "../../src/index.ts";
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

const header = fc.oneof(
  fc.record({ type: fc.constant("text"), text }),
  fc.record({ type: fc.constant("image"), image: media }),
  fc.record({ type: fc.constant("video"), video: media }),
  fc.record({
    type: fc.constant("document"),
    document: fc.tuple(media, fc.record({ filename: text }, { requiredKeys: [] })).map(([file, name]) => ({ ...file, ...name })),
  }),
);

const replies = fc.array(fc.record({ type: fc.constant("reply"), reply: fc.record({ id: text, title: text }) }), { minLength: 1, maxLength: 3 });

/** Valid messages that the form can make, with many texts that are hard to quote in source code. */
export const messages: fc.Arbitrary<ReplyButtonRequest> = fc
  .record({
    interactive: fc.record(
      { type: fc.constant("button"), header, body: fc.record({ text }), footer: fc.record({ text }), action: fc.record({ buttons: replies }) },
      { requiredKeys: ["type", "body", "action"] },
    ),
    extra_info: fc.option(fc.record({ ref: text, ref1: text, ref2: text, wa_source: fc.constantFrom("api", "zoho") }, { requiredKeys: ["ref"] }), {
      nil: undefined,
    }),
  })
  .map(({ interactive, extra_info }) => ({
    messaging_object: { messaging_product: "whatsapp", recipient_type: "individual", to: "+919876543210", type: "interactive", interactive },
    ...(extra_info === undefined ? undefined : { extra_info }),
  }))
  .filter((message): message is typeof message & ReplyButtonRequest => validate(message).ok);
