/** Findings on the sixth fresh set, judged when it was run, before any of its kinds was looked at. */
export const judgedSixthFresh = `
lifeboat station refurbishment
  deadline-as-text: useful C1
  deadline-vague: useful C6
  owner-not-a-person: useful B6
  status-unreadable: nitpick E3
restaurant hygiene rating recovery
  owner-missing: useful C6
  deadline-as-text: useful D1
  owner-several: useful C5
university department athena plan
  deadline-vague: useful G1
  owner-not-a-person: wrong E3
  ongoing-without-review: useful G3
village hall committee to-do
  deadline-unreadable: useful C4, wrong C5, useful C7
  owner-not-a-person: useful B7
  step-vague: wrong A1
hospital pharmacy stock project
  column-unsure: wrong C1
plan d'actions qualité d'un EHPAD
  deadline-vague: useful F3
  deadline-passed: useful F5
  owner-not-a-person: useful D6
Aktionsplan Barrierefreiheit einer Stadt
  column-missing: useful measure
  deadline-vague: useful D1
  owner-not-a-person: nitpick C2
  placeholder-left: useful E6
plan de mejora de un centro de salud
  deadline-unreadable: wrong E5
  deadline-as-text: useful E1
  deadline-vague: useful E4
PDCA 改善計画 of a factory
  measure-missing: wrong G2 G3 G5 G6
  deadline-vague: useful E6
plan pracy liceum
  deadline-vague: useful D3 D5
  ongoing-without-review: nitpick D2
plano de trabalho de uma ONG
  owner-missing: useful D5
  deadline-vague: useful F1
  owner-not-a-person: wrong D2, useful D4
handlingsplan for en kommune
  column-missing: useful measure
  deadline-vague: useful C2
ग्राम पंचायत कार्ययोजना
  owner-missing: useful C5
  deadline-as-text: useful D1
  deadline-vague: useful D3 D4
  owner-not-a-person: useful C4
  status-unreadable: wrong F2
toimintasuunnitelma of a youth house
  deadline-vague: useful D1
  measure-not-measurable: nitpick E5
school travel plan
  deadline-vague: useful D2 D4
  owner-not-a-person: useful C3 C5
`;
