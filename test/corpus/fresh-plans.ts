import type { CorpusSheet } from "./corpus-sheet";

/** English plans drawn before anything was run on them, by somebody who had not seen the reader. */
export const freshPlans: readonly CorpusSheet[] = [
  {
    name: "improvement plan after the flood exercise",
    oddities: ["title and logo text above", "capability filled once", "organisation and its contact"],
    drawing: `
      | [county seal] | | | | | | |
      | Appendix A: Improvement Plan, Operation High Water | | | | | | |
      | Core Capability | Area for Improvement | Corrective Action | Primary Responsible Organization \
        | Organization POC | Start Date | Completion Date |
      | Operational Communications | Radios on two channels | Reprogram 40 handheld radios | Sheriff's Office \
        | Sgt. Elaine Pruett | 2026-10-05 | 2026-11-13 |
      | | No list of interpreters | Build a call list of interpreters in six languages | Public Health | M. Okonjo \
        | 2026-11-02 | 2027-01-15 |
      | Mass Care | Shelter opened three hours late | Write a one-page shelter opening checklist | Red Cross chapter \
        | TBD | 2026-11-16 | 2026-12-18 |
      | | Pets turned away | Sign an agreement with the animal shelter | Emergency Management | Dale Whitcomb | \
        | 2027-02-26 |`,
    merges: ["A4:A5", "A6:A7"],
    plans: ["3: A section, C step, E responsible, F start, G deadline, D owner; 4-7"],
  },
  {
    name: "autumn fair to-do list",
    oddities: ["informal headings", "total at the end", "money beside the job"],
    drawing: `
      | St. Brigid's PTA – Autumn Fair 2026 | | | | | |
      | To do | Point person | Needed by | Cost est. | Where we are | Remarks |
      | Book the bouncy castle | Fiona | 2026-09-11 | 180 | all set | deposit paid |
      | Order 300 raffle tickets | Marcus / Jo | 2026-09-18 | 24 | all set | |
      | Ask the bakery for donations | Jo | 2026-09-25 | 0 | waiting to hear | ring again Friday |
      | Make the stall signs | Year 6 | 2026-10-02 | 35 | | |
      | Thank-you cards to sponsors | | 2026-10-16 | 15 | not yet | |
      | | | Sum | 254 | | |`,
    plans: ["2: A step, B owner, C deadline, D resources, E status, F notes; 3-7"],
  },
  {
    name: "you said, we will",
    oddities: ["wish of patients beside the action", "update column named by month"],
    drawing: `
      | Hollybank Surgery | Patient Participation Group | | | | |
      | You said | We will | Led by | Timescale | How we will know it has worked | Update Nov 2026 |
      | It takes too long to get through | Install a call-back line | Practice manager | By end of January 2027 \
        | Average wait under 4 minutes | Ordered |
      | The online form is confusing | Rewrite the form with six patients | Dr. Ahmed | March 2027 \
        | Half as many abandoned forms | Not started |
      | No privacy at the desk | Move the queue two metres back | Reception lead | October 2026 | Floor marked \
        | Complete |
      | Letters are hard to read | Print every letter in 14 point | Sunita Rao | 2026-12-11 | 20 letters sampled \
        | In hand |`,
    plans: ["2: B step, C owner, D deadline, E measure, F status; 3-6"],
  },
  {
    name: "implementation schedule with a band",
    oddities: ["two heading rows", "band over start, finish and lead", "objectives as rows"],
    drawing: `
      | Ref. | Improvement action | Implementation | | | Monitoring | |
      | | | Begin | Finish | Lead | Success measure | Evidence kept |
      | Objective 1 – Attendance above 95% | | | | | | |
      | 1.1 | Ring home on the first day of absence | 2026-09-07 | 2026-09-11 | Attendance officer | Calls logged \
        | Call log |
      | 1.2 | Meet the families of 20 pupils with low attendance | 2026-09-14 | 2026-10-30 | Mrs. Adeyemi \
        | 20 meetings held | Meeting notes |
      | Objective 2 – Punctual mornings | | | | | | |
      | 2.1 | Open the breakfast club at 7.45 | 2026-11-02 | 2026-11-06 | Mr. Tate | 30 children a day | Register |
      | 2.2 | Send late letters each Friday | 2026-11-09 | 2026-12-18 | Attendance officer \
        | Late marks down by a third \
        | SIMS report |`,
    merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "A3:G3", "A6:G6"],
    plans: ["2: A number, B step, C start, D deadline, E owner, F measure; 4-5 7-8"],
  },
  {
    name: "first month of a new librarian",
    oddities: ["weeks as a column filled once", "days counted from the first", "ticks"],
    drawing: `
      | Welcome to the branch! | | | | |
      | Week | Checklist item | Who shows you | By day | Tick when done |
      | 1 | Collect keys and badge | Office | Day 1 | ✓ |
      | | Learn the opening routine | Priya | Day 3 | ✓ |
      | | Set up your catalogue login | IT desk | Day 3 | |
      | 2 | Shadow two story times | Lorna | Day 9 | |
      | | Shelve a full trolley in under an hour | Priya | Day 10 | |
      | 4 | Run the Saturday desk | Lorna, Priya | Day 27 | |`,
    plans: ["2: A section, B step, C owner, D deadline, E status; 3-8"],
  },
  {
    name: "issue export of the website project",
    oddities: ["export", "keys as numbers", "created and resolved beside due", "reporter beside assignee"],
    drawing: `
      | Issue key | Issue Type | Summary | Assignee | Reporter | Priority | Status | Created | Due date | Resolved \
        | Epic Name |
      | WEB-101 | Story | Write alt texts for the gallery | Noor Haddad | Tim Ferris | Medium | Done \
        | 2026-09-01 | 2026-09-25 | 2026-09-22 | Accessibility |
      | WEB-104 | Task | Fix the contrast of the buttons | Jan Kowal | Tim Ferris | High | In Progress \
        | 2026-09-03 | 2026-11-20 | | Accessibility |
      | WEB-110 | Task | Move the newsletter archive | | Noor Haddad | Low | To Do | 2026-10-12 | 2026-12-04 | \
        | Content move |
      | WEB-117 | Bug | Repair the search on phones | Jan Kowal | Noor Haddad | High | To Do | 2026-10-20 \
        | 2026-12-11 | | Content move |`,
    plans: ["1: A number, C step, D owner, G status, I deadline, J completed, K section; 2-5"],
  },
  {
    name: "folder export of a work manager",
    oddities: ["export", "folder before title", "hours", "depends on by key"],
    drawing: `
      | Key | Folder | Title | Status | Priority | Assigned To | Start Date | Duration (Hours) | End Date | Depends On |
      | 1 | Venue | Visit three halls | Completed | Normal | Olga Brandt | 10/05/2026 | 16 | 10/09/2026 | |
      | 2 | Venue | Sign the contract for the hall | Active | High | Olga Brandt | 10/12/2026 | 4 | 10/16/2026 | 1FS |
      | 3 | Programme | Invite the keynote speaker | Active | High | Sam Idowu, Olga Brandt | 10/12/2026 | 8 \
        | 11/06/2026 | |
      | 4 | Programme | Publish the programme | Deferred | Normal | Sam Idowu | 01/11/2027 | 12 | 01/15/2027 \
        | 2FS;3FS |`,
    monthFirst: true,
    plans: ["1: A number, B section, C step, D status, F owner, G start, I deadline, J depends-on; 2-5"],
  },
  {
    name: "cards of the community garden board",
    oddities: ["export", "list as theme", "due complete as true or false"],
    drawing: `
      | Card Name | List Name | Members | Due Date | Due Complete | Last Activity |
      | Dig over the north bed | Beds | hamza, ruth | 2026-10-17 | TRUE | 2026-10-18 |
      | Build two compost bays | Beds | ruth | 2026-11-14 | FALSE | 2026-11-02 |
      | Ask the council about a water tap | Water | | 2026-12-05 | FALSE | 2026-10-30 |
      | Mend the gutter of the shed | Water | hamza | 2027-01-16 | FALSE | 2026-11-20 |`,
    plans: ["1: A step, B section, C owner, D deadline, E status; 2-5"],
  },
  {
    name: "year at a glance of the early years team",
    oddities: ["months as columns with crosses", "no deadline column", "legend below"],
    drawing: `
      | Early Years Action Plan at a Glance 2026/27 | | | | | | | | |
      | What are we doing? | Lead officer | Partner agencies | Sep | Oct | Nov | Dec | Jan | Feb |
      | Train 60 childminders in first aid | Bev Marsh | St John | x | x | | | | |
      | Launch a toy-lending scheme | Colin Yeo | Libraries | | x | x | x | | |
      | Survey parents of two-year-olds | Bev Marsh | Health visitors | | | | x | x | |
      | Publish a guide for childminders | Design team | | | | | | x | x |
      | x = month in which work takes place | | | | | | | | |`,
    plans: ["2: A step, B owner, C support; 3-6"],
  },
  {
    name: "resolutions of the board and what became of them",
    oddities: ["date of the resolution beside the deadline", "done on", "text dates in words"],
    drawing: `
      | Res. no. | Adopted | What was resolved | To be carried out by | Not later than | Carried out on | Remarks |
      | 26/11 | 14 May 2026 | Renew the lease of the annexe | Treasurer | 30 June 2026 | 18 June 2026 | Five years |
      | 26/14 | 14 May 2026 | Appoint an external auditor | Chair | 31 August 2026 | 2 September 2026 | |
      | 26/19 | 8 October 2026 | Replace the boiler of the hall | Building committee | 31 October 2026 | | Two bids in |
      | 26/20 | 8 October 2026 | Revise the safeguarding policy | H. Brennan | 29 January 2027 | | |`,
    plans: ["1: A number, C step, D owner, E deadline, F completed, G notes; 2-5"],
  },
  {
    name: "countdown to the charity run",
    oddities: ["deadlines counted back from the day", "backup person", "date of the event above"],
    drawing: `
      | CHARITY RUN COUNTDOWN | | | | |
      | Race day: | 2027-05-09 | | | |
      | | | | | |
      | When | What needs doing | Who's on it | Backup | Done? |
      | 24 weeks before | Agree the route with the police | Tariq | Nell | yes |
      | 16 weeks before | Open online registration | Nell | Tariq | no |
      | 10 weeks before | Hire 14 portable toilets | Grace | | no |
      | 2 weeks before | Brief 50 marshals | Tariq and Grace | Nell | no |
      | Race day | Hand out water at three stations | Volunteers | Grace | no |`,
    plans: ["4: A deadline, B step, C owner, D support, E status; 5-9"],
  },
  {
    name: "self-study for accreditation",
    oddities: ["standard as grouping", "gap beside the action", "signature below", "deliverable as measure"],
    drawing: `
      | Standard | Gap identified | What we will do | Accountable lead | Assisted by | Commence | Conclude \
        | Deliverable |
      | 2 Governance | Bylaws from 2009 | Revise the bylaws | Provost Lang | General counsel | 2026-09-01 | 2027-02-28 \
        | Bylaws adopted by the trustees |
      | 2 Governance | No orientation for trustees | Hold a half-day orientation | K. Sorensen | | 2027-01-11 \
        | 2027-01-22 | Sign-in sheet and slides |
      | 5 Students | Advising differs by school | Write one advising handbook | Dean Ibarra | Advisors | 2026-10-01 \
        | 2026-09-30 | Handbook online |
      | 7 Library | Hours cut in 2024 | Reopen on Sundays | Library director | Student workers | 2027-01-04 \
        | 2027-03-31 | |
      | | | | | | | | |
      | Submitted by: | | Date: | | | | | |`,
    plans: ["1: A section, C step, D owner, E support, F start, G deadline, H measure; 2-5"],
  },
  {
    name: "weaknesses of the records system",
    oddities: ["POA&M", "scheduled and actual completion", "resources required"],
    drawing: `
      | Plan of Action and Milestones – Student Records System | | | | | | | |
      | POA&M ID | Weakness | Planned Remediation | Point of Contact | Resources Required | Scheduled Completion \
        | Actual Completion | Status |
      | P-001 | Shared administrator password | Issue personal accounts to 9 administrators | Ines Duarte | 12 hours \
        | 9/30/2026 | 9/24/2026 | Closed |
      | P-002 | Backups never restored | Restore a backup to the test server every quarter | Hal Brooks | Test server \
        | 10/30/2026 | | Delayed |
      | P-003 | No log of exports | Turn on export logging | Vendor | $4,200 | 12/15/2026 | | Ongoing |
      | P-004 | Old tape store unlocked | Fit a lock and a sign-out sheet | Facilities | $150 | ASAP | | Open |`,
    monthFirst: true,
    plans: ["2: A number, C step, D owner, E resources, F deadline, G completed, H status; 3-6"],
  },
  {
    name: "actions tab of a RAID log",
    oddities: ["raised on and by", "target and revised date", "RAG"],
    drawing: `
      | RAID LOG | Tab: Actions | | | | | | | |
      | | | | | | | | | |
      | ID | Raised on | Raised by | Action required | Assigned | Target date | Revised date | RAG | Latest comment |
      | A01 | 01/09/2026 | Board | Confirm the data protection lead | Greta Holm | 15/09/2026 | | Complete | |
      | A02 | 01/09/2026 | Greta Holm | Map all paper forms in use | Ward clerks | 30/10/2026 | 27/11/2026 | Amber \
        | 31 of 50 mapped |
      | A03 | 13/10/2026 | IT | Order barcode scanners | Pete Lowry | 13/11/2026 | | Red | Budget code missing |
      | A04 | 13/10/2026 | Board | Train super users on each ward | Greta Holm | 18/12/2026 | | Green | |`,
    plans: ["3: A number, D step, E owner, F deadline, H status, I notes; 4-7"],
  },
  {
    name: "launch of the museum shop",
    oddities: ["jargon headings", "blocked by", "whom to update, how often and by what"],
    drawing: `
      | Workstream | Task | DRI | Kick-off | Ship date | Blocked by | Stakeholders to update | Update rhythm | Via |
      | Stock | Choose 40 products | Amelie | 2026-11-02 | 2026-11-27 | | Curators | weekly | email |
      | Stock | Sign contracts with six makers | Amelie | 2026-11-30 | 2026-12-18 | Choose 40 products | Finance \
        | on completion | meeting |
      | Space | Build the counter | Rob T. | 2027-01-04 | 2027-01-29 | | Front of house | every two weeks | stand-up |
      | Space | Install the till | Rob T. | 2027-02-01 | 2027-02-05 | Build the counter | Finance | once | email |
      | Opening | Invite the friends of the museum | Kwame | 2027-01-18 | 2027-02-12 | | Friends | monthly \
        | newsletter |`,
    plans: ["1: A section, B step, C owner, D start, E deadline, F depends-on, G audience, H cadence, I channel; 2-6"],
  },
  {
    name: "who will lead what on our street",
    oddities: ["action record in own words", "recruiting a leader"],
    drawing: `
      | Neighbourhood circle, notes of 3 November 2026 | | | | | |
      | Action | From | To | Will lead it | Will recruit a leader | Leader to be recruited |
      | Plant bulbs along the verge | 2026-11-07 | 2026-11-21 | Moira | | |
      | Start a tool library | 2027-01-09 | 2027-03-27 | | Desmond | Mr. Petrakis |
      | Ask for a zebra crossing | 2026-12-01 | 2027-02-26 | | Moira | |
      | Hold a street lunch | 2027-05-01 | 2027-06-05 | | | |`,
    plans: ["2: A step, B start, C deadline, D lead, E mobilizer, F mobilized; 3-6"],
  },
  {
    name: "strategic initiatives of a department",
    oddities: ["baseline and target", "champion", "footnotes"],
    drawing: `
      | Department of Parks – Strategic Initiatives FY27 | | | | | | |
      | Objective | Initiative | Champion | Budget line | Baseline | Target | Complete by |
      | Greener streets | Plant 1,200 street trees | Urban forester | 4410 | 300 a year | 1,200 trees | 2027-04-30 |
      | | Map every tree on a public map | J. Castellano | 4412 | 0 | 100% mapped | 2026-12-31 |
      | Safer play* | Replace surfaces at 8 playgrounds | Capital projects | 4520 | 2 of 10 | 10 of 10 | June 2027 |
      | | Inspect each playground monthly | Rangers | – | quarterly | 12 visits a year | Ongoing |
      | * Depends on the outcome of the bond vote. | | | | | | |
      | Rev. 2, Oct 2026 | | | | | | |`,
    plans: ["2: A section, B step, C owner, D resources, F measure, G deadline; 3-6"],
  },
  {
    name: "jobs before the inspection",
    oddities: ["very short headings", "sign as heading", "starts in C4"],
    at: "C4",
    drawing: `
      | # | Job | Name | When | ✔ |
      | 1 | Update the single central record | Mrs. Flynn | 4 Dec | ✔ |
      | 2 | Check fire doors on both floors | Caretaker | 7 Dec | |
      | 3 | Print the curriculum maps | Heads of year | 9 Dec | |
      | 4 | Tidy the cloakrooms | everyone | the day before | |`,
    plans: ["4: C number, D step, E owner, F deadline, G status; 5-8"],
  },
  {
    name: "minutes in a table",
    oddities: ["discussion beside the action", "items without an action"],
    drawing: `
      | Staff meeting, 17 November 2026, chaired by L. Benson | | | | |
      | Agenda item | Discussion | Action agreed | By | Deadline |
      | 1. Parking | Visitors block the ambulance bay | Paint the bay yellow | Estates | 2026-12-04 |
      | 2. Rota | Christmas cover is short by two | Ask the bank for two nurses | L. Benson | 2026-11-24 |
      | 3. Kitchen | Fridge is clean again | | | |
      | 4. Training | Moving and handling is overdue for nine | Book a trainer for January | Yasmin | 2026-12-11 |
      | | | Send the list of the nine to HR | L. Benson | |
      | 5. AOB | None | | | |`,
    plans: ["2: A section, B notes, C step, D owner, E deadline; 3-4 6-7"],
  },
  {
    name: "this month and next month",
    oddities: ["two tables side by side", "titles over each"],
    drawing: `
      | NOVEMBER | | | | DECEMBER | | |
      | Task | Who | By | | Task | Who | By |
      | Renew the alarm contract | Zofia | 2026-11-13 | | Wrap the book gifts | Zofia | 2026-12-10 |
      | Repair the book drop | Ed | 2026-11-20 | | Put up the holiday hours | Ed | 2026-12-14 |
      | Order large-print books | Zofia | 2026-11-27 | | Back up the photo archive | Mina | 2026-12-18 |`,
    plans: ["2: A step, B owner, C deadline; 3-5", "2: E step, F owner, G deadline; 3-5"],
  },
];
