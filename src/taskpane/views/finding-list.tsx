import type { PlanCheck } from "../../commands/check-plan";
import type { Finding } from "../../rules/finding";
import { formatCell } from "../../sheet/a1";
import { goToCell } from "../actions/go-to-cell";
import { type FindingGroup, groupFindings, isSameFinding, listOpenFindings } from "../findings";
import { FindingDetails } from "./finding-details";
import { SeverityIcon } from "./severity-icon";
import type { ViewProps } from "./view-props";

interface ListProps extends ViewProps {
  readonly check: PlanCheck;
  /** The place of the plan in `check.checks`. */
  readonly plan: number;
}

/** The findings in groups; the up and down keys move through them, Enter goes to the cell. */
export function FindingList(props: ListProps) {
  const { state, dispatch, check } = props;
  const findings = listOpenFindings(check);
  if (findings.length === 0) return null;

  const groups = groupFindings(findings, state.grouping);

  return (
    <>
      <div class="grouping" role="group" aria-label="Group the findings">
        {(["rule", "step"] as const).map((by) => (
          <button
            type="button"
            key={by}
            class="link"
            aria-pressed={state.grouping === by}
            onClick={() => {
              dispatch({ type: "grouping-chosen", grouping: by });
            }}
          >
            By {by}
          </button>
        ))}
      </div>
      <div class="findings" onKeyDown={moveAmongFindings}>
        {groups.slice(0, GROUPS_A_PAGE * state.pages).map((group) => (
          <Group key={group.title} {...props} group={group} first={group === groups[0]} />
        ))}
        <More {...props} hidden={groups.length - GROUPS_A_PAGE * state.pages} of="steps" />
      </div>
    </>
  );
}

/** Thousands of lines at once would freeze the pane. */
const GROUPS_A_PAGE = 50;
const FINDINGS_A_PAGE = 20;

function Group({ group, first, ...props }: ListProps & { readonly group: FindingGroup; readonly first: boolean }) {
  const shown = FINDINGS_A_PAGE * props.state.pages;
  return (
    <details open>
      <summary>
        <SeverityIcon severity={group.severity} />
        <span class="group-title">{group.title}</span>
        <span class="count">{group.findings.length}</span>
      </summary>
      <ul>
        {group.findings.slice(0, shown).map((finding, index) => (
          <Item
            key={`${finding.rule} ${formatCell(finding.cell)} ${String(index)}`}
            {...props}
            finding={finding}
            reachable={first && index === 0}
          />
        ))}
      </ul>
      <More {...props} hidden={group.findings.length - shown} of="cells" />
    </details>
  );
}

function More({ dispatch, hidden, of }: ListProps & { readonly hidden: number; readonly of: string }) {
  if (hidden <= 0) return null;
  return (
    <p class="quiet">
      … and {hidden} more {of}.{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          dispatch({ type: "more-wanted" });
        }}
      >
        Show more
      </button>
    </p>
  );
}

function Item({
  finding,
  reachable,
  ...props
}: ListProps & { readonly finding: Finding; readonly reachable: boolean }) {
  const { state, perform, plan } = props;
  const opened = state.opened?.plan === plan && isSameFinding(state.opened.finding, finding);

  return (
    <li class={opened ? "finding opened" : "finding"}>
      <button
        type="button"
        class="finding-button"
        aria-expanded={opened}
        tabIndex={opened || (reachable && state.opened === null) ? 0 : -1}
        onClick={() => void perform(goToCell, { plan, finding })}
      >
        <span class="cell">{formatCell(finding.cell)}</span>
        <span>{finding.message}</span>
      </button>
      {opened && <FindingDetails {...props} opened={{ plan, finding }} />}
    </li>
  );
}

function moveAmongFindings(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLElement) || event.target instanceof HTMLInputElement)
    return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".finding-button")];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
