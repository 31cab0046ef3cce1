package kaleyrawhatsapp;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a message that breaks a rule. */
public final class MessageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Issue> issues;

  MessageException(List<Issue> issues) {
    super(
        issues.stream()
            .map(issue -> issue.message() + " (at " + pathOf(issue) + ")")
            .collect(Collectors.joining("\n")));
    this.issues = issues;
  }

  /** Every issue; none after the exception was serialised. */
  public List<Issue> issues() {
    return issues == null ? List.of() : issues;
  }

  private static String pathOf(Issue issue) {
    return issue.path().isEmpty() ? "the root" : issue.path();
  }
}
