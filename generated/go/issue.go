// Code generated from generator/emit/go/source/issue.go by generator/main.ts; DO NOT EDIT.

// Package kaleyrawhatsapp checks and makes WhatsApp messages for Kaleyra, and reads what comes
// back, without dependencies.
package kaleyrawhatsapp

import (
	"strconv"
	"strings"
)

// Issue is one problem in a value.
type Issue struct {
	// Code is a stable name for the rule: JSON Schema's keyword where there is one.
	Code string `json:"code"`
	// Path is the location in the checked value, as a JSON Pointer.
	Path string `json:"path"`
	// Message says what is wrong.
	Message string `json:"message"`
	// Limit is the limit that was broken.
	Limit *float64 `json:"limit,omitempty"`
	// Actual is what was found instead: a count in Unit, a JSON type, or a name.
	Actual any `json:"actual,omitempty"`
	// Unit is what Limit and Actual count.
	Unit string `json:"unit,omitempty"`
	// Fix says how to fix it, if the message does not already say so.
	Fix string `json:"fix,omitempty"`
	// Doc is the source of the rule: a row of the documentation, or our reading of it.
	Doc string `json:"doc,omitempty"`
	// Severity is always "error".
	Severity string `json:"severity"`
}

// rule is what an issue about one rule of one field says; the slot is after message.
type rule struct {
	name, code, keyword, path, message, slot, messageEnd, unit, fix, fixStart, fixEnd, fixOfNull, doc string
	limit                                                                                             *float64
	hidesActual                                                                                       bool
	names                                                                                             []string
	foreign                                                                                           map[string]string
}

func limitOf(limit float64) *float64 { return &limit }

// finding is a broken rule, where, and what was found instead.
type finding struct {
	rule   *rule
	path   string
	actual any
}

// found collects what is wrong with one value, up to a limit.
type found struct {
	findings     []finding
	allowUnknown bool
}

func (f *found) isFull() bool { return len(f.findings) >= mostIssues }

func (f *found) add(r *rule, actual any, indices ...int) {
	f.addAt(r, actual, "", indices)
}

func (f *found) addAt(r *rule, actual any, after string, indices []int) {
	if f.isFull() {
		return
	}
	path := r.path
	for _, index := range indices {
		path = strings.Replace(path, "~i", strconv.Itoa(index), 1)
	}
	f.findings = append(f.findings, finding{r, path + after, actual})
}

// addUnknown reports each property of another name. A map has no order, so the names are sorted.
func (f *found) addUnknown(r *rule, object map[string]any, names, known []string, indices ...int) {
	if countOf(object, names) == len(object) {
		return
	}
	for _, name := range sortedNames(object) {
		if contains(names, name) || (f.allowUnknown && !contains(known, name)) {
			continue
		}
		pointer := "/" + strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1")
		f.addAt(r, name, pointer, indices)
		if f.isFull() {
			return
		}
	}
}

// addRepeated reports a text that an item before has too.
func (f *found) addRepeated(r *rule, seen map[string]bool, key any, indices ...int) {
	text, ok := key.(string)
	if !ok {
		return
	}
	if seen[text] {
		f.add(r, text, indices...)
	}
	seen[text] = true
}

func issueOf(one finding) Issue {
	r := one.rule
	message := r.message
	if r.slot != "" {
		message += wordsOf(r.slot, one.actual) + r.messageEnd
	}
	issue := Issue{Code: r.code, Path: one.path, Message: message, Limit: r.limit, Unit: r.unit, Fix: fixOf(r, one.actual), Doc: r.doc, Severity: "error"}
	if !r.hidesActual {
		issue.Actual = one.actual
	}
	return issue
}

// wordsOf is what was found, as a sentence says it.
func wordsOf(slot string, actual any) string {
	switch text, _ := actual.(string); slot {
	case "type":
		if word, ok := typeWords[text]; ok {
			return word
		}
		return text
	case "name":
		return shortened(text)
	case "text":
		return text
	case "count":
		if count, ok := actual.(int); !ok || count > countStopsAt {
			return uncounted
		}
	}
	return numberText(actual)
}

// fixOf is what to do about it.
func fixOf(r *rule, actual any) string {
	if actual == "null" && r.fixOfNull != "" {
		return r.fixOfNull
	}
	if r.fixStart == "" {
		return r.fix
	}
	name, _ := actual.(string)
	if fix, ok := r.foreign[shortened(name)]; ok {
		return fix
	}
	if r.names != nil {
		if meant := closestName(shortened(name), r.names); meant != "" {
			return r.fixStart + meant + r.fixEnd
		}
		return ""
	}
	count, ok := actual.(int)
	if !ok || r.limit == nil {
		return ""
	}
	return r.fixStart + strconv.Itoa(count-int(*r.limit)) + r.fixEnd
}

// numberText is a number as JSON has it.
func numberText(actual any) string {
	switch number := actual.(type) {
	case int:
		return strconv.Itoa(number)
	case float64:
		if number == 0 {
			return "0"
		}
		if text := strconv.FormatFloat(number, 'f', -1, 64); abs(number) >= 1e-6 && abs(number) < 1e21 {
			return text
		}
		text := strconv.FormatFloat(number, 'e', -1, 64)
		return strings.Replace(strings.Replace(text, "e-0", "e-", 1), "e+0", "e+", 1)
	}
	return ""
}

func abs(number float64) float64 {
	if number < 0 {
		return -number
	}
	return number
}
