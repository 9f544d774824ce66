/**
 * Findings on the exports and the English sheets drawn from plans in the wild. The form is explained in judgement.ts.
 */
export const judgedWild = `
Planner export of the reading room
  column-missing: nitpick measure
  deadline-as-text: nitpick J6 J7 J8
  deadline-passed: useful J7
  owner-several: useful F7
Planner export of the Mensa, in German
  column-missing: nitpick measure
  deadline-as-text: nitpick J6 J7 J8
  step-vague: wrong A6 A7 A8
Project export of the roof
  column-missing: nitpick measure
  owner-missing: wrong I2
  deadline-as-text: nitpick G2 G3 G4 G5 G6
  deadline-out-of-order: wrong G2
  owner-several: nitpick I4
  step-vague: wrong D2
  depends-on-unknown: wrong H5
Project export wizard, with underscores
  column-missing: nitpick measure
  step-vague: wrong B3
  done-before-start: useful I2
Project en français, la cour d'école
  column-missing: nitpick measure, wrong owner
  deadline-as-text: nitpick F2 F3 F4 F5
  deadline-out-of-order: wrong F2
  resources-missing: wrong H2
  step-vague: wrong C2
Project en español, la sala de lectura
  column-missing: nitpick measure, wrong owner
  deadline-as-text: nitpick E2 E3
  deadline-vague: wrong E4
  depends-on-unknown: wrong F4
  done-before-start: useful H2 H3
Jira export of the booking site
  column-missing: nitpick measure
  step-missing: wrong M2 M4
  deadline-as-text: nitpick K2 K3 K4
Smartsheet export of the open day
  column-missing: nitpick measure
  owner-missing: wrong H2 H5
  deadline-as-text: nitpick D2 D3 D4 D5 D6
  deadline-out-of-order: wrong D2
  done-before-start: useful F3, nitpick F2
monday board of the summer fair
  column-missing: nitpick measure
  done-before-due-order: nitpick D5
  deadline-out-of-order: nitpick E10
Trello export of the school play
  column-missing: nitpick measure
  deadline-as-text: nitpick G2 G3 G4
  deadline-out-of-order: wrong G4
  deadline-passed: wrong G4
  status-unreadable: wrong O2 O3 O4
GanttProject export of the herb garden
  column-missing: nitpick measure
  owner-missing: wrong H2 H3 H4
  deadline-as-text: nitpick D2 D3 D4
  step-repeated: wrong L4
  depends-on-unknown: wrong I3 I4
Notion tasks of the podcast club
  column-missing: nitpick measure
  deadline-as-text: nitpick D2 D3 D4
ClickUp export of the toy library
  column-missing: nitpick measure
  deadline-unreadable: wrong I2 I3 I4
  owner-not-a-person: wrong N2 N3 N4
Excel's own Gantt planner
  column-missing: useful owner, nitpick measure, wrong deadline
corrective action plan of the food bank
  column-missing: useful measure
POA&M of the county clinic
  column-missing: nitpick measure
  owner-not-a-person: useful E3
agency work plan for young carers
  deadline-out-of-order: nitpick E6, wrong E8
  deadline-passed: useful E6
launch plan of the mobile library
  column-missing: nitpick measure
  deadline-unreadable: nitpick C5 C6 C7 C9 C11
  owner-not-a-person: useful B7
steps numbered in a column of that name
  column-missing: nitpick measure
  owner-not-a-person: useful E8 E9
  step-vague: wrong B6 B7 B8 B9
  status-unreadable: wrong D6 D7 D8 D9
kitchen improvement plan with a signature block
  column-missing: nitpick measure
  deadline-passed: useful D6 D8, wrong D5
youth council goals with owners inside sentences
  column-missing: wrong owner
  deadline-vague: useful B3 B4
two committees side by side
  column-missing: nitpick measure
  owner-several: useful B4
stacked tables of a school review
  owner-not-a-person: useful B4 B7
migration plan of the patient records
  column-missing: useful measure
notes and stars in the headings of the parish fête
  column-missing: nitpick measure
  deadline-unreadable: useful C2, nitpick C4
  deadline-as-text: nitpick C3
strategy map of the hospice
  deadline-unreadable: nitpick D4
  deadline-as-text: useful D5
  deadline-vague: useful D2, nitpick D3
  owner-not-a-person: useful C3 C4 C5
  cadence-unreadable: wrong E4
action sheet with placeholders
  column-missing: nitpick measure
  deadline-unreadable: useful C5, nitpick C8
  owner-not-a-person: useful B5, nitpick B8
  owner-several: useful B7
`;
