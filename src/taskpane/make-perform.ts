import type { Patience } from "../commands/patience";
import type { Notice } from "./state";
import type { Store } from "./store";

/** Excel waits in silence while a cell is being edited; after this long the pane says so. */
const WAITS_AFTER = 1500;

/** What is to be done; `tell` says how it ended, where there is something to say. */
export type Work = (patience: Patience, tell: (notice: Notice) => void) => Promise<unknown>;

/** Runs one piece of work at a time, so that a double click does a thing once; tells how it goes and how it ended. */
export function worker({ state, dispatch }: Store) {
  let stopper: AbortController | null = null;

  const perform = async (title: string, work: Work, { quietly = false, stoppable = false } = {}): Promise<void> => {
    if (stopper) return;
    stopper = new AbortController();
    const { signal } = stopper;
    if (!quietly) dispatch({ type: "work-started", title, share: stoppable ? 0 : null });
    const timer = setTimeout(() => {
      dispatch({ type: "work-waits" });
    }, WAITS_AFTER);
    const onProgress = (share: number) => {
      dispatch({ type: "work-progressed", share });
    };
    try {
      let notice = quietly ? state().notice : null;
      await Promise.race([
        work({ onProgress, signal }, (told) => {
          notice = told;
        }),
        whenStopped(signal),
      ]);
      dispatch({ type: "work-ended", notice });
    } catch (error) {
      dispatch({ type: "work-ended", notice: quietly && isRefusal(error) ? state().notice : noticeOf(error) });
    } finally {
      clearTimeout(timer);
      stopper = null;
    }
  };

  return { perform, stop: () => stopper?.abort() };
}

/** Excel may let one wait for long; who stops does not. */
const whenStopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new DOMException("Stopped.", "AbortError"));
    });
  });

/** Excel did not do it, as when a sheet is gone: no news for whoever did not ask for anything. */
const isRefusal = (error: unknown): error is Error => error instanceof Error && error.name === "ExcelError";

/** What went wrong, for the user. */
export function noticeOf(error: unknown): Notice {
  if (error instanceof DOMException && error.name === "AbortError")
    return { kind: "info", text: "Stopped. The plan was not checked to its end, and nothing more is coloured." };
  if (isRefusal(error)) return { kind: "error", text: error.message };
  return {
    kind: "error",
    text: "Something went wrong in Action Plan itself, not in your plan. Try again; if it happens again, tell whoever gave you the add-in.",
    details: [error instanceof Error ? error.message : String(error)],
  };
}
