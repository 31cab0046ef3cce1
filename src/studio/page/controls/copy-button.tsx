import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon, type IconName } from "../icons.tsx";

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

/** How long the button shows the result of copying. */
const resultMs = 1600;

/** Copies a text to the clipboard and reports the result. */
export function CopyButton({ label, text, icon = "copy", disabled = false }: CopyButtonProps): JSX.Element {
  const [result, setResult] = useState<"Copied" | "Not copied: the browser refused">();
  useEffect(() => {
    if (result === undefined) return;
    const timer = setTimeout(() => setResult(undefined), resultMs);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setResult("Copied"),
      () => setResult("Not copied: the browser refused"),
    );
  return (
    <>
      <button type="button" class="quiet" onClick={copy} disabled={disabled}>
        <Icon name={result === "Copied" ? "check" : icon} /> <span>{result ?? label}</span>
      </button>
      <span class="visually-hidden" role="status">
        {result}
      </span>
    </>
  );
}
