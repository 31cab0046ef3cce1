import type { TestProject } from "vitest/node";
import { startStudio } from "../../../../src/studio/server.ts";
import { buildPage } from "./build-page.ts";
import { launchServer } from "./launch.ts";

declare module "vitest" {
  export interface ProvidedContext {
    browser: string;
    studio: string;
  }
}

/** Builds and serves the page and starts the browser, once for all tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, { page, remove }] = await Promise.all([launchServer(), buildPage()]);
  const studio = await startStudio({ page });
  project.provide("browser", browser.wsEndpoint());
  project.provide("studio", studio.url);
  return async () => {
    await browser.close();
    await studio.close();
    await remove();
  };
}
