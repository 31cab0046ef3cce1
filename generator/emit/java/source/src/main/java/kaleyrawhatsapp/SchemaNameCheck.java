package kaleyrawhatsapp;

import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks values of schema-name. */
final class SchemaNameCheck {
  private SchemaNameCheck() {}

  // generated: checks
}
