import type { Page, Raise } from "./page";
import { INTERNAL_ERROR, soon } from "./page";
import { displayMode, hostInfo, type Theme } from "./surroundings";

/** office.js expects a COM array: only `toArray` is asked of it. */
interface SafeArray {
  readonly toArray: () => readonly unknown[];
}
const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });

type Callback = (answer: SafeArray) => void;
type Handler = (event: number, payload: SafeArray) => void;

/** Excel for Windows: its office.js calls functions on `window.external`. */
export function openWindowsDoor(page: Page): void {
  const context = describeContext(page);
  const external = {
    GetHostInfo: () => hostInfo(page.surroundings, page.kind, page.instance),
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (dispatchId: number, args: readonly unknown[], done: Callback) => {
      soon(() => {
        void page.execute(dispatchId, args).then((reply) => {
          done(safeArray(reply));
        });
      });
    },
    RegisterEvent: (event: number, target: string, handler: Handler, done: Callback) => {
      const raise: Raise = (payload) => {
        soon(() => {
          handler(event, safeArray(payload));
        });
      };
      const status = page.register(event, target, raise);
      soon(() => {
        done(safeArray([status]));
      });
    },
    UnregisterEvent: (event: number, target: string, done: Callback) => {
      page.unregister(event, target);
      soon(() => {
        done(safeArray([0]));
      });
    },
    MessageParent2: (json: string) => {
      page.messageParent(readMessage(json, "messageToParent"));
    },
    MessageChild2: (json: string) => {
      page.messageChild(readMessage(json, "messageContent"));
    },
  };
  Object.defineProperty(page.window, "external", { value: external, configurable: true, writable: true });
}

/** Functions without arguments, all of them; office.js asks most without looking whether they are there. */
function describeContext({ kind, surroundings, theme, instance, readSettings, writeSettings }: Page) {
  const matrix = JSON.stringify(surroundings.requirementSets);
  const settings = {
    Read: (keys: string[], values: string[]) => {
      for (const [name, json] of readSettings()) {
        keys.push(name);
        values.push(json);
      }
    },
    WriteAsync: (keys: readonly string[], values: readonly string[], done: (status: number) => void) => {
      const status = succeeds(() => {
        writeSettings(keys.map((key, index) => [key, values[index] ?? "null"]));
      });
      soon(() => {
        done(status);
      });
    },
    RefreshAsync: (done: () => void) => {
      soon(done);
    },
  };
  const facts = {
    GetAppType: 1,
    GetSolutionRef: surroundings.addInName,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 0,
    GetAppUILocale: surroundings.locale,
    GetAppDataLocale: surroundings.locale,
    GetDocUrl: surroundings.documentUrl,
    GetAppCapabilities: surroundings.readOnly ? 1 : 0,
    GetActivationMode: 2, // documentOpened
    GetControlIntegrationLevel: 1,
    GetSettings: settings,
    GetSolutionToken: "",
    GetCorrelationId: instance,
    GetInstanceId: instance,
    GetSupportedMatrix: matrix,
    GetDialogRequirementMatrix: matrix,
    GetHostFullVersion: FULL_VERSION,
    GetInitialDisplayMode: displayMode(surroundings, kind),
  };
  return {
    ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => fact])),
    GetOfficeThemeInfo: () => describeTheme(theme()),
  };
}

/** office.js keeps a theme for five seconds, in a global variable of the page; without its time, it asks again. */
export function forgetTheme(window: Window): void {
  Reflect.deleteProperty(window, "_osfOfficeThemeTimeStamp");
}

/** `Office.context.diagnostics.version` */
export const FULL_VERSION = "16.0.17000.20000";

/** Colours as numbers; office.js turns each back into `#rrggbb`. */
function describeTheme(theme: Theme): string {
  const entries = (Object.entries(theme) as [keyof Theme, string][]).map(([name, color]) => [
    name,
    Number.parseInt(color.slice(1), 16),
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}

export const readMessage = (json: string, member: string): string => {
  const message = JSON.parse(json) as Readonly<Record<string, string>>;
  return message[member] ?? "";
};

export function succeeds(task: () => void): number {
  try {
    task();
    return 0;
  } catch {
    return INTERNAL_ERROR;
  }
}
