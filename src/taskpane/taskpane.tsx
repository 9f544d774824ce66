import "./taskpane.css";
import { render } from "preact";
import { actionsOf, type Commands } from "./actions";
import { wallClock } from "./clock";
import { holdingFocus } from "./hold-focus";
import { associateRibbon } from "./ribbon";
import { settleDown } from "./settle-down";
import { makeStore } from "./store";
import { followTheme } from "./theme";
import { Pane } from "./views/pane";
import { Unreachable } from "./views/unreachable";

const pane = document.getElementById("pane") ?? document.body;

let loading: Promise<Commands> | null = null;

/** The commands come in a file of their own, so that the pane shows at once; a failure to load is tried again at the next call. */
const load = (): Promise<Commands> =>
  (loading ??= import(/* webpackChunkName: "commands" */ "../commands").catch((error: unknown) => {
    loading = null;
    throw error;
  }));

const store = makeStore(
  holdingFocus((state) => {
    render(<Pane state={state} actions={actions} />, pane);
  }),
);
const actions = actionsOf(store, wallClock, load);

async function start(): Promise<void> {
  associateRibbon(actions);
  const { host } = await Office.onReady();
  pane.replaceChildren();
  if (host !== Office.HostType.Excel) {
    render(
      <Unreachable because="This page is the pane of an Excel add-in. Open it from Excel’s ribbon: Home › Action Plan › Show pane." />,
      pane,
    );
    return;
  }
  followTheme();
  render(<Pane state={store.state()} actions={actions} />, pane);
  const { CATALOGUE, watchWorkbook } = await load();
  store.dispatch({ type: "catalogue-loaded", catalogue: CATALOGUE });
  const recheck = settleDown(() => {
    if (actions.mayKeepLooking()) void actions.surveyQuietly();
    else if (actions.mayKeepChecking()) void actions.checkQuietly();
  });
  const onChanged = () => {
    store.dispatch({ type: "workbook-changed" });
    recheck();
  };
  await watchWorkbook.run({ onChanged, onActivated: () => undefined });
}

if ("Office" in window) void start();
else
  render(
    <Unreachable because="Office.js could not be loaded. Check the connection to the internet, then close the pane and open it again." />,
    pane,
  );
