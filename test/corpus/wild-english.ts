import type { CorpusSheet } from "./corpus-sheet";

/** Drawn after a reading of plans that teams already have, before anything was run on them. */
export const wildEnglish: readonly CorpusSheet[] = [
  {
    name: "corrective action plan of the food bank",
    oddities: ["corrective-action plan", "title above", "fields above", "numbers first"],
    drawing: `
      | Harbor Food Bank | | | | | |
      | Corrective Action Plan – FY 2026 monitoring visit | | | | | |
      | Prepared: | 2026-10-30 | | | | |
      | | | | | | |
      | Finding No. | Finding | Mitigation | Responsible Party | Planned Completion | Status |
      | 1 | Freezer log has gaps | Check the freezer at 8 am and 4 pm | Warehouse lead | 2026-11-15 | Complete |
      | 2 | No allergen labels | Print labels for every parcel | Nina Frost | 2026-12-18 | In progress |
      | 3 | Volunteers untrained | Hold two food safety classes | Nina Frost | 2027-01-29 | Not started |`,
    plans: ["5: A number, C step, D owner, E deadline, F status; 6-8"],
  },
  {
    name: "POA&M of the county clinic",
    oddities: ["POA&M", "milestone column", "date raised beside due date"],
    drawing: `
      | POAM ID | Weakness Name | Detection Date | Remediation Plan | Point of Contact | Scheduled Completion Date | \
        Planned Milestones | Milestone Changes | Risk Rating | Status | Actual Completion |
      | V-01 | Shared logins | 2026-06-02 | Give every nurse an account of her own | Sam Ortiz | 2026-12-31 | \
        Accounts made by 1 Dec | | High | Ongoing | |
      | V-02 | Old door locks | 2026-06-02 | Replace the locks of four stores | Facilities | 2026-09-30 | \
        Locks bought by 1 Sep | none | Moderate | Closed | 2026-09-22 |
      | V-03 | No backup test | 2026-07-15 | Restore a copy each quarter and log it | Sam Ortiz | 2027-03-31 | \
        First test in January | | Low | Ongoing | |`,
    plans: ["1: A number, D step, E owner, F deadline, G milestone, J status, K completed; 2-4"],
  },
  {
    name: "agency work plan for young carers",
    oddities: ["agency work plan", "objective on the first row of a group", "heading over two rows", "merged cells"],
    merges: ["A1:G1", "A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:F4", "G3:G4", "A5:A6"],
    drawing: `
      | Young Carers Agency: Work Plan, July 2026 to June 2027 | | | | | | |
      | | | | | | | |
      | Objective | Activities | Staff | Timeframe | | Performance measure | Partners |
      | | | | Begin | End | | |
      | Find young carers | Visit twelve schools | Outreach worker | 2026-09-01 | 2027-03-31 | 12 visits | Schools |
      | | Put a poster in each pharmacy | Volunteer lead | 2026-10-01 | 2026-10-31 | 30 posters up | Pharmacies |
      | Give them a break | Run a Friday club | Youth worker | 2026-09-11 | 2027-06-25 | 20 children a week | Parish |
      | | Offer two day trips | Youth worker | 2027-04-05 | 2027-05-28 | 40 places filled | Coach firm |`,
    plans: ["4: A section, B step, C owner, D start, E deadline, F measure, G support; 5-8"],
  },
  {
    name: "launch plan of the mobile library",
    oddities: ["launch plan", "phases", "section row", "deadline relative to an event"],
    drawing: `
      | LAUNCH PLAN: MOBILE LIBRARY | | | | |
      | Launch day (L): 2027-03-20 | | | | |
      | Phase / Task | Lead | Timing | Depends on | Status |
      | PRE-LAUNCH | | | | |
      | Fit shelves into the van | Garage | L-8 weeks | | ✅ |
      | Choose 900 books | Petra Moss | L-6 weeks | | ⬜ |
      | Announce the stops in the newsletter | Press desk | L-2 weeks | Choose 900 books | ⬜ |
      | LAUNCH | | | | |
      | Cut the ribbon with the mayor | Director | L | | ⬜ |
      | POST-LAUNCH | | | | |
      | Ask the first 100 visitors how it was | Petra Moss | L+2 weeks | | ⬜ |`,
    plans: ["3: A step, B owner, C deadline, D depends-on, E status; 5-7 9 11"],
  },
  {
    name: "personal month plan",
    oddities: ["personal plan", "no owner column", "status in symbols", "title above"],
    drawing: `
      | December: my plan | | | | |
      | | | | | |
      | Week | What I want to do | Done by | How long | ✓ |
      | 1 | Clear the cellar | Sun 6 Dec | 3 h | ☒ |
      | 1 | Phone the tax office | Fri 4 Dec | 20 min | ☐ |
      | 2 | Bake for the school fair | Sat 12 Dec | 4 h | ☐ |
      | 3 | Write all cards | Fri 18 Dec | 2 h | ☐ |`,
    plans: ["3: B step, C deadline, E status; 4-7"],
  },
  {
    name: "steps numbered in a column of that name",
    oddities: ["number column", "columns that only sound right", "heading far down"],
    at: "B2",
    drawing: `
      | Moving the nursery to Elm Road | | | | | |
      | Version 3, agreed by the committee on 3 November | | | | | |
      | | | | | | |
      | Steps | Task | Goal to be achieved | Person | Time required | Target date |
      | 1.a | Sign the lease | Rooms are ours | Chair | 1 day | 2026-12-04 |
      | 1.b | Have the rooms inspected | Licence granted | Ms Adeyemi | 2 weeks | 2026-12-18 |
      | 2.a | Move cots and toys | Rooms furnished | Parents' rota | 2 days | 2027-01-03 |
      | 2.b | Tell families the new address | Nobody stands at the old door | Office | 1 hour | 2027-01-08 |`,
    plans: ["5: B number, C step, E owner, G deadline; 6-9"],
  },
  {
    name: "kitchen improvement plan with a signature block",
    oddities: ["heading over two rows", "planned and actual dates", "section row", "signature block", "letters first"],
    merges: ["C2:D2", "E2:F2"],
    drawing: `
      | SCHOOL KITCHEN RENEWAL | | | | | | |
      | | | Planned | | Actual | | |
      | No | Activity | Start | Finish | Start | Finish | In charge |
      | A | Cold room | | | | | |
      | 1 | Empty and clean it | 2026-07-06 | 2026-07-08 | 2026-07-06 | 2026-07-09 | Cook |
      | 2 | Fit the new compressor | 2026-07-09 | 2026-07-15 | 2026-07-13 | | Cooling firm |
      | B | Serving line | | | | | |
      | 3 | Raise the counter by ten centimetres | 2026-07-20 | 2026-07-24 | | | Joiner |
      | | | | | | | |
      | | Prepared by: ____________ | | Approved by: ____________ | | | |`,
    plans: ["3: A number, B step, C start, D deadline, F completed, G owner; 5 6 8"],
  },
  {
    name: "youth council goals with owners inside sentences",
    oddities: ["owners inside sentences", "no owner column", "vague deadlines"],
    drawing: `
      | Youth Council | | |
      | What we agreed | When | How we will know |
      | Leila asks the bus company for a later bus home | before the holidays | The timetable shows it |
      | Jon and Kai paint the underpass with year 9 | June | 20 m of wall painted |
      | All of us collect signatures for the skate park | 2027-02-26 | 500 signatures |`,
    plans: ["2: A step, B deadline, C measure; 3-5"],
  },
  {
    name: "two committees side by side",
    oddities: ["several plans side by side", "merged title", "different headings"],
    merges: ["A1:C1", "E1:H1"],
    drawing: `
      | Tea committee | | | | Clean-up committee | | | |
      | Action | Who | Due | | Follow-up | Person | By when | State |
      | Borrow two urns | Babs | 2027-05-01 | | Hire a skip | Len | 2027-05-03 | open |
      | Bake forty scones | Vi and Rose | 2027-05-07 | | Sort the recycling | Scouts | 2027-05-09 | open |
      | Wash the cloths | Vi | 2027-05-10 | | | | | |`,
    plans: ["2: A step, B owner, C deadline; 3-5", "2: E step, F owner, G deadline, H status; 3-4"],
  },
  {
    name: "stacked tables of a school review",
    oddities: ["several plans below one another", "title of a table", "numbered titles"],
    drawing: `
      | 1. Reading plan | | | |
      | Step | Owner | Deadline | Evidence |
      | Buy decodable books | Ms Finch | 2027-01-15 | 60 books on the shelf |
      | Hear every child read weekly | Class teachers | 2027-06-30 | Reading records |
      | 2. Attendance plan | | | |
      | Step | Owner | Deadline | Evidence |
      | Ring home by 9.30 | Office | 2026-12-07 | Call log |
      | Reward the best class each Friday | Mr Dunn | 2027-03-26 | 12 awards |`,
    plans: ["2: A step, B owner, C deadline, D measure; 3-4", "6: A step, B owner, C deadline, D measure; 7-8"],
  },
  {
    name: "migration plan of the patient records",
    oddities: ["migration plan", "two owner-like columns", "columns that only sound right", "percentages"],
    drawing: `
      | # | Work Item | PIC | Owner | Confidence Rating | Target Date | % Done | Remarks |
      | 1 | Export all records to test files | Arun | Head of IT | High | 2027-01-22 | 80% | |
      | 2 | Compare 200 records by hand | Two clerks | Records manager | Medium | 2027-02-12 | 10% | needs overtime |
      | 3 | Switch over during the night | Arun | Head of IT | Low | 2027-02-27 | 0% | |`,
    plans: ["1: A number, B step, C responsible, D owner, F deadline, G percent, H notes; 2-4"],
  },
  {
    name: "notes and stars in the headings of the parish fête",
    oddities: ["headings carry notes", "asterisks in a heading", "spaces in a heading", "deadline relative"],
    drawing: `
      | Task* | "  Owner (Who-Sender) " | When ? | Target Audience* | Channel 📣 |
      | Invite the neighbours | Parish clerk | 3 weeks before | Neighbours | Letter |
      | Announce the raffle | Father Tom | Sun 09/05/27 | Congregation | After mass |
      | Thank the helpers | Parish clerk | day after | Helpers | Card |`,
    plans: ["1: A step, B owner, C deadline, D audience, E channel; 2-4"],
  },
  {
    name: "strategy map of the hospice",
    oddities: ["epic groups", "merged cells", "cadence column", "several dates in a cell"],
    merges: ["A2:A3", "A4:A5"],
    drawing: `
      | Strategic Priority | Initiative / Activity | Responsible Team | Timeline | Recurrence | KPI |
      | Care at home | Night visits in two districts | Home care: Dr Bloom | Q1-Q2 2027 | weekly | 30 visits a month |
      | | Train family carers | Nursing | June and November | twice a year | 40 carers |
      | Good staff | Debrief after each death | Ward managers | ongoing | each time | 90 % held |
      | | Swap shifts online | HR/IT | 30 Apr 2027 | once | Fewer than 5 gaps |`,
    plans: ["1: A section, B step, C owner, D deadline, E cadence, F measure; 2-5"],
  },
  {
    name: "punch list before the opening of the pool",
    oddities: ["status as text TRUE", "deadline column first", "no title"],
    drawing: `
      | By | To be done before we open | Name | Finished |
      | 2027-04-02 | Fill the basin and test the water | Pool master | "TRUE" |
      | 2027-04-09 | Mark the depth at both ends | Joanna | "FALSE" |
      | 2027-04-16 | Train six lifeguards | Red Cross | "FALSE" |`,
    plans: ["1: A deadline, B step, C owner, D status; 2-4"],
  },
  {
    name: "action sheet with placeholders",
    oddities: ["placeholders", "blank rows between steps", "legend"],
    drawing: `
      | Community orchard: who does what | | | | |
      | Legend: P = planned, D = done | | | | |
      | | | | | |
      | Job | Volunteer | Date | Tools | P/D |
      | Prune the old pears | ??? | __/__/____ | Two ladders | P |
      | | | | | |
      | Graft twelve whips | Ewan + Kim | 2027-03-06 | Knives, tape | P |
      | Mow the paths | Whole team | 1st Saturday | Scythe | D |
      | | | | | |
      | Total volunteers: 14 | | | | |`,
    plans: ["4: A step, B owner, C deadline, D resources, E status; 5 7 8"],
  },
];
