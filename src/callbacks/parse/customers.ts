import { memberOf, phoneNumberIn, textIn } from "./json-values.ts";

/** Who wrote, or whom a message went to: by number, by Meta's id, or both. */
export interface Customer {
  readonly from: string | undefined;
  readonly userId: string | undefined;
  readonly parentUserId: string | undefined;
}

/** The details of a customer. */
export interface CustomerDetails extends Customer {
  readonly username: string | undefined;
  readonly name: string | undefined;
}

/**
 * Creates a function that completes a customer with the contact of the same
 * number or the same id. Where there is only one contact and one customer, they
 * belong together: WhatsApp writes some numbers in two ways.
 */
export function completeWith(contacts: readonly unknown[], customers: readonly Customer[]): (customer: Customer) => CustomerDetails {
  const byNumber = indexed(contacts, (contact) => phoneNumberIn(contact, "wa_id"));
  const byUser = indexed(contacts, (contact) => textIn(contact, "user_id"));
  const only = contacts.length === 1 && customers.every((each) => isSame(each, customers[0])) ? contacts[0] : undefined;
  return (customer) => {
    const contact = found(byNumber, customer.from) ?? found(byUser, customer.userId) ?? (isAnother(only, customer) ? undefined : only);
    const profile = memberOf(contact, "profile");
    return {
      from: customer.from ?? phoneNumberIn(contact, "wa_id"),
      userId: customer.userId ?? textIn(contact, "user_id"),
      parentUserId: customer.parentUserId ?? textIn(contact, "parent_user_id"),
      username: textIn(profile, "username"),
      name: textIn(profile, "name"),
    };
  };
}

type KeyOf = (contact: unknown) => string | undefined;

function indexed(contacts: readonly unknown[], keyOf: KeyOf): ReadonlyMap<string | undefined, unknown> {
  return new Map(contacts.map((contact) => [keyOf(contact), contact] as const).reverse());
}

function found(contacts: ReadonlyMap<string | undefined, unknown>, key: string | undefined): unknown {
  return key === undefined ? undefined : contacts.get(key);
}

/** Meta's id of a customer is written in one way only, so a contact with another one is another customer's. */
function isAnother(contact: unknown, { userId }: Customer): boolean {
  return userId !== undefined && (textIn(contact, "user_id") ?? userId) !== userId;
}

function isSame(one: Customer, other: Customer | undefined): boolean {
  return one.from === other?.from && one.userId === other?.userId;
}
