import { openBridge } from "../../../src/host/bridge";
import { type OfficeInNode, openOffice } from "../../../src/host/doors/open-office";
import type { ExcelHost } from "../../../src/host/host";
import { startHost } from "../../../src/host/host";
import type { Member, TypeUnderTest } from "./member";

/**
 * What went over the wire (a batch that Office.js sent, the answer to it, events that were raised), and what a person
 * did in between.
 */
export type Message = readonly ["request" | "answer" | "events" | "user", unknown];

/** What a program gave, and what went over the wire for the set-up and for the program itself. */
export interface Run {
  readonly outcome: unknown;
  readonly start: readonly Message[];
  readonly messages: readonly Message[];
}

/** Everybody's clock in these programs. */
export const NOW = Date.UTC(2026, 10, 22, 9);

/** A new host as these programs have it. */
export const newHost = (): ExcelHost => startHost({ excelApi: EXCEL_API, now: () => NOW });

export const EXCEL_API = "1.15";

let office: OfficeInNode | undefined;

/** Runs a program through the genuine Office.js on a new host, and listens in on the wire. */
export async function runMember(
  { start, inOneBatch }: TypeUnderTest,
  name: string,
  { run }: Member<unknown>,
): Promise<Run> {
  const host = newHost();
  office ??= openOffice(host, { global: true });
  const bridge = openBridge(host);
  const messages: Message[] = [];
  (OfficeExtension as unknown as { HostBridge: { init(bridge: object): void } }).HostBridge.init({
    sendMessageToHost(text: string) {
      messages.push(["request", (JSON.parse(text) as { message: { body: unknown } }).message.body]);
      bridge.sendMessageToHost(text);
    },
    set onMessageFromHost(listener: (text: string) => void) {
      bridge.onMessageFromHost = (text) => {
        messages.push(read(text));
        listener(text);
      };
    },
  });
  let started: readonly Message[] = [];
  let done: readonly Message[] = [];
  const outcome = await Excel.run(async (context) => {
    const it = start(context);
    if (!inOneBatch) await context.sync();
    started = messages.splice(0);
    const result = await run({ it, context, host: overheard(host, messages), name, settled: bridge.settled });
    await context.sync();
    done = messages.splice(0);
    return plain(result);
  });
  await bridge.settled();
  bridge.close();
  return { outcome, start: started, messages: done };
}

/** A host whose person's doings are noted among the messages. */
function overheard(host: ExcelHost, messages: Message[]): ExcelHost {
  const user = Object.fromEntries(
    Object.entries(host.user).map(([what, act]: [string, (...args: unknown[]) => unknown]) => [
      what,
      (...args: unknown[]) => {
        messages.push(["user", [what, ...args]]);
        return act(...args);
      },
    ]),
  );
  return { ...host, user: user as unknown as ExcelHost["user"] };
}

function read(text: string): Message {
  const { type, message } = JSON.parse(text) as { type: number; message: { body: string; entries?: unknown } };
  return type === 3 ? ["events", message.entries] : ["answer", JSON.parse(message.body)];
}

/** Objects become what they have loaded, null objects null, results their value. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof OfficeExtension.ClientResult) return plain(value.value);
  if (value instanceof OfficeExtension.ClientObject)
    return value.isNullObject ? null : (JSON.parse(JSON.stringify(value)) as unknown);
  return value;
}
