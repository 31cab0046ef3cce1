// Generated from generator/emit/java/source/Found.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the issues of one value, so many at most. */
final class Found {
  /** Checks a value, and reports what is wrong. */
  @FunctionalInterface
  interface Check {
    void check(Object value, Found found);
  }

  private final List<Issue> issues = new ArrayList<>();
  private final boolean allowsUnknown;

  private Found(boolean allowsUnknown) {
    this.allowsUnknown = allowsUnknown;
  }

  /** Every issue that a check reports. */
  static List<Issue> issuesOf(Check check, Object value, boolean allowsUnknown) {
    Found found = new Found(allowsUnknown);
    check.check(value, found);
    return List.copyOf(found.issues);
  }

  boolean isFull() {
    return issues.size() >= Facts.MOST_ISSUES;
  }

  void add(Rule rule, Object actual, int... indices) {
    addAt(rule, actual, "", indices);
  }

  private void addAt(Rule rule, Object actual, String after, int... indices) {
    if (isFull()) {
      return;
    }
    String path = rule.path;
    for (int index : indices) {
      int at = path.indexOf("~i");
      path = path.substring(0, at) + index + path.substring(at + 2);
    }
    String message = rule.message;
    if (rule.slot != null) {
      message += Names.words(rule.slot, actual) + rule.messageEnd;
    }
    issues.add(
        new Issue(
            rule.code,
            path + after,
            message,
            rule.limit,
            rule.hidesActual ? null : actual,
            rule.unit,
            fixOf(rule, actual),
            rule.doc,
            "error"));
  }

  /** Reports each property of another name. */
  void addUnknown(
      Rule rule, Map<?, ?> object, Set<String> names, Set<String> known, int... indices) {
    for (Object key : object.keySet()) {
      String name = String.valueOf(key);
      if (names.contains(name) || (allowsUnknown && !known.contains(name))) {
        continue;
      }
      addAt(rule, name, "/" + name.replace("~", "~0").replace("/", "~1"), indices);
      if (isFull()) {
        return;
      }
    }
  }

  /** Reports a text that an item before has too. */
  void addRepeated(Rule rule, Set<String> seen, Object key, int... indices) {
    if (key instanceof String text && !seen.add(text)) {
      add(rule, text, indices);
    }
  }

  /** What to do about it. */
  private static String fixOf(Rule rule, Object actual) {
    if (rule.fixEnd == null) {
      return rule.fix;
    }
    if (!rule.names.isEmpty()) {
      String meant = Names.closest(Names.shortened(String.valueOf(actual)), rule.names);
      return meant == null ? null : rule.fix + meant + rule.fixEnd;
    }
    if (!(actual instanceof Integer count) || rule.limit == null) {
      return null;
    }
    return rule.fix + (count - rule.limit.intValue()) + rule.fixEnd;
  }
}
