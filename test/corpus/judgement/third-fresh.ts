/**
 * Findings on the third fresh set, judged from the sheets and the messages alone, before any rule was changed; what is
 * said since then, when it was first said.
 */
export const judgedThirdFresh = `
school improvement plan with terms
  deadline-unreadable: wrong C3
  deadline-vague: useful C3
FMEA of an infusion pump with actions
  owner-missing: wrong I4
  deadline-missing: wrong J4
  deadline-passed: wrong J3
  owner-not-a-person: useful I5
8D report of a bracket
  column-missing: nitpick measure
library strategic plan by quarters
  owner-not-a-person: useful C2 C5
HACCP corrective action log of a school kitchen
  column-missing: wrong owner
  deadline-unreadable: wrong E2 E4
  deadline-as-text: useful F1
  deadline-passed: useful F4
  owner-not-a-person: useful E4
snag list of a new clinic
  owner-missing: useful D7
  deadline-as-text: useful E2
NGO logframe activities with partners
  column-unsure: nitpick C1
  measure-missing: useful G7
RAID actions of a payroll move
  deadline-passed: wrong G2, useful G3
  owner-several: useful F5
  owner-not-a-person: useful F4
field work of a river study
  deadline-unreadable: wrong D5 D6
  deadline-vague: useful D2 D1
  owner-not-a-person: useful C3 C6
  owner-several: useful C4
equality action plan of a college
  deadline-vague: useful D3 D4
  owner-several: useful C6
launch checklist with T-minus days
  deadline-unreadable: wrong A4 A5 A6 A7
  deadline-vague: nitpick A8 A3
  owner-not-a-person: useful C6 C8
Maßnahmenplan einer Gesamtschule
  deadline-vague: useful D4 D6
  owner-not-a-person: wrong C4, useful C7
projet d'établissement d'un collège
  deadline-unreadable: wrong D5
  deadline-vague: useful D3 D4
plan de mejora del IES Valle Alto
  deadline-vague: useful D2
  owner-not-a-person: nitpick C3
verbeterplan van een ziekenhuis
  deadline-as-text: useful D2
  deadline-vague: useful D6
piano di miglioramento di una scuola
  deadline-vague: useful D2 D4
plano de ação de uma escola no Brasil
  deadline-unreadable: wrong E2
  deadline-vague: wrong E3, useful E2
  owner-not-a-person: wrong C3, useful C4 C5
handlingsplan för en kommun
  deadline-vague: useful C3 C4
plan naprawczy przychodni po kontroli
  column-missing: useful measure
  deadline-unreadable: wrong D3 D5
  deadline-vague: useful D3 D5
  deadline-as-text: useful D1
  status-unreadable: wrong E2
план мероприятий библиотеки на 2027 год
  column-missing: useful measure
  deadline-vague: useful C4 C6
  owner-not-a-person: useful D6
病院の改善計画
  deadline-vague: useful E3 E4 E1
  owner-not-a-person: useful D5
学校工作计划
  column-missing: useful measure
  owner-missing: useful D5
  deadline-vague: useful E4 E5
خطة تحسين مدرسة
  deadline-vague: useful D3
  owner-not-a-person: useful C4
okul gelişim planı
  column-missing: wrong deadline
  deadline-as-text: useful D1
  deadline-vague: useful D2 D4
incident register of a swimming pool
  column-missing: wrong measure
  column-unsure: wrong C1 G1
`;
