import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { BrowserContext, Page, Route } from "playwright-core";
import { LIBRARY_PAGES } from "./library-add-in";

const OFFICE = join("node_modules", "@microsoft", "office-js", "dist");
const TYPES: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

/**
 * Opens the host's page at an origin without a server: the browser's requests are answered here, those for office.js
 * from the npm package, byte for byte. `bridge` goes before office.js in the pages of the add-in: the desktop's paths
 * need it.
 */
export async function openHostPage(
  context: BrowserContext,
  origin: string,
  script: string,
  bridge: string | null,
): Promise<Page> {
  await context.route("**/*", async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname === "appsforoffice.microsoft.com") return answerFromOffice(route, pathname);
    if (pathname === "/host.html")
      return route.fulfill({ contentType: "text/html", body: `<!doctype html><script defer src="/host.js"></script>` });
    if (pathname === "/host.js") return route.fulfill({ contentType: "text/javascript", body: script });
    const html = LIBRARY_PAGES[pathname];
    if (!html) return route.fulfill({ status: 404 });
    const body = bridge === null ? html : html.replace("<script", () => `<script>${bridge}</script><script`);
    return route.fulfill({ contentType: "text/html", body });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/host.html`);
  return page;
}

async function answerFromOffice(route: Route, pathname: string): Promise<void> {
  const file = join(OFFICE, normalize(pathname.replace("/lib/1/hosted/", "").toLowerCase()));
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  const contentType = TYPES[file.slice(file.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  return route.fulfill({ contentType, body: await readFile(file) });
}
