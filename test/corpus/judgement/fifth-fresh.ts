/**
 * Findings on the fifth fresh set, judged from the sheets and the messages alone, before any rule was changed; what is
 * said since then, when it was first said.
 */
export const judgedFifthFresh = `
falls reduction on a medical ward
  measure-missing: useful F7
  deadline-unreadable: useful E7
  deadline-as-text: useful E3
  owner-not-a-person: useful D8
  owner-several: useful D7
mission action plan of a parish
  deadline-unreadable: wrong D5, useful D7
  deadline-vague: nitpick D3, useful D8
  lead-missing: useful C8
corrective actions of a maker of valves
  deadline-passed: useful G3
climate office of a town
  deadline-vague: useful F1
Montessori school self-improvement
  measure-missing: useful E7
  deadline-unreadable: useful C7
  deadline-vague: useful C4 C6
  owner-not-a-person: useful B7
  owner-several: useful B6
PTA spring fair
  deadline-unreadable: useful C8
  deadline-as-text: useful C1
  owner-not-a-person: useful B7
  owner-several: useful B5
special school after inspection
  deadline-before-start: useful D7
  deadline-passed: useful D4
  owner-not-a-person: useful B6, wrong B7
moving a dental practice
  column-missing: nitpick measure
  owner-missing: useful C10
  deadline-as-text: useful A1
  owner-not-a-person: useful C11
equality objectives of a college
  deadline-unreadable: nitpick D4
  deadline-vague: useful D2 D3
  owner-not-a-person: wrong C2, useful C3
safety committee minutes as actions
  deadline-unreadable: wrong E3
  deadline-vague: useful E6
  owner-not-a-person: useful D2
  owner-several: useful D6
projet d'établissement d'un lycée
  measure-missing: useful F5
  deadline-unreadable: wrong E4
  deadline-vague: useful E2 E3
plano de ação 5W2H de uma prefeitura
  column-missing: useful measure
  deadline-as-text: useful E2
  deadline-vague: useful E4 E5
学校改善プラン
  deadline-unreadable: wrong D4
  deadline-vague: useful D5
  owner-not-a-person: wrong C5
추진 계획 of a Korean company
  deadline-as-text: useful F4
  deadline-vague: useful F5
  owner-not-a-person: useful D5
harmonogram zadań gminy
  deadline-vague: useful D2 D4
  owner-not-a-person: nitpick C2
district health action plan in India
  column-unsure: nitpick C2
  deadline-vague: useful E3 E6
plan municipal de igualdad
  deadline-vague: useful C4 C7
  deadline-passed: useful C10
  owner-not-a-person: useful B10
  owner-several: useful B8
Maßnahmenplan einer Kita
  column-missing: useful measure
  deadline-unreadable: useful E8
  deadline-vague: useful E5 E6
  owner-several: useful C8
ontwikkelplan van een basisschool
  deadline-unreadable: wrong D4
  deadline-vague: useful D2 D5
  owner-not-a-person: useful C4
piano di miglioramento di un istituto
  column-unsure: wrong E1
  deadline-vague: useful C4 C5
verksamhetsplan för ett bibliotek
  deadline-vague: useful D3 D4
  owner-several: useful C4
okul gelişim eylem planı
  deadline-as-text: useful E1
  deadline-before-start: useful E5
  owner-not-a-person: useful C3
план мероприятий гимназии
  deadline-vague: useful C1
  owner-not-a-person: useful D3
社区工作计划
  deadline-unreadable: wrong E5
  deadline-vague: useful E3
خطة عمل مدرسة ثانوية
  owner-missing: useful C5
  deadline-vague: useful D3 D5
kế hoạch công tác của trạm y tế xã
  owner-missing: useful C5
  measure-missing: useful F5
  deadline-vague: useful E3 E5
plano de melhoria de um agrupamento
  owner-not-a-person: wrong B2
rencana kegiatan puskesmas
  deadline-as-text: wrong E1
  deadline-vague: useful E5
`;
