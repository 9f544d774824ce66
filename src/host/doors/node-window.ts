import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { keepTimers } from "./keep-timers";

/** What office.js puts into the window of a page. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  /** `storage` and the like; Office.js has no types for it. */
  readonly OfficeRuntime: object;
}

/** A window in Node, as far as office.js looks at one. */
export interface NodeWindow {
  readonly window: Window & OfficeGlobals;
  /** Runs office.js, and resolves once it has loaded what it needs for the host that `connect` brought. */
  readonly loadOffice: () => Promise<void>;
  /** As if its page was left: what it still waits for never comes. */
  readonly close: () => void;
}

/**
 * A window without a screen: office.js reads the page's address, keeps settings in its session storage, and loads its
 * other files by script elements, which run here as npm has them.
 * @param url The address of the page, `"https://localhost:3000/taskpane.html"`.
 */
export function createNodeWindow(url: string): NodeWindow {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const leaving = new Set<() => void>();
  const loading: Promise<void>[] = [];
  const home = new URL("office.js", url);

  const load = (script: Element): void => {
    const file = relativeTo(home, script.src ?? "");
    loading.push(
      Promise.resolve().then(() => {
        run(file);
        script.onload?.();
      }),
    );
  };
  const page = describePage(url, { ...createElement(), src: home.href }, load);
  const window: Record<string, unknown> = {
    ...page,
    JSON,
    Promise,
    console,
    URL,
    performance,
    clearTimeout,
    clearInterval,
    setTimeout: keepTimers(timers, setTimeout),
    setInterval: keepTimers(timers, setInterval),
    addEventListener: (event: string, listener: () => void) => {
      if (event === "pagehide") leaving.add(listener);
    },
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const context = createContext(window);
  const run = (file: string): void => {
    readScript(file).runInContext(context);
  };

  return {
    window: window as unknown as NodeWindow["window"],
    async loadOffice() {
      run("office.js");
      // Goes on to those that are added meanwhile.
      for (const one of loading) await one;
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
      for (const leave of leaving) leave();
    },
  };
}

interface Element {
  src?: string;
  onload?: () => void;
  readonly style: object;
  readonly setAttribute: () => void;
}

const nothing = (): void => undefined;

const createElement = (): Element => ({ style: {}, setAttribute: nothing });

function describePage(url: string, officeScript: Element, load: (script: Element) => void) {
  const location = new URL(url);
  const head = {
    ...createElement(),
    appendChild: (element: Element) => {
      if (element.src !== undefined) load(element);
    },
  };
  const byTag: Readonly<Record<string, readonly Element[]>> = { script: [officeScript], head: [head] };
  const listening = { addEventListener: nothing, removeEventListener: nothing };
  const document = {
    head,
    body: createElement(),
    cookie: "",
    location,
    readyState: "complete",
    createElement,
    ...listening,
    getElementById: () => null,
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
  };
  return {
    document,
    location,
    history: {},
    navigator: { userAgent: "Node", platform: "Node", language: "en-US" },
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    postMessage: nothing,
    ...listening,
    name: "",
    status: "",
  };
}

function createStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      items.set(key, value);
    },
    removeItem: (key) => {
      items.delete(key);
    },
    clear: () => {
      items.clear();
    },
  };
}

const relativeTo = (home: URL, address: string): string =>
  new URL(address, home).pathname.slice(new URL(".", home).pathname.length);

const scripts = new Map<string, Script>();

/**
 * One of the files of npm's @microsoft/office-js.
 * @throws {Error} if it is not installed
 */
function readScript(file: string): Script {
  let script = scripts.get(file);
  if (!script) {
    // Node's own require, also where this file has been bundled into another.
    const folder = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
    scripts.set(file, (script = new Script(readFileSync(join(folder, file), "utf8"), { filename: file })));
  }
  return script;
}
