import type { CorpusSheet } from "./corpus-sheet";

/** Plans as teams keep them, in English, drawn before anything was run on them. */
export const thirdFreshPlans: readonly CorpusSheet[] = [
  {
    name: "school improvement plan with terms",
    oddities: ["terms as deadlines", "roles of office as owners", "an evaluation column left blank"],
    drawing: `
      | Holly Bank Primary – School Improvement Plan 2026-27 | | | | | | |
      | Priority 2: Writing | | | | | | |
      | Action | Who leads | When | Resources / cost | Success criteria | Monitoring | Impact / evaluation |
      | Audit the writing in every year group | English lead | Autumn 1 | 1 day supply | 7 audits filed | SLT \
        | Years 3 and 5 weakest |
      | Train all teachers in live modelling | DHT | Spring 1 | INSET 4 Jan 2027 | 14 teachers trained | SLT | |
      | Moderate books with two partner schools | English lead | Spring 2 | cover £300 | 90 % agreement \
        | Governors | |
      | Launch a writers' club for Year 5 | Mrs Hale | Summer 1 | £120 books | 20 children attend | English lead | |
      | Report the outcomes to governors | HT | Summer 2 | nil | Item in minutes | Governors | |`,
    plans: ["3: A step, B owner, C deadline, D resources, E measure; 4-8"],
  },
  {
    name: "FMEA of an infusion pump with actions",
    oddities: ["ratings before and after", "an action taken column blank until done"],
    drawing: `
      | Process step | Failure mode | Effect | S | O | D | RPN | Recommended action | Responsible | Target date \
        | Action taken | S | O | D | RPN |
      | Programming | Wrong rate typed | Overdose | 9 | 4 | 5 | 180 | Load the drug library on 40 pumps \
        | Pharmacy – K. Osei | 2026-12-18 | | | | | |
      | Programming | Units mixed up | Overdose | 9 | 3 | 4 | 108 | Lock the unit to mg/h | Biomed – R. Lund \
        | 2026-11-13 | Locked on all pumps | 9 | 1 | 2 | 18 |
      | Priming | Air in line | Embolism | 8 | 2 | 3 | 48 | None required | | | | | | | |
      | Transport | Battery empty | Delay | 6 | 5 | 3 | 90 | Mount chargers in 3 lifts | Facilities \
        | 2027-01-22 | | | | | |`,
    plans: ["1: H step, I owner, J deadline; 2-5"],
  },
  {
    name: "8D report of a bracket",
    oddities: ["numbered stages", "two tables of actions in a form"],
    drawing: `
      | 8D REPORT No. 26-118 | | | | |
      | Customer | Lakeside Trucks | Part | Bracket 4471 | |
      | D2 Problem | 14 cracked brackets in lot 0926 | | | |
      | D3 Containment actions | | | | |
      | Action | Responsible | Due | Status | Verified |
      | Sort 1,200 parts at the customer | Kurt Vann | 2026-11-06 | Done | yes |
      | Block lot 0926 in the warehouse | Ines Moll | 2026-11-04 | Done | yes |
      | D5 Corrective actions | | | | |
      | Action | Responsible | Due | Status | Verified |
      | Change the bending radius to 4 mm | Kurt Vann | 2026-12-11 | In work | |
      | Revise control plan CP-77 | Quality | 2026-12-18 | Open | |`,
    plans: ["5: A step, B owner, C deadline, D status; 6-7", "9: A step, B owner, C deadline, D status; 10-11"],
  },
  {
    name: "library strategic plan by quarters",
    oddities: ["quarters as columns with marks", "merged goal cells"],
    drawing: `
      | Goal | Activity | Lead | Q1 | Q2 | Q3 | Q4 | Measure |
      | 1 Welcome everyone | Repaint the foyer | Facilities | X | | | | Foyer painted |
      | | Add signs in 3 languages | Noor | X | X | | | 24 signs |
      | | Start a quiet hour | Noor | | X | X | X | 30 visitors a week |
      | 2 Local history | Scan 800 photographs | Archive volunteers | X | X | X | X | 800 scans online |
      | | Hold two evenings | Bea Thorn | | | X | X | 2 evenings, 60 guests |`,
    merges: ["A2:A4", "A5:A6"],
    plans: ["1: A section, B step, C owner, H measure; 2-6"],
  },
  {
    name: "HACCP corrective action log of a school kitchen",
    oddities: ["signed off by initials", "what was found, per date"],
    drawing: `
      | Date found | CCP | Deviation | Corrective action | By | To be done by | Done (initials/date) |
      | 02/11/2026 | Cooling | Soup 14 °C after 4 h | Buy a blast chiller | Catering manager | 15/01/2027 | |
      | 05/11/2026 | Delivery | Milk at 9 °C | Reject and write to the dairy | JP | 05/11/2026 | JP 05/11 |
      | 09/11/2026 | Hot holding | Rice 58 °C | Repair the bain-marie | Site team | 20/11/2026 | |
      | 16/11/2026 | Cleaning | No sanitiser at sink 2 | Refill daily, add to checklist | JP | 17/11/2026 \
        | JP 17/11 |`,
    plans: ["1: D step, E owner, F deadline, G status; 2-5"],
  },
  {
    name: "NGO logframe activities with partners",
    oddities: ["output rows with numbers as sections", "project months as dates"],
    drawing: `
      | Ref | Activity | Lead partner | Other partners | Months | Budget (EUR) | Indicator |
      | Output 1 | Smallholders adopt drought-tolerant seed | | | | | |
      | 1.1 | Map 120 farms in two valleys | Greenfield | Univ. of M. | M1–M3 | 8,000 | 120 farms mapped |
      | 1.2 | Train 40 lead farmers | Greenfield | Extension office | M4–M6 | 14,500 | 40 certificates |
      | Output 2 | Seed banks work | | | | | |
      | 2.1 | Build four seed stores | CoopAgri | | M5–M9 | 36,000 | 4 stores open |
      | 2.2 | Elect the store committees | CoopAgri | Women's union | M6 | 1,200 | |
      | | Total | | | | 59,700 | |`,
    plans: ["1: A number, B step, C owner, D support, E deadline, F resources, G measure; 4-5 7-8"],
  },
  {
    name: "snag list of a new clinic",
    oddities: ["trades as owners", "room numbers", "a handover note below"],
    drawing: `
      | SNAG LIST – Millbrook Health Centre – walk round 20/11/26 | | | | | |
      | Item | Location | Defect / work required | Trade | Complete by | Signed off |
      | 1 | G.04 | Door closer missing, fit | Joiner | 04/12/26 | |
      | 2 | G.07 | Paint drips on skirting, make good | Decorator | 04/12/26 | ✓ |
      | 3 | 1.02 | Socket dead, test and replace | Electrician | 30/11/26 | |
      | 4 | 1.11 | Basin leaks | Plumber | 27/11/26 | ✓ |
      | 5 | Roof | Flashing loose, refix | | 11/12/26 | |
      | Handover is on 14/12/26. Call Dev on 07700 900123 with any question. | | | | | |`,
    plans: ["2: A number, C step, D owner, E deadline, F status; 3-7"],
  },
  {
    name: "RAID actions of a payroll move",
    oddities: ["RAID tab of actions", "raised and due dates", "closed without comment"],
    drawing: `
      | ID | Type | Description | Raised by | Date raised | Action owner | Due date | RAG | Status | Last update |
      | A-01 | Action | Agree the cut-over weekend with Finance | PMO | 2026-10-05 | Gita Rao | 2026-10-23 | G \
        | Closed | Agreed 6/7 Feb |
      | A-02 | Action | Extract test data for 300 employees | Vendor | 2026-10-12 | Sam Oyelaran | 2026-11-20 \
        | R | Open | Waiting for access |
      | A-03 | Action | Draft letter to all staff | HRBP | 2026-11-02 | TBC by HT | 2026-12-11 | A | Open | |
      | A-04 | Action | Parallel run for December | PMO | 2026-11-09 | Gita Rao / Vendor | 2027-01-08 | A \
        | Not started | |`,
    plans: ["1: A number, C step, F owner, G deadline, I status, J notes; 2-5"],
  },
  {
    name: "field work of a river study",
    oddities: ["tasks in a narrative", "seasons", "students as owners"],
    drawing: `
      | Task | Description | Who | Timing | Output |
      | T1 | Install 12 loggers between weir and mouth | PhD student 1 | early spring 2027 | 12 loggers logging |
      | T2 | Sample invertebrates at six sites, 3 replicates | Field crew | May and Sept 2027 | 36 samples |
      | T3 | Identify and count in the lab | PhD student 1, technician | Oct 2027 – Jan 2028 | Data set v1 |
      | T4 | Model flow and temperature | Postdoc | Y2 | Model report |
      | T5 | Write the paper | all | Y3 | 1 paper submitted |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure; 2-6"],
  },
  {
    name: "move of an office, no headings",
    oddities: ["no heading", "ticks in front"],
    drawing: `
      | ✓ | Give notice to the landlord | Lena | 2026-09-30 |
      | ✓ | Compare three movers | Lena | 2026-10-15 |
      | | Order 18 desks | Marc | 2026-12-04 |
      | | Change the address at the bank | Ivo | 2027-01-08 |
      | | Clean and hand back the keys | | 2027-01-29 |`,
    plans: ["0: A status, B step, C owner, D deadline; 1-5"],
  },
  {
    name: "equality action plan of a college",
    oddities: ["heads of office as owners", "RAG by words", "progress notes per term"],
    drawing: `
      | Ref | What we will do | Responsible officer | By when | How we will know | Progress Oct 26 \
        | Progress Mar 27 | RAG |
      | E1 | Publish pay gap data each spring | Head of HR | 31 March 2027 | Page published | Data extracted | \
        | Green |
      | E2 | Recruit six student ambassadors | Head of Student Services | Dec-26 | 6 in post | 4 in post | | Amber |
      | E3 | Make both lecture theatres step-free | Director of Estates | August 2027 | 2 ramps | Quotes late | \
        | Red |
      | E4 | Review the menus with faith groups | Catering contract manager | End of term 2 | New menu | | | Amber |
      | E5 | Train managers in fair recruitment | Head of HR / external trainer | ongoing | 80 % trained | 35 % \
        | | Green |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure, F notes, G notes, H status; 2-6"],
  },
  {
    name: "launch checklist with T-minus days",
    oddities: ["days before the event", "a checkbox column", "links"],
    drawing: `
      | Harvest Festival – run sheet | | | | |
      | Event date: | 2027-09-18 | | | |
      | When | Task | Owner | Done? | Link |
      | T-90 | Book the field | Ola | FALSE | https://example.org/field |
      | T-60 | Insurance certificate to the council | Ola | FALSE | |
      | T-30 | Posters up in 20 shops | Youth group | FALSE | |
      | T-7 | Brief 25 stewards | Rafe | FALSE | |
      | T+1 | Litter pick | Everyone | FALSE | |`,
    plans: ["3: A deadline, B step, C owner, D status; 4-8"],
  },
];
