import { ACTION_RECORD_HEADING } from "../../src/rules/drawings";
import { runRules } from "../../src/rules/run-rules";
import { formatCell } from "../../src/sheet/a1";
import { readDrawing } from "../support/drawing";
import { plansOf, WORLD } from "../support/expect-findings";

/** What is said of a drawing: rule and cell, in the order of the list, without tips about the template's fields. */
function judge(drawing: string): readonly string[] {
  const findings = plansOf(readDrawing(drawing).grid).flatMap((plan) => runRules(plan, WORLD));
  return findings.filter(({ rule }) => !OF_FIELDS.has(rule)).map(({ rule, cell }) => `${rule} ${formatCell(cell)}`);
}

const OF_FIELDS = new Set(["strategy-missing", "plan-name-missing", "plan-date-missing", "plan-owner-missing"]);

/** What it is called, its drawing, and what is said of it. */
type Form = readonly [string, string, readonly string[]];

/** Kinds that were judged wrongly on plans of real teams, each in forms of its own. */
const KINDS: Readonly<Record<string, readonly Form[]>> = {
  "a status in the column of measures is one finding": [
    [
      "a clinic",
      `
      | Action step             | Owner    | Due        | How we know it is done |
      | Buy two wheelchairs     | Ana Ruiz | 2027-01-15 | done                   |
      | Train the porters       | Bo Lind  | 2027-02-15 | in progress            |
      | Mark the parking places | Eva Berg | 2027-03-15 | not yet                |`,
      ["status-in-measure D1"],
    ],
    [
      "a school in Germany",
      `
      | Maßnahme               | Verantwortlich | Frist      | Indikator |
      | Bibliothek einrichten  | Ana Ruiz       | 15.01.2027 | erledigt  |
      | Lesepaten schulen      | Bo Lind        | 15.02.2027 | offen     |
      | Eltern einladen        | Eva Berg       | 15.03.2027 | läuft     |`,
      ["deadline-as-text C1", "status-in-measure D1"],
    ],
  ],
  "where no column says what is done, late deadlines are one finding": [
    [
      "a library",
      `
      | Action Steps              | Owner    | Measures         | Deadline   |
      | Weed the reference shelf  | Ana Ruiz | 200 books        | 2026-09-01 |
      | Repair the reading lamps  | Bo Lind  | 14 lamps         | 2026-10-01 |
      | Move the children's books | Eva Berg | 900 books        | 2026-11-01 |`,
      ["deadline-passed D1"],
    ],
    [
      "an association in France",
      `
      | Étapes d'action        | Responsable | Indicateurs     | Échéance   |
      | Réparer la toiture     | Ana Ruiz    | 1 toit refait   | 2026-09-01 |
      | Former les bénévoles   | Luc Morel   | 12 bénévoles    | 2026-10-01 |
      | Ouvrir la bibliothèque | Eva Berg    | 300 lecteurs    | 2027-11-01 |`,
      ["deadline-passed D1"],
    ],
  ],
  "what is not done is not done, in any language": [
    [
      "Swedish",
      `
      | Åtgärd                | Ansvarig | Klart senast | Status     |
      | Byt brandvarnarna     | Ana Ruiz | 2026-03-05   | ej klar    |
      | Öva utrymningen       | Bo Lind  | 2026-03-06   | klar       |`,
      ["column-missing D1", "deadline-passed C2"],
    ],
    [
      "Polish",
      `
      | Działanie              | Osoba odpowiedzialna | Termin     | Status       |
      | Wymienić czujniki      | Ana Ruiz             | 2026-03-05 | niewykonane  |
      | Przeszkolić personel   | Jan Lis              | 2026-03-06 | wykonane     |`,
      ["column-missing D1", "deadline-passed C2"],
    ],
  ],
  "steps in scripts without spaces are not vague": [
    [
      "Japanese",
      `
      | 実施項目       | 担当者   | 期限       | 評価指標   |
      | 図書館を開く   | 山田花子 | 2027-01-15 | 来館者100人 |
      | 机を買う       | 佐藤次郎 | 2027-02-15 | 机20台      |`,
      [],
    ],
    [
      "Korean",
      `
      | 실행 과제     | 담당자 | 기한       | 성과 지표  |
      | 도서관 개관   | 김민수 | 2027-01-15 | 방문자 100명 |
      | 책상 구입     | 이영희 | 2027-02-15 | 책상 20개    |`,
      [],
    ],
  ],
  "a phase without a step is said": [
    [
      "phases as rows",
      `
      | Task                | Owner    | Deadline   |
      | Phase 1: Prepare    |          |            |
      | Measure the rooms   | Ana Ruiz | 2027-01-15 |
      | Phase 2: Build      |          |            |
      | Phase 3: Open       |          |            |
      | Invite the families | Bo Lind  | 2027-03-15 |`,
      ["column-missing C1", "section-empty A4"],
    ],
    [
      "the last of the goals",
      `
      | Action              | Responsible | Due        |
      | Goal 1: Attendance  |             |            |
      | Call absent pupils  | Ana Ruiz    | 2027-01-15 |
      | Visit six families  | Bo Lind     | 2027-02-15 |
      | Goal 2: Reading     |             |            |`,
      ["column-missing C1", "section-empty A5"],
    ],
  ],
  "the one who mobilizes is somebody else": [
    [
      "the same name",
      `
${ACTION_RECORD_HEADING}
      | Plant forty trees | 2026-12-01 | 2027-03-01 | | Dora Klein | Dora Klein |`,
      ["self-mobilized F2"],
    ],
  ],
  "resources that nobody has yet want a step": [
    [
      "none secures them",
      `
      | Action Steps       | Resources               | Owner    | Measures    | Deadline   |
      | Equip the lab      | $12,000, to be approved | Ana Ruiz | 12 benches  | 2027-01-15 |
      | Train the teachers | two afternoons          | Bo Lind  | 9 teachers  | 2027-02-15 |`,
      ["resources-unsecured B2"],
    ],
    [
      "one does",
      `
      | Action Steps                    | Resources               | Owner    | Measures   | Deadline   |
      | Apply for the lab's grant       | half a day              | Bo Lind  | grant won  | 2027-01-10 |
      | Equip the lab                   | $12,000, to be approved | Ana Ruiz | 12 benches | 2027-01-15 |`,
      [],
    ],
  ],
  "one person who owns nearly all of a plan is said once": [
    [
      "five of six",
      `
      | Action Steps         | Owner    | Measures   | Deadline   |
      | Sow the herbs        | Mia Berg | 30 pots    | 2027-01-10 |
      | Lay the garden hose  | Mia Berg | 40 metres  | 2027-01-20 |
      | Build raised beds    | Mia Berg | 6 beds     | 2027-02-10 |
      | Buy twelve spades    | Mia Berg | 12 spades  | 2027-02-20 |
      | Invite the parents   | Ann Lee  | 40 parents | 2027-03-10 |
      | Cook the first soup  | Mia Berg | 1 soup     | 2027-03-20 |`,
      ["owner-overloaded B1"],
    ],
    [
      "three of six",
      `
      | Action Steps         | Owner    | Measures   | Deadline   |
      | Sow the herbs        | Mia Berg | 30 pots    | 2027-01-10 |
      | Lay the garden hose  | Tom Hall | 40 metres  | 2027-01-20 |
      | Build raised beds    | Mia Berg | 6 beds     | 2027-02-10 |
      | Buy twelve spades    | Eva Lind | 12 spades  | 2027-02-20 |
      | Invite the parents   | Ann Lee  | 40 parents | 2027-03-10 |
      | Cook the first soup  | Mia Berg | 1 soup     | 2027-03-20 |`,
      [],
    ],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, forms) => {
  test.each(forms)("%s", (_, drawing, said) => {
    expect(judge(drawing)).toEqual(said);
  });
});
