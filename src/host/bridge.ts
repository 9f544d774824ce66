import { byteLength } from "./byte-length";
import { CLASSIC } from "./engine/events/classic-events";
import type { EventEntry } from "./engine/events/event-entry";
import { ACTION, CUSTOM_FUNCTIONS, MESSAGE, STATUS, WORKBOOK_EVENTS } from "./engine/protocol";
import type { BatchRequest } from "./engine/request";
import type { ExcelHost } from "./host";

/** What `OfficeExtension.HostBridge.init` takes: text to the host, text from the host. */
export interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Office.js puts its listener here. */
  onMessageFromHost: ((text: string) => void) | undefined;
  /** The messages so far. Batches in which Office.js only releases objects are counted separately. */
  readonly traffic: Traffic;
  /** Resolves once every batch is answered and every event is delivered. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/** Round trips, and their size in bytes of text. */
export interface Traffic {
  trips: number;
  requestBytes: number;
  responseBytes: number;
  cleanUps: number;
  largestMessage: number;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: BatchRequest | string };
}

/**
 * Opens a bridge as Office.js takes it in Node: each message is one text.
 * @example OfficeExtension.HostBridge.init(openBridge(host));
 */
export function openBridge(host: ExcelHost): Bridge {
  let underWay = 0;
  const waiting: (() => void)[] = [];
  const queued: string[] = [];
  const traffic: Traffic = { trips: 0, requestBytes: 0, responseBytes: 0, cleanUps: 0, largestMessage: 0 };

  function ended(): void {
    underWay--;
    if (underWay === 0) for (const resolve of waiting.splice(0)) resolve();
  }

  /**
   * Events come after the answer to the batch that raised them, and before the next batch: it may add handlers, which
   * hear only of what is new.
   */
  function send(text: string): void {
    underWay++;
    queued.push(text);
    setTimeout(deliver, 0);
  }

  function deliver(): void {
    for (const text of queued.splice(0)) {
      bridge.onMessageFromHost?.(text);
      // Handlers are called in promises of their own.
      setTimeout(ended, 0);
    }
  }

  const raise = (entries: readonly EventEntry[]): void => {
    const messages = entries.filter(({ type }) => type > 0);
    if (messages.length > 0)
      send(JSON.stringify({ type: MESSAGE.event, message: { entries: messages.map(toMessage) } }));
    for (const { type, args } of entries) {
      const number = CLASSIC[type];
      if (number !== undefined) send(classic(number, args));
    }
  };
  const line = host.open(raise);
  let listener: Bridge["onMessageFromHost"];
  let stopFunctions = (): void => undefined;
  const runFunctions = (): (() => void) =>
    host.customFunctions.runIn((messageType, message) => {
      const entry = { messageCategory: CUSTOM_FUNCTIONS, messageType, targetId: "", message: JSON.stringify(message) };
      send(JSON.stringify({ type: MESSAGE.event, message: { entries: [entry] } }));
    });
  // Office.js asks for these in the page only: nothing says over the wire that somebody listens.
  for (const type of Object.keys(CLASSIC)) line.session.listen(Number(type), "");

  async function receive(text: string): Promise<void> {
    deliver();
    const { id, flags = 0, message } = JSON.parse(text) as BridgeRequest;
    const request = typeof message.body === "string" ? (JSON.parse(message.body) as BatchRequest) : message.body;
    const body = await line.answer(request, flags, text);
    count(request, byteLength(text), byteLength(body));
    bridge.onMessageFromHost?.(
      JSON.stringify({ id, type: MESSAGE.response, message: { statusCode: STATUS.ok, headers: {}, body } }),
    );
  }

  function count({ Actions }: BatchRequest, request: number, response: number): void {
    traffic.largestMessage = Math.max(traffic.largestMessage, request, response);
    if (Actions.every(({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference")) {
      traffic.cleanUps++;
      return;
    }
    traffic.trips++;
    traffic.requestBytes += request;
    traffic.responseBytes += response;
  }

  const bridge: Bridge = {
    sendMessageToHost(text) {
      underWay++;
      void receive(text).finally(ended);
    },
    get onMessageFromHost() {
      return listener;
    },
    set onMessageFromHost(given) {
      listener = given;
      stopFunctions();
      stopFunctions = given ? runFunctions() : () => undefined;
    },
    traffic,
    settled: () => (underWay === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close() {
      line.close();
      bridge.onMessageFromHost = undefined; // an event that is still on its way finds nobody
    },
  };
  return bridge;
}

const toMessage = ({ type, target, args }: EventEntry) => ({
  messageCategory: WORKBOOK_EVENTS,
  messageType: type,
  targetId: target,
  message: JSON.stringify(args),
});

/** The events of the older kind have a category of their own, and those of a binding its id as the target. */
const classic = (messageType: number, { bindingId = "", ...args }: EventEntry["args"]): string =>
  JSON.stringify({
    type: MESSAGE.event,
    message: {
      entries: [{ messageCategory: WORKBOOK_EVENTS, messageType, targetId: bindingId, message: JSON.stringify(args) }],
    },
  });
