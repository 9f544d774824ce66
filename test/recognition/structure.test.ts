import type { Plan } from "../../src/plan/plan";
import { recognize } from "../../src/recognition/recognize";
import { readDrawing } from "../support/drawing";

function readPlans(drawing: string): readonly Plan[] {
  const plans = recognize(readDrawing(drawing).grid);
  return "kind" in plans ? [] : plans;
}

const stepRows = (drawing: string) => readPlans(drawing).map(({ steps }) => steps.map(({ row }) => row + 1));

describe("titles of tables below one another", () => {
  test.each([
    [
      "numbered, above a blank row",
      `| 1. Reading plan | | |
       | Action | Owner | Deadline |
       | Order new books | Mia Berg | 2027-02-05 |
       | Train the helpers | Tom Hall | 2027-03-07 |
       | 2. Attendance plan | | |
       | | | |
       | Action | Owner | Deadline |
       | Call every family | Ann Lee | 2027-02-05 |`,
      [[3, 4], [8]],
      ["1. Reading plan", "2. Attendance plan"],
    ],
    [
      "without a number, in German",
      `| Küche | | |
       | Maßnahme | Wer | Bis wann |
       | Herd prüfen lassen | Jana | 2027-02-05 |
       | Kühlraum streichen | Tim | 2027-02-12 |
       | Speisesaal | | |
       | | | |
       | Maßnahme | Wer | Bis wann |
       | Stühle bestellen | Jana | 2027-03-05 |`,
      [[3, 4], [8]],
      ["Küche", "Speisesaal"],
    ],
  ])("%s: each names the plan below it", (_, drawing, rows, titles) => {
    expect(stepRows(drawing)).toEqual(rows);
    expect(readPlans(drawing).map(({ title }) => title?.value)).toEqual(titles);
  });
});

describe("sections without a step are kept", () => {
  const sections = (drawing: string) =>
    readPlans(drawing).flatMap((plan) => plan.sections.map(({ name, hasSteps }) => `${name}: ${hasSteps}`));

  test("in a column of phases", () => {
    expect(
      sections(`
        | Phase | Task | Owner | Deadline |
        | Design | Draw the plan of the garden | Mia Berg | 2027-02-05 |
        | | Choose the plants | Tom Hall | 2027-02-12 |
        | Build | | | |
        | Test | | | |`),
    ).toEqual(["Design: true", "Build: false", "Test: false"]);
  });

  test("in rows of their own", () => {
    expect(
      sections(`
        | Étape | Responsable | Échéance |
        | Phase 1 : préparer | | |
        | Phase 2 : ouvrir | | |
        | Inviter les familles du quartier | Léa | 2027-03-01 |
        | Phase 3 : évaluer | | |`),
    ).toEqual(["Phase 1 : préparer: false", "Phase 2 : ouvrir: true", "Phase 3 : évaluer: false"]);
  });

  test("a goal above its first phase is not empty", () => {
    expect(
      sections(`
        | Action | Owner | Deadline |
        | Goal 1: more readers | | |
        | Phase 1: prepare | | |
        | Order new books | Mia Berg | 2027-02-05 |
        | Phase 2: open | | |
        | Invite the families | Tom Hall | 2027-03-05 |`),
    ).toEqual(["Goal 1: more readers: true", "Phase 1: prepare: true", "Phase 2: open: true"]);
  });
});

describe("labels without a colon are fields, not headings", () => {
  test.each([
    [
      `| Strategy | Tutoring in grade four | | |
       | Action Steps | Resources | Owner | Deadline |
       | Choose the assessment | Money | Ann Lee | 2027-01-10 |`,
      { strategy: { value: "Tutoring in grade four" } },
    ],
    [
      `| Objectif | Lire davantage | | |
       | École | Les Tilleuls | | |
       | Action | Responsable | Échéance | Statut |
       | Acheter cent albums | Léa | 2027-01-10 | en cours |`,
      { goal: { value: "Lire davantage" }, "plan-name": { value: "Les Tilleuls" } },
    ],
  ])("%#", (drawing, fields) => {
    const [plan] = readPlans(drawing);
    expect(plan?.fields).toMatchObject(fields);
    expect(plan?.columns.map(({ role }) => role)).toContain("step");
  });
});

test("a row of data is no heading, however its words sound", () => {
  expect(
    readPlans(`
      | ID | Supplier Name | Position | Wishes | Demands | Worries |
      | 1 | Sara Holm | Project Sponsor | Success of the project | Funding updates | Progress |
      | 2 | Ben Oduya | Project Manager | Project completion on time | Project plan and reports | Project delays |
      | 3 | Olga Petrov | Partner | Collaboration | Agreements | Conflicts |`),
  ).toEqual([]);
});

describe("summary rows of an export name a section", () => {
  test.each([
    [
      "a task over others",
      `| Task Name | Duration | Start | Finish | Predecessors | Assigned To |
       | Before the day | 24d | 03/01/27 | 04/01/27 | | |
       | Reserve the hall | 1d | 03/01/27 | 03/01/27 | | Kim Lee |
       | Print the leaflets | 10d | 03/08/27 | 04/01/27 | 2 | Lou Ray |`,
      ["Before the day", "Before the day"],
    ],
    [
      "in another language, with dates",
      `| N° | Nom de la tâche | Durée | Début | Fin | Noms ressources |
       | 1 | Cour végétalisée | 60 jours | 2027-04-05 | 2027-06-25 | |
       | 2 | Retirer le bitume | 10 jours | 2027-04-05 | 2027-04-16 | Voirie |
       | 3 | Poser les bancs | 3 jours | 2027-06-21 | 2027-06-25 | Menuisier |`,
      ["Cour végétalisée", "Cour végétalisée"],
    ],
  ])("%s", (_, drawing, names) => {
    expect(readPlans(drawing).flatMap(({ steps }) => steps.map(({ sectionName }) => sectionName))).toEqual(names);
  });
});
