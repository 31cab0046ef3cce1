// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var kinds = map[string]check{
	"button": checkReplyButtonRequestReplyButtonRequest,
}

var rulesOfKinds = kindRules{}
