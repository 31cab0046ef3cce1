package kaleyrawhatsapp

import "time"

// Event is a reply, a status or another message that a callback reports. What is not known is empty.
type Event struct {
	// Event is "reply", "status" or "message".
	Event string
	// Kind of a reply: "reply-button", "template-button", "list-row" or "location".
	Kind string
	// ID, Title and Description of a tap: of the button or row. Only a row has a description.
	ID, Title, Description string
	// Latitude and Longitude of a location, in degrees.
	Latitude, Longitude float64
	// PlaceName, Address and URL of the place that the customer chose, if it was one.
	PlaceName, Address, URL string
	// Type, Text and MediaURL of another message: its type in WhatsApp's words, what the customer
	// wrote, a link to the media.
	Type, Text, MediaURL string
	// Status is its name: "sent", "delivered", "read", "played", "failed", "not-sent", or "other"
	// with the Word as it came. Errors, Code and Reason say why.
	Status, Word, Code, Reason string
	// Errors is nil where nothing is reported.
	Errors []ReceivedError
	// Customer is who wrote, or whom the message went to.
	Customer
	// PhoneNumberID is Meta's id of the business number that was addressed, and BusinessNumber that number.
	PhoneNumberID, BusinessNumber string
	// MessageID is WhatsApp's id of the customer's message, or of the message of the status.
	MessageID string
	// RepliedTo and ReplyTo are WhatsApp's and Kaleyra's id of the message that the customer answers.
	RepliedTo, ReplyTo string
	// References of the message that was sent, such as ref: the way to correlate.
	References map[string]string
	// At is when it happened; zero where that is not known.
	At time.Time
	// Raw is the message or the status as it came.
	Raw map[string]any
}

// Customer is known by a number, by Meta's id, or both.
type Customer struct {
	// From is the number as WhatsApp writes it: digits, without a plus sign.
	From string
	// UserID and ParentUserID are Meta's ids of the customer for your business and for a group of businesses.
	UserID, ParentUserID string
	// Username and Name are the customer's own.
	Username, Name string
}

// ReceivedError is one reason why a message failed.
type ReceivedError struct {
	// Code is Meta's, a number as text. Build on it, not on the title.
	Code string
	// Title and Details are as they came.
	Title, Details string
	// Name, Meaning and Fix are ours, for a code that is known.
	Name, Meaning, Fix string
}

type statusError struct{ name, meaning, fix string }
