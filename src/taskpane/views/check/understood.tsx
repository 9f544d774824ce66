import type { PlanCheck } from "../../../commands/check/check-outcome";
import type { Plan } from "../../../plan/plan";
import type { SheetChoices } from "../../../recognition/choices/sheet-choices";
import { saveChoice } from "../../actions/save-choice";
import { ColumnChoice, listColumns } from "../parts/column-choice";
import type { ViewProps } from "../parts/view-props";

interface UnderstoodProps extends ViewProps {
  readonly check: PlanCheck;
}

/** How the sheet was read; the user has the last word. */
export function Understood(props: UnderstoodProps) {
  const { plan, sheet } = props.check;
  const save = (choices: SheetChoices) => void props.perform(saveChoice, { kind: "sheet", sheet, choices });
  return plan.kind === "not-a-plan" ? (
    <CallItAPlan {...props} save={save} />
  ) : (
    <PlanAsRead {...props} plan={plan} save={save} />
  );
}

interface SavingProps extends UnderstoodProps {
  readonly save: (choices: SheetChoices) => void;
}

/** Of a sheet that was not taken for a plan. */
const CallItAPlan = ({ state, save }: SavingProps) => (
  <form
    class="understood"
    onSubmit={(event) => {
      chooseHeading(event, save);
    }}
  >
    <label>
      This is a plan; its headings are in row <input name="row" type="number" min="1" max="1048576" required />
    </label>
    <button type="submit" disabled={state.work !== null}>
      Check it
    </button>
  </form>
);

/** What each column was taken for, and the first and the last row. */
const PlanAsRead = ({ plan, save, ...props }: SavingProps & { readonly plan: Plan }) => (
  <details class="understood">
    <summary>
      <span class="group-title">How the sheet was read</span>
    </summary>
    <p class="quiet">
      The headings are in row {plan.headingRow + 1}; {plan.steps.length} steps. Correct what was misread; the workbook
      remembers it.
      {isOneOfSeveral(props) && " If you choose the row of the headings, the sheet is read as one plan."}
    </p>
    <ul>
      {listColumns(plan).map((column) => (
        <li key={column.column}>
          <ColumnChoice {...props} column={column} />
        </li>
      ))}
      <li>
        <RowChoice
          {...props}
          what="The headings are in row"
          row={plan.headingRow}
          choose={(headingRow) => {
            save({ headingRow });
          }}
        />
      </li>
      <li>
        <RowChoice
          {...props}
          what="The last step is in row"
          row={findLastRow(plan)}
          choose={(lastRow) => {
            save({ lastRow });
          }}
        />
      </li>
    </ul>
    <button
      type="button"
      class="link"
      disabled={props.state.work !== null}
      onClick={() => {
        save({ isPlan: false });
      }}
    >
      This is not an action plan
    </button>
  </details>
);

const isOneOfSeveral = ({ check: { sheet }, state }: UnderstoodProps): boolean =>
  (state.check?.checks.filter((one) => one.sheet === sheet).length ?? 0) > 1;

const findLastRow = ({ steps, headingRow }: Plan): number => steps.at(-1)?.row ?? headingRow;

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

function chooseHeading(event: SubmitEvent, save: (choices: SheetChoices) => void): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const row = Number(new FormData(event.currentTarget).get("row"));
  save({ isPlan: true, headingRow: row - 1 });
}
