import type { CorpusSheet } from "./corpus-sheet";

/** More sheets that look like plans and are none, drawn before anything was run on them. */
export const fourthFreshNearMisses: readonly CorpusSheet[] = [
  {
    name: "risk register of a theatre move",
    oddities: ["mitigation in place and an owner"],
    drawing: `
      | Risk ID | Risk description | Likelihood | Impact | Score | Existing controls | Risk owner | Review date |
      | R1 | Rig not certified in time | 3 | 5 | 15 | Weekly call with engineer | Production manager | 2026-12-10 |
      | R2 | Ticket system fails on sale day | 2 | 4 | 8 | Second server | Box office | 2026-12-10 |
      | R3 | Cast illness | 3 | 3 | 9 | Understudies | Director | 2027-01-14 |`,
    plans: [],
  },
  {
    name: "register of consents of a research group",
    oddities: ["participant, consent given and withdrawal date"],
    drawing: `
      | Participant no. | Consent form version | Signed on | Taken by | Copy given | Withdrawn on |
      | 001 | v2.1 | 2026-09-14 | HS | yes | |
      | 002 | v2.1 | 2026-09-14 | HS | yes | 2026-10-02 |
      | 003 | v2.2 | 2026-10-21 | LT | yes | |`,
    plans: [],
  },
  {
    name: "Stundenplan der Musikschule",
    oddities: ["pupil, instrument, teacher and room"],
    drawing: `
      | Schüler | Instrument | Lehrkraft | Tag | Uhrzeit | Raum |
      | Pia Kern | Cello | Fr. Vogt | Montag | 15:00 | 2 |
      | Jonas Ruf | Posaune | Hr. Daum | Dienstag | 16:30 | 4 |
      | Lea Sommer | Klavier | Fr. Vogt | Mittwoch | 14:15 | 1 |`,
    plans: [],
  },
  {
    name: "bolsa de contactos de una asociación",
    oddities: ["contact, last call and next call"],
    drawing: `
      | Entidad | Persona de contacto | Teléfono | Último contacto | Tema |
      | Ayuntamiento | Julia Mora | 600 123 456 | 12/10/2026 | Local |
      | Cruz Roja | Pablo Ruiz | 600 987 654 | 03/11/2026 | Formación |
      | Caja Rural | Inés Vela | 600 555 444 | 20/11/2026 | Patrocinio |`,
    plans: [],
  },
  {
    name: "survey results of a staff room",
    oddities: ["statements, shares and comments"],
    drawing: `
      | Statement | Agree | Neutral | Disagree | Comment |
      | I know what is expected of me | 72% | 18% | 10% | up from 65% |
      | My manager listens | 61% | 20% | 19% | lower in nights |
      | I have the tools I need | 48% | 22% | 30% | printers! |`,
    plans: [],
  },
  {
    name: "勤務表",
    oddities: ["names by days with shift letters"],
    drawing: `
      | 氏名 | 12/1 | 12/2 | 12/3 | 12/4 | 12/5 |
      | 佐藤 | 日 | 日 | 夜 | 休 | 日 |
      | 高橋 | 夜 | 休 | 日 | 日 | 夜 |
      | 鈴木 | 休 | 夜 | 日 | 夜 | 日 |`,
    plans: [],
  },
];
