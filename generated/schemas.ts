// @generated from schema/api-response.schema.json, schema/message-callback.schema.json, schema/not-sent-callback.schema.json, schema/reply-button-request.schema.json, schema/status-callback.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

export const apiResponseSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:kaleyra-whatsapp:api-response:1.0.0",
  title: "ApiResponse",
  description: "What Kaleyra answers to a request that sends a message, accepted or refused.",
  $comment: "Transcribed from the samples of success and failure on Kaleyra's page 'Send an Interactive Reply Button Message'; service.json has them word for word. Open everywhere: a field that Kaleyra adds is no fault of the answer.",
  type: "object",
  required: ["code"],
  additionalProperties: true,
  properties: {
    code: { $ref: "#/definitions/ResponseCode" },
    data: { $ref: "#/definitions/ResponseData" },
    error: { $ref: "#/definitions/ResponseError" },
    message: { $ref: "#/definitions/ResponseMessage" },
  },
  "x-source": {
    additionalProperties: "Our reading: the page does not say that the list is complete.",
    required: "Our reading: every sample has all four; the code alone is what an answer cannot do without.",
  },
  definitions: {
    ResponseCode: {
      title: "ResponseCode",
      description: "Kaleyra's word for what happened. One word may stand for two things, and one thing for two spellings: WA401, WA-401.",
      $comment: "Not an enum: a code that is not documented is kept, not lost.",
      type: "string",
      examples: ["WA202", "RBC001", "WA401", "WA-401"],
      maxLength: 64,
      minLength: 1,
      "x-source": {
        maxLength: "Our reading: a code is a word, not a text.",
        minLength: "Our reading: an empty code says nothing.",
      },
    },
    ResponseData: {
      title: "ResponseData",
      description: "The id of the request where it was accepted; otherwise an empty object, or an empty list.",
      $comment: "RBC001 has a list where all other samples have an object.",
      anyOf: [{ $ref: "#/definitions/ResponseReceipt" }, { $ref: "#/definitions/ResponseNothing" }],
      "x-source": {
        anyOf: "Kaleyra, samples of success and failure: data is an object, and in the sample of RBC001 an empty list.",
      },
    },
    ResponseError: {
      title: "ResponseError",
      description: "What was wrong: one key, which says where, and a sentence. Empty where nothing was.",
      type: "object",
      additionalProperties: true,
    },
    ResponseMessage: {
      title: "ResponseMessage",
      description: "The same for people.",
      type: "string",
      examples: ["Request Accepted"],
    },
    ResponseMessageId: {
      title: "ResponseMessageId",
      description: "Kaleyra's id of the request that was accepted.",
      type: "string",
      examples: ["AXXXXXXXXXXXXXXXXXXX"],
      minLength: 1,
      "x-source": { minLength: "Our reading: an empty id names no request." },
    },
    ResponseNothing: { title: "ResponseNothing", description: "Nothing, written as a list.", type: "array" },
    ResponseReceipt: {
      title: "ResponseReceipt",
      description: "What Kaleyra calls the request that it accepted.",
      type: "object",
      additionalProperties: true,
      properties: { message_id: { $ref: "#/definitions/ResponseMessageId" } },
    },
  },
} as const;

