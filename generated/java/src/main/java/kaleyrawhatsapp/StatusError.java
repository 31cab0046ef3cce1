// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/StatusError.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

/** What the code of a failed status means. */
record StatusError(String name, String meaning, String fix) {}
