import type { TestProject } from "vitest/node";
import { startStudio } from "../../../../src/studio/server.ts";
import { buildPage } from "./build-page.ts";
import { launchServer } from "./launch.ts";

declare module "vitest" {
  export interface ProvidedContext {
    browser: string;
    studio: string;
    /** The folder of the built page, as a URL. */
    page: string;
  }
}

/** Builds and serves the page and starts the browser, once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, { page, remove }] = await Promise.all([launchServer(), buildPage()]);
  const studio = await startStudio({ page, port: 0 });
  project.provide("browser", browser.wsEndpoint());
  project.provide("studio", studio.url);
  project.provide("page", page.href);
  return async () => {
    await browser.close();
    await studio.close();
    await remove();
  };
}
