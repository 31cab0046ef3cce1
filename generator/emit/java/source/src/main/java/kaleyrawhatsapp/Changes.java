package kaleyrawhatsapp;

import java.util.ArrayList;
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

  /** Deeper than any callback: a list, entry, its items, changes, their items. */
  private static final int MOST_DEPTH = 8;

  private static final int MOST_ITEMS = 100_000;

  final List<Change> all = new ArrayList<>();
  boolean isKnownForm;
  private int left = MOST_ITEMS;

  Changes(Object body) {
    visit(body, null, 0);
  }

  /** The items of a list, of which all lists together have a limit. */
  List<?> items(List<?> list) {
    left -= list.size();
    if (left < 0) {
      throw new Bodies.Unreadable("too-large");
    }
    return list;
  }

  private void visit(Object node, Object inherited, int depth) {
    if (depth > MOST_DEPTH) {
      return;
    }
    if (node instanceof List<?> list) {
      for (Object item : items(list)) {
        visit(item, inherited, depth + 1);
      }
    }
    if (!(node instanceof Map)) {
      return;
    }
    Object extraInfo =
        Members.either(Bodies.parseIfText(Members.of(node, "extra_info")), inherited);
    Object meta = Bodies.parseIfText(Members.of(node, "meta_object"));
    Object inner = Members.either(Members.of(node, "entry"), Members.of(node, "changes"));
    Object value = Members.of(Members.either(meta, node), "value");
    isKnownForm |= inner instanceof List;
    if (value instanceof Map) {
      isKnownForm = true;
      addLists(value, node, extraInfo);
    } else if (meta == null && inner != null) {
      visit(inner, extraInfo, depth + 1);
    } else if (!addLists(node, node, extraInfo) && isFlatStatus(node)) {
      all.add(new Change(null, List.of(), List.of(node), List.of(), extraInfo, node));
    }
  }

  private boolean addLists(Object value, Object callback, Object extraInfo) {
    List<?> messages = objectsIn(value, "messages");
    List<?> statuses = objectsIn(value, "statuses");
    if (messages == null && statuses == null) {
      return false;
    }
    List<?> contacts = Members.of(value, "contacts") instanceof List<?> list ? items(list) : null;
    all.add(
        new Change(
            value, orNone(messages), orNone(statuses), orNone(contacts), extraInfo, callback));
    return true;
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

  /** Kaleyra's flat form has a word and an id; another format may have a word alone. */
  private static boolean isFlatStatus(Object node) {
    return Members.of(node, "status") instanceof String word
        && !word.isEmpty()
        && ((Map<?, ?>) node).containsKey("message_id");
  }
}
