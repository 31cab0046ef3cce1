import { useEffect, useRef } from "preact/hooks";

/** What the page does for the keys and for the browser's own menu. */
export interface Shortcuts {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
}

/** Ctrl or Cmd with Z, Shift+Z, Y and S. A text that is no part of a message, such as one in a dialog, keeps the browser's own undo. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = shortcutOf(event);
      if (name === undefined || (name !== "save" && hasOwnUndo(event.target))) return;
      event.preventDefault();
      if (document.querySelector("dialog[open]") === null) latest.current[name]();
    };
    const onBeforeInput = (event: InputEvent) => {
      const name = { historyUndo: "undo", historyRedo: "redo" }[event.inputType];
      if (name === undefined || hasOwnUndo(event.target)) return;
      event.preventDefault();
      latest.current[name as "undo" | "redo"]();
    };
    addEventListener("keydown", onKeyDown);
    addEventListener("beforeinput", onBeforeInput);
    return () => {
      removeEventListener("keydown", onKeyDown);
      removeEventListener("beforeinput", onBeforeInput);
    };
  }, []);
}

function shortcutOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): keyof Shortcuts | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  switch (key.toLowerCase()) {
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return shiftKey ? undefined : "redo";
    case "s":
      return shiftKey ? undefined : "save";
    default:
      return undefined;
  }
}

function hasOwnUndo(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("dialog, .sandbox") !== null;
}
