import { type AnyRequest, kinds } from "../../../generated/kinds.ts";
import { KaleyraError } from "../../message/errors.ts";

/** What WhatsApp says of a tap on a reply button or on the row of a list. A row without a description has none in its answer. */
export function tapOn({ messaging_object: { interactive } }: AnyRequest, id: string): object {
  switch (interactive.type) {
    case kinds.replyButton.value: {
      const button = interactive.action.buttons.find(({ reply }) => reply.id === id);
      if (button === undefined) throw new KaleyraError("the message has no button with this id");
      return { type: "button_reply", button_reply: { ...button.reply } };
    }
    case kinds.list.value: {
      const row = interactive.action.sections.flatMap(({ rows }) => rows).find((each) => each.id === id);
      if (row === undefined) throw new KaleyraError("the message has no row with this id");
      return { type: "list_reply", list_reply: { ...row } };
    }
    case kinds.ctaUrl.value:
      throw new KaleyraError("nothing comes back from a link button, so it cannot be tapped; report a status with status()");
    case kinds.location.value:
      throw new KaleyraError("a location request has nothing to tap; share a location with location()");
  }
}
