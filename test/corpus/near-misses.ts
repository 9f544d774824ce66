import type { CorpusSheet } from "./corpus-sheet";

export const nearMisses: readonly CorpusSheet[] = [
  {
    name: "risk register of a school trip",
    oddities: ["risk register"],
    drawing: `
      | ID | Risk | Likelihood | Impact | Score | Mitigation action | Owner | Due date | Status |
      | 1 | A child is lost | 2 | 5 | 10 | Buddy system | Ana | 2026-05-01 | open |
      | 2 | Bus is late | 3 | 2 | 6 | Phone the company | Bo | 2026-05-01 | open |`,
    plans: [],
  },
  {
    name: "FMEA of the pharmacy fridge",
    oddities: ["FMEA"],
    drawing: `
      | Process step | Failure mode | Effect | Severity | Occurrence | Detection | RPN | Recommended action \
      | Responsible | Target date |
      | Store vaccines | Door left open | Doses spoiled | 8 | 3 | 4 | 96 | Fit an alarm | Sam | 2026-03-01 |
      | Log the temperature | Log forgotten | Unknown quality | 6 | 5 | 5 | 150 | Digital logger | Rosa | 2026-04-01 |`,
    plans: [],
  },
  {
    name: "stakeholders of the new library",
    oddities: ["stakeholder list"],
    drawing: `
      | Stakeholder | Interest | Influence | Strategy | Responsible |
      | Parents | Longer hours | High | Invite monthly | Marta |
      | Town council | Budget | High | Report each quarter | Director |`,
    plans: [],
  },
  {
    name: "backlog of the school app",
    oddities: ["backlog"],
    drawing: `
      | ID | User story | Story points | Priority | Sprint | Assignee | Status |
      | 1 | As a parent I want to see the menu | 3 | High | 4 | Lee | To do |
      | 2 | As a teacher I want to mark absences | 5 | High | 4 | Kai | Doing |`,
    plans: [],
  },
  {
    name: "annuaire du personnel",
    oddities: ["directory"],
    drawing: `
      | Nom | Prénom | Fonction | Téléphone | Courriel |
      | Martin | Léa | Infirmière | 01 02 03 04 05 | lea@exemple.fr |
      | Blanc | Hugo | Médecin | 01 02 03 04 06 | hugo@exemple.fr |`,
    plans: [],
  },
  {
    name: "blank action log",
    oddities: ["blank log with numbered rows"],
    drawing: `
      | No. | Action | Owner | Due date | Status |
      | 1 |  |  |  |  |
      | 2 |  |  |  |  |
      | 3 |  |  |  |  |
      | 4 |  |  |  |  |`,
    plans: [],
  },
  {
    name: "tableau de bord",
    oddities: ["dashboard"],
    drawing: `
      | Indicateur | Référence | Cible | Réalisé | Écart |
      | Prêts de livres | 1200 | 1500 | 1340 | -160 |
      | Nouveaux inscrits | 80 | 120 | 131 | 11 |`,
    plans: [],
  },
  {
    name: "inventario del aula",
    oddities: ["database listing"],
    drawing: `
      | Código | Descripción | Cantidad | Precio unitario | Proveedor | Fecha |
      | A1 | Mesas | 20 | 45 | Muebles Sol | 2025-09-01 |
      | A2 | Sillas | 40 | 18 | Muebles Sol | 2025-09-01 |`,
    plans: [],
  },
  {
    name: "Stundenplan",
    oddities: ["timetable"],
    drawing: `
      | Zeit | Montag | Dienstag | Mittwoch | Donnerstag | Freitag |
      | 8:00 | Mathe | Deutsch | Sport | Kunst | Mathe |
      | 9:00 | Deutsch | Sachkunde | Sport | Musik | Deutsch |`,
    plans: [],
  },
  {
    name: "parking lot of the team meeting",
    oddities: ["parking lot"],
    drawing: `
      | Topic | Raised by | Date raised | Decision |
      | New coffee machine | Tom | 2026-01-12 | later |
      | Shorter meetings | Ines | 2026-01-19 | discuss in May |`,
    plans: [],
  },
  {
    name: "реестр рисков",
    oddities: ["risk register"],
    drawing: `
      | № | Риск | Вероятность | Влияние | Меры реагирования | Ответственный |
      | 1 | Нехватка персонала | высокая | высокое | Заключить договор с колледжем | Смирнова |
      | 2 | Отключение света | низкая | высокое | Купить генератор | Белов |`,
    plans: [],
  },
  {
    name: "供应商通讯录",
    oddities: ["directory"],
    drawing: `
      | 序号 | 单位 | 负责人 | 电话 | 邮箱 | 备注 |
      | 1 | 阳光文具 | 王芳 | 010-555 | wf@example.cn |  |
      | 2 | 蓝天印务 | 李明 | 010-556 | lm@example.cn |  |`,
    plans: [],
  },
  {
    name: "pupils and their clubs",
    oddities: ["database listing"],
    drawing: `
      | First name | Last name | Grade | Club | Start date | Notes |
      | Mia | Hall | 4 | Chess | 2025-09-01 |  |
      | Noor | Aziz | 5 | Choir | 2025-09-08 | Tuesdays |`,
    plans: [],
  },
];
