// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

package kaleyrawhatsapp

var kinds = map[string]check{
	"cta_url":                  checkCtaURLRequestCtaURLRequest,
	"list":                     checkListRequestListRequest,
	"location_request_message": checkLocationRequestLocationRequest,
	"button":                   checkReplyButtonRequestReplyButtonRequest,
}

var rulesOfKinds = kindRules{
	path:    []string{"messaging_object", "interactive", "type"},
	pointer: "/messaging_object/interactive/type",
	missing: "type is missing; add it",
	unknown: "type must be one of cta_url, list, location_request_message, button",
}
