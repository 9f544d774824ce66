import type { CorpusSheet } from "./corpus-sheet";

/** Drawn from other plans than those above, before anything was run on them. */
export const secondEnglish: readonly CorpusSheet[] = [
  {
    name: "SIP goal 1",
    oddities: ["title above", "fields above", "long notes in a heading", "date ranges as text"],
    drawing: `
      | Lincoln Middle School | | | | | |
      | 2026-27 School Improvement Plan | | | | | |
      | Goal 1: By June 2027, 70% of students will score proficient or above in reading. | | | | | |
      | Evidence-based strategy: Close reading across all content areas | | | | | |
      | Action Steps (list the steps that will be taken to implement the strategy) | Person(s) Responsible \
      | Resources Needed (Fiscal, Human, Material) | Timeline Begin | Timeline End | Evidence of Implementation |
      | Train all ELA teachers in close reading | Ms. Alvarez | $2,400 for substitutes | Aug 2026 | Oct 2026 \
      | Sign-in sheets |
      | Departments pick two texts per unit | Department chairs | Planning time | Sept 2026 | Dec 2026 \
      | Unit plans in the shared drive |
      | Principal walkthroughs twice a month | Mr. Boyd, Ms. Ito | Walkthrough form | Oct 2026 | May 2027 \
      | Completed forms |`,
    plans: ["5: A step, B owner, C resources-needed, D start, E deadline, F measure; 6-8"],
  },
  {
    name: "audit response of the county clinic",
    oddities: ["reason column", "numbers as text", "date as text"],
    drawing: `
      | Corrective Action Plan for Current Year Audit Findings | | | | | | |
      | Fiscal Year Ended June 30, 2026 | | | | | | |
      | | | | | | | |
      | Finding # | Condition | Cause | Corrective Action Planned | Contact Person \
      | Anticipated Completion Date | Status |
      | 2026-001 | Timesheets unsigned | New staff untrained \
      | Supervisors sign weekly; payroll rejects unsigned sheets | Dana Cole | 9/30/2026 | In process |
      | 2026-002 | Fridge log gaps | No backup person | Name two backups for each fridge | Lee Ann Roy \
      | 10/15/2026 | Not started |
      | 2026-003 | Late drawdowns | Software delay | Draw funds by the 5th of each month | Dana Cole \
      | Immediately | Complete |`,
    plans: ["4: D step, E owner, F deadline, G status; 5-7"],
  },
  {
    name: "minutes of the friends of the library",
    oddities: ["heading far down", "note rows above", "not every row has an action"],
    drawing: `
      | Friends of the Library – minutes of 4 November 2026 | | | | |
      | Present: Ama, Bill, Corinne, Dev (chair) | | | | |
      | Apologies: Eve | | | | |
      | Next meeting: 2 December, 6 pm, reading room | | | | |
      | | | | | |
      | Item | Discussion | Action required | By whom | Deadline |
      | 1 Book sale | Raised £412, room was crowded | Book the larger hall for spring | Bill | 30 Nov |
      | 2 Website | Out of date since August | Send photos to Dev; Dev updates the page | Corinne | 15 Nov |
      | 3 Grants | Two funds fit our project | Draft the application | Ama | 2026-12-01 |`,
    plans: ["6: C step, D owner, E deadline; 7-9"],
  },
  {
    name: "RACI of the summer reading game",
    oddities: ["two owner-like columns", "audience column", "symbols in a heading"],
    drawing: `
      | Task | Responsible (R) | Accountable (A) | Consulted (C) | Informed (I) | Due |
      | Choose the theme | Nia | Head librarian | Schools | Volunteers | 2027-02-01 |
      | Print the cards | Ollie | Nia | Print shop | Branches | 2027-04-15 |
      | Launch party | Nia | Head librarian | Mayor's office | Families | 2027-06-05 |`,
    plans: ["1: A step, B responsible, C owner, D support, E audience, F deadline; 2-4"],
  },
  {
    name: "ward 4 falls prevention",
    oddities: ["does not start in column A", "line breaks in a heading", "legend", "status symbols"],
    at: "C7",
    drawing: `
      | Ward 4 – Falls prevention | | | | | |
      | | | | | | |
      | # | Change idea | Lead | Test by | How we will know it worked | R/A/G |
      | 1 | Bed alarms on at night | Sr Patel | 2026-12-05 | Alarm audit 100% | 🟢 |
      | 2 | Non-slip socks for every admission | HCA team | 2026-12-12 | Stock count | 🟡 |
      | 3 | Hourly rounding chart by the bed | Night charge nurse | 2027-01-09 | Charts complete 9 of 10 | 🔴 |
      | | | | | | |
      | Key: 🟢 on track 🟡 some delay 🔴 stuck | | | | | |`,
    plans: ["9: D step, E owner, F deadline, G measure, H status; 10-12"],
  },
  {
    name: "move-in checklist",
    oddities: ["checkbox column", "checkbox column first", "section row"],
    drawing: `
      | Done | Task | Assigned to | Due date | Comments |
      | | BEFORE THE MOVE | | | |
      | TRUE | Give notice on the old rooms | Priya | 2026-09-01 | |
      | FALSE | Order crates | Tomas | 2026-10-12 | 40 crates |
      | FALSE | Label all shelves | Everyone | 2026-10-30 | |
      | | AFTER THE MOVE | | | |
      | FALSE | Return the keys | Priya | 2026-11-15 | |`,
    plans: ["1: A status, B step, C owner, D deadline, E notes; 3-5 7"],
  },
  {
    name: "WASH programme annual plan",
    oddities: ["logframe columns", "merged cells", "month or week columns", "objective on the first row of a group"],
    merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:I3", "J3:J4", "A5:A6"],
    drawing: `
      | Safe water for village schools – Annual Work Plan and Budget | | | | | | | | | |
      | | | | | | | | | | |
      | Expected output | Planned activities | Indicators | Means of verification | Responsible party \
      | Planned quarters | | | | Budget USD |
      | | | | | | Q1 | Q2 | Q3 | Q4 | |
      | Output 1: 12 schools have safe water | 1.1 Drill four boreholes | 4 boreholes yield water \
      | Handover certificates | District water office | x | x | | | 48000 |
      | | 1.2 Train water committees | 12 committees trained | Attendance lists | Hope Foundation | | x | | | 6500 |
      | Output 2: Pupils wash hands | 2.1 Build hand-washing stations | 60 stations | Photos \
      | Hope Foundation | | x | x | x | 9000 |
      | TOTAL | | | | | | | | | 63500 |`,
    plans: ["4: A section, B step, C measure, E owner, J resources; 5-7"],
  },
  {
    name: "project export of the new gym",
    oddities: ["numbering 1.1.1", "summary rows", "depends on another step"],
    drawing: `
      | WBS | Task Name | Duration | Start | Finish | Predecessors | Resource Names | % Complete |
      | "1" | New gym floor | 40 days | 2026-06-01 | 2026-07-24 | | | 20 |
      | "1.1" | Preparation | 10 days | 2026-06-01 | 2026-06-12 | | | 50 |
      | "1.1.1" | Clear the gym | 3 days | 2026-06-01 | 2026-06-03 | | Caretaker | 100 |
      | "1.1.2" | Get three quotes | 7 days | 2026-06-04 | 2026-06-12 | 4 | Ruth | 0 |
      | "1.2" | Laying | 30 days | 2026-06-15 | 2026-07-24 | | | 0 |
      | "1.2.1" | Lay the boards | 20 days | 2026-06-15 | 2026-07-10 | 5 | Contractor | 0 |
      | "1.2.2" | Mark the courts | 10 days | 2026-07-13 | 2026-07-24 | 7 | PE staff | 0 |`,
    plans: ["1: B step, D start, E deadline, F depends-on, G owner, H status; 4 5 7 8"],
  },
  {
    name: "staff development plan",
    oddities: ["fields above", "questions as headings", "signature block"],
    drawing: `
      | Personal Development Plan | | | | | |
      | Name: | Samira Haddad | | Role: | Teaching assistant | |
      | Line manager: | Joan Price | | Review date: | 2027-03-01 | |
      | | | | | | |
      | What do I need to learn? | What will I do to achieve this? | What resources or support will I need? \
      | How will I know I have succeeded? | Target date | Date completed |
      | Phonics teaching | Shadow Year 1 for three mornings | Cover for my group | I lead a session alone \
      | 2026-12-18 | |
      | Using tablets in maths | Take the online course | 4 hours, £60 | Certificate | 2027-01-31 | |
      | | | | | | |
      | Signed (employee): ____________ | | | Signed (manager): ____________ | | |`,
    plans: ["5: B step, C resources-needed, D measure, E deadline; 6-7"],
  },
  {
    name: "comprehensive plan implementation matrix",
    oddities: ["vague deadlines", "section row", "abbreviated owners", "legend above"],
    drawing: `
      | Town of Harrow – Implementation Matrix | | | | | |
      | Short = 0–2 years; Medium = 3–5 years; Ongoing = every year. PW = Public Works, PL = Planning, LIB = Library \
      | | | | | |
      | Recommendation | Lead Dept. | Partners | Timeframe | Est. Cost | Funding Source |
      | GOAL 1 – WALKABLE CENTRE | | | | | |
      | Repave Main Street sidewalks | PW | State DOT | Medium | $$$ | Grant |
      | Adopt a lighting standard | PL | | Short | $ | General fund |
      | GOAL 2 – LIFELONG LEARNING | | | | | |
      | Add evening hours at the library | LIB | Friends group | Short | $$ | General fund |
      | Homework help in two branches | LIB | School district | Ongoing | $ | Donations |`,
    plans: ["3: A step, B owner, C support, D deadline, E resources; 5 6 8 9"],
  },
  {
    name: "things for the anniversary",
    oddities: ["unknown headings decided by content", "columns without a heading"],
    drawing: `
      | Piece of work | Colleague | Day | Where we are |
      | Write to former pupils | Hanna Berg | 2027-01-15 | done |
      | Ask the brass band | Karl Ode | 2027-02-01 | in progress |
      | Bake for the café | Hanna Berg | 2027-05-20 | open |
      | Hang up the photographs | Ivo Lang | 2027-05-21 | open |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-5"],
  },
  {
    name: "surgery flu season",
    oddities: ["missing owner heading", "stacked notes in a heading", "date as text"],
    drawing: `
      | Flu season – who does what | | | |
      | Action\\n(start with a verb) | | By when?\\n(dd/mm/yy) | ✔ when done |
      | Order 900 doses | Gita | 01/08/26 | ✔ |
      | Text message to over-65s | Reception | 12/09/26 | |
      | Saturday clinic rota | Dr Owen | 20/09/26 | |
      | Count what is left | Gita | 15/12/26 | |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-6"],
  },
  {
    name: "exercise Silver Bridge improvement plan",
    oddities: [
      "heading over two rows",
      "two owner-like columns",
      "reason column",
      "objective on the first row of a group",
    ],
    drawing: `
      | Core Capability | Issue / Area for Improvement | Corrective Action | Primary Responsible \
      | Organization | Start | Completion |
      | | | | Organization | POC | Date | Date |
      | Communications | 1. Radios did not reach the gym | Buy a repeater | Sheriff's office | Sgt. Moss \
      | 2026-11-01 | 2027-03-31 |
      | | 2. Call tree out of date | Update the call tree each quarter | School district | A. Lund \
      | 2026-10-15 | 2026-12-15 |
      | Mass Care | 1. No cots for adults | Order 30 cots | Red Cross chapter | J. Diaz | 2026-11-15 | 2027-02-28 |`,
    plans: ["2: A section, C step, D responsible, E owner, F start, G deadline; 3-5"],
  },
  {
    name: "countdown to the concert",
    oddities: ["deadline column first", "relative deadlines", "blank rows between steps"],
    drawing: `
      | When | What | Who | OK? |
      | 8 weeks before | Book the hall | Mina | y |
      | 8 weeks before | Pick the pieces | Choir leader | y |
      | | | | |
      | 4 weeks before | Print posters and hang them in shops | Jo + Pat | |
      | 1 week before | Dress rehearsal | all | |
      | | | | |
      | on the day | Open the doors at 6 | Mina, two parents | |`,
    plans: ["1: A deadline, B step, C owner, D status; 2 3 5 6 8"],
  },
  {
    name: "quarterly deliverables of the health board",
    oddities: ["month or week columns", "priority column", "heading far down", "version line"],
    drawing: `
      | | | | | | | | |
      | HEALTH BOARD | | | | | | | |
      | Operational Plan 2026/27 | | | | | | | |
      | | | | | | | | |
      | Ref. | Deliverable / Action | Exec Lead | Priority (H/M/L) | Q1 | Q2 | Q3 | Q4 |
      | OP1 | Open the minor injuries unit | Chief Operating Officer | H | ✓ | ✓ | | |
      | OP2 | Move records to the new system | Director of Digital | H | | ✓ | ✓ | ✓ |
      | OP3 | Publish waiting times weekly | Director of Performance | M | ✓ | ✓ | ✓ | ✓ |
      | Version 0.3 draft – last updated 3 Nov 2026 by L. Reed | | | | | | | |`,
    plans: ["5: B step, C owner; 6-8"],
  },
  {
    name: "behaviour action plan",
    oddities: ["heading in capitals", "several dates in a cell", "cadence column", "review columns"],
    drawing: `
      | PRIORITY 3: BEHAVIOUR AND ATTENDANCE | | | | | | |
      | OBJECTIVE | ACTION | BY WHOM | BY WHEN | MONITORED BY | IMPACT / SUCCESS CRITERIA | REVIEW (RAG) |
      | 3.1 Raise attendance to 96% | Call home on the first day of absence | Office staff | from Sept 26 \
      | DHT weekly | 96% by Easter | A |
      | | Weekly attendance assembly | Mrs Keane | each Friday | HT | Pupils can name their class figure | G |
      | 3.2 Calm corridors | New one-way system | Site manager | Oct half term | SLT \
      | Fewer than 3 incidents a week | R |`,
    plans: ["2: A section, B step, C owner, D deadline, F measure, G status; 3-5"],
  },
];
