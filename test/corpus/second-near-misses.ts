import type { CorpusSheet } from "./corpus-sheet";

export const secondNearMisses: readonly CorpusSheet[] = [
  {
    name: "risk log of the building project",
    oddities: ["risk register"],
    drawing: `
      | ID | Risk description | Likelihood (1-5) | Impact (1-5) | Score | Mitigating action | Risk owner \
      | Next review | Status |
      | R1 | Contractor goes bankrupt | 2 | 5 | 10 | Check accounts each quarter | Finance lead | 2026-12-01 | Open |
      | R2 | Asbestos in the roof | 3 | 4 | 12 | Survey before work starts | Site manager | 2026-11-30 | Open |
      | R3 | Neighbours object | 3 | 2 | 6 | Open evening | Head | 2027-01-15 | Closed |`,
    plans: [],
  },
  {
    name: "version history",
    oddities: ["change log"],
    drawing: `
      | Version | Date | Author | Description of change | Approved by |
      | 0.1 | 2026-08-01 | R. Lane | First draft | |
      | 0.2 | 2026-08-20 | R. Lane | Added the evacuation routes | S. Pool |
      | 1.0 | 2026-09-01 | S. Pool | Approved by the board | Board |`,
    plans: [],
  },
  {
    name: "decision log",
    oddities: ["log"],
    drawing: `
      | No. | Date | Decision | Reason | Decided by |
      | 1 | 2026-09-03 | Buy the blue chairs | Cheapest that meet the fire rules | Staff meeting |
      | 2 | 2026-09-17 | No homework on Fridays | Parents' survey | Governors |
      | 3 | 2026-10-01 | Close at noon on 24 December | Few visitors last year | Director |`,
    plans: [],
  },
  {
    name: "desk rota",
    oddities: ["rota"],
    drawing: `
      | Date | Day | Morning desk | Afternoon desk | Evening desk |
      | 2026-11-23 | Monday | Ana | Ben | Cleo |
      | 2026-11-24 | Tuesday | Ben | Cleo | Dan |
      | 2026-11-25 | Wednesday | Cleo | Dan | Ana |`,
    plans: [],
  },
  {
    name: "equipment and its service dates",
    oddities: ["database listing"],
    drawing: `
      | Asset no. | Item | Location | Person responsible | Last service | Next service due |
      | 1041 | Defibrillator | Main hall | Site manager | 2026-01-10 | 2027-01-10 |
      | 1042 | Fire extinguisher | Kitchen | Cook | 2026-03-02 | 2027-03-02 |
      | 1043 | Stair lift | East wing | Site manager | 2026-06-15 | 2026-12-15 |`,
    plans: [],
  },
  {
    name: "staff training record",
    oddities: ["database listing"],
    drawing: `
      | Name | Job title | Fire safety | First aid | Safeguarding | Expiry date |
      | Ola Berg | Nurse | 2026-01-12 | 2025-11-03 | 2026-02-01 | 2027-01-12 |
      | Jim Foy | Porter | 2026-01-12 | | 2026-02-01 | 2027-01-12 |
      | Tess Li | Receptionist | | 2026-04-09 | 2026-02-01 | 2027-02-01 |`,
    plans: [],
  },
  {
    name: "complaints book",
    oddities: ["log"],
    drawing: `
      | Ref | Date received | Complainant | Nature of complaint | Handled by | Outcome | Date closed |
      | C1 | 2026-05-02 | Mr Ellis | Waited two hours | Practice manager | Apology | 2026-05-09 |
      | C2 | 2026-06-11 | Ms Fox | Wrong prescription | Dr Owen | Explained, corrected | 2026-06-12 |
      | C3 | 2026-07-23 | Anon. | Rude at the desk | Practice manager | Staff spoken to | 2026-07-30 |`,
    plans: [],
  },
  {
    name: "agenda of the governors",
    oddities: ["programme"],
    drawing: `
      | Item | Subject | Presented by | Time | Paper |
      | 1 | Apologies | Chair | 18:00 | – |
      | 2 | Head's report | Head | 18:05 | A |
      | 3 | Budget | Bursar | 18:30 | B |
      | 4 | Any other business | Chair | 19:15 | – |`,
    plans: [],
  },
  {
    name: "weekly lesson planner",
    oddities: ["timetable"],
    drawing: `
      | Week | Topic | Learning objective | Activities | Resources | Homework |
      | 1 | Fractions | Compare halves and quarters | Paper folding, pair talk | Paper, scissors | Worksheet 3 |
      | 2 | Decimals | Place value to hundredths | Number line on the floor | Chalk | Worksheet 4 |
      | 3 | Money | Give change | Class shop | Coins | Ask for prices at home |`,
    plans: [],
  },
  {
    name: "marks of class 7b",
    oddities: ["database listing"],
    drawing: `
      | Pupil | Test 1 | Test 2 | Project | Average | Target grade | Comment |
      | Adam | 62 | 70 | 81 | 71 | B | Works hard |
      | Bea | 88 | 91 | 79 | 86 | A | Help others |
      | Carl | 45 | 52 | 66 | 54 | C | Absent often |`,
    plans: [],
  },
  {
    name: "cadre logique",
    oddities: ["logframe"],
    drawing: `
      | Logique d'intervention | Indicateurs objectivement vérifiables | Sources de vérification | Hypothèses |
      | Objectif global : la santé des enfants s'améliore | Mortalité réduite de 20 % | Enquêtes nationales \
      | Stabilité politique |
      | Objectif spécifique : accès à l'eau potable | 80 % des ménages | Rapports du district | Entretien des pompes |
      | Résultat 1 : 30 puits forés | 30 puits en service | Visites de terrain | Nappe suffisante |`,
    plans: [],
  },
  {
    name: "planning des congés",
    oddities: ["rota"],
    drawing: `
      | Agent | Service | Date de début | Date de fin | Nombre de jours | Validé par |
      | Mme Leroy | Accueil | 2026-12-21 | 2026-12-31 | 8 | Mme Blanc |
      | M. Traoré | Jeunesse | 2026-12-28 | 2027-01-03 | 5 | Mme Blanc |
      | Mme Nguyen | Fonds local | 2027-02-08 | 2027-02-19 | 10 | M. Costa |`,
    plans: [],
  },
  {
    name: "agenda cultural",
    oddities: ["calendar of events"],
    drawing: `
      | Fecha | Hora | Evento | Lugar | Entrada |
      | 2026-12-03 | 18:00 | Concierto de guitarra | Sala grande | Libre |
      | 2026-12-10 | 19:30 | Cine fórum | Auditorio | 3 € |
      | 2026-12-17 | 17:00 | Cuentacuentos | Sala infantil | Libre |`,
    plans: [],
  },
  {
    name: "Bestellliste Verbrauchsmaterial",
    oddities: ["database listing"],
    drawing: `
      | Artikel | Menge | Lieferant | Bestellt von | Bestellt am | Liefertermin | Status |
      | Verbandmull | 40 | Medico | Kurt | 2026-11-02 | 2026-11-09 | geliefert |
      | Handschuhe M | 100 | Medico | Kurt | 2026-11-02 | 2026-11-16 | offen |
      | Druckerpapier | 20 | Papier-Klein | Ines | 2026-11-10 | 2026-11-12 | geliefert |`,
    plans: [],
  },
  {
    name: "registro de reclamações",
    oddities: ["log"],
    drawing: `
      | Data | Reclamante | Motivo | Atendente | Resposta |
      | 2026-03-02 | Sra. Alves | Demora | Joana | Pedido de desculpas |
      | 2026-03-09 | Sr. Lima | Falta de remédio | Paulo | Encomendado |
      | 2026-04-01 | Sra. Dias | Barulho | Joana | Aviso na porta |`,
    plans: [],
  },
  {
    name: "blank maintenance log",
    oddities: ["blank log with numbered rows"],
    drawing: `
      | MAINTENANCE LOG | | | | |
      | No. | Task | Carried out by | Date | Signature |
      | 1 | | | | |
      | 2 | | | | |
      | 3 | | | | |
      | 4 | | | | |`,
    plans: [],
  },
  {
    name: "журнал посещений",
    oddities: ["log"],
    drawing: `
      | № | Дата | Ф.И.О. посетителя | Цель визита | Принял |
      | 1 | 2026-10-01 | Смирнов В. | Запись ребёнка | Орлова |
      | 2 | 2026-10-01 | Белова Т. | Справка | Орлова |
      | 3 | 2026-10-02 | Гусев П. | Жалоба | Директор |`,
    plans: [],
  },
];
