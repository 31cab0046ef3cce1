// Code generated from generator/emit/go/source/validate.go by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

// Option says how strict a check is.
type Option func(*found)

// AllowUnknown allows fields that the schema has nowhere. One that belongs elsewhere stays an issue.
func AllowUnknown(f *found) { f.allowUnknown = true }

type check func(value any, f *found)

// kindRules is the field that says the kind, and what to say where it does not.
type kindRules struct {
	path                      []string
	pointer, missing, unknown string
}

// Validate returns every issue of a value as a request of any kind; none for a valid one. It takes
// what encoding/json decodes, or one of the structs of this package.
func Validate(value any, options ...Option) []Issue {
	return issuesOf(checkKind, value, options)
}

func issuesOf(run check, value any, options []Option) []Issue {
	f := &found{}
	for _, option := range options {
		option(f)
	}
	run(plain(value), f)
	return f.issues
}

// checkKind asks the check of the kind that a value says.
func checkKind(value any, f *found) {
	if len(rulesOfKinds.path) == 0 {
		for _, run := range kinds {
			run(value, f)
		}
		return
	}
	kind := at(value, rulesOfKinds.path...)
	name, _ := kind.(string)
	if run, ok := kinds[name]; ok {
		run(value, f)
	} else if kind == nil {
		f.add(&rule{code: "required", path: rulesOfKinds.pointer, message: rulesOfKinds.missing}, nil)
	} else {
		f.add(&rule{code: "enum", path: rulesOfKinds.pointer, message: rulesOfKinds.unknown}, nil)
	}
}
