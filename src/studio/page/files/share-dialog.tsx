import type { JSX } from "preact";
import { CopyButton } from "../controls/copy-button.tsx";
import { Modal } from "../controls/modal.tsx";
import { Icon } from "../icons.tsx";

interface ShareDialogProps {
  readonly link: () => string;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** Two ways to share, each with who can open it. */
export function ShareDialog({ link, onExport, onClose }: ShareDialogProps): JSX.Element {
  return (
    <Modal title="Share" leave="Close" onClose={onClose}>
      <section class="share-way" aria-labelledby="share-page-title">
        <h3 id="share-page-title">A page that anybody can open</h3>
        <p>One HTML file with the picture of the phone. It needs no studio and no network, and it does not hold the number in To.</p>
        <button type="button" class="primary" onClick={onExport}>
          <Icon name="save" /> Save as a page
        </button>
      </section>
      <section class="share-way" aria-labelledby="share-link-title">
        <h3 id="share-link-title">A link to edit it</h3>
        <p>
          Only who runs the studio can open it, because it leads to <code>{location.host}</code> of their own computer: <code>npx kaleyra-whatsapp studio</code>
          . The link holds the message itself, with the number in To.
        </p>
        <CopyButton label="Copy the link" icon="chain" text={link} />
      </section>
    </Modal>
  );
}
