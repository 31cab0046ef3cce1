// Generated from generator/emit/java/source/AnyKind.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks the check of the kind that a request says, or else all of them. */
final class AnyKind implements Found.Check {
  /** The check of the requests that have this value in the field that says the kind. */
  record Kind(String value, Found.Check check) {}

  private final String[] path;
  private final List<Kind> kinds;
  private final Map<List<Rule>, Rule> instead = new HashMap<>();

  AnyKind(List<Kind> kinds, String... path) {
    this.kinds = kinds;
    this.path = path;
  }

  /** What to say where each kind finds its rule broken, instead of what the first one says. */
  AnyKind say(Rule rule, Rule... broken) {
    instead.put(List.of(broken), rule);
    return this;
  }

  @Override
  public void check(Object value, Found found) {
    Object said = Values.at(value, path);
    for (Kind kind : kinds) {
      if (kind.value.equals(said)) {
        kind.check.check(value, found);
        return;
      }
    }
    List<List<Finding>> each = new ArrayList<>();
    for (Kind kind : kinds) {
      each.add(Found.findingsOf(kind.check, value, found.allowsUnknown));
    }
    List<Finding> first = each.isEmpty() ? List.of() : each.get(0);
    List<Finding> alike = alike(first, each);
    found.addAll(alike.isEmpty() ? first : alike);
  }

  /** What every kind finds. */
  private List<Finding> alike(List<Finding> first, List<List<Finding>> each) {
    List<Finding> kept = new ArrayList<>();
    for (Finding one : first) {
      List<Rule> broken = new ArrayList<>();
      for (List<Finding> own : each) {
        own.stream().filter(one::isAlike).findFirst().ifPresent(same -> broken.add(same.rule()));
      }
      if (broken.size() == each.size()) {
        Rule rule = instead.getOrDefault(broken, one.rule());
        kept.add(new Finding(rule, one.path(), one.actual()));
      }
    }
    return kept;
  }
}
