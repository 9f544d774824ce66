import type { Headings } from "./sense";

export const polish = {
  step: `
    działanie, działania, zadanie, zadania, czynność, czynności, krok, kroki, kroki działania, następny krok,
    następne kroki, co, co trzeba zrobić, co robimy, co zrobić, do zrobienia, aktywność, przedsięwzięcie,
    przedsięwzięcia, etap pracy, opis działania, opis zadania, nazwa zadania, nazwa działania, planowane działania,
    działanie naprawcze, działania naprawcze, działanie korygujące, działania korygujące, prace, podzadanie,
    podzadania, sposób realizacji, treść zadania, inicjatywa, planowane zadania, plan naprawczy,
    plan działań naprawczych, plan działań korygujących`,
  owner: `
    odpowiedzialny, odpowiedzialna, odpowiedzialni, osoba odpowiedzialna, osoby odpowiedzialne, odpowiedzialność,
    właściciel, koordynator, kierownik, lider, prowadzący, kto odpowiada, kto jest odpowiedzialny, opiekun,
    osoba prowadząca, nazwy zasobów, nadzór, nadzorujący, nadzoruje, kto pilnuje, kto się tym zajmuje, w gestii`,
  responsible: `
    kto, kto wykona, kto robi, wykonawca, wykonawcy, wykonuje, przez kogo, realizator, realizatorzy, realizujący,
    przypisane do, przypisany, przydzielone do, osoba, osoby, pracownik, komórka odpowiedzialna,
    dział odpowiedzialny, jednostka odpowiedzialna, osoba realizująca, realizuje, kto to robi, do wykonania przez,
    wykonane przez`,
  support: `
    wsparcie, wspierający, współpraca, partner, partnerzy, współwykonawca, współpracujący, z kim, uczestnicy,
    zaangażowani, współodpowiedzialny, pomoc, osoby wspierające, z pomocą, z czyją pomocą, kto pomaga, pomocnicy,
    przy wsparciu`,
  start: `
    początek, start, data rozpoczęcia, rozpoczęcie, od, od kiedy, data początkowa, data startu, termin rozpoczęcia,
    planowane rozpoczęcie, od dnia, zaczynamy, kiedy początek`,
  deadline: `
    termin, termin realizacji, termin wykonania, termin zakończenia, termin ukończenia, data zakończenia, koniec,
    zakończenie, do kiedy, kiedy, czas realizacji, okres realizacji, harmonogram, planowany termin, data końcowa,
    ostateczny termin, deadline, do, terminy, czas, planowane zakończenie, terminy realizacji, okres, na kiedy,
    najpóźniej do, na kiedy gotowe, do dnia, planowany koniec`,
  completion: "data ukończenia, data realizacji, data wykonania",
  completed: `
    faktyczna data zakończenia, rzeczywiste zakończenie, zrealizowano dnia, zakończono dnia, faktyczny termin,
    data zamknięcia, rzeczywisty koniec, rzeczywista data zakończenia, wykonano dnia, zrobione dnia, zamknięto dnia`,
  "depends-on": `
    zależy od, zależność, zależności, poprzednik, poprzedniki, warunek wstępny, po którym zadaniu, uzależnione
    od, zależne od`,
  resources: `
    zasoby, budżet, koszt, koszty, środki, finansowanie, materiały, źródło finansowania, nakłady, kwota,
    środki finansowe, szacowany koszt, potrzebne środki, co potrzebujemy, potrzebujemy, co będzie potrzebne`,
  "resources-available": "dostępne zasoby, posiadane zasoby",
  "resources-needed": "potrzebne zasoby, niezbędne zasoby, czego potrzebujemy, co jest potrzebne, wymagane zasoby",
  measure: `
    miernik, mierniki, wskaźnik, wskaźniki, kryterium sukcesu, kryteria sukcesu, rezultat, rezultaty,
    oczekiwany rezultat, oczekiwane rezultaty, efekt, efekty, oczekiwane efekty, wynik, ewaluacja, dowód, dowody,
    produkt, jak zmierzymy, skąd będziemy wiedzieć, jak mierzymy, mierniki sukcesu, kryteria, sposób pomiaru,
    wskaźnik realizacji, wartość docelowa, jesteśmy zadowoleni gdy, sukces jeśli, po czym poznamy, gotowe gdy,
    wskaźnik sukcesu`,
  barriers: "bariery, przeszkody, ryzyko, ryzyka, opór, trudności, zagrożenia",
  audience: `
    odbiorca, odbiorcy, grupa docelowa, adresat, adresaci, interesariusze, kogo informujemy, kogo poinformować,
    kogo informować, kogo zawiadomić, raport do`,
  communicator: "kto informuje, nadawca, odpowiedzialny za komunikację, informujący",
  cadence: "częstotliwość, jak często, cykliczność",
  channel: "kanał, kanał komunikacji, forma komunikacji, sposób komunikacji",
  status: `
    status, stan, stan realizacji, postęp, stopień realizacji, realizacja, wykonanie, zrobione, wykonano,
    stan zaawansowania, zrealizowano, ukończone, postępy, zakończone, gotowe, czy zrobione, jak idzie,
    na jakim etapie, zrobione tak nie`,
  percent: "%, procent, procent wykonania, % ukończenia, procent realizacji, % wykonania",
  number: "lp, l p, nr, numer, id, poz, pozycja, symbol",
  milestone: "kamień milowy, kamienie milowe",
  section: `
    cel, cele, cel szczegółowy, cel strategiczny, cel operacyjny, obszar, faza, etap, priorytet strategiczny,
    projekt, kierunek, strategia, kategoria, temat, zakres, dziedzina, obszar działania, moduł, program`,
  date: "data, dzień, miesiąc, tydzień, rok, kwartał",
  detail: "opis, nazwa, treść, tytuł, szczegóły, jak, sposób, metoda, przedmiot, forma, zagadnienie",
  reason: `
    problem, przyczyna, uzasadnienie, dlaczego, potrzeba, niezgodność, ustalenie, stan obecny, diagnoza,
    zalecenie`,
  notes: "uwagi, komentarz, komentarze, notatki, notatka, informacje dodatkowe, inne, adnotacje",
  actual: `
    faktyczny, rzeczywisty, rzeczywiste rozpoczęcie, data utworzenia, ostatnia aktualizacja, czas trwania,
    liczba dni, godziny, podpis, nowy termin, zgłaszający`,
  withoutRole: "priorytet, miejsce, typ, rodzaj, ważność, pilność, lokalizacja",
  filler: `
    planowany, planowane, planowana, przewidywany, proponowane, konkretne, i, oraz, lub, za, na, w, z, ze,
    nasze, główny, szczegółowy, ewentualne, poszczególne`,
  followUp: "monitorowanie, monitoring",
} as const satisfies Headings;
