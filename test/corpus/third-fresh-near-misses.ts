import type { CorpusSheet } from "./corpus-sheet";

/** Sheets that look like plans and are none, drawn before anything was run on them. */
export const thirdFreshNearMisses: readonly CorpusSheet[] = [
  {
    name: "incident register of a swimming pool",
    oddities: ["what was done, by whom, when – all in the past"],
    drawing: `
      | Date | Time | Incident | First aid given | By | Ambulance? | Reported to |
      | 2026-11-02 | 10:15 | Slipped on stairs | Ice pack | Tom | no | Manager |
      | 2026-11-09 | 16:40 | Nosebleed | Compress | Ivy | no | – |
      | 2026-11-14 | 11:05 | Chest pain | Oxygen, AED | Tom | yes | Council |`,
    plans: [],
  },
  {
    name: "timetable of a training week",
    oddities: ["hours, topics and trainers"],
    drawing: `
      | Time | Monday | Tuesday | Wednesday |
      | 09:00 | Welcome (Kim) | Fire safety (Ben) | Manual handling (Ruth) |
      | 11:00 | IT accounts (Jo) | First aid (Ben) | Visit ward 3 |
      | 14:00 | Policies (Kim) | First aid (Ben) | Test and feedback (Kim) |`,
    plans: [],
  },
  {
    name: "Inventar der Feuerlöscher",
    oddities: ["next inspection and who is responsible for it"],
    drawing: `
      | Nr. | Standort | Typ | Letzte Prüfung | Nächste Prüfung | Prüfer |
      | 1 | Eingang | Pulver 6 kg | 12.03.2025 | 12.03.2027 | Fa. Brandt |
      | 2 | Werkraum | CO2 5 kg | 12.03.2025 | 12.03.2027 | Fa. Brandt |
      | 3 | Küche | Fettbrand 3 l | 20.08.2025 | 20.08.2027 | Fa. Brandt |`,
    plans: [],
  },
  {
    name: "registre des réclamations",
    oddities: ["a reply and a date for each complaint"],
    drawing: `
      | N° | Date de réception | Plaignant | Objet | Réponse envoyée le | Agent |
      | 1 | 03/11/2026 | M. Oury | Bruit des travaux | 10/11/2026 | Lise |
      | 2 | 05/11/2026 | Mme Tan | Facture d'eau | 12/11/2026 | Karim |
      | 3 | 12/11/2026 | Anonyme | Éclairage | | Karim |`,
    plans: [],
  },
  {
    name: "members of a working group",
    oddities: ["role, e-mail and term of office"],
    drawing: `
      | Name | Role | Organisation | E-mail | Term ends |
      | Ada Bright | Chair | Town council | ada@example.org | 2027-06-30 |
      | Sol Pereira | Secretary | Youth forum | sol@example.org | 2028-06-30 |
      | Wen Li | Member | Library | wen@example.org | 2027-06-30 |`,
    plans: [],
  },
  {
    name: "lista de compras de un comedor",
    oddities: ["quantities, supplier and delivery dates"],
    drawing: `
      | Producto | Cantidad | Proveedor | Fecha de entrega | Precio | Recibido |
      | Arroz | 50 kg | Mayorista Sur | 01/12/2026 | 60 € | sí |
      | Aceite | 20 l | Mayorista Sur | 01/12/2026 | 84 € | no |
      | Manzanas | 30 kg | Frutas Pepe | 03/12/2026 | 45 € | no |`,
    plans: [],
  },
];
