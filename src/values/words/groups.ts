/** A German or Dutch word that ends so is a group: “Bibliotheksteam”, “Arbeitskreis”. */
export const GROUP_ENDINGS = [
  "teams?",
  "gruppen?",
  "kreis",
  "ausschuss",
  "verwaltung",
  "kollegium",
  "dienst",
  "abteilung",
  "beirat",
  "bauamt",
  "schulamt",
  "verkehrsamt",
  "umweltamt",
  "ordnungsamt",
  "planungsamt",
  "sozialamt",
  "jugendamt",
  "gesundheitsamt",
  "kulturamt",
  "pressestelle",
  "referat",
  "groep",
  "commissie",
  "vereniging",
];

/** Groups in one language, last names in another: `Tim Allen`, `Rui Pais`. */
export const LIKE_GROUPS: ReadonlySet<string> = new Set(["allen", "pais", "rat", "amt"]);

/** Behind `Alle`, which is a first name too: `Alle Jansen`, `Alle Hoekstra`. */
export const SURNAME_ENDING = /(?:nsen|rsen|stra|inga|sma)$/;

/** Groups only where they are written in capitals: “HR”, and not “Hr. Vogt”. */
export const ACRONYMS = [
  "HR",
  "IT",
  "ICT",
  "PTA",
  "PTO",
  "RH",
  "RRHH",
  "DSI",
  "AG",
  "EDV",
  "SMT",
  "SLT",
  "PLC",
  "NGO",
  "ILT",
  "MTSS",
  "PBIS",
];
