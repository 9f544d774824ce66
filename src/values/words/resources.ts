import type { WordList } from "./word-list";

/** Resources that are still to be found. */
export const UNSECURED: WordList = {
  en:
    "to be secured|not secured|not yet secured|unsecured|to be found|to be funded|not funded|not yet funded|unfunded|" +
    "not allocated|not yet allocated|to be allocated|not yet approved|to be approved|awaiting approval|" +
    "pending approval|not approved|not yet available|funding needed|needs funding|grant pending|applied for|" +
    "still needed|still missing|not confirmed|not yet confirmed|to be confirmed|to be raised|to be identified|" +
    "subject to funding|subject to approval|funding tbd|budget tbd|tbd",
  fr: "à trouver|à financer|non financé|pas encore financé|à obtenir|en attente de financement|à sécuriser",
  es: "por conseguir|por financiar|sin financiar|sin asignar|por aprobar|pendiente de aprobación|por gestionar",
  pt: "a conseguir|a financiar|sem financiamento|a aprovar|por aprovar|a captar",
  de: "zu beschaffen|noch zu beschaffen|nicht gesichert|noch nicht gesichert|zu beantragen|noch nicht bewilligt",
  it: "da reperire|da finanziare|non finanziato|da approvare",
  nl: "nog te regelen|nog niet toegekend|aan te vragen|nog te vinden",
};

/** What a step does that secures resources. */
export const SECURING: WordList = {
  en:
    "secure*|fund|funds|fundrais*|raise money|apply for|request*|obtain*|grant|grants|budget*|allocat*|sponsor*|" +
    "approve*|approval|procure*",
  fr: "financ*|subvention*|obtenir|solliciter|budget*|demander",
  es: "financ*|subvenci*|gestionar|solicitar|conseguir|presupuest*",
  pt: "financ*|captar|solicitar|obter|orçament*|verba",
  de: "beantrag*|finanz*|förder*|sichern|sponsor*|budget*|bewillig*",
  it: "finanzi*|richiedere|ottenere|reperire|bando",
  nl: "aanvragen|financ*|subsidie*|sponsor*|begrot*",
};
