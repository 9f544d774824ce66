import type { Host } from "..";
import type { DialogScreen } from "./dialogs";
import { createNodeWindow, type NodeWindow, type OfficeGlobals } from "./node-window";
import { type OfficeInNode, openOffice } from "./open-office";
import type { Surroundings } from "./surroundings";

/** The task pane of an add-in, without a screen: everything that Office.js offers it. */
export interface TaskPaneInNode extends OfficeInNode, OfficeGlobals {
  /** The dialog that the add-in opens next, or has opened and nobody has asked for. */
  readonly nextDialog: () => Promise<DialogInNode>;
}

/** A dialog of the add-in; the test is what would be the page in it. */
export interface DialogInNode {
  readonly url: string;
  /** The Office of the page in the dialog: `Office.context.ui.messageParent("chosen")`. */
  readonly Office: typeof Office;
  /** The user closes it. */
  readonly close: () => void;
}

export interface TaskPaneOptions extends Partial<Omit<Surroundings, "platform" | "customFunctions">> {
  /** Puts `Office`, `Excel`, `OfficeExtension` and `OfficeRuntime` into the global scope until `close` is called. */
  readonly global?: boolean;
  /** The address of the page; a dialog's must be of the same origin, or of one of the `appDomains`. */
  readonly url?: string;
}

/**
 * Opens the task pane of an add-in in this process: the genuine Office.js, as Excel for Windows loads it. The add-in's
 * own entry file can then be imported as it is.
 * @throws {Error} if @microsoft/office-js is not installed
 * @example
 * const host = createHost();
 * const pane = await openTaskPane(host, { global: true });
 * await import("../src/taskpane"); // Office.onReady(…), Office.actions.associate("countLoans", …)
 * await host.runCommand("countLoans"); // a click on the ribbon
 * pane.close();
 */
export async function openTaskPane(
  host: Host,
  { global = false, url = "https://localhost:3000/taskpane.html", ...surroundings }: TaskPaneOptions = {},
): Promise<TaskPaneInNode> {
  const office = openOffice(host, { global });
  const page = createNodeWindow(url);
  const dialogs = createDialogs();
  host.connect(page.window, surroundings);
  host.connect(page.window);
  host.useDialogScreen(dialogs.screen(host));
  await page.loadOffice();
  const { Office, OfficeRuntime } = page.window;
  if (global) Object.assign(globalThis, { Office, OfficeRuntime });
  return {
    ...office,
    Office,
    OfficeRuntime,
    nextDialog: dialogs.next,
    close() {
      office.close();
      page.close();
      dialogs.close();
      if (global) for (const name of ["Office", "OfficeRuntime"]) Reflect.deleteProperty(globalThis, name);
    },
  };
}

/** The dialogs that were opened, and those who wait for one. */
function createDialogs() {
  const opened: Promise<DialogInNode>[] = [];
  const waiting: ((dialog: Promise<DialogInNode>) => void)[] = [];
  const pages = new Set<NodeWindow>();

  const screen =
    (host: Host): DialogScreen =>
    ({ url }, announce, onClosed) => {
      const page = createNodeWindow(url);
      pages.add(page);
      const close = (): void => {
        page.close();
        pages.delete(page);
      };
      announce(page.window);
      host.connect(page.window);
      const dialog = page.loadOffice().then(() => ({
        url,
        Office: page.window.Office,
        close() {
          close();
          onClosed();
        },
      }));
      const wanted = waiting.shift();
      if (wanted) wanted(dialog);
      else opened.push(dialog);
      return { frame: page.window, close };
    };

  return {
    screen,
    next: () =>
      opened.shift() ??
      new Promise<DialogInNode>((resolve) => {
        waiting.push(resolve);
      }),
    close() {
      for (const page of pages) page.close();
    },
  };
}
