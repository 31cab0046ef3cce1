import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaleyrawhatsapp.Event;
import kaleyrawhatsapp.Issue;
import kaleyrawhatsapp.Json;
import kaleyrawhatsapp.KaleyraWhatsapp;
import kaleyrawhatsapp.KaleyraWhatsapp.UnknownFields;
import kaleyrawhatsapp.MessageException;
import kaleyrawhatsapp.Outcome;
import kaleyrawhatsapp.ParsedCallback;

/**
 * Answers each line of its input with a line: what the module makes of a value, an answer or a
 * callback.
 */
public final class Driver {
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
        boolean allows = Boolean.TRUE.equals(asked.get("allowUnknown"));
        return issues(
            (List<?>)
                KaleyraWhatsapp.class
                    .getMethod(validator(asked), Object.class, UnknownFields.class)
                    .invoke(
                        null,
                        Json.parse((String) asked.get("text")),
                        allows ? UnknownFields.ALLOW : UnknownFields.REFUSE));
      case "outcome":
        Object after = ((Map<?, ?>) asked.get("headers")).get("retry-after");
        int status = ((Number) asked.get("status")).intValue();
        return outcome(
            KaleyraWhatsapp.outcomeOf(status, (String) asked.get("body"), (String) after));
      case "build":
        return made((String) asked.get("name"), (Map<?, ?>) asked.get("arguments"));
      default:
        ParsedCallback parsed = KaleyraWhatsapp.parseCallback(asked.get("text"));
        return parsed.ok()
            ? known("events", parsed.events().stream().map(Driver::event).toList())
            : known("reason", parsed.reason());
    }
  }

  private static String validator(Map<?, ?> asked) {
    return Arrays.stream(((String) asked.get("schema")).split("-"))
        .map(word -> word.isEmpty() ? "" : word.substring(0, 1).toUpperCase() + word.substring(1))
        .collect(Collectors.joining("", "validate", ""));
  }

  private static List<Object> issues(List<?> found) {
    List<Object> plain = new ArrayList<>();
    for (Object one : found) {
      Issue issue = (Issue) one;
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

  /** What the function of a kind makes of named arguments. The package is compiled with their names. */
  private static Object made(String name, Map<?, ?> given) throws ReflectiveOperationException {
    Map<String, Object> left = new LinkedHashMap<>();
    given.forEach((key, value) -> left.put(camelCase((String) key), value));
    Method builder =
        Arrays.stream(KaleyraWhatsapp.class.getMethods())
            .filter(method -> method.getName().equals(name))
            .max(Comparator.comparingInt(Method::getParameterCount))
            .orElseThrow();
    List<Object> arguments = new ArrayList<>();
    for (Parameter parameter : builder.getParameters()) {
      boolean isOptions = parameter.getName().equals("options");
      arguments.add(isOptions ? options(parameter.getType(), left) : argument(parameter, left));
    }
    try {
      Object message = builder.invoke(null, arguments.toArray());
      return known("message", message, "issues", List.of());
    } catch (InvocationTargetException fault) {
      if (fault.getCause() instanceof MessageException error) {
        return known("message", error.made(), "issues", issues(error.issues()));
      }
      throw fault;
    }
  }

  private static Object argument(Parameter parameter, Map<String, Object> left)
      throws ReflectiveOperationException {
    Object value = left.remove(parameter.getName());
    if (!(value instanceof List<?> list)) {
      return value;
    }
    Type item = ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
    List<Object> records = new ArrayList<>();
    for (Object one : list) {
      records.add(record((Class<?>) item, (Map<?, ?>) one));
    }
    return records;
  }

  private static Object record(Class<?> type, Map<?, ?> members) throws ReflectiveOperationException {
    Object[] values =
        Arrays.stream(type.getRecordComponents())
            .map(component -> members.get(component.getName()))
            .toArray();
    return type.getDeclaredConstructors()[0].newInstance(values);
  }

  private static Object options(Class<?> type, Map<String, Object> left)
      throws ReflectiveOperationException {
    Object options = type.getConstructor().newInstance();
    for (Map.Entry<String, Object> one : left.entrySet()) {
      type.getMethod(one.getKey(), one.getValue().getClass()).invoke(options, one.getValue());
    }
    return options;
  }

  private static String camelCase(String name) {
    return Pattern.compile("_(.)").matcher(name).replaceAll(one -> one.group(1).toUpperCase());
  }

  private static Map<String, Object> event(Event event) {
    Map<String, Object> plain = details(event.details());
    if (event instanceof Event.Reply reply) {
      plain.putAll(
          known("event", "reply", "kind", reply.kind(), "id", reply.id(), "title", reply.title()));
    } else if (event instanceof Event.Location location) {
      plain.putAll(
          known(
              "event", "reply",
              "kind", "location",
              "latitude", location.latitude(),
              "longitude", location.longitude()));
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
                        "code", one.code(),
                        "title", one.title(),
                        "details", one.details(),
                        "name", one.name(),
                        "meaning", one.meaning(),
                        "fix", one.fix()))
            .toList();
  }

  /** An object without what is not known. */
  private static Map<String, Object> known(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int at = 0; at < namesAndValues.length; at += 2) {
      if (namesAndValues[at + 1] != null) {
        object.put((String) namesAndValues[at], namesAndValues[at + 1]);
      }
    }
    return object;
  }
}
