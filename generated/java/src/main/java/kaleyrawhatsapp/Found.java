// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Found.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is wrong with one value, up to a limit. */
final class Found {
  /** Checks a value, and reports what is wrong. */
  @FunctionalInterface
  interface Check {
    void check(Object value, Found found);
  }

  final boolean allowsUnknown;
  private final List<Finding> findings = new ArrayList<>();

  private Found(boolean allowsUnknown) {
    this.allowsUnknown = allowsUnknown;
  }

  static List<Finding> findingsOf(Check check, Object value, boolean allowsUnknown) {
    Found found = new Found(allowsUnknown);
    check.check(value, found);
    return found.findings;
  }

  /** Every issue that a check reports. */
  static List<Issue> issuesOf(Check check, Object value, boolean allowsUnknown) {
    return findingsOf(check, value, allowsUnknown).stream().map(Finding::issue).toList();
  }

  /** The same; of a part of a request, the one issue that says so. */
  static List<Issue> issuesOfRequest(Check check, Object value, boolean allowsUnknown) {
    List<Issue> issues = issuesOf(check, value, allowsUnknown);
    Map<?, ?> object = Values.objectOf(value);
    for (PartOfRequest part : Facts.PARTS_OF_REQUESTS) {
      if (!issues.isEmpty() && object != null && object.containsKey(part.name())) {
        return part.message().isEmpty() ? issues : List.of(Issue.ofPart(part.message()));
      }
    }
    return issues;
  }

  boolean isFull() {
    return findings.size() >= Facts.MOST_ISSUES;
  }

  void addAll(List<Finding> more) {
    findings.addAll(more);
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
    findings.add(new Finding(rule, path + after, actual));
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
}
