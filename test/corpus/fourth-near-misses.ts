import type { CorpusSheet } from "./corpus-sheet";

export const fourthNearMisses: readonly CorpusSheet[] = [
  {
    name: "risk assessment of the school trip",
    oddities: ["risk register"],
    drawing: `
      | Hazard | Who might be harmed | Likelihood | Severity | Risk rating | Control measures | Responsible |
      | Crossing the road | Pupils | 3 | 4 | 12 | Adult at each end | Ms Hill |
      | Allergy | One pupil | 2 | 5 | 10 | Pen in the bag | First aider |`,
    plans: [],
  },
  {
    name: "stakeholders of the merger",
    oddities: ["stakeholder list"],
    drawing: `
      | Stakeholder | Interest | Influence | Attitude | Contact |
      | Patients | Short ways | high | worried | Council |
      | GPs | Fewer forms | high | for it | Dr Kane |
      | Pharmacy | Opening hours | low | neutral | Mr Yu |`,
    plans: [],
  },
  {
    name: "help desk tickets",
    oddities: ["log"],
    drawing: `
      | Ticket | Opened on | Reported by | Problem | Assigned to | Priority | Status | Closed on |
      | 881 | 2026-11-02 | Room 4 | Projector dark | Kofi | High | Closed | 2026-11-03 |
      | 882 | 2026-11-04 | Office | No ink | Anneke | Low | Open | |
      | 883 | 2026-11-05 | Library | Login fails | Kofi | High | Open | |`,
    plans: [],
  },
  {
    name: "feuille de présence",
    oddities: ["attendance list"],
    drawing: `
      | Nom | Prénom | Service | Présent | Signature |
      | Diop | Awa | Jeunesse | x | |
      | Roche | Paul | Accueil | | |
      | Weil | Sara | Fonds local | x | |`,
    plans: [],
  },
  {
    name: "presupuesto del huerto",
    oddities: ["budget"],
    drawing: `
      | Concepto | Cantidad | Precio unitario | Total | Proveedor |
      | Tierra | 10 | 4 | 40 | Vivero Sol |
      | Semillas | 25 | 1.5 | 37.5 | Vivero Sol |
      | Regaderas | 6 | 7 | 42 | Ferretería |`,
    plans: [],
  },
  {
    name: "Veranstaltungskalender",
    oddities: ["calendar of events"],
    drawing: `
      | Datum | Uhrzeit | Veranstaltung | Ort | Eintritt |
      | 2026-12-04 | 19:00 | Lesung mit Autorin | Saal | 5 € |
      | 2026-12-11 | 15:00 | Bilderbuchkino | Kinderbücherei | frei |
      | 2026-12-18 | 18:00 | Weihnachtskonzert | Foyer | frei |`,
    plans: [],
  },
  {
    name: "оценки учеников",
    oddities: ["database listing"],
    drawing: `
      | Ученик | Математика | Чтение | Письмо | Средний балл |
      | Аня К. | 5 | 4 | 5 | 4.7 |
      | Боря М. | 3 | 4 | 3 | 3.3 |
      | Вера С. | 4 | 5 | 4 | 4.3 |`,
    plans: [],
  },
  {
    name: "blank action register",
    oddities: ["blank log with numbered rows"],
    drawing: `
      | ACTION REGISTER | | | | |
      | Ref | Action | Owner | Due date | Status |
      | 1 | | | | |
      | 2 | | | | |
      | 3 | | | | |`,
    plans: [],
  },
  {
    name: "books to buy",
    oddities: ["database listing"],
    drawing: `
      | Title | Author | Publisher | Price | Suggested by |
      | The Long Winter | L. Wilder | Harper | 9 | Class 4 |
      | Atlas of Birds | M. Shaw | Kite | 24 | Mr Tan |
      | Cooking for Ten | A. Roy | Pan | 18 | Friends |`,
    plans: [],
  },
];
