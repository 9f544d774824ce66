import { useEffect, useRef } from "preact/hooks";
import type { PlanCheck } from "../../../commands/check/check-outcome";
import type { Finding } from "../../../rules/finding";
import { formatCell } from "../../../sheet/a1";
import { fixAll } from "../../actions/fix-all";
import { fixFinding } from "../../actions/fix-finding";
import { goToCell } from "../../actions/go-to-cell";
import { type FindingGroup, groupFindings, isSameFinding, listShown } from "../../findings";
import { ActionButton } from "../parts/action-button";
import { LongList } from "../parts/long-list";
import { SeverityIcon } from "../parts/severity-icon";
import type { ViewProps } from "../parts/view-props";
import { FindingCard } from "./finding-card";

interface ListProps extends ViewProps {
  readonly check: PlanCheck;
  /** The place of the plan in `check.checks`. */
  readonly plan: number;
}

/** The findings in groups, of which the one with the open card is open; the up and down keys move through them. */
export function FindingList(props: ListProps) {
  const { state, check } = props;
  const groups = groupFindings(listShown(check, state.filter), state.grouping);
  if (groups.length === 0) return null;

  return (
    <div class="findings" onKeyDown={(event) => moveAmongFindings(event, props)}>
      <LongList
        items={groups}
        height={GROUP_HEIGHT}
        draw={(group) => <Group key={group.title} {...props} group={group} />}
      />
    </div>
  );
}

/** In pixels, until they are drawn: a closed group, and a finding whose message takes two lines. */
const GROUP_HEIGHT = 36;
const FINDING_HEIGHT = 48;

function Group({ group, ...props }: ListProps & { readonly group: FindingGroup }) {
  const { state, dispatch, perform, plan } = props;
  const { findings, severity, title } = group;
  const isOpen = findings.some((finding) => isOpened(props, finding));
  const [first] = findings;

  return (
    <section class="group" aria-label={title}>
      <div class="group-head">
        <button
          type="button"
          class="group-button"
          aria-expanded={isOpen}
          onClick={() => {
            if (isOpen || !first) dispatch({ type: "finding-opened", opened: null });
            else void perform(goToCell, { plan, finding: first });
          }}
        >
          <SeverityIcon severity={severity} />
          <span class="group-title">{title}</span>
          <span class="count">{findings.length}</span>
        </button>
        {state.grouping === "rule" && <FixAll {...props} findings={findings} />}
      </div>
      {isOpen && (
        <div role="list">
          <LongList
            items={findings}
            height={FINDING_HEIGHT}
            shown={findings.findIndex((finding) => isOpened(props, finding))}
            draw={(finding, index) => (
              <Item
                key={`${finding.rule} ${formatCell(finding.cell)} ${String(index)}`}
                {...props}
                finding={finding}
                place={index + 1}
                of={findings.length}
              />
            )}
          />
        </div>
      )}
    </section>
  );
}

const isOpened = ({ state: { opened }, plan }: ListProps, finding: Finding): boolean =>
  opened?.plan === plan && isSameFinding(opened.finding, finding);

/** One click for all findings of a rule in which there is nothing to choose. */
function FixAll({ findings, plan, ...props }: ListProps & { readonly findings: readonly Finding[] }) {
  const [finding] = findings;
  if (!finding) return null;
  const [fix] = finding.fixes;
  if (findings.length === 1 && finding.fixes.length === 1 && fix?.kind === "write-all")
    return (
      <ActionButton {...props} action={fixFinding} input={{ plan, finding, fix: 0 }}>
        Fix all {fix.writes.length}
      </ActionButton>
    );
  const isSure = findings.length > 1 && findings.every(({ fixes: [one] }) => one?.kind === "write" && one.isSure);
  return isSure ? (
    <ActionButton {...props} action={fixAll} input={{ plan, findings }}>
      Fix all {findings.length}
    </ActionButton>
  ) : null;
}

interface ItemProps extends ListProps {
  readonly finding: Finding;
  /** Counted from 1, in its group. */
  readonly place: number;
  readonly of: number;
}

function Item({ finding, place, of, ...props }: ItemProps) {
  const { perform, plan } = props;
  const isOpen = isOpened(props, finding);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) element.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  return (
    <div
      ref={element}
      role="listitem"
      aria-posinset={place}
      aria-setsize={of}
      class={isOpen ? `finding opened opened-${finding.severity}` : "finding"}
    >
      <button
        type="button"
        class="finding-button"
        aria-expanded={isOpen}
        title={`Go to ${formatCell(finding.cell)}`}
        onClick={() => void perform(goToCell, { plan, finding })}
      >
        <span>{finding.message}</span>
        <span class="cell">{formatCell(finding.cell)}</span>
      </button>
      {isOpen && <FindingCard {...props} opened={{ plan, finding }} />}
    </div>
  );
}

/** Up and down move through the groups and the findings, Escape closes the card. */
function moveAmongFindings(event: KeyboardEvent, { state, dispatch }: ListProps): void {
  const { target, currentTarget, key } = event;
  if (!(currentTarget instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  if (key === "Escape" && state.opened) {
    target.closest(".group")?.querySelector<HTMLElement>(".group-button")?.focus();
    dispatch({ type: "finding-opened", opened: null });
    return;
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
  const buttons = [...currentTarget.querySelectorAll<HTMLElement>(".group-button, .finding-button")];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
