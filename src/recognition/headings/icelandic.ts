import type { Headings } from "./sense";

/** Icelandic and Faroese. */
export const icelandic = {
  step: "aðgerð, aðgerðir, verkefni, verk, verkþáttur, skref, hvað, hvað á að gera, athöfn",
  owner: "ábyrgðaraðili, ábyrgð, ábyrgðarmaður, ábyrgur, eigandi, umsjón, umsjónarmaður",
  responsible: "hver, hver gerir, framkvæmdaraðili, framkvæmd",
  support: "samstarfsaðilar, stuðningur, þátttakendur, með hverjum",
  start: "upphaf, byrjar, upphafsdagur, hefst",
  deadline: "tímamörk, hvenær, lok, lokadagur, skiladagur, tímarammi, fyrir hvenær, tími, verklok",
  resources: "aðföng, kostnaður, fjármagn, fjárhagsáætlun",
  measure: "mælikvarði, mælikvarðar, árangur, árangursviðmið, niðurstaða, mat, hvernig vitum við",
  status: "staða, framvinda, lokið",
  number: "nr, númer",
  section: "markmið, svið, áhersla, flokkur, áfangi",
  notes: "athugasemdir, athugasemd, skýringar",
  detail: "lýsing, heiti",
  date: "dagsetning, mánuður, vika",
} as const satisfies Headings;
