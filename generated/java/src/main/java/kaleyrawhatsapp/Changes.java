// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Changes.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Finds the changes of a body: Kaleyra's, Meta's, or a part of either. */
final class Changes {
  /**
   * One of Meta's changes about messages, and what Kaleyra adds to it.
   *
   * @param callback has what Kaleyra writes beside meta_object; a flat status is its own
   */
  record Change(
      Object value,
      List<?> messages,
      List<?> statuses,
      List<?> contacts,
      Object extraInfo,
      Object callback) {}

  /** Deeper than any callback: a list, meta_object, entry, its items, changes, their items. */
  private static final int MOST_DEPTH = 8;

  private static final int MOST_ITEMS = 100_000;

  final List<Change> all = new ArrayList<>();
  boolean isKnownForm;
  private int left = MOST_ITEMS;
  private int reported;

  Changes(Object body) {
    visit(body, 0, null, null);
  }

  /** The items of a list, of which all lists together have a limit. */
  List<?> items(List<?> list) {
    left -= list.size();
    if (left < 0) {
      throw new Bodies.Unreadable("too-large");
    }
    return list;
  }

  /** Visits a part. Around it may be Kaleyra's object around a meta_object. */
  private void visit(Object node, int depth, Object inherited, Object around) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (node instanceof List<?> list) {
      for (Object item : items(list)) {
        visit(item, depth + 1, inherited, null);
      }
    }
    if (!(node instanceof Map)) {
      return;
    }
    Object extraInfo = Members.either(partOf(node, "extra_info"), inherited);
    Object meta = partOf(node, "meta_object");
    Object value = partOf(node, "value");
    List<Object> inner = Arrays.asList(partOf(node, "entry"), partOf(node, "changes"));
    Object callback = Members.either(around, node);
    isKnownForm |= value instanceof Map || inner.stream().anyMatch(List.class::isInstance);
    // The first of these that reports something, because a callback has its events in one of them.
    int before = reported;
    visit(meta, depth + 1, extraInfo, node);
    if (reported == before && value instanceof Map) {
      addLists(value, callback, extraInfo);
    }
    for (Object each : inner) {
      if (reported == before) {
        visit(each, depth + 1, extraInfo, null);
      }
    }
    if (reported == before) {
      addLists(node, callback, extraInfo);
    }
    if (reported == before && isFlatStatus(node) && isOfMessages(meta)) {
      add(new Change(null, List.of(), List.of(node), List.of(), extraInfo, node));
    }
  }

  private static Object partOf(Object node, String name) {
    return Bodies.parseIfText(Members.of(node, name));
  }

  private void addLists(Object value, Object callback, Object extraInfo) {
    List<?> messages = objectsIn(value, "messages");
    List<?> statuses = objectsIn(value, "statuses");
    if (messages == null && statuses == null) {
      return;
    }
    List<?> contacts = Members.of(value, "contacts") instanceof List<?> list ? items(list) : null;
    add(
        new Change(
            value, orNone(messages), orNone(statuses), orNone(contacts), extraInfo, callback));
  }

  private void add(Change change) {
    all.add(change);
    reported += change.messages().size() + change.statuses().size();
  }

  private static List<?> orNone(List<?> list) {
    return list == null ? List.of() : list;
  }

  private List<?> objectsIn(Object value, String name) {
    Object found = Members.of(value, name);
    if (found == null) {
      return null;
    }
    if (!(found instanceof List<?> list) || !items(list).stream().allMatch(Map.class::isInstance)) {
      throw new Bodies.Unreadable("unknown-shape");
    }
    return list;
  }

  /** Whether a change is about messages, if it says what it is about. */
  private static boolean isOfMessages(Object meta) {
    return Members.firstOf(Members.textIn(meta, "field"), "messages").equals("messages");
  }

  /** Kaleyra's flat form has a word and an id; another format may have a word alone. */
  private static boolean isFlatStatus(Object node) {
    return Members.of(node, "status") instanceof String word
        && !word.isEmpty()
        && ((Map<?, ?>) node).containsKey("message_id");
  }
}
