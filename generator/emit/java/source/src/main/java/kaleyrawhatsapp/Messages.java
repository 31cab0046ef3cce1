package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** The objects that messages, answers and callbacks are made of. A member that is left out is null. */
public final class Messages {
  private Messages() {}

  /** An object that messages are made of. */
  public interface Part {
    /** The object as JSON has it: maps, lists, strings, numbers, without what is left out. */
    Map<String, Object> toMap();
  }

  // generated: types
}
