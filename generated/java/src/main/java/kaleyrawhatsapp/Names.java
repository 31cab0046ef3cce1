// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Names.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

/** How sentences say what was found. */
final class Names {
  /** How much of the longer name may differ for the names still to count as alike. */
  private static final double MOST_DIFFERENCE = 0.4;

  private Names() {}

  /** What was found, in the slot of a sentence. */
  static String words(String slot, Object actual) {
    String text = actual instanceof Number number ? numberText(number) : String.valueOf(actual);
    return switch (slot) {
      case "type" -> Facts.TYPE_WORDS.getOrDefault(text, text);
      case "name" -> shortened(text);
      case "count" ->
          actual instanceof Integer count && count <= Facts.COUNT_STOPS_AT ? text : Facts.UNCOUNTED;
      default -> text;
    };
  }

  /** A name as far as sentences quote it, never with half of a character. */
  static String shortened(String name) {
    if (name.length() <= Facts.LONGEST_NAME) {
      return name;
    }
    int end = Facts.LONGEST_NAME;
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + Facts.CUT;
  }

  /** A number as JSON has it. */
  static String numberText(Number number) {
    if (number instanceof Integer) {
      return number.toString();
    }
    double value = number.doubleValue();
    if (value == 0) {
      return "0";
    }
    BigDecimal shortest = shortestDecimal(value);
    double size = Math.abs(value);
    if (size >= 1e-6 && size < 1e21) {
      return shortest.toPlainString();
    }
    int exponent = shortest.precision() - shortest.scale() - 1;
    BigDecimal digits = shortest.movePointLeft(exponent).stripTrailingZeros();
    return digits.toPlainString() + (exponent < 0 ? "e" : "e+") + exponent;
  }

  /** Double.toString of Java 17 writes more digits than are needed for some numbers. */
  private static BigDecimal shortestDecimal(double value) {
    BigDecimal exact = new BigDecimal(value);
    BigDecimal rounded = exact;
    for (int digits = 1; digits <= 17; digits++) {
      rounded = exact.round(new MathContext(digits));
      if (rounded.doubleValue() == value) {
        break;
      }
    }
    return rounded.stripTrailingZeros();
  }

  /** The candidate most like a name, ignoring case; null if none is close. */
  static String closest(String name, List<String> candidates) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String closest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int most = (int) (MOST_DIFFERENCE * Math.max(name.length(), candidate.length()));
      int distance = editDistance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance <= most && distance < least) {
        closest = candidate;
        least = distance;
      }
    }
    return closest;
  }

  /** How many units to insert, delete, replace or swap with their neighbour. */
  private static int editDistance(String one, String other) {
    int[] before = {};
    int[] last = new int[other.length() + 1];
    for (int at = 0; at < last.length; at++) {
      last[at] = at;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + changed, Math.min(last[j], row[j - 1]) + 1);
        boolean isSwapped =
            changed == 1
                && i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (isSwapped) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[other.length()];
  }
}
