import { judge, rolesOf } from "../support/judge-drawing";

/** Each kind in two forms: what it is called, its drawing, and all that is said of it. */
const KINDS: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  "a numbered title above its numbered parts is a section": [
    [
      "a research group",
      `
      | No. | Task                    | Who     | Due        | Evidence of success |
      | WP1 | Coordination            |         |            |                     |
      | 1.1 | Hold the first meeting  | Mia Roe | 2027-01-15 | Minutes             |
      | 1.2 | Write the data plan     | Tom Lee | 2027-02-15 | Plan sent           |
      | WP2 | Field work              |         |            |                     |
      | 2.1 | Choose the six farms    | Eva Ash | 2027-03-15 | 6 contracts         |`,
      [],
    ],
    [
      "a parish",
      `
      | Ref    | Action                   | Who     | Due        | Measure     |
      | Goal 1 | Worship                  |         |            |             |
      | 1.1    | Invite a guest choir     | Mia Roe | 2027-01-15 | 1 concert   |
      | Goal 2 | Building                 |         |            |             |
      | 2.1    | Repair the vestry gutter | Tom Lee | 2027-02-15 | No leak     |
      | 2.2    | Paint the side door      |         | 2027-03-15 | Painted     |`,
      ["owner-missing C6"],
    ],
  ],
  "“None” among corrective actions is nothing to do": [
    [
      "a laboratory",
      `
      | Failure       | Recommended action         | Responsibility | Target date |
      | Wrong label   | Buy a barcode reader       | Ana Ruiz       | 2027-01-15  |
      | Late courier  | None                       |                |             |
      | Broken vial   | Pad the transport boxes    | Bo Lind        | 2027-02-15  |`,
      [],
    ],
    [
      "but not where somebody is to do it",
      `
      | Failure       | Recommended action         | Responsibility | Target date |
      | Wrong label   | Buy a barcode reader       | Ana Ruiz       | 2027-01-15  |
      | Late courier  | None                       | Bo Lind        | 2027-01-20  |
      | Broken vial   | Pad the transport boxes    | Bo Lind        | 2027-02-15  |`,
      ["answer-missing B3"],
    ],
  ],
  "what will not be done needs nothing": [
    [
      "risks that are accepted",
      `
      | Agreed action            | Owner    | Deadline   | Status        |
      | Sign the new contract    | Ana Ruiz | 2027-01-15 | Open          |
      | Accept the old cabinet   |          |            | Risk accepted |
      | Count the cash each week |          | 2027-01-20 | Open          |`,
      ["column-missing D1", "owner-missing B4"],
    ],
    [
      "a remark that it is cancelled",
      `
      | Step                     | Owner    | Deadline   | Comments   |
      | Rent the town hall       |          | 2026-06-01 | Cancelled  |
      | Print the new posters    | Ana Ruiz | 2027-01-15 | at Vario's |
      | Ask for the fire report  | Bo Lind  |            | by letter  |`,
      ["column-missing D1", "deadline-missing C4"],
    ],
  ],
  "a traffic light is no sign that a step is under way": [
    [
      "letters",
      `
      | Action                  | Lead    | Start      | Finish     | Success criteria | RAG |
      | Open a breakfast club   | Mia Roe | 2027-01-15 | 2027-03-15 | 20 children      | R   |
      | Train the lunch helpers | Tom Lee | 2027-02-01 | 2027-03-20 | 6 helpers        | G   |`,
      [],
    ],
    [
      "words, and a word that says so",
      `
      | Action                  | Lead    | Start      | Finish     | Success criteria | Status  |
      | Open a breakfast club   | Mia Roe | 2027-01-15 | 2027-03-15 | 20 children      | amber   |
      | Train the lunch helpers | Tom Lee | 2027-02-01 | 2027-03-20 | 6 helpers        | started |`,
      ["done-before-start F3"],
    ],
  ],
  "evidence that is collected as steps are done is not missing before": [
    [
      "an audit",
      `
      | Agreed action             | Owner    | Deadline   | Status      | Evidence     |
      | Merge the double vendors  | Ana Ruiz | 2027-01-15 | Closed      | List of 44   |
      | Sign the petty cash count | Bo Lind  | 2027-01-20 | Closed      |              |
      | Build a contract register | Ana Ruiz | 2027-02-15 | In progress |              |
      | Renew the delegations     | Bo Lind  | 2027-02-20 | Open        |              |`,
      ["measure-missing E3"],
    ],
    [
      "but what is expected is",
      `
      | Agreed action             | Owner    | Deadline   | Status      | Expected outcome |
      | Merge the double vendors  | Ana Ruiz | 2027-01-15 | Closed      | One list         |
      | Sign the petty cash count | Bo Lind  | 2027-01-20 | Open        |                  |
      | Build a contract register | Ana Ruiz | 2027-02-15 | In progress |                  |`,
      ["measure-missing E3", "measure-missing E4"],
    ],
  ],
  "a revised date is the deadline": [
    [
      "a clinic",
      `
      | Action                | Owner    | Measure  | Original due date | Revised due date | Status |
      | Buy the sharps boxes  | Bo Lind  | 4 boxes  | 2026-10-31        |                  | open   |
      | Train both assistants | Bo Lind  | 2 of 2   | 2026-10-31        | 2026-11-10       | open   |
      | Replace the autoclave | Ana Ruiz | In use   | 2026-09-30        | 2027-01-15       | open   |`,
      ["deadline-passed D2", "deadline-passed E3"],
    ],
    [
      "a council",
      `
      | Action                | Owner    | Measure  | Deadline   | Extended to | Status |
      | Paint the crossing    | Bo Lind  | 1 day    | 2027-01-31 |             | open   |
      | Replace the lamps     | Ana Ruiz | 40 lamps | 2026-09-30 | 2027-03-31  | open   |`,
      [],
    ],
  ],
  "letters of a RACI matrix are no owners, and name people": [
    [
      "a ward",
      `
      | Activity             | Ward manager | Nurse | Porter | Finish     | Measure   |
      | Move the beds        | A            | C     | R      | 2027-01-15 | 12 beds   |
      | Test the call bells  | A            | R     | I      | 2027-01-20 | 12 bells  |
      | Print the new signs  | R            | I     |        | 2027-01-25 | 8 signs   |`,
      [],
    ],
    [
      "a school fair, with an owner besides",
      `
      | Activity             | Owner    | Head | Parents | Caretaker | Finish     | Measure  |
      | Book the bouncy castle | Ana Ruiz | A  | C       | I         | 2027-05-15 | 1 castle |
      | Borrow forty tables  |          | I    | C       | R         | 2027-05-20 | 40       |`,
      ["owner-missing B3"],
    ],
  ],
  "days counted from a start that is not named are one warning": [
    [
      "the first weeks of a nurse",
      `
      | When         | Task                     | Owner    | Done |
      | Before day 1 | Order the badge          | Ana Ruiz | yes  |
      | Day 1        | Show her the ward        | Bo Lind  | no   |
      | Week 2       | Let her lead a round     | Bo Lind  | no   |
      | Month 3      | Talk about the first time | Ana Ruiz | no   |`,
      ["column-missing D1", "deadline-vague A1"],
    ],
    [
      "a project",
      `
      | Action                 | Owner    | Measure  | Due   |
      | Choose the six farms   | Ana Ruiz | 6 farms  | M3    |
      | Place the sensors      | Bo Lind  | 48       | M5-M6 |
      | Write the first report | Ana Ruiz | 1 report | soon  |`,
      ["deadline-unreadable D4", "deadline-vague D2", "deadline-vague D3"],
    ],
  ],
  "topics are one tip, and only where many steps are topics and nothing else is said": [
    [
      "a garden",
      `
      | Task            | Who      | End        | Start      |
      | Soil test       | Ana Ruiz | 2027-01-15 | 2027-01-10 |
      | Fence posts     | Bo Lind  | 2027-01-20 | 2027-01-12 |
      | Timber quote    | Ana Ruiz | 2027-01-25 | 2027-01-14 |
      | Build ten beds  | Bo Lind  | 2027-02-25 | 2027-01-16 |`,
      ["column-missing D1", "step-vague A1"],
    ],
    [
      "a school whose measures say what is meant",
      `
      | Action             | Who      | Deadline   | Success criteria    |
      | Family evening     | Ana Ruiz | 2027-01-15 | 40 families come    |
      | Reading club       | Bo Lind  | 2027-01-20 | 12 children a week  |
      | Buy the new books  | Ana Ruiz | 2027-01-25 | 60 books            |`,
      [],
    ],
  ],
  "a list that is not in order of dates is left in its order": [
    [
      "by importance",
      `
      | Action                  | Who      | Deadline   | Measure  |
      | Repair the roof         | Ana Ruiz | 2027-06-30 | No leak  |
      | Order the new beds      | Bo Lind  | 2027-02-15 | 12 beds  |
      | Paint the waiting room  | Ana Ruiz | 2027-04-10 | 1 room   |
      | Print the patient cards | Bo Lind  | 2027-01-20 | 500      |`,
      [],
    ],
    [
      "but a year that is likely mistyped is said",
      `
      | Action                  | Who      | Deadline   | Measure  |
      | Repair the roof         | Ana Ruiz | 2027-01-10 | No leak  |
      | Order the new beds      | Bo Lind  | 2027-02-15 | 12 beds  |
      | Paint the waiting room  | Ana Ruiz | 2028-02-20 | 1 room   |
      | Print the patient cards | Bo Lind  | 2027-03-01 | 500      |
      | Invite the neighbours   | Bo Lind  | 2027-03-10 | 80       |
      | Open the doors          | Ana Ruiz | 2027-03-20 | Opened   |`,
      ["deadline-out-of-order C4"],
    ],
  ],
  "what costs nothing is left blank in a column of costs": [
    [
      "a fair",
      `
      | Job                     | Who      | Finish     | £ budget |
      | Hire the marquee        | Ana Ruiz | 2027-02-15 | £420     |
      | Invite the stallholders | Bo Lind  | 2027-03-01 |          |
      | Buy a float             | Bo Lind  | 2027-05-01 | £100     |`,
      ["column-missing D1"],
    ],
    [
      "but not the resources that it needs",
      `
      | Action                  | Who      | Deadline   | Measure | Resources needed |
      | Hire the marquee        | Ana Ruiz | 2027-02-15 | 1 tent  | a van            |
      | Invite the stallholders | Bo Lind  | 2027-03-01 | 20 come |                  |
      | Buy a float             | Bo Lind  | 2027-05-01 | Bought  | bank             |`,
      ["resources-missing E3"],
    ],
  ],
  "what goes on and is looked at needs no review of its own": [
    [
      "a rhythm in the step, or a next report",
      `
      | Action                          | Who      | Deadline | Measure | Notes              |
      | Discuss the falls every month   | Ana Ruiz | ongoing  | Minutes |                    |
      | Link with the food bank         | Bo Lind  | ongoing  | 40 bags | next report Easter |
      | Greet the visitors at the door  | Bo Lind  | ongoing  | Smiles  |                    |`,
      ["ongoing-without-review C4"],
    ],
    [
      "a status",
      `
      | Action                          | Who      | Deadline | Measure | Status      |
      | Greet the visitors at the door  | Bo Lind  | ongoing  | Smiles  | in progress |`,
      [],
    ],
  ],
  "what comes so often, or goes on all year, has a date that is read": [
    [
      "a town in Spain",
      `
      | Medida                   | Responsable | Plazo              | Indicador   | Estado    |
      | Reunir el consejo joven  | Ana Ruiz    | 3 reuniones al año | 3 actas     | en curso  |
      | Abrir la ludoteca        | Luis Gil    | todo el año        | 60 plazas   | en curso  |
      | Plantar cuarenta árboles | Luis Gil    | cuando se pueda    | 40 árboles  | pendiente |`,
      ["deadline-unreadable C4"],
    ],
    [
      "a university",
      `
      | Action                  | Who      | When               | KPI        | Status  |
      | Caption the lectures    | Ana Ruiz | Winter 2026-2027   | 80 %       | started |
      | Train the course tutors | Bo Lind  | Term 2 2026/27     | 40 trained | open    |
      | Talk with the students  | Bo Lind  | 4 meetings a year  | 4 minutes  | open    |`,
      ["deadline-vague C2", "deadline-vague C3"],
    ],
  ],
  "what goes on, in Japanese": [
    [
      "a shop in Japan",
      `
      | 実施事項                   | 担当者 | 期限       | 成果指標 | 進捗   |
      | 新商品の写真を投稿する     | 小林   | 継続       | 週2回    | 実施中 |
      | 接客研修を2回行う          | 山田   | そのうち   | 2回      | 未着手 |`,
      ["deadline-unreadable C3"],
    ],
  ],
  "anything may block a step, but it depends on steps": [
    [
      "a launch",
      `
      | Item to complete      | Owner    | ETA        | Blocked by    |
      | Print the press cards | Ana Ruiz | 2027-01-15 |               |
      | Publish the notice    | Bo Lind  | 2027-01-20 | counsel reply |`,
      ["column-missing D1"],
    ],
    [
      "a plan",
      `
      | Item to complete      | Owner    | ETA        | Depends on    |
      | Print the press cards | Ana Ruiz | 2027-01-15 |               |
      | Publish the notice    | Bo Lind  | 2027-01-20 | counsel reply |`,
      ["column-missing D1", "depends-on-unknown D3"],
    ],
  ],
  "a column that asks for departments is told of once": [
    [
      "a town",
      `
      | Measure to be taken       | Lead department | Deadline   | Measure |
      | Plant a thousand trees    | Parks department | 2027-03-31 | 1000    |
      | Replace the twelve cars   | Parks department | 2027-04-30 | 12      |
      | Open the repair workshop  | Ana Ruiz        | 2027-05-31 | Opened  |
      | Count the cyclists        | Bo Lind         | 2027-06-30 | 1 count |
      | Publish the figures       | Bo Lind         | 2027-07-31 | 1 page  |`,
      ["owner-not-a-person B1"],
    ],
    [
      "but a department among owners where it stands",
      `
      | Measure to be taken       | Owner            | Deadline   | Measure |
      | Plant a thousand trees    | Parks department | 2027-03-31 | 1000    |
      | Replace the twelve cars   | Ana Ruiz         | 2027-04-30 | 12      |
      | Open the repair workshop  | Bo Lind          | 2027-05-31 | Opened  |`,
      ["owner-not-a-person B2"],
    ],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, forms) => {
  test.each(forms)("%s", (_, drawing, said) => {
    expect(judge(drawing)).toEqual(said);
  });
});

