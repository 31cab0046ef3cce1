// Generated from generator/emit/java/source/Rule.java by generator/main.ts; do not edit.

package kaleyrawhatsapp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an issue about one rule of one field says. */
final class Rule {
  final String code;
  String keyword;
  final String path;
  final String message;
  String slot;
  String messageEnd = "";
  Number limit;
  String unit;
  String fix;
  String fixEnd;
  String fixOfNull;
  String doc;
  boolean hidesActual;
  List<String> names = List.of();
  final Map<String, String> foreign = new HashMap<>();

  Rule(String code, String path, String message) {
    this.code = code;
    this.keyword = code;
    this.path = path;
    this.message = message;
  }

  /** JSON Schema's keyword, where it is not the code. */
  Rule keyword(String keyword) {
    this.keyword = keyword;
    return this;
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

  /** What to do where null was found. */
  Rule fixOfNull(String fix) {
    this.fixOfNull = fix;
    return this;
  }

  /** What to do where a field of this name was found. */
  Rule foreign(String name, String fix) {
    foreign.put(name, fix);
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
