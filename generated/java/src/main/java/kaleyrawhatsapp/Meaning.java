// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Meaning.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

/** A documented code of an answer that does not accept. Without a status, it is 0. */
record Meaning(
    String name,
    String code,
    String outcome,
    String retry,
    String meaning,
    int status,
    String errorKey,
    String fix) {
  Meaning(String name, String code, String outcome, String retry, String meaning) {
    this(name, code, outcome, retry, meaning, 0, null, null);
  }

  Meaning status(int newStatus) {
    return new Meaning(name, code, outcome, retry, meaning, newStatus, errorKey, fix);
  }

  Meaning errorKey(String newErrorKey) {
    return new Meaning(name, code, outcome, retry, meaning, status, newErrorKey, fix);
  }

  Meaning fix(String newFix) {
    return new Meaning(name, code, outcome, retry, meaning, status, errorKey, newFix);
  }
}