test.each([
  [
    "measures that are taken stand next to indicators",
    `
    | Measure                      | Lead    | Due        | Indicator    |
    | Retrofit the town hall       | Mia Roe | 2027-06-30 | kWh per m2   |
    | Replace twelve cars          | Tom Lee | 2027-09-30 | Cars in use  |
    | Plant a thousand trees       | Mia Roe | 2027-11-30 | Trees        |`,
    ["step: Measure", "owner: Lead", "deadline: Due", "measure: Indicator"],
  ],
  [
    "of two columns of actions the left one groups what differs",
    `
    | Indsats    | Aktivitet                       | Ansvarlig  | Frist      |
    | Mødesteder | Åbne biblioteket om aftenen     | Karen Holm | 2027-03-01 |
    | Mødesteder | Renovere klubhuset              | Per Lund   | 2027-10-01 |
    | Synlighed  | Holde en messe for frivillige   | Karen Holm | 2027-06-12 |
    | Synlighed  | Sende et nyhedsbrev             | Per Lund   | 2027-02-01 |`,
    ["section: Indsats", "step: Aktivitet", "owner: Ansvarlig", "deadline: Frist"],
  ],
  [
    "objectives whose key results have initiatives",
    `
    | Objective        | Key result       | Initiative              | Owner   | Due        |
    | Readers love us  | 900 visits       | Open on Sundays         | Mia Roe | 2027-02-19 |
    | Readers love us  | 900 visits       | Lend out board games    | Tom Lee | 2027-03-19 |
    | Readers love us  | 40 new cards     | Visit every first grade | Tom Lee | 2027-03-29 |
    | Healthy finances | 3 new sponsors   | Write to twenty firms   | Mia Roe | 2027-04-19 |`,
    ["section: Objective", "measure: Key result", "step: Initiative", "owner: Owner", "deadline: Due"],
  ],
  [
    "a target in words next to the time",
    `
    | Action                     | Who     | Timescale  | Target                 |
    | Put four bins on the yard  | Mia Roe | 2027-01-31 | No litter on Fridays   |
    | Plant a native hedge       | Tom Lee | 2027-02-28 | Sixty plants in a row  |`,
    ["step: Action", "owner: Who", "deadline: Timescale", "measure: Target"],
  ],
  [
    "a team with names where nothing else asks who",
    `
    | Task                        | Team    | End        | Room           |
    | Pack the ceramics           | Mia Roe | 2027-01-31 | Gallery        |
    | Hire a van with cool air    | Tom Lee | 2027-02-28 | Yard           |
    | Unpack and check each piece | Mia Roe | 2027-03-28 | New store      |`,
    ["step: Task", "owner: Team", "deadline: End"],
  ],
  [
    "planned and actual dates in German",
    `
    | Maßnahme                    | Wer     | Termin soll | Termin ist |
    | Notfallwagen ergänzen       | Mia Roe | 2026-10-31  | 2026-10-30 |
    | Schlüsseltresor beschaffen  | Tom Lee | 2026-11-15  | 2026-11-12 |
    | Mappe für Neue nachführen   | Mia Roe | 2027-03-28  |            |`,
    ["step: Maßnahme", "owner: Wer", "deadline: Termin soll", "completed: Termin ist"],
  ],
  [
    "the day of the review where nothing else says by when",
    `
    | Action required             | Person responsible | Review date | Success measure |
    | Check the bells each round  | Mia Roe            | 2027-01-31  | 95 % in reach   |
    | Order non-slip socks        | Tom Lee            | 2027-02-28  | 200 pairs       |`,
    ["step: Action required", "owner: Person responsible", "deadline: Review date", "measure: Success measure"],
  ],
])("%s", (_, drawing, roles) => {
  expect(rolesOf(drawing)).toEqual(roles);
});
