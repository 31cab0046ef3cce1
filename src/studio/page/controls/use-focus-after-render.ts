import { useLayoutEffect, useState } from "preact/hooks";

/** Focuses an element that only exists after the next render. */
export function useFocusAfterRender(): (id: string) => void {
  const [target, setTarget] = useState<string>();
  useLayoutEffect(() => {
    if (target === undefined) return;
    document.getElementById(target)?.focus();
    setTarget(undefined);
  }, [target]);
  return setTarget;
}
