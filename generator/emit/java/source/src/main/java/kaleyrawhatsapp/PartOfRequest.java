package kaleyrawhatsapp;

/**
 * A property that tells which part of a request a wrong value is: the message says so, and is
 * empty for the property of a whole request.
 */
record PartOfRequest(String name, String message) {}
