// Code generated from generator/emit/go/source/callbacks.go by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

// ParseCallback reads taps, locations, other messages and statuses, in order, from Kaleyra's callbacks
// and Meta's webhooks, or a part of one: as text, as bytes, decoded, or as an event of AWS Lambda. The
// reason says why a body is not a callback about messages: "not-json", "not-read", "too-large",
// "other-callback" or "unknown-shape"; it is empty for one that is. Reads up to 4 MiB and 100,000 parts.
func ParseCallback(body any) (events []Event, reason string) {
	defer func() {
		if fault := recover(); fault != nil {
			why, ok := fault.(unreadable)
			if !ok {
				panic(fault)
			}
			events, reason = nil, string(why)
		}
	}()
	found := &changes{left: mostItems}
	found.visit(readBody(body), 0, nil, nil)
	if len(found.all) == 0 {
		if found.isKnownForm {
			return nil, "other-callback"
		}
		return nil, "unknown-shape"
	}
	for _, one := range found.all {
		events = append(events, found.eventsOf(one)...)
	}
	return events, ""
}

func (c *changes) eventsOf(one change) []Event {
	var statuses []any
	for _, status := range one.statuses {
		if member(status, "type") != "call" {
			statuses = append(statuses, status)
		}
	}
	var customers []Customer
	for _, message := range one.messages {
		customers = append(customers, Customer{From: phoneNumberIn(message, "from"), UserID: textIn(message, "from_user_id"), ParentUserID: textIn(message, "from_parent_user_id")})
	}
	for _, status := range statuses {
		customers = append(customers, recipientOf(status))
	}
	complete := completeWith(one.contacts, customers)
	var events []Event
	for at, message := range one.messages {
		event := content(message, one.extraInfo)
		event.MessageID = textIn(message, "id")
		events = append(events, one.withDetails(event, message, complete(customers[at])))
	}
	for at, status := range statuses {
		// What the callback says beside a status is about it only where there is one status.
		var beside change
		if len(statuses) == 1 {
			beside = one
		}
		event := c.report(status, beside.callback)
		// The id of a status is not the message's in Kaleyra's sample; it is in Meta's, which has no other.
		event.MessageID = firstOf(textIn(beside.callback, "message_id"), textIn(beside.extraInfo, "message_id"), textIn(status, "id"))
		events = append(events, one.withDetails(event, status, complete(customers[len(one.messages)+at])))
	}
	return events
}

func (one change) withDetails(event Event, raw any, customer Customer) Event {
	metadata := member(one.value, "metadata")
	event.Customer = customer
	event.PhoneNumberID = textIn(metadata, "phone_number_id")
	event.BusinessNumber = phoneNumberIn(metadata, "display_phone_number")
	event.ReplyTo = textIn(one.extraInfo, "reply_to")
	event.RepliedTo = textIn(member(raw, "context"), "id")
	event.At = timeOf(member(raw, "timestamp"))
	event.References = map[string]string{}
	for _, name := range references {
		if text := textIn(one.extraInfo, name); text != "" {
			event.References[name] = text
		}
	}
	event.Raw, _ = raw.(map[string]any)
	return event
}

// recipientOf is whom a message went to: in a group, the member that the status is about.
func recipientOf(status any) Customer {
	if member(status, "recipient_type") == "group" {
		return Customer{
			From:         phoneNumberIn(status, "recipient_participant_id"),
			UserID:       textIn(status, "recipient_participant_user_id"),
			ParentUserID: textIn(status, "recipient_participant_parent_user_id"),
		}
	}
	return Customer{
		From:         phoneNumberIn(status, "recipient_id"),
		UserID:       textIn(status, "recipient_user_id"),
		ParentUserID: firstOf(textIn(status, "recipient_parent_user_id"), textIn(status, "parent_recipient_user_id")),
	}
}

// completeWith completes a customer with the contact of the same number or the same id, or with the
// only one: WhatsApp writes some numbers in two ways.
func completeWith(contacts []any, customers []Customer) func(Customer) Customer {
	isOne := len(contacts) == 1
	for _, each := range customers {
		isOne = isOne && each.From == customers[0].From && each.UserID == customers[0].UserID
	}
	contactOf := func(textIn func(any, string) string, name, wanted string) any {
		for _, each := range contacts {
			if wanted != "" && textIn(each, name) == wanted {
				return each
			}
		}
		return nil
	}
	return func(customer Customer) Customer {
		contact := either(contactOf(phoneNumberIn, "wa_id", customer.From), contactOf(textIn, "user_id", customer.UserID))
		// Meta's id is written in one way only, so another id is another customer's.
		if contact == nil && isOne && (customer.UserID == "" || firstOf(textIn(contacts[0], "user_id"), customer.UserID) == customer.UserID) {
			contact = contacts[0]
		}
		profile := member(contact, "profile")
		return Customer{
			From:         firstOf(customer.From, phoneNumberIn(contact, "wa_id")),
			UserID:       firstOf(customer.UserID, textIn(contact, "user_id")),
			ParentUserID: firstOf(customer.ParentUserID, textIn(contact, "parent_user_id")),
			Username:     textIn(profile, "username"),
			Name:         textIn(profile, "name"),
		}
	}
}
