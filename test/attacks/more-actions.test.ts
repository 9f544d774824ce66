import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import type { Workbook } from "../../src/host/model/book/workbook";
import { adoptPlan, insertOwn, removeOwn, saveTemplate } from "../../src/taskpane/actions/layouts";
import { buildEvaluation, buildOverview } from "../../src/taskpane/actions/overview";
import { useProfile } from "../../src/taskpane/actions/profile";
import { finishReview, startReview, submitPlans, writeAgenda } from "../../src/taskpane/actions/review";
import { readParts } from "../support/file-parts";
import { closeExcel, openExcel } from "../support/genuine-office";
import { type OpenPane, openPane } from "../support/open-pane";
import { readXml } from "../support/xml";
import { ATTACKS } from "./strings";

const TODAY = 46348; // 22 November 2026

afterEach(closeExcel);

/** A plan of a clinic in which one text stands in every kind of column. */
const writePlan = (text: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:F5").values = [
      ["Goal:", `'${text}`, "", "", "", ""],
      ["", "", "", "", "", ""],
      ["Action Step", "By Whom", "By When", "KPI", "Status", `'${text.slice(0, 100)}`],
      [`'${text}`, "Ana Ruiz", TODAY + 60, `'${text}`, "", `'${text}`],
      ["Order the new beds", `'${text}`, TODAY + 61, "12 beds", `'${text}`, ""],
    ];
    await context.sync();
  });

const backToThePlan = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });

/** What is done with such a plan, and with the text as a name; in this order. */
const ACTIONS: Readonly<Record<string, (pane: OpenPane, text: string) => Promise<void>>> = {
  "use rules": (pane, text) => pane.perform(useProfile, JSON.stringify({ format: 1, name: text.slice(0, 200) })),
  "start a review": (pane) => pane.perform(startReview),
  "write its agenda": (pane) => pane.perform(writeAgenda),
  "build the overview": (pane) => pane.perform(buildOverview),
  "list the measures": (pane) => pane.perform(buildEvaluation),
  submit: (pane) => pane.perform(submitPlans),
  "finish the review": (pane) => pane.perform(finishReview),
  "save a template": async (pane, text) => {
    await backToThePlan();
    await pane.perform(saveTemplate, { title: text.slice(0, 100) });
  },
  "insert it": (pane) => pane.perform(insertOwn, pane.state().ownTemplates![0]!),
  "move the plan": async (pane) => {
    await backToThePlan();
    await pane.perform(adoptPlan, { own: pane.state().ownTemplates![0]! });
  },
  "remove it": (pane) => pane.perform(removeOwn, pane.state().ownTemplates![0]!),
};

const listFormulas = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap(({ rows }) => [...rows.values()].flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));

/** Texts, and names of sheets, in a formula. */
const IN_QUOTES = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

test.each(ATTACKS)("%s: only a text wherever else it goes, and no action stumbles", async (_kind, text) => {
  // There is no page here to save a file from, as there is none in Excel for Mac.
  Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  const { host } = openExcel({ excelApi: "1.15" });
  const pane = openPane(TODAY);
  await writePlan(text);
  pane.dispatch({ type: "review-drafted", draft: { who: text, note: text } });

  const said: Record<string, string> = {};
  for (const [name, act] of Object.entries(ACTIONS)) {
    await act(pane, text);
    const { notice } = pane.state();
    if (notice?.kind === "error") said[name] = notice.text;
  }
  // Names of rules hold no control characters, and the file says so.
  const isRefused = /\p{Cc}/u.test(text.slice(0, 200)) && "use rules" in said;
  expect(said).toEqual(isRefused ? { "use rules": "These rules cannot be used, and nothing was changed." } : {});

  for (const formula of listFormulas(host.workbook))
    expect(formula.replace(IN_QUOTES, "")).toMatch(/^=[A-Z]+[\w$:!&,<>=+*/ ().[\]@#-]*$/);
  const file = writeWorkbook(host.workbook);
  for (const [name, part] of Object.entries(readParts(file))) if (/\.(xml|rels|vml)$/.test(name)) readXml(part);
  expect(readWorkbook(file).workbook.sheets).toHaveLength(host.workbook.sheets.length);
});
