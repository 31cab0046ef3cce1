// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/PartOfRequest.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

/**
 * A property that tells which part of a request a wrong value is: the message says so, and is
 * empty for the property of a whole request.
 */
record PartOfRequest(String name, String message) {}
