import type { CorpusSheet } from "./corpus-sheet";

/** Plans with long sheets, phases, totals and exports, drawn together with the other fresh plans. */
export const freshLongPlans: readonly CorpusSheet[] = [
  {
    name: "relocation of the day nursery",
    oddities: ["blank column inside", "phases as rows", "subtotals", "notes below", "title far above"],
    drawing: `
      | | Little Acorns Day Nursery | | | | | | |
      | | Relocation programme, issue C | | | | | | |
      | | | | | | | | |
      | | Prepared for the trustees by K. Hollis on 2 November 2026 | | | | | | |
      | | | | | | | | |
      | | Activity | | In charge | Starts | Ends | Budget £ | State of play |
      | | PHASE 1: BEFORE THE MOVE | | | | | | |
      | | Give notice to the landlord | | K. Hollis | 2026-09-01 | 2026-09-04 | 0 | done |
      | | Measure the new rooms | | Architect | 2026-09-14 | 2026-09-18 | 650 | done |
      | | Apply for a change of use | | K. Hollis | 2026-09-21 | 2026-12-11 | 480 | waiting for the council |
      | | Subtotal phase 1 | | | | | 1130 | |
      | | PHASE 2: THE MOVE | | | | | | |
      | | Pack toys and label boxes | | Key workers | 2027-02-01 | 2027-02-12 | 90 | |
      | | Hire two vans | | Deputy | 2027-02-08 | 2027-02-12 | 320 | |
      | | Move cots and kitchen | | Deputy | 2027-02-13 | 2027-02-14 | 0 | |
      | | Subtotal phase 2 | | | | | 410 | |
      | | GRAND TOTAL | | | | | 1540 | |
      | | | | | | | | |
      | | Notes: 1) Dates depend on the change of use. 2) Parents are told in January. | | | | | | |`,
    plans: ["6: B step, D owner, E start, F deadline, G resources, H status; 8-10 13-15"],
  },
  {
    name: "schedule tasks of a renovation",
    oddities: ["export", "outline level", "summary rows in the step column", "percent", "weekday dates"],
    drawing: `
      | WBS | Outline Level | Name | Duration | Start | Finish | Predecessors | % Complete | Resource Names | Notes |
      | 1 | 1 | Reading room | 40 days | Mon 9/7/26 | Fri 10/30/26 | | 78% | | |
      | 1.1 | 2 | Strip the old floor | 5 days | Mon 9/7/26 | Fri 9/11/26 | | 100% | Contractor | |
      | 1.2 | 2 | Lay the oak floor | 15 days | Mon 9/14/26 | Fri 10/2/26 | 1.1 | 100% | Contractor | |
      | 1.3 | 2 | Rewire the lamps | 20 days | Mon 10/5/26 | Fri 10/30/26 | 1.2 | 40% | Volt & Sons \
        | Two fittings missing |
      | 2 | 1 | Foyer | 30 days | Mon 11/2/26 | Fri 12/11/26 | 1 | 10% | | |
      | 2.1 | 2 | Paint the ceiling | 10 days | Mon 11/2/26 | Fri 11/13/26 | | 30% | Dana Wells | |
      | 2.2 | 2 | Hang the new signs | 5 days | Mon 12/7/26 | Fri 12/11/26 | 2.1FS+15 days | 0% \
        | Dana Wells;Luis Ortega | |`,
    monthFirst: true,
    plans: ["1: A number, C step, E start, F deadline, G depends-on, H percent, I owner, J notes; 3-5 7-8"],
  },
  {
    name: "board export with groups as titles",
    oddities: ["export", "groups as titles of tables", "heading repeated", "timeline as start and end", "sum rows"],
    drawing: `
      | Volunteer recruitment | | | | | | |
      | | | | | | | |
      | Before Christmas | | | | | | |
      | Name | Person | Status | Timeline - Start | Timeline - End | Budget | Text |
      | Write a role description | Aiko Mori | Done | 2026-11-02 | 2026-11-06 | 0 | |
      | Record a 60 second film | Dev Patel | Working on it | 2026-11-09 | 2026-12-04 | 200 | needs captions |
      | | | | | | 200 | |
      | | | | | | | |
      | After Christmas | | | | | | |
      | Name | Person | Status | Timeline - Start | Timeline - End | Budget | Text |
      | Hold two taster evenings | Aiko Mori, Dev Patel | | 2027-01-11 | 2027-01-29 | 80 | |
      | Check references | | Stuck | 2027-02-01 | 2027-02-12 | 0 | policy unclear |
      | | | | | | 80 | |`,
    plans: [
      "4: A step, B owner, C status, D start, E deadline, F resources, G notes; 5-6",
      "10: A step, B owner, C status, D start, E deadline, F resources, G notes; 11-12",
    ],
  },
];
