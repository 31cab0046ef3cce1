/**
 * The one unchecked cast of the core. The library's types describe its
 * run-time behaviour more exactly than the compiler can verify; tests check
 * that they agree.
 */
export function unsafeCast<Type>(value: unknown): Type {
  return value as Type;
}
