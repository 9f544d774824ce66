import type { WordList } from "./word-list";

/** Further on in a text that starts with who or what, these say what is done: “The principal will call the families”. */
export const SAYING_WHAT_IS_DONE: WordList = {
  en: "will|shall|must|should|is to|are to|needs to|need to|have to|has to",
  fr: "va|vont|doit|doivent|devra|devront|sera|seront",
  es: "va a|van a|debe|deben|deberá|deberán|será|serán|tiene que|tienen que",
  pt: "vai|vão|deve|devem|deverá|deverão|será|serão|tem que|têm que",
  it: "deve|devono|dovrà|dovranno|sarà|saranno",
};

/** A text that starts with one of these names a thing, and not what is to be done with it. In German and Dutch the verb comes last, so nothing can be told. */
export const NAMING_STARTS: WordList = {
  en: "the|a|an|our|their|his|her|this|that|these|those|some|any|new|better|more|good|improved|increased|staff|student|students|teacher|teachers|parent|parents|patients|readers|pupils|children|school|classroom|professional|effective|successful|regular|annual|monthly|weekly|daily|quarterly|there|it",
  fr: "le|la|les|l|un|une|des|nos|notre|leur|leurs|ce|cette|ces|nouveau|nouvelle|nouveaux|nouvelles|meilleur|meilleure",
  es: "el|la|los|las|un|una|unos|unas|nuestro|nuestra|su|sus|este|esta|nuevo|nueva|nuevos|nuevas|mejor|mejores|más",
  pt: "o|os|as|um|uma|nosso|nossa|seu|sua|este|esta|novo|nova|novos|novas|melhor|melhores|mais",
  it: "il|lo|la|i|gli|le|un|una|uno|nostro|nostra|nuovo|nuova|nuovi|nuove|migliore|migliori|più",
};