export const messageCallbackSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:kaleyra-whatsapp:message-callback:1.0.0",
  title: "MessageCallback",
  description: "What Kaleyra posts to your address when a customer writes to you: a tap on a reply button, on the button of a template or on the row of a list, a location, or any other message.",
  $comment: "Transcribed from Kaleyra's pages of incoming webhooks for lists, templates, addresses, locations, media, reactions and stickers, and, for a tap on a reply button and for text, which have no page, from Meta's. meta_object is one element of Meta's entry[].changes[]. Only what the callback cannot do without is required, because the samples are boilerplate.",
  type: "object",
  required: ["meta_object"],
  additionalProperties: true,
  properties: {
    meta_object: { $ref: "#/definitions/IncomingChange" },
    extra_info: {
      description: "What Kaleyra adds: what you gave as ref, ref1 and ref2, a link to its copy of the media, and ids of its own. Each may be missing or empty.",
      examples: [
        {
          media_url: "",
          ref: "customer1",
          ref1: "marketing",
          ref2: "dictionary",
          reply_to: "48c38d78-4ec5-4000-abee-030000006c85",
          trace_id: "cb94fee2-3e70-4000-944a-2a400000b90a",
          waba_id: "123003121970851",
        },
      ],
      "x-source": { examples: "Kaleyra, incoming webhook pages" },
    },
  },
  "x-source": {
    additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
    required: "Kaleyra, incoming webhook pages: every sample has meta_object.",
  },
  definitions: {
    IncomingChange: {
      title: "IncomingChange",
      description: "One change, as Meta reports it.",
      type: "object",
      required: ["value"],
      additionalProperties: true,
      properties: {
        value: { $ref: "#/definitions/IncomingValue" },
        field: {
          description: "What has changed: messages, for statuses too.",
          examples: ["messages"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
      },
      "x-source": {
        additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
        required: "Kaleyra, incoming webhook pages: every sample has value.",
      },
    },
    IncomingMessage: {
      title: "IncomingMessage",
      description: "One message from the customer. The field that is called like its type has what it says.",
      $comment: "Where a field has no type, anything is let through: programs that forward a callback write null for what is missing and a number for a text. The examples show what Kaleyra and Meta send.",
      type: "object",
      additionalProperties: true,
      properties: {
        button: {
          description: "The quick-reply button of a template that was tapped.",
          examples: [{ payload: "CONFIRM", text: "Yes" }],
          "x-source": { examples: "Kaleyra, incoming webhook pages, interactive template message" },
        },
        context: {
          description: "The message that the customer answers: its sender and WhatsApp's id of it. Missing where it is no answer.",
          examples: [{ from: "919876543210", id: "wamid.HBgL" }],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
        from: {
          description: "The customer's number as WhatsApp writes it: digits, without a plus sign. Missing for a customer with a user name whose number may not be shown.",
          examples: ["919876543211"],
          "x-source": {
            examples: "Kaleyra, incoming webhook pages; Meta, business-scoped user ids page: from is omitted where the number may not be shown.",
          },
        },
        from_parent_user_id: {
          description: "Meta's id of the customer for a group of businesses.",
          examples: ["IN.ENT.1220444166"],
          "x-source": { examples: "Meta, business-scoped user ids page" },
        },
        from_user_id: {
          description: "Meta's id of the customer for your business.",
          examples: ["IN.1133457247844405"],
          "x-source": { examples: "Meta, business-scoped user ids page" },
        },
        id: {
          description: "WhatsApp's id of this message, the same when the callback is delivered again.",
          examples: ["wamid.HBgM"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
        interactive: {
          description: "The reply button or the row of a list that was tapped.",
          examples: [
            { button_reply: { id: "change-button", title: "Change" }, type: "button_reply" },
            { list_reply: { description: "In the morning", id: "nine", title: "9 am" }, type: "list_reply" },
          ],
          "x-source": {
            examples: "Meta, webhook reference, messages, button_reply and list_reply; Kaleyra, incoming webhook pages, list reply",
          },
        },
        location: {
          description: "A place. It answers a request for a location where context or reply_to name the message.",
          examples: [{ address: "1 Street", latitude: 12.9716, longitude: 77.5946, name: "Office" }],
          "x-source": { examples: "Kaleyra, incoming webhook pages, location" },
        },
        text: {
          description: "A text that the customer wrote.",
          examples: [{ body: "Hello" }],
          "x-source": { examples: "Meta, webhook reference, messages, text" },
        },
        timestamp: {
          description: "When, in seconds since 1970.",
          examples: ["1722834665"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
        type: {
          description: "What kind of message it is: interactive for a reply button or the row of a list, button for the button of a template, text, image, location and others.",
          examples: ["interactive", "button", "text", "location"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
      },
      "x-source": {
        additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
      },
    },
    IncomingMessages: {
      title: "IncomingMessages",
      description: "The messages that came in, one in every sample.",
      type: "array",
      items: { $ref: "#/definitions/IncomingMessage" },
    },
    IncomingValue: {
      title: "IncomingValue",
      description: "Which number was addressed, by whom, and the messages.",
      $comment: "Where a field has no type, anything is let through: programs that forward a callback write null for what is missing and a number for a text. The examples show what Kaleyra and Meta send.",
      type: "object",
      required: ["messages"],
      additionalProperties: true,
      properties: {
        messages: { $ref: "#/definitions/IncomingMessages" },
        contacts: {
          description: "Who wrote: name on the profile, user name, number and Meta's id, each where known.",
          examples: [
            [
              {
                profile: { name: "John", username: "john.k" },
                user_id: "IN.1133457247844405",
                wa_id: "919876543211",
              },
            ],
          ],
          "x-source": {
            examples: "Kaleyra, incoming webhook pages; Meta, business-scoped user ids page for user_id and username",
          },
        },
        messaging_product: {
          description: "The messaging service.",
          examples: ["whatsapp"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
        metadata: {
          description: "The business number that was addressed, display_phone_number in digits, and Meta's id of it.",
          examples: [{ display_phone_number: "919876543210", phone_number_id: "100000000000000" }],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
      },
      "x-source": {
        additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
        required: "Kaleyra, incoming webhook pages: a callback without messages is no incoming message.",
      },
    },
  },
} as const;

export const notSentCallbackSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:kaleyra-whatsapp:not-sent-callback:1.0.0",
  title: "NotSentCallback",
  description: "What Kaleyra posts to your address when it did not hand a message to WhatsApp.",
  $comment: "Transcribed from the one page of Kaleyra's that could be read, daily limit reached. The bodies of its other pages about messages that were not submitted could not be read, so no field of theirs is here.",
  type: "object",
  required: ["status", "message_id"],
  additionalProperties: true,
  properties: {
    status: { $ref: "#/definitions/NotSentStatus" },
    message_id: {
      description: "An id of the message, in the form of WhatsApp's, although nothing was sent.",
      examples: ["wamid.HBgM"],
      "x-source": { examples: "Kaleyra, status webhook page, daily limit reached" },
    },
    code: {
      description: "Kaleyra's code for the reason.",
      examples: ["WAV2101"],
      "x-source": { examples: "Kaleyra, status webhook page, daily limit reached" },
    },
    extra_info: {
      description: "What you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.",
      examples: [
        {
          enable_url_tracking_body: false,
          enable_url_tracking_button: false,
          message_id: "wamid.HBgM",
          ref: "customer1",
          ref1: "marketing",
          ref2: "dictionary",
          waba_id: "115802798673533",
        },
      ],
      "x-source": { examples: "Kaleyra, status webhook page, daily limit reached" },
    },
    reason: {
      description: "The reason for people.",
      examples: ["account daily limit reached"],
      "x-source": { examples: "Kaleyra, status webhook page, daily limit reached" },
    },
  },
  "x-source": {
    additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
    required: "Kaleyra, status webhook page, daily limit reached: the sample has both. Our reading: without them it could be any other program's callback.",
  },
  definitions: {
    NotSentStatus: {
      title: "NotSentStatus",
      description: "The word for it. The sample prints it with a blank; compare it without blanks, hyphens and case.",
      type: "string",
      examples: ["not sent", "not-sent", "NOT-SENT"],
      minLength: 1,
      "x-source": {
        examples: "Kaleyra, status webhook page, daily limit reached: not sent. Kaleyra, WhatsApp status page: NOT-SENT. Kaleyra, callback page: not-sent.",
        minLength: "Our reading: an empty word says nothing.",
      },
    },
  },
} as const;

export const replyButtonRequestSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:kaleyra-whatsapp:reply-button-request:1.0.0",
  title: "ReplyButtonRequest",
  description: "The whole body of a request that sends a WhatsApp message with reply buttons.",
  $comment: "Transcribed from Kaleyra's page 'Send an Interactive Reply Button Message', the edition with three pods. Where the page contradicts itself, the reading stands in a $comment beside the keyword it decided. x-source names, keyword by keyword, the row that decided it.",
  type: "object",
  required: ["messaging_object"],
  additionalProperties: false,
  properties: {
    messaging_object: { $ref: "#/definitions/MessagingObject" },
    extra_info: { $ref: "#/definitions/ExtraInfo" },
  },
  "x-source": {
    additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
    required: "Kaleyra, payload table: messaging_object is mandatory, extra_info is not.",
  },
  definitions: {
    Action: {
      title: "Action",
      description: "What the customer can do: the reply buttons.",
      type: "object",
      required: ["buttons"],
      additionalProperties: false,
      properties: { buttons: { $ref: "#/definitions/Buttons" } },
      "x-source": {
        additionalProperties: "Kaleyra, action table: buttons is the only field.",
        required: "Kaleyra, action table: buttons is mandatory.",
      },
    },
    Body: {
      title: "Body",
      description: "The main text of the message.",
      $comment: "The table types it as String; both JSON samples show an object with text.",
      type: "object",
      required: ["text"],
      additionalProperties: false,
      properties: { text: { $ref: "#/definitions/BodyText" } },
      "x-source": {
        additionalProperties: "Kaleyra, request format: body has no other field.",
        required: "Kaleyra, request format: body has text.",
      },
    },
    BodyText: {
      title: "BodyText",
      description: "The text of the body. Emojis, WhatsApp's markup and links are supported.",
      type: "string",
      examples: [
        "Hi John! Your car service is scheduled for 9 am tomorrow. Use the buttons if you need to reschedule. Thank you!",
      ],
      maxLength: 1024,
      minLength: 1,
      pattern: "[^ \t\n\u000b\f\r]",
      "x-label": "body",
      "x-notBlank": true,
      "x-source": {
        maxLength: "Kaleyra, interactive table, row body: \"Maximum 1024 characters.\"",
        minLength: "Meta, error 131009: \"Body text length invalid. Min length: 1, Max length: 1024\".",
        "x-notBlank": "Our reading: a blank body shows nothing.",
      },
    },
    Button: {
      title: "Button",
      description: "One reply button.",
      type: "object",
      required: ["type", "reply"],
      additionalProperties: false,
      properties: { type: { $ref: "#/definitions/ButtonType" }, reply: { $ref: "#/definitions/Reply" } },
      "x-source": {
        additionalProperties: "Kaleyra, buttons table: there is no other field.",
        required: "Kaleyra, buttons table: type and reply are mandatory.",
      },
    },
    ButtonType: {
      title: "ButtonType",
      description: "The type of the button.",
      type: "string",
      enum: ["reply"],
      "x-source": { enum: "Kaleyra, buttons table, row type: \"reply\"." },
    },
    Buttons: {
      title: "Buttons",
      description: "The reply buttons, in the order in which they are shown. The ids of one message are distinct, and so are its titles.",
      $comment: "\"Supports up to 3 buttons\" stands in the row of reply.id; it can only mean this array.",
      type: "array",
      allOf: [{ "x-uniqueKeys": ["/reply/id"] }, { "x-uniqueKeys": ["/reply/title"] }],
      items: { $ref: "#/definitions/Button" },
      maxItems: 3,
      minItems: 1,
      uniqueItems: true,
      "x-label": "reply buttons",
      "x-noun": { item: "button", whole: "message" },
      "x-source": {
        "/reply/id": "Kaleyra, reply table, row id: \"A unique identifier for each button.\"",
        "/reply/title": "Meta, reply buttons page: a title must be unique within the message; error 131009, \"Duplicate button title\".",
        maxItems: "Kaleyra, reply table, row id: \"Supports up to 3 buttons.\"",
        minItems: "Meta, error 131009: \"Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: 3\".",
      },
    },
    DocumentById: {
      title: "DocumentById",
      description: "A document that was uploaded.",
      type: "object",
      required: ["id"],
      additionalProperties: false,
      properties: { id: { $ref: "#/definitions/MediaId" }, filename: { $ref: "#/definitions/Filename" } },
      "x-refused": ["caption"],
      "x-source": {
        additionalProperties: "Meta, interactive object reference: a header document has a filename and no caption.",
        required: "Kaleyra, interactive table, row header: \"uploaded media ID (recommended) or URL link\".",
      },
    },
    DocumentByLink: {
      title: "DocumentByLink",
      description: "A document that WhatsApp fetches from a link.",
      type: "object",
      required: ["link"],
      additionalProperties: false,
      properties: { link: { $ref: "#/definitions/MediaLink" }, filename: { $ref: "#/definitions/Filename" } },
      "x-refused": ["caption"],
      "x-source": {
        additionalProperties: "Meta, interactive object reference: a header document has a filename and no caption.",
        required: "Kaleyra, interactive table, row header: \"uploaded media ID (recommended) or URL link\".",
      },
    },
    DocumentHeader: {
      title: "DocumentHeader",
      description: "A header that is a document.",
      type: "object",
      required: ["type", "document"],
      additionalProperties: false,
      properties: {
        type: {
          type: "string",
          enum: ["document"],
          "x-source": {
            enum: "Kaleyra, interactive table, row header: \"Supports the following types: document, image, text, video\".",
          },
        },
        document: { $ref: "#/definitions/DocumentMedia" },
      },
      "x-source": {
        additionalProperties: "Meta, interactive object reference: header media has no caption.",
        required: "Kaleyra, interactive table, row header: \"Media assets can be sent using their uploaded media ID (recommended) or URL link\".",
      },
    },
    DocumentMedia: {
      title: "DocumentMedia",
      description: "A document: exactly one of the id of an uploaded file and a link to a public one, and a file name to show.",
      oneOf: [{ $ref: "#/definitions/DocumentById" }, { $ref: "#/definitions/DocumentByLink" }],
      "x-source": {
        oneOf: "Our reading: the page says id or link, Meta's newest page at least one of them; exactly one is what both accept.",
      },
    },
    ExtraInfo: {
      title: "ExtraInfo",
      description: "What Kaleyra keeps beside the message and gives back in reports and callbacks.",
      type: "object",
      additionalProperties: false,
      properties: {
        ref: { $ref: "#/definitions/Reference" },
        ref1: { $ref: "#/definitions/Reference" },
        ref2: { $ref: "#/definitions/Reference" },
        wa_source: { $ref: "#/definitions/WaSource" },
      },
      "x-source": {
        additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
      },
    },
    Filename: {
      title: "Filename",
      description: "The name that the customer sees for the document.",
      type: "string",
      examples: ["invoice.pdf"],
      minLength: 1,
      "x-plainText": true,
      "x-source": { minLength: "Our reading: an empty name shows nothing, leave it out." },
    },
    Footer: {
      title: "Footer",
      description: "The small text under the body.",
      $comment: "The table types it as String; both JSON samples show an object with text.",
      type: "object",
      required: ["text"],
      additionalProperties: false,
      properties: { text: { $ref: "#/definitions/FooterText" } },
      "x-source": {
        additionalProperties: "Kaleyra, request format: footer has no other field.",
        required: "Kaleyra, request format: footer has text.",
      },
    },
    FooterText: {
      title: "FooterText",
      description: "The text of the footer. Emojis, WhatsApp's markup and links are supported; it may be empty.",
      type: "string",
      examples: ["CarCareSystems: One stop for all car needs!"],
      maxLength: 60,
      "x-label": "footer",
      "x-source": { maxLength: "Kaleyra, interactive table, row footer: \"Maximum 60 characters.\"" },
    },
    Header: {
      title: "Header",
      description: "What stands above the body: a text, an image, a video or a document.",
      $comment: "The request format shows a bare string, the sample an object, the table says JSON object: an object.",
      oneOf: [
        { $ref: "#/definitions/TextHeader" },
        { $ref: "#/definitions/ImageHeader" },
        { $ref: "#/definitions/VideoHeader" },
        { $ref: "#/definitions/DocumentHeader" },
      ],
      "x-source": {
        oneOf: "Kaleyra, interactive table, row header: \"Supports the following types: document, image, text, video\".",
      },
    },
    HeaderText: {
      title: "HeaderText",
      description: "The text of the header. Emojis are supported, WhatsApp's markup is not.",
      $comment: "The page gives no limit for the header text; Meta's reference gives 60.",
      type: "string",
      examples: ["Appointment Reminder"],
      maxLength: 60,
      minLength: 1,
      pattern: "[^ \t\n\u000b\f\r]",
      "x-label": "header",
      "x-notBlank": true,
      "x-plainText": true,
      "x-source": {
        maxLength: "Meta, interactive object reference, header text: at most 60 characters.",
        minLength: "Our reading: an empty header shows nothing, leave it out.",
        "x-notBlank": "Our reading: a blank header shows nothing, leave it out.",
      },
    },
    ImageHeader: {
      title: "ImageHeader",
      description: "A header that is an image.",
      $comment: "Meta, supported media types: image/jpeg and image/png. The endings are those of other common images.",
      type: "object",
      required: ["type", "image"],
      additionalProperties: false,
      properties: {
        type: {
          type: "string",
          enum: ["image"],
          "x-source": {
            enum: "Kaleyra, interactive table, row header: \"Supports the following types: document, image, text, video\".",
          },
        },
        image: { $ref: "#/definitions/Media" },
      },
      "x-fileTypes": { notShown: ["gif", "heic", "svg", "webp"], shown: ["JPEG", "PNG"] },
      "x-source": {
        additionalProperties: "Meta, interactive object reference: header media has no caption.",
        required: "Kaleyra, interactive table, row header: \"Media assets can be sent using their uploaded media ID (recommended) or URL link\".",
      },
    },
    Interactive: {
      title: "Interactive",
      description: "What the customer sees: header, body, footer and the reply buttons.",
      type: "object",
      required: ["type", "body", "action"],
      additionalProperties: false,
      properties: {
        type: { $ref: "#/definitions/InteractiveType" },
        body: { $ref: "#/definitions/Body" },
        action: { $ref: "#/definitions/Action" },
        footer: { $ref: "#/definitions/Footer" },
        header: { $ref: "#/definitions/Header" },
      },
      "x-order": ["type", "header", "body", "footer", "action"],
      "x-source": {
        additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
        required: "Kaleyra, interactive table: type, body and action are mandatory, header and footer are not.",
      },
    },
    InteractiveType: {
      title: "InteractiveType",
      description: "The type of interactive element.",
      type: "string",
      enum: ["button"],
      "x-source": { enum: "Kaleyra, interactive table, row type: \"button\"." },
    },
    Media: {
      title: "Media",
      description: "An image or a video: exactly one of the id of an uploaded file and a link to a public one.",
      oneOf: [{ $ref: "#/definitions/MediaById" }, { $ref: "#/definitions/MediaByLink" }],
      "x-source": {
        oneOf: "Our reading: the page says id or link, Meta's newest page at least one of them; exactly one is what both accept.",
      },
    },
    MediaById: {
      title: "MediaById",
      description: "An image or a video that was uploaded.",
      type: "object",
      required: ["id"],
      additionalProperties: false,
      properties: { id: { $ref: "#/definitions/MediaId" } },
      "x-refused": ["caption"],
      "x-source": {
        additionalProperties: "Meta, interactive object reference: header media has no caption.",
        required: "Kaleyra, interactive table, row header: \"uploaded media ID (recommended) or URL link\".",
      },
    },
    MediaByLink: {
      title: "MediaByLink",
      description: "An image or a video that WhatsApp fetches from a link.",
      type: "object",
      required: ["link"],
      additionalProperties: false,
      properties: { link: { $ref: "#/definitions/MediaLink" } },
      "x-refused": ["caption"],
      "x-source": {
        additionalProperties: "Meta, interactive object reference: header media has no caption.",
        required: "Kaleyra, interactive table, row header: \"uploaded media ID (recommended) or URL link\".",
      },
    },
    MediaId: {
      title: "MediaId",
      description: "The id that the media upload returned.",
      type: "string",
      minLength: 1,
      "x-source": { minLength: "Our reading: an id that is empty names no file." },
    },
    MediaLink: {
      title: "MediaLink",
      description: "A public http or https address of the file, without a user name or password in it. It is never fetched here.",
      type: "string",
      allOf: [{ not: { pattern: "[ \t\n\u000b\f\r]" } }, { not: { pattern: "^https?://[^/?#]*@" } }],
      examples: ["https://example.com/car.jpg"],
      maxLength: 2048,
      pattern: "^https?://[^/?#]",
      "x-code": { not: "link", pattern: "link" },
      "x-sentence": {
        not: "link has white space, a user name or a password in it; write a plain public address such as https://example.com/car.jpg",
        pattern: "link is not an http or https address; write one such as https://example.com/car.jpg",
      },
      "x-source": {
        maxLength: "Our reading: the longest address that servers and proxies can be trusted with.",
        not: "Our reading: WhatsApp fetches the file without signing in, and a password has no place in a message.",
        pattern: "Kaleyra, interactive table, row header: \"URL link (not recommended)\".",
      },
    },
    MessageType: {
      title: "MessageType",
      description: "The type of the message. Left out, it would mean text, so it is always written.",
      type: "string",
      enum: ["interactive"],
      "x-source": {
        enum: "Kaleyra, messaging_object table, row type: \"The only allowed value for the Reply Button message is interactive.\"",
      },
    },
    MessagingObject: {
      title: "MessagingObject",
      description: "The message as Meta defines it.",
      $comment: "One description on the page spells it message_object; every sample and table spells it messaging_object. The sample has no comma after the header and one closing brace too few, so that, read literally, extra_info is nested here; the request format, which parses, puts it beside.",
      type: "object",
      required: ["messaging_product", "to", "type", "interactive"],
      additionalProperties: false,
      properties: {
        messaging_product: { $ref: "#/definitions/MessagingProduct" },
        to: { $ref: "#/definitions/PhoneNumber" },
        type: { $ref: "#/definitions/MessageType" },
        interactive: { $ref: "#/definitions/Interactive" },
        recipient_type: { $ref: "#/definitions/RecipientType" },
      },
      "x-foreign": { recipient: "recipient is for Meta's user ids; the phone number goes in to." },
      "x-order": ["messaging_product", "recipient_type", "to", "type", "interactive"],
      "x-source": {
        additionalProperties: "Our reading: the page lists every field; an unknown one is a misspelling until the schema has it.",
        required: "Kaleyra, messaging_object table: messaging_product, to and interactive are mandatory. Our reading for type: it may be left out and then means text, which has no buttons, so a message with buttons must say interactive.",
      },
    },
    MessagingProduct: {
      title: "MessagingProduct",
      description: "The messaging service.",
      type: "string",
      enum: ["whatsapp"],
      "x-source": {
        enum: "Kaleyra, messaging_object table, row messaging_product: \"The only allowed value is whatsapp.\"",
      },
    },
    PhoneNumber: {
      title: "PhoneNumber",
      description: "The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only.",
      $comment: "Without the plus sign Meta puts the sender's own country code in front, and the message goes to another customer.",
      type: "string",
      examples: ["+919876543210"],
      maxLength: 16,
      not: { pattern: "[^+0-9]" },
      pattern: "^\\+[1-9][0-9]{6,14}$",
      "x-code": { pattern: "phone-number" },
      "x-sentence": {
        pattern: "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210",
      },
      "x-source": {
        maxLength: "ITU E.164: a plus sign and at most fifteen digits.",
        pattern: "Kaleyra, messaging_object table, row to: \"It should include country code prefix following E.164 format.\"",
      },
    },
    RecipientType: {
      title: "RecipientType",
      description: "Who receives the message. Left out, it means an individual; the builder always writes it.",
      type: "string",
      enum: ["individual"],
      default: "individual",
      "x-source": {
        enum: "Kaleyra, messaging_object table, row recipient_type: \"The only allowed value is individual.\"",
      },
    },
    Reference: {
      title: "Reference",
      description: "Any context to find again in the report and the callback, such as a customer id.",
      $comment: "The page says both \"255 characters long only\" and that a longer text is truncated. Nothing that the user wrote may be lost in silence: longer is an error. The page does not say what a character is; it is counted as everywhere else.",
      type: "string",
      examples: ["customer1"],
      maxLength: 255,
      "x-consequence": { maxLength: "Kaleyra would cut it without a word." },
      "x-source": {
        maxLength: "Kaleyra, extra_info table, rows ref, ref1, ref2: \"The variable can be 255 characters long only.\" and the note \"it will be truncated\".",
      },
    },
    Reply: {
      title: "Reply",
      description: "What comes back when the customer taps the button, and what the button says.",
      type: "object",
      required: ["id", "title"],
      additionalProperties: false,
      properties: { id: { $ref: "#/definitions/ReplyId" }, title: { $ref: "#/definitions/ReplyTitle" } },
      "x-source": {
        additionalProperties: "Kaleyra, reply table: there is no other field.",
        required: "Kaleyra, reply table: id and title are mandatory.",
      },
    },
    ReplyId: {
      title: "ReplyId",
      description: "The id that comes back when the customer taps the button. It is distinct within the message and has no white space at either end.",
      type: "string",
      allOf: [{ not: { pattern: "^[ \t\n\u000b\f\r]" } }, { not: { pattern: "[ \t\n\u000b\f\r]$" } }],
      examples: ["change-button"],
      maxLength: 256,
      minLength: 1,
      "x-noEdgeWhiteSpace": true,
      "x-source": {
        maxLength: "Kaleyra, reply table, row id: \"Maximum 256 characters.\"",
        minLength: "Our reading: an id that is empty cannot be told from a missing one.",
        "x-noEdgeWhiteSpace": "Meta, button object reference: an id has no leading or trailing spaces.",
      },
    },
    ReplyTitle: {
      title: "ReplyTitle",
      description: "What the button says. It is distinct within the message. Emojis are supported, WhatsApp's markup is not.",
      type: "string",
      examples: ["Change"],
      maxLength: 20,
      minLength: 1,
      pattern: "[^ \t\n\u000b\f\r]",
      "x-notBlank": true,
      "x-plainText": true,
      "x-source": {
        maxLength: "Kaleyra, reply table, row title: \"Maximum 20 characters.\"",
        minLength: "Meta, error 131009: \"Button title length invalid. Min length: 1, Max length: 20\".",
        "x-notBlank": "Meta, reply buttons page: a title cannot be empty.",
      },
    },
    TextHeader: {
      title: "TextHeader",
      description: "A header that is a text.",
      type: "object",
      required: ["type", "text"],
      additionalProperties: false,
      properties: {
        type: {
          type: "string",
          enum: ["text"],
          "x-source": {
            enum: "Kaleyra, interactive table, row header: \"Supports the following types: document, image, text, video\".",
          },
        },
        text: { $ref: "#/definitions/HeaderText" },
      },
      "x-source": {
        additionalProperties: "Meta, interactive object reference: a text header has no other field.",
        required: "Kaleyra, sample request: the header has type and text.",
      },
    },
    VideoHeader: {
      title: "VideoHeader",
      description: "A header that is a video.",
      $comment: "Meta, supported media types: video/mp4 and video/3gpp. The endings are those of other common videos.",
      type: "object",
      required: ["type", "video"],
      additionalProperties: false,
      properties: {
        type: {
          type: "string",
          enum: ["video"],
          "x-source": {
            enum: "Kaleyra, interactive table, row header: \"Supports the following types: document, image, text, video\".",
          },
        },
        video: { $ref: "#/definitions/Media" },
      },
      "x-fileTypes": { notShown: ["avi", "mov", "webm"], shown: ["MP4", "3GP"] },
      "x-source": {
        additionalProperties: "Meta, interactive object reference: header media has no caption.",
        required: "Kaleyra, interactive table, row header: \"Media assets can be sent using their uploaded media ID (recommended) or URL link\".",
      },
    },
    WaSource: {
      title: "WaSource",
      description: "The system from which the request was made.",
      $comment: "The page says that any other value is overridden as API. A value that would be replaced in silence is an error. The list is in lower case, the override is printed in capitals: lower case.",
      type: "string",
      enum: [
        "api",
        "clevertap",
        "zoho",
        "webengage",
        "shopify",
        "leadsquared",
        "responsys",
        "braze",
        "hubspot",
        "salesforce",
        "zapier",
        "eloqua",
        "moengage",
      ],
      examples: ["api"],
      "x-consequence": { enum: "Kaleyra would replace it with api." },
      "x-source": { enum: "Kaleyra, extra_info table, row wa_source: \"Supported values for wa_source are ...\"." },
    },
  },
} as const;

export const statusCallbackSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:kaleyra-whatsapp:status-callback:1.0.0",
  title: "StatusCallback",
  description: "What Kaleyra posts to your address when WhatsApp reports what became of a message: sent, delivered, read, played, failed.",
  $comment: "Transcribed from the one status page of Kaleyra's that could be read, sent, and for the fields of other statuses from Meta's. What the pages do not show is not here. The sample ends with a comma too many, and is read without it.",
  type: "object",
  required: ["meta_object"],
  additionalProperties: true,
  properties: {
    meta_object: { $ref: "#/definitions/StatusChange" },
    extra_info: {
      description: "What Kaleyra adds: what you gave as ref, ref1 and ref2, and ids. Each may be missing or empty.",
      examples: [
        {
          enable_url_tracking_body: false,
          enable_url_tracking_button: false,
          message_id: "wamid.HBgM",
          ref: "customer1",
          ref1: "marketing",
          ref2: "dictionary",
          trace_id: "8f14e45f-e000-4c1a-9e77-1a5000000000",
          waba_id: "115802798673533",
        },
      ],
      "x-source": { examples: "Kaleyra, status webhook page, sample of sent" },
    },
    message_id: {
      description: "An id of the message. In the sample it differs from that in extra_info.",
      examples: ["wamid.HBgN"],
      "x-source": { examples: "Kaleyra, status webhook page, sample of sent" },
    },
    status: {
      description: "The status once more.",
      examples: ["sent"],
      "x-source": { examples: "Kaleyra, status webhook page, sample of sent" },
    },
  },
  "x-source": {
    additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
    required: "Kaleyra, status webhook page, sample of sent: it has meta_object.",
  },
  definitions: {
    MessageStatus: {
      title: "MessageStatus",
      description: "What became of one message.",
      $comment: "Where a field has no type, anything is let through: programs that forward a callback write null for what is missing and a number for a text. The examples show what Kaleyra and Meta send.",
      type: "object",
      additionalProperties: true,
      properties: {
        biz_opaque_callback_data: {
          description: "A text that was sent along with the message.",
          examples: ["order 7"],
          "x-source": { examples: "Meta, webhook reference, status, row biz_opaque_callback_data" },
        },
        conversation: {
          description: "The conversation that the message opened or belongs to.",
          examples: [
            {
              expiration_timestamp: "1722921260",
              id: "44db81b203dc42d5108ec6d2e1640313",
              origin: { type: "marketing" },
            },
          ],
          "x-source": { examples: "Kaleyra, status webhook page, sample of sent" },
        },
        errors: {
          description: "Why it failed. May be missing in failed, and present in sent.",
          examples: [
            [
              {
                code: 131026,
                error_data: { details: "Receiver is incapable of receiving this message" },
                href: "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
                message: "Message undeliverable",
                title: "Message undeliverable",
              },
            ],
          ],
          "x-source": { examples: "Meta, webhook reference, status, row errors" },
        },
        id: {
          description: "An id. In Kaleyra's sample it is equal to that of the conversation, so it does not identify the message.",
          examples: ["wamid.HBgM"],
          "x-source": { examples: "Kaleyra, status webhook page, sample of sent" },
        },
        pricing: {
          description: "Whether and how it is charged. Meta writes CBP or PMP as pricing_model, Kaleyra's sample a phrase.",
          examples: [{ billable: true, category: "marketing", pricing_model: "Conversation-Based Pricing" }],
          "x-source": {
            examples: "Kaleyra, status webhook page, sample of sent; Meta, webhook reference, status, row pricing",
          },
        },
        recipient_id: {
          description: "The customer's number as WhatsApp writes it: digits, without a plus sign. Missing where the number may not be shown; the id of the group where recipient_type is group.",
          examples: ["919876543211"],
          "x-source": { examples: "Kaleyra, status webhook page, sample of sent; Meta, business-scoped user ids page" },
        },
        recipient_parent_user_id: {
          description: "Meta's id of the customer for a group of businesses. Programs also spell it parent_recipient_user_id.",
          examples: ["IN.ENT.1220444166"],
          "x-source": { examples: "Meta, business-scoped user ids page" },
        },
        recipient_participant_id: {
          description: "The member of the group.",
          examples: ["919876543211"],
          "x-source": { examples: "Meta, webhook reference, status, row recipient_participant_id" },
        },
        recipient_type: {
          description: "group, for a message to a group.",
          examples: ["group"],
          "x-source": { examples: "Meta, webhook reference, status, row recipient_type" },
        },
        recipient_user_id: {
          description: "Meta's id of the customer for your business.",
          examples: ["IN.1133457247844405"],
          "x-source": { examples: "Meta, business-scoped user ids page" },
        },
        status: {
          description: "The word for it: sent, delivered, read, played or failed. Others occur.",
          examples: ["sent", "delivered", "read", "played", "failed"],
          "x-source": {
            examples: "Kaleyra, status webhook page, sample of sent; Meta, webhook reference, status, row status",
          },
        },
        timestamp: {
          description: "When, in seconds since 1970.",
          examples: ["1722834665"],
          "x-source": { examples: "Kaleyra, status webhook page, sample of sent" },
        },
        type: {
          description: "call, for the status of a phone call, which is no report on a message.",
          examples: ["message", "call"],
          "x-source": { examples: "Meta, webhook reference, calls: its statuses have the type call." },
        },
      },
      "x-source": {
        additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
      },
    },
    MessageStatuses: {
      title: "MessageStatuses",
      description: "The statuses, one in the sample.",
      type: "array",
      items: { $ref: "#/definitions/MessageStatus" },
    },
    StatusChange: {
      title: "StatusChange",
      description: "One change, as Meta reports it.",
      type: "object",
      required: ["value"],
      additionalProperties: true,
      properties: {
        value: { $ref: "#/definitions/StatusValue" },
        field: {
          description: "What has changed: messages, for statuses too.",
          examples: ["messages"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
      },
      "x-source": {
        additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
        required: "Kaleyra, status webhook page, sample of sent: it has value.",
      },
    },
    StatusValue: {
      title: "StatusValue",
      description: "Which number sent the message, and the statuses.",
      $comment: "Where a field has no type, anything is let through: programs that forward a callback write null for what is missing and a number for a text. The examples show what Kaleyra and Meta send.",
      type: "object",
      required: ["statuses"],
      additionalProperties: true,
      properties: {
        statuses: { $ref: "#/definitions/MessageStatuses" },
        contacts: {
          description: "Whom the message went to, where known.",
          examples: [[{ profile: { name: "John" }, user_id: "IN.1133457247844405", wa_id: "919876543211" }]],
          "x-source": { examples: "Meta, business-scoped user ids page: contacts beside statuses" },
        },
        messaging_product: {
          description: "The messaging service.",
          examples: ["whatsapp"],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
        metadata: {
          description: "The business number that was addressed, display_phone_number in digits, and Meta's id of it.",
          examples: [{ display_phone_number: "919876543210", phone_number_id: "100000000000000" }],
          "x-source": { examples: "Kaleyra, incoming webhook pages" },
        },
      },
      "x-source": {
        additionalProperties: "Our reading: the samples do not say that they are complete, and Meta adds fields without notice.",
        required: "Kaleyra, status webhook page, sample of sent: a callback without statuses is no report on a message.",
      },
    },
  },
} as const;
