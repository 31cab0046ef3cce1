import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaleyrawhatsapp.Event;
import kaleyrawhatsapp.Issue;
import kaleyrawhatsapp.Json;
import kaleyrawhatsapp.KaleyraWhatsapp;
import kaleyrawhatsapp.KaleyraWhatsapp.UnknownFields;
import kaleyrawhatsapp.Outcome;
import kaleyrawhatsapp.ParsedCallback;

/**
 * Answers each line of its input with a line: what the module makes of a value, an answer or a
 * callback.
 */
public final class Driver {
  private static final int MOST_ISSUES = 50;

  private Driver() {}

  public static void main(String[] arguments) throws Exception {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      output.println(Json.text(answer((Map<?, ?>) Json.parse(line))));
    }
  }

  private static Object answer(Map<?, ?> asked) throws ReflectiveOperationException {
    switch ((String) asked.get("do")) {
      case "validate":
        return issues(validated(asked));
      case "outcome":
        Object after = ((Map<?, ?>) asked.get("headers")).get("retry-after");
        int status = ((Number) asked.get("status")).intValue();
        return outcome(
            KaleyraWhatsapp.outcomeOf(status, (String) asked.get("body"), (String) after));
      case "build":
        return Making.made((String) asked.get("name"), (Map<?, ?>) asked.get("arguments"));
      default:
        ParsedCallback parsed = KaleyraWhatsapp.parseCallback(asked.get("text"));
        return parsed.ok()
            ? known("events", parsed.events().stream().map(Driver::event).toList())
            : known("reason", parsed.reason());
    }
  }

  /** The issues of a value, which are the same ones whichever parser made it. */
  private static List<Issue> validated(Map<?, ?> asked) throws ReflectiveOperationException {
    boolean allows = Boolean.TRUE.equals(asked.get("allowUnknown"));
    UnknownFields fields = allows ? UnknownFields.ALLOW : UnknownFields.REFUSE;
    Method validator =
        KaleyraWhatsapp.class.getMethod(validator(asked), Object.class, UnknownFields.class);
    Object value = Json.parse((String) asked.get("text"));
    List<Issue> issues = issuesIn(validator.invoke(null, value, fields));
    List<Issue> others = issuesIn(validator.invoke(null, ofOtherTypes(value), fields));
    if (issues.size() < MOST_ISSUES && !sentences(issues).equals(sentences(others))) {
      throw new IllegalStateException(sentences(others) + " are not " + sentences(issues));
    }
    return issues;
  }

  private static List<Issue> issuesIn(Object found) {
    return ((List<?>) found).stream().map(Issue.class::cast).toList();
  }

  private static Set<String> sentences(List<Issue> issues) {
    return issues.stream()
        .map(one -> one.code() + one.path() + one.message() + one.fix())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same value as other parsers make it: sorted maps, linked lists, decimals. */
  private static Object ofOtherTypes(Object value) {
    if (value instanceof Map<?, ?> object) {
      Map<String, Object> sorted = new TreeMap<>();
      object.forEach((name, member) -> sorted.put((String) name, ofOtherTypes(member)));
      return sorted;
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(Driver::ofOtherTypes)
          .collect(Collectors.toCollection(LinkedList::new));
    }
    if (value instanceof Long whole) {
      return whole % 2 == 0 ? BigInteger.valueOf(whole) : (Object) BigDecimal.valueOf(whole);
    }
    boolean isFinite = value instanceof Double number && Double.isFinite(number);
    return isFinite ? BigDecimal.valueOf((Double) value) : value;
  }

  private static String validator(Map<?, ?> asked) {
    return Arrays.stream(((String) asked.get("schema")).split("-"))
        .map(word -> word.isEmpty() ? "" : word.substring(0, 1).toUpperCase() + word.substring(1))
        .collect(Collectors.joining("", "validate", ""));
  }

  static List<Object> issues(List<Issue> found) {
    List<Object> plain = new ArrayList<>();
    for (Issue issue : found) {
      plain.add(
          known(
              "code", issue.code(),
              "path", issue.path(),
              "message", issue.message(),
              "limit", issue.limit(),
              "actual", issue.actual(),
              "unit", issue.unit(),
              "fix", issue.fix(),
              "doc", issue.doc(),
              "severity", issue.severity()));
    }
    return plain;
  }

  private static Object outcome(Outcome found) {
    return known(
        "outcome", found.outcome(),
        "messageId", found.messageId(),
        "code", found.code(),
        "retriable", found.retriable());
  }

  private static Map<String, Object> event(Event event) {
    Map<String, Object> plain = details(event.details());
    if (event instanceof Event.Reply reply) {
      plain.putAll(
          known(
              "event", "reply",
              "kind", reply.kind(),
              "id", reply.id(),
              "title", reply.title(),
              "description", reply.description()));
    } else if (event instanceof Event.Location location) {
      plain.putAll(
          known(
              "event", "reply",
              "kind", "location",
              "latitude", location.latitude(),
              "longitude", location.longitude(),
              "placeName", location.placeName(),
              "address", location.address(),
              "url", location.url()));
    } else if (event instanceof Event.Message message) {
      plain.putAll(
          known(
              "event", "message",
              "type", message.type(),
              "text", message.text(),
              "mediaUrl", message.mediaUrl()));
    } else if (event instanceof Event.Status status) {
      plain.putAll(
          known(
              "event", "status",
              "status", status.status(),
              "word", status.word(),
              "code", status.code(),
              "reason", status.reason(),
              "errors", errors(status.errors())));
    }
    return plain;
  }

  private static Map<String, Object> details(Event.Details details) {
    Event.Customer customer = details.customer();
    return known(
        "from", customer.from(),
        "userId", customer.userId(),
        "parentUserId", customer.parentUserId(),
        "username", customer.username(),
        "name", customer.name(),
        "phoneNumberId", details.phoneNumberId(),
        "businessNumber", details.businessNumber(),
        "messageId", details.messageId(),
        "repliedTo", details.repliedTo(),
        "replyTo", details.replyTo(),
        "references", details.references(),
        "at", details.at() == null ? null : details.at().toEpochMilli());
  }

  private static Object errors(List<Event.Error> errors) {
    return errors == null
        ? null
        : errors.stream()
            .map(
                one ->
                    known(
                        "code", isNumber(one.code()) ? Long.valueOf(one.code()) : one.code(),
                        "title", one.title(),
                        "details", one.details(),
                        "name", one.name(),
                        "meaning", one.meaning(),
                        "fix", one.fix()))
            .toList();
  }

  /** Where the code of an error is a number, other languages have it as one. */
  private static boolean isNumber(String code) {
    return code != null && code.matches("0|-?[1-9][0-9]{0,14}");
  }

  /** An object without what is not known. */
  static Map<String, Object> known(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] != null) {
        object.put((String) namesAndValues[at], namesAndValues[at + 1]);
      }
    }
    return object;
  }
}
