import { createServer } from "node:http";
import { callbacks, httpStatus } from "../../callbacks/index.ts";
import { createClient } from "../../client/index.ts";
import { buttons } from "../../index.ts";
import { renderTerminal } from "../../preview/terminal.ts";
import { startSandbox } from "../../sandbox/index.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { nameOf } from "../output/posted-callback.ts";
import { isColoured } from "../output/streams.ts";

const message = buttons()
  .header("Appointment Reminder")
  .body("Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thank you!")
  .footer("CarCareSystems: One stop for all car needs!")
  .reply("change-button", "Change")
  .reply("cancel-button", "Cancel")
  .to("+919876543211")
  .ref("customer1")
  .ref1("marketing")
  .ref2("dictionary")
  .waSource("api")
  .build();

const router = callbacks()
  .reply(message, {
    "change-button": ({ from, title, ref }) => show("What the handler got:", `${from} (ref ${ref}) tapped "${title}": offer another date`),
    "cancel-button": ({ from }) => show("What the handler got:", `${from} cancels`),
  })
  .otherwise((event) => show("What came back:", nameOf(event)));

/** Sends the example of Kaleyra's documentation through a sandbox, taps a button and prints each step. */
export async function runDemo(): Promise<ExitCode> {
  show("The request:", JSON.stringify(message, null, 2));
  show("What the customer sees:", renderTerminal(message, { colour: isColoured() }));

  const receiver = createServer(async (request, response) => {
    // A caller that breaks off must not end the process.
    const parts = await request.toArray().catch(() => []);
    response.writeHead(httpStatus(await router.handle(Buffer.concat(parts)))).end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const address = receiver.address();
  const port = typeof address === "object" ? address?.port : undefined;

  const sandbox = await startSandbox({ callbackUrl: `http://127.0.0.1:${port}/` });
  const client = createClient({ baseUrl: sandbox.url, sid: "HXAP16XXXXXX97IN", apiKey: "sandbox", from: "+919876543210" });
  const sent = await client.send(message);
  show("Kaleyra's answer, as the client tells it:", JSON.stringify(sent, null, 2));
  if (sent.outcome === "accepted") await sandbox.tap(sent.messageId, "change-button");

  await sandbox.close();
  receiver.close();
  receiver.closeAllConnections();
  return sent.outcome === "accepted" ? exitCodes.ok : exitCodes.bug;
}

function show(title: string, text: string): void {
  console.log(`\n${title}\n${text}`);
}
