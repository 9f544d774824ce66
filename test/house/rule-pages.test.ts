import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeRulePage } from "../../.ci/rule-page.cjs";
import { RULES } from "../../src/rules/catalogue";
import { ROOT } from "../support/repository";

const FOLDER = join(ROOT, "docs", "rules");
const pages = readdirSync(FOLDER).map(
  (name) => [name, writeRulePage(readFileSync(join(FOLDER, name), "utf8"))] as const,
);

test("every rule has a page for the browser, with its title and its drawings, and without any markup", () => {
  expect(pages.map(([name]) => name.replace(".md", "")).sort()).toEqual(RULES.map(({ id }) => id).sort());
  for (const { id, title } of RULES) {
    const page = pages.find(([name]) => name === `${id}.md`)?.[1] ?? "";
    expect(page).toContain(`<h1>${title.replace(/&/g, "&amp;")}</h1>`);
    expect(page).toContain(`{${id}}`);
  }
  for (const [, page] of pages) expect(page.replace(/<pre[^>]*>[^]*?<\/pre>/g, "")).not.toMatch(/^#|```|\*|\]\(/m);
});

test("what a drawing holds stays text", () =>
  expect(writeRulePage("# Cells & signs\n\n```text\n| <b>1</b> & 2 |\n```\n")).toContain(
    '<pre tabindex="0">| &lt;b&gt;1&lt;/b&gt; &amp; 2 |</pre>',
  ));
