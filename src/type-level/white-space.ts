/** The characters that `String.prototype.trim` removes. */
export type WhiteSpace =
  | "\t"
  | "\n"
  | "\u000b"
  | "\f"
  | "\r"
  | " "
  | "\u00a0"
  | "\u1680"
  | "\u2000"
  | "\u2001"
  | "\u2002"
  | "\u2003"
  | "\u2004"
  | "\u2005"
  | "\u2006"
  | "\u2007"
  | "\u2008"
  | "\u2009"
  | "\u200a"
  | "\u2028"
  | "\u2029"
  | "\u202f"
  | "\u205f"
  | "\u3000"
  | "\ufeff";

export type StartsBlank = `${WhiteSpace}${string}`;

/** Matches a text that starts with a digit or with white space: one template in the place of twenty-five. A single character is a `number` if it is one of these. */
export type StartsWithDigitOrBlank = `${number}${string}`;

export type EndsBlank = `${string}${WhiteSpace}`;

/** text → whether it is only white space. Takes four characters at a time, because the compiler allows a thousand recursive steps. */
export type IsBlank<Text extends string> = Text extends `${infer First}${infer Second}${infer Third}${infer Fourth}${infer Rest}`
  ? First | Second | Third | Fourth extends WhiteSpace
    ? IsBlank<Rest>
    : false
  : IsShortBlank<Text>;

type IsShortBlank<Text extends string> = Text extends `${infer First}${infer Rest}` ? (First extends WhiteSpace ? IsShortBlank<Rest> : false) : true;
