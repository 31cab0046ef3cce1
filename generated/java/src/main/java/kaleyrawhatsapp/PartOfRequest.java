// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/PartOfRequest.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

/**
 * A property of a wrong request: with it, it is only a part of one, as the message says; with an
 * empty message, it is a whole one.
 */
record PartOfRequest(String name, String message) {}
