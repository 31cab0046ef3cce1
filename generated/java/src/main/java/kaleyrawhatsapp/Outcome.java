// Generated from generator/emit/java/source/src/main/java/kaleyrawhatsapp/Outcome.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of a message after an answer. What is not known is null.
 *
 * @param outcome "accepted", "not-sent" or "unknown"
 * @param messageId Kaleyra's id of the request, once it is accepted
 * @param code Kaleyra's code as it was sent
 * @param retriable whether the same message may be sent again
 * @param meaning what the code means, where Kaleyra documents it
 * @param fix what to do
 */
public record Outcome(
    String outcome, String messageId, String code, boolean retriable, String meaning, String fix) {
  /** Anything else may quote the message, and must not be shown as a code. */
  private static final Pattern CODE =
      Pattern.compile("(?:[A-Za-z]{1,8}-?[0-9]{1,8}|[0-9]{1,7})");

  private static final String COLON =
      "[" + Facts.WHITE_SPACE + "]*:[" + Facts.WHITE_SPACE + "]*";
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE;
  private static final Pattern ACCEPTED_ID =
      Pattern.compile(
          "\"message_id\"" + COLON + "(?:[0-9]|\"[^\"]*[\\p{L}\\p{N}])|\"wamid\\.[a-z0-9]",
          ANY_CASE | Pattern.UNICODE_CASE);
  private static final Pattern ACCEPTED_CODE =
      Pattern.compile("\"code\"" + COLON + "\"?(WA2[0-9][0-9])(?![A-Za-z0-9_])", ANY_CASE);
  private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

  /** Longer than any code or id of Kaleyra's. The rest is cut off. */
  private static final int LONGEST_TEXT = 1000;

  private static final double SAFE_INTEGER = (1L << 53) - 1;

  /** What a server sends instead of processing a request. After 303 it has processed it. */
  private static final Set<Integer> REFUSING_REDIRECTS = Set.of(301, 302, 307, 308);

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH);

  /** What an answer in Kaleyra's or Meta's form says. */
  private record Answer(String code, String messageId, Map<?, ?> errors) {
    String shownCode() {
      boolean isShown =
          code != null && (CODE.matcher(code).matches() || !meaningsWith(code).isEmpty());
      return isShown ? code : null;
    }
  }

  /** Without a body, there is none. */
  static Outcome of(int status, String given, String retryAfter) {
    String body = given == null ? "" : given;
    Answer answer = read(body);
    List<Meaning> found = meaningsWith(answer.code);
    Meaning documented = documentedAnswer(status, found);
    boolean refuses = !found.isEmpty() && allRefuse(found);
    boolean waits = namesTime(retryAfter);
    boolean isBusy = status == 429 || (status == 503 && waits);
    if (answer.messageId == null && !saysAccepted(body)) {
      if (documented != null && documented.outcome().equals("not-sent")) {
        boolean isLater = "later".equals(documented.retry());
        return explained("not-sent", status, answer, isLater || (isBusy && waits));
      }
      if (documented == null && REFUSING_REDIRECTS.contains(status)) {
        return new Outcome("not-sent", null, null, false, null, null);
      }
      if (documented == null && isBusy) {
        return refuses
            ? explained("not-sent", status, answer, waits)
            : new Outcome("not-sent", null, answer.shownCode(), true, null, null);
      }
      if (answer.code != null && isRefusal(status) && refuses) {
        return explained("not-sent", status, answer, false);
      }
    }
    // A code of a failure contradicts the id beside it.
    return status >= 200 && status < 300 && answer.messageId != null && found.isEmpty()
        ? new Outcome("accepted", answer.messageId, null, false, null, null)
        : explained("unknown", status, answer, false);
  }

  private static Outcome explained(
      String outcome, int status, Answer answer, boolean isRetriable) {
    Meaning known = meaningOf(status, answer);
    return new Outcome(
        outcome,
        null,
        answer.shownCode(),
        isRetriable,
        known == null ? null : known.meaning(),
        known == null ? null : known.fix());
  }

  private static Answer read(String text) {
    Object answer;
    try {
      answer = Json.parse(text);
    } catch (IllegalArgumentException error) {
      answer = null;
    }
    Object errors = Members.of(answer, "error");
    String code =
        Members.firstOf(codeText(Members.of(answer, "code")), codeText(Members.of(errors, "code")));
    if (code == null) {
      return new Answer(null, null, Map.of());
    }
    Object given = Members.of(Members.of(answer, "data"), "message_id");
    String id = given instanceof String one ? one : "";
    return new Answer(
        code,
        LETTER_OR_DIGIT.matcher(id).find()
            ? id.substring(0, Math.min(id.length(), LONGEST_TEXT))
            : null,
        errors instanceof Map<?, ?> object ? object : Map.of());
  }

  private static String codeText(Object code) {
    if (code instanceof Number given) {
      double number = given.doubleValue();
      boolean isSafe = number >= 0 && number <= SAFE_INTEGER && Values.isWhole(number);
      return isSafe ? String.valueOf((long) number) : null;
    }
    boolean isCode = Found.issuesOf(ApiResponseCheck::checkResponseCode, code, false).isEmpty();
    return code instanceof String text && isCode ? text : null;
  }

  /** Whether an answer says that the message was taken: then no status disproves it. */
  private static boolean saysAccepted(String text) {
    if (ACCEPTED_ID.matcher(text).find()) {
      return true;
    }
    Matcher codes = ACCEPTED_CODE.matcher(text);
    while (codes.find()) {
      List<Meaning> found = meaningsWith(codes.group(1));
      if (found.isEmpty() || !allRefuse(found)) {
        return true;
      }
    }
    return false;
  }

  private static boolean allRefuse(List<Meaning> found) {
    return found.stream().allMatch(one -> one.outcome().equals("not-sent"));
  }

  private static List<Meaning> meaningsWith(String code) {
    return code == null
        ? List.of()
        : Facts.MEANINGS.stream()
            .filter(one -> normalised(one.code()).equals(normalised(code)))
            .toList();
  }

  private static String normalised(String code) {
    return code.replace("-", "").toUpperCase(Locale.ROOT);
  }

  /** What is documented of a status and a code, or of the code alone for a refusal. */
  private static Meaning documentedAnswer(int status, List<Meaning> found) {
    return found.stream()
        .filter(one -> one.status() == status)
        .findFirst()
        .orElseGet(
            () ->
                found.stream()
                    .filter(one -> one.status() == 0 && isRefusal(status))
                    .findFirst()
                    .orElse(null));
  }

  /** Meanings of one code are told apart by its spelling and a key in the errors. */
  private static Meaning meaningOf(int status, Answer answer) {
    List<Meaning> all = meaningsWith(answer.code);
    List<Meaning> same = all.stream().filter(one -> one.status() == status).toList();
    List<Meaning> candidates = same.isEmpty() ? all : same;
    List<Meaning> keyed =
        candidates.stream()
            .filter(one -> one.errorKey() != null && answer.errors.containsKey(one.errorKey()))
            .toList();
    return keyed.stream()
        .filter(one -> one.code().equals(answer.code))
        .findFirst()
        .or(() -> keyed.stream().findFirst())
        .orElse(candidates.size() == 1 ? candidates.get(0) : null);
  }

  /** After 408 the server may have processed the request. */
  private static boolean isRefusal(int status) {
    return status >= 400 && status < 500 && status != 408;
  }

  /** Whole seconds, or a date in the one form that HTTP allows to send. */
  private static boolean namesTime(String retryAfter) {
    String value = retryAfter == null ? "" : retryAfter.trim();
    if (value.matches("[0-9]+")) {
      return true;
    }
    try {
      return HTTP_DATE.format(LocalDateTime.parse(value, HTTP_DATE)).equals(value);
    } catch (DateTimeException error) {
      return false;
    }
  }
}
