package kaleyrawhatsapp;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads members of callbacks, without trust in their types. */
final class Members {
  private static final double SAFE_INTEGER = (1L << 53) - 1;
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
  private static final Pattern PREFIXED =
      Pattern.compile("0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)");

  /** A phone number as some programs write it. */
  private static final Pattern WRITTEN_NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]*");

  /** A date and time of ISO 8601 with its zone. */
  private static final Pattern ISO_TIME =
      Pattern.compile(
          "[1-9][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
              + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
              + "(Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])");

  /** From here on, a time is in milliseconds: in seconds, it would be the year 5138. */
  private static final double MILLISECONDS = 1e11;

  /** Further away, JavaScript has no date. */
  private static final double LAST_TIME = 8.64e15;

  private Members() {}

  /** A member; null where there is none. A sorted map may be unable to compare names. */
  static Object of(Object value, String name) {
    try {
      return value instanceof Map<?, ?> object ? object.get(name) : null;
    } catch (ClassCastException error) {
      return null;
    }
  }

  /** A text that is not empty; digits may have become a number on their way. */
  static String textOf(Object value) {
    if (value instanceof String text) {
      return text.isEmpty() ? null : text;
    }
    if (value instanceof Long || value instanceof Integer || value instanceof BigInteger) {
      return value.toString();
    }
    if (!(value instanceof Number number)) {
      return null;
    }
    double whole = number.doubleValue();
    boolean isSafe = Math.abs(whole) <= SAFE_INTEGER && whole == Math.rint(whole);
    boolean isMinusZero = whole == 0 && 1 / whole < 0;
    return isSafe && !isMinusZero ? String.valueOf((long) whole) : null;
  }

  static String textIn(Object value, String name) {
    return textOf(of(value, name));
  }

  /** A phone number: its digits. Another text, such as the id of a group, is kept as it is. */
  static String phoneNumberIn(Object value, String name) {
    String text = textIn(value, name);
    boolean isNumber = text != null && WRITTEN_NUMBER.matcher(text).matches();
    return isNumber ? text.replaceAll("[^0-9]", "") : text;
  }

  /** The first text that there is. */
  static String firstOf(String... texts) {
    for (String text : texts) {
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  static Object either(Object one, Object other) {
    return one == null ? other : one;
  }

  /** A number, or a text that is one. */
  static Double numberOf(Object value) {
    Double number = null;
    if (value instanceof Number given) {
      number = given.doubleValue();
    } else if (value instanceof String text) {
      String digits = trimmed(text);
      if (PREFIXED.matcher(digits).matches()) {
        int radix = Map.of('x', 16, 'o', 8, 'b', 2).get(Character.toLowerCase(digits.charAt(1)));
        number = new BigInteger(digits.substring(2), radix).doubleValue();
      } else if (DECIMAL.matcher(digits).matches()) {
        number = Double.valueOf(digits);
      }
    }
    return number != null && Double.isFinite(number) ? number : null;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && Values.isWhiteSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Values.isWhiteSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A time: since 1970 in seconds, as Meta gives it, or in milliseconds; or a text. */
  static Instant timeOf(Object timestamp) {
    if (timestamp instanceof String text && ISO_TIME.matcher(text).matches()) {
      return isoTime(text);
    }
    Double number = numberOf(timestamp);
    if (number == null) {
      return null;
    }
    double time = Math.abs(number) < MILLISECONDS ? number * 1000 : number;
    return Math.abs(time) > LAST_TIME ? null : Instant.ofEpochMilli((long) time);
  }

  private static Instant isoTime(String text) {
    try {
      return DateTimeFormatter.ISO_DATE_TIME
          .parse(text, Instant::from)
          .truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException error) {
      return null;
    }
  }
}
