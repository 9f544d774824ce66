import type { SheetChoices } from "../../src/recognition/choices/sheet-choices";
import type { ColumnChoice } from "../../src/recognition/columns/choose-columns";
import { recognize } from "../../src/recognition/recognize";
import { readDrawing } from "../support/drawing";

const read = (drawing: string, choices: SheetChoices) => {
  const plans = recognize(readDrawing(drawing).grid, choices);
  if ("kind" in plans) return plans.because;
  return plans.map(({ headingRow, columns, steps }) => ({
    headingRow,
    roles: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])),
    steps: steps.map(({ row }) => row),
  }));
};

/** A choice as it was made next to these neighbours. */
const said = (heading: string, role: string, before = "", after = ""): ColumnChoice => ({
  heading,
  role,
  before,
  after,
});

const RISKS = `
  | Risk         | Likelihood | Impact | Mitigation       | Owner | Due date   |
  | Bus is late  | 3          | 2      | Phone the school | Ana   | 2026-05-01 |
  | Rain all day | 2          | 2      | Book the gym     | Bo    | 2026-05-03 |`;

test("a sheet that is said to be a plan is one", () => {
  expect(read(RISKS, {})).toMatch(/risk register/);
  expect(read(RISKS, { isPlan: true, columns: [said("Mitigation", "step")] })).toEqual([
    {
      headingRow: 0,
      roles: { Risk: "barriers", Mitigation: "step", Owner: "owner", "Due date": "deadline" },
      steps: [1, 2],
    },
  ]);
});

const CLUB = `
  | Reading club |  |  |  |
  | Task | Who | Check | When |
  | Choose the books | Mia | Mrs Hall | 2026-03-02 |
  | Invite the class | Noor | Mrs Hall | 2026-03-09 |
  | Bring cake | all | Mrs Hall | 2026-03-16 |`;

test("a sheet that is said to be none is left alone", () => {
  expect(read(CLUB, { isPlan: false })).toMatch(/your team has said/i);
});

test("a chosen meaning is sure, and no other column has it", () => {
  const plans = recognize(readDrawing(CLUB).grid, { columns: [said("check", "owner")] });
  expect("kind" in plans ? [] : plans[0]?.columns).toContainEqual({
    role: "owner",
    heading: "Check",
    column: 2,
    confidence: 1,
    because: "your team has said so",
  });
  expect(read(CLUB, { columns: [said("check", "owner")] })).toMatchObject([
    { roles: { Task: "step", Check: "owner", When: "deadline" } },
  ]);
});

test("a chosen meaning survives an inserted column and other capitals", () => {
  const wider = CLUB.replaceAll(/^ {2}\| /gm, "  |  | ").replace("Check", "CHECK:");
  expect(read(wider, { columns: [said("Check", "owner")] })).toMatchObject([{ roles: { "CHECK:": "owner" } }]);
});

test("a column can be said to mean nothing", () => {
  expect(read(CLUB, { columns: [said("when", "")] })).toMatchObject([{ roles: { Task: "step", Who: "owner" } }]);
});

test("the heading row and the last row are the user's", () => {
  expect(read(CLUB, { headingRow: 1, lastRow: 3 })).toMatchObject([{ headingRow: 1, steps: [2, 3] }]);
});

test("a column without a role is told, so that it can be given one", () => {
  const plans = recognize(readDrawing(CLUB.replace("Check", "Zork")).grid);
  expect("kind" in plans ? [] : plans[0]?.unnamed).toEqual([{ heading: "Zork", column: 2 }]);
});

describe("a column that the user has given a meaning", () => {
  const owner = said("Check", "owner", "Who", "When");
  const drawn = (heading: string): string => CLUB.replace("| Task | Who | Check | When |", `| ${heading} |`);
  const ownerOf = (drawing: string, choice = owner): unknown => {
    const plans = recognize(readDrawing(drawing).grid, { columns: [choice] });
    return "kind" in plans
      ? plans.because
      : plans[0]?.columns.find(({ because }) => because === "your team has said so")?.heading;
  };

  test("keeps it when its heading is changed", () => {
    expect(ownerOf(drawn("Task | Who | Looked over by | When"))).toBe("Looked over by");
  });

  test("keeps it when its heading and a neighbour's are changed", () => {
    expect(ownerOf(drawn("Task | Person | Looked over by | When"))).toBe("Looked over by");
  });

  test("keeps it when a column is put beside it and its heading is changed in part", () => {
    const wider = CLUB.replaceAll(/\| Mrs Hall/g, "| Room 4 | Mrs Hall").replace(
      "| Who | Check |",
      "| Who | Room | Final check |",
    );
    expect(ownerOf(wider)).toBe("Final check");
  });

  test("takes it along when it is taken away", () => {
    expect(ownerOf(CLUB.replace("| Check ", "").replaceAll("| Mrs Hall ", ""))).toBeUndefined();
  });

  test("needs no heading", () => {
    expect(ownerOf(drawn("Task | Who |  | When"), said("", "owner", "Who", "When"))).toBe("");
  });

  test("keeps the one that was meant where two have the same heading", () => {
    const plans = recognize(readDrawing(drawn("Task | Check | Check | When")).grid, {
      columns: [said("Check", "owner", "Check", "When")],
    });
    expect("kind" in plans ? [] : plans[0]?.columns).toContainEqual(
      expect.objectContaining({ role: "owner", column: 2, confidence: 1 }),
    );
  });
});
