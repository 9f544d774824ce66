import { judge, readPlans, rolesOf } from "../support/judge-drawing";

/** Each kind in two forms or more: what it is called, its drawing, and all that is said of it. */
const KINDS: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  "terms and half-years of schools name no day, and are read": [
    [
      "a primary school",
      `
      | Action                   | Who      | When      | Success criteria |
      | Audit the reading books  | Ana Ruiz | Autumn 2  | 400 checked      |
      | Open the reading garden  | Bo Lind  | Summer 1  | 1 garden         |
      | Invite two authors       | Bo Lind  | 2027-03-05 | 2 visits        |`,
      ["deadline-vague C2", "deadline-vague C3"],
    ],
    [
      "a school in Germany",
      `
      | Maßnahme                     | Zuständig | Termin        | Indikator |
      | Lesezeit in Klasse 5 einführen | Ana Ruiz | 1. Hj. 26/27 | 4 Klassen |
      | Lesetest auswerten           | Bo Lind   | 2. Halbjahr   | 1 Bericht |
      | Bibliothek neu ordnen        | Bo Lind   | irgendwann    | 900 Bände |`,
      ["deadline-unreadable C4", "deadline-vague C2", "deadline-vague C3"],
    ],
    [
      "a school in Poland",
      `
      | Działanie                    | Osoba odpowiedzialna | Termin            | Wskaźnik |
      | Przeprowadzić test czytania  | Anna Wilk            | I półrocze 2027   | 120 testów |
      | Kupić książki do biblioteki  | Jan Sowa             | II semestr        | 60 książek |
      | Zaprosić dwóch pisarzy       | Jan Sowa             | 2027-03-05        | 2 wizyty |`,
      ["deadline-vague C2", "deadline-vague C3"],
    ],
  ],
  "days counted down to an event are one warning": [
    [
      "a fair",
      `
      | When | Task                    | Owner    | Done  |
      | T-60 | Book the field          | Ana Ruiz | FALSE |
      | T-30 | Put up twenty posters   | Bo Lind  | FALSE |
      | T-7  | Brief the stewards      | Bo Lind  | FALSE |`,
      ["column-missing D1", "deadline-vague A1"],
    ],
    [
      "a study",
      `
      | Task                        | Who      | Timing | Output   |
      | Install twelve loggers      | Ana Ruiz | Y1     | 12 logs  |
      | Model flow and temperature  | Bo Lind  | Y2     | 1 report |
      | Write the two papers        | Bo Lind  | Y2-Y3  | 2 papers |`,
      ["deadline-vague C1"],
    ],
  ],
  "quarters in Roman numbers above marks are a timeline": [
    [
      "a club",
      `
      | Maßnahme                | Wer      | I/27 | II/27 | III/27 | IV/27 | Kriterium |
      | Plakate drucken lassen  | Ana Ruiz | x    |       |        |       | 200       |
      | Die große Halle mieten  |          |      | x     | x      |       | 1 Halle   |`,
      ["owner-missing B3"],
    ],
    [
      "a town",
      `
      | Actividad              | I | II | III | IV | Responsable | Indicador    |
      | Imprimir los carteles  | x |    |     |    | Ana Ruiz    | 200 carteles |
      | Alquilar la sala       |   | x  | x   |    | Luis Gil    | 1 sala       |`,
      [],
    ],
  ],
  "a mark below “Klart” says that it is done, beside “Klart senast”": [
    [
      "a school in Sweden",
      `
      | Aktivitet                    | Ansvarig     | Klart senast | Klart | Mått     |
      | Föräldramöte för åk 6        | Mia Roe      | 2026-11-12   | x     | 40 kom   |
      | Uppdatera krisplanen         | Lisbet Åkers | 2026-11-20   |       | 1 plan   |`,
      ["deadline-passed C3"],
    ],
    [
      "a fair",
      `
      | Job                     | Who      | Ready by   | Ready | Measure  |
      | Hire the big marquee    | Mia Roe  | 2026-11-12 | x     | 1 tent   |
      | Invite the six bakers   | Tom Lee  | 2026-11-20 |       | 6 come   |`,
      ["deadline-passed C3"],
    ],
  ],
  "where nothing else says by when, the review does": [
    [
      "a school",
      `
      | Activity                    | Lead        | Cost   | Review         | Measure   |
      | Tutor 24 pupils in maths    | Maths lead  | £9,600 | 2027-02-10     | 24 pupils |
      | Open the breakfast club     | Mia Roe     | £4,000 | 2027-02-10     | 30 pupils |
      | Ring the families each day  | Tom Lee     | £900   | each half term | 95 %      |`,
      [],
    ],
  ],
  "a column of results is blank until there are some": [
    [
      "a hospital in Japan, where nothing has come out yet",
      `
      | 改善策                   | 担当 | 期限       | 結果 |
      | 待合室の椅子を更新する   | 佐藤 | 2027-01-15 | |
      | 車椅子を8台購入する      | 高橋 | 2027-02-15 | |`,
      ["column-missing D1"],
    ],
    [
      "a town in Spain, where some has, and a step that is done says nothing",
      `
      | Actuación                 | Responsable | Plazo      | Estado     | Resultado      |
      | Abrir la ludoteca         | Ana Ruiz    | 2026-10-15 | terminado  | 60 niños       |
      | Plantar cuarenta árboles  | Luis Gil    | 2026-11-15 | terminado  |                |
      | Pintar la escuela         | Luis Gil    | 2027-03-15 | pendiente  |                |`,
      ["measure-missing E3"],
    ],
    [
      "a library, where what came out says that it was done",
      `
      | Action               | Who      | Due        | Outcome           |
      | Print the posters    | Ana Ruiz | 2026-11-15 | 200 printed       |
      | Rent the small hall  | Bo Lind  | 2026-11-20 |                   |
      | Invite the neighbours | Bo Lind | 2027-02-20 |                   |`,
      ["deadline-passed C3"],
    ],
    [
      "what is expected is not",
      `
      | Action               | Who      | Due        | Expected outcome |
      | Print the posters    | Ana Ruiz | 2027-01-15 | 200 printed      |
      | Rent the small hall  | Bo Lind  | 2027-01-20 |                  |`,
      ["measure-missing D3"],
    ],
  ],
  "what was done about a failure stands beside what was recommended": [
    [
      "a pharmacy",
      `
      | Failure      | Recommended action      | Responsible | Target date | Action taken    |
      | Wrong vial   | Store the two apart     | Ana Ruiz    | 2026-10-15  | Red labels on 9 |
      | Late courier | No action required      |             |             |                 |
      | No label     | Buy a label printer     | Bo Lind     | 2026-11-15  |                 |`,
      ["deadline-passed D4"],
    ],
    [
      "a bottling plant in Germany",
      `
      | Schritt   | Fehler    | Empfohlene Maßnahme          | Verantwortlich | Termin     | Getroffene Maßnahme |
      | Abfüllen  | zu wenig  | Waage jede Woche kalibrieren | Ana Ruiz       | 2026-10-15 | Waage kalibriert    |
      | Etikett   | fehlt     | Kamera an Band 2 einbauen    |                | 2027-01-15 |                     |
      | Versand   | zu spät   | keine Maßnahme erforderlich  |                |            |                     |`,
      ["owner-missing D3"],
    ],
  ],
  "the heading says which letter is yes": [
    [
      "a clinic in Poland",
      `
      | Działanie                      | Osoba odpowiedzialna | Termin     | Wykonano (T/N) | Wskaźnik  |
      | Wymienić termometry w lodówkach | Anna Wilk           | 2026-10-15 | T              | 6 nowych  |
      | Kupić nowy defibrylator        | Jan Sowa             | 2026-11-15 | N              | 1 sprzęt  |`,
      ["deadline-passed C3"],
    ],
    [
      "a ward in France",
      `
      | Action                       | Responsable | Réalisé (O/N) | Date prévue | Indicateur |
      | Afficher le tableau des doses | Ana Ruiz   | O             | 2026-10-15  | 1 tableau  |
      | Poser six barrières de lit   | Luc Roy     | N             | 2026-11-15  | 6 lits     |`,
      ["deadline-passed D3"],
    ],
  ],
  "a traffic light is not the status where another column is": [
    [
      "a payroll project",
      `
      | Action                    | Owner    | Due date   | RAG | Status | Measure   |
      | Agree the cut-over weekend | Ana Ruiz | 2026-10-15 | G  | Closed | 1 date    |
      | Extract the test data     | Bo Lind  | 2026-11-15 | R   | Open   | 300 rows  |`,
      ["deadline-passed C3"],
    ],
    [
      "a practice that moves",
      `
      | Aufgabe                  | Wer      | Bis        | Ampel | Status   | Kriterium  |
      | Telefonanlage bestellen  | Ana Ruiz | 2026-10-15 | grün  | erledigt | 12 Telefone |
      | Patienten anschreiben    | Bo Lind  | 2026-11-15 | gelb  | offen    | 1800 Briefe |`,
      ["deadline-passed C3"],
    ],
  ],
  "a blank “ready” is no deadline beside a date": [
    [
      "a school in the Netherlands",
      `
      | Actie                  | Wie      | Gereed | Datum      | Indicator |
      | Folders laten drukken  | Ana Ruiz |        | 2027-01-15 | 200       |
      | De grote zaal huren    | Bo Lind  |        | 2027-02-15 | 1 zaal    |`,
      [],
    ],
    [
      "a fair",
      `
      | Job                | Who      | Ready | Date       | Measure |
      | Hire the marquee   | Ana Ruiz |       | 2027-01-15 | 1 tent  |
      | Invite the bakers  | Bo Lind  |       | 2027-02-15 | 6 come  |`,
      [],
    ],
  ],
  "how long, or how long before something, is a vague deadline": [
    [
      "a plan for data protection",
      `
      | Maßnahme                       | Verantwortlich | Frist     | Kriterium   |
      | Consent-Banner einführen       | Ana Ruiz       | 0–1 Mon.  | 1 Banner    |
      | Impressum aktualisieren        | Bo Lind        | 0–3 Mon.  | 1 Seite     |
      | Löschkonzept mit Fristen schreiben | Bo Lind    | irgendwann | 1 Konzept  |`,
      ["deadline-unreadable C4", "deadline-vague C2", "deadline-vague C3"],
    ],
    [
      "a team after an outage",
      `
      | Action                          | Responsable | Échéance     | Statut  | Indicateur |
      | Tester les sauvegardes          | Ana Ruiz    | 2 semaines   | à faire | 3 tests    |
      | Écrire le guide de reprise      | Luc Roy     | T+2 semaines | à faire | 1 guide    |
      | Former les six remplaçants      | Luc Roy     | 1 mois       | à faire | 6 formés   |`,
      ["deadline-vague C1"],
    ],
    [
      "the first days of somebody new",
      `
      | Acción                          | Responsable | Plazo                             | Indicador |
      | Pedir el portátil               | Ana Ruiz    | ≥ 5 días hábiles antes del inicio | 1 equipo  |
      | Preparar el contrato            | Luis Gil    | Antes del primer día              | 1 firma   |
      | Presentar a los siete equipos   | Luis Gil    | Reunión de enero (2027-01-20)     | 7 visitas |`,
      ["deadline-vague C1"],
    ],
  ],
  "what auditors recommend is the step beside what the management answers": [
    [
      "a trust",
      `
      | Recommendation                  | Management response   | Responsible officer | Target date \
        | Status at Nov 2026 | Measure |
      | Reconcile the bank each month   | Accepted, from August | Ana Ruiz            | 2026-08-31  \
        | Implemented        | 12      |
      | Review user rights each quarter | Accepted              | Bo Lind             | 2026-10-31  \
        | Partly implemented | 4       |
      | Keep a register of gifts        | Not accepted          |                     |             \
        | Closed – no action |         |`,
      ["deadline-passed D3"],
    ],
    [
      "but an answer that says what is done is",
      `
      | Recommendation                  | Agreed response                | Responsible officer | Target date |
      | Bank reconciliations are late   | Reconcile by the 10th monthly  | Ana Ruiz            | 2027-01-31  |
      | User rights are not reviewed    | Review the rights each quarter |                     | 2027-02-28  |`,
      ["owner-missing C3"],
    ],
  ],
  "an action that somebody takes on says when it starts": [
    [
      "neighbours",
      `
      | What                | Start      | End        | Who is responsible to lead? \
        | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Open a repair café  |            | 2027-03-01 | Dora Klein                  \
        |                                 |                                 |
      | Win a second bus    | 2026-12-01 | 2027-03-01 |                             \
        | Dora Klein                      | Amal Haddad                     |`,
      ["start-missing B2"],
    ],
    [
      "a library's friends",
      `
      | What                 | Start      | End        | Who is responsible to lead? \
        | Who is responsible to mobilize? | Who is to be mobilized to lead? |
      | Read aloud each week | 2026-12-01 | 2027-03-01 | Ana Ruiz                    \
        |                                 |                                 |
      | Mend the old books   |            | 2027-03-01 |                             \
        | Bo Lind                         | Bo Lind                         |`,
      ["self-mobilized F3", "start-missing B3"],
    ],
  ],
  "a function is one person, a placeholder is nobody whatever follows": [
    [
      "schools",
      `
      | Action                   | Owner                  | Deadline   | Measure  |
      | Train all the teachers   | Didaktische Leitung    | 2027-01-15 | 60 come  |
      | Elect the pupils' council | Coordenação pedagógica | 2027-02-15 | 1 council |
      | Audit the equipment      | Conseiller pédagogique | 2027-03-15 | 1 report |
      | Draft the letter to all  | TBC by HT              | 2027-03-20 | 1 letter |
      | Open the homework club   | TBA after interviews   | 2027-03-25 | 20 come  |`,
      ["owner-not-a-person B5", "owner-not-a-person B6"],
    ],
    [
      "and a team is not",
      `
      | Maßnahme                  | Verantwortlich       | Termin     | Indikator |
      | Lesetest auswerten        | Stellv. Schulleitung | 2027-01-15 | 1 Bericht |
      | Neue Bücher bestellen     | Team Bibliothek      | 2027-02-15 | 60 Bücher |`,
      ["owner-not-a-person B3"],
    ],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, forms) => {
  test.each(forms)("%s", (_, drawing, said) => {
    expect(judge(drawing)).toEqual(said);
  });
});

