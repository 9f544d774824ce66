import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import { findIsoDay } from "../../src/sheet/serial-date";
import { planIn } from "./plan-in";

const TODAY = findIsoDay("2026-11-22")!;

const SCHOOL = `
  | Date: | 2026-11-02 | | | | | |
  | Action Step        | By Whom    | By When    | Informed by | Target Audience                  | How often     | KPI               |
  | Hire a math tutor  | Ana Ruiz   | 2027-01-15 | Ben Okafor  | Teachers; parents\\nSchool Board | weekly        | Tutor signed      |
  | Train the staff    | Carla Meier| 2027-03-01 |             | PARENTS                          | monthly       | 20 staff trained  |
  | Open the study hall| Dan Roy    | 2027-02-01 | Dan Roy     | School board                     | on completion |                   |
  | Paint the walls    |            | 2027-02-01 |             |                                  |               |                   |`;

describe("audiences", () => {
  const { audiences, communications } = buildCommunicationPlan([planIn(SCHOOL)], { today: TODAY, monthFirst: true });

  test("are split, folded and merged over the steps", () =>
    expect(audiences.map(({ audience, communications: told }) => [audience, told.map(({ step }) => step.text)])).toEqual([
      ["Teachers", ["Hire a math tutor"]],
      ["Parents", ["Hire a math tutor", "Train the staff"]],
      ["School Board", ["Hire a math tutor", "Open the study hall"]],
    ]));

  test("are told as often as the most frequent of their steps asks", () =>
    expect(audiences.map(({ howOften }) => howOften)).toEqual(["weekly", "weekly", "weekly"]));

  test("hear of a step once each", () => expect(communications).toHaveLength(5));
});
