import { type ChoiceList, type List, LIST_IDS, LISTS } from "../../src/templates/choice-lists";
import { formatListSource } from "../../src/templates/layout/lay-out-lists";

const AUDIENCES: List = { heading: "Audiences", choices: null };

test("a set of lists that lacks one does not compile", () => {
  // @ts-expect-error: `measures` is missing
  const withoutMeasures: Record<ChoiceList, List> = {
    cadence: AUDIENCES,
    status: AUDIENCES,
    people: AUDIENCES,
    audiences: AUDIENCES,
    strategies: AUDIENCES,
    resources: AUDIENCES,
  };
  // @ts-expect-error: no such list
  const rooms: ChoiceList = "rooms";

  expect(Object.keys(withoutMeasures)).not.toContain("measures");
  expect(Object.keys(LISTS)).not.toContain(rooms);
});

test.each(LIST_IDS)("the drop-down of %s points at cells below a heading", (id) => {
  expect(formatListSource(id)).toMatch(/^='Action Plan Lists'!\$[A-H]\$2:/);
});

test("lists keep the columns at which drop-downs of older workbooks point", () => {
  expect(LIST_IDS).toEqual([
    "cadence",
    "status",
    "people",
    "audiences",
    "strategies",
    "resources",
    "measures",
    "barriers",
  ]);
});