test.each([
  [
    "“By” is who where the dates stand under “To be done by”",
    `
    | Deviation        | Corrective action       | By               | To be done by |
    | Soup too warm    | Buy a blast chiller     | Catering manager | 2027-01-15    |
    | Milk too warm    | Write to the dairy      | JP               | 2027-01-20    |`,
    ["step: Corrective action", "owner: By", "deadline: To be done by"],
  ],
  [
    "what else is to be done about a hazard",
    `
    | Hazard | Control measures in place | Further action needed      | By whom   | By when    | Done |
    | Slips  | Mats at both doors        | Buy two more rubber mats   | Caretaker | 2027-01-15 |      |
    | Scalds | Guards on the pans        | Fit thermostatic mixer taps | Tom Lee  | 2027-01-31 |      |`,
    ["step: Further action needed", "owner: By whom", "deadline: By when", "status: Done"],
  ],
  [
    "the questions of a risk assessment",
    `
    | What are the hazards? | What are you already doing? | What further action do you need to take? \
      | Who needs to carry out the action? | When is the action needed by? | Done |
    | Slips on wet floor | Mats at both doors | Buy two more rubber mats | Caretaker | 2027-01-15 | |
    | Scalds in the kitchen | Guards on the pans | Fit thermostatic mixer taps | Tom Lee | 2027-01-31 | |`,
    [
      "step: What further action do you need to take?",
      "owner: Who needs to carry out the action?",
      "deadline: When is the action needed by?",
      "status: Done",
    ],
  ],
  [
    "what a firm puts right",
    `
    | Gewerk  | Mangel              | Nachbesserung        | Firma       | Frist      | erledigt am |
    | Maler   | Farbnasen im Flur   | Flur neu streichen   | Fa. Klecks  | 2026-12-04 |             |
    | Elektro | Steckdose ohne Strom | Steckdose ersetzen  | Fa. Volt    | 2026-12-11 |             |`,
    ["owner: Gewerk", "step: Nachbesserung", "responsible: Firma", "deadline: Frist", "completed: erledigt am"],
  ],
  [
    "who leads the delivery, beside quarters with figures",
    `
    | Outcome     | Project              | Delivery lead        | Q1 | Q2 | Q3 | Q4 |
    | Warm homes  | Insulate 25 lofts    | Energy Agency        | 5  | 8  | 8  | 4  |
    | Skills      | Pay three bursaries  | College - Ms Reid    | -  | -  | 3  | -  |
    | Village life | Resurface the court | Sports club - Iain   |    |    | X  |    |`,
    ["measure: Outcome", "step: Project", "owner: Delivery lead"],
  ],
  [
    "who leads for the clinic",
    `
    | Action               | Clinical lead | Review date | Measure   |
    | Check the call bells | Mia Roe       | 2027-01-31  | 40 bells  |
    | Order safer socks    | Tom Lee       | 2027-02-28  | 200 pairs |`,
    ["step: Action", "owner: Clinical lead", "deadline: Review date", "measure: Measure"],
  ],
  [
    "what mitigates a finding is the step",
    `
    | Finding         | Mitigation Plan               | Planned Completion Date | Responsible Party |
    | Old alarm list  | Replace the list in each room | 2027-02-05              | Ana Ruiz          |
    | Doors unlocked  | Fit new locks on both doors   | 2027-03-07              | Bo Lind           |`,
    ["step: Mitigation Plan", "deadline: Planned Completion Date", "owner: Responsible Party"],
  ],
  [
    "what remedies a weakness is the step",
    `
    | Weakness Description | Planned Remediation           | POC      | Scheduled Completion Date |
    | No spare key         | Have six spare keys cut       | Ana Ruiz | 2027-02-05                |
    | Logs are not read    | Read the logs every Monday    | Bo Lind  | 2027-03-07                |`,
    ["step: Planned Remediation", "owner: POC", "deadline: Scheduled Completion Date"],
  ],
  [
    "what is counted is a measure, and no audience",
    `
    | Kegiatan                    | Penanggung Jawab | Waktu           | Sasaran    |
    | Menimbang balita            | Bidan Sari       | 10 Januari 2027 | 85 balita  |
    | Membuka kelas ibu hamil     | Kader Rina       | 10 Februari 2027 | 20 ibu    |`,
    ["step: Kegiatan", "owner: Penanggung Jawab", "deadline: Waktu", "measure: Sasaran"],
  ],
  [
    "when it needs doing by",
    `
    | Job                   | Needs doing by       | Leader |
    | Clear the ditch       | 1st weekend in March | Walt   |
    | Mend the deer fence   | before planting      | Ingrid |`,
    ["step: Job", "deadline: Needs doing by", "owner: Leader"],
  ],
  [
    "the trade that mends a defect",
    `
    | Item | Location | Defect / work required  | Trade       | Complete by | Signed off |
    | 1    | G.04     | Door closer missing, fit | Joiner     | 2026-12-04  |            |
    | 2    | G.07     | Paint drips, make good  | Decorator   | 2026-12-04  | ✓          |
    | 3    | 1.02     | Socket dead, replace    | Electrician | 2026-11-30  |            |`,
    ["number: Item", "step: Defect / work required", "owner: Trade", "deadline: Complete by", "status: Signed off"],
  ],
  [
    "targets beside quarters that are ticked",
    `
    | Library project work plan |        |        |    |    |    |    |               |
    | Activity                  | Indicator | Target | Q1 | Q2 | Q3 | Q4 | Responsible |
    | Open two reading corners  | corners open | 2   | x  | x  |    |    | Branch librarian |
    | Train nine volunteers     | people trained | 9 |    | x  |    |    | Bo Lind       |
    | Lend to four villages     | villages  | 4      |    |    | x  | x  | Ana Ruiz      |`,
    ["step: Activity", "measure: Indicator", "owner: Responsible"],
  ],
  [
    "targets beside quarters that are ticked, without a title",
    `
    | Actividad                  | Indicador      | Meta | T1 | T2 | T3 | T4 | Responsable |
    | Abrir dos rincones de lectura | rincones    | 2    | x  |    |    |    | Ana Ruiz    |
    | Formar a nueve voluntarios | personas       | 9    |    | x  | x  |    | Luis Gil    |`,
    ["step: Actividad", "measure: Indicador", "owner: Responsable"],
  ],
  [
    "milestones with what they deliver, where nothing else is to be done",
    `
    | No. | Milestone              | Deliverable     | Lead     | Depends on | Start      | Finish     |
    | 1   | Plan of the new garden | Drawing         | Ana Ruiz |            | 2027-01-11 | 2027-02-05 |
    | 2   | Soil in the beds       | 12 beds filled  | Bo Lind  | 1          | 2027-02-08 | 2027-03-12 |
    | 3   | Garden open            | 60 visitors     | Ana Ruiz | 2          | 2027-03-15 | 2027-05-01 |`,
    [
      "number: No.",
      "step: Milestone",
      "measure: Deliverable",
      "owner: Lead",
      "depends-on: Depends on",
      "start: Start",
      "deadline: Finish",
    ],
  ],
  [
    "who will lead, where nobody mobilizes",
    `
    | What we will do            | Who will lead it | By when    | What will success look like? |
    | Run a homework club        | Ana Ruiz         | 2027-02-01 | 20 pupils come               |
    | Paint the reading corner   |                  | 2027-03-01 | 1 corner                     |`,
    ["step: What we will do", "owner: Who will lead it", "deadline: By when", "measure: What will success look like?"],
  ],
  [
    "what is in detail only how many",
    `
    | 추진 과제                     | 세부 내용 | 담당자 | 완료 예정일 |
    | 도서관 야간 개방 시범 운영     | 주 2회   | 김하늘 | 2027-02-26 |
    | 어린이 열람실 책장 교체        | 14개     | 박지훈 | 2027-03-31 |`,
    ["step: 추진 과제", "measure: 세부 내용", "owner: 담당자", "deadline: 완료 예정일"],
  ],
  [
    "what is in detail the work itself",
    `
    | 추진 과제 | 세부 내용                    | 담당자 | 완료 예정일 |
    | 야간 개방 | 화요일과 목요일 밤 아홉 시까지 연다 | 김하늘 | 2027-02-26 |
    | 열람실    | 낡은 책장을 새 책장으로 바꾼다 | 박지훈 | 2027-03-31 |`,
    ["step: 세부 내용", "owner: 담당자", "deadline: 완료 예정일"],
  ],
  [
    "indicators that are monitored",
    `
    | Azione                       | Referente  | Scadenza   | Indicatori di monitoraggio |
    | Aprire lo sportello d'ascolto | Ada Neri  | 2027-02-01 | 40 colloqui                |
    | Formare i tutor              | Ivo Sala   | 2027-03-01 | 12 tutor                   |`,
    ["step: Azione", "owner: Referente", "deadline: Scadenza", "measure: Indicatori di monitoraggio"],
  ],
  [
    "how long it takes is when in Turkish schools",
    `
    | Eylem                       | Sorumlu    | Süre       | Gösterge    |
    | Velileri her gün aramak     | Ayşe Demir | 1. dönem   | 200 arama   |
    | Her sınıfa kitaplık kurmak  | Can Kaya   | 15.02.2027 | 24 kitaplık |`,
    ["step: Eylem", "owner: Sorumlu", "deadline: Süre", "measure: Gösterge"],
  ],
])("%s", (_, drawing, roles) => {
  expect(rolesOf(drawing)).toEqual(roles);
});

