/**
 * Findings that came once weeks, holidays and groups were read in more words; judged by somebody who had not changed
 * these rules. The form is explained in judgement.ts.
 */
export const judgedReadSince = `
Maßnahmenplan der Grundschule
  deadline-vague: useful E7
school improvement plan of a primary school
  deadline-vague: useful D7
projet d'établissement, axe lecture
  owner-not-a-person: useful B9
behaviour action plan
  deadline-vague: useful D5
planejamento da secretaria de saúde
  owner-not-a-person: nitpick C3
Arbeitsplan Schulprogramm
  deadline-vague: useful D8
протокол педсовета – задачи
  deadline-vague: useful C3
Beschlusskontrolle Gemeinderat
  owner-not-a-person: nitpick C2
programma degli interventi del Comune
  owner-not-a-person: nitpick C1
Medienkonzept Umsetzung
  deadline-vague: useful D3
Protokoll mit Aufgaben der Chorleitung
  deadline-vague: useful E5
보건소 시정 조치 계획
  owner-not-a-person: useful C2 C4
plano de ação consolidado, semana 1
  deadline-vague: nitpick D1
recomendações e prazos da vistoria
  deadline-vague: useful C3
담당자별 후속 조치
  owner-not-a-person: useful B2
mission action plan of a parish
  owner-missing: useful C8
  deadline-vague: useful D5
추진 계획 of a Korean company
  column-missing: useful measure
  owner-not-a-person: useful D3
ontwikkelplan van een basisschool
  deadline-vague: useful D1
piano di miglioramento di un istituto
  owner-not-a-person: useful B4
社区工作计划
  owner-not-a-person: useful C5
rencana kegiatan puskesmas
  deadline-vague: useful E3
village hall committee to-do
  deadline-vague: useful C5
  step-vague: nitpick A6 A7
विद्यालय सुधार कार्य योजना
  status-misplaced: wrong C3
`;
