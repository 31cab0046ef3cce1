import type { WrittenMember } from "../../../generated/list-request/steps.ts";
import type { ListInteractive, ListMessagingObject, ListRequest, Row, Section, Sections } from "../../../generated/list-request/types.ts";
import type { BuiltMessagingObject } from "../built.ts";

/** Meta's `interactive` object, whose type has the ids of the rows. */
export interface BuiltListInteractive<Ids extends readonly string[] = readonly string[]> extends Omit<ListInteractive, "action"> {
  readonly action: Omit<ListInteractive["action"], "sections"> & { readonly sections: ListOf<SectionOf<Ids>, Sections> };
}

interface SectionOf<Ids extends readonly string[]> extends Omit<Section, "rows"> {
  readonly rows: ListOf<Omit<Row, "id"> & { readonly id: Ids[number] }, Section["rows"]>;
}

/** The items in a list of the lengths that the schema allows. */
type ListOf<Each, Allowed extends readonly unknown[]> = { readonly [Index in keyof Allowed]: Each };

/** The whole request, as `build()` returns it, whose type has the ids of the rows. */
export interface ListMessage<Ids extends readonly string[] = readonly string[]> extends Omit<ListRequest, "messaging_object"> {
  readonly messaging_object: BuiltMessagingObject<ListMessagingObject, WrittenMember, BuiltListInteractive<Ids>>;
}
