import type { Tab } from "../state";
import { CheckTab } from "./check-tab";
import { InsertTab } from "./insert-tab";
import { loadLater } from "./load-later";
import { NoticeBar } from "./notice-bar";
import { Tabs } from "./tabs";
import type { ViewProps } from "./view-props";
import { WorkBar } from "./work-bar";

const VIEWS: Readonly<Record<Tab, (props: ViewProps) => preact.JSX.Element>> = {
  insert: InsertTab,
  check: CheckTab,
  communicate: loadLater(() =>
    import(/* webpackChunkName: "place-communicate" */ "./communicate-tab").then((view) => view.CommunicateTab),
  ),
  rules: loadLater(() => import(/* webpackChunkName: "place-rules" */ "./rules-tab").then((view) => view.RulesTab)),
};

export interface PaneProps extends ViewProps {
  /** Stops what is being done. */
  readonly stop: () => void;
}

/**
 * The places, the one that is open, and below it what is being done and what just happened, where it moves nothing that
 * somebody is about to click.
 */
export function Pane(props: PaneProps) {
  const { state, dispatch, stop } = props;
  const View = VIEWS[state.tab];

  return (
    <div class="pane">
      <h1 class="only-read">Action Plan</h1>
      <Tabs {...props} />
      <main>
        <div id="tab-panel" class={`place place-${state.tab}`} role="tabpanel" aria-labelledby={`tab-${state.tab}`}>
          <View key={state.tab} {...props} />
        </div>
      </main>
      <WorkBar work={state.work} onStop={stop} />
      <NoticeBar
        notice={state.notice}
        onClose={() => {
          dispatch({ type: "notice-closed" });
        }}
      />
    </div>
  );
}
