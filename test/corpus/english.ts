import type { CorpusSheet } from "./corpus-sheet";

export const english: readonly CorpusSheet[] = [
  {
    name: "library work plan",
    oddities: ["title above", "does not start in column A", "objective on the first row of a group"],
    drawing: `
      |   | TOWN LIBRARY – WORK PLAN 2026 |                 |                |                  |
      |   |                               |                 |                |                  |
      |   | Objective                     | Activity        | Timeline       | Responsible Team |
      |   | More young readers            | Bedtime stories | Once a quarter | Children's desk  |
      |   |                               | Comic night     | 2026-11-23     | Ana/Front desk   |
      |   | Longer opening hours          | Survey visitors | June and November | Marta         |
      |   |                               | Train volunteers for the evening desk | after the survey | Garen + Kim |`,
    plans: ["3: B section, C step, D deadline, E owner; 4-7"],
  },
  {
    name: "clinic opening",
    oddities: [
      "heading over two rows",
      "section row",
      "planned and actual dates",
      "signature block",
      "two status columns",
    ],
    drawing: `
      | CLINIC OPENING |                  | Planned    |            | Actual     |            |        |
      | No             | Activities       | Start      | End        | Start      | End        | Status |
      | A              | Preparation      |            |            |            |            |        |
      | 1              | Order beds       | 2026-03-02 | 2026-03-09 | 2026-03-03 |            | open   |
      | 2              | Hire two nurses  | 2026-03-05 | 2026-04-30 |            |            | open   |
      | B              | Opening          |            |            |            |            |        |
      | 3              | Invite the neighbours | 2026-05-01 | 2026-05-10 |       |            | open   |
      |                |                  |            |            |            |            |        |
      |                | Prepared by: ______ |         |            | Approved by: ______ |   |        |`,
    plans: ["2: B step, C start, D deadline, G status; 4 5 7"],
  },
  {
    name: "follow-up of a school visit",
    oddities: ["several plans side by side"],
    drawing: `
      | Action                 | Who    | Due        |   | Follow-up                    | Person | By when    |
      | Repair the playground  | Tom    | 2026-04-01 |   | Check the swings             | Ines   | 2026-05-01 |
      | Paint the gym          | Lena   | 2026-04-15 |   | Ask parents what they think  | Omar   | 2026-06-01 |
      | Order new goals        | Tom    | 2026-05-02 |   |                              |        |            |`,
    plans: ["1: A step, B owner, C deadline; 2-4", "1: E step, F owner, G deadline; 2-3"],
  },
  {
    name: "two strategies, one below the other",
    oddities: ["several plans below one another", "fields above"],
    drawing: `
      | School: Millbrook Elementary |                  |        |            |
      | Strategy:                    | Small-group tutoring |    |            |
      | Action Steps                 | Evidence of success | Person Responsible | Target Date |
      | Choose the pupils            | List is signed   | Ana Ruiz | 2026-09-15 |
      | Hire a math tutor            | Contract         | Ben Ode  | 2026-10-01 |
      |                              |                  |          |            |
      | Strategy:                    | Family reading   |          |            |
      | Action Steps                 | Evidence of success | Person Responsible | Target Date |
      | Write to the families        | 80% answer       | Ana Ruiz | 2026-09-20 |
      | Lend out book bags           | 60 bags a week   | Cleo Tan | 2026-11-01 |`,
    plans: ["3: A step, B measure, C owner, D deadline; 4-5", "8: A step, B measure, C owner, D deadline; 9-10"],
  },
  {
    name: "project Gantt of the reading room",
    oddities: ["month or week columns", "summary rows", "heading over two rows"],
    drawing: `
      | Reading room renewal |               |       |            |            | March |   |   |   | April |   |   |   |
      | WBS                  | Task          | Lead  | Start      | Finish     | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 |
      | "1"                  | Planning      |       | 2026-03-02 | 2026-03-15 | x | x |   |   |   |   |   |   |
      | "1.1"                | Measure the room | Ida | 2026-03-02 | 2026-03-06 | x |   |   |   |   |   |   |   |
      | "1.2"                | Choose the shelves | Jon | 2026-03-09 | 2026-03-15 |   | x |   |   |   |   |   |   |
      | "2"                  | Building      |       | 2026-03-16 | 2026-04-20 |   |   | x | x | x | x |   |   |
      | "2.1"                | Lay the carpet | Jon  | 2026-03-16 | 2026-03-31 |   |   | x | x |   |   |   |   |
      | "2.2"                | Move the books | Whole team | 2026-04-01 | 2026-04-20 |   |   |   |   | x | x |   |   |`,
    plans: ["2: B step, C owner, D start, E deadline; 4 5 7 8"],
  },
  {
    name: "district improvement plan",
    oddities: ["two owner-like columns", "line breaks and asterisks in a heading", "notes in a heading"],
    drawing: `
      | District improvement plan – to be sent to the board by 1 June |  |  |  |  |  |
      | Action step*\\n(what will we do?) | Accountable (one name!) | Assigned   to | Due \\n date * \
      | Resources needed 💰 | How will we know?? |
      | Map the bus routes                | Dr. Hall | Transport office | 2026-08-01 | Maps      | New map on the site |
      | Train the drivers                 | Dr. Hall | Kim Park         | 2026-08-20 | 2,000 EUR | All 14 certified    |
      | Tell the families                 | Jo Weiss | School secretaries | ASAP     | \
      | No questions left   |`,
    plans: ["2: A step, B owner, C responsible, D deadline, E resources-needed, F measure; 3-5"],
  },
  {
    name: "communication in the plan of a health centre",
    oddities: ["heading over two rows", "same heading twice"],
    drawing: `
      |                     |         |            | Resources and Support | \
      |                                  | Communication Plan |                 | \
      |                          |
      | Action Step         | By Whom | By When    | Available             | Needed \
      | Potential Barriers or Resistance | By Whom            | Target Audience | How often \
      | Key Performance Indicators (KPIs) |
      | Open a night desk   | Rosa    | 2026-02-01 | Room 4                | A nurse \
      | Neighbours fear noise            | Ed                 | Neighbours      | weekly \
      | 30 patients a night      |
      | Buy a second fridge | Sam     | 2026-03-01 | 800                   | 400 \
      |                                  | Ed                 | Staff           | once \
      | Fridge at 4 degrees      |`,
    plans: [
      "2: A step, B responsible, C deadline, D resources-available, E resources-needed, F barriers, " +
        "G communicator, H audience, I cadence, J measure; 3-4",
    ],
  },
  {
    name: "meeting actions without dates",
    oddities: ["no deadline column", "owner inside the sentence"],
    drawing: `
      | Agreed at the staff meeting |  |
      | Task                        | Progress |
      | Ana to ring the printer     | done     |
      | Bo to count the chairs      | not yet  |
      | Everyone: read the new fire rules | half |`,
    plans: ["2: A step, B status; 3-5"],
  },
  {
    name: "spring fair to-do",
    oddities: ["total row", "legend", "heading far down"],
    drawing: `
      | SPRING FAIR |   |   |   |   |
      | Committee: Parents and teachers |   |   |   |   |
      | Please fill in your part before Friday. |   |   |   |   |
      |   |   |   |   |   |
      |   |   |   |   |   |
      | # | What needs to be done? | Who? | By when? | Cost |
      | 1 | Book the hall          | @Ann, @Bo | 10/Jan | 150 |
      | 2 | Print 200 posters      | Cleo | Week 2 - 3: Oct 13 - Oct 27 | 80 |
      | 3 | Borrow a tent          | ???  | __/__/____ | 0 |
      |   | Total                  |      |        | 230 |
      |   |                        |      |        |     |
      |   | Legend: ??? = nobody yet |    |        |     |`,
    plans: ["6: B step, C owner, D deadline, E resources; 7-9"],
  },
];
