import { type Mistake, mistake } from "./mistakes.ts";

const characters = (count: number, character = "x"): string => `"${character.repeat(count)}"`;
const half = (label: string): string => `${label} has half of a character in it, a lone surrogate; remove it`;

const noAddress = "url is not an http or https address; write one such as https://example.com/dates";
const noPlainAddress = "url has white space, a user name or a password in it; write a plain public address such as https://example.com/dates";
const noPhoneNumber = "to is not a phone number in E.164 form; write a plus sign, the country code and the number, such as +919876543210";

const link = '.button("Open", "https://example.com/bill")';
const to = '.to("+919876543210")';
const whole = ".messaging_object.interactive";

const linkButton: readonly Mistake[] = [
  ...["https://", "https:///x", "https://?", "https://#", "ftp://example.com/bill", "HTTPS://x.y", "example.com", ""].map((url) =>
    mistake(`ctaUrl().button("Open", «"${url}"»)`, noAddress),
  ),
  ...["https://x y", "https://x.y ", "https://x/\\n", "https://user:pw@x.y/", "http://u@x.y/", "https://@"].map((url) =>
    mistake(`ctaUrl().button("Open", «"${url}"»)`, noPlainAddress),
  ),
  mistake(`ctaUrl().button("Open", «"https://${"x".repeat(2041)}"»)`, "url is 2049 characters long; the maximum is 2048"),
  mistake('ctaUrl().button("Open", «"https://x.y/\\ud83d"»)', half("url")),
  mistake('ctaUrl().button("Open", «late ? "ftp://x.y" : "https://x.y"»)', noAddress),
  mistake(`ctaUrl().button(«${characters(21)}», "https://x.y")`, "button text is 21 characters long; the maximum is 20"),
  mistake(`ctaUrl().button(«${characters(21, "😀")}», "https://x.y")`, "button text is 21 characters long; the maximum is 20"),
  mistake('ctaUrl().button(«""», "https://x.y")', "button text is empty; write something"),
  mistake('ctaUrl().button(«" "», "https://x.y")', "button text is blank; write something that can be seen"),
  mistake('ctaUrl().button(«"\\ud83d"», "https://x.y")', half("button text")),
  mistake(`ctaUrl()${link}.button(«"Pay"», "https://x.y")`, "button is already set; call .button() once"),
  mistake(`ctaUrl().body(«${characters(1025, "é")}»)`, "body is 1025 characters long; the maximum is 1024"),
  mistake(`ctaUrl().header(«${characters(61)}»)`, "header is 61 characters long; the maximum is 60"),
  mistake(
    'ctaUrl().header({ type: "image", image: { «link»: "ftp://x.y" } })',
    "link is not an http or https address; write one such as https://example.com/car.jpg",
  ),
  mistake('ctaUrl().header(document({ id: "1" })).header(«"Bill"»)', "header is already set; call .header() once"),
  mistake(`ctaUrl().footer(«${characters(61)}»)`, "footer is 61 characters long; the maximum is 60"),
  mistake('ctaUrl().to(«"919876543210"»)', noPhoneNumber),
  mistake(`«ctaUrl().body("x")${to}».build()`, "button is missing; call .button() before .build()", whole),
  mistake(`«ctaUrl()${link}${to}».build()`, "body is missing; call .body() before .build()", whole),
  mistake(`«ctaUrl().body("x")${link}».safeBuild()`, "to is missing; call .to() before .build()", ".ok.valueOf()"),
  mistake('«ctaUrl().body("x")».interactive()', "button is missing; call .button() before .build()", ".action.name"),
  mistake(`«(late ? ctaUrl().body("x") : ctaUrl().body("x")${link})${to}».build()`, "button is missing; call .button() before .build()", whole),
];

const locationRequests: readonly Mistake[] = [
  mistake('locationRequest().body(«""»)', "body is empty; write something"),
  mistake(`locationRequest().body(«${characters(1025)}»)`, "body is 1025 characters long; the maximum is 1024"),
  mistake('locationRequest().body(«"\\ud83d"»)', half("body")),
  mistake('locationRequest().body("x").body(«"y"»)', "body is already set; call .body() once"),
  mistake('locationRequest().to(«"+91 98765 43210"»)', noPhoneNumber),
  mistake('locationRequest().to("+919876543210").readdress(«"98765"»)', noPhoneNumber),
  mistake(`locationRequest().ref(«${characters(256)}»)`, "ref is 256 characters long; the maximum is 255", '.ref1("r").ref2("s")'),
  mistake(`«locationRequest()${to}».build()`, "body is missing; call .body() before .build()", whole),
  mistake('«locationRequest().body("x")».build()', "to is missing; call .to() before .build()", whole),
  mistake("«locationRequest()».interactive()", "body is missing; call .body() before .build()", ".body.text"),
  mistake(`«(late ? locationRequest() : locationRequest().body("x"))${to}».build()`, "body is missing; call .body() before .build()", whole),
];

export const linkMistakes: readonly Mistake[] = [...linkButton, ...locationRequests];
