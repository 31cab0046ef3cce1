import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ModalProps {
  readonly title: string;
  readonly wide?: boolean;
  readonly onClose: () => void;
  /** Gets what closes the dialog, which returns the focus to where it was. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A dialog over the page. Escape closes it. */
export function Modal({ title, wide = false, onClose, children }: ModalProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class={`card ${wide ? "dialog-wide" : ""}`} aria-labelledby="dialog-title" onClose={onClose}>
      <h2 id="dialog-title">{title}</h2>
      {children(() => dialog.current?.close())}
    </dialog>
  );
}
