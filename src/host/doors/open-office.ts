import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { Bridge } from "../bridge";
import { openBridge } from "../bridge";
import type { ExcelHost } from "../host";
import { type Associations, createAssociations, type CustomFunctionsGlobal } from "./associations";
import { keepTimers } from "./keep-timers";

/** The genuine Office.js, running in this process and talking to a host. */
export interface OfficeInNode {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsGlobal;
  readonly bridge: Bridge;
  /**
   * Ends the conversation, and removes `Excel`, `OfficeExtension` and `CustomFunctions` from the global scope if they
   * were put there.
   */
  readonly close: () => void;
}

/**
 * The bundle of npm's @microsoft/office-js for Excel on the web; its object model is the same text in the other ones.
 */
const BUNDLE = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * Runs the genuine Office.js, byte for byte as npm has it, in this process and against a host.
 * @param options With `global`, `Excel`, `OfficeExtension` and `CustomFunctions` are put into the global scope, where
 * an add-in expects them, until `close` is called; with `shared`, one Office.js serves one host after the other, as it
 * takes 15 ms to start.
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
  const { associations, timers, ...globals } = shared ? (sharedBundle ??= runBundle()) : runBundle();
  const { OfficeExtension } = globals;
  const bridge = openBridge(host);
  (OfficeExtension as unknown as { HostBridge: { init(bridge: Bridge): void } }).HostBridge.init(bridge);
  if (global) Object.assign(globalThis, globals);
  return {
    ...globals,
    bridge,
    close() {
      bridge.close();
      associations.clear();
      if (!shared) for (const timer of timers) clearTimeout(timer);
      if (global) for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}

type Globals = Pick<OfficeInNode, "Excel" | "OfficeExtension" | "CustomFunctions">;

interface Bundle extends Globals {
  readonly associations: Associations;
  readonly timers: ReadonlySet<ReturnType<typeof setTimeout>>;
}

let script: Script | undefined;
let sharedBundle: Bundle | undefined;

/**
 * Office.js expects a page around it, and gets the few parts of one that it touches while it loads. It also gets the
 * classes of this program, so that what it returns (arrays, errors, promises) is of the same kind as everything else
 * here.
 */
function runBundle(): Bundle {
  // Node's own require, also where this file has been bundled into another.
  script ??= new Script(readFileSync(createRequire(__filename).resolve(BUNDLE), "utf8"), { filename: BUNDLE });
  const nothing = (): void => undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const page: Record<string, unknown> = {
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
    console,
    setTimeout: keepTimers(timers, setTimeout),
    clearTimeout,
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" },
    navigator: { userAgent: "Node", platform: "Node" },
    location: { search: "", hash: "", href: "about:blank" },
    addEventListener: nothing,
  };
  const associations = createAssociations();
  page.window = page;
  page.CustomFunctions = { associate: associations.associate, _association: associations };
  const context = createContext(page);
  adoptLiterals(INTRINSICS.runInContext(context) as Intrinsics);
  script.runInContext(context);
  const { Excel, OfficeExtension, CustomFunctions } = page as unknown as Globals;
  return { Excel, OfficeExtension, CustomFunctions, associations, timers };
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
