import type { WrittenMember } from "../../../generated/list-request/steps.ts";
import type { ListInteractive, ListMessagingObject, ListRequest, Row, Section } from "../../../generated/list-request/types.ts";
import type { BuiltMessagingObject } from "../built.ts";

/** Meta's `interactive` object, whose type has the ids of the rows. */
export interface BuiltListInteractive<Ids extends readonly string[] = readonly string[]> extends Omit<ListInteractive, "action"> {
  readonly action: Omit<ListInteractive["action"], "sections"> & { readonly sections: readonly SectionOf<Ids>[] };
}

interface SectionOf<Ids extends readonly string[]> extends Omit<Section, "rows"> {
  readonly rows: readonly (Omit<Row, "id"> & { readonly id: Ids[number] })[];
}

/** The whole request, as `build()` returns it, whose type has the ids of the rows. */
export interface ListMessage<Ids extends readonly string[] = readonly string[]> extends Omit<ListRequest, "messaging_object"> {
  readonly messaging_object: BuiltMessagingObject<ListMessagingObject, WrittenMember, BuiltListInteractive<Ids>>;
}
