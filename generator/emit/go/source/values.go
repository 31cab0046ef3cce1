package kaleyrawhatsapp

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"sort"
	"strings"
	"unicode/utf8"
)

// typeOf is the JSON type of a value.
func typeOf(value any) string {
	switch value.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case map[string]any:
		return "object"
	case []any:
		return "array"
	}
	if _, ok := asNumber(value); ok {
		return "number"
	}
	return fmt.Sprintf("a %T", value)
}

// shown is what an issue shows of a value of any type: never much of it.
func shown(value any) any {
	if text, ok := value.(string); ok {
		return shortened(text)
	}
	if number, ok := asNumber(value); ok && isFinite(number) {
		return number
	}
	return typeOf(value)
}

func asNumber(value any) (float64, bool) {
	switch number := value.(type) {
	case float64:
		return number, true
	case int:
		return float64(number), true
	case int64:
		return float64(number), true
	case json.Number:
		parsed, _ := number.Float64()
		return parsed, true
	}
	return 0, false
}

func toNumber(value any) float64 {
	number, _ := asNumber(value)
	return number
}

func asNull(value any) (any, bool) { return nil, value == nil }

func isFinite(number float64) bool { return !math.IsNaN(number) && !math.IsInf(number, 0) }

func isWhole(number float64) bool { return isFinite(number) && number == math.Trunc(number) }

func isOneOf[T comparable](value any, values []T) bool {
	if number, ok := asNumber(value); ok {
		value = number
	}
	for _, one := range values {
		if value == any(one) {
			return true
		}
	}
	return false
}

func compiled(source string) *regexp.Regexp { return regexp.MustCompile(source) }

func isIllFormed(text string) bool { return !utf8.ValidString(text) }

func isBlank(text string) bool { return trim(text) == "" }

func hasEdgeWhiteSpace(text string) bool { return trim(text) != text }

func lengthOf(text string) int { return utf8.RuneCountInString(text) }

func isLonger(text string, limit int) bool { return len(text) > limit && lengthOf(text) > limit }

func isWhiteSpace(character rune) bool {
	if character < 0x80 {
		return character == ' ' || (character >= '\t' && character <= '\r')
	}
	return strings.ContainsRune(whiteSpace, character)
}

func trim(text string) string { return strings.TrimFunc(text, isWhiteSpace) }

// units is the length of a text in UTF-16 units. A byte that is no UTF-8 is one.
func units(text string) int {
	count := 0
	for _, character := range text {
		count++
		if character > 0xffff {
			count++
		}
	}
	return count
}

// isUnread tells whether a text is too long to look further than at its length.
func isUnread(text string) bool { return len(text) > longestRead && units(text) > longestRead }

func lengthIfRead(text string) any {
	if isUnread(text) {
		return nil
	}
	return utf8.RuneCountInString(text)
}

// shortened is a name as far as sentences quote it.
func shortened(name string) string {
	if units(name) <= longestName {
		return name
	}
	count := 0
	for at, character := range name {
		count++
		if character > 0xffff {
			count++
		}
		if count > longestName {
			return name[:at] + cut
		}
	}
	return name
}

// at is the value at a path of property names; nil where there is none.
func at(item any, path ...string) any {
	for _, name := range path {
		object, _ := item.(map[string]any)
		item = object[name]
	}
	return item
}

// itemsAt returns the items of the list at a path; none of a list that is too long.
func itemsAt(item any, most int, path ...string) []any {
	if list, _ := at(item, path...).([]any); len(list) <= most {
		return list
	}
	return nil
}

// countAt is how many items all lists at a path have together.
func countAt(items []any, path ...string) int {
	count := 0
	for _, item := range items {
		list, _ := at(item, path...).([]any)
		count += len(list)
	}
	return count
}

// countOf is how many of these names an object has.
func countOf(object map[string]any, names []string) int {
	count := 0
	for _, name := range names {
		if _, ok := object[name]; ok {
			count++
		}
	}
	return count
}

// lacks tells whether an item is an object without this property.
func lacks(item any, name string) bool {
	object, ok := item.(map[string]any)
	return ok && !has(object, name)
}

func has(object map[string]any, name string) bool {
	_, ok := object[name]
	return ok
}

func contains(names []string, name string) bool {
	for _, one := range names {
		if one == name {
			return true
		}
	}
	return false
}

func sortedNames(object map[string]any) []string {
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
