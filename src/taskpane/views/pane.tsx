import { chooseTab } from "../actions/choose-tab";
import { type Tab, TABS } from "../state";
import { CheckTab } from "./check-tab";
import { CommunicateTab } from "./communicate-tab";
import { InsertTab } from "./insert-tab";
import { NoticeBar } from "./notice-bar";
import { RulesTab } from "./rules-tab";
import type { ViewProps } from "./view-props";
import { WorkBar } from "./work-bar";

const TITLES: Readonly<Record<Tab, string>> = {
  insert: "Insert",
  check: "Check",
  communicate: "Communicate",
  rules: "Rules",
};

const VIEWS: Readonly<Record<Tab, (props: ViewProps) => preact.JSX.Element>> = {
  insert: InsertTab,
  check: CheckTab,
  communicate: CommunicateTab,
  rules: RulesTab,
};

export interface PaneProps extends ViewProps {
  /** Stops what is being done. */
  readonly stop: () => void;
}

export function Pane(props: PaneProps) {
  const { state, dispatch, perform, stop } = props;
  const View = VIEWS[state.tab];

  return (
    <div class="pane">
      <div
        class="tabs"
        role="tablist"
        aria-label="Action Plan"
        onKeyDown={(event) => {
          moveAmongTabs(event, props);
        }}
      >
        {TABS.map((tab) => (
          <button
            type="button"
            key={tab}
            id={`tab-${tab}`}
            class="tab"
            role="tab"
            aria-selected={tab === state.tab}
            aria-controls="tab-panel"
            tabIndex={tab === state.tab ? 0 : -1}
            onClick={() => {
              chooseTab(dispatch, perform, tab);
            }}
          >
            {TITLES[tab]}
          </button>
        ))}
      </div>
      <WorkBar work={state.work} onStop={stop} />
      <NoticeBar
        notice={state.notice}
        onClose={() => {
          dispatch({ type: "notice-closed" });
        }}
      />
      <main id="tab-panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
        <View {...props} />
      </main>
    </div>
  );
}

/** Arrow keys move among the tabs, as in every tab list. */
function moveAmongTabs(event: KeyboardEvent, { state, dispatch, perform }: ViewProps): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;

  event.preventDefault();
  const direction = document.dir === "rtl" ? -step : step;
  const tab = TABS[(TABS.indexOf(state.tab) + direction + TABS.length) % TABS.length] ?? "insert";
  chooseTab(dispatch, perform, tab);
  document.getElementById(`tab-${tab}`)?.focus();
}
