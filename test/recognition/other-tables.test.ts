import { recognize } from "../../src/recognition/recognize";
import { formatColumn } from "../../src/sheet/a1";
import { readDrawing } from "../support/drawing";

function readOther(drawing: string) {
  const read = recognize(readDrawing(drawing).grid);
  if (!("kind" in read)) return "a plan";
  if (!read.found) return read.because;
  const columns = read.found.columns.map(({ column, role }) => `${formatColumn(column)} ${role}`);
  return `${read.found.kind}: ${columns.join(", ")}`;
}

test.each([
  [
    `| Communication Type | Purpose | Medium | Frequency | Audience | Owner |
     | Kickoff meeting | Introduce the team | In person | Once | All staff | Mia Berg |
     | Status report | Report the progress | E-mail | Monthly | Parents | Tom Hall |`,
    ["C channel", "D cadence", "E audience", "F owner"],
  ],
  [
    `| Zielgruppe | Botschaft | Kanal | Häufigkeit | Verantwortlich |
     | Eltern | Neue Öffnungszeiten | Brief | monatlich | Jana Wolf |
     | Stadtrat | Stand der Kosten | Bericht | vierteljährlich | Tim Kern |`,
    ["A audience", "C channel", "D cadence", "E owner"],
  ],
])("a communication plan is known as one, with its columns", (drawing, columns) => {
  const other = readOther(drawing);
  expect(other).toMatch(/^communication-plan: /);
  for (const column of columns) expect(other).toContain(column);
});

test.each([
  `| Task | Mia | Tom | Board |
   | Order the beds for ward two | R | C | A |
   | Paint the waiting room | A/R | I | I |`,
  `| Activité | Direction | Accueil | Parents |
   | Rédiger le règlement de la salle | A | R | C |
   | Afficher le règlement à la porte | I | R | I |`,
])("a RACI matrix is known as one", (drawing) => {
  expect(readOther(drawing)).toMatch(/^raci-matrix/);
});

test.each([
  [
    "the members of a group",
    `| Member no. | Last name | First name | Joined | Status |
     | 1001 | Abara | Chi | 2019-04-01 | active |
     | 1002 | Blum | Eva | 2021-09-15 | active |`,
    /lists the members of a group/,
  ],
  [
    "a glossary",
    `| Term | Meaning | See also |
     | Action plan | A table of steps, owners and deadlines | Work plan |
     | Deadline | The day by which a step is completed | Milestone |`,
    /not an action plan/,
  ],
])("%s is no plan", (_, drawing, because) => {
  expect(readOther(drawing)).toMatch(because);
});
