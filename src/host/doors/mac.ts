import { CLASSIC_EVENT } from "../engine/protocol";
import type { Page } from "./page";
import { soon } from "./page";
import { displayMode, hostInfo } from "./surroundings";
import { FULL_VERSION, readMessage, succeeds } from "./windows";

/** What office.js posts to the handler, as JSON text. */
interface Message {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId: string;
  readonly callbackFunction: string;
  readonly eventCallbackFunction?: string;
}

/** Excel for Mac: its office.js posts JSON to one handler and is answered through a named global function. */
export function openMacDoor(page: Page): void {
  const { window } = page;
  const external = {
    GetHostInfo: () => hostInfo(page.surroundings, page.kind, page.instance),
    GetLoggingAllowed: () => false,
  };
  const handler = {
    postMessage: (text: string) => {
      const message = JSON.parse(text) as Message;
      void Promise.resolve(METHODS[message.methodId]?.(page, message)).then((answer) => {
        if (answer) callLater(window, message.callbackFunction, message.callbackId, answer);
      });
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true, writable: true });
  Object.defineProperty(window, "webkit", { value: { messageHandlers: { Agave: handler } }, configurable: true });
  Object.defineProperty(window, "_enableFullDialogAPI", { value: true, configurable: true });
}

interface EventParams {
  readonly id: number;
  readonly targetId: string;
}

/** The methods that a page calls, by `methodId` (`OSFWebkit.MethodId` in excel-mac-16.00.debug.js). */
const METHOD = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
  sendMessage: 6,
  messageParent: 7,
  sendMessage2: 8,
  messageParent2: 9,
} as const;

/** By `methodId`; null where a method answers nothing. */
const METHODS: Readonly<
  Record<number, (page: Page, message: Message) => readonly unknown[] | null | Promise<readonly unknown[]>>
> = {
  [METHOD.execute]: async (page, { params }) => {
    const { id, apiArgs } = params as { id: number; apiArgs: readonly unknown[] };
    return [0, await page.execute(id, apiArgs)];
  },
  [METHOD.registerEvent]: (page, { params, callbackId, eventCallbackFunction }) => {
    const { id, targetId } = params as EventParams;
    const status = page.register(id, targetId, (payload) => {
      callLater(page.window, eventCallbackFunction ?? "", callbackId, [
        id === CLASSIC_EVENT.bindingSelectionChanged ? payload.map(measured) : payload,
        id,
      ]);
    });
    return [status];
  },
  [METHOD.unregisterEvent]: (page, { params }) => {
    const { id, targetId } = params as EventParams;
    page.unregister(id, targetId);
    return [0];
  },
  [METHOD.writeSettings]: (page, { params }) => {
    const { keys, values } = params as { keys: readonly string[]; values: readonly string[] };
    return [
      succeeds(() => {
        page.writeSettings(keys.map((key, index) => [key, values[index] ?? "null"]));
      }),
    ];
  },
  [METHOD.getContext]: (page) => describeContext(page),
  [METHOD.sendMessage]: (page, { params }) => tell(page.messageChild, String(params)),
  [METHOD.messageParent]: (page, { params }) => tell(page.messageParent, String(params)),
  [METHOD.sendMessage2]: (page, { params }) =>
    tell(page.messageChild, readMessage(JSON.stringify(params), "messageContent")),
  [METHOD.messageParent2]: (page, { params }) =>
    tell(page.messageParent, readMessage(JSON.stringify(params), "messageToParent")),
};

/**
 * Lists of lists say first of how many dimensions they are and how long; office.js takes those of numbers for that
 * else.
 */
const measured = (item: unknown): unknown =>
  Array.isArray(item) && Array.isArray(item[0]) ? [[1, item.length], ...(item as unknown[])] : item;

function tell(say: (message: string) => void, message: string): null {
  say(message);
  return null;
}

/** Settings, identity and versions, in the order in which office.js reads them. */
function describeContext({ kind, surroundings, instance, readSettings }: Page): readonly unknown[] {
  const settings = readSettings();
  const { locale, documentUrl, readOnly, requirementSets, addInName } = surroundings;
  return [
    [settings.map(([name]) => name), settings.map(([, json]) => json)],
    addInName,
    1, // application type
    16, // version: major, minor, revision
    0,
    0,
    0,
    readOnly ? 1 : 0,
    locale,
    locale,
    0,
    documentUrl,
    2, // documentOpened
    1, // control integration level
    "", // token
    "",
    instance, // correlation
    instance,
    false, // touch
    false, // commerce
    JSON.stringify(requirementSets),
    "", // host's message
    FULL_VERSION,
    displayMode(surroundings, kind),
  ];
}

/** `path` is a global function's dotted name, such as `OSF.ScriptMessaging.agaveHostCallback`. */
function callLater(window: Window, path: string, ...args: readonly unknown[]): void {
  soon(() => {
    const names = path.split(".");
    const method = names.pop() ?? "";
    const owner = names.reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], window);
    (owner as Record<string, (...args: readonly unknown[]) => void>)[method]?.(...args);
  });
}
