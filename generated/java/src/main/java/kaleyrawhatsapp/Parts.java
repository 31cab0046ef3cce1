// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Parts.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the functions that make messages share. */
final class Parts {
  private Parts() {}

  /** The message, if it breaks no rule. */
  static Map<String, Object> made(Found.Check check, Map<String, Object> message) {
    List<Issue> issues = Found.issuesOf(check, message, false);
    if (!issues.isEmpty()) {
      throw new MessageException(issues, message);
    }
    return message;
  }

  /** An object of names and values, without those that are null. */
  static Map<String, Object> present(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] != null) {
        object.put((String) namesAndValues[at], plain(namesAndValues[at + 1]));
      }
    }
    return object;
  }

  /** The same; null where it would be empty. */
  static Map<String, Object> someOf(Object... namesAndValues) {
    Map<String, Object> object = present(namesAndValues);
    return object.isEmpty() ? null : object;
  }

  /** Puts a text, or each item of a list, into the object that is around it. */
  static Object wrapped(Object value, String key, Object... constants) {
    if (value instanceof String) {
      return around(value, key, constants);
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> items = new ArrayList<>();
    list.forEach(item -> items.add(around(item, key, constants)));
    return items;
  }

  private static Map<String, Object> around(Object value, String key, Object... constants) {
    Map<String, Object> object = present(constants);
    object.put(key, plain(value));
    return object;
  }

  /** Turns records into maps. */
  static Object plain(Object value) {
    if (value instanceof Messages.Part part) {
      return part.toMap();
    }
    if (!(value instanceof List<?> list)) {
      return value;
    }
    List<Object> items = new ArrayList<>();
    list.forEach(item -> items.add(plain(item)));
    return items;
  }
}
