import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaleyrawhatsapp.Json;
import kaleyrawhatsapp.KaleyraWhatsapp;

/**
 * Messages per second of the module; Debian has no JSON Schema validator for Java. The argument is a
 * file with a message on each line.
 */
public final class Bench {
  private static final long ROUND = 200_000_000;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    List<Object> messages =
        Files.readAllLines(Path.of(arguments[0])).stream().map(Json::parse).toList();
    double best = 0;
    for (int round = 0; round < 10; round++) {
      best = Math.max(best, rate(messages));
    }
    System.out.println(Json.text(List.of(List.of("kaleyrawhatsapp", best))));
  }

  private static double rate(List<Object> messages) {
    long count = 0;
    long start = System.nanoTime();
    while (System.nanoTime() - start < ROUND) {
      for (Object message : messages) {
        count += KaleyraWhatsapp.validate(message).isEmpty() ? 1 : 0;
      }
    }
    return count * 1e9 / (System.nanoTime() - start);
  }
}
