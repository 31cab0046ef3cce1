package kaleyrawhatsapp;

/** What the code of a failed status means. */
record StatusError(String name, String meaning, String fix) {}
