import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaleyrawhatsapp.Json;
import kaleyrawhatsapp.KaleyraWhatsapp;

/**
 * Messages per second of the module, and of mjson where it is on the class path: Debian's only JSON
 * Schema validator for Java. The arguments: the schema, a file with a message on each line.
 */
public final class Bench {
  private static final long ROUND = 200_000_000;
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private Bench() {}

  /** Whether a message is valid. */
  private interface Validator {
    boolean isValid(Object message) throws ReflectiveOperationException;
  }

  public static void main(String[] arguments) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(arguments[1]));
    List<Object> rates = new ArrayList<>();
    List<Object> messages = new ArrayList<>();
    for (String line : lines) {
      messages.add(Json.parse(line));
    }
    rates.add(
        List.of("kaleyrawhatsapp", best(messages, one -> KaleyraWhatsapp.validate(one).isEmpty())));
    try {
      Class<?> json = Class.forName("mjson.Json");
      Method read = json.getMethod("read", String.class);
      Object text = read.invoke(null, Files.readString(Path.of(arguments[0])));
      Object schema = json.getMethod("schema", json).invoke(null, text);
      Method validate = Class.forName("mjson.Json$Schema").getMethod("validate", json);
      Method is = json.getMethod("is", String.class, Object.class);
      List<Object> theirs = new ArrayList<>();
      for (String line : lines) {
        theirs.add(read.invoke(null, line));
      }
      Validator mjson = one -> (Boolean) is.invoke(validate.invoke(schema, one), "ok", true);
      int right = 0;
      for (Object one : theirs) {
        right += mjson.isValid(one) ? 1 : 0;
      }
      String name = "mjson (right about " + right + " of " + theirs.size() + ")";
      rates.add(List.of(name, best(theirs, mjson)));
    } catch (ClassNotFoundException error) {
      // It is not installed.
    }
    System.out.println(Json.text(rates));
  }

  /**
   * The best of fifteen rounds of a fifth of a second each, of this thread alone: the compiler that
   * makes the first rounds slow runs in another.
   */
  private static double best(List<Object> messages, Validator validator) throws Exception {
    double best = 0;
    for (int round = 0; round < 15; round++) {
      long count = 0;
      long start = CLOCK.getCurrentThreadCpuTime();
      while (CLOCK.getCurrentThreadCpuTime() - start < ROUND) {
        for (Object message : messages) {
          validator.isValid(message);
        }
        count += messages.size();
      }
      best = Math.max(best, count * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start));
    }
    return best;
  }
}
