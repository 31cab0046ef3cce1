/** The messages of the tables: one with three buttons from the documentation, in 64 variants, so that two in a row differ. */
const rotation = 64;

export const bodies: readonly string[] = Array.from(
  { length: rotation },
  (_, index) => `Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thanks ${index}`,
);
export const numbers: readonly string[] = Array.from({ length: rotation }, (_, index) => `+9198765432${String(index).padStart(2, "0")}`);

/** Returns the next of 64 items at each call, from the start again after the last. */
export function inTurn<Item>(items: readonly Item[]): () => Item {
  let turn = 0;
  return () => {
    turn = (turn + 1) % rotation;
    return items[turn] as Item;
  };
}

const nextBody = inTurn(bodies);
const nextNumber = inTurn(numbers);

/** The message as a literal, unchecked. */
export function literal() {
  return {
    messaging_object: {
      messaging_product: "whatsapp",
      recipient_type: "individual",
      to: nextNumber(),
      type: "interactive",
      interactive: {
        type: "button",
        header: { type: "text", text: "Appointment Reminder" },
        body: { text: nextBody() },
        footer: { text: "CarCareSystems" },
        action: {
          buttons: [
            { type: "reply", reply: { id: "change-button", title: "Change" } },
            { type: "reply", reply: { id: "cancel-button", title: "Cancel" } },
            { type: "reply", reply: { id: "call", title: "Call me" } },
          ],
        },
      },
    },
  };
}

function copies(make: () => unknown): readonly unknown[] {
  return bodies.map(() => JSON.parse(JSON.stringify(make())));
}

export const validMessages = copies(literal);

/** `to` is missing, the header is too long, and so is a title. */
export const threeIssues = copies(() => {
  const { messaging_object } = literal();
  messaging_object.interactive.header.text = "x".repeat(61);
  Object.assign(messaging_object.interactive.action.buttons[1]?.reply ?? {}, { title: "a title that is far too long" });
  return { messaging_object: { ...messaging_object, to: undefined } };
});

function changed(change: (interactive: ReturnType<typeof literal>["messaging_object"]["interactive"]) => void): unknown {
  const message = literal();
  change(message.messaging_object.interactive);
  return message;
}

/** Valid only for a library that counts code points. */
export const validBySameRules: readonly unknown[] = [
  changed(({ action }) => Object.assign(action.buttons[0]?.reply ?? {}, { title: "😀".repeat(20) })),
  changed(({ footer }) => Object.assign(footer, { text: "" })),
];

/** Invalid only for a library that keeps the rules beyond lengths. */
export const invalidBySameRules: readonly unknown[] = [
  changed(({ body }) => Object.assign(body, { text: " \u00a0" })),
  changed(({ body }) => Object.assign(body, { text: "half \ud83d" })),
  changed(({ action }) => Object.assign(action.buttons[0]?.reply ?? {}, { id: "a " })),
  changed(({ action }) => Object.assign(action.buttons[2]?.reply ?? {}, { id: "cancel-button" })),
  changed(({ action }) => Object.assign(action.buttons[2]?.reply ?? {}, { title: "Cancel" })),
];

const button = { type: "reply", reply: { id: "a", title: "A" } };

/** A message with far too many buttons, which a validator should refuse before it reads each of them. */
export function withButtons(count: number): unknown {
  const message = literal();
  message.messaging_object.interactive.action.buttons = new Array(count).fill(button);
  return message;
}
