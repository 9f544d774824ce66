/** Findings on the second outsider's sheets, judged from the sheets and the messages alone. See judgement.ts. */
export const judgedSecondFresh = `
improvement plan of a primary school
  deadline-unreadable: useful D6
  deadline-vague: useful D4
  deadline-passed: useful D5
  owner-several: useful B6, wrong B7
  resources-missing: nitpick C9
climate action plan of a borough council
  column-missing: useful measure
  deadline-as-text: useful D2
corrective action plan after a clinic inspection
  column-missing: useful measure
  owner-not-a-person: nitpick C5
work plan of a town museum
  column-missing: useful measure
  deadline-vague: useful E5
  owner-not-a-person: useful D8
export of a Microsoft Project file
  owner-several: nitpick H5
export of a Planner board
  owner-missing: useful E8
  deadline-as-text: useful G4
  deadline-passed: useful G8
  owner-several: useful E6
export of an Asana project
  owner-missing: useful E5
  deadline-as-text: useful G1
  deadline-passed: useful G3
issues of a small software team
  owner-missing: useful E5
  deadline-as-text: useful G1
  deadline-passed: useful G3
export of a Smartsheet grid
  deadline-as-text: useful D1
  deadline-passed: useful D3 D4
  owner-not-a-person: useful B5
  owner-overloaded: nitpick B1
year plan of a food bank with months as columns
  column-missing: useful measure
actions from a governors' meeting
  column-missing: nitpick measure
  deadline-unreadable: useful D6
  deadline-vague: useful D5
  owner-not-a-person: useful C6
two priorities, one table each
  owner-not-a-person: useful B5
  deadline-passed: useful D9
follow-up list to the right of the plan
  deadline-out-of-order: useful C5
  owner-not-a-person: useful F3 F5
schedule of a website relaunch
  column-missing: useful owner
  deadline-passed: useful D4
  start-passed: useful C7
volunteer team's activity list
  column-missing: useful deadline, nitpick measure
  owner-several: useful B4
plan of a health promotion programme
  barriers-missing: nitpick F9
cutover weekend of a hospital system
  column-missing: wrong owner
  deadline-as-text: useful E1
  done-before-start: useful G2 G3
goals for January
  column-missing: nitpick owner measure
  deadline-vague: nitpick B2 B5
plan of action and milestones for a records office
  column-missing: nitpick measure
  deadline-as-text: useful F1
  owner-not-a-person: nitpick D4
plan of a choir festival
  deadline-as-text: useful C3
change plan of a care home with its communication
  column-missing: useful measure
  owner-not-a-person: useful B6
kaizen list of a workshop
  column-missing: nitpick measure
  owner-not-a-person: useful E7
first ninety days of a new manager
  column-missing: nitpick owner, wrong measure
tasks kept in a to-do app
  column-missing: nitpick measure
  owner-missing: wrong E2 E5
  deadline-missing: wrong F2 F5
  deadline-as-text: useful F1
recovery plan of a shop after a flood
  deadline-unreadable: nitpick C3, useful C6
  deadline-vague: useful C1
  owner-not-a-person: useful B4 B6
tasks of a release in a team's wiki
  column-missing: useful owner deadline
budget sheet with the plan far below
  column-missing: nitpick measure
  owner-not-a-person: useful B16
  owner-several: useful B15
  step-vague: nitpick A17
roll-out with weeks as text
  column-missing: useful owner
  deadline-unreadable: useful C7
follow-up of an audit in a parish
  column-missing: nitpick measure
  deadline-as-text: nitpick E6
  deadline-vague: nitpick E4, useful E7
grant project's work packages
  column-missing: wrong owner
  column-unsure: nitpick E1
wedding fair countdown
  column-missing: useful owner
community health assessment's work plan
  deadline-vague: useful B4 B8 B9
  owner-not-a-person: useful C3 C4 C8
  column-missing: useful measure
export of a Redmine list
  column-missing: nitpick measure
  owner-missing: useful F5
  deadline-missing: useful H5
  deadline-passed: useful H3
export of a GanttProject file
  deadline-as-text: useful D1
export of a Notion board
  owner-missing: nitpick B5
  deadline-as-text: useful D1
  deadline-out-of-order: nitpick D5
  owner-several: useful B3
feuille de route d'une bibliothèque
  column-missing: useful owner measure
tareas de la mudanza del archivo
  column-missing: useful owner
  deadline-unreadable: useful B5
  deadline-as-text: nitpick B4
  deadline-vague: useful B3
roteiro de implantação
  column-missing: useful deadline, nitpick measure
  owner-several: useful C5
Aufgabenliste der Bücherei
  column-missing: useful owner
  deadline-as-text: nitpick B7
  deadline-vague: nitpick B5, useful B6
lista delle cose da fare in parrocchia
  column-missing: useful deadline, nitpick measure
  owner-not-a-person: useful B3
план работ по переезду
  column-missing: useful owner, nitpick measure
  deadline-as-text: useful C1
実装ロードマップ
  column-missing: useful owner, nitpick measure
  deadline-as-text: useful C2 C8
  deadline-vague: useful C9
åtgärdslista efter säkerhetsgranskning
  column-missing: useful deadline, nitpick measure
  owner-several: useful C6
zadania zespołu na kwartał
  column-missing: useful owner deadline
jadwal kegiatan semester
  column-missing: useful measure
  column-unsure: wrong D2
  owner-not-a-person: useful C5
mpango kazi wa zahanati
  column-missing: useful measure
  deadline-as-text: useful D2
  deadline-out-of-order: nitpick D5
suivi des actions d'une mairie
  deadline-as-text: useful D4
  deadline-out-of-order: nitpick D5 D8
plan d'action d'une association
  column-missing: useful measure
  deadline-vague: useful D1
  owner-several: useful B4
tâches d'un déménagement de cabinet
  owner-missing: useful B4
  deadline-as-text: useful D1
  done-before-start: useful E2 E3
plan de mejora de un instituto
  deadline-as-text: useful D3
  deadline-out-of-order: nitpick D7
  deadline-passed: useful D7
  owner-not-a-person: useful B4
seguimiento de compromisos de un comité
  deadline-as-text: useful D1
  owner-not-a-person: useful C3 C5
cronograma de una campaña de vacunación
  column-missing: useful measure
plano de ação 5W1H de uma padaria
  column-missing: nitpick measure
  deadline-as-text: useful E2
  deadline-out-of-order: nitpick E4
plano de atividades de uma junta de freguesia
  column-missing: useful measure
  deadline-as-text: nitpick D7
  deadline-vague: useful D3
tarefas da semana pedagógica
  column-missing: useful deadline
  owner-not-a-person: useful B5
  owner-several: nitpick B2
Maßnahmenplan eines Pflegeheims
  column-missing: useful measure
  deadline-as-text: useful E3
Wer macht was bis wann
  column-missing: nitpick measure
  deadline-as-text: useful E1
  deadline-vague: useful E4
Projektplan Umstellung der Kasse
  deadline-as-text: useful D2
  done-before-start: useful F4 F5
verbeterplan van een basisschool
  deadline-as-text: nitpick C4
  deadline-vague: useful C3 C5
  owner-not-a-person: useful B3
  owner-several: useful B4
  resources-missing: nitpick D6
  ongoing-without-review: useful C6
actielijst van een wijkteam
  deadline-unreadable: wrong D5
  owner-not-a-person: useful C7
piano di miglioramento di un istituto comprensivo
  column-unsure: nitpick F3
  deadline-as-text: useful D3
elenco attività della pro loco
  column-missing: nitpick measure
  deadline-missing: useful D5
  deadline-as-text: useful D1
  deadline-out-of-order: nitpick D4
  owner-not-a-person: useful C5
  owner-several: nitpick C4
handlingsplan för en vårdcentral
  done-before-start: nitpick F6
att göra-lista för en bostadsrättsförening
  column-missing: useful owner
  deadline-as-text: nitpick B4
  deadline-vague: useful B5
handleplan for et bibliotek
  deadline-as-text: useful D1
  deadline-vague: useful D2 D4
  owner-several: useful C4
tiltaksplan etter vernerunde
  column-missing: nitpick measure
  deadline-as-text: useful E2
  deadline-passed: useful E6
pla de treball d'un casal de joves
  column-missing: useful measure
  deadline-as-text: useful C3
  deadline-out-of-order: nitpick C6
plan de acțiune al unei școli
  deadline-as-text: useful D2
  deadline-vague: useful D6
план мероприятий поликлиники
  deadline-as-text: useful C4
  deadline-vague: useful C9 C10
  deadline-out-of-order: nitpick C7
  owner-not-a-person: useful D9
задачи ремонта офиса
  deadline-as-text: useful D1
  deadline-passed: useful D3
план енергозбереження громади
  column-missing: useful measure
  deadline-as-text: useful D2
  deadline-vague: useful D4
  deadline-out-of-order: nitpick D5
lista zadań wdrożenia
  deadline-as-text: useful E3
  deadline-passed: useful E6
  owner-not-a-person: nitpick C5
akční plán mateřské školy
  owner-missing: wrong B7
  measure-missing: wrong E7
  deadline-unreadable: wrong C7
  deadline-as-text: useful C2
  deadline-vague: useful C5
  resources-missing: useful D5, wrong D7
план за действие на читалище
  column-missing: useful measure
  deadline-unreadable: wrong C5
  deadline-as-text: useful C3
intézkedési terv
  column-missing: nitpick measure
  deadline-as-text: useful D2
  deadline-out-of-order: nitpick D5
toimenpidesuunnitelma
  deadline-as-text: useful C1
  deadline-vague: nitpick C3
  deadline-out-of-order: nitpick C4
okul eylem planı
  deadline-as-text: useful E2
  deadline-passed: useful E5
  owner-not-a-person: useful C5
toplantı aksiyon listesi
  column-missing: useful deadline, nitpick measure
σχέδιο δράσης δήμου
  deadline-as-text: useful D5
  owner-not-a-person: useful C6
  resources-missing: nitpick E8
متابعة مهام جمعية
  deadline-as-text: useful C1
  owner-not-a-person: nitpick B2
תוכנית עבודה של מתנ"ס
  column-missing: useful measure
  deadline-as-text: useful D2
学校改进行动计划
  deadline-as-text: useful E2
会议待办事项
  deadline-vague: useful C5
  owner-not-a-person: useful B3
  owner-several: useful B4
整改方案
  column-missing: nitpick measure
  deadline-as-text: nitpick E4
  deadline-vague: nitpick E5
改善アクションプラン
  column-missing: useful measure
  deadline-as-text: useful E2
  owner-not-a-person: useful C6
会議のタスク一覧
  owner-not-a-person: useful B4
  owner-several: useful B5
실행 계획표
  column-missing: useful measure
  owner-not-a-person: useful D6
할 일 목록
  column-missing: useful owner
  deadline-vague: useful B4
kế hoạch hành động của trạm y tế
  deadline-as-text: useful E3
rencana aksi puskesmas
  deadline-vague: useful D2
daftar tugas panitia
  deadline-as-text: useful C2 C8
  owner-several: useful B4
विद्यालय सुधार कार्य योजना
  column-missing: useful measure
  deadline-as-text: useful E2
  done-before-start: useful F3 F4
`;
