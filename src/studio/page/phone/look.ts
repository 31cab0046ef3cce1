import { useStored } from "../controls/use-stored.ts";

const looks = ["ios", "android"] as const;

/** How the phone is drawn. */
export type Look = (typeof looks)[number];

export const lookNames: Readonly<Record<Look, string>> = { ios: "iPhone", android: "Android" };

/** The look that the user chose last. */
export function useLook(): readonly [Look, (look: Look) => void] {
  return useStored("kaleyra-studio-look", looks);
}
