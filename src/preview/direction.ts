/** Which way a text runs. */
export type Direction = "ltr" | "rtl";

const strong = /[\p{L}\u200e\u200f\u061c]/u;
const rightToLeft =
  /[\u200f\u061c\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

/** The first letter decides, as it does on a phone. */
export function directionOf(text: string): Direction {
  return rightToLeft.test(strong.exec(text)?.[0] ?? "") ? "rtl" : "ltr";
}
