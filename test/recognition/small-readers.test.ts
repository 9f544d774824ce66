import type { PlanColumn } from "../../src/plan/plan";
import type { Role } from "../../src/plan/role";
import { applyNames, followColumns } from "../../src/recognition/choices/follow-columns";
import {
  countWords,
  isCounted,
  isDuration,
  isPlainNumber,
  isSurelyWho,
} from "../../src/recognition/columns/cell-looks";
import { belongsAbove } from "../../src/recognition/heading-rows/grow-heading";
import { addSharedRoles, findSharedRole } from "../../src/recognition/heading-rows/shared-columns";
import { splitTelling } from "../../src/recognition/heading-rows/split-cell";
import { recognize } from "../../src/recognition/recognize";
import { isTotal } from "../../src/recognition/rows/row-words";
import type { CellValue } from "../../src/sheet/cell";
import { readDrawing } from "../support/drawing";
import { readRoles } from "./read-roles";

test.each<[CellValue, boolean]>([
  [1989, true],
  [1990, false],
  [2026, false],
  [2100, false],
  [2101, true],
  [2026.5, true],
  [-3, true],
  [46354, false], // a day
  ["12", false],
])("%j is a plain number: %s", (cell, expected) => expect(isPlainNumber(cell)).toBe(expected));

test.each<[CellValue, boolean]>([
  ["20 days", true],
  ["5 days?", true],
  ["~0", true],
  ["3 h", true],
  ["2,5 heures", true],
  ["3 дня", true],
  ["3 visits", false],
  ["days", false],
  ["about 3 days", false],
  [`3 days${" ".repeat(20)}`, false],
  [3, false],
])("%j is a duration: %s", (cell, expected) => expect(isDuration(cell)).toBe(expected));

test.each<[CellValue, number]>([
  [5, 1],
  [true, 1],
  ["Order", 1],
  ["  Order the  new\nbeds ", 4],
  ["買書", 2],
  ["かんごし", 3],
  ["Order 買書", 3],
])("%j has %d words", (cell, words) => expect(countWords(cell)).toBe(words));

test.each<[CellValue, boolean]>([
  ["Ana Ruiz", true],
  ["ana@clinic.example", true],
  ["Head nurse", true],
  ["Dr. Anna Maria de Souza", true],
  ["Dr. Anna Maria de Souza Costa", false],
  ["Ana Ruiz 2", false],
  [`Ana Ruiz${"z".repeat(52)}`, true],
  [`Ana Ruiz${"z".repeat(53)}`, false],
  ["Order the beds", false],
  [5, false],
])("%j is surely somebody: %s", (cell, expected) => expect(isSurelyWho(cell)).toBe(expected));

test.each<[CellValue, boolean]>([
  ["40 visitors", true],
  ["50冊", true],
  ["40", false],
  ["visitors", false],
  ["3 May", false],
  ["$ 40 k", false],
  ["3 days", false],
  [40, false],
])("%j is counted: %s", (cell, expected) => expect(isCounted(cell)).toBe(expected));

test.each<[CellValue, boolean]>([
  ["Total", true],
  ["TOTAL (hours)", true],
  ["Grand total", true],
  ["Итого:", true],
  ["Total of all hours, which are to be paid", false],
  ["Totally new beds", false],
  [100, false],
])("%j is a total: %s", (cell, expected) => expect(isTotal(cell)).toBe(expected));

test.each([
  ["What and when", "step"],
  ["ACTION: description (what) & deadlines (when)", "step"],
  ["When and what", "step"],
  ["What, when and who", null],
  ["Who does what and when", null],
  ["Whatever and when", null],
  ["What: put up signs, and when", null],
  [`What and when${" of it".repeat(12)}`, null],
  ["Who is responsible to mobilize? Who is to be mobilized to lead?", "mobilizer"],
  ["Who is responsible to mobilise? Who is to be mobilised?", "mobilizer"],
  ["Ann Lee is responsible. Who is to be mobilized?", "facilitator"],
  ["Ann Lee is responsible. Who is to be mobilised?", "facilitator"],
  ["Communication plan: by whom, target audience", "audience"],
  ["Who is responsible to inform the audience", "audience"],
  ["Who communicates to whom to", "audience"],
  ["By whom, audience", null],
  ["Communication, audience", null],
  ["Communication, by whom", null],
  ["Owner", null],
])("“%s” asks for two things, first for the %s", (text, role) => expect(findSharedRole(text)).toBe(role));

const column = (at: number, role: Role): PlanColumn => ({
  column: at,
  role,
  heading: `${role} ${at}`,
  confidence: 1,
  because: "",
});
const rolesOf = (columns: readonly PlanColumn[]) => columns.map((one) => `${one.column} ${one.role}`);

test("a shared column has its further roles, but those that another column has or that were chosen", () => {
  const shared = (at: number, ...roles: [Role, ...Role[]]) => ({ column: at, roles, split: splitTelling });
  const columns = [column(0, "step"), column(3, "owner"), column(1, "audience")];
  expect(rolesOf(addSharedRoles(columns, [shared(1, "audience", "communicator")]))).toEqual([
    "0 step",
    "1 audience",
    "1 communicator",
    "3 owner",
  ]);
  expect(addSharedRoles(columns, [shared(1, "audience", "communicator")])[2]?.heading).toBe("audience 1");
  expect(rolesOf(addSharedRoles(columns, [shared(1, "audience", "owner")]))).toHaveLength(3);
  expect(rolesOf(addSharedRoles(columns, [shared(2, "audience", "communicator")]))).toHaveLength(3);
  expect(rolesOf(addSharedRoles(columns, [shared(3, "audience", "communicator")]))).toHaveLength(3);
});

