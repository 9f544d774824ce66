/** “Action taken”, where nothing else says what is to be done. */
export const namesActions = (heading: string): boolean => NAMES_ACTIONS.test(heading);

const NAMES_ACTIONS = /action|measure|ma(?:ß|ss)nahme|mesure|maatregel|actie/iu;

/** “2 Wochen” below “Frist” is by when, however vaguely; below “Zeit” it is how long. */
export const asksByWhen = (heading: string): boolean => ASKS_BY_WHEN.test(heading);

const ASKS_BY_WHEN = new RegExp(
  [
    "^(?:deadline|due(?: date| by)?|by when|when by|frist|bis wann|fällig|échéance|pour quand|plazo|para cuándo|prazo",
    "scadenza|entro quando|termijn|срок|期限|截止)",
  ].join("|"),
  "iu",
);

/** “Target” above numbers is how many, also where quarters stand next to it. */
export const namesTarget = (heading: string): boolean => NAMES_TARGET.test(heading);

const NAMES_TARGET =
  /^(?:physical |annual |yearly )?(?:targets?|metas?|cibles?|ziel|doel|objetivo|obiettivo)(?!\p{L})/iu;

/** “Status at Nov 2026” */
export const saysStatus = (heading: string): boolean => SAYS_STATUS.test(heading);

const SAYS_STATUS = /^(?:status|stand|statut|état|estado|stato|stan|статус)(?!\p{L})/iu;

/** “Accepted, from August” below “Management response”, beside what was recommended. */
export const namesResponse = (heading: string): boolean => RESPONSE.test(heading);

const RESPONSE = /response|réponse|respuesta|resposta|risposta|stellungnahme|reactie/iu;
