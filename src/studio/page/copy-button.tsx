import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon, type IconName } from "./icons.tsx";

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  readonly icon?: IconName;
  readonly class?: string;
  readonly disabled?: boolean;
}

/** How long a button says that it has copied. */
const thanksMs = 1600;

/** Puts a text on the clipboard, and says so. */
export function CopyButton({ label, text, icon = "copy", class: look = "quiet", disabled = false }: CopyButtonProps): JSX.Element {
  const [result, setResult] = useState<"Copied" | "Not copied: the browser refused">();
  useEffect(() => {
    if (result === undefined) return;
    const timer = setTimeout(() => setResult(undefined), thanksMs);
    return () => clearTimeout(timer);
  }, [result]);
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setResult("Copied"),
      () => setResult("Not copied: the browser refused"),
    );
  return (
    <button type="button" class={look} onClick={copy} disabled={disabled}>
      <Icon name={result === "Copied" ? "check" : icon} /> <span role="status">{result ?? label}</span>
    </button>
  );
}
