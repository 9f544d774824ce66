import type { CorpusSheet } from "./corpus-sheet";

/** Sheets of the same people that are no plans: registers, timetables, a risk log, a budget, an inventory. */
export const fifthFreshNearMisses: readonly CorpusSheet[] = [
  {
    name: "ward risk log",
    oddities: ["risk register with review dates and owners"],
    drawing: `
      | No. | Risk | Cause | Consequence | L | C | Rating | Controls in place | Owner | Next review |
      | 1 | Patient falls | Wet floor | Fracture | 3 | 4 | 12 | Signs, non-slip mats | Ward manager | 2027-01-15 |
      | 2 | Wrong drug | Look-alike packs | Harm | 2 | 5 | 10 | Separate shelves | Pharmacist | 2027-01-15 |
      | 3 | Lost notes | No tracer | Delay | 3 | 2 | 6 | Tracer cards | Ward clerk | 2027-02-12 |`,
    plans: [],
  },
  {
    name: "parish rota of readers",
    oddities: ["dates, services and names"],
    drawing: `
      | Date | Service | Reader 1 | Reader 2 | Intercessions | Chalice |
      | 2026-12-06 | Parish Eucharist | P. Tew | M. Dunne | Rev. Holt | J. Pike |
      | 2026-12-13 | Parish Eucharist | J. Pike | L. Amos | P. Tew | M. Dunne |
      | 2026-12-20 | Carols | Choir | Children | Rev. Holt | – |`,
    plans: [],
  },
  {
    name: "asset inventory of a lycée",
    oddities: ["French, a person in charge and a date of purchase"],
    drawing: `
      | N° inventaire | Désignation | Salle | Date d'achat | Valeur (€) | État | Responsable |
      | 2024-118 | Vidéoprojecteur | B204 | 12/03/2024 | 640 | Bon | M. Perrin |
      | 2024-119 | Microscope | C101 | 02/09/2024 | 410 | À réparer | Mme Faure |
      | 2025-007 | Chariot de tablettes | CDI | 15/01/2025 | 5200 | Bon | Mme Lopez |`,
    plans: [],
  },
  {
    name: "budget der Kita",
    oddities: ["German, items, planned and actual sums"],
    drawing: `
      | Position | Plan 2027 | Ist 2026 | Abweichung | Verantwortlich |
      | Spielmaterial | 3200 | 2950 | 250 | Leitung |
      | Fortbildung | 1800 | 1400 | 400 | Träger |
      | Garten | 2500 | 3100 | -600 | Hausmeister |
      | Summe | 7500 | 7450 | 50 | |`,
    plans: [],
  },
  {
    name: "時間割",
    oddities: ["Japanese timetable"],
    drawing: `
      | | 月 | 火 | 水 | 木 | 金 |
      | 1 | 国語 | 算数 | 国語 | 理科 | 算数 |
      | 2 | 算数 | 体育 | 社会 | 国語 | 音楽 |
      | 3 | 図工 | 国語 | 算数 | 体育 | 道徳 |`,
    plans: [],
  },
  {
    name: "registro de proveedores",
    oddities: ["Spanish, suppliers with contact and contract end"],
    drawing: `
      | Proveedor | CIF | Servicio | Persona de contacto | Teléfono | Fin de contrato |
      | Limpiezas Norte | B12345678 | Limpieza de colegios | Inés Prado | 600 111 222 | 31/12/2027 |
      | Jardines Sol | B87654321 | Mantenimiento de parques | Raúl Gil | 600 333 444 | 30/06/2027 |
      | Gestoría Mar | B11223344 | Nóminas | Eva Sanz | 600 555 666 | 31/12/2026 |`,
    plans: [],
  },
  {
    name: "training records of an Indian district hospital",
    oddities: ["who attended which training on which day"],
    drawing: `
      | S.No. | Name of employee | Designation | Training attended | Date | Trainer | Certificate no. |
      | 1 | Sunita Devi | Staff Nurse | Biomedical waste | 12-08-2026 | Dr. Rao | BMW/114 |
      | 2 | Ramesh Kumar | Lab Technician | Biomedical waste | 12-08-2026 | Dr. Rao | BMW/115 |
      | 3 | Asha Pillai | ANM | Immunisation | 03-09-2026 | Dr. Khan | IMM/078 |`,
    plans: [],
  },
  {
    name: "loans of library kits",
    oddities: ["borrower, out and due back"],
    drawing: `
      | Kit | Borrowed by | Class | Out | Due back | Returned |
      | Robotics A | Ms Odell | 4B | 2026-11-02 | 2026-11-16 | 2026-11-15 |
      | Story sacks | Mr Hanley | 1A | 2026-11-09 | 2026-11-30 | |
      | Microscopes | Ms Ito | 6C | 2026-11-12 | 2026-11-26 | |`,
    plans: [],
  },
];
