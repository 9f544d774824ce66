import type { CorpusSheet } from "./corpus-sheet";

/** Drawn last, of the everyday kind, before anything was run on them. */
export const fourthPlans: readonly CorpusSheet[] = [
  {
    name: "title I schoolwide plan",
    oddities: ["title above", "fields above", "line breaks in a heading"],
    drawing: `
      | Maple Grove Elementary | | | | | |
      | Goal: | Raise math proficiency from 48% to 60% by June 2027 | | | | |
      | | | | | | |
      | Strategy /\\nAction Step | Staff\\nResponsible | Start\\nDate | Completion\\nDate \
      | Resources /\\nFunding Source | Evidence of\\nEffectiveness |
      | Hire an interventionist for grades 3–5 | Principal Cho | 2026-08-01 | 2026-09-15 | Title I, $62,000 \
      | Signed contract |
      | Two family math nights | Ms. Duarte | 2026-10-01 | 2027-03-31 | $500 for supplies | Sign-in sheets, survey |
      | Weekly data meetings | Grade-level leads | 2026-09-01 | 2027-05-28 | Common planning time \
      | Agendas and minutes |`,
    plans: ["4: A step, B owner, C start, D deadline, E resources, F measure; 5-7"],
  },
  {
    name: "open actions of the practice meeting",
    oddities: ["status", "date raised beside due date", "numbers first"],
    drawing: `
      | Action No. | Date agreed | Action | Action by | Deadline | Update | Complete Y/N |
      | 41 | 2026-10-07 | Write to patients without a flu jab | Practice nurse | 2026-10-31 | 212 letters sent | Y |
      | 42 | 2026-10-07 | Mend the automatic door | Practice manager | 2026-11-14 | engineer booked | N |
      | 43 | 2026-11-04 | New sign for the car park | Rob | 2026-12-01 | | N |`,
    plans: ["1: C step, D owner, E deadline, F notes, G status; 2-4"],
  },
  {
    name: "library strategic plan year one",
    oddities: ["objective on the first row of a group", "vague deadlines", "merged cells"],
    merges: ["A3:A4"],
    drawing: `
      | Year One Action Plan | | | | |
      | Objective | Action | Lead | Partners | Timeline |
      | Welcome new residents | Welcome bag with library card | Circulation | Town clerk | Winter 2027 |
      | | Conversation circle in three languages | Outreach librarian | Adult school | Ongoing |
      | Modernize spaces | Lockable study pods | Director | Friends of the Library | Q3 2027 |`,
    plans: ["2: A section, B step, C owner, D support, E deadline; 3-5"],
  },
  {
    name: "event run-up with budget",
    oddities: ["total row", "section row", "checkbox column"],
    drawing: `
      | Task | Assigned | Due | Budget | Actual cost | Done |
      | VENUE | | | | | |
      | Sign the rental contract | Bea | 2027-01-15 | 800 | 800 | TRUE |
      | Rent chairs | Moe | 2027-04-20 | 150 | | FALSE |
      | PUBLICITY | | | | | |
      | Flyers to all schools | Ines | 2027-04-01 | 90 | | FALSE |
      | Total | | | 1040 | 800 | |`,
    plans: ["1: A step, B owner, C deadline, D resources, F status; 3 4 6"],
  },
  {
    name: "inspection response",
    oddities: ["heading far down", "reason column", "signature block", "does not start in column A"],
    drawing: `
      | | Care home inspection – response | | | | |
      | | Provider: Willow House | | | | |
      | | Date of inspection: 12 May 2026 | | | | |
      | | | | | | |
      | | Requirement | Action taken or planned | Person responsible | Timescale for completion | Evidence |
      | | Medicines locked at all times | New key safe and double signature | Deputy manager | 2026-06-15 | Photo, log |
      | | Fire drills at night | Two drills a year after 10 pm | Manager | 2026-07-31 | Drill report |
      | | | | | | |
      | | Signature of the provider: ____________ | | | Date: ______ | |`,
    plans: ["5: C step, D owner, E deadline, F measure; 6-7"],
  },
  {
    name: "volunteer tasks with two people columns",
    oddities: ["two owner-like columns", "cadence column", "questions as headings"],
    drawing: `
      | What needs doing? | Who leads? | Who helps? | How often? | By when? |
      | Water the school garden | Mr Tan | Class 4a | twice a week | July 2027 |
      | Paint the fence | Parents' council | Class 6b | once | 2027-05-08 |
      | Build a bee hotel | Ms Roy | Eco club | once | 2027-04-24 |`,
    plans: ["1: A step, B owner, C support, D cadence, E deadline; 2-4"],
  },
  {
    name: "plan d'action du conseil de la vie lycéenne",
    oddities: ["title above", "status", "deadline as text"],
    drawing: `
      | CVL – Plan d'action 2026-2027 | | | | |
      | Projets | Étapes à franchir | Élèves responsables | Date limite | Bilan |
      | Foyer rénové | Choisir les couleurs et acheter la peinture | Lina, Tom | 15 décembre | fait |
      | Journal du lycée | Trouver un imprimeur | Maya | fin janvier | |
      | Semaine du climat | Inviter deux intervenants | Noé | 12/03/2027 | |`,
    plans: ["2: A section, B step, C owner, D deadline, E status; 3-5"],
  },
  {
    name: "plan de sobriété de la ville",
    oddities: ["section row", "resources", "measure", "two owner-like columns"],
    drawing: `
      | N° | Action | Élu référent | Service pilote | Échéance | Budget (€ TTC) | Indicateur |
      | 1 | BÂTIMENTS | | | | | |
      | 1.1 | Baisser le chauffage à 19 °C | Mme Colin | Bâtiments | 01/11/2026 | 0 | kWh par m² |
      | 1.2 | Isoler l'école Jaurès | Mme Colin | Bâtiments | 31/08/2027 | 240000 | DPE |
      | 2 | ÉCLAIRAGE | | | | | |
      | 2.1 | Éteindre de minuit à 5 h | M. Ba | Voirie | 15/12/2026 | 0 | Heures éteintes |`,
    plans: ["1: B step, C owner, D responsible, E deadline, F resources, G measure; 3 4 6"],
  },
  {
    name: "plan anual del club de padres",
    oddities: ["deadline column first", "resources", "total row"],
    drawing: `
      | Mes | Actividad | Comisión encargada | Lugar | Presupuesto |
      | Marzo | Feria de útiles usados | Comisión de compras | Patio | $ 200 |
      | Mayo | Festejo del Día de la Madre | Comisión de fiestas | Salón | $ 450 |
      | Agosto | Pintar las aulas | Todos | Aulas | $ 900 |
      | | | | Total | $ 1550 |`,
    plans: ["1: A deadline, B step, C owner, E resources; 2-4"],
  },
  {
    name: "plan de acción del centro de salud",
    oddities: ["heading over two rows", "objective on the first row of a group", "merged cells"],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2"],
    drawing: `
      | Problema priorizado | Acciones propuestas | Responsables | Cronograma | | Indicador |
      | | | | Desde | Hasta | |
      | Diabetes sin control | Taller mensual de alimentación | Nutricionista | 2026-03-01 | 2026-12-15 \
      | 40 asistentes |
      | | Visitas domiciliarias | Enfermera Ruiz | 2026-03-15 | 2026-11-30 | 120 visitas |
      | Embarazo adolescente | Charlas en secundaria | Psicóloga | 2026-04-01 | 2026-10-31 | 8 charlas |`,
    plans: ["2: B step, C owner, D start, E deadline, F measure; 3-5"],
  },
  {
    name: "plano de trabalho do posto de saúde",
    oddities: ["status", "numbers first", "notes"],
    drawing: `
      | Item | Atividade | Responsável | Data de início | Data prevista p/ término | Status | Observações |
      | 1 | Recadastrar famílias da área 3 | ACS Rosana | 02/02/2026 | 30/04/2026 | Em andamento | |
      | 2 | Grupo de caminhada | Educador físico | 09/02/2026 | 18/12/2026 | Não iniciado | precisa de coletes |
      | 3 | Reforma da sala de vacina | Coordenação | 01/03/2026 | 30/06/2026 | Não iniciado | |`,
    plans: ["1: B step, C owner, D start, E deadline, F status, G notes; 2-4"],
  },
  {
    name: "Medienkonzept Umsetzung",
    oddities: ["objective on the first row of a group", "questions as headings", "deadline as text"],
    drawing: `
      | Umsetzungsplan Medienkonzept | | | | | |
      | Zielsetzung | Konkrete Schritte | Wer ist verantwortlich? | Zeitrahmen | Benötigte Ressourcen | Evaluation |
      | Alle Klassen arbeiten mit Tablets | Tabletkoffer anschaffen | Schulleitung | 1. Halbjahr 2026/27 \
      | 18.000 € | Inventarliste |
      | | Fortbildung für das Kollegium | Medienteam | 14.11.2026 | Referent, 600 € | Teilnehmerliste |
      | Sicher im Netz | Elternabend mit der Polizei | Fr. Nowak | Februar 2027 | Aula | 80 Eltern |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources-needed, F measure; 3-5"],
  },
  {
    name: "To-do-Liste Praxisjubiläum",
    oddities: ["priority column", "status", "blank rows between steps"],
    drawing: `
      | Aufgabe | Prio | Zuständig | Fällig | Status | Notiz |
      | Einladungen drucken | A | Petra | 2027-03-01 | offen | 120 Stück |
      | Musik anfragen | B | Uwe | 2027-03-15 | in Arbeit | |
      | | | | | | |
      | Torte bestellen | B | Petra | 2027-04-10 | offen | |`,
    plans: ["1: A step, C owner, D deadline, E status, F notes; 2 3 5"],
  },
  {
    name: "actielijst ouderraad",
    oddities: ["title above", "status symbols", "heading in capitals"],
    drawing: `
      | ACTIELIJST OUDERRAAD november | | | |
      | ACTIE | WIE | VOOR | KLAAR |
      | Sinterklaas bellen | Marleen | 25 nov | ✔ |
      | Pepernoten inkopen | Hakan en Joke | 1 dec | |
      | Zaal versieren | iedereen | 4 dec | |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-5"],
  },
  {
    name: "piano operativo del museo dei ragazzi",
    oddities: ["section row", "status", "resources"],
    drawing: `
      | Attività da realizzare | Persona incaricata | Data di avvio | Data di chiusura | Costo previsto | Avanzamento |
      | Fase 1 – Preparazione | | | | | |
      | Scegliere i temi delle sale | Giulia Ferri | 2026-01-12 | 2026-02-06 | 0 | completata |
      | Chiedere i permessi | Ufficio tecnico | 2026-01-19 | 2026-03-13 | 150 | in corso |
      | Fase 2 – Apertura | | | | | |
      | Invitare le scuole | Segreteria | 2026-04-01 | 2026-04-30 | 80 | da iniziare |`,
    plans: ["1: A step, B owner, C start, D deadline, E resources, F status; 3 4 6"],
  },
  {
    name: "план мероприятий по профилактике",
    oddities: ["title above", "section row", "numbers first"],
    drawing: `
      | План мероприятий по профилактике гриппа на 2026 год | | | | |
      | № п/п | Мероприятия | Срок проведения | Ответственные | Отметка об исполнении |
      | 1. Организационные мероприятия | | | | |
      | 1.1 | Составить списки на вакцинацию | до 01.09.2026 | Медсестра школы | выполнено |
      | 1.2 | Провести родительские собрания | сентябрь | Классные руководители | |
      | 2. Санитарные мероприятия | | | | |
      | 2.1 | Проветривать кабинеты по графику | ежедневно | Учителя | |`,
    plans: ["2: B step, C deadline, D owner, E status; 4 5 7"],
  },
  {
    name: "خطة نادي القراءة",
    oddities: ["title above", "resources", "notes"],
    drawing: `
      | خطة نادي القراءة للفصل الأول | | | | | |
      | م | النشاط | تاريخ التنفيذ | المسؤولة | الأدوات والموارد | ملاحظات |
      | 1 | اختيار كتاب الشهر | 2026-09-10 | أ. هدى | قائمة كتب | |
      | 2 | لقاء مع كاتبة | 2026-10-15 | أ. ريم | قاعة ومكبر صوت | بانتظار الموافقة |
      | 3 | معرض رسوم | 2026-11-20 | أ. سارة | لوحات وألوان | |`,
    plans: ["2: B step, C deadline, D owner, E resources, F notes; 3-5"],
  },
  {
    name: "社区图书馆年度任务",
    oddities: ["objective on the first row of a group", "status", "merged cells"],
    merges: ["A2:A3"],
    drawing: `
      | 工作目标 | 主要任务 | 负责人 | 协助部门 | 开始时间 | 完成时间 | 目前进度 |
      | 增加儿童读者 | 每周六讲故事 | 林芳 | 志愿者队 | 2026-03-07 | 2026-12-26 | 进行中 |
      | | 开设绘本角 | 黄杰 | 采编部 | 2026-04-01 | 2026-05-31 | 未开始 |
      | 延长开放时间 | 周五开放至晚上九点 | 馆长 | 物业 | 2026-02-01 | 2026-03-01 | 已完成 |`,
    plans: ["1: A section, B step, C owner, D support, E start, F deadline, G status; 2-4"],
  },
  {
    name: "two goals below one another",
    oddities: ["several plans below one another", "fields above"],
    drawing: `
      | Goal 1: Every child reads at home | | | |
      | Action | Person responsible | By when | Measure of success |
      | Lend book bags | Ms Bell | 2026-10-01 | 100 bags a month |
      | Reading diary for years 1 and 2 | Class teachers | 2026-09-15 | 80% signed each week |
      | | | | |
      | Goal 2: A calm lunch break | | | |
      | Action | Person responsible | By when | Measure of success |
      | Train ten play leaders | Mr Ash | 2026-11-01 | 10 certificates |`,
    plans: ["2: A step, B owner, C deadline, D measure; 3-4", "7: A step, B owner, C deadline, D measure; 8"],
  },
  {
    name: "merger of two clinics by week",
    oddities: ["month or week columns", "summary rows", "heading over two rows"],
    drawing: `
      | Merger plan | | | | 2026 | | | |
      | Activity | Owner | From | To | W1 | W2 | W3 | W4 |
      | Staff | | | | | | | |
      | Tell all staff in person | Dr Kane | 2026-01-05 | 2026-01-09 | x | | | |
      | Joint rota | Nurse manager | 2026-01-12 | 2026-01-23 | | x | x | |
      | Patients | | | | | | | |
      | Letter to every household | Reception | 2026-01-19 | 2026-01-30 | | | x | x |`,
    plans: ["2: A step, B owner, C start, D deadline; 4 5 7"],
  },
];
