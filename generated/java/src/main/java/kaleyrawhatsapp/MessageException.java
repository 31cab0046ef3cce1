// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/MessageException.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Thrown for a message that breaks a rule. */
public final class MessageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;
  private final transient Map<String, Object> made;

  MessageException(List<Issue> issues, Map<String, Object> made) {
    super(
        issues.stream()
            .map(issue -> issue.message() + " (at " + pathOf(issue) + ")")
            .collect(Collectors.joining("\n")));
    this.issues = issues;
    this.made = made;
  }

  /** Every issue; none after the exception was serialised. */
  public List<Issue> issues() {
    return issues == null ? List.of() : issues;
  }

  /** The message as it would have been sent; null after the exception was serialised. */
  public Map<String, Object> made() {
    return made;
  }

  private static String pathOf(Issue issue) {
    return issue.path().isEmpty() ? "the root" : issue.path();
  }
}
