import { CLASSIC_EVENT } from "../engine/protocol";
import type { Document } from "./document";
import { keepCopies } from "./document-copies";
import { execute } from "./executions";
import { type Page, type Raise } from "./page";

/** A page that is loaded, and what the host may do to it. */
export interface LivePage extends Page {
  readonly origin: string;
  readonly raise: (event: number, payload: readonly unknown[]) => void;
  /** Raises a ribbon command; resolves with what the page gave to `event.completed`. */
  readonly command: (functionName: string, controlId: string) => Promise<unknown>;
  readonly close: () => void;
}

/** What of a page concerns the add-in as a whole. */
export interface Household {
  readonly onReady: (page: LivePage) => void;
  readonly dialogs: PageDialogs;
  readonly openBrowser: (url: string) => void;
  readonly onClosed: (page: LivePage) => void;
}

/** What a page may do with the add-in's dialog. */
export interface PageDialogs {
  /** Returns 0, or the number of the error. */
  readonly open: (owner: LivePage, requestJson: string) => number;
  readonly close: () => void;
  readonly messageParent: (message: string, origin: string) => void;
  readonly messageChild: (message: string, origin: string) => void;
}

const NO_SUCH_FUNCTION = 11101;

/** Of most events there is one listener in a page, whatever it says it is for; each binding has its own. */
const writeKey = (event: number, target: string): string =>
  event === CLASSIC_EVENT.bindingDataChanged || event === CLASSIC_EVENT.bindingSelectionChanged
    ? `${event} ${target}`
    : String(event);

/** `instance` must be new for each load of a page. */
export function openPage(
  document: Document,
  household: Household,
  place: Pick<Page, "window" | "kind" | "surroundings" | "theme" | "instance"> & { readonly origin: string },
): LivePage {
  let isOpen = true;
  const listeners = new Map<string, Raise>();
  const commands = new Map<
    string,
    { readonly done: (result: unknown) => void; readonly failed: (error: Error) => void }
  >();
  const raise = (event: number, payload: readonly unknown[], target = "") =>
    listeners.get(writeKey(event, target))?.(payload);
  const copies = keepCopies(document);
  const session = document.openSession({
    platform: place.surroundings.platform === "web" ? "web" : "desktop",
    hear: (entries) => raise(CLASSIC_EVENT.richApiMessage, entries),
    hearClassic: (event, target, payload) => raise(event, payload, target),
    onReady: () => {
      if (isOpen) household.onReady(page); // what a page said last may be answered after it has gone
    },
  });

  const completeCommand = (id: string, status: number, eventJson: string) => {
    const waiting = commands.get(id);
    commands.delete(id);
    if (status === 0) waiting?.done((JSON.parse(eventJson) as { completedContext?: unknown }).completedContext ?? null);
    else
      waiting?.failed(
        new Error(
          status === NO_SUCH_FUNCTION
            ? "The add-in has no function of that name."
            : `The command failed with ${status}.`,
        ),
      );
  };

  const page: LivePage = {
    ...place,
    execute: (dispatchId, args) =>
      execute(
        {
          document,
          copies,
          documentUrl: place.surroundings.documentUrl,
          answer: session.answer,
          completeCommand,
          openBrowser: household.openBrowser,
        },
        dispatchId,
        args,
      ),
    register: (event, target, listener) => {
      const status = event === CLASSIC_EVENT.dialogMessageReceived ? household.dialogs.open(page, target) : 0;
      if (status === 0) listeners.set(writeKey(event, target), listener);
      return status;
    },
    unregister: (event, target) => {
      listeners.delete(writeKey(event, target));
      if (event === CLASSIC_EVENT.dialogMessageReceived) household.dialogs.close();
    },
    readSettings: document.readSettings,
    writeSettings: document.writeSettings,
    messageParent: (message) => {
      household.dialogs.messageParent(message, place.origin);
    },
    messageChild: (message) => {
      household.dialogs.messageChild(message, place.origin);
    },
    raise,
    command: (functionName, controlId) =>
      new Promise((done, failed) => {
        const id = `command-${place.instance}-${commands.size}-${functionName}`;
        commands.set(id, { done, failed });
        raise(CLASSIC_EVENT.appCommandInvoked, [id, functionName, JSON.stringify({ source: { id: controlId } })]);
      }),
    close: () => {
      isOpen = false;
      listeners.clear();
      session.close();
      for (const { failed } of commands.values())
        failed(new Error("The page was closed before the command had completed."));
      commands.clear();
      household.onClosed(page);
    },
  };
  return page;
}
