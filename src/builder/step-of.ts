/** The step that sets a field of `extra_info`: `wa_source` → `waSource`. */
export function stepOf(field: string): string {
  return field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
