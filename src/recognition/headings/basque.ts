import type { Headings } from "./sense";

/** Basque. */
export const basque = {
  step: `
    ekintza, ekintzak, zeregina, zereginak, jarduera, jarduerak, zer egin, zer egingo dugu, zer, urratsa, urratsak,
    neurria, neurriak, lana`,
  owner: "arduraduna, arduradunak, ardura, koordinatzailea, burua",
  responsible: "nork, nor, nork egingo du, egilea",
  support: "laguntza, laguntzaileak, norekin, partaideak",
  start: "hasiera, hasiera data, noiztik",
  deadline: "epea, epemuga, noiz, noizko, amaiera, amaiera data, data muga, egutegia",
  resources: "baliabideak, aurrekontua, kostua, behar dena, zer behar dugu",
  measure: "adierazlea, adierazleak, emaitza, emaitzak, ebaluazioa, nola jakingo dugu, lortu nahi dena",
  status: "egoera, eginda, aurrerapena",
  number: "zk, zenbakia",
  section: "helburua, helburuak, arloa, eremua, fasea",
  notes: "oharrak, oharra, iruzkinak",
  detail: "deskribapena, izena",
  date: "data, eguna, hilabetea",
} as const satisfies Headings;
