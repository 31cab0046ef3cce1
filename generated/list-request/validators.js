// @generated from schema/list-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import { add, isFull, isRepeated, missing, shown, text, totalOf, unknown, wrongType } from "../validators-runtime.js";
import { fields } from "./fields.ts";

const known = /* @__PURE__ */ new Set(/* @__PURE__ */ fields.flatMap(({ names = [], refused = [] }) => [...names, ...refused]));
const patternOfListRequestPhoneNumber0 = /^\+[1-9][0-9]{6,14}$/;

export function checkListRequest(value, found, allowUnknown) {
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
  if (messagingObject0 !== undefined) found = checkListMessagingObject(messagingObject0, found, allowUnknown);
  else found = missing(found, fields[1]);
  if (extraInfo1 !== undefined) found = checkExtraInfo(extraInfo1, found, allowUnknown);
  return found;
}

export function checkListMessagingObject(value, found, allowUnknown) {
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
  if (interactive3 !== undefined) found = checkListInteractive(interactive3, found, allowUnknown);
  else found = missing(found, fields[5]);
  if (recipientType4 !== undefined) found = recipientType4 === "individual" ? found : add(found, fields[24], "enum", shown(recipientType4), "");
  return found;
}

export function checkPhoneNumber(value, found, allowUnknown) {
  if (typeof value === "string" && (value.length > 32 || !patternOfListRequestPhoneNumber0.test(value))) return add(found, fields[3], "pattern", undefined, "");
  return text(value, found, fields[3], 0, 16, 0);
}

export function checkListInteractive(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[5]);
  let type0;
  let body1;
  let action2;
  let footer3;
  let header4;
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
      case "footer":
        footer3 = value["footer"];
        break;
      case "header":
        header4 = value["header"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[5])))) return found;
    }
  }
  if (type0 !== undefined) found = type0 === "list" ? found : add(found, fields[6], "enum", shown(type0), "");
  else found = missing(found, fields[6]);
  if (body1 !== undefined) found = checkListBody(body1, found, allowUnknown);
  else found = missing(found, fields[7]);
  if (action2 !== undefined) found = checkListAction(action2, found, allowUnknown);
  else found = missing(found, fields[9]);
  if (footer3 !== undefined) found = checkFooter(footer3, found, allowUnknown);
  if (header4 !== undefined) found = checkTextHeader(header4, found, allowUnknown);
  return found;
}

function checkListBody(value, found, allowUnknown) {
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
  if (text0 !== undefined) found = text(text0, found, fields[8], 1, 4096, 1);
  else found = missing(found, fields[8]);
  return found;
}

function checkListAction(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[9]);
  let button0;
  let sections1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "button":
        button0 = value["button"];
        break;
      case "sections":
        sections1 = value["sections"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[9])))) return found;
    }
  }
  if (button0 !== undefined) found = text(button0, found, fields[10], 1, 20, 1);
  else found = missing(found, fields[10]);
  if (sections1 !== undefined) found = checkSections(sections1, found, allowUnknown);
  else found = missing(found, fields[11]);
  return found;
}

function checkSections(value, found, allowUnknown) {
  if (!Array.isArray(value)) return wrongType(value, found, fields[11]);
  const length = value.length;
  if (length < 1) found = add(found, fields[11], "minItems", length, "");
  if (length > 10) return add(found, fields[11], "maxItems", length, "");
  const $keys0 = new Array(100).fill(undefined);
  const $lists0 = new Array(10);
  const $given0 = new Array(10);
  for (let $i0 = 0; $i0 < length; $i0 += 1) {
    found = checkSection(value[$i0], found, allowUnknown, $i0, $keys0, $lists0, $given0);
  }
  const total = totalOf($lists0, length);
  if (total > 10) found = add(found, fields[11], "x-maxTotal", total, "");
  for (let $i0 = 0; length > 1 && $i0 < length; $i0 += 1) {
    if ($given0[$i0] === false) found = add(found, fields[11], "anyOf", undefined, "/" + $i0 + "/title");
  }
  return found;
}

