import { actionPlan } from "../../src/templates/catalogue/action-plan";
import { actionRecord } from "../../src/templates/catalogue/action-record";
import { logicModel as logicModelTemplate } from "../../src/templates/catalogue/logic-model";
import { layOutLists, readLists } from "../../src/templates/layout/lay-out-lists";
import { collectChoices, listFeedingTables } from "../../src/templates/read-back/collect-choices";
import { draftAsGrid } from "./draft-as-grid";

const logicModel = {
  name: "LogicModel",
  columns: [
    { heading: "Problem Statement(s)", values: ["Few children borrow books", ""] },
    { heading: "Strategies", values: ["• Bedtime stories\n• Comic night", "Summer reading club"] },
    { heading: "Resources", values: ["Children’s room", ""] },
    { heading: "Measures of Implementation", values: ["12 evenings a year", "TBD"] },
  ],
};

test("a logic model offers its strategies, resources and measures to the plans of the workbook", () => {
  expect(collectChoices([logicModel])).toEqual({
    strategies: ["Bedtime stories", "Comic night", "Summer reading club"],
    resources: ["Children’s room"],
    measures: ["12 evenings a year"],
  });
});

test("the people whom plans name are offered once, beside those offered before", () => {
  const actionPlan = {
    name: "ActionPlan",
    columns: [
      { heading: "Resources", values: ["A bus"] },
      { heading: "Owner", values: ["Ana Ruiz", "Tom Varga", "Ana Ruiz", "TBD"] },
    ],
  };
  expect(collectChoices([actionPlan], { people: ["Helen Marsh", "Tom Varga"] })).toEqual({
    people: ["Helen Marsh", "Tom Varga", "Ana Ruiz"],
  });
});

test("what a logic model no longer lists is no longer offered", () => {
  expect(collectChoices([logicModel], { strategies: ["Audiobooks"] }).strategies).not.toContain("Audiobooks");
});

test("a list that got shorter leaves nothing behind", () => {
  const strategies = Array.from({ length: 30 }, (_, i) => `Strategy ${String(i)}`);
  const [before] = layOutLists({ strategies }).cells;
  const [after] = layOutLists({ strategies: ["Comic night"] }, before?.contents.length).cells;
  expect(after?.contents.slice(1).map((row) => row[4])).toEqual([
    "Comic night",
    ...Array.from({ length: 29 }, () => ""),
  ]);
});

test("only tables that fill a list of the template are asked for", () => {
  expect(listFeedingTables(actionPlan)).toEqual([
    "ActionPlan",
    "ActionPlanningTable",
    "ActionRecord",
    "LogicModel",
    "StakeholderAnalysis",
  ]);
  expect(listFeedingTables(actionRecord)).not.toContain("LogicModel");
  expect(listFeedingTables(logicModelTemplate)).toEqual([]);
});

test("a table of somebody else's offers nothing", () => {
  expect(collectChoices([{ name: "Members", columns: [{ heading: "Owner", values: ["Ana Ruiz"] }] }])).toEqual({});
});

test("what the list sheet offers can be read from it again", () => {
  const choices = { people: ["Ana Ruiz", "Tom Varga"], audiences: [], strategies: [], resources: ["A bus"] };
  expect(readLists(draftAsGrid(layOutLists(choices)).values)).toEqual(choices);
});
