package kaleyrawhatsapp

// generated: kinds
