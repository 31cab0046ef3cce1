package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** What tells kinds of requests apart. */
final class Kinds {
  private Kinds() {}

  // generated: kinds

  static final AnyKind ANY = new AnyKind(KINDS, KIND_PATH, RULES_OF_ALL);
}
