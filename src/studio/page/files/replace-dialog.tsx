import type { JSX } from "preact";
import { Modal } from "../controls/modal.tsx";

interface ReplaceDialogProps {
  readonly onReplace: () => void;
  readonly onAdd: () => void;
  readonly onClose: () => void;
}

/** Asks before a message that was changed is replaced. */
export function ReplaceDialog({ onReplace, onAdd, onClose }: ReplaceDialogProps): JSX.Element {
  return (
    <Modal
      title="Replace what you have written?"
      onClose={onClose}
      actions={(close) => {
        const choose = (action: () => void) => () => {
          close();
          action();
        };
        return (
          <>
            <button type="button" class="quiet" onClick={choose(onReplace)}>
              Replace it
            </button>
            <button type="button" class="primary" onClick={choose(onAdd)}>
              Keep both
            </button>
          </>
        );
      }}
    >
      <p>You have changed it since you opened or saved it. Undo brings it back.</p>
    </Modal>
  );
}
