import type { PlanCheck } from "../../commands/check-plan";
import type { Plan } from "../../plan/plan";
import type { SheetChoices } from "../../recognition/sheet-choices";
import { ColumnChoice, columnsOf } from "./column-choice";
import type { ViewProps } from "./view-props";

interface UnderstoodProps extends ViewProps {
  readonly check: PlanCheck;
}

/** How the sheet was understood; the user has the last word. */
export function Understood(props: UnderstoodProps) {
  const { check, state, actions } = props;
  const { plan, sheet } = check;
  const settle = (choices: SheetChoices) => void actions.settle({ kind: "sheet", sheet, choices });
  if (plan.kind === "not-a-plan")
    return (
      <form
        class="understood"
        onSubmit={(event) => {
          chooseHeading(event, settle);
        }}
      >
        <label>
          This is a plan; its heading is in row <input name="row" type="number" min="1" max="1048576" required />
        </label>
        <button type="submit" disabled={state.work !== null}>
          Check it
        </button>
      </form>
    );
  return (
    <details class="understood">
      <summary>
        <span class="group-title">How the sheet was read</span>
      </summary>
      <p class="quiet">
        Row {plan.headingRow + 1} is the heading; {plan.steps.length} steps. Change what was misunderstood; the workbook
        remembers it.
        {isOneOfSeveral(props) && " With a heading row of your choice, the sheet is read as one plan."}
      </p>
      <ul>
        {columnsOf(plan).map((column) => (
          <li key={column.column}>
            <ColumnChoice {...props} column={column} />
          </li>
        ))}
        <li>
          <RowChoice
            {...props}
            what="The heading is in row"
            row={plan.headingRow}
            choose={(headingRow) => {
              settle({ headingRow });
            }}
          />
        </li>
        <li>
          <RowChoice
            {...props}
            what="The last step is in row"
            row={lastRowOf(plan)}
            choose={(lastRow) => {
              settle({ lastRow });
            }}
          />
        </li>
      </ul>
      <button
        type="button"
        class="link"
        disabled={state.work !== null}
        onClick={() => {
          settle({ isPlan: false });
        }}
      >
        This is not an action plan
      </button>
    </details>
  );
}

const isOneOfSeveral = ({ check: { sheet }, state }: UnderstoodProps): boolean =>
  (state.check?.checks.filter((one) => one.sheet === sheet).length ?? 0) > 1;

const lastRowOf = ({ steps, headingRow }: Plan): number => steps.at(-1)?.row ?? headingRow;

interface RowChoiceProps extends ViewProps {
  readonly what: string;
  /** Counted from 0. */
  readonly row: number;
  readonly choose: (row: number) => void;
}

function RowChoice({ state, what, row, choose }: RowChoiceProps) {
  return (
    <label>
      {what}
      <input
        type="number"
        min="1"
        max="1048576"
        value={row + 1}
        disabled={state.work !== null}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          if (valueAsNumber >= 1) choose(valueAsNumber - 1);
        }}
      />
    </label>
  );
}

function chooseHeading(event: SubmitEvent, settle: (choices: SheetChoices) => void): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const row = Number(new FormData(event.currentTarget).get("row"));
  settle({ isPlan: true, headingRow: row - 1 });
}
