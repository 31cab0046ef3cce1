import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The narrowest screen that everything fits. */
export const narrow = { width: 320, height: 640 };

/** The violations that axe finds in the page, or in a part of it. */
export async function violationsIn(page: Page, part = "html"): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    (selector): Promise<AxeResults["violations"]> =>
      Reflect.get(window, "axe")
        .run(selector)
        .then((results: AxeResults) => results.violations),
    part,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** The texts that are wider than what holds them, apart from what screen readers alone get, and what the user scrolls. */
export const cutIn = (page: Page) =>
  page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>("*")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && !element.matches(".visually-hidden, input, select, textarea, svg, svg *"))
      .filter((element) => getComputedStyle(element).display !== "inline" && element.closest("[aria-hidden=true], .visually-hidden") === null)
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`),
  );
