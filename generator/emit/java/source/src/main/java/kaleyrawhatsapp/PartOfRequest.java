package kaleyrawhatsapp;

/**
 * A property of a wrong request: with it, it is only a part of one, as the message says; with an
 * empty message, it is a whole one.
 */
record PartOfRequest(String name, String message) {}
