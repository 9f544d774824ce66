/** Findings that came once sixteen more languages were known. The form is explained in judgement.ts. */
export const judgedNewlyRead = `
Türkçe okul eylem planı
  status-unreadable: wrong D3 D4 D5 D6
project export of the new gym
  deadline-passed: wrong E4
plan de acción ante hallazgos de auditoría
  deadline-passed: wrong F4
plan działań biblioteki
  status-unreadable: wrong D3 D4 D5 D6
handlingsplan för vårdcentralen
  status-unreadable: wrong D2 D3 D4
Planner export of the Mensa, in German
  step-missing: wrong N6 N8
  step-vague: wrong N7
Asana export of the flu campaign
  column-missing: nitpick measure
  deadline-passed: useful J3 J4, wrong J2
Smartsheet export of the open day
  done-before-start: useful G3, nitpick G2
ClickUp export of the toy library
  deadline-unreadable: wrong J2 J3 J4
plan de măsuri al școlii
  status-unreadable: wrong F4 F5 F7
att göra inför kolloveckan
  column-missing: nitpick measure
  deadline-unreadable: nitpick D4, wrong D3
  deadline-vague: nitpick D2
  owner-not-a-person: useful C4
handleplan for idrætsforeningen
  column-missing: useful measure
oppfølging etter tilsyn i barnehagen
  column-missing: useful measure
  deadline-passed: wrong D5
  status-unreadable: wrong F5 F6
план заходів громади
  column-missing: useful measure
  deadline-unreadable: wrong C4 C7
  deadline-as-text: nitpick C5
  step-vague: wrong B5
  status-unreadable: wrong F4 F5 F7
план відкриття дитячого гуртка
  column-missing: nitpick measure
  status-unreadable: wrong F3 F4
  done-before-start: useful F2
plan naprawczy przychodni
  column-missing: useful measure
  deadline-as-text: useful F3, nitpick F4 F5
  deadline-out-of-order: nitpick F5
  deadline-passed: wrong F5
  status-unreadable: wrong G3 G4 G5
harmonogram festynu rodzinnego
  column-missing: nitpick measure, wrong deadline
  owner-missing: wrong B6
  step-vague: wrong A3 A6
akční plán školy
  deadline-as-text: useful D2, nitpick D3 D4
  deadline-out-of-order: nitpick D3
  status-unreadable: wrong F2 F3 F4
akčný plán materskej školy
  column-missing: useful measure
改善計画書（給食室）
  column-missing: useful measure
  deadline-out-of-order: nitpick D2
  status-unreadable: wrong E2 E3 E4
町内会夏祭りタスク一覧
  column-missing: nitpick measure
  deadline-vague: nitpick D3 D4 D5
학교 도서관 개선 추진 계획
  column-missing: useful measure
  status-unreadable: wrong F3 F4 F5
보건소 시정 조치 계획
  column-missing: useful measure
  deadline-out-of-order: nitpick D3
kế hoạch hành động của trường
  deadline-as-text: useful D4, nitpick D5 D7
rencana kerja posyandu
  cadence-unreadable: wrong E3 E4 E5
rencana tindak lanjut pelatihan
  deadline-out-of-order: wrong E3
  owner-not-a-person: useful C3
विद्यालय कार्य योजना
  column-missing: useful measure
  deadline-out-of-order: useful D4
  status-unreadable: wrong F3 F4 F5
תוכנית עבודה של הספרייה
  column-missing: useful measure
  status-unreadable: wrong F3 F4 F5
מעקב החלטות של ועד ההורים
  column-missing: nitpick measure
  deadline-unreadable: useful D4
  deadline-as-text: useful D2, nitpick D3
okul geliştirme eylem planı
  step-vague: wrong B3
  status-unreadable: wrong G3 G4 G5
düzeltici faaliyet listesi
  column-missing: useful measure
  deadline-as-text: useful E2, nitpick E3 E4
  step-vague: wrong C2
σχέδιο δράσης του δήμου
  column-missing: useful measure
  deadline-as-text: useful D4, nitpick D5 D7
  status-unreadable: wrong F4 F5 F7
εκκρεμότητες του θεατρικού ομίλου
  column-missing: nitpick measure
  deadline-unreadable: wrong C2 C3
  deadline-as-text: useful C4
  status-unreadable: wrong D2 D3 D4
toimintasuunnitelma nuorisotalolle
  deadline-unreadable: wrong D5
  step-vague: wrong B3 B5
  status-unreadable: wrong F3 F4 F5
muuttolista kirjastolle
  column-missing: nitpick measure
  deadline-as-text: useful D2, nitpick D3 D4
  deadline-out-of-order: useful D4
  step-vague: wrong B3
`;
