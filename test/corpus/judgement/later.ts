/** Findings on the sheets drawn after a first set of causes was fixed. The form is explained in judgement.ts. */
export const judgedLater = `
attendance improvement plan of the academy
  deadline-unreadable: useful E7
  deadline-passed: nitpick E6
one-page plan of the allotment club
  column-missing: nitpick measure
  deadline-vague: nitpick C2 C3 C4
  owner-several: nitpick B2
infection control CAPA
  column-missing: useful measure
  deadline-out-of-order: nitpick I3
  deadline-passed: useful I2
thesis of change board retreat
  column-missing: nitpick measure
IT roll-out sprint by week
  column-missing: nitpick measure, wrong owner deadline
emergency drill follow-up
  column-missing: nitpick measure
  deadline-vague: nitpick E3
  deadline-passed: useful E4
  owner-not-a-person: nitpick D3
projet d'accueil périscolaire
  deadline-as-text: useful E3, nitpick E5 E6
  deadline-passed: useful E3, nitpick E5 E6
  owner-not-a-person: useful C6
suivi CAPA du laboratoire
  column-missing: useful measure
  deadline-as-text: useful E3, nitpick E4
  deadline-out-of-order: wrong E4
  deadline-passed: useful E3, wrong E4
  status-unreadable: wrong G4
plan operativo de la posta médica
  column-missing: wrong deadline
  owner-not-a-person: useful D5
mesa de trabajo de la feria
  column-missing: nitpick measure
  owner-not-a-person: useful B5, nitpick F4
  step-vague: wrong A4 E4
plano de melhoria da biblioteca escolar
  deadline-unreadable: nitpick D6
  deadline-vague: nitpick D5
  owner-not-a-person: useful C6
Aktionsplan Ganztag
  column-missing: useful measure
  deadline-out-of-order: nitpick F5
  deadline-passed: useful F4 F7
  start-passed: nitpick E7
Beschlusskontrolle Gemeinderat
  column-missing: nitpick measure
  deadline-as-text: useful D2, nitpick D4
  deadline-vague: useful D3
  deadline-passed: useful D2, wrong D4
  status-unreadable: wrong E2 E3 E4
werkplan zorgteam
  column-missing: nitpick measure
  deadline-vague: nitpick A3 A4 A5
  step-vague: nitpick B4
programma degli interventi del Comune
  column-missing: useful measure
  deadline-out-of-order: nitpick F3
  deadline-passed: useful F2 F3 F4
  owner-not-a-person: wrong C2 C3
  status-unreadable: wrong H3 H4
план подготовки к аккредитации
  deadline-unreadable: wrong C4
  deadline-as-text: nitpick C5
  deadline-vague: useful C7
  deadline-passed: useful C5
  owner-not-a-person: useful D7
  step-vague: wrong B5
خطة علاجية لضعف القراءة
  deadline-passed: useful F3, nitpick F4
校园安全专项行动
  deadline-out-of-order: nitpick F5
  deadline-passed: useful F3, nitpick F4 F5
  step-vague: wrong B3 B4 B5
tiltaksplan for helsestasjonen
  column-missing: useful measure
  deadline-passed: useful C3, nitpick C4 C5
community garden roadmap without words we know
  column-missing: nitpick measure
  deadline-out-of-order: useful D3
minutes table with actions in the last columns
  column-missing: nitpick measure
  deadline-vague: nitpick E3 E4
  owner-not-a-person: useful D5
title I schoolwide plan
  deadline-passed: useful D5
  owner-not-a-person: useful B7
  step-vague: nitpick A7
open actions of the practice meeting
  column-missing: nitpick measure
  deadline-passed: useful E3
  step-vague: nitpick C4
library strategic plan year one
  column-missing: useful measure
  deadline-unreadable: useful E4
  deadline-vague: useful E3 E5
event run-up with budget
  column-missing: nitpick measure
  step-vague: wrong A4
inspection response
  deadline-passed: useful E6, nitpick E7
  step-vague: nitpick C6
volunteer tasks with two people columns
  column-missing: nitpick measure
  deadline-vague: nitpick E2
  deadline-out-of-order: useful E4
  owner-not-a-person: useful B3
plan d'action du conseil de la vie lycéenne
  column-missing: nitpick measure
  deadline-as-text: useful D5
  deadline-vague: nitpick D3 D4
  owner-several: nitpick C3
plan de sobriété de la ville
  deadline-as-text: useful E3, nitpick E4 E6
  deadline-passed: useful E3
  measure-not-measurable: wrong G4
plan anual del club de padres
  column-missing: nitpick measure
  deadline-vague: nitpick A2 A3 A4
  owner-not-a-person: useful C4, nitpick C2 C3
plan de acción del centro de salud
  deadline-out-of-order: nitpick E4, wrong E5
  deadline-passed: useful E5
  step-vague: nitpick B4
plano de trabalho do posto de saúde
  column-missing: useful measure
  deadline-as-text: useful E2, nitpick E3 E4
  deadline-out-of-order: useful E4
  deadline-passed: useful E2 E4
  owner-not-a-person: useful C4
  start-passed: useful D3, nitpick D4
Medienkonzept Umsetzung
  deadline-unreadable: wrong D3
  deadline-as-text: useful D4
  deadline-vague: useful D5
  deadline-passed: useful D4
  owner-not-a-person: useful C4, nitpick C3
  measure-not-measurable: nitpick F3
To-do-Liste Praxisjubiläum
  column-missing: nitpick measure
actielijst ouderraad
  column-missing: nitpick measure
  deadline-vague: nitpick C3 C4 C5
  owner-not-a-person: useful B5
  owner-several: nitpick B4
piano operativo del museo dei ragazzi
  column-missing: nitpick measure
  deadline-passed: useful D4 D6
  owner-not-a-person: useful B4, nitpick B6
  start-passed: nitpick C6
план мероприятий по профилактике
  column-missing: useful measure
  deadline-unreadable: nitpick C7
  deadline-as-text: nitpick C4
  deadline-vague: useful C5
  owner-not-a-person: useful D7
خطة نادي القراءة
  column-missing: nitpick measure
  deadline-passed: useful C3, nitpick C4 C5
  step-vague: nitpick B5
社区图书馆年度任务
  column-missing: useful measure
  deadline-out-of-order: wrong F3
  deadline-passed: useful F3
  start-passed: nitpick E3
two goals below one another
  deadline-out-of-order: useful C4
  deadline-passed: useful C3 C8, nitpick C4
  owner-not-a-person: useful B4
merger of two clinics by week
  column-missing: nitpick measure
  deadline-passed: useful D4, nitpick D5 D7
  step-vague: useful A5
`;
