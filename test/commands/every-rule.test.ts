import { checkPlan } from "../../src/commands/check-plan";
import { RULES } from "../../src/rules/catalogue/index";
import type { Finding } from "../../src/rules/finding";
import { runRules } from "../../src/rules/run-rules";
import { drawSheet } from "../support/draw-sheet";
import { readDrawing } from "../support/drawing";
import { plansOf, WORLD } from "../support/expect-findings";
import { closeExcel, openExcel } from "../support/genuine-office";
import { writeOut } from "../support/write-out";

afterEach(closeExcel);

/** What the rules say of the drawing itself, without any Excel. */
const saidOf = (drawing: string): readonly Finding[] =>
  plansOf(readDrawing(drawing, "Sheet1").grid).flatMap((plan) => runRules(plan, WORLD).map(writeOut));

/** What Check Plan says of the same sheet in Excel. */
async function saidInExcel(drawing: string): Promise<readonly Finding[]> {
  openExcel({ excelApi: "1.15" });
  await drawSheet(drawing);
  const { checks } = await checkPlan.run({ today: WORLD.today, scope: "active", highlight: false });
  return checks.flatMap(({ findings }) => findings.map(writeOut));
}

describe.each(RULES.map(({ id, examples }) => [id, examples] as const))(
  "%s through the genuine Office.js",
  (id, { right, wrong }) => {
    test("Check Plan says of its wrong example what the rules say of the drawing", async () => {
      const found = await saidInExcel(wrong);
      expect(found.filter(({ rule }) => rule === id)).not.toEqual([]);
      expect(found).toEqual(saidOf(wrong));
    });

    test("Check Plan says of its right example what the rules say of the drawing", async () => {
      const found = await saidInExcel(right);
      expect(found.filter(({ rule }) => rule === id)).toEqual([]);
      expect(found).toEqual(saidOf(right));
    });
  },
);
