package kaleyrawhatsapp;

import java.util.List;

/** What a message of each kind may have, and does not need. */
public final class Options {
  private Options() {}

  // generated: options
}
