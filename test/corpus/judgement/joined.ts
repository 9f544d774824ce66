/**
 * Findings that join what was judged cell by cell: each is judged as the first of its cells was, since the same of the
 * others was a nitpick. The form is explained in judgement.ts.
 */
export const judgedJoined = `
projet d'établissement, axe lecture
  deadline-vague: useful C4
jaarplanning oudervereniging
  deadline-vague: nitpick A1
SIP goal 1
  deadline-vague: useful E5
audit response of the county clinic
  deadline-as-text: useful F4
surgery flu season
  deadline-as-text: useful C2
countdown to the concert
  deadline-unreadable: useful A1
plan d'actions qualité de la clinique
  deadline-as-text: useful E3
contrat local de santé – fiche actions
  deadline-vague: useful D1
plan de acción ante hallazgos de auditoría
  deadline-as-text: useful F1
hoja de ruta de la red de bibliotecas
  deadline-vague: useful D1
plano de ação 5W2H da lanchonete escolar
  deadline-as-text: useful E1
acompanhamento de encaminhamentos
  deadline-as-text: useful D1
verbale consiglio di biblioteca
  deadline-as-text: useful C2
Audit-Maßnahmen der Klinik
  deadline-as-text: useful F3
verbeterplan basisschool De Wilg
  deadline-vague: useful F2
план устранения недостатков
  deadline-as-text: useful C4
教研组工作安排
  deadline-vague: nitpick A2
projet d'accueil périscolaire
  deadline-as-text: useful E2
suivi CAPA du laboratoire
  deadline-as-text: useful E2
Beschlusskontrolle Gemeinderat
  deadline-as-text: useful D1
werkplan zorgteam
  deadline-vague: nitpick A2
plan de sobriété de la ville
  deadline-as-text: useful E1
plan anual del club de padres
  deadline-vague: nitpick A1
plano de trabalho do posto de saúde
  deadline-as-text: useful E1
Planner export of the reading room
  deadline-as-text: nitpick J5
Planner export of the Mensa, in German
  deadline-as-text: nitpick J5
Project export of the roof
  deadline-as-text: nitpick G1
Project en français, la cour d'école
  deadline-as-text: nitpick F1
Project en español, la sala de lectura
  deadline-as-text: nitpick E1
Jira export of the booking site
  deadline-as-text: nitpick K1
Smartsheet export of the open day
  deadline-as-text: nitpick D1
Trello export of the school play
  deadline-as-text: nitpick G1
GanttProject export of the herb garden
  deadline-as-text: nitpick D1
Notion tasks of the podcast club
  deadline-as-text: nitpick D1
launch plan of the mobile library
  deadline-unreadable: nitpick C3
rétroplanning de la fête du livre
  deadline-as-text: useful A2
plan d'actions correctives de la crèche
  deadline-as-text: useful D4
cronograma por fases del museo comunitario
  deadline-as-text: useful D1
plan de măsuri al școlii
  deadline-as-text: useful D2
Maßnahmenplan nach der Brandschau
  deadline-as-text: useful E4
Fahrplan Stadtteilfest mit Wochen
  deadline-as-text: useful C2
план ремонта школьной столовой
  deadline-as-text: useful D1
plan naprawczy przychodni
  deadline-as-text: useful F2
akční plán školy
  deadline-as-text: useful D1
план за действие на читалището
  deadline-as-text: useful C2
kế hoạch hành động của trường
  deadline-as-text: useful D2
מעקב החלטות של ועד ההורים
  deadline-as-text: useful D1
düzeltici faaliyet listesi
  deadline-as-text: useful E1
σχέδιο δράσης του δήμου
  deadline-as-text: useful D2
muuttolista kirjastolle
  deadline-as-text: useful D1
`;
