import type { ReplyButtonRequest } from "../../../generated/reply-button-request/types.ts";
import { buttons } from "../../../src/index.ts";

/** What tells messages apart: the index of the recipient, and which attack it belongs to. */
export interface Order {
  readonly index: number;
  readonly attack: number;
}

const phone = (index: number): string => `+9198${String(index).padStart(8, "0")}`;

/** Characters that are lost or changed easily on the way. */
const textOf = ({ index, attack }: Order): string =>
  `Order ${12_345_678_901_234_567_890n + BigInt(index)}/${attack}: 1.50 € “ready” \\u0041 {"a":1e21}\n👩‍👩‍👧 e\u0301 \u00a0☃ <b>&amp;`;

/** The message, made with the library. */
export function messageOf(order: Order): ReplyButtonRequest {
  return buttons().body(textOf(order)).reply("ok", "OK").to(phone(order.index)).ref(`${order.attack}:${order.index}`).build();
}

/** The message as it must arrive, written by hand. */
export function wireOf(order: Order): object {
  const button = { type: "reply", reply: { id: "ok", title: "OK" } };
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: phone(order.index),
      type: "interactive",
      interactive: { type: "button", body: { text: textOf(order) }, action: { buttons: [button] } },
    },
    extra_info: { ref: `${order.attack}:${order.index}` },
  };
}

/** Which message a body is, by its `ref`; `undefined` when it has none of these. */
export function orderOf(body: unknown): Order | undefined {
  const [, attack, index] = /^(\d+):(\d+)$/.exec(String(Object(Object(body).extra_info).ref)) ?? [];
  return attack === undefined || index === undefined ? undefined : { attack: Number(attack), index: Number(index) };
}
