import type { PlanCheck } from "../../commands/check-plan";
import type { PlanColumn, UnnamedColumn } from "../../plan/plan";
import { formatColumn } from "../../sheet/a1";
import type { ViewProps } from "./pane";
import { ROLE_NAMES } from "./role-names";

interface UnderstoodProps extends ViewProps {
  readonly check: PlanCheck;
}

/** How the sheet was understood; the user has the last word. */
export function Understood(props: UnderstoodProps) {
  const { check, state, actions } = props;
  const { plan, sheet } = check;
  if (plan.kind === "not-a-plan")
    return (
      <form class="understood" onSubmit={(event) => { chooseHeading(event, props); }}>
        <label>
          This is a plan; its heading is in row <input name="row" type="number" min="1" max="1048576" required />
        </label>
        <button type="submit" disabled={state.work !== null}>Check it</button>
      </form>
    );
  return (
    <details class="understood">
      <summary>
        <span class="group-title">How the sheet was read</span>
      </summary>
      <p class="quiet">
        Row {plan.headingRow + 1} is the heading; {plan.steps.length} steps. Change what was misunderstood; the workbook remembers it.
      </p>
      <ul>
        {[...plan.columns, ...plan.unnamed.map(withoutRole)].sort((a, b) => a.column - b.column).map((column) => (
          <ColumnChoice key={column.column} {...props} column={column} />
        ))}
      </ul>
      <button type="button" class="link" disabled={state.work !== null} onClick={() => void actions.settle({ kind: "sheet", sheet, choices: { isPlan: false } })}>
        This is not an action plan
      </button>
    </details>
  );
}

/** A column of the sheet, with or without a meaning for the plan. */
type ShownColumn = Omit<PlanColumn, "role"> & { readonly role: PlanColumn["role"] | "" };

const withoutRole = ({ heading, column }: UnnamedColumn): ShownColumn => ({ heading, column, role: "", confidence: 1, because: "No meaning for the plan was found." });

function ColumnChoice({ check, state, actions, column }: UnderstoodProps & { readonly column: ShownColumn }) {
  const choose = (role: string) => {
    const roles = { ...state.choices?.sheets[check.sheet]?.roles, [column.heading]: role };
    void actions.settle({ kind: "sheet", sheet: check.sheet, choices: { roles } });
  };
  return (
    <li>
      <label title={column.because}>
        {formatColumn(column.column)} · “{column.heading}” is
        <select value={column.role} disabled={state.work !== null} onChange={({ currentTarget }) => { choose(currentTarget.value); }}>
          <option value="">nothing the check looks at</option>
          {Object.entries(ROLE_NAMES).map(([role, name]) => (
            <option key={role} value={role}>{name}</option>
          ))}
        </select>
      </label>
      {column.confidence < 0.7 && <span class="quiet">a guess: {column.because}</span>}
    </li>
  );
}

function chooseHeading(event: SubmitEvent, { check, actions }: UnderstoodProps): void {
  event.preventDefault();
  if (!(event.currentTarget instanceof HTMLFormElement)) return;
  const row = Number(new FormData(event.currentTarget).get("row"));
  void actions.settle({ kind: "sheet", sheet: check.sheet, choices: { isPlan: true, headingRow: row - 1 } });
}
