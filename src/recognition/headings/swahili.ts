import type { Headings } from "./sense";

export const swahili = {
  step: `
    shughuli, kazi, hatua, jukumu, majukumu, nini, nini kifanyike, hatua inayofuata, hatua za kuchukua, kitendo,
    vitendo`,
  owner: "mhusika, msimamizi, mwajibikaji, kiongozi, mratibu, mmiliki",
  responsible: "nani, mtekelezaji, watekelezaji, mtendaji, aliyepewa",
  support: "msaada, washirika, wadau",
  start: "kuanza, tarehe ya kuanza, mwanzo",
  deadline: "tarehe ya mwisho, mwisho, lini, muda, tarehe ya kukamilisha, kufikia, ukomo, muda wa utekelezaji",
  resources: "rasilimali, bajeti, gharama, fedha",
  "resources-needed": "rasilimali zinazohitajika, mahitaji",
  measure: "kiashiria, viashiria, kipimo, matokeo, matokeo yanayotarajiwa",
  barriers: "vikwazo, changamoto, hatari",
  audience: "walengwa, hadhira",
  cadence: "mara ngapi",
  status: "hali, hali ya utekelezaji, maendeleo",
  percent: "%, asilimia",
  number: "namba, na",
  section: "lengo, malengo, awamu, eneo, mradi",
  date: "tarehe, siku, mwezi, wiki, mwaka",
  detail: "maelezo, jina, namna, jinsi",
  reason: "tatizo, sababu, kwa nini",
  notes: "maoni, tanbihi",
  withoutRole: "kipaumbele, mahali, aina",
} as const satisfies Headings;
