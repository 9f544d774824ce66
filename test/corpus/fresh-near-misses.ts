import type { CorpusSheet } from "./corpus-sheet";

/** Sheets in English that look like plans and are none, drawn before anything was run on them. */
export const freshNearMisses: readonly CorpusSheet[] = [
  {
    name: "asset list with owners and service dates",
    oddities: ["owner and next service of things", "status of things"],
    drawing: `
      | Gymnasium equipment, checked 2026-09-30 | | | | | |
      | Tag | Equipment | Owner | Last service | Next service | Status |
      | G-01 | Wall bars | PE department | 2026-03-12 | 2027-03-12 | In use |
      | G-02 | Vaulting horse | PE department | 2025-11-02 | 2026-11-02 | In use |
      | G-03 | Trampoline | Coach Ellis | 2026-08-20 | 2027-02-20 | Out of order |
      | G-04 | Scoreboard | Facilities | 2024-06-01 | | In use |`,
    plans: [],
  },
  {
    name: "contract register",
    oddities: ["contract manager", "start, end and notice dates"],
    drawing: `
      | Contract | Supplier | Contract manager | Start | End | Notice by | Annual value |
      | Cleaning of both sites | Sparkle Ltd | B. Ngata | 2024-04-01 | 2027-03-31 | 2026-12-31 | 48000 |
      | Photocopiers | Office Direct | B. Ngata | 2023-09-01 | 2028-08-31 | 2028-02-28 | 6200 |
      | Catering | Good Plate | C. Marr | 2025-08-01 | 2027-07-31 | 2027-04-30 | 91000 |`,
    plans: [],
  },
  {
    name: "bookings of the seminar room",
    oddities: ["purpose, person and date"],
    drawing: `
      | Date | From | To | Booked by | Purpose | Set-up |
      | 2026-12-01 | 09:00 | 11:00 | Karen Ode | Induction of volunteers | Theatre |
      | 2026-12-01 | 13:00 | 16:30 | Works council | Meeting | Board |
      | 2026-12-03 | 10:00 | 12:00 | Dr. Pell | Vaccine training | Classroom |
      | 2026-12-08 | 17:00 | 19:00 | Chess club | Club night | Tables |`,
    plans: [],
  },
  {
    name: "minutes without an action",
    oddities: ["topics, speakers and notes"],
    drawing: `
      | Reading group committee, 5 November 2026 | | | |
      | Time | Topic | Speaker | Notes |
      | 18:00 | Welcome | Chair | Nine present, two apologies |
      | 18:05 | Figures for October | Treasurer | 14 new members, balance of 312 |
      | 18:20 | Last month's book | Everyone | Most liked the ending |
      | 18:50 | Any other business | – | None |`,
    plans: [],
  },
  {
    name: "who is responsible for what in the lab",
    oddities: ["RACI in letters", "legend below"],
    drawing: `
      | Area of work | Lab manager | Technician | Safety officer | Principal |
      | Ordering chemicals | A | R | C | I |
      | Disposal of waste | A | R | R | I |
      | Training new staff | R | C | C | A |
      | Annual inspection | C | C | R | A |
      | R = responsible, A = accountable, C = consulted, I = informed | | | | |`,
    plans: [],
  },
  {
    name: "messages of the election campaign",
    oddities: ["communication plan of theirs"],
    drawing: `
      | Audience | Key message | Channel | Frequency | Sender |
      | Members | Your vote decides by 200 votes | Email | Weekly | Campaign manager |
      | Local press | Ten policies in ten days | Press release | Twice a week | Press officer |
      | Volunteers | Meeting points and scripts | Messenger group | Daily | Field organiser |
      | Donors | What your gift paid for | Letter | Monthly | Treasurer |`,
    plans: [],
  },
  {
    name: "risk register of the choir tour",
    oddities: ["risk owner and review date", "controls that exist, no actions"],
    drawing: `
      | Risk no. | Risk description | Likelihood | Impact | Score | Existing controls | Risk owner | Next review |
      | R1 | Bus breaks down | 2 | 4 | 8 | Breakdown cover | Tour manager | 2027-01-15 |
      | R2 | Singer falls ill | 4 | 2 | 8 | Two understudies | Choirmaster | 2027-01-15 |
      | R3 | Low ticket sales | 3 | 4 | 12 | Advance sales | Treasurer | 2026-12-15 |`,
    plans: [],
  },
  {
    name: "term calendar",
    oddities: ["events with dates and places"],
    drawing: `
      | Spring term 2027 – dates for your diary | | | |
      | Date | Event | Year group | Organiser |
      | 5 January | Term starts | All | – |
      | 21 January | Parents' evening | Year 10 | Mr. Osgood |
      | 12 February | Valentine's disco | Year 7-8 | PTA |
      | 15-19 February | Half term | All | – |
      | 19 March | Science fair | Year 9 | Mrs. Lall |`,
    plans: [],
  },
  {
    name: "register of class 4B",
    oddities: ["children, birthdays and contacts"],
    drawing: `
      | No. | Surname, first name | Date of birth | Parent or guardian | Phone | Allergies |
      | 1 | Abbott, Freya | 2017-03-04 | Lisa Abbott | 555-0117 | Nuts |
      | 2 | Bello, Musa | 2017-07-29 | Aisha Bello | 555-0142 | |
      | 3 | Cruz, Elena | 2016-12-11 | Marco Cruz | 555-0190 | Eggs |
      | 4 | Dunne, Oscar | 2017-05-02 | Roisin Dunne | 555-0108 | |`,
    plans: [],
  },
  {
    name: "tickets closed in October",
    oddities: ["ticket log with technician, opened and closed"],
    drawing: `
      | Ticket | Subject | Requester | Technician | Opened | Closed | Hours |
      | 48811 | Cannot print from tablet | Ward 3 | Ravi | 2026-10-02 | 2026-10-02 | 0.5 |
      | 48823 | Password expired | Pharmacy | Ravi | 2026-10-03 | 2026-10-03 | 0.2 |
      | 48840 | Screen flickers | Front desk | Simone | 2026-10-05 | 2026-10-09 | 1.5 |
      | 48856 | New phone extension | HR | Simone | 2026-10-08 | 2026-10-21 | 2 |`,
    plans: [],
  },
  {
    name: "emergency contacts of the suppliers",
    oddities: ["contact list"],
    drawing: `
      | Company | What for | Contact person | Phone | Email | Available |
      | Northgrid | Power failure | Control room | 0800 555 01 | help@northgrid.example | 24/7 |
      | Bright Lifts | Stuck lift | Sean Power | 0800 555 22 | sean@lifts.example | Mon-Fri |
      | AquaFix | Burst pipe | Duty engineer | 0800 555 67 | duty@aquafix.example | 24/7 |`,
    plans: [],
  },
  {
    name: "objectives and key results",
    oddities: ["owner, numbers and confidence", "no step and no date"],
    drawing: `
      | OKRs Q1 2027 | | | | | | |
      | Objective | Key result | Owner | Start value | Target value | Current | Confidence |
      | Readers love our app | Rating of 4.6 in both stores | Mobile lead | 4.1 | 4.6 | 4.2 | 0.6 |
      | | Crash rate below 0.2% | Mobile lead | 0.7 | 0.2 | 0.5 | 0.7 |
      | More borrowing | 12,000 e-loans a month | Digital librarian | 8900 | 12000 | 9100 | 0.4 |`,
    plans: [],
  },
  {
    name: "exam timetable with invigilators",
    oddities: ["subject, date, room and person"],
    drawing: `
      | Subject | Paper | Date | Start | Duration | Room | Invigilator |
      | Biology | 1 | 2027-05-11 | 09:00 | 1h 45m | Hall | Mrs. Quist |
      | French | Listening | 2027-05-13 | 13:30 | 45m | Room 12 | Mr. Baptiste |
      | Maths | 2 | 2027-05-18 | 09:00 | 1h 30m | Hall | Mr. Iqbal |
      | History | 1 | 2027-05-20 | 13:30 | 2h | Hall | Ms. Vance |`,
    plans: [],
  },
  {
    name: "failure modes of the steriliser",
    oddities: ["process steps and scores, no actions"],
    drawing: `
      | Process step | Failure mode | Effect | Severity | Occurrence | Detection | RPN |
      | Load the chamber | Overloaded | Items stay wet | 6 | 4 | 3 | 72 |
      | Close the door | Seal worn | Pressure drops | 8 | 2 | 2 | 32 |
      | Run the cycle | Wrong programme | Not sterile | 10 | 2 | 4 | 80 |
      | Unload | Touched too early | Contaminated | 7 | 3 | 5 | 105 |`,
    plans: [],
  },
  {
    name: "procedure for opening the pool",
    oddities: ["steps of a routine, nobody and no date"],
    drawing: `
      | SOP-14 Opening the pool, valid from 1 May 2026 | | |
      | Step | What to do | Why |
      | 1 | Test chlorine and pH | Must be in range before anyone enters |
      | 2 | Check that the drain covers are fixed | Risk of entrapment |
      | 3 | Unlock the first aid room | Needed within a minute |
      | 4 | Put out the lane ropes | Required for the morning swim |`,
    plans: [],
  },
  {
    name: "grants received and applied for",
    oddities: ["funder, contact and report dates"],
    drawing: `
      | Grant | Funder | Amount | Awarded | Report due | Contact at funder | Outcome |
      | Warm hub | City lottery | 8000 | 2026-09-14 | 2027-06-30 | Jade Fox | Awarded |
      | Sensory garden | Rotary | 2500 | 2026-10-02 | 2027-03-31 | Bill Hargreave | Awarded |
      | Minibus | Transport fund | 35000 | | | Portal | Declined |`,
    plans: [],
  },
  {
    name: "a plan turned sideways",
    oddities: ["steps as columns: better refused than misread, as no label can say what stands where"],
    drawing: `
      | | First | Second | Third |
      | Action | Draw up a list of streets | Print the leaflets | Knock on 200 doors |
      | Owner | Ute | Ali | Ute and Ali |
      | Deadline | 2027-01-15 | 2027-01-29 | 2027-02-27 |
      | Measure | List of 18 streets | 1,000 leaflets | Tally sheet |`,
    plans: [],
  },
];
