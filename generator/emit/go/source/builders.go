package kaleyrawhatsapp

// generated: builders
