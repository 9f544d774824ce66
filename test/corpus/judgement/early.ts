/** Findings on the sheets of the first two sets. The form is explained in judgement.ts. */
export const judgedEarly = `
library work plan
  column-missing: useful measure
  deadline-unreadable: useful D7, nitpick D4
  deadline-vague: nitpick D6
  deadline-passed: useful D5
  owner-not-a-person: useful E4
  owner-several: useful E5 E7
  step-vague: useful C4 C5, wrong C6
clinic opening
  column-missing: useful owner measure
  deadline-passed: useful D4 D5 D7
  step-vague: wrong B4
  start-passed: nitpick C4 C5 C7
follow-up of a school visit
  column-missing: nitpick measure
  deadline-passed: useful C2 G2, nitpick C3 C4 G3
two strategies, one below the other
  deadline-passed: useful D4 D9, nitpick D5 D10
project Gantt of the reading room
  column-missing: nitpick measure
  deadline-passed: useful E4, nitpick E5 E7 E8
  owner-not-a-person: useful C8
district improvement plan
  deadline-unreadable: useful D5
  deadline-passed: useful D3, nitpick D4
  resources-missing: useful E5
communication in the plan of a health centre
  deadline-passed: useful C3, nitpick C4
  plan-date-missing: nitpick A2
  barriers-missing: useful F4
  plan-owner-missing: nitpick A2
  review-missing: nitpick A2
meeting actions without dates
  column-missing: useful deadline, nitpick measure, wrong owner
  status-unreadable: wrong B5
spring fair to-do
  column-missing: nitpick measure
  deadline-unreadable: useful D9
  deadline-vague: nitpick D7 D8
  owner-not-a-person: useful C9
  owner-several: useful C7
plan d'action de la médiathèque
  deadline-as-text: useful D4
  deadline-vague: useful D5 D6
  deadline-passed: useful D4, nitpick D5
  resources-missing: useful E5
feuille de route du centre de santé
  column-missing: useful measure
  deadline-passed: useful F3 F4 F6
  start-passed: nitpick E4 E6
plan de mejora del centro
  deadline-vague: useful D5, nitpick D4
  deadline-passed: useful D6
  owner-not-a-person: useful C5
cronograma del consultorio
  column-missing: nitpick measure
  deadline-passed: useful D4, nitpick D5 D7
  owner-not-a-person: useful B7
  step-vague: wrong A5
plano de ação da escola (5W2H)
  column-missing: nitpick measure
  deadline-as-text: useful E3
  deadline-vague: useful E4
  deadline-passed: useful E3
  owner-several: useful D4
ações da biblioteca municipal
  column-missing: useful measure
  deadline-passed: useful C3 C9
  owner-several: useful B4
piano di miglioramento della scuola
  deadline-vague: useful E3 E5
  deadline-passed: useful E4
  step-vague: useful C4
Maßnahmenplan der Grundschule
  deadline-unreadable: useful E7
  deadline-as-text: useful E5
  deadline-vague: useful E6
  deadline-passed: useful E5
Projektplan Praxisumzug
  column-missing: nitpick measure
  deadline-passed: useful D3 D4 D6
  owner-not-a-person: useful B6
actieplan wijkbibliotheek
  deadline-vague: useful D4, nitpick D3
  owner-several: useful C4
actielijst teamoverleg huisartsen
  column-missing: nitpick measure
  deadline-passed: useful D2 D3
план мероприятий школы
  column-missing: useful measure
  deadline-as-text: nitpick C6
  deadline-vague: useful C5
  deadline-passed: useful C8
дорожная карта поликлиники
  deadline-out-of-order: useful E3
  deadline-passed: useful E2, wrong E3
  step-vague: wrong A3
خطة عمل المدرسة
  deadline-unreadable: nitpick D5
  deadline-vague: useful D3
  deadline-passed: useful D4
مهام افتتاح العيادة
  column-missing: nitpick measure
  deadline-passed: useful E2 E4 E6
  start-passed: nitpick D4 D6
图书馆年度工作计划
  column-missing: useful measure
  deadline-unreadable: nitpick D8
  deadline-vague: nitpick D6
  deadline-passed: useful D5
  owner-not-a-person: useful C6
医院整改行动表
  column-missing: useful measure
  deadline-passed: useful E3
school improvement plan of a primary school
  deadline-unreadable: useful D7, nitpick D6
  deadline-passed: useful D8
  owner-not-a-person: useful C8
  step-vague: useful B8
  measure-not-measurable: useful F7
NGO work plan with outcomes and quarters
  column-missing: useful measure, wrong deadline
minutes with an action tracker
  column-missing: nitpick measure
  deadline-unreadable: nitpick D9
  deadline-vague: nitpick D10
  deadline-passed: useful D11
  owner-several: nitpick C10 C11
two teams' tasks side by side without a gap
  column-missing: nitpick measure
  deadline-passed: useful C3 F3, nitpick C4 F4
community centre strategy deployment
  deadline-passed: useful F2, nitpick F3 F5 F6
corrective actions after an audit
  deadline-out-of-order: nitpick E3
  deadline-passed: useful E2, wrong E3
transition checklist
  column-missing: nitpick measure
  owner-missing: useful B5
  deadline-missing: useful C5
  deadline-passed: useful C4 C7 C8
  owner-not-a-person: useful B8
recurring duties of the parent council
  column-missing: nitpick measure, wrong deadline
projet d'établissement, axe lecture
  column-missing: wrong owner
  deadline-vague: useful C6 C7, nitpick C9
  deadline-passed: useful C7
suivi des actions de la mairie
  column-missing: useful measure
  deadline-passed: useful F2 F3
  owner-not-a-person: nitpick D2
  start-passed: nitpick E3
plan de trabajo de la biblioteca
  column-missing: useful measure
  deadline-out-of-order: wrong D6
  deadline-passed: useful D6
  owner-not-a-person: useful B6
compromisos de la reunión
  column-missing: nitpick measure
  deadline-unreadable: useful E7
  deadline-as-text: nitpick E6
  owner-several: useful D7
plano de atividades do agrupamento
  deadline-unreadable: nitpick E5
  deadline-vague: useful E3
  deadline-passed: useful E4
  measure-not-measurable: nitpick G3
tarefas da campanha de vacinação
  column-missing: nitpick measure
  deadline-passed: useful F2 F4 F5
  start-passed: nitpick E4 E5
Qualitätsentwicklung der Schule
  deadline-as-text: useful D7
  deadline-vague: useful D6 D8
  deadline-passed: useful D7
  owner-not-a-person: useful C7
offene Punkte Stadtbücherei
  column-missing: nitpick measure
  deadline-unreadable: useful D3
  deadline-as-text: useful D2
  deadline-vague: useful D4
  deadline-passed: useful D2
  owner-not-a-person: useful C4
  owner-several: useful C3
plan van aanpak gezondheidscentrum
  column-missing: useful measure
  deadline-vague: useful D7, nitpick D5
  deadline-passed: useful D4
jaarplanning oudervereniging
  column-missing: nitpick measure
  deadline-vague: nitpick A2 A3 A4
  owner-not-a-person: useful C4
  owner-several: useful C3
  step-vague: nitpick B4
cronoprogramma della biblioteca comunale
  column-missing: nitpick measure
  deadline-passed: useful D3 D4
  status-unreadable: wrong H4
piano di azione del consultorio
  column-missing: useful measure
  deadline-as-text: useful C3
  deadline-vague: useful C4 C8
  deadline-passed: useful C3
  owner-not-a-person: useful B3
план работы библиотеки
  column-missing: useful measure
  deadline-as-text: nitpick C8
  deadline-vague: useful C6, nitpick C5
  deadline-passed: useful C8
  owner-not-a-person: useful D6
поручения по итогам совещания
  column-missing: nitpick measure
  deadline-unreadable: useful E6, wrong E5
  deadline-passed: useful E4
  owner-several: nitpick D5
  step-vague: wrong C6
خطة تحسين المركز الصحي
  column-missing: useful measure
  deadline-passed: useful E3, nitpick E4
  owner-not-a-person: useful C3
متابعة قرارات الاجتماع
  column-missing: nitpick measure
  deadline-unreadable: useful D3
  deadline-passed: useful D2
社区卫生中心行动方案
  deadline-unreadable: nitpick E5
  deadline-vague: useful E3
  deadline-passed: useful E3, nitpick E4
活動籌備工作分配
  column-missing: nitpick measure
  deadline-passed: useful F3
  status-unreadable: wrong G3
Türkçe okul eylem planı
  column-missing: useful measure
  deadline-passed: useful C3 C4 C6, wrong C5
`;
