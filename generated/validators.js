// @generated from schema/reply-button-request.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

export const mostFindings = 50;
const own = Object.prototype.hasOwnProperty;
const pair = /[\ud800-\udbff][\udc00-\udfff]/;

export function codePoints(text) {
  if (!pair.test(text)) return text.length;
  let count = text.length;
  for (let at = 1; at < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800) count -= 1;
  }
  return count;
}

function typeOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function add(found, paths, field, keyword, actual, after, i0) {
  const at = [i0];
  const path = paths[field].replace(/\*/g, () => at.shift()) + after;
  const finding = { field, keyword, path, actual };
  if (found === undefined) return [finding];
  if (found.length < 50) found.push(finding);
  return found;
}

function wrongType(value, found, paths, field, i0) {
  return add(found, paths, field, "type", typeOf(value), "", i0);
}

function unknown(key, found, paths, field, i0) {
  return add(found, paths, field, "additionalProperties", key, "/" + key.replaceAll("~", "~0").replaceAll("/", "~1"), i0);
}

function isFull(found) {
  return found !== undefined && found.length >= 50;
}

function isRepeated(keys, last) {
  const key = keys[last];
  if (typeof key !== "string") return false;
  for (let at = 0; at < last; at += 1) if (keys[at] === key) return true;
  return false;
}

function text(value, found, paths, field, min, max, flags, i0) {
  if (typeof value !== "string") return wrongType(value, found, paths, field, i0);
  const { length } = value;
  if (length < 2 * min && codePoints(value) < min) {
    found = add(found, paths, field, "minLength", codePoints(value), "", i0);
    if (length === 0) return found;
  }
  if (length > max && (length > 2 * max || codePoints(value) > max)) {
    found = add(found, paths, field, "maxLength", length > 16384 ? undefined : codePoints(value), "", i0);
    if (length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, paths, field, "x-wellFormed", undefined, "", i0);
  if (flags !== 0) {
    const trimmed = value.trim();
    if (flags & 1 && trimmed === "") found = add(found, paths, field, "x-notBlank", undefined, "", i0);
    if (flags & 2 && trimmed !== value) found = add(found, paths, field, "x-noEdgeWhiteSpace", undefined, "", i0);
  }
  return found;
}

const replyButtonRequestPaths = [
  "",
  "/messaging_object",
  "/messaging_object/messaging_product",
  "/messaging_object/recipient_type",
  "/messaging_object/to",
  "/messaging_object/type",
  "/messaging_object/interactive",
  "/messaging_object/interactive/type",
  "/messaging_object/interactive/header",
  "/messaging_object/interactive/header",
  "/messaging_object/interactive/header/type",
  "/messaging_object/interactive/header/text",
  "/messaging_object/interactive/header",
  "/messaging_object/interactive/header/type",
  "/messaging_object/interactive/header/image",
  "/messaging_object/interactive/header/image/id",
  "/messaging_object/interactive/header/image/link",
  "/messaging_object/interactive/header",
  "/messaging_object/interactive/header/type",
  "/messaging_object/interactive/header/video",
  "/messaging_object/interactive/header/video/id",
  "/messaging_object/interactive/header/video/link",
  "/messaging_object/interactive/header",
  "/messaging_object/interactive/header/type",
  "/messaging_object/interactive/header/document",
  "/messaging_object/interactive/header/document/id",
  "/messaging_object/interactive/header/document/link",
  "/messaging_object/interactive/header/document/filename",
  "/messaging_object/interactive/body",
  "/messaging_object/interactive/body/text",
  "/messaging_object/interactive/footer",
  "/messaging_object/interactive/footer/text",
  "/messaging_object/interactive/action",
  "/messaging_object/interactive/action/buttons",
  "/messaging_object/interactive/action/buttons/*",
  "/messaging_object/interactive/action/buttons/*/type",
  "/messaging_object/interactive/action/buttons/*/reply",
  "/messaging_object/interactive/action/buttons/*/reply/id",
  "/messaging_object/interactive/action/buttons/*/reply/title",
  "/extra_info",
  "/extra_info/ref",
  "/extra_info/ref1",
  "/extra_info/ref2",
  "/extra_info/wa_source",
];

export function checkReplyButtonRequest(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 0);
  let messagingObject0;
  let extraInfo1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "messaging_object":
        messagingObject0 = value["messaging_object"];
        break;
      case "extra_info":
        extraInfo1 = value["extra_info"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 0);
        if (isFull(found)) return found;
    }
  }
  if (messagingObject0 !== undefined) found = checkMessagingObject(messagingObject0, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 1, "required", undefined, "");
  if (extraInfo1 !== undefined) found = checkExtraInfo(extraInfo1, found, allowUnknown);
  return found;
}

