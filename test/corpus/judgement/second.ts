/** Findings on the sheets drawn from other plans. The form is explained in judgement.ts. */
export const judgedSecond = `
SIP goal 1
  deadline-vague: useful E6, nitpick E7 E8
  deadline-passed: useful E6
  owner-not-a-person: useful B7
  owner-several: useful B8
audit response of the county clinic
  column-missing: useful measure
  deadline-as-text: useful F5, nitpick F6
  deadline-vague: nitpick F7
  deadline-passed: useful F5 F6
minutes of the friends of the library
  column-missing: nitpick measure
  deadline-vague: nitpick E7 E8
RACI of the summer reading game
  column-missing: nitpick measure
  step-vague: useful A4
ward 4 falls prevention
  owner-not-a-person: useful E11
move-in checklist
  column-missing: nitpick measure
  deadline-passed: useful D4 D5 D7
  owner-not-a-person: useful C5
  step-vague: wrong B4
WASH programme annual plan
  column-missing: wrong deadline
  owner-not-a-person: nitpick E5
project export of the new gym
  column-missing: nitpick measure
  deadline-passed: useful E5 E7 E8
  owner-not-a-person: useful G8, nitpick G7
  depends-on-unknown: wrong F7 F8
  deadline-before-dependency: wrong E5
  start-passed: nitpick D5 D7 D8
staff development plan
  column-missing: wrong owner
comprehensive plan implementation matrix
  column-missing: useful measure
  deadline-unreadable: useful D5, nitpick D6 D8 D9
things for the anniversary
  column-missing: nitpick measure
surgery flu season
  column-missing: nitpick measure
  deadline-as-text: useful C3, nitpick C4 C5 C6
  deadline-passed: useful C4 C5
exercise Silver Bridge improvement plan
  column-missing: useful measure
  deadline-out-of-order: nitpick G4
countdown to the concert
  column-missing: nitpick measure
  deadline-unreadable: useful A2, nitpick A3 A5 A6 A8
  owner-not-a-person: useful C6
  owner-several: useful C5, nitpick C8
  step-vague: nitpick B6
quarterly deliverables of the health board
  column-missing: useful measure, wrong deadline
behaviour action plan
  deadline-unreadable: useful D3 D5, nitpick D4
  owner-not-a-person: useful C3
  step-vague: useful B4 B5
plan d'actions qualité de la clinique
  deadline-as-text: useful E4, nitpick E5 E6
  deadline-out-of-order: nitpick E6
  deadline-passed: useful E5 E6
CR du conseil d'école
  column-missing: nitpick measure
  deadline-vague: useful D10, nitpick D8 D9
  owner-not-a-person: useful C10
contrat local de santé – fiche actions
  deadline-vague: useful D3 D4, nitpick D6
  owner-not-a-person: useful B6
rétroplanning du salon du livre
  column-missing: nitpick measure
  owner-not-a-person: useful C4 C7
plan de mejoramiento institucional
  deadline-passed: useful G4, nitpick G5 G6
  owner-not-a-person: useful D5
  status-unreadable: wrong H4 H5 H6
plan de acción ante hallazgos de auditoría
  deadline-as-text: useful F2, nitpick F3 F4
  deadline-out-of-order: nitpick F4
  deadline-passed: useful F2 F3
  measure-not-measurable: wrong I3
  done-before-due-order: nitpick H4
hoja de ruta de la red de bibliotecas
  column-missing: useful measure
  deadline-vague: useful D3, nitpick D4 D6
  owner-several: useful B4
  step-vague: wrong A4
acuerdos y tareas pendientes
  column-missing: nitpick measure
  deadline-passed: useful C3
  done-before-due-order: nitpick D4
  owner-not-a-person: nitpick B8
  status-unreadable: wrong D8
planejamento da secretaria de saúde
  column-missing: wrong deadline
  owner-not-a-person: nitpick C4 C5
plano de ação 5W2H da lanchonete escolar
  column-missing: nitpick measure
  deadline-as-text: useful E2, nitpick E3 E4
  deadline-passed: useful E3 E4
  status-unreadable: wrong H4
acompanhamento de encaminhamentos
  column-missing: nitpick measure
  deadline-unreadable: useful D4
  deadline-as-text: useful D2, nitpick D3
  deadline-passed: useful D3
  owner-several: useful C4
piano delle attività del distretto sanitario
  deadline-passed: useful E8
  owner-not-a-person: useful B8
verbale consiglio di biblioteca
  column-missing: nitpick measure
  deadline-as-text: useful C3, nitpick C5
  deadline-vague: useful C4
  deadline-passed: useful C3
  owner-several: useful B4
Audit-Maßnahmen der Klinik
  column-missing: useful measure
  deadline-as-text: useful F4, nitpick F5 F6
  deadline-passed: useful F5 F6, wrong F4
Arbeitsplan Schulprogramm
  deadline-unreadable: useful D8
  deadline-as-text: useful D6
  deadline-vague: nitpick D5
  measure-not-measurable: nitpick E6
Protokoll der Bibliothekskonferenz
  deadline-vague: useful E7 E8, nitpick E6
Zeit- und Aktionsplan Gesundheitstag
  column-missing: nitpick measure
  owner-not-a-person: useful C6
  step-vague: nitpick B6
verbeterplan basisschool De Wilg
  deadline-vague: useful F3, nitpick F4 F5
  owner-not-a-person: nitpick D3
  measure-not-measurable: wrong G3 G4 G5
afsprakenlijst wijkteam
  column-missing: nitpick measure
  deadline-vague: useful D4
план устранения недостатков
  column-missing: useful measure
  deadline-as-text: useful C5, nitpick C6
  deadline-vague: nitpick C7
  deadline-out-of-order: nitpick C6
  deadline-passed: useful C5, wrong C6
  owner-several: wrong D5
  step-vague: wrong B7
график подготовки к ремонту читального зала
  column-missing: nitpick measure
  deadline-passed: useful E3, nitpick E4 E6
  owner-not-a-person: useful C4
  step-vague: wrong B3 B4 B6
протокол педсовета – задачи
  deadline-unreadable: useful C3
  deadline-as-text: nitpick C4
  deadline-vague: useful C5
  owner-not-a-person: useful B3
  step-vague: wrong A4
الخطة التشغيلية للمدرسة
  step-vague: useful B5
خطة تصحيحية للعيادة
  column-missing: useful measure
توزيع مهام معرض الكتاب
  column-missing: nitpick measure
  step-vague: wrong A3 A4
教研组工作安排
  column-missing: nitpick measure
  deadline-vague: nitpick A3 A4 A5
问题整改台账
  measure-missing: nitpick H6
  deadline-unreadable: wrong F4
  deadline-vague: nitpick F6
  deadline-passed: useful F5
  step-vague: wrong C6
  status-unreadable: wrong G5 G6
讀書節分工表
  column-missing: nitpick measure
  deadline-vague: nitpick D3 D4 D6
  step-vague: wrong A3 A4 A6
plan działań biblioteki
  column-missing: useful measure
  deadline-passed: useful C3 C4 C5 C6
  step-vague: wrong A5 A6
handlingsplan för vårdcentralen
  column-missing: useful measure
  deadline-passed: useful C2, nitpick C3 C4
`;
