import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { Host } from "../../src/host";
import type { DialogScreen } from "../../src/host/doors/dialogs";
import type { PageFile } from "./find-page";

/** A page of an add-in that is open in Excel. */
export interface DrivenPage {
  readonly window: JSDOM["window"];
  /** What it wrote on its console as an error, or did not catch. */
  readonly errors: string[];
  /** Resolves when it has been quiet for a while. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds without a change of the page and without a batch after which it is taken to be done. */
const QUIET = 250;
const MOST_WAITED = 10_000;

/**
 * Opens a page in jsdom as Excel for Windows would: its office.js is the genuine one, and talks to the host. The
 * dialogs that it opens are pages of the same kind; `find` finds their files.
 */
export async function openPage(host: Host, url: string, find: (url: string) => PageFile): Promise<DrivenPage> {
  const errors: string[] = [];
  const note = (error: unknown): void => {
    errors.push(String(error));
  };
  process.on("unhandledRejection", note);
  const dialogs: JSDOM["window"][] = [];
  const show: DialogScreen = (request, announce, onClosed) => {
    const dialog = loadPage(host, request.url, find(request.url), errors, announce).window;
    dialogs.push(dialog);
    dialog.close = onClosed;
    return { frame: dialog as unknown as Window, close: () => undefined };
  };
  host.useDialogScreen(show);

  const page = loadPage(host, url, find(url), errors);
  const { window } = page;
  await new Promise((resolve) => {
    if (window.document.readyState === "complete") resolve(undefined);
    else window.addEventListener("load", resolve);
  });
  const settle = () => settlePage(() => page.serialize());
  await settle();
  if (!(await isReady(window))) errors.push("Office.js did not get ready in this page.");
  return {
    window,
    errors,
    settle,
    close: () => {
      process.off("unhandledRejection", note);
      for (const one of [...dialogs, window]) one.close();
    },
  };
}

/** @param announce Says what kind of page it is, before it loads. */
function loadPage(
  host: Host,
  url: string,
  { html, folder, code }: PageFile,
  errors: string[],
  announce: (window: Window) => void = () => undefined,
): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", (...words: unknown[]) => errors.push(words.map(String).join(" ")));
  virtualConsole.on("jsdomError", (error: Error) => errors.push(error.message));
  const page = new JSDOM(html, {
    url,
    runScripts: "dangerously",
    pretendToBeVisual: true,
    resources: createFiles(new URL(url), folder),
    virtualConsole,
    beforeParse: (loading) => {
      const window = loading as unknown as Window;
      announce(window);
      host.connect(window);
    },
  });
  page.window.addEventListener("load", () => {
    if (code !== null) page.window.eval(code);
  });
  return page;
}

/** Whether office.js is there and knows that it is in Excel. */
async function isReady(window: JSDOM["window"]): Promise<boolean> {
  const { Office: office } = window as unknown as { readonly Office?: typeof Office };
  if (!office) return false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, MOST_WAITED, false);
  });
  const ready = office.onReady().then(({ host }) => String(host) === "Excel");
  return Promise.race([ready, late]).finally(() => {
    clearTimeout(timer);
  });
}

async function settlePage(read: () => string): Promise<void> {
  const started = Date.now();
  for (let before = "", now = read(); before !== now && Date.now() - started < MOST_WAITED; now = read()) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

const OFFICE = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const OFFICE_ADDRESS = /\/(?:lib\/[\w.-]+\/hosted|office-js\/dist)\/(?<file>[\w./-]+\.js)/i;

/** Office.js as npm has it, the add-in's own files from its folder, and nothing from the network. */
function createFiles({ origin, pathname }: URL, folder: string): ResourceLoader {
  const files = new ResourceLoader();
  files.fetch = (address) => {
    const asked = new URL(address);
    const office = OFFICE_ADDRESS.exec(address)?.groups?.file;
    const own = asked.origin === origin ? posix.relative(posix.dirname(pathname), asked.pathname) : null;
    const path = office !== undefined ? join(OFFICE, office) : own !== null ? join(folder, own) : null;
    if (path === null) return null;
    return Promise.resolve().then(() => readFileSync(path)) as ReturnType<ResourceLoader["fetch"]>;
  };
  return files;
}
