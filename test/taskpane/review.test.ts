import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFile } from "../../src/cli/files/open-file";
import { main } from "../../src/cli/main";
import {
  finishReview,
  readReview,
  startReview,
  submitPlans,
  verifySubmission,
  writeAgenda,
} from "../../src/taskpane/actions/review";
import { openPane } from "../support/open-pane";

const folder = mkdtempSync(join(tmpdir(), "action-plan-"));
const at = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const NOVEMBER = 46348; // 22 November 2026
const JANUARY = 46392; // 5 January 2027

const SCHOOL = `Action Step,Owner,Deadline,Measure of success,Status
Hire a math tutor,Ana Ruiz,2026-12-01,1 tutor under contract,In progress
Order 40 readers,Bo Lind,2026-12-15,40 readers on the shelf,Not started
Open study hall,Cy Fox,2027-02-01,30 students a week,Not started
`;

/** What a command prints with `--json` in January. */
async function readJson<Result>(...words: readonly string[]): Promise<Result> {
  const out: string[] = [];
  const print = (text: string) => out.push(text);
  await main([...words, "--json", "--today", "2027-01-05"], { print, complain: print });
  return JSON.parse(out.join("\n")) as Result;
}

interface JsonChanges {
  readonly differences: readonly { readonly cell: unknown }[];
}

interface JsonVerified {
  readonly edits: readonly { readonly cell: unknown }[];
  readonly isUnchanged: boolean;
  readonly verdict: { readonly title: string };
  readonly submission: { readonly note: string };
}

/** Opens a file, does something in its pane, and saves it as another. */
async function inPane(
  from: string,
  to: string,
  day: number,
  work: (pane: ReturnType<typeof openPane>) => Promise<void>,
) {
  const opened = await openFile(at(from), day);
  const pane = openPane(day);
  await work(pane);
  await writeFile(at(to), await opened.toXlsx());
  opened.close();
  return pane.state();
}

const edit = (address: string, value: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });

test("pane and command line say the same of the same file: what changed, and what was submitted", async () => {
  writeFileSync(at("school.csv"), SCHOOL);
  const first = await inPane("school.csv", "begun.xlsx", NOVEMBER, async ({ perform, dispatch }) => {
    await perform(startReview);
    dispatch({ type: "review-drafted", draft: { note: "Grade 4 first." } });
    await perform(submitPlans);
  });
  expect(first.notice).toMatchObject({
    kind: "success",
    text: expect.stringMatching(/^Ready to submit\. The sheet “Submission”/) as string,
  });

  const later = await inPane("begun.xlsx", "later.xlsx", JANUARY, async ({ perform }) => {
    await edit("E2", "Done");
    await edit("B4", "Eva Berg");
    await perform(readReview);
    await perform(verifySubmission);
  });
  expect(later.review?.outcome.counts).toEqual({ done: 1, overdue: 1, "handed-over": 1 });
  expect(later.verified?.edits).toHaveLength(2);

  const changes = await readJson<JsonChanges>("meeting", "changes", at("later.xlsx"));
  expect(changes).toMatchObject({ since: "2026-11-22", counts: later.review?.outcome.counts });
  expect(changes.differences.map(withoutCell)).toEqual(later.review?.outcome.differences.map(withoutCell));
  const verified = await readJson<JsonVerified>("verify", at("later.xlsx"));
  expect(verified.edits.map(withoutCell)).toEqual(later.verified?.edits.map(withoutCell));
  expect([verified.isUnchanged, verified.verdict.title]).toEqual([false, later.verified?.verdict.title]);
  expect(verified.submission.note).toBe("Grade 4 first.");
});

/** Cells are `B4` on the command line. */
const withoutCell = ({ cell: _, ...others }: { readonly cell: unknown }) => others;

test("an agenda is written, and a review is finished: it is logged, and the next one starts from there", async () => {
  const state = await inPane("later.xlsx", "finished.xlsx", JANUARY, async ({ perform, dispatch }) => {
    await perform(writeAgenda);
    dispatch({ type: "review-drafted", draft: { who: " Ana Ruiz ", next: "2027-02-02" } });
    await perform(finishReview);
  });
  expect(state.review?.outcome).toMatchObject({
    since: "2027-01-05",
    log: [{ on: "2027-01-05", who: "Ana Ruiz", next: "2027-02-02", counts: { done: 1, overdue: 1, "handed-over": 1 } }],
  });
  expect(state.notice?.text).toContain("The next review is on 2027-02-02.");
  expect(state.reviewDraft).toMatchObject({ who: "", next: "" });
});

test("a change of the workbook makes what is shown old, and where there is no plan, a sentence says so", async () => {
  writeFileSync(at("list.csv"), "Shopping\nMilk\nBread\n");
  const state = await inPane("list.csv", "list.xlsx", NOVEMBER, ({ perform }) => perform(readReview));
  expect(state.notice).toMatchObject({ kind: "error", text: expect.stringContaining("has no action plan") as string });

  const shown = await inPane("later.xlsx", "same.xlsx", JANUARY, async ({ perform, dispatch }) => {
    await perform(readReview);
    dispatch({ type: "workbook-changed" });
  });
  expect([shown.review?.stale, shown.verified]).toEqual([true, null]);
});
