import type { CorpusSheet } from "./corpus-sheet";

/** The same kinds in other languages, none of them a plan; drawn before anything was run on them. */
export const wildNearMissesAbroad: readonly CorpusSheet[] = [
  {
    name: "registre des risques du festival",
    oddities: ["risk register"],
    drawing: `
      | N° | Risque | Probabilité | Gravité | Criticité | Propriétaire du risque | Parade | État |
      | 1 | Orage le soir | 2 | 4 | 8 | Régie | Chapiteau de secours | ouvert |
      | 2 | Panne de courant | 1 | 5 | 5 | Technique | Groupe électrogène | ouvert |
      | 3 | Trop de public | 3 | 3 | 9 | Sécurité | Comptage à l'entrée | clos |`,
    plans: [],
  },
  {
    name: "budget prévisionnel de la kermesse",
    oddities: ["budget"],
    drawing: `
      | Dépenses | Montant (€) | Recettes | Montant (€) |
      | Location de la sono | 250 | Buvette | 900 |
      | Lots | 300 | Tombola | 450 |
      | TOTAL | 550 | TOTAL | 1350 |`,
    plans: [],
  },
  {
    name: "horario de clases del taller",
    oddities: ["class schedule"],
    drawing: `
      | Hora | Lunes | Martes | Miércoles | Jueves |
      | 16:00 | Cerámica | Guitarra | Cerámica | Ajedrez |
      | 17:00 | Dibujo | Guitarra | Coro | Ajedrez |
      | 18:00 | Dibujo | Teatro | Coro | Teatro |`,
    plans: [],
  },
  {
    name: "inventario de la biblioteca móvil",
    oddities: ["inventory"],
    drawing: `
      | Código | Título | Autor | Ejemplares | Estado | Prestado a |
      | 0012 | El faro azul | M. Ríos | 3 | bueno | |
      | 0013 | Cuentos del río | A. Vega | 1 | regular | Lucía |
      | 0014 | Atlas de aves | J. Soto | 2 | bueno | Pedro |`,
    plans: [],
  },
  {
    name: "matriz de partes interessadas da horta",
    oddities: ["stakeholder list"],
    drawing: `
      | Parte interessada | Interesse | Poder | Postura | Contato |
      | Vizinhos | Alto | Médio | Favorável | Dona Célia |
      | Prefeitura | Baixo | Alto | Neutra | Secretaria |
      | Escola | Alto | Baixo | Favorável | Diretor |`,
    plans: [],
  },
  {
    name: "Dienstplan der Notaufnahme",
    oddities: ["roster"],
    drawing: `
      | Name | Mo | Di | Mi | Do | Fr | Sa | So |
      | Albers | F | F | S | S | – | – | N |
      | Busch | S | S | N | N | – | – | F |
      | Celik | N | – | F | F | S | S | – |`,
    plans: [],
  },
  {
    name: "Glossar der Schulverwaltung",
    oddities: ["glossary"],
    drawing: `
      | Begriff | Erklärung | Quelle |
      | Maßnahme | Was getan wird, um ein Ziel zu erreichen | Handbuch |
      | Frist | Tag, bis zu dem etwas erledigt ist | Handbuch |
      | Träger | Wer eine Schule unterhält | Gesetz |`,
    plans: [],
  },
  {
    name: "klachtenregister van het zwembad",
    oddities: ["log", "blank rows at the end"],
    drawing: `
      | Datum | Klacht | Gemeld door | Ontvangen door | Ernst |
      | 2026-10-01 | Water te koud | badgast | Joke | laag |
      | 2026-10-04 | Kluisje klemt | badgast | Henk | laag |
      | 2026-10-09 | Gladde trap | school | Joke | hoog |
      | | | | | |`,
    plans: [],
  },
  {
    name: "журнал посещений кружка",
    oddities: ["attendance list"],
    drawing: `
      | № | Фамилия, имя | 3 ноя | 10 ноя | 17 ноя | 24 ноя |
      | 1 | Белова Ира | + | + | н | + |
      | 2 | Громов Паша | + | н | + | + |
      | 3 | Дёмина Катя | б | б | + | + |`,
    plans: [],
  },
  {
    name: "lista lektur",
    oddities: ["database listing"],
    drawing: `
      | Lp. | Tytuł | Autor | Klasa | Liczba egzemplarzy |
      | 1 | Wiatr w kominie | J. Maj | 4 | 25 |
      | 2 | Zielona latarnia | A. Lis | 5 | 18 |
      | 3 | Dom pod lasem | K. Wilk | 6 | 30 |`,
    plans: [],
  },
  {
    name: "干系人登记表",
    oddities: ["stakeholder list"],
    drawing: `
      | 序号 | 干系人 | 角色 | 关注点 | 影响力 | 态度 |
      | 1 | 家长委员会 | 代表 | 食品安全 | 高 | 支持 |
      | 2 | 食堂承包商 | 供应方 | 成本 | 中 | 中立 |
      | 3 | 街道办 | 主管 | 合规 | 高 | 支持 |`,
    plans: [],
  },
  {
    name: "備品管理台帳",
    oddities: ["inventory"],
    drawing: `
      | 管理番号 | 品名 | 数量 | 保管場所 | 購入日 | 状態 |
      | B-01 | プロジェクター | 2 | 視聴覚室 | 2024-04-10 | 良好 |
      | B-02 | 折りたたみ机 | 30 | 体育館 | 2022-06-01 | 良好 |
      | B-03 | 延長コード | 8 | 倉庫 | 2025-09-12 | 要交換 |`,
    plans: [],
  },
  {
    name: "동아리 회원 명단",
    oddities: ["database listing"],
    drawing: `
      | 번호 | 이름 | 학년 | 가입일 | 회비 |
      | 1 | 김하늘 | 2 | 2026-03-04 | 납부 |
      | 2 | 이바다 | 1 | 2026-03-09 | 미납 |
      | 3 | 박구름 | 3 | 2025-03-05 | 납부 |`,
    plans: [],
  },
  {
    name: "جدول الحصص للصف الخامس",
    oddities: ["class schedule"],
    drawing: `
      | اليوم | الحصة الأولى | الحصة الثانية | الحصة الثالثة |
      | الأحد | رياضيات | لغة عربية | علوم |
      | الاثنين | لغة عربية | رياضة | رياضيات |
      | الثلاثاء | علوم | فنون | لغة إنجليزية |`,
    plans: [],
  },
];
