import type { CorpusSheet } from "./corpus-sheet";

/** Plans as they come, with people or dates missing and tables that start late, drawn before anything was run. */
export const secondFreshRoughPlans: readonly CorpusSheet[] = [
  {
    name: "tasks of a release in a team's wiki",
    oddities: ["identifiers, priority and estimate", "nobody and no date"],
    drawing: `
      | ID | Task | Priority | Estimate | Status |
      | T1.1 | Set up the test server | High | 4 h | ✅ Done |
      | T1.2 | Write the import script | High | 12 h | 🔄 In progress |
      | T1.3 | Document the file format | Low | 3 h | ⬜ To do |
      | T1.4 | Ask the pilot schools | Medium | 2 h | ⬜ To do |`,
    plans: ["1: A number, B step, E status; 2-5"],
  },
  {
    name: "budget sheet with the plan far below",
    oddities: ["the heading in row 13", "a small table of sums above"],
    drawing: `
      | Riverside Youth Club | | | |
      | Year 2027 | | | |
      | | | | |
      | Grant from the city | 4000 | | |
      | Own funds | 1500 | | |
      | Donations | 800 | | |
      | Sum | 6300 | | |
      | | | | |
      | All sums in dollars. | | | |
      | | | | |
      | What we do with it | | | |
      | | | | |
      | Activity | Responsible | Month | Remarks |
      | Open the workshop on Fridays | Kim | February | tools are there |
      | Run a bicycle repair course | Dave and Kim | April | 12 places |
      | Camp at the lake | Youth council | July | book the site by March |
      | Halloween night | Petra | October | |`,
    plans: ["13: A step, B owner, C deadline, D notes; 14-17"],
  },
  {
    name: "roll-out with weeks as text",
    oddities: ["phases grouped in the first column", "date ranges as text"],
    drawing: `
      | Phase | Tasks | Timeline | Status |
      | Prepare | Choose three pilot wards | Week 1: Jan 4 - Jan 8 | done |
      | | Install the tablets | Week 2 - 3: Jan 11 - Jan 22 | done |
      | Pilot | Chart on tablets only | Week 4 - 8: Jan 25 - Feb 26 | running |
      | | Collect complaints daily | Week 4 - 8: Jan 25 - Feb 26 | running |
      | Spread | Train the other nine wards | Mar - Apr | |
      | | Remove the paper charts | after the last training | |`,
    merges: ["A2:A3", "A4:A5", "A6:A7"],
    plans: ["1: A section, B step, C deadline, D status; 2-7"],
  },
  {
    name: "cleaning up the archive",
    oddities: ["checkboxes before the task", "no heading for them"],
    drawing: `
      | | Task | Notes |
      | [x] | Measure the shelves | 42 metres |
      | [x] | Order acid-free boxes | 200 |
      | [ ] | Sort the photographs | by decade |
      | [ ] | Scan the glass plates | ask the university |
      | [ ] | Write the finding aid | |`,
    plans: ["1: A status, B step, C notes; 2-6"],
  },
  {
    name: "follow-up of an audit in a parish",
    oddities: ["recommendation and agreed action", "management's words for the deadline"],
    drawing: `
      | Internal audit 2026 – management action plan | | | | | |
      | | | | | | |
      | Rec. no. | Recommendation | Agreed action | Responsible officer | Implementation date | Current status |
      | 1 | Count cash twice | Two wardens count every Sunday | Treasurer | Immediately | Implemented |
      | 2 | Keep receipts | Scan all receipts monthly | Parish clerk | End of January 2027 | In progress |
      | 3 | Insure the organ | Obtain two quotes for cover | Churchwarden | 31 March 2027 | Not started |
      | 4 | Review keys | Make a register of key holders | Verger | Before Easter | Not started |`,
    plans: ["3: A number, C step, D owner, E deadline, F status; 4-7"],
  },
  {
    name: "grant project's work packages",
    oddities: ["work package rows", "months of the project as dates", "deliverables"],
    drawing: `
      | Task | Lead partner | Contributors | Start month | End month | Deliverable |
      | WP1 Management | | | | | |
      | T1.1 Hold the kick-off meeting | UNI | all | M1 | M1 | Minutes |
      | T1.2 Write the quality plan | UNI | CITY | M1 | M3 | Quality plan |
      | WP2 Training | | | | | |
      | T2.1 Survey 300 teachers | NGO | UNI, CITY | M2 | M6 | Survey report |
      | T2.2 Produce six video lessons | CITY | NGO | M5 | M12 | Six videos |`,
    plans: ["1: A step, B owner, C support, D start, E deadline, F measure; 3-4 6-7"],
  },
  {
    name: "wedding fair countdown",
    oddities: ["grouped by how long before", "no owner", "a long empty tail"],
    drawing: `
      | WEDDING FAIR 20 MARCH 2027 | | |
      | Three months before | | |
      | To do | Due | OK? |
      | Sign the hall contract | 18 Dec | ok |
      | Send the call for exhibitors | 20 Dec | ok |
      | Open the ticket shop | 4 Jan | |
      | Draw the floor plan | 15 Jan | |
      | Order wristbands | 1 Feb | |
      | | | |
      | | | |
      | | | |
      | | | |
      | | | |`,
    plans: ["3: A step, B deadline, C status; 4-8"],
  },
  {
    name: "community health assessment's work plan",
    oddities: ["goal and objective rows above each table", "two tables of unlike headings"],
    drawing: `
      | Goal 1: Fewer falls at home | | | |
      | Activities | Timeframe | Lead | Outcome indicator |
      | Check 100 homes for hazards | Jan–Mar 2027 | Fire service | 100 checklists |
      | Offer balance classes | from April 2027 | Senior centre | 60 participants |
      | | | | |
      | Goal 2: Safer streets | | | |
      | Activities | Timeframe | Lead | Partners |
      | Paint five zebra crossings | Q2 2027 | City works | Schools |
      | Lower the speed on Mill Road | Q3 2027 | Mayor's office | Police |`,
    plans: ["2: A step, B deadline, C owner, D measure; 3-4", "7: A step, B deadline, C owner, D support; 8-9"],
  },
  {
    name: "export of a Redmine list",
    oddities: ["a hash sign as heading", "tracker and category", "percent done"],
    drawing: `
      | # | Tracker | Status | Priority | Subject | Assignee | Start date | Due date | % Done |
      | 811 | Task | Closed | Normal | Replace the switch in room 4 | Ivo Kral | 2026-10-05 | 2026-10-09 | 100 |
      | 815 | Task | In Progress | High | Renew the certificates | Ivo Kral | 2026-11-16 | 2026-11-27 | 60 |
      | 816 | Task | New | Normal | Move the printers | Dita Malá | 2026-12-01 | 2026-12-11 | 0 |
      | 820 | Task | New | Low | Label the cables | | 2027-01-11 | | 0 |`,
    plans: ["1: A number, C status, E step, F owner, G start, H deadline, I percent; 2-5"],
  },
  {
    name: "export of a GanttProject file",
    oddities: ["names, dates and predecessors", "coordinator beside resources"],
    drawing: `
      | ID | Name | Begin date | End date | Duration | Completion | Coordinator | Predecessors |
      | 0 | Clear the site | 1/11/27 | 1/15/27 | 5 | 100 | Earl Finch | |
      | 1 | Pour the foundation | 1/18/27 | 1/29/27 | 10 | 40 | Earl Finch | 0 |
      | 2 | Raise the frame | 2/1/27 | 2/19/27 | 15 | 0 | Bea Stone | 1 |
      | 3 | Roof and windows | 2/22/27 | 3/12/27 | 15 | 0 | Bea Stone | 2 |`,
    monthFirst: true,
    plans: ["1: A number, B step, C start, D deadline, F percent, G owner, H depends-on; 2-5"],
  },
  {
    name: "export of a Notion board",
    oddities: ["dates in words", "people by @"],
    drawing: `
      | Name | Assign | Status | Due | Priority |
      | Record the welcome video | @Noa Levy | In progress | December 4, 2026 | High |
      | Subtitle the old videos | @Finn Aho, @Noa Levy | Not started | December 18, 2026 | Low |
      | Publish the playlist | @Finn Aho | Not started | January 8, 2027 | Medium |
      | Close the old channel | | Done | November 13, 2026 | Low |`,
    plans: ["1: A step, B owner, C status, D deadline; 2-5"],
  },
  {
    name: "feuille de route d'une bibliothèque",
    oddities: ["French", "no owner", "quarters as headings"],
    drawing: `
      | Feuille de route 2027 | | | | |
      | Actions | T1 | T2 | T3 | T4 |
      | Réorganiser la section jeunesse | X | X | | |
      | Équiper les documents de puces | | X | X | |
      | Ouvrir un espace jeux vidéo | | | X | X |
      | Évaluer les nouveaux horaires | | | | X |`,
    merges: ["A1:E1"],
    plans: ["2: A step; 3-6"],
  },
  {
    name: "tareas de la mudanza del archivo",
    oddities: ["Spanish", "no owner", "words and dates mixed"],
    drawing: `
      | TAREAS | PLAZO | ESTADO |
      | Pedir presupuesto a tres empresas | 27 de noviembre | hecho |
      | Numerar las cajas | antes de Navidad | en curso |
      | Reservar el montacargas | 11/01/2027 | pendiente |
      | Avisar a los investigadores | lo antes posible | pendiente |`,
    plans: ["1: A step, B deadline, C status; 2-5"],
  },
  {
    name: "roteiro de implantação",
    oddities: ["Portuguese", "stages grouped", "no deadline"],
    drawing: `
      | Fase | Atividade | Responsável | Status |
      | Preparação | Mapear os processos da secretaria | Joana | Concluído |
      | | Definir os perfis de acesso | TI | Em andamento |
      | Operação | Migrar o cadastro de alunos | TI | Pendente |
      | | Treinar as escolas | Joana + NTE | Pendente |`,
    merges: ["A2:A3", "A4:A5"],
    plans: ["1: A section, B step, C owner, D status; 2-5"],
  },
  {
    name: "Aufgabenliste der Bücherei",
    oddities: ["German", "nobody named", "calendar weeks"],
    drawing: `
      | Aufgabenliste Umzug Kinderbücherei | | | |
      | Stand: 24.11.2026 | | | |
      | | | | |
      | Was ist zu tun? | Bis wann | Erledigt | Bemerkungen |
      | Regale ausmessen | KW 49 | x | |
      | Doppelte Bücher aussortieren | KW 51 | | Flohmarkt fragen |
      | Teppich reinigen lassen | 08.01.2027 | | Angebot 240 € |
      | Leitsystem drucken | Ende Januar | | |`,
    plans: ["4: A step, B deadline, C status, D notes; 5-8"],
  },
  {
    name: "lista delle cose da fare in parrocchia",
    oddities: ["Italian", "no date", "several people"],
    drawing: `
      | Cosa | Chi se ne occupa | Stato | Note |
      | Sistemare il tetto del salone | Don Piero, Aldo | in corso | preventivo a giorni |
      | Raccogliere i vestiti | Gruppo giovani | da fare | |
      | Preparare il presepe | Aldo e Nives | fatto | |`,
    plans: ["1: A step, B owner, C status, D notes; 2-4"],
  },
  {
    name: "план работ по переезду",
    oddities: ["Russian", "stages as rows", "no owner"],
    drawing: `
      | Этап / работа | Начало | Окончание | Примечание |
      | Этап 1. Подготовка | | | |
      | Составить опись имущества | 11.01.2027 | 15.01.2027 | |
      | Заказать коробки | 18.01.2027 | 18.01.2027 | 200 штук |
      | Этап 2. Переезд | | | |
      | Перевезти архив | 01.02.2027 | 03.02.2027 | по описи |
      | Подключить телефоны | 04.02.2027 | 05.02.2027 | |`,
    plans: ["1: A step, B start, C deadline, D notes; 3-4 6-7"],
  },
  {
    name: "装修工程进度表",
    oddities: ["Chinese", "weeks as columns", "no owner"],
    drawing: `
      | 图书室装修进度安排 | | | | | |
      | 序号 | 施工内容 | 第1周 | 第2周 | 第3周 | 第4周 |
      | 1 | 拆除旧书架 | ■ | | | |
      | 2 | 粉刷墙面 | | ■ | ■ | |
      | 3 | 安装照明 | | | ■ | |
      | 4 | 摆放新书架 | | | | ■ |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step; 3-6"],
  },
  {
    name: "実装ロードマップ",
    oddities: ["Japanese", "two tables of two phases", "no owner"],
    drawing: `
      | フェーズ1 | | | |
      | No | 施策 | 期限 | 状況 |
      | 1 | 蔵書データを整理する | 2026/12/25 | 対応中 |
      | 2 | 貸出ルールを見直す | 2027/01/15 | 未対応 |
      | | | | |
      | フェーズ2 | | | |
      | No | 施策 | 期限 | 状況 |
      | 1 | 自動貸出機を導入する | 2027/03/31 | 未対応 |
      | 2 | 利用者説明会を開く | 2027年4月上旬 | 未対応 |`,
    plans: ["2: A number, B step, C deadline, D status; 3-4", "7: A number, B step, C deadline, D status; 8-9"],
  },
  {
    name: "åtgärdslista efter säkerhetsgranskning",
    oddities: ["Swedish", "heading in row 4", "percentages"],
    drawing: `
      | Kommunarkivet | | | | |
      | Åtgärdslista, version 3 | | | | |
      | | | | | |
      | # | Åtgärd | Ansvarig | Prioritet | Färdigt (%) |
      | 1 | Byta lås på valvdörren | Fastighet | Hög | 100 |
      | 2 | Märka upp hyllplanen | Siv + Göran | Medel | 40 |
      | 3 | Skriva rutin för lån | Siv | Låg | 0 |`,
    plans: ["4: A number, B step, C owner, E percent; 5-7"],
  },
  {
    name: "zadania zespołu na kwartał",
    oddities: ["Polish", "no owner and no date", "marks for done"],
    drawing: `
      | Zadanie | Status | Komentarz |
      | Przenieść stronę na nowy serwer | ✔ zrobione | |
      | Poprawić formularz zapisów | w toku | czeka na grafikę |
      | Usunąć stare konta | do zrobienia | |
      | Napisać instrukcję dla wolontariuszy | do zrobienia | |`,
    plans: ["1: A step, B status, C notes; 2-5"],
  },
  {
    name: "jadwal kegiatan semester",
    oddities: ["Indonesian", "months as columns", "two heading rows"],
    drawing: `
      | No | Kegiatan | Penanggung Jawab | Bulan | | | |
      | | | | Jan | Feb | Mar | Apr |
      | 1 | Menyusun jadwal pelajaran | Wakil kepala sekolah | ✓ | | | |
      | 2 | Melatih tim olimpiade | Pak Hendra | | ✓ | ✓ | |
      | 3 | Memperbaiki pagar sekolah | Komite | | | | ✓ |`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1"],
    plans: ["2: A number, B step, C owner; 3-5"],
  },
  {
    name: "mpango kazi wa zahanati",
    oddities: ["Swahili", "title", "months"],
    drawing: `
      | Mpango kazi wa Zahanati ya Mtoni 2027 | | | | |
      | Na. | Shughuli | Mhusika | Tarehe ya mwisho | Maoni |
      | 1 | Kukarabati choo cha wagonjwa | Bw. Juma | 28/02/2027 | |
      | 2 | Kutoa elimu ya lishe vijijini | Muuguzi Neema | 30/04/2027 | vijiji sita |
      | 3 | Kununua mizani mipya | Mganga mkuu | 15/03/2027 | |`,
    merges: ["A1:E1"],
    plans: ["2: A number, B step, C owner, D deadline, E notes; 3-5"],
  },
];
