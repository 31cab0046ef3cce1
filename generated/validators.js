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

function longer(text, most) {
  return text.length > 2 * most || codePoints(text) > most;
}

function counted(text) {
  return text.length > 16384 ? undefined : codePoints(text);
}

function typeOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function step(key) {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function add(found, field, keyword, path, actual) {
  const finding = { field, keyword, path, actual };
  if (found === undefined) return [finding];
  if (found.length < 50) found.push(finding);
  return found;
}

function isRepeated(keys, last) {
  return typeof keys[last] === "string" && keys.indexOf(keys[last]) < last;
}

function isFull(found) {
  return found !== undefined && found.length >= 50;
}

export function checkReplyButtonRequest(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 0, "type", "", typeOf(value));
  }
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
        found = add(found, 0, "additionalProperties", "/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (messagingObject0 !== undefined) found = checkMessagingObject(messagingObject0, found, allowUnknown);
  else found = add(found, 1, "required", "/messaging_object");
  if (extraInfo1 !== undefined) found = checkExtraInfo(extraInfo1, found, allowUnknown);
  return found;
}

export function checkMessagingObject(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 1, "type", "/messaging_object", typeOf(value));
  }
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
        found = add(found, 1, "additionalProperties", "/messaging_object/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (messagingProduct0 !== undefined) found = checkMessagingProduct(messagingProduct0, found, allowUnknown);
  else found = add(found, 2, "required", "/messaging_object/messaging_product");
  if (recipientType1 !== undefined) found = checkRecipientType(recipientType1, found, allowUnknown);
  if (to2 !== undefined) found = checkPhoneNumber(to2, found, allowUnknown);
  else found = add(found, 4, "required", "/messaging_object/to");
  if (type3 !== undefined) found = checkMessageType(type3, found, allowUnknown);
  else found = add(found, 5, "required", "/messaging_object/type");
  if (interactive4 !== undefined) found = checkInteractive(interactive4, found, allowUnknown);
  else found = add(found, 6, "required", "/messaging_object/interactive");
  return found;
}

export function checkMessagingProduct(value, found, allowUnknown) {
  if (value !== "whatsapp") found = add(found, 2, "enum", "/messaging_object/messaging_product", typeOf(value));
  return found;
}

export function checkRecipientType(value, found, allowUnknown) {
  if (value !== "individual") found = add(found, 3, "enum", "/messaging_object/recipient_type", typeOf(value));
  return found;
}

export function checkPhoneNumber(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 4, "type", "/messaging_object/to", typeOf(value));
  }
  if (value.length > 16 && longer(value, 16)) {
    found = add(found, 4, "maxLength", "/messaging_object/to", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 4, "x-wellFormed", "/messaging_object/to");
  if (!/^\+[1-9][0-9]{6,14}$/.test(value)) found = add(found, 4, "pattern", "/messaging_object/to");
  return found;
}

export function checkMessageType(value, found, allowUnknown) {
  if (value !== "interactive") found = add(found, 5, "enum", "/messaging_object/type", typeOf(value));
  return found;
}

export function checkInteractive(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 6, "type", "/messaging_object/interactive", typeOf(value));
  }
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
        found = add(found, 6, "additionalProperties", "/messaging_object/interactive/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (type0 !== undefined) found = checkInteractiveType(type0, found, allowUnknown);
  else found = add(found, 7, "required", "/messaging_object/interactive/type");
  if (header1 !== undefined) found = checkHeader(header1, found, allowUnknown);
  if (body2 !== undefined) found = checkBody(body2, found, allowUnknown);
  else found = add(found, 28, "required", "/messaging_object/interactive/body");
  if (footer3 !== undefined) found = checkFooter(footer3, found, allowUnknown);
  if (action4 !== undefined) found = checkAction(action4, found, allowUnknown);
  else found = add(found, 32, "required", "/messaging_object/interactive/action");
  return found;
}

export function checkInteractiveType(value, found, allowUnknown) {
  if (value !== "button") found = add(found, 7, "enum", "/messaging_object/interactive/type", typeOf(value));
  return found;
}

