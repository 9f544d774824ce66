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

/** A Chinese, Japanese or Korean unit: “保全課”, “教研组”, “품질보증팀”; shorter ones may be names. */
export const UNIT_ENDING = new RegExp(
  [
    String.raw`(?:\p{Script=Han}{2}[課课局室班组組]|\p{Script=Han}{3}[部会會]|`,
    String.raw`\p{Script=Hangul}{2}(?:팀|센터|위원회|본부|부서))$`,
  ].join(""),
  "u",
);

/** “総務課 山田”, “기획팀 이수진”: a unit or a post, and who holds it. */
export const PERSON_OF_UNIT = new RegExp(
  [
    String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}ー]{2,}[ \u3000]+`,
    String.raw`([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}|\p{Script=Hangul}{2,4})$`,
  ].join(""),
  "u",
);

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
  "ELT",
  "PLC",
  "NGO",
  "ILT",
  "MTSS",
  "PBIS",
];
