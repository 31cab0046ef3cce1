package kaleyrawhatsapp

// generated: validators