test.each([
  [
    "a swimming pool",
    `
    | Date       | Incident          | First aid given | By  | Ambulance? |
    | 2026-11-02 | Slipped on stairs | Ice pack        | Tom | no         |
    | 2026-11-09 | Nosebleed         | Compress        | Ivy | no         |`,
  ],
  [
    "a school in Germany",
    `
    | Datum      | Unfall              | Verletzte | Erste Hilfe | Zeugen     |
    | 2026-11-02 | Vom Klettergerüst gefallen | Lea S. | Kühlpack | Frau Baum  |
    | 2026-11-09 | Finger eingeklemmt  | Jan K.    | Pflaster    | Herr Kuhn  |`,
  ],
])("a record of accidents is no plan: %s", (_, drawing) => {
  expect(() => readPlans(drawing)).toThrow("an incident log");
});

test.each([
  [
    "figures in the quarters",
    `
    | Indicator           | Baseline | Target | Q1 | Q2 | Q3 | Q4 |
    | Visits per month    | 800      | 1000   | 820 | 870 | 910 | 990 |
    | Books lent per head | 3.1      | 4      | 3.2 | 3.3 | 3.6 | 3.9 |`,
  ],
  [
    "somebody who reports them",
    `
    | Indicator           | Target | Q1 | Q2 | Q3 | Q4 | Responsible |
    | Visits per month    | 1000   | 820 | 870 | 910 | 990 | Ana Ruiz  |
    | Books lent per head | 4      | 3.2 | 3.3 | 3.6 | 3.9 | Bo Lind   |`,
  ],
])("measured figures are no plan: %s", (_, drawing) => {
  expect(() => readPlans(drawing)).toThrow("is not an action plan");
});

