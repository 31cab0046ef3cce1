package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** Reads and writes JSON, for programs without a library for it. */
public final class Json {
  /** How deep lists and objects may be in one another. */
  static final int MOST_DEPTH = 1000;

  private Json() {}

  /**
   * Parses JSON into maps, lists, strings, numbers, booleans and null. Of several members of one
   * name, the last one counts.
   *
   * @throws IllegalArgumentException for a text that is not JSON, or is more than 1,000 deep
   */
  public static Object parse(String text) {
    return new JsonReader(text, false).document();
  }

  /** The same; a number whose digits a double would change stays a text. */
  static Object parseKeepingDigits(String text) {
    return new JsonReader(text, true).document();
  }

  /**
   * Writes maps, lists, strings, numbers, booleans, null and the records of this package as JSON.
   * Half of a character is written as an escape.
   *
   * @throws IllegalArgumentException for any other value, or one that is more than 1,000 deep
   */
  public static String text(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out, 0);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out, int depth) {
    if (depth > MOST_DEPTH) {
      throw new IllegalArgumentException("the value is nested too deep");
    }
    Map<?, ?> object = Values.objectOf(value);
    if (object != null) {
      String comma = "{";
      for (Map.Entry<?, ?> member : object.entrySet()) {
        out.append(comma);
        writeString(String.valueOf(member.getKey()), out);
        out.append(':');
        write(member.getValue(), out, depth + 1);
        comma = ",";
      }
      out.append(object.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String comma = "[";
      for (Object item : list) {
        out.append(comma);
        write(item, out, depth + 1);
        comma = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String string) {
      writeString(string, out);
    } else if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      out.append(number instanceof Double ? Names.numberText(number) : number.toString());
    } else {
      throw new IllegalArgumentException("JSON has no " + value.getClass().getSimpleName());
    }
  }

  private static void writeString(String string, StringBuilder out) {
    out.append('"');
    string
        .codePoints()
        .forEach(
            code -> {
              if (code == '"' || code == '\\') {
                out.append('\\').append((char) code);
              } else if (code < ' ' || (code >= 0xd800 && code <= 0xdfff)) {
                out.append(String.format("\\u%04x", code));
              } else {
                out.appendCodePoint(code);
              }
            });
    out.append('"');
  }
}
