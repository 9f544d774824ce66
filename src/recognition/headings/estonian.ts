import type { Headings } from "./sense";

/** Estonian. */
export const estonian = {
  step: `
    tegevus, tegevused, ülesanne, ülesanded, samm, sammud, mida teha, mida teeme, meede, meetmed,
    tegevuse kirjeldus, töö, parendustegevus`,
  owner: "vastutaja, vastutajad, vastutav isik, vastutav, eestvedaja, juht, koordinaator, omanik",
  responsible: "kes, kes teeb, teostaja, täitja, elluviija, läbiviija",
  support: "kaasatud, partnerid, kaasatavad, toetaja, koostöös, abilised",
  start: "algus, alguskuupäev, algusaeg, alates",
  deadline: `
    tähtaeg, tähtajad, aeg, millal, lõpp, lõppkuupäev, lõpptähtaeg, ajakava, teostamise aeg, toimumisaeg, periood,
    mis ajaks, hiljemalt`,
  completed: "tehtud kuupäev, lõpetatud, tegelik lõpp",
  resources: "ressursid, ressurss, eelarve, kulu, vahendid, maksumus, rahastus, vajalikud ressursid",
  measure: `
    tulemus, tulemused, oodatav tulemus, mõõdik, mõõdikud, indikaator, kuidas mõõdame, hindamine, edukriteerium,
    kuidas teame`,
  barriers: "riskid, takistused, risk",
  status: "staatus, olek, seis, täitmine, edenemine, tehtud",
  number: "nr, jrk, jrk nr, number",
  section: "eesmärk, eesmärgid, valdkond, teema, etapp, prioriteet",
  notes: "märkused, märkus, kommentaar, kommentaarid, lisainfo",
  audience: "sihtrühm, keda teavitada",
  detail: "kirjeldus, nimetus, sisu",
  date: "kuupäev, kuu, nädal, aasta",
} as const satisfies Headings;
