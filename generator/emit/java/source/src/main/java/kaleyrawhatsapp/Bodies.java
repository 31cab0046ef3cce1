package kaleyrawhatsapp;

import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Reads the JSON of a callback, whatever it is wrapped in. */
final class Bodies {
  /** In bytes, or for text in UTF-16 units: Meta's callbacks have up to 3 MB. */
  private static final int MOST_SIZE = 4 * 1024 * 1024;

  /** They are taken off: an event of AWS Lambda, bytes, JSON as text in JSON. */
  private static final int MOST_WRAPPERS = 6;

  /** How many characters of base64 the longest callback takes. */
  private static final int LONGEST_BASE64 = (MOST_SIZE + 2) / 3 * 4;

  private Bodies() {}

  /** Thrown for a body that is not a callback about messages. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
      super(reason, null, false, false);
    }
  }

  /** The parsed JSON of a callback. */
  static Object read(Object body) {
    Object value = body;
    for (int wrapper = 0; wrapper < MOST_WRAPPERS; wrapper++) {
      Object inner = unwrapped(value);
      if (inner == value) {
        break;
      }
      value = inner;
    }
    if (value instanceof Map || value instanceof List) {
      return value;
    }
    boolean isStream = value instanceof InputStream || value instanceof Reader;
    throw new Unreadable(isStream ? "not-read" : "not-json");
  }

  private static Object unwrapped(Object value) {
    if (value instanceof String text) {
      return parse(text);
    }
    if (value instanceof byte[] bytes) {
      checkSize(bytes.length);
      return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }
    if (value instanceof ByteBuffer buffer) {
      checkSize(buffer.remaining());
      return withoutMark(StandardCharsets.UTF_8.decode(buffer.duplicate()).toString());
    }
    if ("Buffer".equals(Members.of(value, "type"))
        && Members.of(value, "data") instanceof List<?> list) {
      checkSize(list.size());
      byte[] bytes = new byte[list.size()];
      int at = 0;
      for (Object one : list) {
        Double number = Members.numberOf(one);
        bytes[at++] = number == null ? 0 : (byte) number.longValue();
      }
      return bytes;
    }
    if (!(Members.of(value, "isBase64Encoded") instanceof Boolean isBase64)) {
      return value;
    }
    Object body = Members.of(value, "body");
    return isBase64 && body instanceof String text ? fromBase64(text) : body;
  }

  private static byte[] fromBase64(String text) {
    if (text.length() > LONGEST_BASE64) {
      throw new Unreadable("too-large");
    }
    String digits = text.replaceAll("[ \t\n\f\r]", "");
    if (digits.length() % 4 == 0) {
      digits = digits.endsWith("==") ? digits.substring(0, digits.length() - 2) : digits;
      digits = digits.endsWith("=") ? digits.substring(0, digits.length() - 1) : digits;
    }
    try {
      if (digits.indexOf('=') < 0) {
        return Base64.getDecoder().decode(digits);
      }
    } catch (IllegalArgumentException error) {
      // It is no base64; the text may be secret.
    }
    throw new Unreadable("not-json");
  }

  private static Object parse(String text) {
    checkSize(text.length());
    try {
      return Json.parseKeepingDigits(withoutMark(text));
    } catch (IllegalArgumentException error) {
      throw new Unreadable("not-json");
    }
  }

  /** Parses a member that a program may have forwarded as JSON in a text. */
  static Object parseIfText(Object value) {
    if (!(value instanceof String text)) {
      return value;
    }
    checkSize(text.length());
    try {
      return Json.parseKeepingDigits(text);
    } catch (IllegalArgumentException error) {
      return null;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static void checkSize(int size) {
    if (size > MOST_SIZE) {
      throw new Unreadable("too-large");
    }
  }
}
