import { pickText } from "../draft/pick.ts";

/** Who the message is from, as the head of the phone shows it. */
export interface Brand {
  readonly name: string;
  /** A data URL, or empty. */
  readonly picture: string;
}

export const noBrand: Brand = { name: "", picture: "" };

/** What the phone shows until there is a name. */
export const nameOf = ({ name }: Brand): string => name.trim() || "Your brand";

const storageKey = "kaleyra-studio-brand";
const dataUrl = /^data:image\/(?:png|jpeg|webp|gif);base64,[\w+/]+={0,2}$/;

/** Reads a brand from JSON. A picture that is not in the text itself is left out, so that nothing is fetched. */
export function brandOf(json: unknown): Brand {
  const picture = pickText(json, "picture");
  return { name: pickText(json, "name"), picture: dataUrl.test(picture) ? picture : "" };
}

/** The brand of the last visit. */
export function storedBrand(): Brand {
  try {
    return brandOf(JSON.parse(localStorage.getItem(storageKey) ?? "{}"));
  } catch {
    return noBrand;
  }
}

export function storeBrand(brand: Brand): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(brand));
  } catch {
    // The brand also works where storage is blocked, or full.
  }
}
