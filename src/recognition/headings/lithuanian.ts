import type { Headings } from "./sense";

/** Lithuanian. */
export const lithuanian = {
  step: `
    priemonė, priemonės, veikla, veiklos, uždavinys, užduotis, užduotys, veiksmas, veiksmai, žingsnis, ką darysime,
    ką daryti, priemonės pavadinimas, darbai`,
  owner: `
    atsakingas, atsakingas asmuo, atsakingi asmenys, atsakingas vykdytojas, atsakingi, koordinatorius, vadovas,
    savininkas`,
  responsible: "kas, kas atlieka, vykdytojas, vykdytojai",
  support: "dalyviai, partneriai, kartu su, pagalba, padeda",
  start: "pradžia, pradžios data, nuo",
  deadline: `
    terminas, įvykdymo terminas, vykdymo terminas, iki kada, kada, pabaiga, pabaigos data, laikas, data iki,
    įgyvendinimo terminas, laikotarpis`,
  completed: "įvykdyta data, atlikta data",
  resources: "ištekliai, biudžetas, lėšos, kaina, išlaidos, finansavimas, reikalingi ištekliai",
  measure: `
    rodiklis, rodikliai, rezultatas, rezultatai, laukiamas rezultatas, laukiami rezultatai, sėkmės kriterijus,
    vertinimo kriterijus, vertinimas, kaip žinosime`,
  barriers: "rizikos, kliūtys, rizika",
  status: "būsena, statusas, įvykdymas, vykdymo eiga, pažanga",
  number: "nr, eil nr, numeris",
  section: "tikslas, tikslai, sritis, kryptis, prioritetas, etapas",
  notes: "pastabos, pastaba, komentarai",
  audience: "tikslinė grupė, auditorija",
  detail: "aprašymas, pavadinimas, turinys",
  date: "data, mėnuo, savaitė, metai",
} as const satisfies Headings;
