import type { CorpusSheet } from "./corpus-sheet";

/** German, Dutch, Swedish, Danish and Norwegian; drawn before anything was run on them. */
export const wildGermanic: readonly CorpusSheet[] = [
  {
    name: "Maßnahmenplan nach der Brandschau",
    oddities: ["corrective-action plan", "title above", "fields above", "two date columns"],
    drawing: `
      | Grundschule am Anger | | | | | |
      | Brandschau vom | 14.10.2026 | | | | |
      | | | | | | |
      | Lfd. Nr. | Mangel | Abhilfe | Verantw. | Frist | Behoben am |
      | 1 | Fluchtweg verstellt | Regale in den Keller bringen | Hausmeister | 23.10.2026 | 20.10.2026 |
      | 2 | Tür klemmt | Türschließer austauschen | Bauamt | 30.11.2026 | |
      | 3 | Plan veraltet | Rettungsplan neu zeichnen lassen | Schulleitung | 18.12.2026 | |`,
    plans: ["4: A number, C step, D owner, E deadline, F completed; 5-7"],
  },
  {
    name: "Fahrplan Stadtteilfest mit Wochen",
    oddities: ["month or week columns", "merged cells", "section row", "heading over two rows"],
    merges: ["D1:I1", "A3:I3", "A6:I6"],
    drawing: `
      | Arbeitspaket | Kümmerer | erledigt bis | Kalenderwochen | | | | | |
      | | | | KW 10 | KW 11 | KW 12 | KW 13 | KW 14 | KW 15 |
      | Genehmigungen | | | | | | | | |
      | Straßensperrung beantragen | Frau Yilmaz | 13.03.2027 | x | | | | | |
      | Lärmschutz klären | Herr Kohl | 20.03.2027 | | x | | | | |
      | Programm | | | | | | | | |
      | Drei Bands anfragen | Kulturbüro | 27.03.2027 | | x | x | | | |
      | Kinderzirkus buchen | Kita Sonnenblume | 10.04.2027 | | | | x | x | |`,
    plans: ["2: A step, B owner, C deadline; 4 5 7 8"],
  },
  {
    name: "Protokoll mit Aufgaben der Chorleitung",
    oddities: ["not every row has an action", "minutes", "owners inside sentences"],
    drawing: `
      | Chorleitung, Sitzung vom 4. November | | | | |
      | TOP | Besprochen | Aufgabe | Wer | Bis wann |
      | 1 | Noten fehlen | Noten nachbestellen | Ulla | 13.11. |
      | 2 | Saal ist belegt | Ausweichraum suchen | Ulla/Bernd | sofort |
      | 3 | Plakat gefällt | Plakat an alle Läden verteilen | alle | 1. Advent |`,
    plans: ["2: A number, B notes, C step, D owner, E deadline; 3-5"],
  },
  {
    name: "Stufenplan Pflegeheim mit Soll und Ist",
    oddities: ["planned and actual dates", "heading over two rows", "percentages", "two owner-like columns"],
    merges: ["D1:E1", "F1:G1"],
    drawing: `
      | Schritt | Verantwortlich | Ausführend | Soll | | Ist | | Stand in % |
      | | | | Beginn | Ende | Beginn | Ende | |
      | Dienste zusammenlegen | PDL Brandt | Wohnbereich 1 | 2027-01-04 | 2027-01-22 | 2027-01-05 | 2027-01-22 | 100 |
      | Rufanlage erneuern | Technik | Fa. Lenz | 2027-02-01 | 2027-02-26 | | | 0 |
      | Angehörige zum Kaffee einladen | PDL Brandt | Empfang | 2027-03-01 | 2027-03-12 | | | 0 |`,
    plans: ["2: A step, B owner, C responsible, D start, E deadline, G completed, H percent; 3-5"],
  },
  {
    name: "plan van aanpak voor de speeltuin",
    oddities: ["questions as headings", "status", "vague deadlines", "title above"],
    drawing: `
      | PLAN VAN AANPAK SPEELTUIN | | | | | |
      | Wat gaan we doen? | Wie trekt het? | Met wie? | Wanneer klaar? | Wat kost het? | Stand van zaken |
      | Buurtbewoners uitnodigen | Wijkteam | Studenten | eind februari | € 80 | afgerond |
      | Twee ontwerpen laten tekenen | Gemeente | Kinderen groep 7 | Q2 2027 | € 2.500 | loopt |
      | Toestellen plaatsen | Aannemer | Vrijwilligers | 2027-09-10 | € 38.000 | nog niet gestart |`,
    plans: ["2: A step, B owner, C support, D deadline, E resources, F status; 3-5"],
  },
  {
    name: "verbeterplan van de huisartsenpost",
    oddities: ["does not start in column A", "reason column", "legend", "status in symbols"],
    at: "B3",
    drawing: `
      | Nr | Verbeterpunt | Actie | Actiehouder | Streefdatum | Gereed |
      | 1 | Lange wachttijd | Spreekuur om 7.30 uur openen | Teamleider | 2027-01-18 | ⏳ |
      | 2 | Dossiers onvolledig | Elke vrijdag tien dossiers nalopen | Dr. Smit | 2026-12-04 | ✔ |
      | 3 | Weinig privacy | Scherm bij de balie plaatsen | Facilitair | 2027-02-05 | ✖ |
      | | | | | | |
      | ✔ gereed ⏳ bezig ✖ nog niet begonnen | | | | | |`,
    plans: ["3: B number, D step, E owner, F deadline, G status; 4-6"],
  },
  {
    name: "handlingsplan för biblioteket",
    oddities: ["less known language", "status in many words", "objective on the first row of a group"],
    drawing: `
      | Handlingsplan 2027 – Stadsbiblioteket | | | | | |
      | Mål | Aktivitet | Ansvarig | Startdatum | Slutdatum | Status |
      | Fler unga läsare | Starta bokklubb på fritidsgården | Elin Ström | 2027-01-11 | 2027-02-05 | Klar |
      | | Låna ut läsplattor | Jonas Ek | 2027-02-01 | 2027-03-12 | Pågår |
      | Tysta rum | Bygga två tysta rum | Fastighet | 2027-03-01 | 2027-06-18 | Att göra |`,
    plans: ["2: A section, B step, C owner, D start, E deadline, F status; 3-5"],
  },
  {
    name: "att göra inför kolloveckan",
    oddities: ["less known language", "numbers first", "deadline as text", "no title"],
    drawing: `
      | Nr | Vad ska göras? | Vem? | Klart senast | Kommentar |
      | 1 | Boka bussen till lägret | Mats | 15 mars | 48 platser |
      | 2 | Ringa alla nya föräldrar | Ledarna | 1 maj | |
      | 3 | Handla mat för fem dagar | Köksgruppen | dagen före | lista finns |`,
    plans: ["1: A number, B step, C owner, D deadline, E notes; 2-4"],
  },
  {
    name: "handleplan for idrætsforeningen",
    oddities: ["less known language", "two owner-like columns", "resources"],
    drawing: `
      | Indsats | Aktiviteter | Tovholder | Deltagere | Tidsfrist | Budget (kr.) |
      | Flere piger | Gratis prøvetime hver lørdag | Bente | Trænerne | 2027-02-27 | 1500 |
      | | Lave en film til skolerne | Anders | U15-holdet | 2027-03-20 | 3000 |
      | Bedre bane | Søge fonden om nyt lys | Formanden | Kassereren | 2027-01-31 | 0 |`,
    plans: ["1: A section, B step, C owner, D support, E deadline, F resources; 2-4"],
  },
  {
    name: "oppfølging etter tilsyn i barnehagen",
    oddities: ["less known language", "corrective-action plan", "status", "fields above"],
    drawing: `
      | Barnehage: | Solkroken | | | | |
      | Tilsyn: | 2026-10-06 | | | | |
      | | | | | | |
      | Avvik | Tiltak | Ansvarlig | Frist | Utført dato | Status |
      | Gjerdet er lavt | Heve gjerdet til 120 cm | Vaktmester | 2026-11-13 | 2026-11-11 | Lukket |
      | Manglende brannøvelse | Holde øvelse hvert halvår | Styrer | 2026-12-11 | | Åpen |`,
    plans: ["4: B step, C owner, D deadline, E completed, F status; 5-6"],
  },
];
