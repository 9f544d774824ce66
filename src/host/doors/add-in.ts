import { createDialogDesk } from "./dialog-desk";
import { type DialogScreen, needWindow } from "./dialogs";
import { type Document, type EventEntry, WORKBOOK_EVENT } from "./document";
import { createFrames } from "./frames";
import type { LivePage } from "./live-page";
import { EVENTS } from "./page";
import { createReadyPages } from "./ready-pages";
import { type RibbonChange, runtimeServices, type StartState, type Visibility } from "./runtime-services";
import { createSignal } from "./signal";
import { type Surroundings, USUAL_SURROUNDINGS } from "./surroundings";

/** An add-in in the host: its pages, its commands, its dialog and whether its pane is seen. */
export interface AddIn {
  /**
   * Serves a page of the add-in. The bridge calls it from within the page (`window` is the page's own). The host page calls it earlier, with
   * the frame's window and before its page loads, to say under which surroundings the frame's pages live; the web path cannot do without.
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
  readonly onVisibility: (listener: (visibility: Visibility) => void) => void;
  /** What `Office.ribbon.requestUpdate` asks for, by the id of a button or a tab. */
  readonly onRibbon: (listener: (id: string, change: RibbonChange) => void) => void;
  /** What `Office.context.ui.openBrowserWindow` asks for. */
  readonly onOpenBrowser: (listener: (url: string) => void) => void;
  /** How dialogs are put on the screen; a plain layer unless set. */
  readonly useDialogScreen: (screen: DialogScreen) => void;
}

const VISIBILITY_CHANGED = 65539;

/** The one add-in of a host. Its pages share the document and the visibility, never their variables. */
export function createAddIn(document: Document): AddIn {
  const visibilityChanged = createSignal<[Visibility]>();
  const ribbonChanged = createSignal<[id: string, change: RibbonChange]>();
  const browserOpened = createSignal<[url: string]>();
  const ready = createReadyPages();
  let surroundings = USUAL_SURROUNDINGS;
  let visibility: Visibility = "Visible";
  let startState: StartState = "Inactive";

  function setVisibility(next: Visibility): void {
    if (next === visibility) return;
    visibility = next;
    const entry: EventEntry = [WORKBOOK_EVENT, VISIBILITY_CHANGED, "", JSON.stringify({ visibility }), "", false];
    for (const page of frames.pages()) if (page.kind === "pane") page.raise(EVENTS.richApi, [entry]);
    visibilityChanged.raise(visibility);
  }

  const servicesOf = (page: LivePage) =>
    runtimeServices({
      ready: () => {
        ready.add(page);
      },
      visibility: () => visibility,
      setVisibility,
      startState: () => startState,
      setStartState: (state) => {
        startState = state;
      },
      changeRibbon: ribbonChanged.raise,
    });

  const dialogs = createDialogDesk(() => frames);
  const frames = createFrames(document, { servicesOf, dialogs, openBrowser: browserOpened.raise, onClosed: ready.remove });

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
        surroundings = { ...USUAL_SURROUNDINGS, ...given };
        visibility = surroundings.hidden ? "Hidden" : "Visible";
        frames.announce(window, "pane", surroundings);
      } else frames.connect(window);
    },
    runCommand: async (functionName, controlId = functionName) => {
      const { sharedRuntime, functionFile } = surroundings;
      if (functionFile !== null && !sharedRuntime) return runInFunctionFile(functionFile, functionName, controlId);
      const pane = await ready.when(({ kind }) => kind === "pane");
      return pane.command(functionName, controlId);
    },
    visibility: () => visibility,
    setVisibility,
    onVisibility: visibilityChanged.listen,
    onRibbon: ribbonChanged.listen,
    onOpenBrowser: browserOpened.listen,
    useDialogScreen: dialogs.useScreen,
  };
}