export function checkHeader(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 8, "type", "/messaging_object/interactive/header", typeOf(value));
  }
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
  found = add(found, 8, "tag", "/messaging_object/interactive/header/type", tag === undefined ? undefined : typeOf(tag));
  return found;
}

export function checkTextHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) {
    return add(found, 9, "type", "/messaging_object/interactive/header", typeOf(value));
  }
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
        found = add(found, 9, "additionalProperties", "/messaging_object/interactive/header/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (text1 !== undefined) found = checkHeaderText(text1, found, allowUnknown);
  else found = add(found, 11, "required", "/messaging_object/interactive/header/text");
  return found;
}

export function checkHeaderText(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 11, "type", "/messaging_object/interactive/header/text", typeOf(value));
  }
  if (value === "") {
    return add(found, 11, "minLength", "/messaging_object/interactive/header/text", 0);
  }
  if (value.length > 60 && longer(value, 60)) {
    found = add(found, 11, "maxLength", "/messaging_object/interactive/header/text", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 11, "x-wellFormed", "/messaging_object/interactive/header/text");
  if (value.trim() === "") found = add(found, 11, "x-notBlank", "/messaging_object/interactive/header/text");
  return found;
}

export function checkImageHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) {
    return add(found, 12, "type", "/messaging_object/interactive/header", typeOf(value));
  }
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
        found = add(found, 12, "additionalProperties", "/messaging_object/interactive/header/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (image1 !== undefined) found = checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImage(image1, found, allowUnknown);
  else found = add(found, 14, "required", "/messaging_object/interactive/header/image");
  return found;
}

function checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImage(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 14, "type", "/messaging_object/interactive/header/image", typeOf(value));
  }
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
        found = add(found, 14, "additionalProperties", "/messaging_object/interactive/header/image/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, 14, "oneOf", "/messaging_object/interactive/header/image", present);
  if (id0 !== undefined) found = checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageId(id0, found, allowUnknown);
  if (link1 !== undefined) found = checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink(link1, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageId(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 15, "type", "/messaging_object/interactive/header/image/id", typeOf(value));
  }
  if (value === "") {
    return add(found, 15, "minLength", "/messaging_object/interactive/header/image/id", 0);
  }
  if (!value.isWellFormed()) found = add(found, 15, "x-wellFormed", "/messaging_object/interactive/header/image/id");
  return found;
}

