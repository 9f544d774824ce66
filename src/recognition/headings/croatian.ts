import type { Headings } from "./sense";

/** Croatian, Bosnian, Serbian and Slovene, in Latin and Cyrillic letters. */
export const croatian = {
  step: `
    mjera, mjere, aktivnost, aktivnosti, zadatak, zadaci, radnja, radnje, korak, koraci, što, što treba učiniti,
    šta treba uraditi, što ćemo učiniti, posao, opis aktivnosti, naziv aktivnosti, korektivna mjera, mera, mere,
    akcija, ukrep, ukrepi, dejavnost, dejavnosti, naloga, naloge, kaj, kaj bomo naredili, opravilo, активност,
    активности, задатак, мера, мере, корак, шта`,
  owner: `
    nositelj, nositelji, odgovoran, odgovorna osoba, odgovorne osobe, odgovornost, voditelj, koordinator,
    zadužena osoba, zadužen, nosilac, nosioci, odgovorno lice, rukovodilac, odgovorni, odgovorna oseba, nosilec,
    vodja, skrbnik, носилац, одговорно лице, одговоран`,
  responsible: `
    tko, ko, izvršitelj, izvršilac, provodi, tko provodi, kdo, kdo bo to naredil, izvajalec, dodijeljeno, ko radi,
    извршилац, ко`,
  support: `
    sudionici, suradnici, partneri, podrška, u suradnji s, uz pomoć, s kim, učesnici, saradnici, sodelujoči,
    sodelavci, podpora, с ким, партнери`,
  start: "početak, datum početka, od, početak provedbe, početni datum, začetek, datum začetka, почетак, датум почетка",
  deadline: `
    rok, rok provedbe, rok izvršenja, rok završetka, do kada, kraj, datum završetka, vrijeme provedbe, završetak,
    vreme realizacije, rok za realizaciju, rok za izvedbo, do kdaj, konec, datum zaključka, рок, до када,
    датум завршетка, време реализације`,
  completed: "završeno dana, izvršeno dana, stvarni završetak, zaključeno dne, realizirano dana",
  resources: `
    sredstva, potrebna sredstva, resursi, proračun, trošak, troškovi, financiranje, budžet, izvor financiranja,
    stroški, viri, proračunska sredstva, средства, ресурси, трошкови, буџет`,
  measure: `
    pokazatelj, pokazatelji, pokazatelj rezultata, pokazatelji uspješnosti, indikator, indikatori, ishod, ishodi,
    rezultat, očekivani rezultat, očekivani rezultati, kriterij uspjeha, kako ćemo znati, mjerilo, kazalnik,
    kazalniki, pričakovani rezultat, merilo uspeha, показатељ, индикатор, резултат, очекивани резултат`,
  barriers: "prepreke, rizici, rizik, poteškoće, ovire, tveganja, препреке, ризици",
  status: "status, stanje, napredak, ostvareno, realizirano, stanje provedbe, napredek, статус, стање",
  number: "r br, rb, red br, redni broj, br, broj, zap št, št, zaporedna številka, р бр, редни број",
  section: `
    cilj, ciljevi, područje, prioritet, faza, prioritetno područje, oblast, cilji, področje, циљ, циљеви, област`,
  notes: "napomena, napomene, bilješke, primjedbe, komentar, opombe, opomba, напомена",
  audience: "ciljna skupina, ciljna grupa, koga obavijestiti, циљна група",
  cadence: "učestalost, koliko često, pogostost",
  percent: "postotak, % izvršenja, procenat, odstotek",
  reason: "problem, uzrok, razlog, nedostatak, vzrok, проблем",
  detail: "opis, naziv, sadržaj, način, opis dejavnosti, опис, назив",
  date: "datum, mjesec, tjedan, godina, mesec, датум",
  filler: "planirani, planirana, predviđeni, i, za, u, na, predvideni",
} as const satisfies Headings;
