import type { CorpusSheet } from "./corpus-sheet";

/** Plans in English as schools, clinics, councils and small firms keep them, drawn before anything was run on them. */
export const secondFreshPlans: readonly CorpusSheet[] = [
  {
    name: "improvement plan of a primary school",
    oddities: ["title and goal above the heading", "several people in a cell", "terms instead of dates"],
    drawing: `
      | Brookside Primary School – School Improvement Plan 2026/27 | | | | |
      | Priority 1: Every child reads fluently by the end of Year 2 | | | | |
      | | | | | |
      | Action steps | Person(s) responsible | Resources | Timeline | Evidence of success |
      | Audit the reading books in all classes | Mrs. Kaye | Supply cover | Sept 2026 | Report shared with staff |
      | Train assistants in phonics | Mrs. Kaye / Mr. Odell | Trainer, £1,200 | Oct half term | 12 TAs certified |
      | Run daily catch-up groups | Year 1 and 2 teachers | Phonics kits | From Nov 2026 | 85% pass the check |
      | Hold two reading mornings for parents | Mr. Odell | Hall, refreshments | Spring term | 60 families attend |
      | Report progress to governors | Headteacher | | July 2027 | Minutes of the meeting |`,
    merges: ["A1:E1", "A2:E2"],
    plans: ["4: A step, B owner, C resources, D deadline, E measure; 5-9"],
  },
  {
    name: "climate action plan of a borough council",
    oddities: ["theme rows between the steps", "reference numbers", "RAG", "legend below"],
    drawing: `
      | CLIMATE ACTION PLAN – QUARTER 2 UPDATE | | | | | |
      | Ref | Action | Lead officer | Target date | RAG | Comments |
      | Theme 1: Our buildings | | | | | |
      | 1.1 | Replace boilers in both pools | Head of Property | 31/03/2027 | Amber | Tender returned one bid |
      | 1.2 | Fit solar panels on the depot roof | Energy Manager | 30/06/2027 | Green | Survey complete |
      | Theme 2: Getting around | | | | | |
      | 2.1 | Install 40 public charging points | Transport Planner | 31/12/2026 | Red | Grid connection delayed |
      | 2.2 | Adopt the walking and cycling plan | Transport Planner | 28/02/2027 | Green | Consultation closed 30 Oct |
      | Theme 3: Waste | | | | | |
      | 3.1 | Offer weekly food waste collection | Waste Services Manager | 01/04/2027 | Amber | Vehicles on order |
      | | | | | | |
      | Key: Red = off track, Amber = at risk, Green = on track | | | | | |`,
    plans: ["2: A number, B step, C owner, D deadline, E status, F notes; 4-5 7-8 10"],
  },
  {
    name: "corrective action plan after a clinic inspection",
    oddities: ["finding before the action", "planned and actual completion"],
    drawing: `
      | Finding | Corrective action | Responsible party | Planned completion | Actual completion | Status |
      | Two fridges without a log | Start a log for both | Charge nurse | 2026-10-15 | 2026-10-12 | Closed |
      | Consent forms filed loose | Scan the forms on the day of the visit | Records clerk | 2026-11-30 | | Open |
      | Fire drill overdue | Hold a drill for both shifts | Safety lead | 2026-12-18 | | Open |
      | Sharps bins overfull | Double the weekly collection | Facilities | 2026-10-01 | 2026-10-05 | Closed |`,
    plans: ["1: B step, C owner, D deadline, E completed, F status; 2-5"],
  },
  {
    name: "work plan of a town museum",
    oddities: ["starts in column B, row 2", "objective on the first row of a group only", "quarters"],
    at: "B2",
    drawing: `
      | Fernhill Museum Trust | | | | |
      | Work plan for 2027 | | | | |
      | | | | | |
      | Priority area | Activity | Lead | When | Progress |
      | Collections | Photograph the textile store | Ines Pardo | Q1 2027 | Not started |
      | | Move the maps to acid-free boxes | Ines Pardo | Q2 2027 | Not started |
      | | Publish 500 records online | Volunteer team | Q4 2027 | In progress |
      | Visitors | Write a trail for under fives | Tom Achebe | Easter 2027 | Not started |
      | | Repair the lift | Building manager | January | In progress |`,
    merges: ["B2:F2", "B3:F3", "B6:B8", "B9:B10"],
    plans: ["5: B section, C step, D owner, E deadline, F status; 6-10"],
  },
  {
    name: "export of a Microsoft Project file",
    oddities: ["durations", "predecessors with lags", "resource names"],
    drawing: `
      | ID | Task Name | Milestone | Duration | Start | Finish | Predecessors | Resource Names | % Complete |
      | 1 | Agree the room list | No | 3 days | 2027-01-11 | 2027-01-13 | | Dana Holt | 100% |
      | 2 | Order the furniture | No | 1 day | 2027-01-14 | 2027-01-14 | 1 | Purchasing | 50% |
      | 3 | Paint the ward | No | 8 days | 2027-01-18 | 2027-01-27 | 1FS+2 days | Painters[2] | 0% |
      | 4 | Deliver and set up | No | 2 days | 2027-02-15 | 2027-02-16 | 2,3 | Dana Holt,Porters | 0% |
      | 5 | Open the ward | Yes | 0 days | 2027-02-17 | 2027-02-17 | 4 | Ward sister | 0% |`,
    plans: ["1: A number, B step, C milestone, E start, F deadline, G depends-on, H owner, I percent; 2-6"],
  },
  {
    name: "export of a Planner board",
    oddities: ["bucket, progress and priority", "whether late", "name of the plan above"],
    drawing: `
      | Plan name | Summer fair | | | | | | | |
      | Date of export | 11/20/2026 | | | | | | | |
      | | | | | | | | | |
      | Task Name | Bucket Name | Progress | Priority | Assigned To | Start date | Due date | Late | Completed Date |
      | Book the field | Site | Completed | Important | Lena Marsh | 09/15/2026 | 10/02/2026 | false | 09/29/2026 |
      | Hire two marquees | Site | In progress | Medium | Lena Marsh;Omar Said | | 01/15/2027 | false | |
      | Invite stall holders | Stalls | In progress | Important | Pat Doyle | 11/02/2026 | 03/01/2027 | false | |
      | Design the poster | Publicity | Not started | Low | | | 11/10/2026 | true | |
      | Tell the neighbours | Publicity | Not started | Medium | Omar Said | | 05/20/2027 | false | |`,
    monthFirst: true,
    plans: ["4: A step, B section, C status, E owner, F start, G deadline, I completed; 5-9"],
  },
  {
    name: "export of an Asana project",
    oddities: ["dates as text", "date of creation", "section"],
    drawing: `
      | Created At | Completed At | Name | Section/Column | Assignee | Start Date | Due Date | Notes |
      | "2026-10-01" | "2026-10-20" | Draft a leaflet | Print | Mia Fong | "2026-10-05" | "2026-10-20" | Text is ready |
      | "2026-10-01" | | Translate the leaflet | Print | Jo Adeyemi | "2026-10-21" | "2026-11-13" | |
      | "2026-10-02" | | Book the mobile van | Outreach | Jo Adeyemi | | "2026-12-01" | Needs a parking permit |
      | "2026-10-09" | | Visit six care homes | Outreach | | "2026-12-07" | "2026-12-18" | |`,
    plans: ["1: B completed, C step, D section, E owner, F start, G deadline, H notes; 2-5"],
  },
  {
    name: "issues of a small software team",
    oddities: ["Jira's columns", "issue keys", "times in the dates", "reporter beside the assignee"],
    drawing: `
      | Issue key | Summary | Status | Priority | Assignee | Reporter | Due date | Resolved |
      | LIB-201 | Move the catalogue | Done | High | Ravi Nair | Beth Low | 30/Oct/26 12:00 AM | 29/Oct/26 4:40 PM |
      | LIB-202 | Let readers renew by text | In Progress | Medium | Ravi Nair | Beth Low | 27/Nov/26 12:00 AM | |
      | LIB-203 | Train the front desk | To Do | Medium | Cleo Hart | Ravi Nair | 11/Dec/26 12:00 AM | |
      | LIB-204 | Switch off the old server | To Do | Low | | Beth Low | 15/Jan/27 12:00 AM | |`,
    plans: ["1: A number, B step, C status, E owner, G deadline, H completed; 2-5"],
  },
  {
    name: "export of a Smartsheet grid",
    oddities: ["predecessors by row", "checked boxes as text"],
    drawing: `
      | Task Name | Assigned To | Start Date | End Date | Duration | Predecessors | % Complete | Status | Comments |
      | Choose the platform | Nora Field | 10/05/26 | 10/16/26 | 10d | | 1 | Complete | |
      | Sign the contract | Legal | 10/19/26 | 10/30/26 | 10d | 1 | 0.8 | In Progress | Waiting for the DPA |
      | Build the intake form | Nora Field | 11/02/26 | 11/20/26 | 15d | 2 | 0.25 | In Progress | |
      | Pilot with two sites | Site leads | 11/30/26 | 12/18/26 | 15d | 3SS +5d | 0 | Not Started | |
      | Roll out to all sites | Nora Field | 01/11/27 | 02/26/27 | 35d | 4 | 0 | Not Started | |`,
    monthFirst: true,
    plans: ["1: A step, B owner, C start, D deadline, F depends-on, G percent, H status, I notes; 2-6"],
  },
  {
    name: "year plan of a food bank with months as columns",
    oddities: ["a Gantt chart in cells", "workstream rows", "heading in two rows"],
    drawing: `
      | Harbour Food Bank: operational plan | | | | | | | | |
      | Activity | Lead person | Supported by | 2027 | | | | | |
      | | | | Jan | Feb | Mar | Apr | May | Jun |
      | A. Warehouse | | | | | | | | |
      | Rack the second bay | Gus | Rotary volunteers | x | x | | | | |
      | Fit a cold room | Gus | Landlord | | x | x | x | | |
      | B. Clients | | | | | | | | |
      | Open on Saturdays | Shauna | Session leads | | | x | x | x | x |
      | Translate the referral form | Amina | College students | x | | | | | |
      | C. Funds | | | | | | | | |
      | Apply to the lottery | Colm | Treasurer | | x | | | | |`,
    merges: ["A1:I1", "D2:I2", "A2:A3", "B2:B3", "C2:C3"],
    plans: ["3: A step, B owner, C support; 5-6 8-9 11"],
  },
  {
    name: "actions from a governors' meeting",
    oddities: ["title row", "who, by when", "dates without a year"],
    drawing: `
      | Actions arising – governing body, 4 November 2026 | | | | |
      | # | Action | Who | By when | Done? |
      | 1 | Circulate the safeguarding policy | Clerk | 11 Nov | Yes |
      | 2 | Get three quotes for the boundary fence | Site manager | 2 Dec | |
      | 3 | Visit the new nursery class | Link governor (Priti) | before Christmas | |
      | 4 | Review the lettings charges | Finance committee | next meeting | |`,
    plans: ["2: A number, B step, C owner, D deadline, E status; 3-6"],
  },
  {
    name: "two priorities, one table each",
    oddities: ["stacked plans with their own titles and headings", "blank rows between"],
    drawing: `
      | Priority A: Attendance | | | | |
      | Action | Owner | Start | Finish | Success criteria |
      | Call home on day one | Attendance officer | 2026-09-07 | 2027-07-16 | 95% of calls before 10 am |
      | Meet families below 90% | Head of year | 2026-10-05 | 2026-12-11 | 30 meetings held |
      | Reward improved attendance | Form tutors | 2026-11-02 | 2027-06-25 | 120 certificates |
      | | | | | |
      | Priority B: Behaviour | | | | |
      | Action | Owner | Start | Finish | Success criteria |
      | Rewrite the behaviour policy | Deputy head | 2026-09-14 | 2026-10-23 | Policy approved by governors |
      | Coach new teachers | Lead practitioners | 2026-10-05 | 2027-03-26 | 8 teachers coached |`,
    plans: [
      "2: A step, B owner, C start, D deadline, E measure; 3-5",
      "8: A step, B owner, C start, D deadline, E measure; 9-10",
    ],
  },
  {
    name: "follow-up list to the right of the plan",
    oddities: ["two plans side by side, a blank column between"],
    drawing: `
      | Before the move | | | | After the move | | |
      | Task | Responsible | Deadline | | Task | Responsible | Deadline |
      | Label all cupboards | Reception | 2027-02-12 | | Check the phones | IT | 2027-03-02 |
      | Cancel the water cooler | Office manager | 2027-02-26 | | Return the old keys | Office manager | 2027-03-05 |
      | Book the removal firm | Office manager | 2027-01-15 | | Update the letterhead | Marketing | 2027-03-12 |`,
    plans: ["2: A step, B owner, C deadline; 3-5", "2: E step, F owner, G deadline; 3-5"],
  },
  {
    name: "schedule of a website relaunch",
    oddities: ["nobody named", "phase rows with a number", "blank rows between phases"],
    drawing: `
      | No. | Task | Start | End | Status |
      | 1 | Discovery | | | |
      | 1.1 | Interview ten customers | 2026-11-02 | 2026-11-13 | Complete |
      | 1.2 | Review the old pages | 2026-11-09 | 2026-11-20 | In progress |
      | | | | | |
      | 2 | Design | | | |
      | 2.1 | Sketch the home page | 2026-11-23 | 2026-12-04 | Not started |
      | 2.2 | Agree colours and type | 2026-12-01 | 2026-12-11 | Not started |
      | | | | | |
      | 3 | Build | | | |
      | 3.1 | Write the templates | 2027-01-04 | 2027-01-29 | Not started |
      | 3.2 | Move 140 articles | 2027-01-18 | 2027-02-12 | Not started |`,
    plans: ["1: A number, B step, C start, D deadline, E status; 3-4 7-8 11-12"],
  },
  {
    name: "volunteer team's activity list",
    oddities: ["no dates at all", "trailing spaces and an asterisk in the heading"],
    drawing: `
      | Activity * | Lead volunteer | Helpers | Notes |
      | Paint the hut | Marge | Scouts | Paint is in the shed |
      | Clear the path to the pond | Des | Saturday group | Ask for gloves |
      | Build three bird boxes | Walt + Remy | | |
      | Sow the wildflower strip | Marge | School class 5 | Seeds ordered |`,
    plans: ["1: A step, B owner, C support, D notes; 2-5"],
  },
  {
    name: "plan of a health promotion programme",
    oddities: ["labelled fields above the table", "signatures below", "line breaks in cells"],
    drawing: `
      | Programme: | Healthy Hearts | | | | |
      | Prepared on: | 2026-11-16 | | Plan owner: | Dr. Sade Bello | |
      | Goal: | 500 more blood pressure checks in 2027 | | | | |
      | | | | | | |
      | Action step | Owner | Deadline | Resources | Measure of success | Potential barriers |
      | Train 20 pharmacists | Dr. Sade Bello | 2027-01-29 | Trainer\\nVenue | 20 certificates | Release from shifts |
      | Lend 60 monitors to patients | Kit Morrow | 2027-02-26 | 60 monitors | 60 loans logged | Monitors not returned |
      | Hold a weekend clinic in the market | Kit Morrow | 2027-05-15 | Stall, 4 nurses | 150 checks | Rain |
      | Publish the results | Lin Tran | 2027-12-10 | Designer | Report on the website | |
      | | | | | | |
      | Approved by: __________ | | Date: __________ | | | |`,
    plans: ["5: A step, B owner, C deadline, D resources, E measure, F barriers; 6-9"],
  },
  {
    name: "cutover weekend of a hospital system",
    oddities: ["days with a time of day", "wait for the step before", "done as a tick"],
    drawing: `
      | Step | Task | Team lead | Planned start | Planned finish | Depends on | Done |
      | 1 | Freeze the old system | Ops – H. Quinn | Sat 13 Mar 2027 06:00 | Sat 13 Mar 2027 06:30 | | ☑ |
      | 2 | Export patient records | Data – S. Roy | Sat 13 Mar 2027 06:30 | Sat 13 Mar 2027 14:00 | 1 | ☑ |
      | 3 | Load into the new system | Data – S. Roy | Sat 13 Mar 2027 14:00 | Sun 14 Mar 2027 02:00 | 2 | ☐ |
      | 4 | Check 200 random records | Wards – M. Ito | Sun 14 Mar 2027 08:00 | Sun 14 Mar 2027 12:00 | 3 | ☐ |
      | 5 | Decide go or no-go | CIO | Sun 14 Mar 2027 13:00 | Sun 14 Mar 2027 13:30 | 3, 4 | ☐ |`,
    plans: ["1: A number, B step, C owner, D start, E deadline, F depends-on, G status; 2-6"],
  },
  {
    name: "goals for January",
    oddities: ["a personal plan of three columns", "weeks instead of dates"],
    drawing: `
      | What I will do | When | Done |
      | Clear the spare room | Week 1 | ✅ |
      | Book the dentist | 8 Jan | ✅ |
      | Send the tax papers to Joan | by 20 Jan | |
      | Run 5 km without stopping | Week 4 | |`,
    plans: ["1: A step, B deadline, C status; 2-5"],
  },
  {
    name: "plan of action and milestones for a records office",
    oddities: ["weakness before the remedy", "point of contact", "agency's long headings"],
    drawing: `
      | POA&M ID | Weakness | Remediation plan | Point of contact | Resources | Scheduled completion date | Status |
      | V-01 | Shared passwords | Issue accounts to 14 clerks | J. Whitlow | 16 staff hours | 12/31/2026 | Ongoing |
      | V-02 | Backups never tested | Restore one backup every month | T. Vega | Test server | 01/31/2027 | Ongoing |
      | V-03 | Visitors unaccompanied | Introduce badges | Security desk | $400 | 11/13/2026 | Completed |
      | V-04 | No spare for the scanner | Lease a second scanner | T. Vega | $2,300 a year | 02/26/2027 | Delayed |`,
    monthFirst: true,
    plans: ["1: A number, C step, D owner, E resources, F deadline, G status; 2-5"],
  },
  {
    name: "plan of a choir festival",
    oddities: ["a column without heading", "total row below", "heading in row 3"],
    drawing: `
      | CHOIR FESTIVAL 2027 – things to do | | | | | |
      | last change: 19 Nov by Ruth | | | | | |
      | To do | Who | Deadline | | Status | Remarks |
      | Confirm the six choirs | Ruth | 15 December 2026 | ! | done | all six signed |
      | Rent the stage | Piet | 31 January 2027 | ! | open | two offers |
      | Sell the advertisements | Ruth, Mo | 28 February 2027 | | open | |
      | Print the programme | Mo | 30 April 2027 | | open | after the adverts |
      | Thank the sponsors | Ruth | 15 June 2027 | | open | |
      | Total: 5 tasks | | | | 1 done | |`,
    plans: ["3: A step, B owner, C deadline, E status, F notes; 4-8"],
  },
  {
    name: "change plan of a care home with its communication",
    oddities: ["band of groups above the heading", "who is told, by whom and how often"],
    drawing: `
      | New rota system – action plan | | | | | | |
      | Work | | | Communication | | | |
      | Action | Owner | Due date | Audience | Communicated by | Frequency | Channel |
      | Choose the rota software | Helen Roe | 2026-12-04 | Unit managers | Helen Roe | Weekly | Meeting |
      | Import staff and contracts | Sam Okoro | 2027-01-15 | HR | Sam Okoro | At milestones | E-mail |
      | Train the night shift | Unit managers | 2027-02-05 | Night staff; union | Sam Okoro | Fortnightly | Handover |
      | Retire the paper rota | Helen Roe | 2027-03-01 | All staff; families | Helen Roe | Once | Notice board |`,
    merges: ["A1:G1", "A2:C2", "D2:G2"],
    plans: ["3: A step, B owner, C deadline, D audience, E communicator, F cadence, G channel; 4-7"],
  },
  {
    name: "kaizen list of a workshop",
    oddities: ["problem before the countermeasure", "PIC", "circles for the status"],
    drawing: `
      | | Assembly line 2 – Kaizen action list | | | | | |
      | | | | | | | |
      | | No | Problem | Countermeasure | PIC | Due | Status |
      | | 1 | Bolts mixed up | Colour the bins by size | Ken | 10-Dec | ◯ |
      | | 2 | Walking to the printer | Place a printer at the cell | Lucia | 18-Dec | △ |
      | | 3 | Gauge often missing | Hang a shadow board | Ken | 15-Jan | ✕ |
      | | 4 | Dark corner at station 5 | Add two LED lamps | Facilities | 22-Jan | ✕ |`,
    plans: ["3: B number, D step, E owner, F deadline, G status; 4-7"],
  },
  {
    name: "first ninety days of a new manager",
    oddities: ["phase in the first column, merged down", "no owner, as it is one person's plan"],
    drawing: `
      | Phase | Action | Support from | Target date | How I will know |
      | Days 1–30 | Meet every team member alone | HR partner | 2027-02-01 | 18 talks held |
      | | Read the last three audits | Quality manager | 2027-02-12 | Notes shared with Ana |
      | Days 31–60 | Map the complaints process | Quality manager | 2027-03-05 | Map agreed with the team |
      | | Propose a new shift pattern | Union | 2027-03-19 | Proposal on the table |
      | Days 61–90 | Pilot the shift pattern | Team leads | 2027-04-16 | Overtime down by 10% |`,
    merges: ["A2:A3", "A4:A5"],
    plans: ["1: A section, B step, C support, D deadline, E measure; 2-6"],
  },
  {
    name: "tasks kept in a to-do app",
    oddities: ["Todoist's columns", "section rows", "dates in words"],
    drawing: `
      | TYPE | CONTENT | PRIORITY | INDENT | RESPONSIBLE | DATE | DATE_LANG | TIMEZONE |
      | section | Before the course | | | | | | |
      | task | Print the worksheets | 1 | 1 | Ola | 4 Jan 2027 | en | Europe/London |
      | task | Charge the tablets | 4 | 1 | Ben | 8 Jan 2027 | en | Europe/London |
      | section | After the course | | | | | | |
      | task | Mail the certificates | 2 | 1 | Ola | 29 Jan 2027 | en | Europe/London |
      | task | Ask for feedback | 4 | 1 | Ben | 5 Feb 2027 | en | Europe/London |`,
    plans: ["1: B step, E owner, F deadline; 3-4 6-7"],
  },
  {
    name: "recovery plan of a shop after a flood",
    oddities: ["words for dates", "owners only as roles", "heading with question marks"],
    drawing: `
      | What needs doing? | Who is in charge? | By when? | How far are we? |
      | Photograph the damage for the insurer | Manager | today | done |
      | Hire two dryers | Manager | ASAP | done |
      | Throw away the wet stock | everyone | this week | half done |
      | Rewire the cellar | Electrician (Bright & Sons) | mid January | not started |
      | Reopen with a sale | Whole team | when the floor is dry | not started |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-6"],
  },
];
