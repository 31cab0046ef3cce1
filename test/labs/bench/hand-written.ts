/**
 * A validator written by hand for messages with a text header, with the same
 * rules and similar sentences: the baseline of the tables.
 */

interface Issue {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly limit?: number;
  readonly actual?: number | string;
  readonly severity: "error";
}

/** Unknown JSON: the functions below check its type before they use it. */
// biome-ignore lint/suspicious/noExplicitAny: a hand-written check of unknown JSON is written like this
type Json = any;

/** `String.prototype.isWellFormed`, which the configured `lib` of TypeScript may not know. */
const isWellFormed = (text: string): boolean => (text as unknown as { isWellFormed(): boolean }).isWellFormed();

const phoneNumber = /^\+[1-9][0-9]{6,14}$/;
const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Every issue of a request with a text header, or `undefined`. */
export function checkByHand(value: Json): Issue[] | undefined {
  const found: Issue[] = [];
  if (isObject(value, "", found) && known(value, "", ["messaging_object", "extra_info"], found)) {
    checkMessagingObject(value.messaging_object, found);
    checkExtraInfo(value.extra_info, found);
  }
  return found.length === 0 ? undefined : found;
}

function checkMessagingObject(value: Json, found: Issue[]): void {
  const path = "/messaging_object";
  if (!isObject(value, path, found)) return;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    switch (key) {
      case "messaging_product":
      case "recipient_type":
      case "to":
      case "type":
      case "interactive":
        break;
      default:
        unknown(path, key, found);
    }
  }
  if (value.messaging_product !== "whatsapp") issue(found, "enum", `${path}/messaging_product`, "messaging_product must be whatsapp");
  if (value.type !== "interactive") issue(found, "enum", `${path}/type`, "type must be interactive");
  if (value.recipient_type !== undefined && value.recipient_type !== "individual") {
    issue(found, "enum", `${path}/recipient_type`, "recipient_type must be individual");
  }
  if (value.to === undefined) issue(found, "required", `${path}/to`, "to is missing; add it");
  else if (typeof value.to !== "string" || !phoneNumber.test(value.to)) {
    issue(found, "phone-number", `${path}/to`, "to is not a phone number in E.164 form; write a plus sign, the country code and the number");
  }
  checkInteractive(value.interactive, `${path}/interactive`, found);
}

function checkInteractive(value: Json, path: string, found: Issue[]): void {
  if (!isObject(value, path, found)) return;
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    switch (key) {
      case "type":
      case "header":
      case "body":
      case "footer":
      case "action":
        break;
      default:
        unknown(path, key, found);
    }
  }
  if (value.type !== "button") issue(found, "enum", `${path}/type`, "type must be button");
  if (value.header !== undefined) checkTextHeader(value.header, found);
  if (isObject(value.body, "/messaging_object/interactive/body", found)) {
    known(value.body, "/messaging_object/interactive/body", ["text"], found);
    text(value.body.text, "/messaging_object/interactive/body/text", "body", 1, 1024, true, false, found);
  }
  if (value.footer !== undefined && isObject(value.footer, "/messaging_object/interactive/footer", found)) {
    known(value.footer, "/messaging_object/interactive/footer", ["text"], found);
    text(value.footer.text, "/messaging_object/interactive/footer/text", "footer", 0, 60, false, false, found);
  }
  checkButtons(value.action, found);
}

function checkTextHeader(value: Json, found: Issue[]): void {
  const path = "/messaging_object/interactive/header";
  if (!isObject(value, path, found)) return;
  known(value, path, ["type", "text"], found);
  if (value.type !== "text") issue(found, "enum", `${path}/type`, "header must be text");
  text(value.text, "/messaging_object/interactive/header/text", "header", 1, 60, true, false, found);
}