function checkReplyButtonRequestImageHeaderMessagingObjectInteractiveHeaderImageLink(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 16, "type", "/messaging_object/interactive/header/image/link", typeOf(value));
  }
  if (value.length > 2048 && longer(value, 2048)) {
    found = add(found, 16, "maxLength", "/messaging_object/interactive/header/image/link", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 16, "x-wellFormed", "/messaging_object/interactive/header/image/link");
  if (!/^https?:\/\/[^\/?#]/.test(value)) found = add(found, 16, "pattern", "/messaging_object/interactive/header/image/link");
  if (/[ \t\n\u000b\f\r]/.test(value)) found = add(found, 16, "not", "/messaging_object/interactive/header/image/link");
  if (/^https?:\/\/[^\/?#]*@/.test(value)) found = add(found, 16, "not", "/messaging_object/interactive/header/image/link");
  return found;
}

export function checkVideoHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) {
    return add(found, 17, "type", "/messaging_object/interactive/header", typeOf(value));
  }
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
        found = add(found, 17, "additionalProperties", "/messaging_object/interactive/header/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (video1 !== undefined) found = checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideo(video1, found, allowUnknown);
  else found = add(found, 19, "required", "/messaging_object/interactive/header/video");
  return found;
}

function checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideo(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 19, "type", "/messaging_object/interactive/header/video", typeOf(value));
  }
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
        found = add(found, 19, "additionalProperties", "/messaging_object/interactive/header/video/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, 19, "oneOf", "/messaging_object/interactive/header/video", present);
  if (id0 !== undefined) found = checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoId(id0, found, allowUnknown);
  if (link1 !== undefined) found = checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink(link1, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoId(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 20, "type", "/messaging_object/interactive/header/video/id", typeOf(value));
  }
  if (value === "") {
    return add(found, 20, "minLength", "/messaging_object/interactive/header/video/id", 0);
  }
  if (!value.isWellFormed()) found = add(found, 20, "x-wellFormed", "/messaging_object/interactive/header/video/id");
  return found;
}

function checkReplyButtonRequestVideoHeaderMessagingObjectInteractiveHeaderVideoLink(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 21, "type", "/messaging_object/interactive/header/video/link", typeOf(value));
  }
  if (value.length > 2048 && longer(value, 2048)) {
    found = add(found, 21, "maxLength", "/messaging_object/interactive/header/video/link", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 21, "x-wellFormed", "/messaging_object/interactive/header/video/link");
  if (!/^https?:\/\/[^\/?#]/.test(value)) found = add(found, 21, "pattern", "/messaging_object/interactive/header/video/link");
  if (/[ \t\n\u000b\f\r]/.test(value)) found = add(found, 21, "not", "/messaging_object/interactive/header/video/link");
  if (/^https?:\/\/[^\/?#]*@/.test(value)) found = add(found, 21, "not", "/messaging_object/interactive/header/video/link");
  return found;
}

export function checkDocumentHeader(value, found, allowUnknown, tag) {
  if (!isObject(value)) {
    return add(found, 22, "type", "/messaging_object/interactive/header", typeOf(value));
  }
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
        found = add(found, 22, "additionalProperties", "/messaging_object/interactive/header/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (document1 !== undefined) found = checkDocumentMedia(document1, found, allowUnknown);
  else found = add(found, 24, "required", "/messaging_object/interactive/header/document");
  return found;
}

export function checkDocumentMedia(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 24, "type", "/messaging_object/interactive/header/document", typeOf(value));
  }
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
        found = add(found, 24, "additionalProperties", "/messaging_object/interactive/header/document/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  const present = (id0 === undefined ? 0 : 1) + (link1 === undefined ? 0 : 1);
  if (present !== 1) found = add(found, 24, "oneOf", "/messaging_object/interactive/header/document", present);
  if (id0 !== undefined) found = checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentId(id0, found, allowUnknown);
  if (link1 !== undefined) found = checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink(link1, found, allowUnknown);
  if (filename2 !== undefined) found = checkFilename(filename2, found, allowUnknown);
  return found;
}

function checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentId(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 25, "type", "/messaging_object/interactive/header/document/id", typeOf(value));
  }
  if (value === "") {
    return add(found, 25, "minLength", "/messaging_object/interactive/header/document/id", 0);
  }
  if (!value.isWellFormed()) found = add(found, 25, "x-wellFormed", "/messaging_object/interactive/header/document/id");
  return found;
}

function checkReplyButtonRequestDocumentHeaderMessagingObjectInteractiveHeaderDocumentLink(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 26, "type", "/messaging_object/interactive/header/document/link", typeOf(value));
  }
  if (value.length > 2048 && longer(value, 2048)) {
    found = add(found, 26, "maxLength", "/messaging_object/interactive/header/document/link", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 26, "x-wellFormed", "/messaging_object/interactive/header/document/link");
  if (!/^https?:\/\/[^\/?#]/.test(value)) found = add(found, 26, "pattern", "/messaging_object/interactive/header/document/link");
  if (/[ \t\n\u000b\f\r]/.test(value)) found = add(found, 26, "not", "/messaging_object/interactive/header/document/link");
  if (/^https?:\/\/[^\/?#]*@/.test(value)) found = add(found, 26, "not", "/messaging_object/interactive/header/document/link");
  return found;
}

export function checkFilename(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 27, "type", "/messaging_object/interactive/header/document/filename", typeOf(value));
  }
  if (value === "") {
    return add(found, 27, "minLength", "/messaging_object/interactive/header/document/filename", 0);
  }
  if (!value.isWellFormed()) found = add(found, 27, "x-wellFormed", "/messaging_object/interactive/header/document/filename");
  return found;
}

export function checkBody(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 28, "type", "/messaging_object/interactive/body", typeOf(value));
  }
  let text0;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if (allowUnknown) break;
        found = add(found, 28, "additionalProperties", "/messaging_object/interactive/body/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (text0 !== undefined) found = checkBodyText(text0, found, allowUnknown);
  else found = add(found, 29, "required", "/messaging_object/interactive/body/text");
  return found;
}

export function checkBodyText(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 29, "type", "/messaging_object/interactive/body/text", typeOf(value));
  }
  if (value === "") {
    return add(found, 29, "minLength", "/messaging_object/interactive/body/text", 0);
  }
  if (value.length > 1024 && longer(value, 1024)) {
    found = add(found, 29, "maxLength", "/messaging_object/interactive/body/text", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 29, "x-wellFormed", "/messaging_object/interactive/body/text");
  if (value.trim() === "") found = add(found, 29, "x-notBlank", "/messaging_object/interactive/body/text");
  return found;
}

export function checkFooter(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 30, "type", "/messaging_object/interactive/footer", typeOf(value));
  }
  let text0;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "text":
        text0 = value["text"];
        break;
      default:
        if (allowUnknown) break;
        found = add(found, 30, "additionalProperties", "/messaging_object/interactive/footer/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (text0 !== undefined) found = checkFooterText(text0, found, allowUnknown);
  else found = add(found, 31, "required", "/messaging_object/interactive/footer/text");
  return found;
}

export function checkFooterText(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 31, "type", "/messaging_object/interactive/footer/text", typeOf(value));
  }
  if (value.length > 60 && longer(value, 60)) {
    found = add(found, 31, "maxLength", "/messaging_object/interactive/footer/text", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 31, "x-wellFormed", "/messaging_object/interactive/footer/text");
  return found;
}

