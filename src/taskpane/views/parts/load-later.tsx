import { useEffect, useState } from "preact/hooks";
import type { ViewProps } from "./view-props";

type View = (props: ViewProps) => preact.JSX.Element | null;

/** A view whose script is loaded when it is first opened, or before, by `load`. */
export interface LaterView extends View {
  /** What is loaded already shows at once. */
  readonly load: () => Promise<void>;
}

/**
 * A view whose script is loaded when it is first opened, so that the pane shows sooner. Where there is no network, it
 * says so and can be tried again.
 *
 * @example
 * const RulesTab = loadLater(importRulesTab); // an import(…) of the script, and of it the view
 */
export function loadLater(importView: () => Promise<View>): LaterView {
  let Loaded: View | null = null;
  const load = async () => {
    Loaded ??= await importView();
  };

  function Later(props: ViewProps) {
    const [state, setState] = useState<"loading" | "loaded" | "failed">("loading");
    useEffect(() => {
      if (Loaded || state !== "loading") return;
      load().then(
        () => {
          setState("loaded");
        },
        () => {
          setState("failed");
        },
      );
    }, [state]);

    if (Loaded) return <Loaded {...props} />;
    if (state !== "failed") return <p class="quiet">Opening…</p>;
    return (
      <div class="buttons" role="alert">
        <p>A part of Action Plan could not be loaded. Check your internet connection.</p>
        <button
          type="button"
          onClick={() => {
            setState("loading");
          }}
        >
          Try again
        </button>
      </div>
    );
  }
  return Object.assign(Later, { load });
}
