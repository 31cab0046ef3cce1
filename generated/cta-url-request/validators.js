// @generated from schema/cta-url-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import { add, isFull, missing, shown, text, unknown, wrongType } from "../validators-runtime.js";
import { fields } from "./fields.ts";

const known = /* @__PURE__ */ new Set(/* @__PURE__ */ fields.flatMap(({ names = [], refused = [] }) => [...names, ...refused]));
const patternOfCtaUrlRequestPhoneNumber0 = /^\+[1-9][0-9]{6,14}$/;
const patternOfCtaUrlRequestButtonUrl0 = /^https?:\/\/[^\/?#]/u;
const patternOfCtaUrlRequestButtonUrl1 = /[ \u0009\u000a\u000b\u000c\u000d]/;
const patternOfCtaUrlRequestButtonUrl2 = /^https?:\/\/[^\/?#]*@/u;
const patternOfCtaUrlRequestMediaLink0 = /^https?:\/\/[^\/?#]/u;
const patternOfCtaUrlRequestMediaLink1 = /[ \u0009\u000a\u000b\u000c\u000d]/;
const patternOfCtaUrlRequestMediaLink2 = /^https?:\/\/[^\/?#]*@/u;

export function checkCtaUrlRequest(value, found, allowUnknown) {
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
  if (messagingObject0 !== undefined) found = checkCtaUrlMessagingObject(messagingObject0, found, allowUnknown);
  else found = missing(found, fields[1]);
  if (extraInfo1 !== undefined) found = checkExtraInfo(extraInfo1, found, allowUnknown);
  return found;
}

export function checkCtaUrlMessagingObject(value, found, allowUnknown) {
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
  if (interactive3 !== undefined) found = checkCtaUrlInteractive(interactive3, found, allowUnknown);
  else found = missing(found, fields[5]);
  if (recipientType4 !== undefined) found = recipientType4 === "individual" ? found : add(found, fields[36], "enum", shown(recipientType4), "");
  return found;
}

export function checkPhoneNumber(value, found, allowUnknown) {
  if (typeof value === "string" && (value.length > 32 || !patternOfCtaUrlRequestPhoneNumber0.test(value))) return add(found, fields[3], "pattern", undefined, "");
  return text(value, found, fields[3], 0, 16, 0);
}

export function checkCtaUrlInteractive(value, found, allowUnknown) {
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
  if (type0 !== undefined) found = type0 === "cta_url" ? found : add(found, fields[6], "enum", shown(type0), "");
  else found = missing(found, fields[6]);
  if (body1 !== undefined) found = checkBody(body1, found, allowUnknown);
  else found = missing(found, fields[7]);
  if (action2 !== undefined) found = checkCtaUrlAction(action2, found, allowUnknown);
  else found = missing(found, fields[9]);
  if (footer3 !== undefined) found = checkFooter(footer3, found, allowUnknown);
  if (header4 !== undefined) found = checkHeader(header4, found, allowUnknown);
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

function checkCtaUrlAction(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[9]);
  let name0;
  let parameters1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "name":
        name0 = value["name"];
        break;
      case "parameters":
        parameters1 = value["parameters"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[9])))) return found;
    }
  }
  if (name0 !== undefined) found = name0 === "cta_url" ? found : add(found, fields[10], "enum", shown(name0), "");
  else found = missing(found, fields[10]);
  if (parameters1 !== undefined) found = checkCtaUrlParameters(parameters1, found, allowUnknown);
  else found = missing(found, fields[11]);
  return found;
}

function checkCtaUrlParameters(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[11]);
  let displayText0;
  let url1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "display_text":
        displayText0 = value["display_text"];
        break;
      case "url":
        url1 = value["url"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[11])))) return found;
    }
  }
  if (displayText0 !== undefined) found = text(displayText0, found, fields[12], 1, 20, 1);
  else found = missing(found, fields[12]);
  if (url1 !== undefined) found = checkButtonUrl(url1, found, allowUnknown);
  else found = missing(found, fields[13]);
  return found;
}

function checkButtonUrl(value, found, allowUnknown) {
  found = text(value, found, fields[13], 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfCtaUrlRequestButtonUrl0.test(value)) found = add(found, fields[13], "pattern", undefined, "");
  if (patternOfCtaUrlRequestButtonUrl1.test(value)) found = add(found, fields[13], "not", undefined, "");
  if (patternOfCtaUrlRequestButtonUrl2.test(value)) found = add(found, fields[13], "not", undefined, "");
  return found;
}

function checkFooter(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[14]);
  let text0;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[14])))) return found;
    }
  }
  if (text0 !== undefined) found = text(text0, found, fields[15], 0, 60, 0);
  else found = missing(found, fields[15]);
  return found;
}

function checkHeader(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[16]);
  let tag;
  for (const key in value) if (key === "type" && Object.prototype.hasOwnProperty.call(value, key)) tag = value[key];
  switch (tag) {
    case "text":
      return checkTextHeader(value, found, allowUnknown);
    case "image":
      return checkImageHeader(value, found, allowUnknown);
    case "video":
      return checkVideoHeader(value, found, allowUnknown);
    case "document":
      return checkDocumentHeader(value, found, allowUnknown);
  }
  return add(found, fields[16], "tag", tag === undefined ? undefined : shown(tag), "/type");
}

