import { type } from "arktype";

const button = type({ "+": "reject", type: "'reply'", reply: { "+": "reject", id: "1 <= string <= 256", title: "1 <= string <= 20" } });
const request = type({
  "+": "reject",
  messaging_object: {
    "+": "reject",
    messaging_product: "'whatsapp'",
    "recipient_type?": "'individual'",
    to: /^\+[1-9][0-9]{6,14}$/,
    type: "'interactive'",
    interactive: {
      "+": "reject",
      type: "'button'",
      "header?": { "+": "reject", type: "'text'", text: "1 <= string <= 60" },
      body: { "+": "reject", text: "1 <= string <= 1024" },
      "footer?": { "+": "reject", text: "string <= 60" },
      action: { "+": "reject", buttons: button.array().atLeastLength(1).atMostLength(3) },
    },
  },
});

export const countIssues = (value) => {
  const out = request(value);
  return out instanceof type.errors ? out.length : 0;
};

export const parse = (value) => request.assert(value);
