/** What the customer reads. `as const` lets the compiler see, and measure, every text. */
export const catalogue = {
  en: { body: "Your car service is tomorrow at 9.", change: "Change", cancel: "Cancel" },
  de: { body: "Ihr Service ist morgen um 9 Uhr.", change: "Verschieben", cancel: "Absagen" },
  hi: { body: "आपकी कार की सर्विस कल 9 बजे है।", change: "बदलें", cancel: "रद्द करें" },
} as const;

export type Language = keyof typeof catalogue;
