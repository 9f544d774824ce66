import type { Tab } from "../state";
import { NoticeBar } from "./notice-bar";
import { type LaterView, loadLater } from "./parts/load-later";
import type { ViewProps } from "./parts/view-props";
import { Tabs } from "./tabs";
import { WorkBar } from "./work-bar";

const importCheckPlace = () => import(/* webpackChunkName: "place-check" */ "./check/check-place");

const WalkBar = loadLater(async () => (await importCheckPlace()).WalkBar);

const VIEWS: Readonly<Record<Tab, LaterView>> = {
  plan: loadLater(() => import(/* webpackChunkName: "place-plan" */ "./plan/plan-tab").then((view) => view.PlanTab)),
  insert: loadLater(() =>
    import(/* webpackChunkName: "place-insert" */ "./insert/insert-tab").then((view) => view.InsertTab),
  ),
  check: loadLater(async () => (await importCheckPlace()).CheckTab),
  communicate: loadLater(() =>
    import(/* webpackChunkName: "place-communicate" */ "./communicate/communicate-tab").then(
      (view) => view.CommunicateTab,
    ),
  ),
  review: loadLater(() =>
    import(/* webpackChunkName: "place-review" */ "./review/review-tab").then((view) => view.ReviewTab),
  ),
  rules: loadLater(() =>
    import(/* webpackChunkName: "place-rules" */ "./rules/rules-tab").then((view) => view.RulesTab),
  ),
};

/** Loads what a place shows, so that it shows at once when it is opened. */
export const loadPlace = (tab: Tab): Promise<void> => VIEWS[tab].load();

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
  const View = state.tab && VIEWS[state.tab];

  return (
    <main class="pane">
      <h1 class="only-read">Action Plan</h1>
      <Tabs {...props} />
      <div
        id="tab-panel"
        class={state.tab === "check" ? "place place-check" : "place scroll"}
        role="tabpanel"
        {...(state.tab
          ? { "aria-labelledby": `tab-${state.tab}` }
          : { "aria-label": "Action Plan", "aria-busy": true })}
      >
        {View && <View key={state.tab} {...props} />}
      </div>
      <WorkBar work={state.work} onStop={stop} />
      <NoticeBar
        notice={state.notice}
        perform={props.perform}
        onClose={() => {
          dispatch({ type: "notice-closed" });
        }}
      />
      {state.tab === "check" && <WalkBar {...props} />}
    </main>
  );
}
