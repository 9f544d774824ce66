/**
 * Findings on the fourth fresh set, judged from the sheets and the messages alone, before any rule was changed; what is
 * said since then, when it was first said.
 */
export const judgedFourthFresh = `
parking study of a small town
  column-missing: useful measure
  deadline-unreadable: wrong E2, nitpick E3
  deadline-vague: useful E4 E1
  owner-not-a-person: useful C2 C5
CAPA tracker of a device maker
  deadline-unreadable: useful G5
  deadline-as-text: useful G1
  deadline-passed: useful G4
meeting actions of a parish council
  column-missing: nitpick measure
  answer-missing: nitpick C7
  deadline-unreadable: useful D3 D4 D6, nitpick D7
  owner-several: useful C4
onboarding plan of a charity
  deadline-unreadable: wrong C4
  owner-not-a-person: useful B4
  deadline-vague: nitpick C7 C4
  step-vague: nitpick A10
rota of spring jobs on an allotment site
  column-missing: wrong deadline
  owner-missing: useful D7
  owner-not-a-person: useful D8
  owner-several: nitpick D6
  deadline-unreadable: useful C5 C7
  deadline-vague: useful C4 C6
audit recommendations of a trust
  owner-missing: wrong F5
  deadline-missing: wrong G5
  deadline-as-text: useful G1
  deadline-passed: wrong G1, useful G4
  column-missing: useful measure
personal plan of a ward sister
  deadline-as-text: useful D2
  deadline-vague: useful D4
attendance plan with a notes block
  owner-not-a-person: useful C5
  owner-several: useful C4
  ongoing-without-review: nitpick D6
handleplan på en dansk skole
  deadline-unreadable: wrong D4
  deadline-vague: useful D2 D3
  ongoing-without-review: nitpick D4
tiltaksplan etter tilsyn
  measure-missing: wrong F2 F3
  deadline-as-text: useful D1
  deadline-vague: useful D2
kirjaston toimenpideohjelma
  deadline-vague: useful D2 D5
akční plán města
  column-missing: useful measure
  deadline-as-text: useful D1
  deadline-vague: useful D2
  owner-not-a-person: useful C2 C4
intézkedési terv egy iskolában
  deadline-as-text: useful D1
  deadline-vague: useful D3 D5
  deadline-passed: useful D2
plan managerial al unei școli
  deadline-unreadable: wrong C3 C5
  deadline-vague: useful C4 C1
  owner-not-a-person: useful D4
σχέδιο δράσης δημοτικού σχολείου
  measure-missing: wrong E1
  column-missing: useful measure
  deadline-unreadable: wrong D2 D4
  deadline-vague: useful D3 D1
  owner-not-a-person: useful C4
план заходів лікарні
  column-missing: useful measure
  deadline-as-text: useful D1
  deadline-vague: useful D2 D5
  deadline-passed: useful D4
  status-unreadable: nitpick E5
학교 개선 계획
  column-missing: useful measure
  deadline-vague: useful D2 D4
  owner-not-a-person: useful C4
kế hoạch cải tiến bệnh viện
  deadline-unreadable: wrong D2 D5
  deadline-vague: useful D2 D5
  owner-not-a-person: useful C2
rencana kerja posyandu RW 03
  column-missing: wrong measure
  deadline-unreadable: wrong D3
  deadline-vague: useful D5 D3
תוכנית עבודה של מתנ״ס
  deadline-unreadable: wrong D2
  deadline-vague: useful D4 D5 D1
  owner-not-a-person: useful C5
pla d'acció d'una biblioteca
  deadline-unreadable: wrong D3
  deadline-as-text: useful D1
  deadline-vague: useful D2 D3
Projektplan einer Praxis mit Ampel
  deadline-vague: useful D2
plan d'action DUERP d'un garage
  deadline-as-text: useful E1
  deadline-vague: useful E4 E5
  owner-not-a-person: useful D4 D5
`;
