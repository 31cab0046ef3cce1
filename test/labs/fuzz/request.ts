/** The parts of a request, valid or not. */
export interface Parts {
  readonly to: unknown;
  readonly header?: unknown;
  readonly body: unknown;
  readonly footer?: unknown;
  readonly replies: readonly unknown[];
  readonly extraInfo?: unknown;
}

/** The request with these parts; JSON leaves out what is `undefined`. */
export function requestOf({ to, header, body, footer, replies, extraInfo }: Parts, recipient: string | undefined): unknown {
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: recipient,
      to,
      type: "interactive",
      interactive: {
        type: "button",
        header,
        body: { text: body },
        footer: footer === undefined ? undefined : { text: footer },
        action: { buttons: replies.map((reply) => ({ type: "reply", reply })) },
      },
    },
    extra_info: extraInfo,
  };
}
