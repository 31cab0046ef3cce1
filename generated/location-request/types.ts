// @generated from schema/location-request.schema.json, schema/shared.schema.json by generator/main.ts.
// Do not edit. Change the schema, then run `npm run generate`.

import type { Body, ExtraInfo, MessageType, MessagingProduct, RecipientType, WaSource } from "../shared/types.ts";

export type { Body, ExtraInfo, MessageType, MessagingProduct, RecipientType, WaSource };

/**
 * The whole body of a request that asks the customer for a location.
 *
 * Schema: `the root`
 */
export interface LocationRequest {
  /**
   * The message as Meta defines it.
   *
   * Schema: `/definitions/LocationMessagingObject`
   */
  readonly messaging_object: LocationMessagingObject;
  /**
   * What Kaleyra keeps beside the message and gives back in reports and callbacks.
   *
   * Schema: `/definitions/ExtraInfo`
   */
  readonly extra_info?: ExtraInfo;
}

/**
 * What the customer can do: send a location.
 *
 * Schema: `/definitions/LocationAction`
 */
export interface LocationAction {
  /**
   * The name of the action.
   *
   * Source: Kaleyra, request format: "send_location".
   *
   * Schema: `/definitions/LocationActionName`
   */
  readonly name: LocationActionName;
}

/**
 * The name of the action.
 *
 * Source: Kaleyra, request format: "send_location".
 *
 * Schema: `/definitions/LocationActionName`
 */
export type LocationActionName = "send_location";

/**
 * What the customer sees: the body, and a button that sends a location, which WhatsApp labels by itself.
 *
 * Schema: `/definitions/LocationInteractive`
 */
export interface LocationInteractive {
  /**
   * The type of interactive element.
   *
   * Source: Kaleyra, request format: "location_request_message".
   *
   * Schema: `/definitions/LocationRequestType`
   */
  readonly type: LocationRequestType;
  /**
   * The main text of the message.
   *
   * Schema: `/definitions/Body`
   */
  readonly body: Body;
  /**
   * What the customer can do: send a location.
   *
   * Schema: `/definitions/LocationAction`
   */
  readonly action: LocationAction;
}

/**
 * The message as Meta defines it.
 *
 * Schema: `/definitions/LocationMessagingObject`
 */
export interface LocationMessagingObject {
  /**
   * The messaging service.
   *
   * Source: Kaleyra, messaging_object table, row messaging_product: "The only allowed value is whatsapp."
   *
   * Schema: `/definitions/MessagingProduct`
   */
  readonly messaging_product: MessagingProduct;
  /**
   * The customer's phone number in E.164 form: a plus sign, the country code and the number, digits only.
   *
   * At most 16 characters, counted in Unicode code points.
   *
   * Source: ITU E.164: a plus sign and at most fifteen digits.
   *
   * Source: Kaleyra, messaging_object table, row to: "It should include country code prefix following E.164 format."
   *
   * Schema: `/definitions/PhoneNumber`
   */
  readonly to: string;
  /**
   * The type of the message. Left out, it would mean text, so it is always written.
   *
   * Source: Kaleyra, messaging_object table, row type: "The only allowed value for the Reply Button message is interactive."
   *
   * Schema: `/definitions/MessageType`
   */
  readonly type: MessageType;
  /**
   * What the customer sees: the body, and a button that sends a location, which WhatsApp labels by itself.
   *
   * Schema: `/definitions/LocationInteractive`
   */
  readonly interactive: LocationInteractive;
  /**
   * Who receives the message. Left out, it means an individual; the builder always writes it.
   *
   * Default: `"individual"`.
   *
   * Source: Kaleyra, messaging_object table, row recipient_type: "The only allowed value is individual."
   *
   * Schema: `/definitions/RecipientType`
   */
  readonly recipient_type?: RecipientType;
}

/**
 * The type of interactive element.
 *
 * Source: Kaleyra, request format: "location_request_message".
 *
 * Schema: `/definitions/LocationRequestType`
 */
export type LocationRequestType = "location_request_message";
