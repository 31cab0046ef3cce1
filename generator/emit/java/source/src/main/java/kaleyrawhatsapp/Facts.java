package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** Numbers, lists and tables, from the schemas and the service. */
final class Facts {
  private Facts() {}

  // generated: facts
}
