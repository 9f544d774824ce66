import type { Runtime } from "../engine/runtime";
import { tellRuntime } from "../engine/runtime";
import { createDialogDesk } from "./dialog-desk";
import { type DialogScreen, needWindow } from "./dialogs";
import type { Document } from "./document";
import { createFrames } from "./frames";
import { createReadyPages } from "./ready-pages";
import { createSignal } from "./signal";
import { type Surroundings, type Theme, USUAL_SURROUNDINGS } from "./surroundings";

type Visibility = Runtime["visibility"];

/**
 * An add-in in the host: its pages, its commands, its dialog and whether its pane is visible.
 * @example
 * host.connect(frame.contentWindow, { platform: "windows", locale: "de-DE" });
 * frame.src = "/taskpane.html";
 * await host.runCommand("checkPlan"); // a click on the ribbon
 */
export interface AddIn {
  /**
   * Serves a page of the add-in. The bridge calls it from within the page (`window` is the page's own). The host page
   * calls it earlier, with the frame's window and before its page loads, to say under which surroundings the frame's
   * pages live; the web path cannot do without.
   */
  readonly connect: (window: Window, surroundings?: Partial<Surroundings>) => void;
  /**
   * As if its button in the ribbon was clicked; resolves with what the add-in gave to `event.completed`.
   * @throws {Error} when the add-in has no such function
   */
  readonly runCommand: (functionName: string, controlId?: string) => Promise<unknown>;
  readonly visibility: () => Visibility;
  /** The user opens or closes the pane. */
  readonly setVisibility: (visibility: Visibility) => void;
  /**
   * The user chooses another theme. As in Excel, the add-in is not told: it sees it when it asks for
   * `Office.context.officeTheme` again.
   */
  readonly setTheme: (theme: Theme) => void;
  readonly onVisibility: (listener: (visibility: Visibility) => void) => void;
  /**
   * What `Office.ribbon.requestUpdate` asks for, by the id of a button or a tab: all of it, each time some of it
   * changes.
   */
  readonly onRibbon: (listener: (ribbon: Runtime["ribbon"]) => void) => void;
  /** What `Office.context.ui.openBrowserWindow` asks for. */
  readonly onOpenBrowser: (listener: (url: string) => void) => void;
  /** How dialogs are put on the screen; a plain layer unless set. */
  readonly useDialogScreen: (screen: DialogScreen) => void;
}

/**
 * The one add-in of a host. Its pages share the document and what Excel keeps for the add-in (`runtime`), never their
 * variables.
 */
export function createAddIn(document: Document, runtime: Runtime): AddIn {
  const browserOpened = createSignal<[url: string]>();
  const ready = createReadyPages();
  const usual: Surroundings = {
    ...USUAL_SURROUNDINGS,
    readOnly: document.isReadOnly(),
    requirementSets: { ...USUAL_SURROUNDINGS.requirementSets, ExcelApi: `1.${runtime.apiMinor}` },
  };
  let surroundings = usual;

  function setVisibility(visibility: Visibility): void {
    runtime.visibility = visibility;
    tellRuntime(runtime);
  }

  const dialogs = createDialogDesk(() => frames);
  const frames = createFrames(
    document,
    { dialogs, openBrowser: browserOpened.raise, onReady: ready.add, onClosed: ready.remove },
    usual,
  );

  /** Without a shared runtime the manifest's function file is loaded for one command, and dropped. */
  async function runInFunctionFile(url: string, functionName: string, controlId: string): Promise<unknown> {
    const element = globalThis.document.createElement("iframe");
    element.hidden = true;
    globalThis.document.body.append(element);
    const window = needWindow(element);
    frames.announce(window, "functions", surroundings);
    element.src = url;
    try {
      const page = await ready.when((candidate) => candidate.window === window);
      return await page.command(functionName, controlId);
    } finally {
      frames.forget(window);
      element.remove();
    }
  }

  return {
    connect: (window, given) => {
      if (given) {
        surroundings = { ...usual, ...given };
        document.setReadOnly(surroundings.readOnly);
        setVisibility(surroundings.hidden ? "Hidden" : "Visible");
        frames.announce(window, "pane", surroundings);
      } else frames.connect(window);
    },
    runCommand: async (functionName, controlId = functionName) => {
      const { sharedRuntime, functionFile } = surroundings;
      if (functionFile !== null && !sharedRuntime) return runInFunctionFile(functionFile, functionName, controlId);
      const pane = await ready.when(({ kind }) => kind === "pane");
      return pane.command(functionName, controlId);
    },
    visibility: () => runtime.visibility,
    setVisibility,
    setTheme: (theme) => {
      surroundings = { ...surroundings, theme };
      frames.setTheme(theme);
    },
    onVisibility: (listener) => {
      runtime.listeners.add(() => {
        listener(runtime.visibility);
      });
    },
    onRibbon: (listener) => {
      runtime.listeners.add(() => {
        listener(runtime.ribbon);
      });
    },
    onOpenBrowser: browserOpened.listen,
    useDialogScreen: dialogs.useScreen,
  };
}
