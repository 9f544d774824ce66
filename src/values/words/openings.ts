import type { WordList } from "./word-list";

/**
 * Further on in a text that starts with who or what, these say what is done: “The principal will call the families”.
 */
export const SAYING_WHAT_IS_DONE: WordList = {
  en: "will|shall|must|should|is to|are to|needs to|need to|have to|has to",
  fr: "va|vont|doit|doivent|devra|devront|sera|seront",
  es: "va a|van a|debe|deben|deberá|deberán|será|serán|tiene que|tienen que",
  pt: "vai|vão|deve|devem|deverá|deverão|será|serão|tem que|têm que",
  it: "deve|devono|dovrà|dovranno|sarà|saranno",
};

/**
 * A text that starts with one of these names a thing, and not what is to be done with it. In German and Dutch the verb
 * comes last, so nothing can be told.
 */
export const NAMING_STARTS: WordList = {
  en:
    "the|a|an|our|their|his|her|this|that|these|those|some|any|new|better|more|good|improved|increased|staff|" +
    "student|students|teacher|teachers|parent|parents|patients|readers|pupils|children|school|classroom|" +
    "professional|effective|successful|regular|annual|monthly|weekly|daily|quarterly|there|it",
  fr: "le|la|les|l|un|une|des|nos|notre|leur|leurs|ce|cette|ces|nouveau|nouvelle|nouveaux|nouvelles|meilleur|meilleure",
  es: "el|la|los|las|un|una|unos|unas|nuestro|nuestra|su|sus|este|esta|nuevo|nueva|nuevos|nuevas|mejor|mejores|más",
  pt: "o|os|as|um|uma|nosso|nossa|seu|sua|este|esta|novo|nova|novos|novas|melhor|melhores|mais",
  it: "il|lo|la|i|gli|le|un|una|uno|nostro|nostra|nuovo|nuova|nuovi|nuove|migliore|migliori|più",
};

/** With one of these in front, two words say what is to be done: “Hire tutors”. */
export const DOING: WordList = {
  en:
    "add|adopt|analyse|analyze|announce|appoint|apply|approve|arrange|ask|assess|assign|attend|audit|begin|" +
    "book|build|buy|" +
    "call|cancel|check|choose|clean|clear|close|collect|communicate|compile|complete|conduct|confirm|contact|" +
    "coordinate|" +
    "copy|count|create|decide|define|deliver|deploy|describe|design|develop|discuss|distribute|document|draft|draw|" +
    "educate|employ|engage|ensure|establish|estimate|evaluate|expand|explore|fill|finalise|finalize|find|" +
    "finish|fix|form|" +
    "gather|get|give|hire|hold|host|identify|implement|improve|inform|install|interview|introduce|invite|join|launch|" +
    "lead|learn|list|maintain|make|map|measure|meet|migrate|monitor|move|negotiate|notify|observe|obtain|offer|open|" +
    "order|organise|organize|pack|paint|pay|pilot|plan|prepare|present|print|procure|produce|promote|propose|provide|" +
    "publish|purchase|recruit|register|remind|remove|rent|repair|replace|report|request|research|review|revise|run|" +
    "schedule|secure|select|sell|send|share|sign|start|submit|survey|teach|test|thank|train|translate|update|upgrade|" +
    "verify|visit|write",
  fr:
    "acheter|afficher|ajouter|analyser|appeler|choisir|commander|compléter|contacter|créer|définir|élaborer|envoyer|" +
    "établir|évaluer|faire|former|imprimer|informer|installer|inviter|lancer|nommer|organiser|ouvrir|" +
    "préparer|publier|" +
    "recruter|rédiger|relancer|réserver|réunir|réviser|signer|suivre|tester|trouver|valider|vérifier",
  es:
    "abrir|actualizar|analizar|aprobar|comprar|contactar|contratar|convocar|crear|definir|diseñar|elaborar|entregar|" +
    "enviar|evaluar|firmar|formar|hacer|imprimir|informar|instalar|invitar|organizar|preparar|publicar|" +
    "redactar|revisar|" +
    "solicitar|validar",
  pt:
    "abrir|analisar|aprovar|atualizar|avaliar|comprar|contatar|contratar|convidar|criar|definir|elaborar|" +
    "entregar|enviar|" +
    "fazer|formar|imprimir|informar|instalar|organizar|preparar|publicar|redigir|revisar|solicitar|validar",
  it:
    "acquistare|aggiornare|analizzare|approvare|contattare|creare|definire|formare|informare|installare|" +
    "inviare|invitare|" +
    "ordinare|organizzare|preparare|pubblicare|redigere|scegliere|stampare|verificare",
};
