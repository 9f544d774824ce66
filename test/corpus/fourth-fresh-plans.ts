import type { CorpusSheet } from "./corpus-sheet";

/** More plans as teams keep them, in English, drawn before anything was run on them. */
export const fourthFreshPlans: readonly CorpusSheet[] = [
  {
    name: "parking study of a small town",
    oddities: ["consultant's language", "a totals row", "fiscal quarters"],
    drawing: `
      | Strategy | Implementation action | Lead | Support | Timeframe | Est. cost |
      | Manage the kerb | Install 60 pay-by-plate meters | Public Works | Police | FY27 Q2 | $210,000 |
      | Manage the kerb | Adopt the loading zone ordinance | Town Attorney | Council | Short term (0-12 months) \
        | Staff time |
      | Better walking | Rebuild sidewalks on Elm Street | DPW Director L. Hanna | MassDOT | FY28 | $480,000 |
      | Better walking | Add 22 street lights | Light Dept. | | 06/30/2027 | $66,000 |
      | | | | | Total | $756,000 |`,
    plans: ["1: A section, B step, C owner, D support, E deadline, F resources; 2-5"],
  },
  {
    name: "CAPA tracker of a device maker",
    oddities: ["root cause, correction, corrective action", "effectiveness check later"],
    drawing: `
      | CAPA # | Source | Problem statement | Root cause | Corrective action | Action owner | Due | Closed on \
        | Effectiveness check due | Effective? |
      | CAPA-031 | Complaint | Label peels off | Wrong adhesive | Qualify adhesive 9472 | J. Brandt \
        | 10-Nov-2026 | 06-Nov-2026 | 06-Feb-2027 | |
      | CAPA-032 | Audit | Training gaps | No matrix | Build a training matrix for 64 staff | QA | 18-Dec-2026 | | | |
      | CAPA-033 | NCR | Torque too low | Driver drift | Calibrate the drivers weekly | M. Oduya | 20-Nov-2026 | | | |
      | CAPA-034 | Supplier | Late certificates | None stated in PO | Add clause 4.2 to all POs \
        | Purchasing (E. Falk) | TBD | | | |`,
    plans: ["1: A number, E step, F owner, G deadline, H completed; 2-5"],
  },
  {
    name: "meeting actions of a parish council",
    oddities: ["minutes with an actions table", "initials", "carried forward"],
    drawing: `
      | Actions arising – meeting of 9 November 2026 | | | |
      | Min. ref | Action | By | When |
      | 26/114 | Write to highways about the bend | Clerk | asap |
      | 26/115 | Get three quotes for the bus shelter | JT/PM | next meeting |
      | 26/118 | Renew insurance | Clerk | 31/12/26 |
      | 26/120 | Look at the pond fence | Cllr Dow | c/f |
      | 26/121 | Note the planning decision | – | – |`,
    plans: ["2: A number, B step, C owner, D deadline; 3-7"],
  },
  {
    name: "onboarding plan of a charity",
    oddities: ["two tables one above the other", "day numbers"],
    drawing: `
      | BEFORE THE FIRST DAY | | | |
      | Task | Who | By | Done |
      | Order laptop and badge | Ops | 2 weeks before start | Y |
      | Set up accounts | IT helpdesk | 1 week before start | N |
      | | | | |
      | FIRST MONTH | | | |
      | Task | Who | By | Done |
      | Meet all seven teams | Line manager | Week 1 | N |
      | Shadow three home visits | Buddy: Aisha | Week 2 | N |
      | First review | Line manager | Day 30 | N |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-4", "7: A step, B owner, C deadline, D status; 8-10"],
  },
  {
    name: "sprint board of a data team",
    oddities: ["story points", "sprints as dates", "emoji statuses"],
    drawing: `
      | Key | Summary | Assignee | Sprint | Story points | Status |
      | DAT-11 | Load census file into warehouse | priya.n | Sprint 14 | 5 | ✅ Done |
      | DAT-12 | Mask names in the test copy | tomas | Sprint 15 | 3 | 🚧 In progress |
      | DAT-13 | Dashboard for the wards | Unassigned | Sprint 15 | 8 | 📋 To do |
      | DAT-14 | Alert when a load fails | priya.n | Backlog | 2 | 📋 To do |`,
    plans: ["1: A number, B step, C owner, F status; 2-5"],
  },
  {
    name: "rota of spring jobs on an allotment site",
    oddities: ["a table that starts late", "weekends as dates", "no owner for one"],
    drawing: `
      | | Allotment working parties 2027 | | | | |
      | | | | | | |
      | | Job | Needs doing by | Leader | Helpers wanted | Tools |
      | | Clear the ditch | 1st weekend in March | Walt | 6 | spades, waders |
      | | Mend the deer fence | before planting | Ingrid | 4 | wire, posts |
      | | Spread 10 t of manure | Easter | Walt & sons | 8 | barrows |
      | | Paint the shed | when dry | | 2 | paint |
      | | Count the hives | 30 April | bee group | | |`,
    plans: ["3: B step, C deadline, D owner, E notes, F resources; 4-8"],
  },
  {
    name: "audit recommendations of a trust",
    oddities: ["management response in the middle", "revised dates", "implemented"],
    drawing: `
      | Rec. no. | Recommendation | Priority | Management response | Agreed? | Responsible officer \
        | Original target | Revised target | Status at Nov 2026 |
      | 1.1 | Reconcile the bank monthly | High | Accepted, from August | Y | Finance manager | 31/08/2026 | \
        | Implemented |
      | 1.2 | Review user rights each quarter | High | Accepted | Y | IT lead | 30/09/2026 | 31/12/2026 \
        | Partly implemented |
      | 2.1 | Tender the cleaning contract | Medium | Accepted, 2027 | Y | Estates manager | 31/10/2026 | \
        | Not implemented |
      | 2.2 | Keep gifts register | Low | Not accepted – done elsewhere | N | | | | Closed – no action |`,
    plans: ["1: A number, B step, F owner, G start, H deadline, I status; 2-5"],
  },
  {
    name: "personal plan of a ward sister",
    oddities: ["first person", "support needed", "no owner column"],
    drawing: `
      | My development plan – S. Wilkes – reviewed with manager 3/11/26 | | | | |
      | What do I want to learn? | What will I do? | Support needed | Target date | How will I know? |
      | Lead a team meeting | Chair the November and January meetings | Cover from deputy | 29/01/2027 \
        | Feedback from five staff |
      | Understand budgets | Spend two days with finance | Study leave | March 2027 | I can explain the variance |
      | Audit skills | Run a hand hygiene audit | Audit tool | 18/12/2026 | Report to matron |`,
    plans: ["2: B step, C resources-needed, D deadline, E measure; 3-5"],
  },
  {
    name: "grid of months for a food co-op",
    oddities: ["months as columns with bars", "who in initials"],
    drawing: `
      | Workstream / task | Who | Jan | Feb | Mar | Apr | May | Jun |
      | PREMISES | | | | | | | |
      | Sign the lease on Mill Road | AB | ■ | | | | | |
      | Fit the cold room | CD | | ■ | ■ | | | |
      | PEOPLE | | | | | | | |
      | Recruit two coordinators | EF | | ■ | | | | |
      | Train 15 volunteers | EF, GH | | | ■ | ■ | | |
      | OPENING | | | | | | | |
      | Open day with growers | AB | | | | | ■ | |`,
    plans: ["1: A step, B owner; 3-4 6-7 9"],
  },
  {
    name: "attendance plan with a notes block",
    oddities: ["bulleted cells", "several steps in a cell", "notes on the right"],
    drawing: `
      | Goal: raise attendance to 95 % by June 2027 | | | | | | Notes |
      | Strategy | Action Step | Person(s) Responsible | Timeline | Evidence of Completion | \
        | Ask the board for van money |
      | Tier 1 | • Call home by 10 am\\n• Log every call | Attendance clerk | Daily | Call log | | Van quote: $9,400 |
      | Tier 2 | Meet families of 35 chronically absent students | Counselor Ruiz; AP Stone \
        | Dec 2026 - Feb 2027 | 35 meeting notes | | |
      | Tier 2 | Start a walking bus on three routes | PTO | 2/1/2027 | 3 routes, 40 children | | |
      | Tier 3 | Refer to county services as needed | Social worker | As needed | Referral list | | |`,
    monthFirst: true,
    plans: ["2: A section, B step, C owner, D deadline, E measure; 3-6"],
  },
];
