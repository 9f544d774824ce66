import type { CorpusSheet } from "./corpus-sheet";

export const germanic: readonly CorpusSheet[] = [
  {
    name: "Maßnahmenplan der Grundschule",
    oddities: ["title above", "note rows above", "two owner-like columns"],
    drawing: `
      | Maßnahmenplan Schuljahr 2025/26 |  |  |  |  |  |  |
      | Bitte nur die weißen Felder ausfüllen! |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |
      | Lfd. Nr. | Maßnahme | Verantwortlich | Beteiligte | Bis wann? | Erfolgskriterien | Stand |
      | 1 | Lesepaten gewinnen | Fr. Kühn | Eltern | 15.03.2026 | 10 Paten | läuft |
      | 2 | Leseecke einrichten | Hr. Vogt | Hausmeister | KW 20 | Ecke eröffnet | offen |
      | 3 | Autorenlesung vorbereiten | Fr. Kühn | Bücherei | nach den Ferien | 120 Kinder dabei | offen |`,
    plans: ["4: B step, C owner, D support, E deadline, F measure, G status; 5-7"],
  },
  {
    name: "Projektplan Praxisumzug",
    oddities: ["section row", "planned and actual dates", "month or week columns"],
    drawing: `
      | Vorgang | Zuständig | Beginn (Soll) | Ende (Soll) | Beginn (Ist) | Ende (Ist) | KW 1 | KW 2 | KW 3 |
      | Vorbereitung |  |  |  |  |  |  |  |  |
      | Räume ausmessen | Tim | 2026-01-05 | 2026-01-07 | 2026-01-05 |  | x |  |  |
      | Angebote einholen | Eva | 2026-01-08 | 2026-01-16 |  |  | x | x |  |
      | Umzug |  |  |  |  |  |  |  |  |
      | Akten packen | ganzes Team | 2026-01-19 | 2026-01-21 |  |  |  |  | x |`,
    plans: ["1: A step, B owner, C start, D deadline; 3 4 6"],
  },
  {
    name: "actieplan wijkbibliotheek",
    oddities: ["questions as headings", "objective on the first row of a group"],
    drawing: `
      | Actieplan |  |  |  |  |  |
      | Doel | Wat gaan we doen? | Wie? | Wanneer klaar? | Wat is nodig? | Hoe weten we dat het gelukt is? |
      | Meer jonge lezers | Voorlezen in de wijk | Sanne | 1 mei | Boeken | 50 kinderen |
      |  | Stripavond houden | Joost en Fatma | herfst | Zaal | 40 bezoekers |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources-needed, F measure; 3-4"],
  },
  {
    name: "actielijst teamoverleg huisartsen",
    oddities: ["two status columns", "blank numbered rows at the end"],
    drawing: `
      | Nr. | Actiepunt | Actiehouder | Deadline | Status | Opmerkingen |
      | 1 | Griepprik inplannen | Els | 2026-10-01 | bezig |  |
      | 2 | Wachtkamer schilderen | Bram | 2026-11-15 | open | offerte gevraagd |
      | 3 |  |  |  |  |  |
      | 4 |  |  |  |  |  |`,
    plans: ["1: B step, C owner, D deadline, E status, F notes; 2-3"],
  },
];
