package kaleyrawhatsapp

import (
	"reflect"
	"strings"
)

// plain turns structs, pointers and slices, also inside one another, into what encoding/json would
// decode from their JSON. It keeps a text that is no UTF-8, so that a check can refuse it.
func plain(value any) any {
	switch value.(type) {
	case nil, bool, string, float64, map[string]any, []any:
		return value
	}
	return plainOf(reflect.ValueOf(value), value)
}

func plainOf(value reflect.Value, original any) any {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return nil
		}
		return plain(value.Elem().Interface())
	case reflect.Struct:
		object := map[string]any{}
		for at := 0; at < value.NumField(); at++ {
			name, options, _ := strings.Cut(value.Type().Field(at).Tag.Get("json"), ",")
			if name != "" && (options != "omitempty" || !value.Field(at).IsZero()) {
				object[name] = plain(value.Field(at).Interface())
			}
		}
		return object
	case reflect.Slice:
		list := make([]any, value.Len())
		for at := range list {
			list[at] = plain(value.Index(at).Interface())
		}
		return list
	case reflect.String:
		if _, isNumber := asNumber(original); !isNumber {
			return value.String()
		}
	}
	return original
}

// given is a part of a message; nil for its zero value.
func given(value any) any {
	if value == nil || reflect.ValueOf(value).IsZero() {
		return nil
	}
	return plain(value)
}

// givenOr is a part of a message, or something else for its zero value.
func givenOr(value, otherwise any) any {
	if found := given(value); found != nil {
		return found
	}
	return otherwise
}

// present is an object without the members that are not given.
func present(members map[string]any) map[string]any {
	for name, member := range members {
		if member == nil {
			delete(members, name)
		}
	}
	return members
}

// someOf is an object without the members that are not given; nil for none.
func someOf(members map[string]any) any {
	if len(present(members)) == 0 {
		return nil
	}
	return members
}

// wrapped puts a text, or each item of a list, into the object that is around it.
func wrapped(value any, constants map[string]any, key string) any {
	switch inner := value.(type) {
	case string:
		return around(inner, constants, key)
	case []any:
		list := make([]any, len(inner))
		for at, item := range inner {
			list[at] = around(item, constants, key)
		}
		return list
	}
	return value
}

func around(value any, constants map[string]any, key string) map[string]any {
	object := map[string]any{key: value}
	for name, constant := range constants {
		object[name] = constant
	}
	return object
}
