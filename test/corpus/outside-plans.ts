import type { CorpusSheet } from "./corpus-sheet";

/** Plans drawn by somebody who had not read the reader, after the headings and layouts that offices publish. */
export const outsidePlans: readonly CorpusSheet[] = [
  {
    name: "school improvement plan, goal 1",
    oddities: ["title and fields above", "progress check as status"],
    drawing: `
      | School Improvement Plan 2027-28 | | | | | |
      | School: | Elm Street Primary | | Principal: | R. Okafor | |
      | Goal 1: | Every pupil reads at grade level by June | | | | |
      | | | | | | |
      | Action Steps | Person(s) Responsible | Timeline | Resources Needed | Evidence of Success | Progress Check |
      | Screen all pupils in grades 1-3 | D. Lindqvist | Sept. 2027 | Screening kits | Scores for every pupil \
        | Done 9/28 |
      | Form small reading groups | Grade teams | By Oct. 15 | Aide time | Group lists posted | In progress |
      | Train six volunteer tutors | M. Abbott, D. Lindqvist | Nov. 2027 | $600 | Six tutors certified | |
      | Review the results with parents | Principal | Jan. 2028 | Interpreter | 80% of parents attended | |`,
    plans: ["5: A step, B owner, C deadline, D resources, E measure, F status; 6-9"],
  },
  {
    name: "plan of correction after a survey visit",
    oddities: ["finding beside the action", "codes that are no numbers of steps", "signature below"],
    drawing: `
      | Riverbend Nursing Center - Plan of Correction | | | | | |
      | Tag | Deficiency | Corrective Action | Responsible Party | Completion Date | Monitoring / Audit |
      | F-684 | Wounds not charted on two days | Retrain night nurses in charting | DON | 03/12/2027 \
        | 10 charts a week |
      | F-689 | Bed alarm unplugged in room 14 | Check every alarm at shift change | Unit manager | 03/05/2027 \
        | Alarm log daily |
      | F-812 | Fridge without a thermometer | Buy and fit four thermometers | Dietary manager | 03/01/2027 \
        | Log kept 90 days |
      | F-880 | Hand gel empty at entrance | Fill the dispensers twice a day | Housekeeping lead | 03/03/2027 \
        | Spot check |
      | | | | | | |
      | Signature of administrator: ____________ | | | | Date: ________ | |`,
    plans: ["2: C step, D owner, E deadline, F measure; 3-6"],
  },
  {
    name: "library annual action plan",
    oddities: ["goals as rows across the table", "objective filled once", "by whom last"],
    drawing: `
      | TOWN OF HARWICK PUBLIC LIBRARY | | | |
      | Action Plan FY2028 | | | |
      | Objective | Actions | Timeframe for Activity | By Whom |
      | Goal 1: Residents of all ages enjoy reading | | | |
      | Lively programs for adults | Offer a memoir writing class | Spring 2028 | Adult services librarian |
      | | Start an evening book group | October 2027 | J. Pruitt |
      | Homework help | Open a study room after school | September 2027 | Director |
      | Goal 2: The building welcomes everyone | | | |
      | Access | Repair the ramp at the side door | June 2028 | Director, DPW |
      | | Print signs in large type | July 2027 | Circulation desk |`,
    merges: ["A4:D4", "A8:D8"],
    plans: ["3: A section, B step, C deadline, D owner; 5-7 9-10"],
  },
  {
    name: "minutes with action items",
    oddities: ["minutes above", "line about the next meeting below", "description as step"],
    drawing: `
      | Minutes of the health and safety committee | | | | |
      | Date: | 2027-02-09 | | | |
      | Present: | P. Shah, L. Moreau, T. Iversen | | | |
      | Apologies: | K. Brandt | | | |
      | 1. Minutes of the last meeting were approved. | | | | |
      | 2. Two falls were reported in the car park. | | | | |
      | ACTION ITEMS | | | | |
      | Item # | Description | Owner | Due Date | Priority |
      | 1 | Grit the car park before 7 am on frost days | T. Iversen | 2027-02-12 | High |
      | 2 | Ask the insurer about the steps | L. Moreau | 2027-02-26 | Med |
      | 3 | Order two sets of ice grips | P. Shah | 2027-02-19 | Low |
      | Next meeting: 9 March 2027, 10 am, room 2 | | | | |`,
    plans: ["8: A number, B step, C owner, D deadline; 9-11"],
  },
  {
    name: "export of a project file",
    oddities: ["export", "percent before the task", "duration", "milestone of no days"],
    drawing: `
      | ID | % Complete | Task Name | Duration | Start | Finish | Predecessors | Resource Names |
      | 1 | 100% | Survey the old shelves | 3 days | Mon 1/4/27 | Wed 1/6/27 | | Hana Cole |
      | 2 | 60% | Choose a carpenter | 10 days | Thu 1/7/27 | Wed 1/20/27 | 1 | Hana Cole;Bo Larsen |
      | 3 | 0% | Move the stock to the hall | 4 days | Thu 1/21/27 | Tue 1/26/27 | 2 | Volunteers |
      | 4 | 0% | Build the new shelves | 15 days | Wed 1/27/27 | Tue 2/16/27 | 2,3 | Carpenter |
      | 5 | 0% | Reading room open again | 0 days | Wed 2/17/27 | Wed 2/17/27 | 4FS+1 day | |`,
    monthFirst: true,
    plans: ["1: A number, B percent, C step, E start, F deadline, G depends-on, H owner; 2-6"],
  },
  {
    name: "responsibilities by name",
    oddities: ["RACI with names", "whom to consult has no role"],
    drawing: `
      | Task | Responsible | Accountable | Consulted | Informed | Target Date |
      | Draft the consent form | Nadia | Dr. Reyes | Legal | Reception | 2027-04-02 |
      | Translate the form | Omar | Nadia | Interpreters | All clinics | 2027-04-16 |
      | Print and distribute | Front office | Nadia | Printer | All clinics | 2027-04-30 |
      | Check the first 50 forms | Omar | Dr. Reyes | Nadia | Board | 2027-05-21 |`,
    plans: ["1: A step, B responsible, C owner, E audience, F deadline; 2-5"],
  },
  {
    name: "annual work plan of a charity",
    oddities: ["heading over two rows", "quarters as columns", "merged outputs", "totals row"],
    drawing: `
      | Expected Output | Planned Activities | Timeframe 2027 | | | | Responsible | Budget (USD) | Partners |
      | | | Q1 | Q2 | Q3 | Q4 | | | |
      | Output 1: Clean water in 12 schools | Test the wells | x | | | | Field officer | 2400 | Water board |
      | | Repair eight pumps | x | x | | | S. Banda | 16000 | Water board |
      | | Train caretakers | | x | x | | S. Banda | 3100 | Schools |
      | Output 2: Hygiene taught in every class | Write a teachers' booklet | | x | | | G. Mwale | 900 | College |
      | | Run one-day workshops | | | x | x | G. Mwale | 5200 | Schools |
      | TOTAL | | | | | | | 27600 | |`,
    merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2", "I1:I2", "A3:A5", "A6:A7"],
    plans: ["2: A section, B step, G owner, H resources, I support; 3-7"],
  },
  {
    name: "opening of the day ward",
    oddities: ["does not start in A", "planned and actual dates", "phases as rows", "legend below"],
    at: "B3",
    drawing: `
      | Ref | Activity | Lead | Planned | | Actual | RAG |
      | | | | Start | Finish | Finish | |
      | A | Building | | | | | |
      | A1 | Paint the recovery room | Estates | 2027-01-11 | 2027-01-15 | 2027-01-14 | G |
      | A2 | Fit the nurse call system | J. Novak | 2027-01-18 | 2027-01-29 | | A |
      | B | Staff | | | | | |
      | B1 | Recruit four nurses | Matron | 2027-01-04 | 2027-03-12 | | R |
      | B2 | Hold two practice days | Matron | 2027-03-15 | 2027-03-19 | | G |
      | | | | | | | |
      | Key: | R = late, A = at risk, G = on track | | | | | |`,
    merges: ["E3:F3"],
    plans: ["4: B number, C step, D owner, E start, F deadline, G completed, H status; 6-7 9-10"],
  },
  {
    name: "short term and long term actions",
    oddities: ["stacked tables with titles", "the second with another order"],
    drawing: `
      | SHORT TERM (0-3 months) | | | |
      | Action | Lead | By when | Done? |
      | Put up a notice board for carers | Ines | 2027-03-31 | Yes |
      | Collect email addresses at the desk | Reception | 2027-04-15 | No |
      | | | | |
      | LONG TERM (up to 2 years) | | | |
      | Action | By when | Lead | Comments |
      | Set up a carers' panel | Spring 2028 | Ines | Needs six members |
      | Apply for the dementia friendly mark | Dec 2028 | Dr. Haq | Fee of 150 |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-4", "7: A step, B deadline, C owner, D notes; 8-9"],
  },
  {
    name: "moving house list of a branch library",
    oddities: ["done first", "short headings", "helpers", "steps named by number"],
    drawing: `
      | ✓ | No. | By | What | Who | Help from | After |
      | ☑ | 1 | 2027-05-03 | Weed the reference shelves | Petra | Tom | |
      | ☐ | 2 | 2027-05-10 | Label all boxes by class mark | Tom | Petra, pages | 1 |
      | ☐ | 3 | 2027-05-14 | Book the removal van | Ada | | |
      | ☐ | 4 | 2027-05-21 | Tell readers about the closure | Ada | Council press office | 3 |`,
    plans: ["1: A status, B number, C deadline, D step, E owner, F support, G depends-on; 2-5"],
  },
  {
    name: "action planning with whom to tell",
    oddities: ["objective above", "resources apart", "communication columns"],
    drawing: `
      | Objective: fewer missed appointments | | | | | | | | |
      | What | Who | When | Resources available | Resources needed | Barriers | Tell whom | How often | Told by |
      | Send text reminders | Lena | 2027-06-01 | Phone system | SMS credit | Old numbers | Patients | Weekly \
        | Desk |
      | Offer evening hours | Dr. Voss | 2027-07-01 | Two rooms | Night pay | Union | Staff, GPs | Monthly \
        | Dr. Voss |
      | Ring those who missed | Desk | 2027-06-15 | Call list | One hour a day | Time | Patients | Daily | Desk |`,
    plans: [
      "2: A step, B owner, C deadline, D resources-available, E resources-needed, F barriers, G audience, H cadence, " +
        "I communicator; 3-5",
    ],
  },
  {
    name: "export of a task board",
    oddities: ["export", "bucket as section", "creation beside due dates"],
    drawing: `
      | Task Name | Bucket Name | Progress | Assigned To | Created Date | Start Date | Due Date | Completed Date |
      | Write the parents' letter | Before term | Completed | Ruth Amsel | 07/01/2027 | | 08/10/2027 | 08/06/2027 |
      | Order name badges | Before term | In progress | Ike Obi | 07/01/2027 | 08/02/2027 | 08/16/2027 | |
      | Set up the buddy list | First week | Not started | Ruth Amsel;Ike Obi | 07/08/2027 | | 08/27/2027 | |
      | Hold a welcome breakfast | First week | Not started | | 07/08/2027 | | 08/30/2027 | |`,
    monthFirst: true,
    plans: ["1: A step, B section, C status, D owner, F start, G deadline, H completed; 2-5"],
  },
];
