package kaleyrawhatsapp

// generated: facts