export function checkMessagingObject(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 1);
  let messagingProduct0;
  let recipientType1;
  let to2;
  let type3;
  let interactive4;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "messaging_product":
        messagingProduct0 = value["messaging_product"];
        break;
      case "recipient_type":
        recipientType1 = value["recipient_type"];
        break;
      case "to":
        to2 = value["to"];
        break;
      case "type":
        type3 = value["type"];
        break;
      case "interactive":
        interactive4 = value["interactive"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 1);
        if (isFull(found)) return found;
    }
  }
  if (messagingProduct0 !== undefined) found = checkMessagingProduct(messagingProduct0, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 2, "required", undefined, "");
  if (recipientType1 !== undefined) found = checkRecipientType(recipientType1, found, allowUnknown);
  if (to2 !== undefined) found = checkPhoneNumber(to2, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 4, "required", undefined, "");
  if (type3 !== undefined) found = checkMessageType(type3, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 5, "required", undefined, "");
  if (interactive4 !== undefined) found = checkInteractive(interactive4, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 6, "required", undefined, "");
  return found;
}

export function checkMessagingProduct(value, found, allowUnknown) {
  return value === "whatsapp" ? found : add(found, replyButtonRequestPaths, 2, "enum", typeOf(value), "");
}

export function checkRecipientType(value, found, allowUnknown) {
  return value === "individual" ? found : add(found, replyButtonRequestPaths, 3, "enum", typeOf(value), "");
}

const patternOfPhoneNumber0 = /^\+[1-9][0-9]{6,14}$/;
export function checkPhoneNumber(value, found, allowUnknown) {
  found = text(value, found, replyButtonRequestPaths, 4, 0, 16, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfPhoneNumber0.test(value)) found = add(found, replyButtonRequestPaths, 4, "pattern", undefined, "");
  return found;
}

export function checkMessageType(value, found, allowUnknown) {
  return value === "interactive" ? found : add(found, replyButtonRequestPaths, 5, "enum", typeOf(value), "");
}

export function checkInteractive(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 6);
  let type0;
  let header1;
  let body2;
  let footer3;
  let action4;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "type":
        type0 = value["type"];
        break;
      case "header":
        header1 = value["header"];
        break;
      case "body":
        body2 = value["body"];
        break;
      case "footer":
        footer3 = value["footer"];
        break;
      case "action":
        action4 = value["action"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 6);
        if (isFull(found)) return found;
    }
  }
  if (type0 !== undefined) found = checkInteractiveType(type0, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 7, "required", undefined, "");
  if (header1 !== undefined) found = checkHeader(header1, found, allowUnknown);
  if (body2 !== undefined) found = checkBody(body2, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 28, "required", undefined, "");
  if (footer3 !== undefined) found = checkFooter(footer3, found, allowUnknown);
  if (action4 !== undefined) found = checkAction(action4, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 32, "required", undefined, "");
  return found;
}

export function checkInteractiveType(value, found, allowUnknown) {
  return value === "button" ? found : add(found, replyButtonRequestPaths, 7, "enum", typeOf(value), "");
}

export function checkHeader(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 8);
  const tag = own.call(value, "type") ? value["type"] : undefined;
  switch (tag) {
    case "text":
      return checkTextHeader(value, found, allowUnknown, tag);
    case "image":
      return checkImageHeader(value, found, allowUnknown, tag);
    case "video":
      return checkVideoHeader(value, found, allowUnknown, tag);
    case "document":
      return checkDocumentHeader(value, found, allowUnknown, tag);
  }
  return add(found, replyButtonRequestPaths, 8, "tag", tag === undefined ? undefined : typeOf(tag), "/type");
}

export function checkTextHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 9);
  let text1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "text":
        text1 = value["text"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 9);
        if (isFull(found)) return found;
    }
  }
  if (text1 !== undefined) found = checkHeaderText(text1, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 11, "required", undefined, "");
  return found;
}

export function checkHeaderText(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 11, 1, 60, 1);
}

export function checkImageHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 12);
  let image1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "image":
        image1 = value["image"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 12);
        if (isFull(found)) return found;
    }
  }
  if (image1 !== undefined) found = checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImage(image1, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 14, "required", undefined, "");
  return found;
}

function checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImage(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 14);
  let id0;
  let link1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "link":
        link1 = value["link"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 14);
        if (isFull(found)) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, replyButtonRequestPaths, 14, "oneOf", present, "");
  if (id0 !== undefined) found = checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageId(id0, found, allowUnknown);
  if (link1 !== undefined) found = checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink(link1, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageId(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 15, 1, Infinity, 0);
}

const patternOfReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink0 = /^https?:\/\/[^\/?#]/;
const patternOfReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink1 = /[ \t\n\u000b\f\r]/;
const patternOfReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink2 = /^https?:\/\/[^\/?#]*@/;
function checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink(value, found, allowUnknown) {
  found = text(value, found, replyButtonRequestPaths, 16, 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink0.test(value)) found = add(found, replyButtonRequestPaths, 16, "pattern", undefined, "");
  if (patternOfReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink1.test(value)) found = add(found, replyButtonRequestPaths, 16, "not", undefined, "");
  if (patternOfReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink2.test(value)) found = add(found, replyButtonRequestPaths, 16, "not", undefined, "");
  return found;
}

export function checkVideoHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 17);
  let video1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "video":
        video1 = value["video"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 17);
        if (isFull(found)) return found;
    }
  }
  if (video1 !== undefined) found = checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideo(video1, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 19, "required", undefined, "");
  return found;
}

function checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideo(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 19);
  let id0;
  let link1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "link":
        link1 = value["link"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 19);
        if (isFull(found)) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, replyButtonRequestPaths, 19, "oneOf", present, "");
  if (id0 !== undefined) found = checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoId(id0, found, allowUnknown);
  if (link1 !== undefined) found = checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink(link1, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoId(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 20, 1, Infinity, 0);
}

const patternOfReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink0 = /^https?:\/\/[^\/?#]/;
const patternOfReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink1 = /[ \t\n\u000b\f\r]/;
const patternOfReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink2 = /^https?:\/\/[^\/?#]*@/;
function checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink(value, found, allowUnknown) {
  found = text(value, found, replyButtonRequestPaths, 21, 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink0.test(value)) found = add(found, replyButtonRequestPaths, 21, "pattern", undefined, "");
  if (patternOfReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink1.test(value)) found = add(found, replyButtonRequestPaths, 21, "not", undefined, "");
  if (patternOfReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink2.test(value)) found = add(found, replyButtonRequestPaths, 21, "not", undefined, "");
  return found;
}

export function checkDocumentHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 22);
  let document1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "type":
        break;
      case "document":
        document1 = value["document"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 22);
        if (isFull(found)) return found;
    }
  }
  if (document1 !== undefined) found = checkDocumentMedia(document1, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 24, "required", undefined, "");
  return found;
}

export function checkDocumentMedia(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 24);
  let id0;
  let link1;
  let filename2;
  for (const key in value) {
    if (!own.call(value, key)) continue;
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
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 24);
        if (isFull(found)) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, replyButtonRequestPaths, 24, "oneOf", present, "");
  if (id0 !== undefined) found = checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentId(id0, found, allowUnknown);
  if (link1 !== undefined) found = checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink(link1, found, allowUnknown);
  if (filename2 !== undefined) found = checkFilename(filename2, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentId(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 25, 1, Infinity, 0);
}

const patternOfReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink0 = /^https?:\/\/[^\/?#]/;
const patternOfReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink1 = /[ \t\n\u000b\f\r]/;
const patternOfReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink2 = /^https?:\/\/[^\/?#]*@/;
function checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink(value, found, allowUnknown) {
  found = text(value, found, replyButtonRequestPaths, 26, 0, 2048, 0);
  if (typeof value !== "string" || value.length > 16384) return found;
  if (!patternOfReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink0.test(value)) found = add(found, replyButtonRequestPaths, 26, "pattern", undefined, "");
  if (patternOfReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink1.test(value)) found = add(found, replyButtonRequestPaths, 26, "not", undefined, "");
  if (patternOfReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink2.test(value)) found = add(found, replyButtonRequestPaths, 26, "not", undefined, "");
  return found;
}

export function checkFilename(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 27, 1, Infinity, 0);
}

export function checkBody(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 28);
  let text0;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 28);
        if (isFull(found)) return found;
    }
  }
  if (text0 !== undefined) found = checkBodyText(text0, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 29, "required", undefined, "");
  return found;
}

export function checkBodyText(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 29, 1, 1024, 1);
}

export function checkFooter(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 30);
  let text0;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 30);
        if (isFull(found)) return found;
    }
  }
  if (text0 !== undefined) found = checkFooterText(text0, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 31, "required", undefined, "");
  return found;
}

export function checkFooterText(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 31, 0, 60, 0);
}

export function checkAction(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 32);
  let buttons0;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "buttons":
        buttons0 = value["buttons"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 32);
        if (isFull(found)) return found;
    }
  }
  if (buttons0 !== undefined) found = checkButtons(buttons0, found, allowUnknown);
  else found = add(found, replyButtonRequestPaths, 33, "required", undefined, "");
  return found;
}

