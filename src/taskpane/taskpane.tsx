import "./taskpane.css";
import { render } from "preact";
import type { Commands } from "./actions/action";
import { checkPlan, checkQuietly } from "./actions/check-plan";
import { chooseTab } from "./actions/choose-tab";
import { surveyQuietly } from "./actions/communicate";
import { opensWithWorkbook } from "./actions/opening";
import { readPlanQuietly } from "./actions/overview";
import { wallClock } from "./clock";
import { debounce } from "./debounce";
import { describeOpened } from "./describe-opened";
import { holdFocus } from "./hold-focus";
import { mayKeepChecking, mayKeepDrawing, mayKeepSurveying } from "./keep-checking";
import { makePerform, toNotice } from "./make-perform";
import { readPlaceToOpen } from "./place-to-open";
import { associateRibbon, showPane } from "./ribbon";
import type { State } from "./state";
import { makeStore } from "./store";
import { followDirection, followTheme } from "./theme";
import { untilItWorks } from "./until-it-works";
import { loadPlace, Pane } from "./views/pane";
import { Unreachable } from "./views/parts/unreachable";

const NOT_IN_EXCEL =
  "This page is the pane of an Excel add-in. Open it from Excel’s ribbon: Home › Action Plan › Show Pane.";
const NO_OFFICE =
  "Office.js could not be loaded. Check your internet connection, then close the pane and open it again.";

const pane = document.getElementById("pane") ?? document.body;

/**
 * The commands come in a file of their own, so that the pane shows at once; a failure to load is tried again at the
 * next call.
 */
const load = (): Promise<Commands> => import(/* webpackChunkName: "commands" */ "../commands");

const show = holdFocus((state) => {
  draw(state);
});
const store = makeStore((state) => {
  show(state);
  describe(state);
});
const describe = describeOpened({ dispatch: store.dispatch, clock: wallClock, load });
const { perform, stop } = makePerform({ ...store, clock: wallClock, load });

function draw(state: State): void {
  render(<Pane state={state} dispatch={store.dispatch} perform={perform} stop={stop} />, pane);
}

async function start(): Promise<void> {
  associateRibbon(perform, store.state);
  const { host } = await Office.onReady();
  pane.replaceChildren();
  if (host !== Office.HostType.Excel) {
    render(<Unreachable because={NOT_IN_EXCEL} />, pane);
    return;
  }
  followTheme();
  followDirection(Office.context.displayLanguage);
  draw(store.state());
  const { watchWorkbook } = await untilItWorks(loadCatalogue, (error) => {
    store.dispatch({ type: "work-ended", notice: toNotice(error) });
  });
  void showWithWorkbook();
  void openFirst();
  loadPlace("check").catch(() => undefined); // opening it tries again, and says so
  const recheck = debounce(() => {
    if (mayKeepSurveying(store.state())) void perform(surveyQuietly);
    else if (mayKeepDrawing(store.state())) void perform(readPlanQuietly);
    else if (mayKeepChecking(store.state())) void perform(checkQuietly);
  });
  const onChanged = () => {
    store.dispatch({ type: "workbook-changed" });
    recheck();
  };
  await untilItWorks(() => watchWorkbook.run({ onChanged, onActivated: () => undefined }));
}

/** The page is loaded with a workbook that opens with the add-in; the pane is shown by this. */
async function showWithWorkbook(): Promise<void> {
  if (await opensWithWorkbook()) await showPane();
}

/**
 * Opens how the plan stands, or where there is none, what to start with; unless somebody has opened another place by
 * then, or the button that opened the pane asks for one. Where Excel keeps one waiting, the pane says so.
 */
async function openFirst(): Promise<void> {
  const wanted = readPlaceToOpen(location.search);
  if (wanted === "check") return perform(checkPlan, { scope: "plans" });
  if (wanted) {
    chooseTab(store.dispatch, perform, wanted);
    return;
  }

  const timer = setTimeout(() => {
    if (store.state().tab === null) chooseTab(store.dispatch, perform, "plan");
  }, LONG_TO_WAIT);
  await perform(readPlanQuietly);
  clearTimeout(timer);
  const tab = store.state().picture ? "plan" : "insert";
  await loadPlace(tab).catch(() => undefined);
  store.dispatch({ type: "opened", tab });
}

/** In milliseconds. */
const LONG_TO_WAIT = 3_000;

/** Shows what there is to choose from. */
async function loadCatalogue(): Promise<Commands> {
  const commands = await load();
  const { CATALOGUE } = await commands.LATER.catalogue();
  store.dispatch({ type: "catalogue-loaded", catalogue: CATALOGUE });
  return commands;
}

if ("Office" in window) void start();
else render(<Unreachable because={NO_OFFICE} />, pane);