function checkButtons(action: Json, found: Issue[]): void {
  const path = "/messaging_object/interactive/action/buttons";
  if (!isObject(action, "/messaging_object/interactive/action", found)) return;
  known(action, "/messaging_object/interactive/action", ["buttons"], found);
  const { buttons } = action;
  if (!Array.isArray(buttons)) {
    issue(found, "type", path, "buttons must be an array");
    return;
  }
  if (buttons.length < 1) issue(found, "minItems", path, "a message needs reply buttons, at least 1");
  if (buttons.length > 3) {
    issue(found, "maxItems", path, "a message has at most 3 reply buttons", 3, buttons.length);
    return;
  }
  for (let i = 0; i < buttons.length; i += 1) {
    const button = buttons[i];
    if (!isObject(button, path, found)) continue;
    known(button, path, ["type", "reply"], found);
    if (button.type !== "reply") issue(found, "enum", `${path}/${i}/type`, "type must be reply");
    const { reply } = button;
    if (!isObject(reply, path, found)) continue;
    known(reply, path, ["id", "title"], found);
    text(reply.id, `/messaging_object/interactive/action/buttons/${i}/reply/id`, "id", 1, 256, false, true, found);
    text(reply.title, `/messaging_object/interactive/action/buttons/${i}/reply/title`, "title", 1, 20, true, false, found);
    for (let j = 0; j < i; j += 1) {
      const other = buttons[j]?.reply;
      if (other?.id === reply.id) issue(found, "duplicate-reply-id", `${path}/${i}/reply/id`, `button id "${reply.id}" is already used in this message`);
      if (other?.title === reply.title) issue(found, "duplicate-reply-title", `${path}/${i}/reply/title`, "button title is already used in this message");
    }
  }
}

function checkExtraInfo(value: Json, found: Issue[]): void {
  if (value === undefined) return;
  if (!isObject(value, "/extra_info", found)) return;
  known(value, "/extra_info", ["ref", "ref1", "ref2", "wa_source"], found);
  for (const name of ["ref", "ref1", "ref2"]) if (value[name] !== undefined) text(value[name], `/extra_info/${name}`, name, 0, 255, false, false, found);
}

function isObject(value: Json, path: string, found: Issue[]): boolean {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
  issue(found, value === undefined ? "required" : "type", path, value === undefined ? `${path} is missing` : `${path} must be an object`);
  return false;
}

function known(value: Json, path: string, names: readonly string[], found: Issue[]): boolean {
  for (const key in value) if (Object.hasOwn(value, key) && !names.includes(key)) unknown(path, key, found);
  return true;
}

function unknown(path: string, key: string, found: Issue[]): void {
  issue(found, "additionalProperties", `${path}/${key}`, `${path} has no field "${key}"; remove it`);
}

function text(value: Json, path: string, label: string, min: number, max: number, notBlank: boolean, noEdge: boolean, found: Issue[]): void {
  if (typeof value !== "string") {
    issue(found, value === undefined ? "required" : "type", path, `${label} must be a string`);
    return;
  }
  if (value.length < min) issue(found, "minLength", path, `${label} needs at least ${min} characters; it has ${value.length}`, min, value.length);
  if (value.length > max) {
    const length = value.length - (value.match(pair)?.length ?? 0);
    if (length > max) issue(found, "maxLength", path, `${label} is ${length} characters long; the maximum is ${max}`, max, length);
  }
  if (!isWellFormed(value)) issue(found, "ill-formed-unicode", path, `${label} has half of a character in it`);
  if (notBlank && value !== "" && value.trim() === "") issue(found, "blank", path, `${label} is blank; write something that can be seen`);
  if (noEdge && value.trim() !== value) issue(found, "edge-white-space", path, `${label} begins or ends with white space; remove it`);
}

function issue(found: Issue[], code: string, path: string, message: string, limit?: number, actual?: number): void {
  found.push(
    limit === undefined || actual === undefined ? { code, path, message, severity: "error" } : { code, path, message, limit, actual, severity: "error" },
  );
}
