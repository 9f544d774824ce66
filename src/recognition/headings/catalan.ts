import type { Headings } from "./sense";

export const catalan = {
  step: `
    acció, accions, activitat, activitats, tasca, tasques, actuació, actuacions, pas, passos, què, què cal fer,
    què farem, per fer, mesura, mesures, mesura correctora, acció correctora, proper pas, propers passos, nom de
    la tasca`,
  owner: `
    responsable, responsables, persona responsable, coordinador, coordinadora, titular, referent, lideratge,
    qui és responsable, qui se n ocupa, a càrrec de, qui ho porta`,
  responsible: "qui, qui ho fa, executor, realitzat per, assignat a, persona, encarregat, encarregada, departament",
  support: "suport, col·laborador, col·laboradors, amb qui, participants, implicats, amb ajuda de",
  start: "inici, data d inici, començament, des de",
  deadline: `
    termini, data límit, data de finalització, fi, final, quan, fins quan, calendari, temporització, període,
    data prevista, venciment, quan ha d estar fet, com a molt tard, abans del`,
  completed: "data real de finalització, finalitzat el",
  "depends-on": "depèn de, dependència, predecessor",
  resources: "recursos, pressupost, cost, costos, finançament, materials, què ens cal, material",
  "resources-needed": "recursos necessaris, què cal, necessitats",
  measure: `
    indicador, indicadors, indicador d èxit, criteri d èxit, resultat, resultats esperats, avaluació, evidència,
    com ho sabrem, contents si`,
  barriers: "obstacles, riscos, dificultats",
  audience: "públic, destinataris, públic objectiu",
  communicator: "qui informa",
  cadence: "freqüència, periodicitat",
  channel: "canal, mitjà",
  status: "estat, situació, progrés, fet, està fet, com va, realitzat, acabat, completat",
  percent: "%, percentatge",
  number: "núm, número, codi",
  section: "objectiu, objectius, eix, àmbit, fase, línia, projecte, estratègia, àrea",
  date: "data, dia, mes, setmana, any",
  detail: "descripció, nom, contingut, com, detall",
  reason: "problema, causa, motiu, per què",
  notes: "observacions, comentaris, notes",
  withoutRole: "prioritat, lloc, tipus",
  filler: "previst, prevista, i, o, per, a, en, amb, concretes",
  followUp: "seguiment",
} as const satisfies Headings;
