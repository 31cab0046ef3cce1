package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** What a message of each kind may have, and does not need. */
public final class Options {
  private Options() {}

  // generated: options
}
