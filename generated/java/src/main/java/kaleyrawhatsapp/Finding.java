// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Finding.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

/** A broken rule, where, and what was found instead. */
record Finding(Rule rule, String path, Object actual) {
  /** Whether both are about the same rule of the same place. */
  boolean isAlike(Finding other) {
    return rule.keyword.equals(other.rule.keyword) && path.equals(other.path);
  }

  Issue issue() {
    String message = rule.message;
    if (rule.slot != null) {
      message += Names.words(rule.slot, actual) + rule.messageEnd;
    }
    Object shown = rule.hidesActual ? null : actual;
    return new Issue(
        rule.code, path, message, rule.limit, shown, rule.unit, fix(), rule.doc, "error");
  }

  /** What to do about it. */
  private String fix() {
    if ("null".equals(actual) && rule.fixOfNull != null) {
      return rule.fixOfNull;
    }
    if (rule.fixStart == null) {
      return rule.fix;
    }
    String name = Names.shortened(String.valueOf(actual));
    if (rule.foreign.containsKey(name)) {
      return rule.foreign.get(name);
    }
    if (!rule.names.isEmpty()) {
      String meant = Names.closest(name, rule.names);
      return meant == null ? null : rule.fixStart + meant + rule.fixEnd;
    }
    if (!(actual instanceof Integer count) || rule.limit == null) {
      return null;
    }
    return rule.fixStart + (count - rule.limit.intValue()) + rule.fixEnd;
  }
}
