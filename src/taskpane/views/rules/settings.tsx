import { setOpening } from "../../actions/opening";
import type { ViewProps } from "../parts/view-props";

/** What else can be set: for this pane, and for the workbook. */
export function Settings({ state, dispatch, perform }: ViewProps) {
  return (
    <section aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <ul class="extras">
        <li>
          <label>
            <input
              type="checkbox"
              checked={state.keepChecking}
              onChange={({ currentTarget }) => {
                dispatch({ type: "keep-checking", on: currentTarget.checked });
              }}
            />
            <span>
              Keep checking while I type{" "}
              <span class="quiet">After the first check, for as long as this pane is open.</span>
            </span>
          </label>
        </li>
        {state.opensWithWorkbook !== null && (
          <li>
            <label>
              <input
                type="checkbox"
                checked={state.opensWithWorkbook}
                onChange={({ currentTarget }) => void perform(setOpening, { on: currentTarget.checked })}
              />
              <span>
                Open with this workbook{" "}
                <span class="quiet">Shows this pane whenever somebody opens it who has Action Plan.</span>
              </span>
            </label>
          </li>
        )}
      </ul>
    </section>
  );
}
