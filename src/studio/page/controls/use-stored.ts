import { useState } from "preact/hooks";

/** A choice of the user that is remembered. */
export function useStored<Value extends string>(key: string, values: readonly [Value, ...Value[]]): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => values.find((known) => known === stored(key)) ?? values[0]);
  const choose = (chosen: Value) => {
    setValue(chosen);
    try {
      localStorage.setItem(key, chosen);
    } catch {
      // The choice also works where storage is blocked.
    }
  };
  return [value, choose];
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
