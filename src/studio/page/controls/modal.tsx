import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ModalProps {
  readonly title: string;
  readonly wide?: boolean;
  /** What the button says that closes the dialog and does nothing else. */
  readonly leave?: string;
  readonly onClose: () => void;
  /** Its contents; a function gets what closes the dialog, which returns the focus to where it was. */
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
  /** Further buttons at the end. */
  readonly actions?: (close: () => void) => ComponentChildren;
}

/** A dialog over the page. Escape closes it. */
export function Modal({ title, wide = false, leave = "Cancel", onClose, children, actions }: ModalProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} class={`card ${wide ? "dialog-wide" : ""}`} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {typeof children === "function" ? children(close) : children}
      <div class="row end wrap">
        <button type="button" class="quiet" onClick={close}>
          {leave}
        </button>
        {actions?.(close)}
      </div>
    </dialog>
  );
}
