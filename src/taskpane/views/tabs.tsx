import { chooseTab } from "../actions/choose-tab";
import { type Tab, TABS } from "../state";
import { PlaceIcon } from "./parts/place-icon";
import type { ViewProps } from "./parts/view-props";

const TITLES: Readonly<Record<Tab, string>> = {
  plan: "Plan",
  insert: "Insert",
  check: "Check",
  communicate: "Communicate",
  review: "Review",
  rules: "Rules",
};

/** The places of the pane. The rules are behind a gear at the end, after which Excel lays its own menu. */
export function Tabs(props: ViewProps) {
  const { state, dispatch, perform } = props;
  return (
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
          tabIndex={tab === (state.tab ?? TABS[0]) ? 0 : -1}
          {...(tab === "rules" && { title: "Rules and settings" })}
          onClick={() => {
            chooseTab(dispatch, perform, tab);
          }}
        >
          <PlaceIcon place={tab} />
          <span class={tab === "rules" ? "only-read" : "tab-title"}>{TITLES[tab]}</span>
        </button>
      ))}
    </div>
  );
}

/** The arrow keys, Home and End move among the tabs, as in every tab list. */
function moveAmongTabs(event: KeyboardEvent, { state, dispatch, perform }: ViewProps): void {
  const forward = document.dir === "rtl" ? -1 : 1;
  const at = TABS.indexOf(state.tab ?? TABS[0]);
  const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 }[event.key];
  const tab = to === undefined ? undefined : TABS.at(to % TABS.length);
  if (tab === undefined) return;

  event.preventDefault();
  chooseTab(dispatch, perform, tab);
  document.getElementById(`tab-${tab}`)?.focus();
}
