/** Findings on the fresh sheets, judged by who drew them, from the sheets and the messages alone. See judgement.ts. */
export const judgedFresh = `
improvement plan after the flood exercise
  column-missing: useful measure
  deadline-passed: useful G4
  owner-not-a-person: useful E6
autumn fair to-do list
  owner-missing: useful B7
  deadline-passed: useful C5 C6 C7, wrong C3 C4
  owner-several: useful B4
you said, we will
  column-unsure: useful A2
implementation schedule with a band
  deadline-passed: useful D2
first month of a new librarian
  column-missing: nitpick measure
  column-unsure: nitpick D2
  owner-not-a-person: nitpick C3 C5
issue export of the website project
  column-unsure: nitpick D1
  deadline-passed: useful I3
folder export of a work manager
  deadline-as-text: useful I1
  deadline-passed: useful I3 I4
  owner-several: useful F4
  done-before-start: wrong D5
cards of the community garden board
  owner-missing: useful C4
  deadline-passed: useful D3
year at a glance of the early years team
  column-missing: useful measure
  owner-missing: wrong B7
  owner-not-a-person: useful B6
countdown to the charity run
  deadline-unreadable: useful A4
  owner-not-a-person: useful C9
  owner-several: useful C8
self-study for accreditation
  column-unsure: nitpick G1
  measure-missing: useful H5
weaknesses of the records system
  column-missing: nitpick measure
  deadline-unreadable: useful F6
  deadline-as-text: useful F2
  deadline-passed: useful F4
  owner-not-a-person: useful D5 D6
actions tab of a RAID log
  deadline-as-text: useful F3
  deadline-passed: useful F5 F6
launch of the museum shop
  column-unsure: nitpick E1
who will lead what on our street
  column-missing: nitpick measure
  column-unsure: nitpick C2
  owner-missing: useful D6, wrong D4 D5
strategic initiatives of a department
  column-missing: wrong measure
  deadline-vague: useful G5
  deadline-out-of-order: nitpick G4
  ongoing-without-review: useful G6
jobs before the inspection
  column-missing: wrong owner
  deadline-unreadable: useful F8
minutes in a table
  column-missing: nitpick measure, wrong owner
  deadline-missing: useful E7
  deadline-passed: useful E4
  section-empty: wrong B8
this month and next month
  deadline-passed: useful C2
relocation of the day nursery
  column-missing: nitpick measure
  column-unsure: nitpick F6
schedule tasks of a renovation
  deadline-as-text: useful F1
  deadline-passed: useful F5 F7
  owner-not-a-person: nitpick I3 I4
  owner-several: useful I8, wrong I5
board export with groups as titles
  owner-missing: useful B12
  owner-several: useful B11
  done-before-start: nitpick C12
tareas de la asociación de vecinos
  column-unsure: nitpick B2
  deadline-as-text: useful C2
  deadline-vague: useful C6
  deadline-passed: useful C4
plan de mejoramiento de la auditoría
  column-unsure: nitpick F3
  deadline-as-text: useful H3
  deadline-passed: useful H4
  start-passed: useful G7
cronograma de la campaña de vacunación
  column-missing: useful measure
plan d'actions qualité de la résidence
  column-missing: wrong measure
  deadline-as-text: wrong E2
  deadline-passed: wrong E2
  owner-not-a-person: useful D6
rétroplanning de la kermesse
  column-missing: wrong deadline
  owner-not-a-person: useful C4
relevé de décisions du conseil
  column-missing: nitpick measure
  column-unsure: nitpick A3 C3
wer macht was mit wem bis wann
  column-missing: nitpick measure
  deadline-as-text: useful E1
  deadline-vague: useful E4 E5
  deadline-passed: useful E1
  owner-not-a-person: useful B4
Gefährdungsbeurteilung der Werkstatt
  column-unsure: useful A2
  measure-missing: wrong F4 F5 F6
  deadline-as-text: useful D2
  deadline-vague: useful D5
  deadline-passed: useful D4
Aufgaben aus dem Protokoll der Teamrunde
  column-missing: nitpick measure
  deadline-as-text: useful E1
  deadline-vague: useful E5
plano de melhoria do agrupamento de escolas
  deadline-as-text: useful F2
  deadline-passed: useful F4
  barriers-missing: nitpick H4
reforma da unidade básica de saúde
  column-missing: nitpick measure
  column-unsure: nitpick E1
  owner-missing: wrong C6
  owner-not-a-person: useful C4
  step-vague: wrong B6
cose da fare del comitato genitori
  column-missing: nitpick measure
  deadline-as-text: useful C2
  owner-not-a-person: useful B5
  owner-several: useful B4
registro delle azioni correttive
  column-unsure: nitpick D2
  deadline-as-text: useful E2
  deadline-passed: wrong E2
jaarplan van de vrijwilligers
  column-missing: wrong measure
  deadline-as-text: useful E2
  deadline-vague: useful E6
actielijst van de medezeggenschapsraad
  deadline-unreadable: useful E6
  deadline-as-text: useful E2
  deadline-passed: useful E4, wrong E3
  owner-several: useful D5
att göra inför flytten
  deadline-passed: wrong C2
  owner-not-a-person: useful B5, nitpick B4
framdriftsplan for skolehagen
  column-missing: useful measure
  deadline-as-text: useful E2
  deadline-before-start: useful E6
  resources-missing: useful G6
handleplan på plejecentret
  deadline-as-text: useful D2
  measure-not-measurable: useful E3
koulukirjaston kehittämissuunnitelma
  deadline-as-text: useful D2
  deadline-vague: useful D4
  deadline-passed: useful D3
бережливая поликлиника, дорожная карта
  deadline-as-text: useful F3
  deadline-passed: useful F3
список дел перед ремонтом класса
  deadline-as-text: useful C1
  deadline-passed: useful C4 C5
co trzeba zrobić przed piknikiem
  column-unsure: nitpick B2
  deadline-as-text: useful C2
  deadline-vague: useful C5
plan naprawczy szpitala powiatowego
  deadline-as-text: useful F2
  owner-not-a-person: wrong C4
úkolovník z porady
  column-missing: wrong owner
  deadline-as-text: useful E2
  deadline-vague: useful E6
  deadline-passed: useful E4
lista de sarcini a casei de cultură
  deadline-as-text: useful C2
  deadline-out-of-order: useful C6
  deadline-passed: useful C4 C6
  owner-not-a-person: useful B5 B6
halk eğitim iş takip çizelgesi
  column-missing: nitpick measure
  deadline-as-text: useful D2
  deadline-vague: useful D6
  deadline-passed: useful D4
  owner-not-a-person: useful C6
πλάνο εργασιών του συλλόγου
  column-unsure: nitpick B2
  deadline-as-text: useful C2
  deadline-passed: useful C5
перелік завдань лікарні
  owner-missing: useful C6
  deadline-as-text: useful D2
  deadline-out-of-order: useful D6
  deadline-passed: useful D4
akčný plán základnej školy
  deadline-unreadable: wrong D4
  deadline-as-text: useful D2
  deadline-passed: useful D3
a Napsugár óvoda intézkedési terve
  deadline-as-text: useful D2
  deadline-passed: useful D2
план на читалището
  deadline-unreadable: wrong D4
  deadline-as-text: useful D2
  deadline-passed: useful D3
què farem a la biblioteca
  deadline-as-text: useful C2
  deadline-vague: useful C5
街道年度工作分解表
  deadline-unreadable: nitpick F4
  deadline-as-text: useful F2
圖書館待辦事項追蹤
  column-missing: nitpick measure
  deadline-unreadable: useful D5
  deadline-as-text: useful D1
  deadline-passed: useful D3
متابعة قرارات مجلس الآباء
  deadline-unreadable: useful D6
  owner-not-a-person: nitpick C3
خطة النشاط الصيفي
  column-missing: useful measure
  owner-not-a-person: useful B6
  barriers-missing: nitpick F6
program kerja OSIS
  measure-missing: useful G6
  deadline-as-text: useful E2
  deadline-vague: useful E4 E5
  deadline-passed: useful E3
phân công việc hội chợ xuân
  column-missing: nitpick measure
  deadline-as-text: useful C2
  deadline-vague: useful C6
  deadline-out-of-order: nitpick C4 C5
  owner-several: useful B4
窓口改善タスク一覧
  deadline-as-text: useful F2
  deadline-passed: useful F4
  status-unreadable: wrong H4
学級目標のための行動計画
  column-missing: wrong measure
작은도서관 할 일 목록
  column-missing: wrong owner
  deadline-passed: useful C4
מה עושים ביום המעשים הטובים
  column-unsure: nitpick E2
  deadline-as-text: useful C2
  deadline-vague: useful C6
  deadline-out-of-order: useful C4
  owner-not-a-person: useful B6
ग्राम स्वास्थ्य समिति की कार्य योजना
  measure-missing: useful F6
  deadline-as-text: useful D2
  deadline-vague: useful D5
برنامه پیگیری درمانگاه
  column-missing: nitpick measure
  deadline-out-of-order: nitpick D4
  deadline-passed: wrong D4
pelan tindakan panitia sains
  column-missing: wrong measure
  column-unsure: nitpick C2 D2
entrega de llaves y equipos
  column-missing: wrong owner measure
  column-unsure: wrong B1
scadenzario delle fatture
  column-missing: wrong owner measure
  column-unsure: wrong B1
来客記録簿
  column-missing: wrong measure
  deadline-as-text: wrong A1
  deadline-passed: wrong A1
  owner-not-a-person: wrong C3 C4
سجل تدريب الموظفين
  column-unsure: wrong B1
`;
