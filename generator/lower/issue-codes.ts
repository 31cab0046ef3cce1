/** Keyword → issue code, where the keyword's own name would say too little. */
export const usualCodes: Readonly<Record<string, string>> = {
  "x-notBlank": "blank",
  "x-noEdgeWhiteSpace": "edge-white-space",
  "x-wellFormed": "ill-formed-unicode",
  tag: "enum",
};
