package kaleyrawhatsapp;

/** The check of the requests that have this value in the field that tells kinds apart. */
record Kind(String value, Found.Check check) {}
