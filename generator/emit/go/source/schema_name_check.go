package kaleyrawhatsapp

// generated: checks