/** What is only a place for a step is one error, however many columns are blank; never nothing, and never five. */
test.each([
  ["alone in the middle", "| TBD | | | | |", ["step-missing A3"]],
  ["in every column", "| TBC | TBC | ??? | TBD | |", ["step-missing A3"]],
  ["in another language", "| à définir | | | | |", ["step-missing A3"]],
  ["with somebody who is to say", "| TBD | Ana Ruiz | 2027-02-15 | 2 walls | paint |", ["placeholder-left A3"]],
  ["a row of dashes, which parts the plan", "| --- | --- | --- | --- | --- |", []],
])("a step that is still open: %s", (_, row, findings) => {
  expect(
    judge(`
      | Action               | Who      | By when    | Measure | Resources |
      | Paint the hall again | Ana Ruiz | 2027-02-01 | 4 walls | paint     |
      ${row}
      | Order two new beds   | Bo Lind  | 2027-03-01 | 2 beds  | 400       |`),
  ).toEqual(findings);
});

test.each([
  ["a clinic", "Check of effect", "Effectiveness check"],
  ["a factory in Japan", "対策", "効果確認"],
  ["a laboratory in Germany", "Maßnahme", "Wirksamkeitsprüfung"],
])("whether it worked is written once it is done: %s", (_, _step, heading) => {
  expect(
    judge(`
      | Action                | Who      | By when    | ${heading} |
      | Fit the two new pumps | Ana Ruiz | 2027-02-01 |            |
      | Label all nine drums  | Bo Lind  | 2027-02-05 |            |
      | Close the old valve   | Bo Lind  | 2027-02-09 | 1 valve    |`).filter((one) => one.startsWith("measure-")),
  ).toEqual([]);
});

test.each([
  [
    "initiatives with all that a plan asks for",
    `
    | Theme   | Initiative          | Person responsible | By when    | Measure of success |
    | Reading | Book bus on Fridays | Ana Ruiz           | 2027-02-01 | 40 readers         |
    | Reading | Story badges        | Bo Lind            | 2027-03-01 | 90 badges          |
    | Music   | Spring concert      | Bo Lind            | 2027-04-01 | 1 concert          |`,
    [
      "section: Theme",
      "step: Initiative",
      "owner: Person responsible",
      "deadline: By when",
      "measure: Measure of success",
    ],
  ],
])("%s", (_, drawing, roles) => {
  expect(rolesOf(drawing)).toEqual(roles);
});

test("initiatives that are only listed are no plan", () => {
  expect(() =>
    readPlans(`
      | Theme   | Initiative     | Budget |
      | Reading | Book bus       | 4000   |
      | Music   | Spring concert | 900    |`),
  ).toThrow("is not an action plan");
});
