import type { WordList } from "./word-list";

/** Between two names: `Ana and Bo`, `A e B`, `Garen + Kim`. */
export const AND: WordList = {
  en: "and|or|with",
  fr: "et|ou|avec",
  es: "y|o",
  pt: "e|ou|com",
  de: "und|oder|mit|bzw.",
  it: "e|o|con",
  nl: "en|met",
  ru: "и|или",
  ar: "و",
  sv: "och|samt|eller",
  da: "og|eller",
  nb: "og|eller",
  fi: "ja|sekä|tai",
  pl: "oraz|lub",
  cs: "nebo",
  ro: "și|sau",
  tr: "ve|veya",
  el: "και|ή",
  uk: "та|і|й|або",
  hi: "और|एवं|तथा|या",
  vi: "và|hoặc",
};
