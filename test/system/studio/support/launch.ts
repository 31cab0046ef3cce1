import { type Browser, type BrowserServer, chromium } from "playwright-core";

const quiet = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Debian's Chromium, without a window and without a word to anybody. */
const options = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", ...quiet],
};

export function launch(): Promise<Browser> {
  return chromium.launch(options);
}

/** A browser for several programs to connect to. */
export function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer({ ...options, host: "127.0.0.1" });
}
