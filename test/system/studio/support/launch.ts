import { type Browser, type BrowserServer, chromium } from "playwright-core";

const offline = ["--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Headless Chromium without background requests; Debian's path by default. */
const options = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", ...offline],
};

export function launch(): Promise<Browser> {
  return chromium.launch(options);
}

/** Starts a browser that several processes can connect to. */
export function launchServer(): Promise<BrowserServer> {
  return chromium.launchServer({ ...options, host: "127.0.0.1" });
}
