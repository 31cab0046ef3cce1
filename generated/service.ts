// @generated from schema/service.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Meaning } from "../src/type-level/artefact-types.ts";

/** Pod → host. */
export const hosts = {
  /** Kaleyra, api_domain table, row EU Pod. */
  eu: "api.eu.kaleyra.io",
  /** Kaleyra, api_domain table, row IN pod. */
  in: "api.in.kaleyra.io",
  /** Kaleyra, a later edition of the page, api_domain table, row NA pod: .ai, not .io. */
  na: "api.na.kaleyra.ai",
  /** Kaleyra, api_domain table, row SG Pod. A later edition of the page has api.kaleyra.io in this row; that host is usable as a base URL. */
  sg: "api.ap.kaleyra.io",
} as const;

/** How a message is sent. Kaleyra, section API Request: https://<api_domain>/v2/<sid>/whatsapp/<phone_number>/messages. */
export const request = {
  method: "POST",
  path: "/v2/{sid}/whatsapp/{phone_number}/messages",
  contentType: "application/json",
  keyHeader: "api-key",
} as const;

/** What the parameters of a request look like. */
export const patterns = {
  /** The API key generated on the Kaleyra platform. Kaleyra, parameters table, row api-key. Our reading: anything but visible ASCII is a slip of copying. */
  apiKey: new RegExp("^[!-~]{1,512}$"),
  /** The business number that sends the message, in E.164 form. Kaleyra, parameters table, row phone_number, whose text says end customer. Our reading: the answer WA401, "does not belong to the account", can only mean the sender. */
  phoneNumber: new RegExp("^\\+[1-9][0-9]{6,14}$"),
  /** The account SID (Security Identifier). Kaleyra, parameters table, row sid. Our reading: every example is letters and digits, and nothing else may reach a path. */
  sid: new RegExp("^[A-Za-z0-9]{1,64}$"),
} as const;

/** Every documented answer, word for word. */
export const answers = {
  accepted: {
    status: 202,
    body: {
      code: "WA202",
      message: "Request Accepted",
      data: { message_id: "AXXXXXXXXXXXXXXXXXXX" },
      error: {},
    },
  },
  "incorrect-payload": {
    status: 400,
    body: {
      code: "WA400",
      message: "Refer to correct payload format",
      data: {},
      error: { payload: "Incorrect payload format" },
    },
  },
  "low-balance": {
    status: 400,
    body: {
      code: "E110",
      message: "Please check your balance, You have a low balance!",
      data: {},
      error: { balance: "Please check your balance, You have a low balance!" },
    },
  },
  "api-not-available": {
    status: 401,
    body: {
      code: "WA-401",
      message: "API is not available for given customer.Please contact support for more info",
      data: {},
      error: { account: "API is not available for given customer.Please contact support for more info" },
    },
  },
  "wrong-credentials": {
    status: 401,
    body: {
      code: "RBC001",
      message: "Incorrect SID or API key.",
      data: [],
      error: { error: "Incorrect SID or API key." },
    },
  },
  "unknown-sender": {
    status: 401,
    body: {
      code: "WA401",
      message: "Phone number is not present or does not belong to the account.",
      data: {},
      error: { phone_number: "Phone number is not present or does not belong to the account." },
    },
  },
  "other-api-version": {
    status: 401,
    body: {
      code: "WA-401",
      message: "The phone number you're using is associated with different Version of our WA API. Please use the appropriate endpoint.",
      data: {},
      error: {
        phone_number: "The phone number you're using is associated with different Version of our WA API. Please use the appropriate endpoint.",
      },
    },
  },
  "server-error": {
    status: 500,
    body: {
      code: "WA500",
      message: "Please try again later",
      data: {},
      error: { error: "Internal server error" },
    },
  },
} as const;

/** Every documented code of an answer that does not accept, and what it means for the message. */
export const meanings = [
  {
    name: "incorrect-payload",
    status: 400,
    code: "WA400",
    errorKey: "payload",
    outcome: "not-sent",
    retry: "never",
    meaning: "Kaleyra could not read the message",
    fix: "Compare it with Kaleyra's page; a field may have changed.",
  },
  {
    name: "low-balance",
    status: 400,
    code: "E110",
    errorKey: "balance",
    outcome: "not-sent",
    retry: "never",
    meaning: "the balance of the account is too low",
    fix: "Top it up.",
  },
  {
    name: "api-not-available",
    status: 401,
    code: "WA-401",
    errorKey: "account",
    outcome: "not-sent",
    retry: "never",
    meaning: "this API is not available to the account",
    fix: "Ask Kaleyra's support to enable it.",
  },
  {
    name: "wrong-credentials",
    status: 401,
    code: "RBC001",
    errorKey: "error",
    outcome: "not-sent",
    retry: "never",
    meaning: "the SID or the API key is wrong",
    fix: "Check both on the Kaleyra platform, and that the pod is the account's own.",
  },
  {
    name: "unknown-sender",
    status: 401,
    code: "WA401",
    errorKey: "phone_number",
    outcome: "not-sent",
    retry: "never",
    meaning: "the sender's number is not on this account",
    fix: "Set from to a business number of this account.",
  },
  {
    name: "other-api-version",
    status: 401,
    code: "WA-401",
    errorKey: "phone_number",
    outcome: "not-sent",
    retry: "never",
    meaning: "the sender's number belongs to another version of Kaleyra's WhatsApp API",
    fix: "Use a number that is onboarded on version 2.",
  },
  {
    name: "server-error",
    status: 500,
    code: "WA500",
    errorKey: "error",
    outcome: "unknown",
    retry: "never",
    meaning: "Kaleyra failed while it worked on the message",
    fix: "Find out first whether it was delivered.",
    retryAfterMs: [300000, 600000, 900000],
  },
  {
    name: "daily-limit",
    code: "WAV2101",
    outcome: "not-sent",
    retry: "never",
    meaning: "the daily limit of the account is reached",
    fix: "Ask Kaleyra for more, or go on tomorrow.",
  },
] as const satisfies readonly Meaning[];
