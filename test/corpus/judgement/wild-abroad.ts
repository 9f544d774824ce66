/** Findings on the other sheets drawn from plans in the wild. The form is explained in judgement.ts. */
export const judgedWildAbroad = `
rétroplanning de la fête du livre
  column-missing: nitpick measure
  deadline-as-text: useful A3, nitpick A4 A5
  owner-not-a-person: nitpick C3
plan d'actions correctives de la crèche
  deadline-unreadable: useful D6
  deadline-as-text: useful D5, nitpick D7
  deadline-passed: wrong D5
  measure-not-measurable: wrong F6
  status-unreadable: wrong E5
feuille de route numérique de la commune
  column-missing: useful measure, wrong deadline
  owner-not-a-person: useful C4, nitpick C5
plan de mejora del comedor escolar
  column-missing: useful measure
  deadline-passed: useful D4, wrong D3
  owner-not-a-person: nitpick B6
  status-unreadable: wrong E3 E4
cronograma por fases del museo comunitario
  column-missing: useful measure
  deadline-as-text: useful D3 D4
  deadline-vague: useful D2 D5
  owner-not-a-person: useful C2 C5
matriz de compromisos de la junta vecinal
  column-missing: nitpick measure
  owner-not-a-person: useful E7
  done-before-due-order: nitpick G6
plano de ação 5W2H da padaria-escola
  column-missing: nitpick measure
  deadline-out-of-order: useful D4
  owner-not-a-person: useful E5, nitpick E4
acompanhamento das metas da rede de saúde
  deadline-vague: nitpick D4
  owner-several: nitpick C3
scadenzario della compagnia teatrale
  column-missing: nitpick measure
  deadline-as-text: useful C3
  deadline-vague: nitpick C2 C4
  owner-several: useful B3 B4
piano di miglioramento dell'istituto
  deadline-out-of-order: wrong D5
  owner-not-a-person: useful B5
plan de măsuri al școlii
  column-missing: useful measure
  deadline-as-text: useful D4, nitpick D5 D7
pla d'acció de l'hort urbà
  column-missing: nitpick measure
Maßnahmenplan nach der Brandschau
  column-missing: useful measure
  deadline-as-text: useful E5, nitpick E6 E7
  deadline-passed: wrong E5
  owner-not-a-person: nitpick D7
Fahrplan Stadtteilfest mit Wochen
  column-missing: nitpick measure
  deadline-as-text: useful C4, nitpick C5 C7 C8
Protokoll mit Aufgaben der Chorleitung
  column-missing: nitpick measure
  deadline-unreadable: wrong E5
  deadline-vague: useful E4, nitpick E3
  owner-not-a-person: useful D5
  owner-several: useful D4
Stufenplan Pflegeheim mit Soll und Ist
  column-missing: useful measure
  done-before-start: useful H3
plan van aanpak voor de speeltuin
  column-missing: useful measure
  deadline-vague: useful D4, nitpick D3
  owner-not-a-person: useful B4, nitpick B3
  status-unreadable: wrong F4
verbeterplan van de huisartsenpost
  column-missing: useful measure
handlingsplan för biblioteket
  column-missing: useful measure
  status-unreadable: wrong F3 F4 F5
план ремонта школьной столовой
  column-missing: nitpick measure
  deadline-as-text: useful D2, nitpick D3 D4
  step-vague: wrong B3
  status-unreadable: wrong F3 F4
дорожная карта музея
  step-missing: wrong B3
  deadline-unreadable: wrong E3
  owner-not-a-person: useful C6
план устранения нарушений в поликлинике
  column-missing: useful measure
  deadline-unreadable: useful C3, wrong C4
  deadline-as-text: nitpick C2
  step-vague: wrong B4
мои задачи на месяц
  column-missing: nitpick measure, wrong owner
  deadline-unreadable: wrong B5
  deadline-vague: nitpick B3 B4
úkoly před otevřením kavárny
  column-missing: nitpick measure
  owner-several: useful B4
社区卫生中心整改台账
  column-missing: useful measure
  status-unreadable: wrong G3 G4 G5
项目计划表（读书节）
  column-missing: nitpick measure
  owner-not-a-person: useful C3
  owner-several: useful C4
  done-before-start: useful F2
年度重点工作按月推进表
  column-missing: useful measure, wrong deadline
  step-missing: wrong B6
開設準備スケジュール
  column-missing: nitpick measure
  done-before-start: useful H4 H5
rencana kerja posyandu
  column-missing: nitpick measure
  deadline-vague: useful D4
  deadline-out-of-order: useful D5
  step-vague: wrong B5
خطة تصحيحية للمركز الصحي
  column-missing: useful measure
خطة البلدية للحدائق
  deadline-out-of-order: nitpick E3
  measure-not-measurable: wrong G4
مهام لجنة الحفل
  column-missing: nitpick measure
  deadline-unreadable: nitpick C2 C4
  step-vague: wrong A4
برنامه اقدام مدرسه
  column-missing: useful measure
intézkedési terv az óvodában
  deadline-out-of-order: useful D5
  step-vague: wrong B5
mpango kazi wa kituo cha afya
  column-missing: nitpick measure
  deadline-out-of-order: useful C4
members of the rowing club
  column-missing: wrong measure
  deadline-out-of-order: wrong D4
  deadline-passed: wrong D2 D3 D4
  owner-not-a-person: wrong C2
  step-vague: wrong B2 B3 B4
  status-unreadable: wrong G4
glossary of the council
  column-missing: wrong owner measure
  deadline-unreadable: wrong B3 B4
  step-vague: wrong A3 A4
`;
