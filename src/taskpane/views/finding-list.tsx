import type { PlanCheck } from "../../commands/check-plan";
import type { Finding } from "../../rules/finding";
import { formatCell } from "../../sheet/a1";
import { goToCell } from "../actions/go-to-cell";
import { type FindingGroup, groupFindings, isSameFinding, listOpenFindings } from "../findings";
import { FindingDetails } from "./finding-details";
import { LongList } from "./long-list";
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
        <LongList
          items={groups}
          height={GROUP_HEIGHT}
          draw={(group, index) => <Group key={group.title} {...props} group={group} from={index} />}
        />
      </div>
    </>
  );
}

/** In pixels, until they are drawn: a group with a finding, and a finding whose message takes two lines. */
const GROUP_HEIGHT = 80;
const FINDING_HEIGHT = 48;

function Group({ group, from, ...props }: ListProps & { readonly group: FindingGroup; readonly from: number }) {
  return (
    <details open>
      <summary>
        <SeverityIcon severity={group.severity} />
        <span class="group-title">{group.title}</span>
        <span class="count">{group.findings.length}</span>
      </summary>
      <div role="list">
        <LongList
          items={group.findings}
          height={FINDING_HEIGHT}
          from={from}
          draw={(finding, index) => (
            <Item
              key={`${finding.rule} ${formatCell(finding.cell)} ${String(index)}`}
              {...props}
              finding={finding}
              place={index + 1}
              of={group.findings.length}
              reachable={from === 0 && index === 0}
            />
          )}
        />
      </div>
    </details>
  );
}

interface ItemProps extends ListProps {
  readonly finding: Finding;
  /** Counted from 1, in its group. */
  readonly place: number;
  readonly of: number;
  readonly reachable: boolean;
}

function Item({ finding, place, of, reachable, ...props }: ItemProps) {
  const { state, perform, plan } = props;
  const opened = state.opened?.plan === plan && isSameFinding(state.opened.finding, finding);

  return (
    <div role="listitem" aria-posinset={place} aria-setsize={of} class={opened ? "finding opened" : "finding"}>
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
    </div>
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
