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
  [
    `| Tipo de comunicación | Objetivo | Medio | Frecuencia | Destinatarios | Responsable |
     | Reunión de inicio | Presentar el equipo | Presencial | Una vez | Personal | Ana Ruiz |
     | Informe de avance | Informar del avance | Correo | Mensual | Familias | Luis Gil |`,
    ["D cadence", "E audience", "F owner"],
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

const reasonOf = (drawing: string): string | null => {
  const plans = recognize(readDrawing(drawing).grid);
  return "kind" in plans ? plans.because : null;
};

test.each([
  [
    "Vietnamese",
    "ID | Rủi ro | Xác suất | Tác động | Biện pháp giảm thiểu | Người phụ trách | Trạng thái",
    "R1 | Mưa trong ngày hội | Cao | Vừa | Thuê lều | Lan | Mở",
  ],
  [
    "Turkish",
    "No | Risk | Olasılık | Etki | Azaltıcı önlem | Sorumlu | Durum",
    "1 | Yağmur | Yüksek | Orta | Çadır kirala | Ayşe | Açık",
  ],
  ["Japanese", "No | リスク | 発生確率 | 影響度 | 対応策 | 担当者", "1 | 雨天 | 高 | 中 | テントを借りる | 佐藤"],
  [
    "Polish",
    "Lp. | Ryzyko | Prawdopodobieństwo | Skutek | Właściciel | Termin",
    "1 | Deszcz | duże | średni | Ewa | 2027-01-10",
  ],
  ["Finnish", "Riski | Todennäköisyys | Vaikutus | Vastuuhenkilö | Tila", "Sade | suuri | kohtalainen | Liisa | auki"],
])("a risk register is no plan: %s", (_, heading, row) =>
  expect(reasonOf(`\n| ${heading} |\n| ${row} |`)).toContain("risk register"),
);

test.each([
  [
    "German",
    "Vertragsnummer | Lieferant | Beginn | Ende | Auftragswert | Währung | Verantwortlich | Status",
    "V-7 | Reinigung Nord GmbH | 2026-01-01 | 2027-12-31 | 12000 | EUR | Frau Kern | aktiv",
  ],
  [
    "Spanish",
    "Contrato | Proveedor | Objeto del contrato | Fecha de inicio | Fecha de fin | Importe | Responsable",
    "C-12 | Comedores SL | Servicio de comedor | 2026-09-01 | 2027-06-30 | 48000 | Luis",
  ],
  [
    "English",
    "Contract no | Vendor | Start date | End date | Annual value | Owner | Status",
    "K-3 | Green Grounds Ltd | 2026-04-01 | 2027-03-31 | 9000 | Ana | active",
  ],
])("a list of contracts is no plan: %s", (_, heading, row) =>
  expect(reasonOf(`\n| ${heading} |\n| ${row} |`)).toContain("contracts"),
);

test("a plan that says whom it tells, how and how often, is a plan", () => {
  expect(
    reasonOf(`
      | Task | Owner | Deadline | Audience | Channel | Frequency |
      | Open on Sundays | Mia Berg | 2027-02-01 | Parents | Letter | monthly |
      | Train the desk | Tom Hall | 2027-03-01 | Staff | E-mail | weekly |`),
  ).toBeNull();
});

test("a list of documents and their reviews is no plan", () => {
  expect(
    reasonOf(`
      | Document | Rédacteur | Version | Date d'approbation | Date de révision |
      | Règlement intérieur | Léa Roy | 3 | 2025-01-01 | 2028-01-01 |
      | Plan incendie | Max Blanc | 2 | 2026-02-01 | 2027-02-01 |`),
  ).toContain("documents");
});

test("a step about a contract keeps its plan a plan", () => {
  expect(
    reasonOf(`
      | Action                              | Supplier      | Owner    | Deadline   | Status |
      | Renew the contract for the cleaners | Reinigung Nord | Ana Ruiz | 2027-03-01 | open   |
      | Compare three offers for the meals  | several       | Bo Lind  | 2027-04-01 | open   |`),
  ).toBeNull();
});
