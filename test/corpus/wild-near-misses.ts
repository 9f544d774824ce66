import type { CorpusSheet } from "./corpus-sheet";

/** Registers, logs and lists that look like plans and are none; drawn before anything was run on them. */
export const wildNearMisses: readonly CorpusSheet[] = [
  {
    name: "risk register of the reading campaign",
    oddities: ["risk register"],
    drawing: `
      | Risk ID | Risk description | Probability | Impact | Score | Risk owner | Response | Review date | Status |
      | R1 | Few volunteers in summer | 3 | 4 | 12 | Ann Bell | Reduce | 2027-02-01 | Open |
      | R2 | Van breaks down | 2 | 5 | 10 | Joe Lim | Transfer | 2027-03-01 | Open |
      | R3 | Books arrive late | 2 | 3 | 6 | Ann Bell | Accept | 2027-02-01 | Closed |`,
    plans: [],
  },
  {
    name: "FMEA of the medicine round",
    oddities: ["FMEA"],
    drawing: `
      | Process step | Failure mode | Effect | S | Cause | O | Current controls | D | RPN |
      | Prepare the tray | Wrong dose | Harm to patient | 9 | Similar packs | 3 | Second look | 4 | 108 |
      | Bring to the bed | Wrong patient | Harm to patient | 9 | Beds swapped | 2 | Wristband | 3 | 54 |
      | Sign the chart | Not signed | Double dose | 8 | Interrupted | 4 | None | 6 | 192 |`,
    plans: [],
  },
  {
    name: "stakeholder register of the new bus line",
    oddities: ["stakeholder list"],
    drawing: `
      | Stakeholder | Role | Interest | Influence | Expectations | Engagement strategy |
      | Schools | Users | High | Medium | Buses before eight | Meet monthly |
      | Shop owners | Neighbours | Medium | High | No lost parking | Visit in person |
      | Drivers | Staff | High | Medium | Breaks kept | Works council |`,
    plans: [],
  },
  {
    name: "parking lot of the workshop",
    oddities: ["parking lot"],
    drawing: `
      | Parking lot: topics for another day | | |
      | Topic | Raised by | Date raised |
      | Should we open on Sundays? | Petra | 2026-11-03 |
      | A mascot for the club | Iris | 2026-11-03 |
      | What about the old piano? | Milan | 2026-11-10 |`,
    plans: [],
  },
  {
    name: "backlog of user stories",
    oddities: ["backlog"],
    drawing: `
      | ID | As a … | I want … | So that … | Priority | Story points |
      | 1 | parent | to see the menu online | I can plan dinner | High | 3 |
      | 2 | cook | to know the number of meals | nothing is thrown away | High | 5 |
      | 3 | pupil | to rate the soup | it gets better | Low | 2 |`,
    plans: [],
  },
  {
    name: "blank issue log with numbers",
    oddities: ["blank log with numbered rows"],
    drawing: `
      | ISSUE LOG | | | | | |
      | No. | Issue | Raised by | Assigned to | Target date | Status |
      | 1 | | | | | Open |
      | 2 | | | | | Open |
      | 3 | | | | | Open |
      | 4 | | | | | Open |`,
    plans: [],
  },
  {
    name: "members of the rowing club",
    oddities: ["database listing"],
    drawing: `
      | Member no. | Last name | First name | Joined | Group | Fee paid | Status |
      | 1001 | Abara | Chi | 2019-04-01 | Juniors | yes | active |
      | 1002 | Blum | Eva | 2021-09-15 | Masters | no | active |
      | 1003 | Costa | Rui | 2018-02-10 | Juniors | yes | resigned |`,
    plans: [],
  },
  {
    name: "dashboard of the outpatient clinic",
    oddities: ["dashboard"],
    drawing: `
      | Clinic at a glance | | | | |
      | Indicator | Target | October | November | Trend |
      | Waiting time (min) | 20 | 31 | 26 | ▼ |
      | Visits a day | 90 | 84 | 88 | ▲ |
      | Complaints | 2 | 5 | 3 | ▼ |`,
    plans: [],
  },
  {
    name: "class schedule of 4b",
    oddities: ["class schedule"],
    drawing: `
      | Time | Monday | Tuesday | Wednesday | Thursday | Friday |
      | 8.00 | Maths | English | Art | Maths | Sport |
      | 8.50 | English | Maths | Art | Music | Sport |
      | 10.00 | Science | Sport | English | Science | Assembly |`,
    plans: [],
  },
  {
    name: "minutes without actions",
    oddities: ["minutes"],
    drawing: `
      | Minutes of the allotment society, 12 November 2026 | | |
      | Item | Discussion | Decision |
      | Water | The tank leaks again | Rates stay as they are |
      | Bonfire | Neighbours complained of smoke | No bonfires after six |
      | Bees | Two members are allergic | Hives may stay |`,
    plans: [],
  },
  {
    name: "inventory of the school kitchen",
    oddities: ["inventory"],
    drawing: `
      | Item | Location | Quantity | Condition | Last checked | Checked by |
      | Soup pot 20 l | Shelf 1 | 4 | good | 2026-10-05 | Rosa |
      | Ladle | Drawer 2 | 9 | worn | 2026-10-05 | Rosa |
      | Tray | Trolley | 120 | good | 2026-10-06 | Dev |`,
    plans: [],
  },
  {
    name: "RACI matrix of the library move",
    oddities: ["RACI matrix"],
    drawing: `
      | Activity | Director | Head of IT | Front desk | Friends |
      | Choose the mover | A | C | I | I |
      | Pack the stock | I | C | R | C |
      | Set up computers | A | R | I | |`,
    plans: [],
  },
  {
    name: "roster of the front desk",
    oddities: ["roster"],
    drawing: `
      | Week of | Early shift | Late shift | On call |
      | 2026-11-30 | Ada | Ben | Cleo |
      | 2026-12-07 | Ben | Cleo | Ada |
      | 2026-12-14 | Cleo | Ada | Ben |`,
    plans: [],
  },
  {
    name: "glossary of the council",
    oddities: ["glossary"],
    drawing: `
      | Term | Meaning | See also |
      | Action plan | A table of steps, owners and deadlines | Work plan |
      | Deadline | The day by which a step is completed | Milestone |
      | Owner | The person accountable for a step | Lead |`,
    plans: [],
  },
  {
    name: "communication plan of the building site",
    oddities: ["communication plan"],
    drawing: `
      | Audience | Message | Channel | Frequency | Sender |
      | Neighbours | When it will be loud | Letter | every two weeks | Site office |
      | Parents | Which gate is open | E-mail | weekly | School office |
      | Council | Cost to date | Report | monthly | Architect |`,
    plans: [],
  },
  {
    name: "visits to the blood donor van",
    oddities: ["log"],
    drawing: `
      | Date | Town | Donors | First-time donors | Team | Remarks |
      | 2026-10-02 | Elmstead | 61 | 9 | Van 1 | rain |
      | 2026-10-09 | Burrow | 48 | 4 | Van 2 | |
      | 2026-10-16 | Elmstead | 70 | 12 | Van 1 | queue |`,
    plans: [],
  },
  {
    name: "training records of the wards",
    oddities: ["database listing", "columns that only sound right"],
    drawing: `
      | Employee | Course | Completed on | Valid until | Trainer | Result |
      | A. Moss | Fire safety | 2026-03-02 | 2027-03-02 | Fire brigade | passed |
      | B. Nair | Fire safety | 2026-03-02 | 2027-03-02 | Fire brigade | passed |
      | C. Obi | First aid | 2025-11-20 | 2027-11-20 | Red Cross | repeat |`,
    plans: [],
  },
];
