// Code generated from schema/*.schema.json, schema/service.json, schema/status-errors.json by generator/main.ts; DO NOT EDIT.

// Version 1.0.0
module kaleyrawhatsapp

go 1.18
