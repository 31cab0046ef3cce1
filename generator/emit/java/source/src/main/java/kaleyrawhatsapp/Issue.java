package kaleyrawhatsapp;

/**
 * One problem in a value. What is not known is null.
 *
 * @param code a stable name for the rule: JSON Schema's keyword where there is one
 * @param path the location in the checked value, as a JSON Pointer
 * @param message what is wrong
 * @param limit the limit that was broken
 * @param actual what was found instead: a count in {@code unit}, a JSON type, or a name, of which
 *     64 characters are kept where one of a few was expected
 * @param unit what {@code limit} and {@code actual} count
 * @param fix how to fix it, if the message does not already say so
 * @param doc the source of the rule: a row of the documentation, or our reading of it
 * @param severity always "error"
 */
public record Issue(
    String code,
    String path,
    String message,
    Number limit,
    Object actual,
    String unit,
    String fix,
    String doc,
    String severity) {
  static Issue ofPart(String message) {
    return new Issue("part", "", message, null, null, null, null, null, "error");
  }
}
