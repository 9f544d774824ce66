import type { CorpusSheet } from "./corpus-sheet";

/** Sheets in ten languages that look like plans and are none, drawn before anything was run on them. */
export const secondFreshNearMisses: readonly CorpusSheet[] = [
  {
    name: "risk register of a summer camp",
    oddities: ["owner, review date and status of risks"],
    drawing: `
      | Camp Pinewood – Risk Register 2027 | | | | | | |
      | ID | Risk | Probability | Impact | Rating | Risk owner | Status |
      | 1 | Lightning during the hike | Low | High | 6 | Camp leader | Open |
      | 2 | Ticks | High | Low | 4 | Nurse | Open |
      | 3 | Kitchen inspection fails | Low | High | 6 | Head cook | Closed |
      | 4 | Too few lifeguards | Medium | High | 8 | Camp leader | Open |`,
    plans: [],
  },
  {
    name: "stakeholders of the new playground",
    oddities: ["interest and influence, contact person"],
    drawing: `
      | Stakeholder | Interest | Influence | Attitude | Contact person |
      | Neighbours of Mill Lane | Noise | Medium | Critical | Mrs. Pryce |
      | Parents of the nursery | A safe place | Low | In favour | Kofi Mensah |
      | Parks department | Upkeep | High | Neutral | Ian Blum |
      | Sponsors | Their name on a sign | Medium | In favour | Rosa Diaz |`,
    plans: [],
  },
  {
    name: "duty rota of a reception desk",
    oddities: ["people by day, dates as headings"],
    drawing: `
      | Week 49 | Mon 30 Nov | Tue 1 Dec | Wed 2 Dec | Thu 3 Dec | Fri 4 Dec |
      | 08:00–12:00 | Ann | Ann | Lev | Ann | Lev |
      | 12:00–16:00 | Lev | Mo | Mo | Lev | Ann |
      | 16:00–20:00 | Mo | Lev | Ann | Mo | Mo |`,
    plans: [],
  },
  {
    name: "log of library loans",
    oddities: ["borrower, due date and returned"],
    drawing: `
      | Title | Author | Borrower | Borrowed on | Due date | Returned |
      | The Salt Path | R. Winn | N. Imran | 2026-10-12 | 2026-11-02 | 2026-10-30 |
      | Emma | J. Austen | C. Boyle | 2026-10-14 | 2026-11-04 | |
      | Dune | F. Herbert | T. Wray | 2026-10-20 | 2026-11-10 | 2026-11-09 |
      | Matilda | R. Dahl | Class 4 | 2026-11-02 | 2026-11-23 | |`,
    plans: [],
  },
  {
    name: "budget of a school theatre",
    oddities: ["lines with a person and totals"],
    drawing: `
      | Item | Budget | Spent | Left | Approved by |
      | Costumes | 600 | 412 | 188 | Ms. Farr |
      | Lights | 900 | 900 | 0 | Ms. Farr |
      | Programmes | 150 | 0 | 150 | Treasurer |
      | Total | 1650 | 1312 | 338 | |`,
    plans: [],
  },
  {
    name: "time sheet of October",
    oddities: ["date, task and hours worked"],
    drawing: `
      | Employee: | Uma Patel | | | |
      | Month: | October 2026 | | | |
      | Date | Project | What I did | Hours | Approved |
      | 2026-10-01 | Archive | Sorted the 1960s boxes | 6 | yes |
      | 2026-10-02 | Archive | Scanned letters | 7.5 | yes |
      | 2026-10-05 | Front desk | Stood in for Ola | 4 | yes |
      | Total | | | 17.5 | |`,
    plans: [],
  },
  {
    name: "training records of the kitchen staff",
    oddities: ["employee, course, date and expiry"],
    drawing: `
      | Employee | Course | Trainer | Completed | Valid until |
      | Bo Lindahl | Food hygiene level 2 | City College | 2025-03-11 | 2028-03-11 |
      | Amira Haddad | Allergens | Online | 2026-02-02 | 2027-02-02 |
      | Joe Tully | Food hygiene level 2 | City College | 2024-09-17 | 2027-09-17 |`,
    plans: [],
  },
  {
    name: "log of decisions",
    oddities: ["decision, who decided and when"],
    drawing: `
      | No. | Decision | Decided by | Date | Reason |
      | D1 | We stay with the present caterer | Board | 2026-09-10 | Lowest price |
      | D2 | No meeting in August | Board | 2026-06-04 | Holidays |
      | D3 | The logo keeps its colours | Director | 2026-10-21 | Survey of members |`,
    plans: [],
  },
  {
    name: "user stories of the booking app",
    oddities: ["a backlog: stories and points, no person and no date"],
    drawing: `
      | Story ID | As a … | I want to … | So that … | Story points | Priority |
      | US-1 | patient | book a visit at night | I need not phone | 5 | Must |
      | US-2 | nurse | see the day's list | I can prepare rooms | 3 | Must |
      | US-3 | manager | export figures | I can report | 8 | Could |`,
    plans: [],
  },
  {
    name: "blank incident log",
    oddities: ["numbered rows without anything in them"],
    drawing: `
      | No. | Date | Time | Location | What happened | Reported by |
      | 1 | | | | | |
      | 2 | | | | | |
      | 3 | | | | | |
      | 4 | | | | | |
      | 5 | | | | | |`,
    plans: [],
  },
  {
    name: "dashboard of a clinic",
    oddities: ["indicators, targets and months"],
    drawing: `
      | Indicator | Owner | Target | Sep | Oct | Nov |
      | Average wait in minutes | Front desk | 15 | 19 | 17 | 16 |
      | Missed visits (%) | Front desk | 5 | 7.1 | 6.4 | 6 |
      | Satisfaction (1–5) | Manager | 4.5 | 4.3 | 4.4 | 4.4 |`,
    plans: [],
  },
  {
    name: "suppliers' invoices",
    oddities: ["due dates and paid dates of invoices"],
    drawing: `
      | Invoice | Supplier | Issued | Due | Amount | Paid on | Clerk |
      | 20261044 | Dairy Direct | 2026-10-05 | 2026-11-04 | 312.4 | 2026-11-02 | JB |
      | 20261051 | Power & Light | 2026-10-09 | 2026-10-30 | 1840 | 2026-10-29 | JB |
      | 20261078 | Paperworks | 2026-10-23 | 2026-11-22 | 95.1 | | KL |`,
    plans: [],
  },
  {
    name: "what changed in this document",
    oddities: ["version, date, author and change"],
    drawing: `
      | Version | Date | Author | Change |
      | 0.1 | 2026-05-04 | L. Sato | First draft |
      | 0.2 | 2026-06-18 | L. Sato | Comments of the unions included |
      | 1.0 | 2026-09-01 | P. Varga | Approved by the board |`,
    plans: [],
  },
  {
    name: "observations of a lesson",
    oddities: ["criteria, rating and remarks"],
    drawing: `
      | Teacher: Mr. Lund | Observer: Ms. Achterberg | Date: 2026-11-11 | |
      | Criterion | Rating (1–4) | Evidence | Remarks |
      | The aim is clear | 4 | On the board | |
      | All pupils are active | 3 | Pair work | Two at the back were not |
      | Time is used well | 2 | Late start | Materials not ready |`,
    plans: [],
  },
  {
    name: "ideas parked for later",
    oddities: ["a parking lot: idea and who raised it"],
    drawing: `
      | Parking lot – workshop of 12 November | | |
      | Idea | Raised by | Votes |
      | Barefoot path behind the gym | Ilse | 7 |
      | Breakfast club | Parents' council | 12 |
      | A podcast by the pupils | Jamal | 4 |`,
    plans: [],
  },
  {
    name: "registre des visiteurs",
    oddities: ["French", "visitors, whom they saw, in and out"],
    drawing: `
      | Date | Nom du visiteur | Société | Personne visitée | Arrivée | Départ |
      | 02/11/2026 | Mme Roux | Électricité Martin | M. Garcin | 08:55 | 10:20 |
      | 02/11/2026 | M. Petit | Mairie | Mme Blin | 14:00 | 15:10 |
      | 04/11/2026 | M. Sow | Ascenseurs Plus | M. Garcin | 09:30 | 11:45 |`,
    plans: [],
  },
  {
    name: "plan de communication de la fête",
    oddities: ["French", "a communication plan: audience, message, channel, frequency"],
    drawing: `
      | Public cible | Message | Canal | Fréquence | Émetteur |
      | Parents | Le programme et les horaires | Courriel | Hebdomadaire | Directrice |
      | Riverains | Bruit jusqu'à 22 h | Affiche | Une fois | Mairie |
      | Bénévoles | Qui vient quand | SMS | Quotidienne | Coordinateur |`,
    plans: [],
  },
  {
    name: "inventario de equipos de cómputo",
    oddities: ["Spanish", "a person responsible for each thing, state of things"],
    drawing: `
      | Código | Equipo | Marca | Responsable | Fecha de compra | Estado |
      | PC-014 | Portátil | Lenor | Ana Ríos | 12/03/2023 | Bueno |
      | PC-015 | Proyector | Visio | Sala 2 | 05/09/2021 | Dañado |
      | PC-016 | Impresora | Tinta | Secretaría | 20/01/2024 | Regular |`,
    plans: [],
  },
  {
    name: "escala de plantão",
    oddities: ["Portuguese", "duty roster by date"],
    drawing: `
      | Data | Dia | Plantonista | Substituto | Telefone |
      | 05/12/2026 | sábado | Dr. Nunes | Dra. Leal | 555-0101 |
      | 06/12/2026 | domingo | Dra. Leal | Dr. Prado | 555-0102 |
      | 12/12/2026 | sábado | Dr. Prado | Dr. Nunes | 555-0103 |`,
    plans: [],
  },
  {
    name: "Inventarliste der Turnhalle",
    oddities: ["German", "next inspection and person of things"],
    drawing: `
      | Gerät | Anzahl | Standort | Ansprechpartner | Letzte Prüfung | Nächste Prüfung |
      | Sprungkasten | 3 | Halle 1 | Herr Voss | 10.02.2026 | 10.02.2027 |
      | Weichboden | 2 | Halle 1 | Herr Voss | 10.02.2026 | 10.02.2027 |
      | Barren | 1 | Halle 2 | Frau Emde | 14.05.2025 | 14.05.2027 |`,
    plans: [],
  },
  {
    name: "Aufgabenverteilung im Verein",
    oddities: ["German", "a RACI matrix"],
    drawing: `
      | Bereich | Vorsitz | Kasse | Jugendwart | Platzwart |
      | Beiträge einziehen | I | R | I | – |
      | Turnier ausrichten | A | C | R | C |
      | Platz mähen | I | – | – | R |
      | R = durchführend, A = verantwortlich, C = wird gefragt, I = wird informiert | | | | |`,
    plans: [],
  },
  {
    name: "leerlingen met bijles",
    oddities: ["Dutch", "pupils, teachers and hours"],
    drawing: `
      | Leerling | Klas | Vak | Docent | Dag | Tijd |
      | Sem | 2B | Wiskunde | dhr. Bos | maandag | 15:00 |
      | Noor | 3A | Frans | mw. Claes | dinsdag | 14:10 |
      | Daan | 2B | Engels | mw. Hoek | donderdag | 15:00 |`,
    plans: [],
  },
  {
    name: "реестр договоров",
    oddities: ["Russian", "contracts with dates and a curator"],
    drawing: `
      | № | Контрагент | Предмет договора | Дата заключения | Действует до | Куратор | Сумма |
      | 1 | ООО «Чистота» | Уборка помещений | 01.02.2026 | 31.01.2027 | Ким А. | 480000 |
      | 2 | ИП Лапин | Вывоз мусора | 15.03.2026 | 14.03.2027 | Ким А. | 96000 |
      | 3 | АО «Связь» | Телефония | 01.07.2025 | 30.06.2027 | Юдина Т. | 72000 |`,
    plans: [],
  },
  {
    name: "lista obecności na szkoleniu",
    oddities: ["Polish", "attendance with signatures"],
    drawing: `
      | Lista obecności – szkolenie BHP, 18.11.2026 | | | |
      | Lp. | Imię i nazwisko | Dział | Podpis |
      | 1 | Agata Kos | Księgowość | |
      | 2 | Leon Mazur | Magazyn | |
      | 3 | Ida Lis | Sekretariat | |`,
    plans: [],
  },
  {
    name: "ders programı",
    oddities: ["Turkish", "a timetable of lessons"],
    drawing: `
      | Saat | Pazartesi | Salı | Çarşamba | Perşembe | Cuma |
      | 08:30 | Matematik | Türkçe | Fen | Matematik | Resim |
      | 09:20 | Türkçe | Türkçe | Fen | İngilizce | Müzik |
      | 10:10 | Beden | Matematik | Sosyal | İngilizce | Türkçe |`,
    plans: [],
  },
  {
    name: "备品库存表",
    oddities: ["Chinese", "stock with a keeper and dates"],
    drawing: `
      | 编号 | 品名 | 数量 | 单位 | 保管人 | 入库日期 |
      | A01 | 打印纸 | 40 | 包 | 赵敏 | 2026-09-03 |
      | A02 | 白板笔 | 120 | 支 | 赵敏 | 2026-09-03 |
      | A03 | 急救箱 | 6 | 个 | 孙浩 | 2026-10-15 |`,
    plans: [],
  },
  {
    name: "来客アンケート結果",
    oddities: ["Japanese", "answers of a survey"],
    drawing: `
      | 回答日 | 年代 | 満足度 | 良かった点 | 改善してほしい点 |
      | 2026/11/03 | 30代 | 4 | 説明が丁寧 | 待ち時間が長い |
      | 2026/11/05 | 60代 | 5 | 受付が親切 | 特になし |
      | 2026/11/09 | 20代 | 3 | 駅に近い | 駐輪場がない |`,
    plans: [],
  },
];