export function checkButtons(value, found, allowUnknown) {
  if (!Array.isArray(value)) return wrongType(value, found, replyButtonRequestPaths, 33);
  const length = value.length;
  if (length < 1) found = add(found, replyButtonRequestPaths, 33, "minItems", length, "");
  if (length > 3) return add(found, replyButtonRequestPaths, 33, "maxItems", length, "");
  const keys0 = new Array(3);
  const keys1 = new Array(3);
  for (let i0 = 0; i0 < length; i0 += 1) {
    found = checkButton(value[i0], found, allowUnknown, i0, keys0, keys1);
    if (isRepeated(keys0, i0)) found = add(found, replyButtonRequestPaths, 33, "/reply/id", keys0[i0], "/" + i0 + "/reply/id");
    if (isRepeated(keys1, i0)) found = add(found, replyButtonRequestPaths, 33, "/reply/title", keys1[i0], "/" + i0 + "/reply/title");
    if (isFull(found)) return found;
  }
  return found;
}

function checkButton(value, found, allowUnknown, i0, keys0, keys1) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 34, i0);
  let type0;
  let reply1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "type":
        type0 = value["type"];
        break;
      case "reply":
        reply1 = value["reply"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 34, i0);
        if (isFull(found)) return found;
    }
  }
  if (type0 !== undefined) found = checkButtonType(type0, found, allowUnknown, i0);
  else found = add(found, replyButtonRequestPaths, 35, "required", undefined, "", i0);
  if (reply1 !== undefined) found = checkReply(reply1, found, allowUnknown, i0, keys0, keys1);
  else found = add(found, replyButtonRequestPaths, 36, "required", undefined, "", i0);
  return found;
}

function checkButtonType(value, found, allowUnknown, i0) {
  return value === "reply" ? found : add(found, replyButtonRequestPaths, 35, "enum", typeOf(value), "", i0);
}

function checkReply(value, found, allowUnknown, i0, keys0, keys1) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 36, i0);
  let id0;
  let title1;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "id":
        id0 = value["id"];
        break;
      case "title":
        title1 = value["title"];
        break;
      default:
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 36, i0);
        if (isFull(found)) return found;
    }
  }
  if (id0 !== undefined) found = checkReplyId(id0, found, allowUnknown, i0);
  else found = add(found, replyButtonRequestPaths, 37, "required", undefined, "", i0);
  if (title1 !== undefined) found = checkReplyTitle(title1, found, allowUnknown, i0);
  else found = add(found, replyButtonRequestPaths, 38, "required", undefined, "", i0);
  keys0[i0] = id0;
  keys1[i0] = title1;
  return found;
}

function checkReplyId(value, found, allowUnknown, i0) {
  return text(value, found, replyButtonRequestPaths, 37, 1, 256, 2, i0);
}

function checkReplyTitle(value, found, allowUnknown, i0) {
  return text(value, found, replyButtonRequestPaths, 38, 1, 20, 1, i0);
}

export function checkExtraInfo(value, found, allowUnknown) {
  if (!isObject(value)) return wrongType(value, found, replyButtonRequestPaths, 39);
  let ref0;
  let ref11;
  let ref22;
  let waSource3;
  for (const key in value) {
    if (!own.call(value, key)) continue;
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
        if (allowUnknown) break;
        found = unknown(key, found, replyButtonRequestPaths, 39);
        if (isFull(found)) return found;
    }
  }
  if (ref0 !== undefined) found = checkReplyButtonRequestExtraInfoRef(ref0, found, allowUnknown);
  if (ref11 !== undefined) found = checkReplyButtonRequestExtraInfoRef1(ref11, found, allowUnknown);
  if (ref22 !== undefined) found = checkReplyButtonRequestExtraInfoRef2(ref22, found, allowUnknown);
  if (waSource3 !== undefined) found = checkWaSource(waSource3, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestExtraInfoRef(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 40, 0, 255, 0);
}

function checkReplyButtonRequestExtraInfoRef1(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 41, 0, 255, 0);
}

function checkReplyButtonRequestExtraInfoRef2(value, found, allowUnknown) {
  return text(value, found, replyButtonRequestPaths, 42, 0, 255, 0);
}

export function checkWaSource(value, found, allowUnknown) {
  return value === "api" || value === "clevertap" || value === "zoho" || value === "webengage" || value === "shopify" || value === "leadsquared" || value === "responsys" || value === "braze" || value === "hubspot" || value === "salesforce" || value === "zapier" || value === "eloqua" || value === "moengage" ? found : add(found, replyButtonRequestPaths, 43, "enum", typeOf(value), "");
}
