package kaleyrawhatsapp;

import java.util.List;

/** What an issue about one rule of one field says. */
final class Rule {
  final String code;
  final String path;
  final String message;
  String slot;
  String messageEnd = "";
  Number limit;
  String unit;
  String fix;
  String fixEnd;
  String doc;
  boolean hidesActual;
  List<String> names = List.of();

  Rule(String code, String path, String message) {
    this.code = code;
    this.path = path;
    this.message = message;
  }

  /** What fills the slot after the message, and what follows it. */
  Rule slot(String slot, String end) {
    this.slot = slot;
    this.messageEnd = end;
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

  /** A fix with a slot. */
  Rule fix(String before, String end) {
    this.fix = before;
    this.fixEnd = end;
    return this;
  }

  Rule doc(String doc) {
    this.doc = doc;
    return this;
  }

  Rule hidesActual() {
    this.hidesActual = true;
    return this;
  }

  /** The names among which to look for the one that was meant. */
  Rule names(String... names) {
    this.names = List.of(names);
    return this;
  }
}
