/**
 * Findings that came after the others were judged: questions about columns, joined findings, and sheets read better
 * since. They were judged before the rules that make them were changed. What is joined is judged as its first step was.
 * A question to which the heading is the answer is a nitpick. The form is explained in judgement.ts.
 */
export const judgedLaterFound = `
feuille de route du centre de santé
  column-unsure: nitpick C1
community centre strategy deployment
  column-unsure: nitpick D1
  deadline-passed: useful F1
поручения по итогам совещания
  deadline-vague: useful E6
Türkçe okul eylem planı
  done-before-due-order: nitpick D5
project export of the new gym
  section-empty: wrong B2
surgery flu season
  column-unsure: useful B2
behaviour action plan
  column-unsure: nitpick G2
  deadline-vague: nitpick D3
hoja de ruta de la red de bibliotecas
  column-unsure: nitpick B1
问题整改台账
  deadline-vague: nitpick F4
attendance improvement plan of the academy
  column-unsure: nitpick A5
  deadline-vague: nitpick E7
emergency drill follow-up
  column-unsure: nitpick A2
  section-empty: wrong A6
plan operativo de la posta médica
  column-unsure: useful C3
programma degli interventi del Comune
  column-unsure: nitpick D1
community garden roadmap without words we know
  column-unsure: useful B1 C1 D1, wrong E1
title I schoolwide plan
  column-unsure: nitpick F4
خطة نادي القراءة
  column-unsure: nitpick E2
  deadline-passed: useful C2
merger of two clinics by week
  column-unsure: nitpick D2
Project export of the roof
  depends-on-loop: wrong H4 H6
Project en français, la cour d'école
  owner-missing: wrong H2
Project en español, la sala de lectura
  deadline-unreadable: wrong E4
  owner-several: useful G4
Jira export of the booking site
  owner-missing: useful G4
  depends-on-unknown: wrong L3
Trello export of the school play
  owner-several: useful F4
GanttProject export of the herb garden
  owner-several: useful K3
POA&M of the county clinic
  deadline-out-of-order: nitpick F3
personal month plan
  column-missing: wrong owner, nitpick measure
  column-unsure: nitpick E3
  deadline-vague: nitpick C4 C5 C6 C7
plan de măsuri al școlii
  section-empty: wrong A8
verbeterplan van de huisartsenpost
  deadline-out-of-order: wrong F5
  status-unreadable: wrong G6
handlingsplan för biblioteket
  done-before-start: useful F3 F4
att göra inför kolloveckan
  deadline-vague: nitpick D3
план устранения нарушений в поликлинике
  column-unsure: nitpick C1
мои задачи на месяц
  deadline-vague: nitpick B5
план заходів громади
  deadline-vague: useful C4, nitpick C7
план відкриття дитячого гуртка
  done-before-start: useful F3
akčný plán materskej školy
  cadence-unreadable: wrong D2 D3
план за действие на читалището
  column-missing: useful measure
  deadline-as-text: useful C3, nitpick C4 C5
  deadline-out-of-order: useful C4
  status-unreadable: wrong E3 E4 E5
학교 도서관 개선 추진 계획
  done-before-start: useful F3 F4
विद्यालय कार्य योजना
  done-before-due-order: nitpick F3
แผนปฏิบัติการห้องสมุด
  column-missing: useful measure
  status-unreadable: wrong E2 E3 E4
مهام لجنة الحفل
  deadline-vague: useful C2
תוכנית עבודה של הספרייה
  done-before-start: useful F3 F4
برنامه اقدام مدرسه
  status-unreadable: wrong E2 E3 E4
okul geliştirme eylem planı
  done-before-start: useful G3 G4
εκκρεμότητες του θεατρικού ομίλου
  deadline-vague: nitpick C2 C3
toimintasuunnitelma nuorisotalolle
  deadline-vague: useful D5
muuttolista kirjastolle
  column-unsure: nitpick C1
intézkedési terv az óvodában
  status-unreadable: wrong F3 F4 F5
mpango kazi wa kituo cha afya
  status-unreadable: wrong E3 E4 E5
follow-up of a school visit
  deadline-passed: useful C1 G1
two strategies, one below the other
  deadline-passed: useful D3 D8
project Gantt of the reading room
  deadline-passed: useful E2
district improvement plan
  deadline-passed: useful D2
communication in the plan of a health centre
  deadline-passed: useful C2
plan d'action de la médiathèque
  deadline-passed: useful D3
cronograma del consultorio
  deadline-passed: useful D2
Projektplan Praxisumzug
  deadline-passed: useful D1
two teams' tasks side by side without a gap
  deadline-passed: useful C2 F2
transition checklist
  deadline-passed: useful C2
خطة تحسين المركز الصحي
  deadline-passed: useful E2
社区卫生中心行动方案
  deadline-passed: useful E2
Audit-Maßnahmen der Klinik
  deadline-passed: useful F3
график подготовки к ремонту читального зала
  deadline-passed: useful E1
projet d'accueil périscolaire
  deadline-passed: useful E2
خطة علاجية لضعف القراءة
  deadline-passed: useful F2
校园安全专项行动
  deadline-passed: useful F2
tiltaksplan for helsestasjonen
  deadline-passed: useful C2
inspection response
  deadline-passed: useful E5
two goals below one another
  deadline-passed: useful C2
plano de atividades do agrupamento
  owner-not-a-person: useful C3
WASH programme annual plan
  owner-not-a-person: nitpick E6 E7
comprehensive plan implementation matrix
  ongoing-without-review: nitpick D9
library strategic plan year one
  ongoing-without-review: useful E4
Project export of the roof
  owner-overloaded: nitpick I1
план відкриття дитячого гуртка
  owner-several: useful C3
harmonogram festynu rodzinnego
  owner-not-a-person: useful B4
מעקב החלטות של ועד ההורים
  owner-not-a-person: useful C4
σχέδιο δράσης του δήμου
  owner-not-a-person: useful C5
εκκρεμότητες του θεατρικού ομίλου
  owner-several: useful B3
plan de mejoramiento institucional
  deadline-passed: useful G3
handlingsplan för vårdcentralen
  deadline-passed: useful C1
план подготовки к аккредитации
  deadline-vague: useful C4
ClickUp export of the toy library
  deadline-as-text: nitpick J1
  owner-several: useful N3
แผนปฏิบัติการห้องสมุด
  done-before-start: useful E2
поручения планёрки
  owner-not-a-person: useful B4
`;
