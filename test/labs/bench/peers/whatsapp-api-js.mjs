import { ActionButtons, Body, Button, Footer, Header, Interactive } from "whatsapp-api-js/messages";

export const build = (body) =>
  new Interactive(
    new ActionButtons(new Button("change-button", "Change"), new Button("cancel-button", "Cancel"), new Button("call", "Call me")),
    new Body(body),
    new Header("Appointment Reminder"),
    new Footer("CarCareSystems"),
  );
