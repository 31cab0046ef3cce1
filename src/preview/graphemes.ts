/** Takes a text apart into what a reader sees as one character: a flag, a family, a letter with its accents. */
export const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
