const { buttons } = require("kaleyra-whatsapp");
const { callbacks } = require("kaleyra-whatsapp/callbacks");

const reminder = buttons().body("Your car service is tomorrow at 9.").reply("change", "Change").reply("cancel", "Cancel");

/** Sends the reminder for an appointment with a client that the caller made. */
function remind(client, { phone, appointment }) {
  return client.send(reminder.to(phone).ref(appointment).build());
}

/** Handles the taps on the reminder. */
function taps(calendar, secret) {
  return callbacks({ secret }).reply(reminder, {
    change: ({ ref }) => calendar.change(ref),
    cancel: ({ ref }) => calendar.cancel(ref),
  });
}

module.exports = { remind, taps };
