import type { PlanCheck } from "../../commands/check-plan";
import type { Plan, PlanColumn } from "../../plan/plan";
import { formatColumn } from "../../sheet/a1";
import { ROLE_NAMES } from "./role-names";
import type { ViewProps } from "./view-props";

/** A column of the sheet, with or without a meaning for the plan. */
export type ShownColumn = Omit<PlanColumn, "role"> & { readonly role: PlanColumn["role"] | "" };

/** Every column that may have a meaning, in the order of the sheet. */
export const columnsOf = ({ columns, unnamed }: Plan): readonly ShownColumn[] =>
  [
    ...columns,
    ...unnamed.map((one) => ({
      ...one,
      role: "" as const,
      confidence: 1,
      because: "No meaning for the plan was found.",
    })),
  ].sort((a, b) => a.column - b.column);

export const isGuess = ({ confidence }: ShownColumn): boolean => confidence < 0.7;

interface ColumnChoiceProps extends ViewProps {
  readonly check: PlanCheck;
  readonly column: ShownColumn;
}

/** `C · “Qui ?” is [owners]`: what was understood, and one click to say otherwise. */
export function ColumnChoice({ check: { plan, sheet }, state, actions, column }: ColumnChoiceProps) {
  if (plan.kind !== "plan") return null;
  const headingAt = (place: number): string => columnsOf(plan).find((one) => one.column === place)?.heading ?? "";
  const choose = (role: string) => {
    const others =
      state.choices?.sheets[sheet]?.columns?.filter(({ heading }) => heading !== column.heading || heading === "") ??
      [];
    const choice = {
      heading: column.heading,
      before: headingAt(column.column - 1),
      after: headingAt(column.column + 1),
      role,
    };
    void actions.settle({ kind: "sheet", sheet, choices: { columns: [choice, ...others] } });
  };
  return (
    <>
      <label title={column.because}>
        {formatColumn(column.column)} · {column.heading === "" ? "without a heading" : `“${column.heading}”`} is
        <select
          value={column.role}
          disabled={state.work !== null}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
          }}
        >
          <option value="">nothing the check looks at</option>
          {Object.entries(ROLE_NAMES).map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {isGuess(column) && <span class="quiet">a guess: {column.because}</span>}
    </>
  );
}
