import { writeIcs } from "../../src/cli/write-ics";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { listDueDates } from "../../src/communication/list-due-dates";
import { findIsoDay } from "../../src/sheet/serial-date";
import { planIn } from "../communication/plan-in";

const LIBRARY = `
  | Action Step        | By Whom  | By When    | Target Audience | How often     | KPI        |
  | Hire an assistant  | Ana Ruiz | 2026-12-31 | Library staff   | every 2 weeks | 1 contract |
  | Open on Sundays    | Tom Vega | 2027-06-01 | Families        | at milestones | 150 visits |`;

test("every day of the next twelve weeks on which something is due is a whole-day event", () => {
  const plan = buildCommunicationPlan([planIn(LIBRARY)], { today: findIsoDay("2026-11-22")!, monthFirst: true });
  const lines = writeIcs(listDueDates(plan)).split("\r\n");
  expect(lines.filter((line) => /^DTSTART|^SUMMARY/.test(line))).toEqual(
    ["20261122", "20261206", "20261220"].flatMap((day) => ["SUMMARY:Library staff: Hire an assistant", `DTSTART;VALUE=DATE:${day}`]),
  );
  expect([lines[0], lines.filter((line) => line !== "").at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
});