export function checkAction(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 32, "type", "/messaging_object/interactive/action", typeOf(value));
  }
  let buttons0;
  for (const key in value) {
    if (!own.call(value, key)) continue;
    switch (key) {
      case "buttons":
        buttons0 = value["buttons"];
        break;
      default:
        if (allowUnknown) break;
        found = add(found, 32, "additionalProperties", "/messaging_object/interactive/action/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (buttons0 !== undefined) found = checkButtons(buttons0, found, allowUnknown);
  else found = add(found, 33, "required", "/messaging_object/interactive/action/buttons");
  return found;
}

export function checkButtons(value, found, allowUnknown) {
  if (!Array.isArray(value)) {
    return add(found, 33, "type", "/messaging_object/interactive/action/buttons", typeOf(value));
  }
  const length = value.length;
  if (length < 1) found = add(found, 33, "minItems", "/messaging_object/interactive/action/buttons", length);
  if (length > 3) {
    return add(found, 33, "maxItems", "/messaging_object/interactive/action/buttons", length);
  }
  const keys0 = [];
  const keys1 = [];
  for (let i0 = 0; i0 < length; i0 += 1) {
    found = checkButton(value[i0], found, allowUnknown, i0, keys0, keys1);
    while (keys0.length <= i0) keys0.push(undefined);
    if (isRepeated(keys0, i0)) found = add(found, 33, "/reply/id", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id", keys0[i0]);
    while (keys1.length <= i0) keys1.push(undefined);
    if (isRepeated(keys1, i0)) found = add(found, 33, "/reply/title", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title", keys1[i0]);
    if (isFull(found)) return found;
  }
  return found;
}

function checkButton(value, found, allowUnknown, i0, keys0, keys1) {
  if (!isObject(value)) {
    return add(found, 34, "type", "/messaging_object/interactive/action/buttons/" + i0, typeOf(value));
  }
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
        found = add(found, 34, "additionalProperties", "/messaging_object/interactive/action/buttons/" + i0 + "/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (type0 !== undefined) found = checkButtonType(type0, found, allowUnknown, i0);
  else found = add(found, 35, "required", "/messaging_object/interactive/action/buttons/" + i0 + "/type");
  if (reply1 !== undefined) found = checkReply(reply1, found, allowUnknown, i0, keys0, keys1);
  else found = add(found, 36, "required", "/messaging_object/interactive/action/buttons/" + i0 + "/reply");
  return found;
}

function checkButtonType(value, found, allowUnknown, i0) {
  if (value !== "reply") found = add(found, 35, "enum", "/messaging_object/interactive/action/buttons/" + i0 + "/type", typeOf(value));
  return found;
}

function checkReply(value, found, allowUnknown, i0, keys0, keys1) {
  if (!isObject(value)) {
    return add(found, 36, "type", "/messaging_object/interactive/action/buttons/" + i0 + "/reply", typeOf(value));
  }
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
        found = add(found, 36, "additionalProperties", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/" + step(key), key);
        if (isFull(found)) return found;
    }
  }
  if (id0 !== undefined) found = checkReplyId(id0, found, allowUnknown, i0);
  else found = add(found, 37, "required", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id");
  if (title1 !== undefined) found = checkReplyTitle(title1, found, allowUnknown, i0);
  else found = add(found, 38, "required", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title");
  keys0.push(id0);
  keys1.push(title1);
  return found;
}

function checkReplyId(value, found, allowUnknown, i0) {
  if (typeof value !== "string") {
    return add(found, 37, "type", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id", typeOf(value));
  }
  if (value === "") {
    return add(found, 37, "minLength", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id", 0);
  }
  if (value.length > 256 && longer(value, 256)) {
    found = add(found, 37, "maxLength", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 37, "x-wellFormed", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id");
  if (value.trim() !== value) found = add(found, 37, "x-noEdgeWhiteSpace", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/id");
  return found;
}

function checkReplyTitle(value, found, allowUnknown, i0) {
  if (typeof value !== "string") {
    return add(found, 38, "type", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title", typeOf(value));
  }
  if (value === "") {
    return add(found, 38, "minLength", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title", 0);
  }
  if (value.length > 20 && longer(value, 20)) {
    found = add(found, 38, "maxLength", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 38, "x-wellFormed", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title");
  if (value.trim() === "") found = add(found, 38, "x-notBlank", "/messaging_object/interactive/action/buttons/" + i0 + "/reply/title");
  return found;
}

export function checkExtraInfo(value, found, allowUnknown) {
  if (!isObject(value)) {
    return add(found, 39, "type", "/extra_info", typeOf(value));
  }
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
        found = add(found, 39, "additionalProperties", "/extra_info/" + step(key), key);
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
  if (typeof value !== "string") {
    return add(found, 40, "type", "/extra_info/ref", typeOf(value));
  }
  if (value.length > 255 && longer(value, 255)) {
    found = add(found, 40, "maxLength", "/extra_info/ref", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 40, "x-wellFormed", "/extra_info/ref");
  return found;
}

function checkReplyButtonRequestExtraInfoRef1(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 41, "type", "/extra_info/ref1", typeOf(value));
  }
  if (value.length > 255 && longer(value, 255)) {
    found = add(found, 41, "maxLength", "/extra_info/ref1", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 41, "x-wellFormed", "/extra_info/ref1");
  return found;
}

function checkReplyButtonRequestExtraInfoRef2(value, found, allowUnknown) {
  if (typeof value !== "string") {
    return add(found, 42, "type", "/extra_info/ref2", typeOf(value));
  }
  if (value.length > 255 && longer(value, 255)) {
    found = add(found, 42, "maxLength", "/extra_info/ref2", counted(value));
    if (value.length > 16384) return found;
  }
  if (!value.isWellFormed()) found = add(found, 42, "x-wellFormed", "/extra_info/ref2");
  return found;
}

export function checkWaSource(value, found, allowUnknown) {
  if (value !== "api" && value !== "clevertap" && value !== "zoho" && value !== "webengage" && value !== "shopify" && value !== "leadsquared" && value !== "responsys" && value !== "braze" && value !== "hubspot" && value !== "salesforce" && value !== "zapier" && value !== "eloqua" && value !== "moengage") found = add(found, 43, "enum", "/extra_info/wa_source", typeOf(value));
  return found;
}
