import type { CorpusSheet } from "./corpus-sheet";

/** Sheets with people and dates that are no action plans, drawn beside the outside plans. */
export const outsideNearMisses: readonly CorpusSheet[] = [
  {
    name: "inventory of equipment",
    oddities: ["person and dates of things"],
    drawing: `
      | Asset No. | Item | Location | Custodian | Purchased | Warranty until | Condition |
      | 1001 | Overhead projector | Room 12 | E. Stone | 2021-05-04 | 2026-05-04 | Good |
      | 1002 | Laptop, 14 inch | Library | F. Amari | 2024-09-01 | 2027-09-01 | Good |
      | 1003 | Label printer | Front desk | E. Stone | 2019-01-20 | 2022-01-20 | Worn |`,
    plans: [],
  },
  {
    name: "duty roster of a ward",
    oddities: ["names under weekdays"],
    drawing: `
      | Duty roster, week 14 | | | | | |
      | Shift | Mon | Tue | Wed | Thu | Fri |
      | Early | Anna | Bea | Anna | Carl | Bea |
      | Late | Carl | Anna | Bea | Dora | Carl |
      | Night | Dora | Dora | Carl | Anna | Dora |`,
    plans: [],
  },
  {
    name: "budget prévisionnel de la fête",
    oddities: ["money by line"],
    drawing: `
      | Poste de dépense | Prévu | Réalisé | Écart | Payé le | Réglé par |
      | Location de la salle | 450 | 450 | 0 | 2027-05-02 | Trésorière |
      | Buffet | 800 | 862 | 62 | 2027-06-12 | Trésorière |
      | Musiciens | 600 | 550 | -50 | 2027-06-13 | Président |
      | Total | 1850 | 1862 | 12 | | |`,
    plans: [],
  },
  {
    name: "timetable of lessons",
    oddities: ["teacher and room by hour"],
    drawing: `
      | Time | Subject | Teacher | Room | Class |
      | 08:00 | Mathematics | Ms. Orlov | 204 | 7B |
      | 08:50 | History | Mr. Penn | 118 | 7B |
      | 09:40 | Biology | Dr. Sato | Lab 2 | 7B |
      | 10:50 | English | Ms. Reid | 204 | 7B |`,
    plans: [],
  },
  {
    name: "gradebook with assignments",
    oddities: ["due dates of homework", "pupils as rows"],
    drawing: `
      | Student | Essay 1 | Essay 2 | Lab report | Average | Comments |
      | Due | 2027-02-01 | 2027-03-01 | 2027-03-15 | | |
      | Alvarez, Tina | 88 | 91 | 79 | 86 | Late once |
      | Brown, Eli | 72 | 80 | 85 | 79 | |
      | Chen, Wei | 95 | 93 | 97 | 95 | |`,
    plans: [],
  },
  {
    name: "stakeholder register of the merger",
    oddities: ["people, influence and attitude"],
    drawing: `
      | Stakeholder | Role | Interest | Influence | Attitude | Contact person |
      | County council | Funder | Lower running costs | High | Supportive | L. Fitch |
      | Friends of the library | Volunteers | Keep both sites | Medium | Opposed | R. Dunn |
      | Staff union | Represents 40 staff | No redundancies | High | Neutral | S. Hale |`,
    plans: [],
  },
  {
    name: "Störungsliste Haustechnik",
    oddities: ["faults of things", "reported by and on"],
    drawing: `
      | Nr. | Störung | Ort | Gemeldet von | Gemeldet am | Behoben |
      | 1 | Wasserhahn tropft | WC 1. OG | Frau Busch | 2027-01-12 | ja |
      | 2 | Heizung kalt | Raum 7 | Herr Adam | 2027-01-14 | nein |
      | 3 | Türschloss klemmt | Keller | Hausmeister | 2027-01-15 | ja |`,
    plans: [],
  },
  {
    name: "lista de precios de la imprenta",
    oddities: ["prices with a date of validity"],
    drawing: `
      | Código | Producto | Unidad | Precio | IVA | Vigente hasta |
      | A-10 | Cartel A3 a color | unidad | 1.2 | 21% | 2027-12-31 |
      | A-11 | Folleto plegado | ciento | 18.5 | 21% | 2027-12-31 |
      | B-02 | Carné plastificado | unidad | 0.9 | 21% | 2027-06-30 |`,
    plans: [],
  },
  {
    name: "loans of the toy library",
    oddities: ["due dates of things lent", "borrowers as people"],
    drawing: `
      | Item | Borrower | Borrowed on | Due date | Returned |
      | Wooden train | Family Kowalski | 2027-03-01 | 2027-03-22 | 2027-03-20 |
      | Marble run | Family Osei | 2027-03-03 | 2027-03-24 | |
      | Play kitchen | Nursery Sunbeam | 2027-03-08 | 2027-04-05 | |`,
    plans: [],
  },
  {
    name: "programme of an open day",
    oddities: ["agenda of an event", "speakers"],
    drawing: `
      | Open Day, Saturday 8 May 2027 | | | |
      | Time | Session | Speaker | Venue |
      | 10:00 - 10:30 | Welcome and tour | Dr. Meyer | Main hall |
      | 10:30 - 11:15 | Living with diabetes | Nurse Tully | Room A |
      | 11:30 - 12:00 | Questions and answers | Panel | Main hall |`,
    plans: [],
  },
];
