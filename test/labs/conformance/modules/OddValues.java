import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaleyrawhatsapp.Json;
import kaleyrawhatsapp.KaleyraWhatsapp;

/** What no vector can ask, because only Java has it: null for a text, maps with other keys, values without an end. */
public final class OddValues {
  private static final String ACCEPTED = "{\"code\":\"WA200\",\"data\":{\"message_id\":\"m1\"}}";

  private OddValues() {}

  public static void main(String[] arguments) {
    assert KaleyraWhatsapp.outcomeOf(202, null).outcome().equals("unknown");
    assert KaleyraWhatsapp.outcomeOf(202, ACCEPTED, null).messageId().equals("m1");

    Map<String, Object> endless = new HashMap<>();
    endless.put("data", endless);
    endless.put("entry", List.of(endless));
    assert !KaleyraWhatsapp.parseCallback(endless).ok();
    assert !KaleyraWhatsapp.validateApiResponse(endless).isEmpty();
    try {
      Json.text(endless);
      assert false;
    } catch (IllegalArgumentException error) {
      assert error.getMessage().equals("the value is nested too deep");
    }

    Map<Object, Object> numbered = new TreeMap<>(Map.of(1, 2));
    for (Object value : List.of(numbered, Map.of("entry", numbered), List.of(numbered), 'c', new String[] {"a"}, new Object())) {
      assert !KaleyraWhatsapp.parseCallback(value).ok();
      assert !KaleyraWhatsapp.validateApiResponse(value).isEmpty();
    }
  }
}
