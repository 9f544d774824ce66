import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Something that somebody with a disability cannot see, hear or reach, in a page. */
export interface Barrier {
  /** Of axe: `"color-contrast"`. */
  readonly rule: string;
  readonly impact: string;
  /** Where, as a selector. */
  readonly target: string;
}

/** Looks for barriers in a page, not in the frames in it; all rules of axe, the advice as well. */
export async function findBarriers(page: Page | Frame, options: RunOptions = {}): Promise<readonly Barrier[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (chosen) => axe.run(document, { ...chosen, iframes: false, resultTypes: ["violations"] }),
    options,
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, impact: impact ?? "minor", target: target.join(" ") })),
  );
}

/** In the page's own window; `module` would make it a package. */
const AXE = `{ const module = undefined; ${readFileSync(require.resolve("axe-core/axe.min.js"), "utf8")} }`;

/** As the script above leaves it in the window of the page. */
declare const axe: typeof import("axe-core");
