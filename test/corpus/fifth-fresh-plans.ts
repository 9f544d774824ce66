import type { CorpusSheet } from "./corpus-sheet";

/** Plans of wards, parishes, makers, towns and schools, in English, drawn before anything was run on them. */
export const fifthFreshPlans: readonly CorpusSheet[] = [
  {
    name: "falls reduction on a medical ward",
    oddities: ["title and ward above", "RAG column", "roles of a ward as owners"],
    drawing: `
      | Ward 7B – Falls Improvement Plan 2026/27 | | | | | | |
      | Ward manager: Sr. Bernadette Okoro | | | | | | |
      | Ref | Issue identified | Action to be taken | Action lead | Target date | Evidence of completion | RAG |
      | 1 | No lying/standing BP recorded | Teach lying and standing BP at every handover | Falls champion \
        | 31/12/2026 | Training log, 90% of staff | A |
      | 2 | Slippers unsafe | Order 60 pairs of red non-slip socks | Ward clerk | 4/12/2026 | Order no. | G |
      | 3 | Bays unattended at night | Introduce bay tagging | Sr. Okoro | 1/2/2027 | Weekly audit of 10 shifts | A |
      | 4 | Post-fall review late | Post-fall huddle within 1 hour | Dr Lim / Nurse in charge | immediate | | R |
      | 5 | Call bells out of reach | Add bell check to intentional rounding | All staff | Ongoing \
        | Spot checks | A |`,
    plans: ["3: A number, C step, D owner, E deadline, F measure, G status; 4-8"],
  },
  {
    name: "mission action plan of a parish",
    oddities: ["church calendar", "wardens and PCC", "done column of ticks"],
    drawing: `
      | ST. OSWALD'S – MISSION ACTION PLAN | | | | | |
      | Priority | What we will do | Who will lead on it | By when | What will success look like? | Done |
      | Welcome | Train 12 new welcomers | Mrs Pauline Tew | Easter 2027 | Rota full for the summer | |
      | Welcome | Coffee after the 10 am service every Sunday | Church wardens | Advent Sunday | 40 people stay | ✓ |
      | Children | Start Messy Church | Rev. Anna Holt | Feb half term | 15 families | |
      | Children | DBS checks for all helpers | Safeguarding Officer (J. Pike) | 31 Jan 2027 | List complete | |
      | Building | Apply for a faculty for the toilet | PCC Secretary | Next PCC | Faculty granted | |
      | Building | Mend the boiler | | before winter | Church at 18 °C | |`,
    plans: ["2: A section, B step, C owner, D deadline, E measure, F status; 3-8"],
  },
  {
    name: "corrective actions of a maker of valves",
    oddities: ["8D", "date opened and closed", "percentages"],
    drawing: `
      | 8D No. | Customer | D3 Containment | D5 Permanent corrective action | Responsible | Date opened \
        | Due date | % complete | Date closed |
      | 26-041 | Hydromar | Sorted 1,200 pcs | Change deburring tool after 400 parts | T. Wieczorek | 2026-10-12 \
        | 2026-12-11 | 60% | |
      | 26-042 | Nordfill | 100% leak test | New O-ring material, PPAP level 3 | Quality Eng. | 2026-10-20 \
        | 2026-11-20 | 80% | |
      | 26-043 | Hydromar | n/a | Add poka-yoke to station 4 | S. Iyer | 2026-11-02 | 2027-01-29 | 10% | |
      | 26-039 | Alpen AG | Stock blocked | Repair of test bench B | M. Roth | 2026-09-15 | 2026-10-30 | 100% \
        | 2026-10-28 |`,
    plans: ["1: A number, D step, E owner, G deadline, H percent, I completed; 2-5"],
  },
  {
    name: "climate office of a town",
    oddities: ["lead department and partners", "tonnes saved", "years as timeframe", "cost band"],
    drawing: `
      | Theme | Code | Action | Lead department | Key partners | Timescale | Cost | KPI | CO2 saved (t/yr) |
      | Buildings | B1 | Fit LED lighting in 14 municipal buildings | Estates | Energy agency | 2026-2027 | €€ \
        | kWh per m² | 120 |
      | Buildings | B2 | Insulate the roof of the sports hall | Estates | | Q3 2027 | €€€ | Roof U-value 0.18 | 45 |
      | Transport | T1 | 6 km of protected cycle lane | Highways (R. Boland) | Cycling campaign | Dec 2027 | €€€ \
        | km built | 300 |
      | Transport | T2 | Car-free Sunday | Climate Officer | Schools | Sept each year | € | Number of streets | n/a |
      | Nature | N1 | Plant 2,000 trees | Parks | Friends of the Park | Mar 2027 | € \
        | Trees alive after 2 yrs | 15 |`,
    plans: ["1: A section, B number, C step, D owner, E support, F deadline, G resources, H measure; 2-6"],
  },
  {
    name: "Montessori school self-improvement",
    oddities: ["guiding words", "initials", "terms as dates"],
    drawing: `
      | Goal 2: Children choose work independently | | | | | |
      | Action Steps | Person(s) Responsible | Timeline | Resources Needed | How will we know? | Notes |
      | Observe each child for 30 min a week | Lead guides | Weekly, Sept–Dec | Observation forms \
        | 24 records per child | started |
      | Re-order the practical life shelves | KM | Winter break | $350 | Shelf photo before/after | |
      | Parent evening on the work cycle | Head of School | January 21, 2027 | Gym, tea | 50 parents attend | |
      | Peer observation | KM + JD | Spring term | Sub cover | 2 per guide | |
      | Buy grammar materials | TBD | TBD | $1,200 (PTO grant) | | waiting for the grant |`,
    plans: ["2: A step, B owner, C deadline, D resources, E measure, F notes; 3-7"],
  },
  {
    name: "PTA spring fair",
    oddities: ["volunteers with question marks", "US dates", "done x"],
    monthFirst: true,
    drawing: `
      | Task | Volunteer | Due | Budget | Done? | Comments |
      | Reserve the gym with the office | Kelly M. | 1/15/27 | 0 | x | form is in |
      | Find a DJ | Jess? | 2/1/27 | 250 | | |
      | Order ride wristbands (400) | Priya S. | 2/26/27 | 180 | | |
      | Flyer in English and Spanish | Marisol & Dana | 3/5/27 | 40 | | Dana does Spanish |
      | Silent auction: ask 30 businesses | NEED VOLUNTEER | 3/19/27 | | | |
      | Bake sale sign-up | Room parents | 3/26/27 | | | |
      | Clean-up crew | 8th grade | day of | | | |`,
    plans: ["1: A step, B owner, C deadline, D resources, E status, F notes; 2-8"],
  },
  {
    name: "work plan of an NGO in Kenya",
    oddities: ["outputs as section rows", "quarters ticked", "KES"],
    drawing: `
      | TUMAINI WASH PROJECT – ANNUAL WORKPLAN 2027 | | | | | | | | |
      | Activity | Indicator | Target | Q1 | Q2 | Q3 | Q4 | Responsible | Budget (KES) |
      | Output 1: Safe water for 12 schools | | | | | | | | |
      | 1.1 Drill 4 boreholes in Kitui South | No. of boreholes | 4 | X | X | | | WASH Engineer | 6,800,000 |
      | 1.2 Train 12 school water committees | No. of committees trained | 12 | | X | | | Field Officer – Mwende \
        | 540,000 |
      | Output 2: Handwashing | | | | | | | | |
      | 2.1 Install 48 tippy taps | No. installed | 48 | | X | X | | Field Officer – Mwende | 96,000 |
      | 2.2 Radio spots in Kikamba | Spots aired | 30 | | | X | X | Comms Officer | 210,000 |
      | 2.3 Endline survey | Report | 1 | | | | X | MEAL Lead | 400,000 |`,
    plans: ["2: A step, B measure, H owner, I resources; 4 5 7-9"],
  },
  {
    name: "special school after inspection",
    oddities: ["two title rows", "milestones by term", "SLT and governors"],
    drawing: `
      | Post-inspection action plan | | | | | |
      | Area for improvement 1: Reading | | | | | |
      | Actions | Lead | Start date | End date | Success criteria | Monitoring by |
      | Screen every pupil with the new phonics check | SENDCo | 2026-09-07 | 2026-10-16 | 100% screened \
        | Link governor |
      | Buy decodable books for KS3 | English lead | 2026-09-14 | 2026-11-30 | 120 titles in class | SLT |
      | Daily 20-minute reading for all | Class teachers | 2026-11-02 | 2027-07-16 | Learning walks: 9 in 10 on task \
        | Headteacher |
      | Workshop for parents | Family worker | 2027-02-01 | 2027-01-22 | 25 families | Headteacher |
      | Report to governors | Headteacher | 2027-03-01 | 2027-03-18 | Paper accepted | Chair |`,
    plans: ["3: A step, B owner, C start, D deadline, E measure; 4-8"],
  },
  {
    name: "moving a dental practice",
    oddities: ["checklist by weeks before", "day counts", "sections"],
    drawing: `
      | When | What needs to happen | Who | OK? |
      | 12 WEEKS BEFORE | | | |
      | 01/02/2027 | Give notice to the landlord | Dr. Farah | yes |
      | 05/02/2027 | Notify the regulator of the new address | Practice manager | no |
      | 8 WEEKS BEFORE | | | |
      | 01/03/2027 | Write to 3,400 patients | Reception | no |
      | 03/03/2027 | Book the X-ray engineer | Practice manager | no |
      | MOVING WEEK | | | |
      | 26/04/2027 | Move chairs 1–3 | Moving firm | no |
      | 28/04/2027 | Test suction and compressor | | no |
      | 03/05/2027 | Open | everyone | no |`,
    plans: ["1: A deadline, B step, C owner, D status; 3 4 6 7 9-11"],
  },
  {
    name: "equality objectives of a college",
    oddities: ["objective column merged", "progress notes dated", "several leads"],
    merges: ["A2:A3", "A4:A5"],
    drawing: `
      | Equality objective | Planned activity | Responsible lead | Completion date | Progress at Nov 2026 \
        | Impact measure |
      | Close the attainment gap | Mentoring for 40 learners | Dir. of Student Services | July 2027 \
        | 28 matched with a mentor | Gap below 5 points |
      | | Review the curriculum reading lists | Heads of Department | April 2027 | 3 of 9 done | All lists reviewed |
      | Inclusive recruitment | Anonymous shortlisting | HR Manager | Complete | In place since September \
        | Share of BAME staff |
      | | Disability Confident level 2 | HR Manager | 30/06/2027 | Self-assessment drafted | Certificate |`,
    plans: ["1: A section, B step, C owner, D deadline, E status, F measure; 2-5"],
  },
  {
    name: "grant milestones of a museum",
    oddities: ["milestone and deliverable", "dependency by number", "money with currency"],
    drawing: `
      | # | Milestone | Deliverable | Lead | Depends on | Start | Finish | Payment |
      | 1 | Survey of the collection | Condition report | A. Lindqvist | – | 2026-12-01 | 2027-01-29 | £8,000 |
      | 2 | Tender for showcases | Signed contract | Registrar | 1 | 2027-02-01 | 2027-03-12 | – |
      | 3 | Showcases delivered | 14 cases on site | Registrar | 2 | 2027-03-15 | 2027-06-25 | £46,000 |
      | 4 | Objects mounted | 210 objects | A. Lindqvist | 1, 3 | 2027-06-14 | 2027-09-03 | £12,000 |
      | 5 | Opening | Press pack | Comms | 4 | 2027-09-06 | 2027-09-17 | £4,000 |`,
    plans: ["1: A number, B step, C measure, D owner, E depends-on, F start, G deadline, H resources; 2-6"],
  },
  {
    name: "safety committee minutes as actions",
    oddities: ["raised at", "carried over", "closed rows", "several dates in one cell"],
    drawing: `
      | Item | Raised | Action required | Owner | Target | Status / update |
      | 5.1 | Aug | Repaint walkways in hall 2 | Maintenance | End Nov | Open – paint ordered 12/11 |
      | 5.2 | Aug | Eye wash station by the plating line | EHS | 15 Oct → 30 Nov → 20 Dec | Open |
      | 5.3 | Oct | Noise survey of the press shop | EHS (Carla) | 15 Jan | Not started |
      | 5.4 | Oct | New gloves for the paint crew | Purchasing | 6 Nov | Closed |
      | 5.5 | Nov | Forklift refresher for 11 drivers | HR/EHS | Q1 | Open – dates requested |`,
    plans: ["1: A number, C step, D owner, E deadline, F status; 2-6"],
  },
];
