package kaleyrawhatsapp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON as strictly as JavaScript does. */
final class JsonReader {
  private static final long SAFE_INTEGER = (1L << 53) - 1;

  private final String text;
  private final boolean keepsDigits;
  private int at;

  JsonReader(String text, boolean keepsDigits) {
    this.text = text;
    this.keepsDigits = keepsDigits;
  }

  /** The value of the whole text. */
  Object document() {
    Object value = value(0);
    skipSpace();
    if (at < text.length()) {
      throw notJson();
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > Json.MOST_DEPTH) {
      throw notJson();
    }
    skipSpace();
    switch (peek()) {
      case '{':
        return object(depth);
      case '[':
        return list(depth);
      case '"':
        return string();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    skipSpace();
    boolean isEmpty = skip('}');
    while (!isEmpty) {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      object.put(name, value(depth + 1));
      skipSpace();
      if (skip('}')) {
        break;
      }
      expect(',');
    }
    return object;
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    skipSpace();
    boolean isEmpty = skip(']');
    while (!isEmpty) {
      list.add(value(depth + 1));
      skipSpace();
      if (skip(']')) {
        break;
      }
      expect(',');
    }
    return list;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (!skip('"')) {
      char unit = next();
      if (unit < ' ') {
        throw notJson();
      }
      string.append(unit == '\\' ? escaped() : unit);
    }
    return string.toString();
  }

  private char escaped() {
    char unit = next();
    int index = "\"\\/bfnrt".indexOf(unit);
    if (index >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(index);
    }
    if (unit != 'u') {
      throw notJson();
    }
    int code = 0;
    for (int digit = 0; digit < 4; digit++) {
      char hex = next();
      if (hex > 'f' || Character.digit(hex, 16) < 0) {
        throw notJson();
      }
      code = code * 16 + Character.digit(hex, 16);
    }
    return (char) code;
  }

  private Object number() {
    int start = at;
    skip('-');
    if (!skip('0')) {
      digits();
    }
    boolean isPlain = true;
    if (skip('.')) {
      digits();
      isPlain = false;
    }
    if (skip('e') || skip('E')) {
      if (!skip('+')) {
        skip('-');
      }
      digits();
      isPlain = false;
    }
    String found = text.substring(start, at);
    if (isPlain && found.length() < 18 && !found.equals("-0")) {
      long whole = Long.parseLong(found);
      if (!keepsDigits || Math.abs(whole) <= SAFE_INTEGER) {
        return whole;
      }
    }
    return keepsDigits ? found : (Object) Double.valueOf(found);
  }

  private void digits() {
    if (peek() < '0' || peek() > '9') {
      throw notJson();
    }
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw notJson();
    }
    at += word.length();
    return value;
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      at++;
    }
  }

  /** The unit at hand; one that JSON has nowhere at the end. */
  private char peek() {
    return at < text.length() ? text.charAt(at) : '\uffff';
  }

  private char next() {
    if (at >= text.length()) {
      throw notJson();
    }
    return text.charAt(at++);
  }

  private boolean skip(char unit) {
    if (at >= text.length() || text.charAt(at) != unit) {
      return false;
    }
    at++;
    return true;
  }

  private void expect(char unit) {
    if (!skip(unit)) {
      throw notJson();
    }
  }

  /** Without the text, which may be secret. */
  private static IllegalArgumentException notJson() {
    return new IllegalArgumentException("the text is not JSON, or nested too deep");
  }
}
