import type { PlanCheck } from "../../../commands/check/check-outcome";
import type { Plan, PlanColumn } from "../../../plan/plan";
import { formatColumn } from "../../../sheet/a1";
import { saveChoice } from "../../actions/save-choice";
import { ROLE_NAMES } from "./role-names";
import type { ViewProps } from "./view-props";

/** A column of the sheet; its role is `""` where it is not part of the plan. */
export type ShownColumn = Omit<PlanColumn, "role"> & { readonly role: PlanColumn["role"] | "" };

/** Every column that may be a part of the plan, in the order of the sheet. */
export const listColumns = ({ columns, unnamed }: Plan): readonly ShownColumn[] =>
  [
    ...columns,
    ...unnamed.map((one) => ({
      ...one,
      role: "" as const,
      confidence: 1,
      because: "No part of the plan was recognized here.",
    })),
  ].sort((a, b) => a.column - b.column);

export const isGuess = ({ confidence }: ShownColumn): boolean => confidence < 0.7;

interface ColumnChoiceProps extends ViewProps {
  readonly check: PlanCheck;
  readonly column: ShownColumn;
}

/** `C · “Qui ?” is [the owner]`: how the column was read, and one click to correct it. */
export function ColumnChoice({ check: { plan, sheet }, state, perform, column }: ColumnChoiceProps) {
  if (plan.kind !== "plan") return null;

  const findHeading = (place: number): string => listColumns(plan).find((one) => one.column === place)?.heading ?? "";
  const choose = (role: string) => {
    const others =
      state.choices?.sheets[sheet]?.columns?.filter(({ heading }) => heading !== column.heading || heading === "") ??
      [];
    const choice = {
      heading: column.heading,
      before: findHeading(column.column - 1),
      after: findHeading(column.column + 1),
      role,
    };

    void perform(saveChoice, { kind: "sheet", sheet, choices: { columns: [choice, ...others] } });
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
          <option value="">not checked</option>
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
