const { MessageError } = require("kaleyra-whatsapp");
const { createClient, TransportError } = require("kaleyra-whatsapp/client");
const { startSandbox } = require("kaleyra-whatsapp/sandbox");
const { remind, taps } = require("./reminder.js");

const account = { sid: "HXAP16XXXXXX97IN", apiKey: "A0f3c9d2e8b71", from: "+911234567890" };
const appointment = { phone: "+919876543210", appointment: "appointment-7" };

let sandbox;
let client;
beforeEach(async () => {
  sandbox = await startSandbox();
  client = createClient({ ...account, baseUrl: sandbox.url });
});
afterEach(() => sandbox.close());

test("a reminder is sent, and its tap changes the appointment", async () => {
  const outcome = await remind(client, appointment);
  expect(outcome).toMatchObject({ outcome: "accepted" });
  expect(sandbox.sent[0].message.messaging_object.to).toBe("+919876543210");

  const calendar = { change: jest.fn(), cancel: jest.fn() };
  const { callback } = await sandbox.tap(outcome.messageId, "change");
  await taps(calendar, "secret").handle(JSON.stringify(callback), { authorization: "secret" });
  expect(calendar.change).toHaveBeenCalledWith("appointment-7");
  expect(calendar.cancel).not.toHaveBeenCalled();
});

test("a wrong number is refused before anything is sent", async () => {
  await expect(async () => remind(client, { ...appointment, phone: "98765" })).rejects.toThrow(MessageError);
  expect(sandbox.sent).toEqual([]);
});

test("a lost answer is unknown, so the reminder is not sent again", async () => {
  sandbox.next("reset-after-reading");
  expect(await remind(client, appointment)).toMatchObject({ outcome: "unknown" });
  expect(sandbox.sent).toHaveLength(1);
});

test("a refused connection proves that the reminder was not sent", async () => {
  await sandbox.close();
  const { outcome, error } = await remind(createClient({ ...account, baseUrl: sandbox.url, maxAttempts: 1 }), appointment);
  expect(outcome).toBe("not-sent");
  expect(error).toBeInstanceOf(TransportError);
});
