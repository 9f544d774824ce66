import type { CorpusSheet } from "./corpus-sheet";

/** Drawn after the causes that the set before had shown were fixed, again before anything was run on them. */
export const thirdPlans: readonly CorpusSheet[] = [
  {
    name: "attendance improvement plan of the academy",
    oddities: ["heading over three rows", "merged cells", "notes in a heading", "several dates in a cell"],
    merges: ["A1:G1", "A3:A5", "B3:B5", "C3:D3", "E3:E5", "F3:G3"],
    drawing: `
      | Attendance Improvement Plan 2026–27 | | | | | | |
      | | | | | | | |
      | Barrier to attendance | Intervention | Responsibility | | Deadline | Evaluation | |
      | | | Delivered by | Overseen by | | Success measure | RAG |
      | | | (initials) | (SLT) | | | |
      | Long bus journey | Breakfast club with a minibus | JT | Mrs Obi | 2026-10-12 | 15 pupils each day | G |
      | Anxiety | Key adult meets pupil at the gate | Pastoral team | Mr Lowe | from 9 Nov | Absence below 5% | A |
      | Uniform costs | Swap shop in the hall | PTA | Mrs Obi | 2026-12-01 | 40 families | A |`,
    plans: ["5: A barriers, B step, C responsible, D owner, E deadline, F measure, G status; 6-8"],
  },
  {
    name: "one-page plan of the allotment club",
    oddities: ["no heading for the first column", "deadline as text", "total row"],
    drawing: `
      | What we'll do | Who's on it | Needed by | £ | Sorted? |
      | Clear the brambles | Dot & Frank | end of Feb | 0 | yes |
      | Buy a shed | Treasurer | 15/3 | 380 | no |
      | Put up signs | Wil | Easter | 45 | no |
      | | | Total | 425 | |`,
    plans: ["1: A step, B owner, C deadline, D resources, E status; 2-4"],
  },
  {
    name: "infection control CAPA",
    oddities: ["reason column", "two owner-like columns", "date raised beside due date", "actual dates"],
    drawing: `
      | CAPA No. | Date raised | Non-conformity | Root cause | Corrective action | Preventive action \
      | Action owner | Verified by | Target date | Closed on | Status |
      | C-01 | 2026-09-03 | Sharps bin overfull | Wrong bin size | Order larger bins | Weekly bin round \
      | Ward sister | IPC nurse | 2026-09-30 | | Open |
      | C-02 | 2026-09-10 | Gel empty at entrance | No one assigned | Fill and lock dispenser \
      | Add to porter's checklist | Estates | IPC nurse | 2026-09-17 | 2026-09-16 | Closed |
      | C-03 | 2026-10-01 | Curtains not changed | Supplier delay | Use disposable curtains | Second supplier \
      | Matron | IPC nurse | 2026-11-30 | | Open |`,
    plans: ["1: E step, G owner, I deadline, K status; 2-4"],
  },
  {
    name: "thesis of change board retreat",
    oddities: ["section row in merged cells", "does not start in column A", "heading far down"],
    at: "B4",
    merges: ["B7:F7", "B10:F10"],
    drawing: `
      | Board retreat – commitments | | | | |
      | | | | | |
      | Commitment | Champion | First step by | Finished by | Comments |
      | Money | | | | |
      | Apply to the community fund | Ravi | 2027-01-10 | 2027-03-31 | needs accounts |
      | Host a donors' breakfast | Lucy | 2027-02-01 | 2027-05-15 | |
      | People | | | | |
      | Recruit two trustees | Chair | 2026-12-15 | 2027-04-01 | |`,
    plans: ["6: B step, C owner, E deadline, F notes; 8 9 11"],
  },
  {
    name: "IT roll-out sprint by week",
    oddities: ["month or week columns", "status", "numbering 1.1.1", "percentages"],
    drawing: `
      | # | Workstream / Task | Resource | % | Wk 1 | Wk 2 | Wk 3 | Wk 4 | Wk 5 |
      | 1 | LAPTOPS | | | | | | | |
      | 1.1 | Image 60 laptops | Kofi | 0.5 | x | x | | | |
      | 1.2 | Hand them out | Front office | 0 | | | x | | |
      | 2 | TRAINING | | | | | | | |
      | 2.1 | Book the trainer | Anneke | 1 | x | | | | |
      | 2.2 | Two sessions per department | Trainer | 0 | | | x | x | |`,
    plans: ["1: B step, C owner, D status; 3 4 6 7"],
  },
  {
    name: "emergency drill follow-up",
    oddities: ["checkbox column first", "priority column", "title above", "version line"],
    drawing: `
      | Fire drill 14 October – what we will fix | | | | |
      | ☑ | Priority | Fix | Who | When |
      | ☑ | High | Replace the siren in block C | Site team | this week |
      | ☐ | High | Draw a new assembly plan | Ms Fay | 2026-11-01 |
      | ☐ | Low | Order hi-vis vests | Bursar | 2026-12-01 |
      | v2, 15 Oct 2026 | | | | |`,
    plans: ["2: A status, C step, D owner, E deadline; 3-5"],
  },
  {
    name: "projet d'accueil périscolaire",
    oddities: ["objective on the first row of a group", "questions as headings", "blank rows between steps"],
    drawing: `
      | PLAN D'ACTION – ACCUEIL DU SOIR | | | | | |
      | Pourquoi ? (objectif) | Quoi ? (action) | Qui pilote ? | Avec qui ? | Pour quelle date ? \
      | Comment saura-t-on que c'est réussi ? |
      | Calmer les goûters | Deux services au lieu d'un | Nadia | Agents de cantine | 05/01/2026 \
      | Moins de 60 enfants par service |
      | | | | | | |
      | | Coin lecture à l'étage | Bibliothèque | Parents | 02/03/2026 | Coin utilisé chaque soir |
      | Aider aux devoirs | Recruter six étudiants | Mairie | Université | 15/09/2026 | 6 contrats signés |`,
    plans: ["2: B step, C owner, D support, E deadline, F measure; 3 5 6"],
  },
  {
    name: "suivi CAPA du laboratoire",
    oddities: ["planned and actual dates", "heading over two rows", "abbreviations in a heading"],
    drawing: `
      | Réf. | Écart constaté | Action corrective / préventive | Resp. | Échéance | | État | Efficacité vérifiée |
      | | | | | initiale | révisée | | |
      | E1 | Étuve sans contrôle | Relevé quotidien des températures | Biologiste | 15/02/2026 | | en cours | |
      | E2 | Réactif périmé | Inventaire le premier du mois | Technicien A | 01/02/2026 | 01/03/2026 | soldé | oui |`,
    plans: ["2: C step, D owner, E deadline, G status; 3-4"],
  },
  {
    name: "plan operativo de la posta médica",
    oddities: ["month or week columns", "merged cells", "measure", "total row"],
    merges: ["A1:I1", "E2:H2"],
    drawing: `
      | PLAN OPERATIVO ANUAL – POSTA SAN JOSÉ | | | | | | | | |
      | Actividad operativa | Unidad de medida | Meta física | Responsable | Programación trimestral | | | | Costo S/. |
      | | | | | I | II | III | IV | |
      | Visitar gestantes en casa | visita | 240 | Obstetra | 60 | 60 | 60 | 60 | 1200 |
      | Campaña de vacunación | campaña | 2 | Enfermería | | 1 | | 1 | 3500 |
      | Charlas en la escuela | charla | 12 | Promotora | 3 | 3 | 3 | 3 | 300 |
      | TOTAL | | | | | | | | 5000 |`,
    plans: ["3: A step, C measure, D owner, I resources; 4-6"],
  },
  {
    name: "mesa de trabajo de la feria",
    oddities: ["several plans side by side", "columns without a heading"],
    drawing: `
      | COMISIÓN DE COMIDA | | | | COMISIÓN DE MÚSICA | | |
      | ¿Qué hay que hacer? | ¿Quién? | ¿Para cuándo? | | ¿Qué hay que hacer? | ¿Quién? | ¿Para cuándo? |
      | Pedir las mesas | Toño | 2026-12-01 | | Contratar la banda | Alma | 2026-11-28 |
      | Comprar refrescos | Lupe | 2026-12-10 | | Pedir permiso | Dirección | 2026-12-02 |
      | Limpiar al final | todos | 2026-12-12 | | | | |`,
    plans: ["2: A step, B owner, C deadline; 3-5", "2: E step, F owner, G deadline; 3-4"],
  },
  {
    name: "plano de melhoria da biblioteca escolar",
    oddities: ["fields above", "reason column", "measure", "line breaks in a heading"],
    drawing: `
      | Agrupamento: | Escolas do Vale | | | | |
      | Domínio: | Literacia da leitura | | | | |
      | | | | | | |
      | Problema identificado | Ações de melhoria\\na implementar | Intervenientes /\\nresponsáveis \
      | Calendarização | Recursos | Indicadores de sucesso |
      | Poucas requisições no 3.º ciclo | Clube de leitura à quarta-feira | Prof.ª bibliotecária \
      | out. 2026 a jun. 2027 | 40 livros | +20% de requisições |
      | Fraca ligação às turmas | Ir às salas uma vez por período | Equipa da BE | uma vez por período | – \
      | 18 turmas visitadas |`,
    plans: ["4: B step, C owner, D deadline, E resources, F measure; 5-6"],
  },
  {
    name: "Aktionsplan Ganztag",
    oddities: ["heading over two rows", "merged cells", "section row", "numbers first"],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"],
    drawing: `
      | Nr. | Maßnahme | Wer | | Wann | | Status |
      | | | Leitung | Team | Start | Ende | |
      | A | Räume | | | | | |
      | 1 | Ruheraum einrichten | Fr. Beyer | Hausmeister | 2026-02-02 | 2026-03-27 | läuft |
      | 2 | Möbel umstellen | Hr. Kurz | Klasse 6 | 2026-02-16 | 2026-02-20 | fertig |
      | B | Essen | | | | | |
      | 3 | Caterer auswählen | Schulträger | Mensa-AG | 2026-03-01 | 2026-05-31 | offen |`,
    plans: ["2: B step, C owner, D support, E start, F deadline, G status; 4 5 7"],
  },
  {
    name: "Beschlusskontrolle Gemeinderat",
    oddities: ["date raised beside due date", "two status columns", "notes"],
    drawing: `
      | Sitzung vom | Beschluss / Auftrag | Federführendes Amt | Umsetzung bis | Sachstand | Erledigt (ja/nein) |
      | 12.05.2026 | Radständer am Bahnhof aufstellen | Tiefbauamt | 30.09.2026 | Angebote liegen vor | nein |
      | 12.05.2026 | Spielplatz Nord sanieren | Grünflächenamt | Frühjahr 2027 | Planung läuft | nein |
      | 09.06.2026 | Sprechstunde in der Bücherei | Bürgerbüro | 01.10.2026 | findet statt | ja |`,
    plans: ["1: B step, C owner, D deadline, E status; 2-4"],
  },
  {
    name: "werkplan zorgteam",
    oddities: ["deadline column first", "cadence column", "columns without a heading"],
    drawing: `
      | Werkplan zorgteam 2026 | | | | |
      | Maand | Wat doen we? | Hoe vaak? | Wie neemt het voortouw? | Gelukt? |
      | jan | Gesprekken met alle mentoren | eenmalig | Fatima | ja |
      | feb | Leerlingbespreking | elke twee weken | Zorgcoördinator | |
      | mrt | Thema-avond voor ouders | eenmalig | Joris | |`,
    plans: ["2: A deadline, B step, C cadence, D owner, E status; 3-5"],
  },
  {
    name: "programma degli interventi del Comune",
    oddities: ["objective on the first row of a group", "two owner-like columns", "resources"],
    drawing: `
      | Linea di intervento | Azione | Ente capofila | Referente operativo | Avvio | Conclusione \
      | Fonte di finanziamento | Stato |
      | Mobilità dolce | Tracciare la ciclabile di via Roma | Comune | Arch. Bassi | 2026-03-01 | 2026-10-31 \
      | PNRR | in corso |
      | | Rastrelliere davanti alle scuole | Comune | Ing. Neri | 2026-05-01 | 2026-06-30 | Bilancio | da avviare |
      | Anziani attivi | Palestra nel parco | ASL | Dott. Gallo | 2026-04-01 | 2026-09-30 | Regione | da avviare |`,
    plans: ["1: A section, B step, C responsible, D owner, E start, F deadline, G resources, H status; 2-4"],
  },
  {
    name: "план подготовки к аккредитации",
    oddities: ["section row", "status", "vague deadlines", "signature block"],
    drawing: `
      | План подготовки поликлиники к аккредитации | | | | | |
      | № | Направления и мероприятия | Сроки выполнения | Ответственные лица | Ожидаемые результаты | Ход выполнения |
      | I. Документы | | | | | |
      | 1 | Обновить стандарты процедур | I квартал | Главная медсестра | 24 стандарта | в работе |
      | 2 | Проверить журналы | до 15.03.2026 | Старшие медсёстры | акт проверки | не начато |
      | II. Персонал | | | | | |
      | 3 | Обучить новых сотрудников | апрель | Отдел кадров | 12 удостоверений | не начато |
      | Согласовано: зам. главного врача ___________ | | | | | |`,
    plans: ["2: B step, C deadline, D owner, E measure, F status; 4 5 7"],
  },
  {
    name: "خطة علاجية لضعف القراءة",
    oddities: ["reason column", "support column", "status", "title above"],
    drawing: `
      | خطة علاجية لرفع مستوى القراءة – الصف الرابع | | | | | | |
      | نقاط الضعف | الإجراءات العلاجية | المسؤول عن التنفيذ | المشاركون | تاريخ البدء | تاريخ الانتهاء | مؤشر النجاح |
      | بطء القراءة | حصة قراءة يومية عشر دقائق | معلم اللغة العربية | أمين المكتبة | 2026-02-01 | 2026-04-30 \
      | 60 كلمة في الدقيقة |
      | ضعف الفهم | بطاقات أسئلة بعد كل نص | معلم الصف | ولي الأمر | 2026-02-15 | 2026-05-15 | 80% إجابات صحيحة |`,
    plans: ["2: B step, C owner, D support, E start, F deadline, G measure; 3-4"],
  },
  {
    name: "校园安全专项行动",
    oddities: ["section row", "two owner-like columns", "measure", "title above"],
    drawing: `
      | 校园安全专项行动任务分解表 | | | | | | |
      | 序号 | 任务 | 具体做法 | 牵头领导 | 责任部门 | 完成时间 | 目标成效 |
      | 1 | 消防安全 | 每层增配四个灭火器 | 周校长 | 总务处 | 2026-03-31 | 配备率100% |
      | 2 | 食品安全 | 公开后厨监控画面 | 林副校长 | 食堂 | 2026-04-15 | 家长可随时查看 |
      | 3 | 交通安全 | 错峰放学并设引导员 | 周校长 | 德育处 | 2026-03-10 | 校门口无拥堵 |`,
    plans: ["2: B section, C step, D owner, E responsible, F deadline, G measure; 3-5"],
  },
  {
    name: "tiltaksplan for helsestasjonen",
    oddities: ["unknown language", "title above", "headings decided by content"],
    drawing: `
      | Tiltaksplan 2026 | | | |
      | Tiltak | Ansvarlig | Frist | Merknad |
      | Ringe alle førstegangsfødende | Ingrid Moe | 2026-02-01 | jordmor hjelper |
      | Lage plakat om søvn | Per Dahl | 2026-03-15 | |
      | Holde kveldskurs for fedre | Ingrid Moe | 2026-05-20 | rom 2 |`,
    plans: ["2: A step, B owner, C deadline; 3-5"],
  },
  {
    name: "community garden roadmap without words we know",
    oddities: ["unknown headings decided by content", "status by content", "does not start in column A"],
    drawing: `
      | | Seedling | Gardener | Harvest | Sun |
      | | Build three raised beds by the fence | Olu Adeyemi | 2027-03-01 | in progress |
      | | Ask the school for rain barrels | Beth Cole | 2027-02-10 | done |
      | | Plan the opening picnic | Olu Adeyemi | 2027-05-08 | not started |`,
    plans: ["1: B step, C owner, D deadline, E status; 2-4"],
  },
  {
    name: "minutes table with actions in the last columns",
    oddities: ["reason column", "not every row has an action", "title above", "merged cells"],
    merges: ["A1:F1"],
    drawing: `
      | Staff meeting 16 November – notes and actions | | | | | |
      | Agenda point | Notes | Agreed action(s) | Person | By | Progress at next meeting |
      | Snow plan | Last year nobody gritted the ramp | Buy grit and a spreader | Caretaker | 1 Dec | |
      | Reports | New format liked | Share the template | Deputy head | 25 Nov | |
      | Trips | Two coaches double-booked | Keep one shared calendar | Office | 2026-12-05 | |`,
    plans: ["2: B notes, C step, D owner, E deadline, F status; 3-5"],
  },
];
