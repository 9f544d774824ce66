import { finishReview } from "../../src/commands/finish-review";
import { markAsTold } from "../../src/commands/mark-as-told";
import { readOwnTemplates } from "../../src/commands/own/own-templates";
import type { Choices } from "../../src/commands/reading/choices";
import { readReviews } from "../../src/commands/review/reviews";
import { saveChoice } from "../../src/commands/save-choice";
import { saveTemplate } from "../../src/commands/save-template";
import { setProfile } from "../../src/commands/set-profile";
import { keep } from "../../src/commands/store/keep";
import { understandStore } from "../../src/commands/store/read-store";
import { ExcelError } from "../../src/excel/excel-error";
import { run } from "../../src/excel/run";
import { readStore } from "../../src/excel/store";
import { startHost } from "../../src/host/host";
import { makeFaulty, type Trouble } from "../faults/faulty-host";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026

const CLINIC = `
  | Action Steps       | Owner    | Measures        | Deadline   |
  | Order the new beds | Omar Ali | 12 delivered    | 2027-02-01 |
  | Paint the ward     | Eva Lind | 4 rooms painted | 2027-03-01 |`;

const told = (audience: string) => ({ audience, day: TODAY, by: "Eva Lind", what: "1 new", knows: [] });
const PROFILE = {
  name: "County clinics",
  version: "2027",
  rules: {},
  required: { columns: [], fields: [] },
  headings: {},
  people: [],
  capacity: null,
};

interface Change {
  readonly act: () => Promise<unknown>;
  /** Which of its messages to Excel writes. */
  readonly batches: number;
  /** How often the workbook keeps it. */
  readonly count: (choices: Choices) => number;
}

const CHANGES: Readonly<Record<string, Change>> = {
  "a severity": {
    act: () => saveChoice.run({ kind: "severity", rule: "step-vague", severity: "off" }),
    batches: 2,
    count: ({ rules }) => Number(rules.severities["step-vague"] === "off"),
  },
  "an ignored finding": {
    act: () => saveChoice.run({ kind: "ignore", rule: "step-vague", step: "Paint the ward", reason: "We know." }),
    batches: 2,
    count: ({ rules }) => rules.ignored.length,
  },
  "which rows are a plan": {
    act: () => saveChoice.run({ kind: "sheet", sheet: "Sheet1", choices: { headingRow: 0, lastRow: 2 } }),
    batches: 2,
    count: ({ sheets }) => Number(sheets.Sheet1?.lastRow === 2),
  },
  "who was told": {
    act: () => markAsTold.run({ told: [told("Nurses")] }),
    batches: 2,
    count: ({ told = [] }) => told.filter(({ audience }) => audience === "Nurses").length,
  },
  "a profile": {
    act: () => setProfile.run(PROFILE),
    batches: 2,
    count: ({ profile }) => Number(profile?.name === "County clinics"),
  },
  "a template": {
    act: () => saveTemplate.run({ scope: "active", title: "Ward plan", inWorkbook: true }),
    batches: 5,
    count: (choices) => readOwnTemplates(choices).length,
  },
  "a review": {
    act: () => finishReview.run({ today: TODAY, who: "Omar Ali", next: null }),
    batches: 4,
    count: ({ reviews }) => readReviews(reviews).log.length,
  },
};

const readKept = async () => (await understandStore(await run(readStore))).choices;

/** A colleague keeps something at that moment. */
const colleague = () => keep((choices) => ({ ...choices, told: [...(choices.told ?? []), told("Porters")] }));

/** What goes wrong with the message that writes. */
const TROUBLES: Readonly<Record<string, Omit<Trouble, "batch" | "code">>> = {
  "nothing, but a colleague keeps something right before": { fault: "none", edit: colleague },
  "Excel fails": { fault: "before" },
  "Excel fails, and a colleague keeps something right before": { fault: "before", edit: colleague },
  "Excel stops at the first action": { fault: "half done", actions: 1 },
  "Excel stops right before the last action": { fault: "half done", actions: -1 },
  "Excel’s answer is lost": { fault: "answer lost" },
  "Excel’s answer is lost, and a colleague keeps something right after": {
    fault: "answer lost",
    editAfter: colleague,
  },
};

describe.each(Object.entries(TROUBLES))("%s", (_, trouble) => {
  test.each(Object.entries(CHANGES))("%s is kept once, and so is what a colleague keeps", async (_, change) => {
    const host = makeFaulty(startHost());
    openExcel(host);
    await drawSheet(CLINIC);
    await saveChoice.run({ kind: "severity", rule: "plan-too-long", severity: "tip" });

    host.begin({ ...trouble, batch: change.batches, code: "GeneralException" });
    await change.act();

    const kept = await readKept();
    expect(change.count(kept)).toBe(1);
    expect(kept.told?.filter(({ audience }) => audience === "Porters") ?? []).toHaveLength(
      (trouble.edit ?? trouble.editAfter) ? 1 : 0,
    );
    expect(kept.rules.severities["plan-too-long"]).toBe("tip");
  });
});

test("a refusal of our own is not asked again", async () => {
  const host = makeFaulty(startHost());
  openExcel(host);
  host.begin();
  await expect(
    keep(() => {
      throw new ExcelError("AccessDenied", "The rules of the county are locked.");
    }),
  ).rejects.toThrow("locked");
  expect(host.count()).toBe(1);
});