function checkTextHeader(value, found, allowUnknown) {
  let text1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "text":
        text1 = value["text"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[17])))) return found;
    }
  }
  if (text1 !== undefined) found = text(text1, found, fields[19], 1, 60, 1);
  else found = missing(found, fields[19]);
  return found;
}

function checkImageHeader(value, found, allowUnknown) {
  let image1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "image":
        image1 = value["image"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[20])))) return found;
    }
  }
  if (image1 !== undefined) found = checkCtaUrlRequestImageHeaderMessagingObjectInteractiveHeaderImage(image1, found, allowUnknown);
  else found = missing(found, fields[22]);
  return found;
}

function checkCtaUrlRequestImageHeaderMessagingObjectInteractiveHeaderImage(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[22]);
  let id0;
  let link1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "link":
        link1 = value["link"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[22])))) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, fields[22], "oneOf", present, "");
  if (id0 !== undefined) found = text(id0, found, fields[23], 1, Infinity, 0);
  if (link1 !== undefined) found = checkCtaUrlRequestImageHeaderMessagingObjectInteractiveHeaderImageLink(link1, found, allowUnknown);
  return found;
}

function checkCtaUrlRequestImageHeaderMessagingObjectInteractiveHeaderImageLink(value, found, allowUnknown) {
  found = text(value, found, fields[24], 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfCtaUrlRequestMediaLink0.test(value)) found = add(found, fields[24], "pattern", undefined, "");
  if (patternOfCtaUrlRequestMediaLink1.test(value)) found = add(found, fields[24], "not", undefined, "");
  if (patternOfCtaUrlRequestMediaLink2.test(value)) found = add(found, fields[24], "not", undefined, "");
  return found;
}

function checkVideoHeader(value, found, allowUnknown) {
  let video1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "video":
        video1 = value["video"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[25])))) return found;
    }
  }
  if (video1 !== undefined) found = checkCtaUrlRequestVideoHeaderMessagingObjectInteractiveHeaderVideo(video1, found, allowUnknown);
  else found = missing(found, fields[27]);
  return found;
}

function checkCtaUrlRequestVideoHeaderMessagingObjectInteractiveHeaderVideo(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[27]);
  let id0;
  let link1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "link":
        link1 = value["link"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[27])))) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, fields[27], "oneOf", present, "");
  if (id0 !== undefined) found = text(id0, found, fields[28], 1, Infinity, 0);
  if (link1 !== undefined) found = checkCtaUrlRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink(link1, found, allowUnknown);
  return found;
}

function checkCtaUrlRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink(value, found, allowUnknown) {
  found = text(value, found, fields[29], 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfCtaUrlRequestMediaLink0.test(value)) found = add(found, fields[29], "pattern", undefined, "");
  if (patternOfCtaUrlRequestMediaLink1.test(value)) found = add(found, fields[29], "not", undefined, "");
  if (patternOfCtaUrlRequestMediaLink2.test(value)) found = add(found, fields[29], "not", undefined, "");
  return found;
}

function checkDocumentHeader(value, found, allowUnknown) {
  let document1;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "document":
        document1 = value["document"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[30])))) return found;
    }
  }
  if (document1 !== undefined) found = checkDocumentMedia(document1, found, allowUnknown);
  else found = missing(found, fields[32]);
  return found;
}

function checkDocumentMedia(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[32]);
  let id0;
  let link1;
  let filename2;
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "link":
        link1 = value["link"];
        break;
      case "filename":
        filename2 = value["filename"];
        break;
      default:
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[32])))) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, fields[32], "oneOf", present, "");
  if (id0 !== undefined) found = text(id0, found, fields[33], 1, Infinity, 0);
  if (link1 !== undefined) found = checkCtaUrlRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink(link1, found, allowUnknown);
  if (filename2 !== undefined) found = text(filename2, found, fields[35], 1, Infinity, 0);
  return found;
}

function checkCtaUrlRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink(value, found, allowUnknown) {
  found = text(value, found, fields[34], 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfCtaUrlRequestMediaLink0.test(value)) found = add(found, fields[34], "pattern", undefined, "");
  if (patternOfCtaUrlRequestMediaLink1.test(value)) found = add(found, fields[34], "not", undefined, "");
  if (patternOfCtaUrlRequestMediaLink2.test(value)) found = add(found, fields[34], "not", undefined, "");
  return found;
}

export function checkExtraInfo(value, found, allowUnknown) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrongType(value, found, fields[37]);
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
        if ((!allowUnknown || known.has(key)) && isFull((found = unknown(key, found, fields[37])))) return found;
    }
  }
  if (ref0 !== undefined) found = text(ref0, found, fields[38], 0, 255, 0);
  if (ref11 !== undefined) found = text(ref11, found, fields[39], 0, 255, 0);
  if (ref22 !== undefined) found = text(ref22, found, fields[40], 0, 255, 0);
  if (waSource3 !== undefined) found = waSource3 === "api" || waSource3 === "clevertap" || waSource3 === "zoho" || waSource3 === "webengage" || waSource3 === "shopify" || waSource3 === "leadsquared" || waSource3 === "responsys" || waSource3 === "braze" || waSource3 === "hubspot" || waSource3 === "salesforce" || waSource3 === "zapier" || waSource3 === "eloqua" || waSource3 === "moengage" ? found : add(found, fields[41], "enum", shown(waSource3), "");
  return found;
}
