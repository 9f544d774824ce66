import type { CorpusSheet } from "./corpus-sheet";

/** Drawn after the recogniser worked. */
export const laterEnglish: readonly CorpusSheet[] = [
  {
    name: "school improvement plan of a primary school",
    oddities: ["title above", "note rows above", "merged title", "columns without a heading"],
    merges: ["A1:H1"],
    drawing: `
      | Oakfield Primary – School Improvement Plan 2026/27 |  |  |  |  |  |  |  |
      | Priority 1: Raise attainment in writing |  |  |  |  |  |  |  |
      | Success criteria: 75% of Year 6 at expected standard |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |
      |  | Actions to be undertaken | Led by | Timescale | Cost / resources | Monitoring – who and how | Impact | RAG |
      | a | Moderate writing samples each half term | English lead | Termly | Release time | Head, book looks |  | G |
      | b | Buy a spelling scheme for KS2 | Mrs Shah | by October half term | £450 | SLT |  | A |
      | c | Parent workshop on handwriting | Year 1 team | 2026-11-12 | Hall | Feedback forms |  | R |`,
    plans: ["5: B step, C owner, D deadline, E resources, F measure, H status; 6-8"],
  },
  {
    name: "NGO work plan with outcomes and quarters",
    oddities: ["month or week columns", "section row", "heading over two rows"],
    drawing: `
      | RIVERSIDE HEALTH TRUST |  |  |  |  |  |  |  |
      | Annual work plan |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |
      | Ref | Key activities | Responsible | Timeframe |  |  |  | Budget (USD) |
      |  |  |  | Q1 | Q2 | Q3 | Q4 |  |
      | Outcome 1: More children are vaccinated |  |  |  |  |  |  |  |
      | 1.1 | Train 12 community nurses | Programme officer | x |  |  |  | 4000 |
      | 1.2 | Radio spots in three languages | Comms | x | x |  |  | 1500 |
      | Outcome 2: Clinics keep the cold chain |  |  |  |  |  |  |  |
      | 2.1 | Replace four fridges | Logistics |  | x |  |  | 9000 |
      | TOTAL |  |  |  |  |  |  | 14500 |`,
    plans: ["5: B step, C owner, H resources; 7 8 10"],
  },
  {
    name: "minutes with an action tracker",
    oddities: ["title above", "heading far down", "date raised beside due date"],
    drawing: `
      | Meeting: | Friends of the Library |  |  |  |
      | Date: | 2026-02-03 |  |  |  |
      | Present: | Ann, Bo, Cleo, Dan |  |  |  |
      | 1. Welcome. Apologies from Eve. |  |  |  |  |
      | 2. Treasurer's report was accepted. |  |  |  |  |
      |  |  |  |  |  |
      | Action points |  |  |  |  |
      | No. | Action point | Who | When | Done? |
      | 1 | Ask the council for a bike rack | Ann | before next meeting | N |
      | 2 | Thank the bakery | Bo + Cleo | 10 Feb | Y |
      | 3 | Send the accounts to all members | Fin Sec/Treasurer | 2026-02-28 | N |
      |  |  |  |  |  |
      | Next meeting: 3 March, 7 pm |  |  |  |  |`,
    plans: ["8: B step, C owner, D deadline, E status; 9-11"],
  },
  {
    name: "two teams' tasks side by side without a gap",
    oddities: ["several plans side by side", "same heading twice"],
    drawing: `
      | Kitchen |  |  | Garden |  |  |
      | Task | Who | Deadline | Task | Who | Deadline |
      | Clean the oven | Lou | 2026-04-02 | Turn the compost | Max | 2026-04-03 |
      | Label the shelves | Kit | 2026-04-09 | Sow beans and peas | Ira | 2026-04-20 |`,
    plans: ["2: A step, B owner, C deadline; 3-4", "2: D step, E owner, F deadline; 3-4"],
  },
  {
    name: "community centre strategy deployment",
    oddities: ["merged cells", "objective on the first row of a group", "two owner-like columns"],
    merges: ["A2:A4", "A5:A6"],
    drawing: `
      | Strategic Goal | Initiative/Activity | Executive Sponsor | Initiative Lead | Planned Start Date \
      | Planned End Date | KPI |
      | Every resident feels welcome | Multilingual front desk | Director | Amal | 2026-01-12 | 2026-03-31 \
      | 4 languages |
      |  | Open house twice a year | Director | Ben | 2026-04-01 | 2026-10-31 | 300 guests |
      |  | Buddy scheme for newcomers | Deputy | Chloe | 2026-02-01 | 2026-12-01 | 25 pairs |
      | The building is accessible | Ramp at the back door | Deputy | Dev | 2026-05-01 | 2026-07-15 | Ramp in use |
      |  | Hearing loop in the hall | Deputy | Dev | 2026-06-01 | 2026-08-15 | Loop tested |`,
    plans: ["1: A section, B step, C owner, D responsible, E start, F deadline, G measure; 2-6"],
  },
  {
    name: "corrective actions after an audit",
    oddities: ["reason column", "date and status columns"],
    drawing: `
      | Finding | Root cause | Corrective action | Responsible person | Target completion date \
      | Date completed | Evidence of completion |
      | Expired medicines on shelf B | No stock rotation | Introduce a monthly stock check | Pharmacist \
      | 2026-03-31 |  | Checklist |
      | Fire door blocked | Deliveries left in the hall | Mark a delivery zone | Caretaker | 2026-02-15 \
      | 2026-02-10 | Photo |`,
    plans: ["1: C step, D owner, E deadline, G measure; 2-3"],
  },
  {
    name: "transition checklist",
    oddities: ["steps without owner", "section row", "status"],
    drawing: `
      | MOVING TO THE NEW LIBRARY |  |  |  |
      | Things to do | Person in charge | Finish by | ✓ |
      | BEFORE THE MOVE |  |  |  |
      | Pack the local history room | Ida | 2026-05-30 |  |
      | Cancel the old alarm contract |  |  |  |
      | AFTER THE MOVE |  |  |  |
      | Put up the signs | Jon | 2026-06-20 |  |
      | Celebrate with the readers | all | 2026-06-27 |  |`,
    plans: ["2: A step, B owner, C deadline; 4 5 7 8"],
  },
  {
    name: "recurring duties of the parent council",
    oddities: ["cadence column", "no deadline column"],
    drawing: `
      | Activity | Recurrence | Resourcing | Owner (Who-Sender) | Target Audience* | Channel |
      | Newsletter to all families | Monthly | 2 volunteers | Bea | All families | Email |
      | Coffee morning for new parents | Once every quarter | Canteen | Tom | New families | Poster |`,
    plans: ["1: A step, B cadence, C responsible, D owner, E audience, F channel; 2-3"],
  },
];
