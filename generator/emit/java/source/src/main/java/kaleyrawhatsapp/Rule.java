package kaleyrawhatsapp;

import java.util.List;
import java.util.Map;

/** What an issue about one rule of one field says. */
final class Rule {
  final String name;
  final String code;
  final String path;
  final String message;
  String slot;
  String messageEnd = "";
  String keyword;
  Number limit;
  String unit;
  String fix;
  String fixStart;
  String fixEnd = "";
  String fixOfNull;
  String doc;
  boolean hidesActual;
  List<String> names = List.of();
  Map<String, String> foreign = Map.of();

  Rule(String name, String code, String path, String message) {
    this.name = name;
    this.code = code;
    this.keyword = code;
    this.path = path;
    this.message = message;
  }

  /** What fills the slot after the message. */
  Rule slot(String slot) {
    this.slot = slot;
    return this;
  }

  /** What follows the slot of the message. */
  Rule messageEnd(String messageEnd) {
    this.messageEnd = messageEnd;
    return this;
  }

  /** JSON Schema's keyword, where it is not the code. */
  Rule keyword(String keyword) {
    this.keyword = keyword;
    return this;
  }

  Rule limit(Number limit) {
    this.limit = limit;
    return this;
  }

  Rule unit(String unit) {
    this.unit = unit;
    return this;
  }

  Rule fix(String fix) {
    this.fix = fix;
    return this;
  }

  /** What is before the slot of a fix that has one. */
  Rule fixStart(String fixStart) {
    this.fixStart = fixStart;
    return this;
  }

  /** What follows the slot of the fix. */
  Rule fixEnd(String fixEnd) {
    this.fixEnd = fixEnd;
    return this;
  }

  /** What to do where null was found. */
  Rule fixOfNull(String fixOfNull) {
    this.fixOfNull = fixOfNull;
    return this;
  }

  Rule doc(String doc) {
    this.doc = doc;
    return this;
  }

  Rule hidesActual(boolean hidesActual) {
    this.hidesActual = hidesActual;
    return this;
  }

  /** The names among which to look for the one that was meant. */
  Rule names(List<String> names) {
    this.names = names;
    return this;
  }

  /** The names of fields that belong elsewhere, and what to do about them. */
  Rule foreign(Map<String, String> foreign) {
    this.foreign = foreign;
    return this;
  }
}