test("columns that the names of their headings know have that role, and no other column has it", () => {
  const candidate = (at: number, text: string) => ({ column: at, text, full: text, meaning: null, profile: {} });
  const columns = [column(0, "step"), column(1, "owner"), column(2, "deadline"), column(4, "measure")];
  const named = applyNames(
    columns,
    [candidate(0, "Task"), candidate(1, "X"), candidate(3, "Wer?"), candidate(4, "Y")] as never,
    {
      row: 0,
      roles: new Map<number, Role | null>([
        [3, "owner"],
        [4, null],
        [0, "step"],
      ]),
    },
  );
  expect(rolesOf(named)).toEqual(["0 step", "2 deadline", "3 owner"]);
  expect(named[2]).toEqual({
    role: "owner",
    heading: "Wer?",
    column: 3,
    confidence: 1,
    because: "set when the sheet was made",
  });
});

test("no names, no heading that is known by them", () => {
  const { grid } = readDrawing("| Task | Owner |");
  expect(followColumns(grid)).toBeNull();
});

test.each([
  ["a group over blank headings", "| Plan | | People | |", "| Task | Due | | |", true],
  ["a group over two columns each", "| Plan | | People | |", "| Task | Due | Owner | Team |", true],
  ["only one, over the first heading", "| Plan | | | |", "| Task | Due | Owner | Team |", false],
  ["one over a later heading", "| | | People | |", "| Task | Due | Owner | Team |", true],
  ["two over neighbours", "| Plan | Days | | |", "| Task | Due | Owner | Team |", false],
  ["what and when over a blank heading", "| Team | Who | What and when | |", "| Zebra | Owner | | |", true],
  ["what and when over a heading", "| Team | Who | What and when | |", "| Zebra | Owner | Task | |", false],
  ["two, of which one asks what and when", "| Who | What and when | | |", "| Owner | | | |", false],
  ["only one, over the first that is not blank", "| | Plan | | |", "| | Task | Due | |", false],
  ["one over a blank heading, one over another", "| Plan | People | | |", "| | Owner | Team | |", true],
  ["nothing", "| | | | |", "| Task | Due | Owner | Team |", false],
  ["a label", "| Plan: | | People | |", "| Task | Due | Owner | Team |", false],
  ["a number", "| 4 | | People | |", "| Task | Due | Owner | Team |", false],
  ["a title with its year", "| Action plan 2027 | | People | |", "| Task | Due | Owner | Team |", false],
  [
    "a sentence",
    "| All that the team wants to do before the new clinic opens its doors to everybody | | People | |",
    "| Task | Due | Owner | Team |",
    false,
  ],
])("a row above belongs to the heading: %s", (_, above, below, expected) => {
  const { grid } = readDrawing(`${above}\n${below}`);
  const cells = grid.values[1]!.map((text, at) => ({
    column: at,
    text: String(text),
    full: String(text),
    meaning: null,
  }));
  expect(belongsAbove(grid, 0, cells)).toBe(expected);
  expect(belongsAbove(grid, -1, cells)).toBe(false);
});

const hours = (...cells: string[]) =>
  `| Activity | Who | Deadline |\n${cells.map((cell, i) => `| Visit ward ${i} | Ana Ruiz | ${cell} |`).join("\n")}`;

test.each([
  ["hours", ["9:30", "10 am", "14h30", "16.15", "18 Uhr"], false],
  ["hours, but for one of four", ["9:30", "10:30", "11:30", "2027-02-01"], false],
  ["hours and as many days", ["9:30", "10:30", "2027-02-01", "2027-02-02"], true],
  ["one hour", ["9:30", "", ""], true],
  ["two hours", ["9:30", "10:30"], false],
  ["two hours among blank cells", ["9:30", "", "", "10:30"], false],
  ["hours, but for three of ten", [...Array<string>(7).fill("9:30"), ...Array<string>(3).fill("2027-02-01")], false],
  ["days with a clock", ["9:30 on 1.2.2027", "10:30 on 2.2.2027", "11:30 on 3.2.2027"], true],
  ["whole numbers", ["1", "2", "3"], true],
])("a programme of a day is no plan: %s", (_, cells, isPlan) => {
  expect("kind" in recognize(readDrawing(hours(...cells)).grid)).toBe(!isPlan);
});

test("hours stand where days are expected: below the deadline, else below the start", () => {
  const rows = ["| Visit ward 1 | Ana Ruiz | 9:30 | 2027-02-01 |", "| Visit ward 2 | Ana Ruiz | 10:30 | 2027-02-01 |"];
  expect(readRoles(`| Activity | Who | Start | Notes |\n${rows.join("\n")}`)).toContain("hours of the day");
  expect(readRoles(`| Activity | Who | Start | Deadline |\n${rows.join("\n")}`)).toContain("C start, D deadline");
});

test("a sheet without a plan says why", () => {
  expect(readRoles("| |")).toBe("This sheet is empty. Insert a template, or choose the sheet with your plan.");
  expect(recognize(readDrawing("| Task | Owner |").grid, { isPlan: false })).toMatchObject({
    kind: "not-a-plan",
    sheet: "Plan",
    because: "Your team has said that this sheet is not an action plan.",
    found: null,
  });
  expect(readRoles("| Order the beds |\n| Paint the ward |")).toMatch(/^This sheet is not an action plan, because /);
});
