package kaleyrawhatsapp

import "strings"

// Option says how strict a check is.
type Option func(*found)

// AllowUnknown allows fields that the schema has nowhere. One that belongs elsewhere stays an issue.
func AllowUnknown(f *found) { f.allowUnknown = true }

type check func(value any, f *found)

// Validate returns every issue of a value as a request of any kind; none for a valid one. It takes
// what encoding/json decodes, or one of the structs of this package.
func Validate(value any, options ...Option) []Issue {
	return issuesOfRequest(checkAny, value, options)
}

func issuesOf(run check, value any, options []Option) []Issue {
	f := &found{}
	for _, option := range options {
		option(f)
	}
	run(plain(value), f)
	var issues []Issue
	for _, one := range f.findings {
		issues = append(issues, issueOf(one))
	}
	return issues
}

// issuesOfRequest is like issuesOf, but of a part of a request it returns the one issue that says so.
func issuesOfRequest(run check, value any, options []Option) []Issue {
	issues := issuesOf(run, value, options)
	object, _ := plain(value).(map[string]any)
	for _, one := range partsOfRequests {
		if !has(object, one.name) {
			continue
		}
		if issues != nil && one.message != "" {
			return []Issue{{Code: "part", Message: one.message, Severity: "error"}}
		}
		break
	}
	return issues
}

// partOfRequest is a property that tells which part of a request a wrong value is: the message says
// so, and is empty for the property of a whole request.
type partOfRequest struct{ name, message string }

// kind is a kind of request: its value of the field that tells kinds apart, and its check.
type kind struct {
	value string
	check check
}

// checkAny asks the check of the kind that a value says, or else all.
func checkAny(value any, f *found) {
	if name, isText := at(value, kindPath...).(string); isText {
		for _, one := range kinds {
			if one.value == name {
				one.check(value, f)
				return
			}
		}
	}
	var each [][]finding
	for _, one := range kinds {
		own := &found{allowUnknown: f.allowUnknown}
		one.check(value, own)
		each = append(each, own.findings)
	}
	if each == nil {
		return
	}
	if f.findings = alike(each); f.findings == nil {
		f.findings = each[0]
	}
}

// alike is what every kind finds.
func alike(each [][]finding) []finding {
	var kept []finding
	for _, one := range each[0] {
		names, ok := sameRules(one, each)
		if instead, isOther := rulesOfAll[names]; isOther {
			one.rule = instead
		}
		if ok {
			kept = append(kept, one)
		}
	}
	return kept
}

// sameRules has the names of each kind's rule with the path and the keyword of a finding, if all have one.
func sameRules(wanted finding, each [][]finding) (string, bool) {
	var names []string
	for _, findings := range each {
		for _, one := range findings {
			if one.path == wanted.path && one.rule.keywordOrCode() == wanted.rule.keywordOrCode() {
				names = append(names, one.rule.name)
				break
			}
		}
	}
	return strings.Join(names, " "), len(names) == len(each)
}

func (r *rule) keywordOrCode() string {
	if r.keyword != "" {
		return r.keyword
	}
	return r.code
}
