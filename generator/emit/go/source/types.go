package kaleyrawhatsapp

// generated: types
