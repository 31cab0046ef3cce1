import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kaleyrawhatsapp.KaleyraWhatsapp;
import kaleyrawhatsapp.MessageException;

/** Calls the functions that make messages, with named arguments. */
final class Making {
  private Making() {}

  /** What the function of a kind makes of named arguments. The package is compiled with their names. */
  static Object made(String name, Map<?, ?> given) throws ReflectiveOperationException {
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
      return Driver.known("message", message, "issues", List.of());
    } catch (InvocationTargetException fault) {
      if (fault.getCause() instanceof MessageException error) {
        return Driver.known("message", error.made(), "issues", Driver.issues(error.issues()));
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
}
