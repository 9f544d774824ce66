import type { Picture } from "../../../commands/read-plan-picture";
import { detailStep } from "../../actions/overview";
import type { ViewProps } from "../parts/view-props";

/** Gives a step that is a large piece of work a plan of its own. */
export function DetailStep({ picture, perform, state }: ViewProps & { readonly picture: Picture }) {
  const bars = picture.bars.filter((bar) => bar.state !== "done" && bar.subPlan === null);
  if (bars.length === 0) return null;
  return (
    <details class="add-date">
      <summary>Detail a step</summary>
      <form
        class="buttons"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget) : null;
          const bar = bars[Number(form?.get("step"))];
          if (bar) void perform(detailStep, { sheet: bar.sheet, cell: bar.cell, text: bar.text });
        }}
      >
        <select name="step" aria-label="The step to detail">
          {bars.map(({ text }, index) => (
            <option key={index} value={index}>
              {text}
            </option>
          ))}
        </select>
        <button type="submit" disabled={state.work !== null}>
          Detail this step
        </button>
      </form>
      <p class="quiet">
        Its owner gets a plan for it on a sheet of its own. How far that is shows here, and both are checked together.
      </p>
    </details>
  );
}
