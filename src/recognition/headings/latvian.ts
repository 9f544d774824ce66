import type { Headings } from "./sense";

/** Latvian. */
export const latvian = {
  step: `
    pasākums, pasākumi, darbība, darbības, uzdevums, uzdevumi, aktivitāte, aktivitātes, solis, kas jādara,
    ko darīsim, veicamie darbi`,
  owner: "atbildīgais, atbildīgā persona, atbildīgie, atbildīgā amatpersona, vadītājs, koordinators, īpašnieks",
  responsible: "kas, kurš, izpildītājs, izpildītāji, veicējs",
  support: "iesaistītie, partneri, sadarbībā ar, atbalsts, palīgi",
  start: "sākums, sākuma datums, uzsākšana, no",
  deadline: `
    termiņš, izpildes termiņš, līdz kuram laikam, kad, beigas, beigu datums, laiks, norises laiks,
    ieviešanas termiņš, laika grafiks`,
  completed: "izpildīts datums, pabeigts",
  resources: "resursi, budžets, izmaksas, finansējums, līdzekļi, nepieciešamie resursi",
  measure: `
    rādītājs, rādītāji, rezultāts, rezultāti, sagaidāmais rezultāts, rezultatīvais rādītājs, indikators, kritērijs,
    vērtēšana, kā zināsim`,
  barriers: "riski, šķēršļi",
  status: "statuss, stāvoklis, izpilde, izpildes gaita, progress",
  number: "nr, nr p k, npk, numurs",
  section: "mērķis, mērķi, joma, virziens, prioritāte, posms",
  notes: "piezīmes, piezīme, komentāri",
  audience: "mērķauditorija, mērķgrupa",
  detail: "apraksts, nosaukums, saturs",
  date: "datums, mēnesis, nedēļa, gads",
} as const satisfies Headings;
