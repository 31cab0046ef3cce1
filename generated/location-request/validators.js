// @generated from schema/location-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import { add, isFull, missing, shown, text, unknown, wrongType } from "../validators-runtime.js";
import { fields } from "./fields.ts";

const known = /* @__PURE__ */ new Set(/* @__PURE__ */ fields.flatMap(({ names = [], refused = [] }) => [...names, ...refused]));
const patternOfLocationRequestPhoneNumber0 = /^\+[1-9][0-9]{6,14}$/;

export function checkLocationRequest(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[0]);
  let messagingObject0;
  let extraInfo1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "messaging_object":
        messagingObject0 = value["messaging_object"];
        break;
      case "extra_info":
        extraInfo1 = value["extra_info"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[0])))) return found;
    }
  }
  if (messagingObject0 !== undefined) found = checkLocationMessagingObject(messagingObject0, found, allowUnknown);
  else found = missing(found, fields[1]);
  if (extraInfo1 !== undefined) found = checkExtraInfo(extraInfo1, found, allowUnknown);
  return found;
}

export function checkLocationMessagingObject(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[1]);
  let messagingProduct0;
  let to1;
  let type2;
  let interactive3;
  let recipientType4;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "messaging_product":
        messagingProduct0 = value["messaging_product"];
        break;
      case "to":
        to1 = value["to"];
        break;
      case "type":
        type2 = value["type"];
        break;
      case "interactive":
        interactive3 = value["interactive"];
        break;
      case "recipient_type":
        recipientType4 = value["recipient_type"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[1])))) return found;
    }
  }
  if (messagingProduct0 !== undefined) found = messagingProduct0 === "whatsapp" ? found : add(found, fields[2], "enum", shown(messagingProduct0), "");
  else found = missing(found, fields[2]);
  if (to1 !== undefined) found = checkPhoneNumber(to1, found, allowUnknown);
  else found = missing(found, fields[3]);
  if (type2 !== undefined) found = type2 === "interactive" ? found : add(found, fields[4], "enum", shown(type2), "");
  else found = missing(found, fields[4]);
  if (interactive3 !== undefined) found = checkLocationInteractive(interactive3, found, allowUnknown);
  else found = missing(found, fields[5]);
  if (recipientType4 !== undefined) found = recipientType4 === "individual" ? found : add(found, fields[11], "enum", shown(recipientType4), "");
  return found;
}

export function checkPhoneNumber(value, found, allowUnknown) {
  if (typeof value === "string" && (value.length > 32 || !patternOfLocationRequestPhoneNumber0.test(value))) return add(found, fields[3], "pattern", undefined, "");
  return text(value, found, fields[3], 0, 16, 0);
}

export function checkLocationInteractive(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[5]);
  let type0;
  let body1;
  let action2;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "type":
        type0 = value["type"];
        break;
      case "body":
        body1 = value["body"];
        break;
      case "action":
        action2 = value["action"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[5])))) return found;
    }
  }
  if (type0 !== undefined) found = type0 === "location_request_message" ? found : add(found, fields[6], "enum", shown(type0), "");
  else found = missing(found, fields[6]);
  if (body1 !== undefined) found = checkBody(body1, found, allowUnknown);
  else found = missing(found, fields[7]);
  if (action2 !== undefined) found = checkLocationAction(action2, found, allowUnknown);
  else found = missing(found, fields[9]);
  return found;
}

function checkBody(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[7]);
  let text0;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[7])))) return found;
    }
  }
  if (text0 !== undefined) found = text(text0, found, fields[8], 1, 1024, 1);
  else found = missing(found, fields[8]);
  return found;
}

function checkLocationAction(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[9]);
  let name0;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "name":
        name0 = value["name"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[9])))) return found;
    }
  }
  if (name0 !== undefined) found = name0 === "send_location" ? found : add(found, fields[10], "enum", shown(name0), "");
  else found = missing(found, fields[10]);
  return found;
}

export function checkExtraInfo(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[12]);
  let ref0;
  let ref11;
  let ref22;
  let waSource3;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "ref":
        ref0 = value["ref"];
        break;
      case "ref1":
        ref11 = value["ref1"];
        break;
      case "ref2":
        ref22 = value["ref2"];
        break;
      case "wa_source":
        waSource3 = value["wa_source"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[12])))) return found;
    }
  }
  if (ref0 !== undefined) found = text(ref0, found, fields[13], 0, 255, 0);
  if (ref11 !== undefined) found = text(ref11, found, fields[14], 0, 255, 0);
  if (ref22 !== undefined) found = text(ref22, found, fields[15], 0, 255, 0);
  if (waSource3 !== undefined) found = waSource3 === "api" || waSource3 === "clevertap" || waSource3 === "zoho" || waSource3 === "webengage" || waSource3 === "shopify" || waSource3 === "leadsquared" || waSource3 === "responsys" || waSource3 === "braze" || waSource3 === "hubspot" || waSource3 === "salesforce" || waSource3 === "zapier" || waSource3 === "eloqua" || waSource3 === "moengage" ? found : add(found, fields[16], "enum", shown(waSource3), "");
  return found;
}
