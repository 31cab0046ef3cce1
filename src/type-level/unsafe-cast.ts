/**
 * Where run time and types meet without the compiler looking. The exact types
 * of this library describe what its run-time code does more closely than the
 * compiler can follow; tests hold the two together.
 */
export function unsafeCast<Type>(value: unknown): Type {
  return value as Type;
}
