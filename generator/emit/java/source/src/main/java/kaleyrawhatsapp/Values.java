package kaleyrawhatsapp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** What checks ask of values, whichever parser made them. */
final class Values {
  private Values() {}

  /** The JSON type of a value. */
  static String typeOf(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Boolean) {
      return "boolean";
    }
    if (value instanceof String) {
      return "string";
    }
    if (value instanceof Map || value instanceof Messages.Part) {
      return "object";
    }
    if (value instanceof List) {
      return "array";
    }
    return value instanceof Number ? "number" : "a " + value.getClass().getSimpleName();
  }

  /** What an issue shows of a value of any type: never much of it. */
  static Object shown(Object value) {
    if (value instanceof String text) {
      return Names.shortened(text);
    }
    return value instanceof Number && isFinite(toNumber(value)) ? value : typeOf(value);
  }

  /** An object; null for any other value. A sorted map may be unable to compare names. */
  static Map<?, ?> objectOf(Object value) {
    if (value instanceof Messages.Part part) {
      return part.toMap();
    }
    if (value instanceof SortedMap<?, ?> sorted) {
      Map<String, Object> copy = new LinkedHashMap<>();
      sorted.forEach((key, member) -> copy.put(String.valueOf(key), member));
      return copy;
    }
    return value instanceof Map<?, ?> object ? object : null;
  }

  static double toNumber(Object value) {
    return value instanceof Number number ? number.doubleValue() : 0;
  }

  static boolean isFinite(double number) {
    return Double.isFinite(number);
  }

  static boolean isWhole(double number) {
    return Double.isFinite(number) && number == Math.rint(number);
  }

  static boolean isOneOf(Object value, List<?> values) {
    for (Object one : values) {
      if (one instanceof Number ? value instanceof Number && toNumber(value) == toNumber(one) : one.equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** The length of a text in code points. */
  static int lengthOf(String text) {
    return text.codePointCount(0, text.length());
  }

  static boolean isLonger(String text, int limit) {
    return text.length() > limit && lengthOf(text) > limit;
  }

  /** Whether a text is too long to look further than at its length. */
  static boolean isUnread(String text) {
    return text.length() > Facts.LONGEST_READ;
  }

  static Integer lengthIfRead(String text) {
    return isUnread(text) ? null : Integer.valueOf(lengthOf(text));
  }

  /** Whether a text has half of a character in it. */
  static boolean isIllFormed(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isSurrogate(text.charAt(at))) {
        continue;
      }
      if (Character.charCount(text.codePointAt(at)) == 1) {
        return true;
      }
      at++;
    }
    return false;
  }

  static boolean isWhiteSpace(char character) {
    return character < 0x80
        ? character == ' ' || (character >= '\t' && character <= '\r')
        : Facts.WHITE_SPACE.indexOf(character) >= 0;
  }

  static boolean isBlank(String text) {
    return text.chars().allMatch(unit -> isWhiteSpace((char) unit));
  }

  static boolean hasEdgeWhiteSpace(String text) {
    return !text.isEmpty()
        && (isWhiteSpace(text.charAt(0)) || isWhiteSpace(text.charAt(text.length() - 1)));
  }

  /** The value at a path of property names; null where there is none. */
  static Object at(Object item, String... path) {
    Object inner = item;
    for (String name : path) {
      Map<?, ?> object = objectOf(inner);
      inner = object == null ? null : object.get(name);
    }
    return inner;
  }

  /** The items of the list at a path; none of a list that is too long. */
  static List<?> itemsAt(Object item, int most, String... path) {
    return at(item, path) instanceof List<?> list && list.size() <= most ? list : List.of();
  }

  /** How many items all lists at a path have together. */
  static int countAt(List<?> items, String... path) {
    int count = 0;
    for (Object item : items) {
      count += at(item, path) instanceof List<?> list ? list.size() : 0;
    }
    return count;
  }

  /** How many of these names an object has. */
  static int countOf(Map<?, ?> object, Set<String> names) {
    int count = 0;
    for (String name : names) {
      count += object.containsKey(name) ? 1 : 0;
    }
    return count;
  }

  /** Whether an item is an object without this property. */
  static boolean lacks(Object item, String name) {
    Map<?, ?> object = objectOf(item);
    return object != null && !object.containsKey(name);
  }
}
