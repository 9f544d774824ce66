import type { CorpusSheet } from "./corpus-sheet";

/** Drawn after the recogniser worked. */
export const laterNearMisses: readonly CorpusSheet[] = [
  {
    name: "matriz de riesgos del hospital",
    oddities: ["risk register"],
    drawing: `
      | Nº | Descripción del riesgo | Probabilidad | Impacto | Nivel de riesgo | Acciones de mitigación \
      | Responsable | Plazo |
      | 1 | Corte de agua | 3 | 4 | 12 | Tanque de reserva | Mantenimiento | 2026-05-01 |
      | 2 | Falta de oxígeno | 2 | 5 | 10 | Segundo proveedor | Logística | 2026-04-01 |`,
    plans: [],
  },
  {
    name: "issue log of the building site",
    oddities: ["log"],
    drawing: `
      | Issue ID | Issue description | Reported by | Date reported | Severity | Assigned to | Resolution \
      | Date resolved |
      | 7 | Crack in the east wall | Foreman | 2026-01-09 | High | Engineer | Injected | 2026-02-01 |
      | 8 | Wrong door delivered | Ida | 2026-01-11 | Low | Supplier |  |  |`,
    plans: [],
  },
  {
    name: "Teilnehmerliste Elternabend",
    oddities: ["attendance list"],
    drawing: `
      | Nr. | Name | Klasse | E-Mail | Telefon | Unterschrift |
      | 1 | Kaya, Elif | 3a | kaya@example.de | 030 555 |  |
      | 2 | Schulz, Tom | 3b | schulz@example.de | 030 556 |  |`,
    plans: [],
  },
  {
    name: "programme of the open day",
    oddities: ["programme"],
    drawing: `
      | Time | Activity | Place | Responsible |
      | "09:00" | Welcome by the head | Hall | Mrs Shah |
      | "09:30" | Tour of the labs | Wing B | Science team |
      | "11:00" | Choir sings | Yard | Mr Lee |`,
    plans: [],
  },
  {
    name: "analyse des parties prenantes",
    oddities: ["stakeholder list"],
    drawing: `
      | Partie prenante | Attentes | Pouvoir | Intérêt | Stratégie d'engagement |
      | Parents d'élèves | Sécurité | moyen | fort | Réunion trimestrielle |
      | Rectorat | Résultats | fort | moyen | Rapport annuel |`,
    plans: [],
  },
  {
    name: "orçamento da festa",
    oddities: ["budget"],
    drawing: `
      | Item | Qtde | Valor unitário | Valor total | Fornecedor | Responsável |
      | Cadeiras | 100 | 3 | 300 | Aluga Já | Rita |
      | Som | 1 | 500 | 500 | DJ Léo | Nuno |`,
    plans: [],
  },
  {
    name: "sprintbord",
    oddities: ["board"],
    drawing: `
      | To do | Doing | Done |
      | Kast schilderen | Boeken sorteren | Lamp ophangen |
      | Folder maken | | Deur repareren |`,
    plans: [],
  },
  {
    name: "lista di controllo delle attrezzature",
    oddities: ["database listing"],
    drawing: `
      | Codice | Attrezzatura | Marca | Quantità | Ubicazione | Ultima manutenzione |
      | 01 | Defibrillatore | Zoll | 2 | Atrio | 2025-10-01 |
      | 02 | Carrozzina | Ormesa | 4 | Piano 1 | 2025-09-15 |`,
    plans: [],
  },
  {
    name: "book loans",
    oddities: ["database listing"],
    drawing: `
      | Title | Author | Borrower | Loan date | Due date | Status |
      | Emil and the Detectives | Kästner | Mia Hall | 2026-01-05 | 2026-01-26 | late |
      | The Snowy Day | Keats | Noor Aziz | 2026-01-12 | 2026-02-02 | ok |`,
    plans: [],
  },
  {
    name: "سجل المخاطر",
    oddities: ["risk register"],
    drawing: `
      | م | الخطر | الاحتمالية | التأثير | مستوى الخطر | خطة التخفيف | المسؤول |
      | 1 | انقطاع الكهرباء | عالية | كبير | 12 | مولد احتياطي | الصيانة |
      | 2 | غياب المعلمين | متوسطة | متوسط | 6 | قائمة بدلاء | الوكيلة |`,
    plans: [],
  },
  {
    name: "考勤表",
    oddities: ["attendance list"],
    drawing: `
      | 序号 | 姓名 | 班级 | 周一 | 周二 | 周三 | 周四 | 周五 | 备注 |
      | 1 | 王小明 | 三班 | 到 | 到 | 缺 | 到 | 到 |  |
      | 2 | 李红 | 三班 | 到 | 到 | 到 | 到 | 到 |  |`,
    plans: [],
  },
  {
    name: "SWOT of the library",
    oddities: ["analysis"],
    drawing: `
      | Strengths | Weaknesses | Opportunities | Threats |
      | Loyal readers | Old building | New tram stop | Budget cuts |
      | Keen volunteers | Short hours | University nearby | E-books |`,
    plans: [],
  },
];
