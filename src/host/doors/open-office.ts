import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { Bridge } from "../bridge";
import { openBridge } from "../bridge";
import type { ExcelHost } from "../host";

/** The genuine Office.js, running in this process and talking to a host. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: Bridge;
  /** Ends the conversation, and removes `Excel` and `OfficeExtension` from the global scope if they were put there. */
  readonly close: () => void;
}

/**
 * The bundle of npm's @microsoft/office-js for Excel on the web; its object model is the same text in the other ones.
 */
const BUNDLE = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * Runs the genuine Office.js, byte for byte as npm has it, in this process and against a host.
 * @param options With `global`, `Excel` and `OfficeExtension` are put into the global scope, where an add-in expects
 * them, until `close` is called; with `shared`, one Office.js serves one host after the other, as it takes 15 ms to
 * start.
 * @throws {Error} if @microsoft/office-js is not installed
 * @example
 * const { Excel, close } = openOffice(createHost());
 * await Excel.run(async (context) => {
 *   context.workbook.worksheets.getActiveWorksheet().getRange("B4").values = [["Library"]];
 *   await context.sync();
 * });
 * close();
 */
export function openOffice(host: ExcelHost, { global = false, shared = false } = {}): OfficeInNode {
  const { Excel, OfficeExtension } = shared ? (sharedBundle ??= runBundle()) : runBundle();
  const bridge = openBridge(host);
  (OfficeExtension as unknown as { HostBridge: { init(bridge: Bridge): void } }).HostBridge.init(bridge);
  if (global) Object.assign(globalThis, { Excel, OfficeExtension });
  return {
    Excel,
    OfficeExtension,
    bridge,
    close() {
      bridge.close();
      if (global) for (const name of ["Excel", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
    },
  };
}

type Globals = Pick<OfficeInNode, "Excel" | "OfficeExtension">;

let script: Script | undefined;
let sharedBundle: Globals | undefined;

/**
 * Office.js expects a page around it, and gets the few parts of one that it touches while it loads. It also gets the
 * classes of this program, so that what it returns (arrays, errors, promises) is of the same kind as everything else
 * here.
 */
function runBundle(): Globals {
  // Node's own require, also where this file has been bundled into another.
  script ??= new Script(readFileSync(createRequire(__filename).resolve(BUNDLE), "utf8"), { filename: BUNDLE });
  const nothing = (): void => undefined;
  const page: Record<string, unknown> = {
    ...{
      Array,
      Object,
      Error,
      TypeError,
      RangeError,
      Date,
      JSON,
      Promise,
      Map,
      RegExp,
      String,
      Number,
      Boolean,
      Function,
    },
    ...{ console, setTimeout, clearTimeout },
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" },
    navigator: { userAgent: "Node", platform: "Node" },
    location: { search: "", hash: "", href: "about:blank" },
    addEventListener: nothing,
  };
  page.window = page;
  const context = createContext(page);
  adoptLiterals(INTRINSICS.runInContext(context) as Intrinsics);
  script.runInContext(context);
  return page as unknown as Globals;
}

interface Intrinsics {
  readonly list: object;
  readonly record: object;
}

/** What `[]` and `{}` in Office.js begin with. */
const INTRINSICS = new Script("({ list: Object.getPrototypeOf([]), record: Object.getPrototypeOf({}) })");

/** What Office.js makes with `[]` and `{}`, and from that, is an array and an object of this program to a test. */
function adoptLiterals({ list, record }: Intrinsics): void {
  Object.defineProperty(record, "constructor", { value: Object });
  for (const name of ["constructor", ...MAKING_ARRAYS])
    Object.defineProperty(list, name, { value: Reflect.get(Array.prototype, name) });
}

const MAKING_ARRAYS = ["concat", "filter", "flat", "flatMap", "map", "slice"];