function checkSection(value, found, allowUnknown, $i0, $keys0, $lists0, $given0) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[12], $i0);
  let rows0;
  let title1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "rows":
        rows0 = value["rows"];
        break;
      case "title":
        title1 = value["title"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[12], $i0)))) return found;
    }
  }
  if (rows0 !== undefined) found = checkRows(rows0, found, allowUnknown, $i0, $keys0);
  else found = missing(found, fields[13], $i0);
  if (title1 !== undefined) found = text(title1, found, fields[18], 1, 24, 1, $i0);
  $lists0[$i0] = rows0;
  $given0[$i0] = title1 !== undefined;
  return found;
}

function checkRows(value, found, allowUnknown, $i0, $keys0) {
  if (!Array.isArray(value)) return wrongType(value, found, fields[13], $i0);
  const length = value.length;
  if (length < 1) found = add(found, fields[13], "minItems", length, "", $i0);
  if (length > 10) return found;
  for (let $i1 = 0; $i1 < length; $i1 += 1) {
    found = checkRow(value[$i1], found, allowUnknown, $i0, $i1, $keys0);
    if (isRepeated($keys0, $i0 * 10 + $i1)) found = add(found, fields[11], "/rows/*/id", $keys0[$i0 * 10 + $i1], "/" + $i0 + "/rows/" + $i1 + "/id");
  }
  return found;
}

function checkRow(value, found, allowUnknown, $i0, $i1, $keys0) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[14], $i0, $i1);
  let id0;
  let title1;
  let description2;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "title":
        title1 = value["title"];
        break;
      case "description":
        description2 = value["description"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[14], $i0, $i1)))) return found;
    }
  }
  if (id0 !== undefined) found = text(id0, found, fields[15], 1, 200, 2, $i0, $i1);
  else found = missing(found, fields[15], $i0, $i1);
  if (title1 !== undefined) found = text(title1, found, fields[16], 1, 24, 1, $i0, $i1);
  else found = missing(found, fields[16], $i0, $i1);
  if (description2 !== undefined) found = text(description2, found, fields[17], 0, 72, 0, $i0, $i1);
  $keys0[$i0 * 10 + $i1] = id0;
  return found;
}

function checkFooter(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[19]);
  let text0;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[19])))) return found;
    }
  }
  if (text0 !== undefined) found = text(text0, found, fields[20], 0, 60, 0);
  else found = missing(found, fields[20]);
  return found;
}

function checkTextHeader(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[21]);
  let type0;
  let text1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "type":
        type0 = value["type"];
        break;
      case "text":
        text1 = value["text"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[21])))) return found;
    }
  }
  if (type0 !== undefined) found = type0 === "text" ? found : add(found, fields[22], "enum", shown(type0), "");
  else found = missing(found, fields[22]);
  if (text1 !== undefined) found = text(text1, found, fields[23], 1, 60, 1);
  else found = missing(found, fields[23]);
  return found;
}

export function checkExtraInfo(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[25]);
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
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[25])))) return found;
    }
  }
  if (ref0 !== undefined) found = text(ref0, found, fields[26], 0, 255, 0);
  if (ref11 !== undefined) found = text(ref11, found, fields[27], 0, 255, 0);
  if (ref22 !== undefined) found = text(ref22, found, fields[28], 0, 255, 0);
  if (waSource3 !== undefined) found = waSource3 === "api" || waSource3 === "clevertap" || waSource3 === "zoho" || waSource3 === "webengage" || waSource3 === "shopify" || waSource3 === "leadsquared" || waSource3 === "responsys" || waSource3 === "braze" || waSource3 === "hubspot" || waSource3 === "salesforce" || waSource3 === "zapier" || waSource3 === "eloqua" || waSource3 === "moengage" ? found : add(found, fields[29], "enum", shown(waSource3), "");
  return found;
}
