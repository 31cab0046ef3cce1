// Answers each line of its input with a line: what the module makes of a value, an answer or a
// callback. It stands in for half of a character, which Go's text cannot hold, with a byte that is no
// UTF-8; on the way in and out, that byte is the character U+F8FE.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"

	module "kaleyrawhatsapp"
)

const marker, half = "\uf8fe", "\xff"

type question struct {
	Do, Schema, Text, Body string
	AllowUnknown           bool
	Status                 int
	Headers                map[string]string
	Name                   string
	Arguments              map[string]any
}

// builders are the functions that make messages. Their parts are read as encoding/json reads them, whatever the case of a name.
var builders = map[string]func(parts []byte) (map[string]any, []module.Issue){
	//BUILDERS
}

func read[Parts any](make func(Parts) (map[string]any, []module.Issue)) func([]byte) (map[string]any, []module.Issue) {
	return func(text []byte) (map[string]any, []module.Issue) {
		var parts Parts
		if fault := json.Unmarshal(text, &parts); fault != nil {
			panic(fault)
		}
		return make(parts)
	}
}

var checks = map[string]func(any, ...module.Option) []module.Issue{
	//CHECKS
}

func main() {
	input := bufio.NewScanner(os.Stdin)
	input.Buffer(nil, 1<<28)
	for input.Scan() {
		var asked question
		if fault := json.Unmarshal(input.Bytes(), &asked); fault != nil {
			panic(fault)
		}
		text, fault := json.Marshal(answer(asked))
		if fault != nil {
			panic(fault)
		}
		fmt.Println(string(text))
	}
}

func answer(asked question) any {
	switch asked.Do {
	case "validate":
		var value any
		if fault := json.Unmarshal([]byte(asked.Text), &value); fault != nil {
			panic(fault)
		}
		var options []module.Option
		if asked.AllowUnknown {
			options = append(options, module.AllowUnknown)
		}
		issues := checks[asked.Schema](replaced(value, marker, half), options...)
		for at := range issues {
			issue := &issues[at]
			issue.Path = strings.ReplaceAll(issue.Path, half, marker)
			issue.Message = strings.ReplaceAll(issue.Message, half, marker)
			issue.Actual = replaced(issue.Actual, half, marker)
		}
		if issues == nil {
			return []any{}
		}
		return issues
	case "build":
		arguments := map[string]any{}
		for name, value := range asked.Arguments {
			arguments[strings.ReplaceAll(name, "_", "")] = value
		}
		text, _ := json.Marshal(arguments)
		message, issues := builders[asked.Name](text)
		return map[string]any{"message": message, "issues": append([]module.Issue{}, issues...)}
	case "outcome":
		headers := http.Header{}
		for name, value := range asked.Headers {
			headers.Set(name, value)
		}
		found := module.OutcomeOf(asked.Status, asked.Body, headers)
		return filled(map[string]any{"outcome": found.Outcome, "messageId": found.MessageID, "code": found.Code, "retriable": found.Retriable})
	}
	events, reason := module.ParseCallback(asked.Text)
	if reason != "" {
		return map[string]any{"reason": reason}
	}
	list := make([]any, len(events))
	for at, event := range events {
		list[at] = plainEvent(event)
	}
	return map[string]any{"events": list}
}

func plainEvent(event module.Event) any {
	plain := map[string]any{
		"event": event.Event, "kind": event.Kind, "id": event.ID, "type": event.Type, "text": event.Text,
		"mediaUrl": event.MediaURL, "description": event.Description, "placeName": event.PlaceName, "address": event.Address, "url": event.URL, "status": event.Status, "code": event.Code, "reason": event.Reason,
		"from": event.From, "userId": event.UserID, "parentUserId": event.ParentUserID, "username": event.Username,
		"name": event.Name, "phoneNumberId": event.PhoneNumberID, "businessNumber": event.BusinessNumber,
		"messageId": event.MessageID, "repliedTo": event.RepliedTo, "replyTo": event.ReplyTo,
	}
	filled(plain)
	plain["references"] = event.References
	if !event.At.IsZero() {
		plain["at"] = event.At.UnixMilli()
	}
	if event.Kind == "location" {
		plain["latitude"], plain["longitude"] = event.Latitude, event.Longitude
	} else if event.Event == "reply" {
		plain["title"] = event.Title
	}
	if event.Status == "other" {
		plain["word"] = event.Word
	}
	if event.Errors != nil {
		list := make([]any, len(event.Errors))
		for at, one := range event.Errors {
			list[at] = filled(map[string]any{"code": code(one.Code), "title": one.Title, "details": one.Details, "name": one.Name, "meaning": one.Meaning, "fix": one.Fix})
		}
		plain["errors"] = list
	}
	return plain
}

var number = regexp.MustCompile(`^(?:0|-?[1-9][0-9]{0,14})$`)

// code is that of an error, a number where other languages have it as one.
func code(text string) any {
	if number.MatchString(text) {
		return json.Number(text)
	}
	return text
}

// filled is an object without empty texts.
func filled(object map[string]any) map[string]any {
	for name, value := range object {
		if value == "" {
			delete(object, name)
		}
	}
	return object
}

func replaced(value any, from, to string) any {
	switch inner := value.(type) {
	case string:
		return strings.ReplaceAll(inner, from, to)
	case map[string]any:
		object := map[string]any{}
		for name, one := range inner {
			object[strings.ReplaceAll(name, from, to)] = replaced(one, from, to)
		}
		return object
	case []any:
		for at, one := range inner {
			inner[at] = replaced(one, from, to)
		}
	}
	return value
}
