// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/AnyKind.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks the check of the kind that a request says, or else all of them. */
final class AnyKind implements Found.Check {
  private final List<Kind> kinds;
  private final String[] path;
  private final Map<String, Rule> instead;

  /** Of rules that all kinds find broken, by their names, another one may be said instead. */
  AnyKind(List<Kind> kinds, List<String> path, Map<String, Rule> instead) {
    this.kinds = kinds;
    this.path = path.toArray(String[]::new);
    this.instead = instead;
  }

  @Override
  public void check(Object value, Found found) {
    Object said = Values.at(value, path);
    for (Kind kind : kinds) {
      if (kind.value().equals(said)) {
        kind.check().check(value, found);
        return;
      }
    }
    List<List<Finding>> each = new ArrayList<>();
    for (Kind kind : kinds) {
      each.add(Found.findingsOf(kind.check(), value, found.allowsUnknown));
    }
    List<Finding> first = each.isEmpty() ? List.of() : each.get(0);
    List<Finding> alike = alike(first, each);
    found.addAll(alike.isEmpty() ? first : alike);
  }

  /** What every kind finds. */
  private List<Finding> alike(List<Finding> first, List<List<Finding>> each) {
    List<Finding> kept = new ArrayList<>();
    for (Finding one : first) {
      List<String> broken = new ArrayList<>();
      for (List<Finding> own : each) {
        own.stream()
            .filter(one::isAlike)
            .findFirst()
            .ifPresent(same -> broken.add(same.rule().name));
      }
      if (broken.size() == each.size()) {
        Rule rule = instead.getOrDefault(String.join(" ", broken), one.rule());
        kept.add(new Finding(rule, one.path(), one.actual()));
      }
    }
    return kept;
  }
}
