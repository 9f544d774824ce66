import type { CorpusSheet } from "./corpus-sheet";

/** Headings and layouts of plans that teams published, in seventeen languages; what stands in them is invented. */
export const foundPlans: readonly CorpusSheet[] = [
  {
    name: "åtgärdslista efter brandsyn",
    oddities: ["estimate beside the owner"],
    drawing: `
      | # | Åtgärd | Ansvarig | Estimat |
      | 1 | Byt batterier i brandvarnarna | Vaktmästare + rektor | 1-2 dagar |
      | 2 | Märk utrymningsvägarna i matsalen | Elin | 0.5 dag |
      | 3 | Öva utrymning med alla klasser | Elin och Johan | 2 dagar |`,
    plans: ["1: A number, B step, C owner; 2-4"],
  },
  {
    name: "nächste Schritte nach der Datenschutzprüfung",
    oddities: ["priority first", "vague deadlines"],
    drawing: `
      | Prioritaet | Aktion | Verantwortlich | Deadline |
      | P0 | Aushang mit Patientennamen entfernen | Empfang | Sofort |
      | P0 | Schrank im Flur abschließen | Hausmeister | Sofort |
      | P1 | Einwilligungen neu drucken | Frau Kern | KW 13 |`,
    plans: ["1: B step, C owner, D deadline; 2-4"],
  },
  {
    name: "Action Items der Klausurtagung",
    oddities: ["team as owner"],
    drawing: `
      | Aufgabe | Verantwortlich | Deadline |
      | Leseecke im Flur einrichten | Roman | 24.06.2027 |
      | Förderantrag bei der Stiftung stellen | Team | 27.06.2027 |
      | Raumplan aushängen | Livia | 30.06.2027 |`,
    plans: ["1: A step, B owner, C deadline; 2-4"],
  },
  {
    name: "Ziele der zweiten Phase",
    oddities: ["goals as steps", "status with a tick"],
    drawing: `
      | Ziel | Verantwortlich | Deadline | Status |
      | Öffnungszeiten am Samstag einführen | Leitung | 2026-07-05 | ✅ ERREICHT |
      | Rückgabekasten vor die Tür stellen | Technik | 2026-07-05 | ✅ ERREICHT |
      | Benutzerordnung neu fassen | Leitung | 2027-01-15 | offen |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-4"],
  },
  {
    name: "plano de ação consolidado, semana 1",
    oddities: ["days of a project as deadlines"],
    drawing: `
      | # | Ação | Responsável | Prazo |
      | 1 | Comprar os livros do clube | Secretaria | Dia 1 |
      | 2 | Preparar a sala de leitura | Zeladoria | Dia 1-3 |
      | 3 | Convidar as famílias | Ana | Dia 2 |`,
    plans: ["1: A number, B step, C owner, D deadline; 2-4"],
  },
  {
    name: "recomendações e prazos da vistoria",
    oddities: ["legal basis column", "D+5 as deadline"],
    drawing: `
      | Ação | Responsável | Prazo | Base legal |
      | Sinalizar a rampa da clínica | Direção + manutenção | Imediato (D+0 a D+5) \
      | Art. 12 da lei de acessibilidade |
      | Revisar os extintores | Empresa contratada | D+30 | Norma 23 |`,
    plans: ["1: A step, B owner, C deadline; 2-3"],
  },
  {
    name: "plano de ação em ordem",
    oddities: ["how to measure"],
    drawing: `
      | Prioridade | Ação | Responsável | Prazo | Como medir |
      | 1 | Publicar a agenda da biblioteca | Rita (comunicação) | Esta semana | 300 visitas por mês |
      | 2 | Abrir inscrições para o coral | Caio | 2027-02-10 | 25 inscritos |`,
    plans: ["1: B step, C owner, D deadline, E measure; 2-3"],
  },
  {
    name: "prochaines actions du conseil d'école",
    oddities: ["subject beside the action", "to be defined"],
    drawing: `
      | # | Sujet | Action | Responsable | Échéance |
      | 1 | Cantine | Présenter les nouveaux menus | Parent 01 | A définir |
      | 2 | Cour de récréation | Étudier un devis pour les arbres | Mairie | 15/03/2027 |
      | 3 | Cantine | Organiser un atelier goût | Mme Petit | 30/04/2027 |`,
    plans: ["1: A number, B section, C step, D owner, E deadline; 2-4"],
  },
  {
    name: "plan d'action post-clôture",
    oddities: ["dependencies by number", "events as deadlines"],
    drawing: `
      | # | Action | Responsable | Échéance | Dépendance |
      | A1 | Fixer la date d'ouverture de la médiathèque | Mairie + direction | Réunion de clôture | — |
      | A2 | Souscrire l'assurance | Direction | Avant l'ouverture | A1 |
      | A3 | Tester les prêts et les retours | Équipe accueil | Avant l'ouverture | A1 |`,
    plans: ["1: A number, B step, C owner, D deadline, E depends-on; 2-4"],
  },
  {
    name: "tâches à effectuer après la réunion",
    oddities: ["whole sentences as steps"],
    drawing: `
      | Tâche | Responsable | Échéance |
      | Envoyer l'invitation du point bimensuel (mercredi 11 h 30). | Organisateur | Immédiat |
      | Mettre à jour la liste des bénévoles avec les nouveaux numéros. | Benjamin / Équipe accueil \
      | Avant la rentrée |`,
    plans: ["1: A step, B owner, C deadline; 2-3"],
  },
  {
    name: "задачи перехода на электронный каталог",
    oddities: ["criterion of completion", "dependencies"],
    drawing: `
      | Задача | Ответственный | Срок | Зависимости | Критерий выполнения |
      | Описать фонд абонемента | Отдел каталогов | 01.03.2027 | - | Описано 12 000 книг |
      | Обучить библиотекарей | Мария | 15.03.2027 | Описать фонд абонемента | 8 человек прошли курс |`,
    plans: ["1: A step, B owner, C deadline, D depends-on, E measure; 2-3"],
  },
  {
    name: "поручения планёрки",
    oddities: ["not stated", "weekdays as deadlines"],
    drawing: `
      | Задача | Ответственный | Срок |
      | Подготовить макет стенда | Дмитрий Ковалёв | вторник |
      | Прислать списки классов | Завуч | конец недели |
      | Обновить сайт школы | не указан | не указан |`,
    plans: ["1: A step, B owner, C deadline; 2-4"],
  },
  {
    name: "шаги внедрения дежурств",
    oddities: ["resources, risks and results"],
    drawing: `
      | Шаг | Ответственный | Срок | Ресурсы | Риски | Результат |
      | Составить график дежурств | Старшая медсестра | 2027-02-01 | Программа учёта | Отпуска | График на стене |
      | Обучить новых сотрудников | Ольга | 2027-02-20 | 2 дня | Нехватка людей | 5 человек обучены |`,
    plans: ["1: A step, B owner, C deadline, D resources, E barriers, F measure; 2-3"],
  },
  {
    name: "図書館定例のやること",
    oddities: ["task and content"],
    drawing: `
      | No. | タスク | 内容 | 担当者 | 期限 |
      | 1 | 掲示物更新 | 最新の開館時間を反映し掲示します | 山田 | 05/20 |
      | 2 | 業者確認 | 納期と費用を業者に確認します | 田中 | 05/15 |`,
    plans: ["1: A number, B step, C notes, D owner, E deadline; 2-3"],
  },
  {
    name: "アクションアイテム",
    oddities: ["priority as emoji"],
    drawing: `
      | 優先度 | タスク | 担当者 | 期限 | 状態 |
      | 🔴 | 避難経路の地図を作成する | 佐藤 | 2027-02-10 | 進行中 |
      | 🟡 | 保護者へ案内を送る | 鈴木 | 2027-02-13 | 未着手 |`,
    plans: ["1: B step, C owner, D deadline, E status; 2-3"],
  },
  {
    name: "후속 실행 계획",
    oddities: ["heading with a note in English"],
    drawing: `
      | No. | 실행 과제 (Task) | 담당자 | 마감 기한 | 진행 상태 |
      | 1 | 도서관 안내판 새로 만들기 | 김민수 | 03/10 | 준비 중 |
      | 2 | 독서 모임 회원 모집하기 | 이서연 | 03/20 | 대기 |`,
    plans: ["1: A number, B step, C owner, D deadline, E status; 2-3"],
  },
  {
    name: "담당자별 후속 조치",
    oddities: ["every day as deadline", "priority with emoji"],
    drawing: `
      | 항목 | 담당자 | 마감 | 우선순위 |
      | 출입문 고장 수리 완료 | 시설팀 | 2027-01-08 | 🔴 높음 |
      | 체온 기록 매일 확인 | 박 간호사 | 매일 18:00 | 🟡 중간 |`,
    plans: ["1: A step, B owner, C deadline; 2-3"],
  },
];
