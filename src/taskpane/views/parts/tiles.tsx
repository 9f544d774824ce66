import type { Severity } from "../../../rules/finding";
import { countOpen } from "../../findings";
import type { ViewProps } from "./view-props";

const NAMES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ["Error", "Errors"],
  warning: ["Warning", "Warnings"],
  tip: ["Tip", "Tips"],
};

/** How many findings each severity has. Pressed, a tile lists only these; its swatch is how their cells look. */
export function Tiles({ state, dispatch }: ViewProps) {
  const counts = countOpen(state);
  return (
    <div class="tiles" role="group" aria-label="List only">
      {(["error", "warning", "tip"] as const).map((severity) => {
        const isPressed = state.filter === severity;
        return (
          <button
            type="button"
            key={severity}
            class="tile"
            aria-pressed={isPressed}
            onClick={() => {
              dispatch({ type: "filter-chosen", filter: isPressed ? null : severity });
            }}
          >
            <span class={`swatch swatch-${severity}`} />
            <span>
              <strong>{counts[severity]}</strong> {NAMES[severity][counts[severity] === 1 ? 0 : 1]}
            </span>
          </button>
        );
      })}
    </div>
  );
}
