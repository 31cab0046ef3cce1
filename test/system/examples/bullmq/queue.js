import { buttons } from "kaleyra-whatsapp";
import { createSendQueue } from "kaleyra-whatsapp/bullmq";

const connection = { host: "127.0.0.1", port: Number(process.env["REDIS_PORT"] ?? 6379) };
const ready = buttons().body("Your car is ready.").reply("thanks", "Thank you");

const queue = await createSendQueue({ connection });
for (const order of [17, 18, 19, 20]) await queue.add(`order-${order}`, ready.to(`+9198765432${order}`).build());
await queue.close();
