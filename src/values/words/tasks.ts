import type { WordList } from "./word-list";

/** Headings of lists of tasks, minutes and exports of task lists, as opposed to those of plans. */
export const TASK_HEADINGS: WordList = {
  en:
    "task|tasks|task name|task title|task description|to do|todo|to dos|things to do|what to do|what|" +
    "what needs doing|what needs to be done|name|title|summary|card name|card title|issue|ticket|item|job|jobs|" +
    "chore|errand|piece of work|follow up|follow up action|action point|action item|agreed action|agreed actions|" +
    "agreed action s|action required|description|decision|commitment|fix|what we ll do|what will we do",
  fr:
    "tâche|tâches|tâche à accomplir|tâches à réaliser|à faire|que faire|quoi|décision|décision tâche|nom|" +
    "nom de la tâche|titre|engagement",
  es:
    "tarea|tareas|tarea pendiente|pendiente|pendientes|qué hacer|qué hay que hacer|asunto|compromiso|" +
    "compromiso adquirido|acuerdo|nombre|nombre de tarea|nombre de la tarea",
  pt: "tarefa|tarefas|o que fazer|o quê|o que|encaminhamento|pendência|combinado|nome da tarefa",
  ca: "tasca|tasques|què cal fer",
  it: "compito|compiti|cosa fare|azioni concordate|azione concordata|da fare|attività concordata",
  de:
    "Aufgabe|Aufgaben|Aufgabenname|Vorgangsname|Vorgang|Arbeitspaket|Was|Was ist zu tun|To do|zu erledigen|Beschluss|" +
    "Auftrag|Beschluss Auftrag|offener Punkt",
  nl: "taak|taken|actiepunt|afspraak|wat doen we|wat|wat moet er gebeuren|te doen",
  sv: "uppgift|uppgifter|vad ska göras|att göra",
  da: "opgave|opgaver|hvad skal gøres",
  no: "oppgave|oppgaver|hva skal gjøres",
  fi: "tehtävä|tehtävät|mitä tehdään",
  pl: "zadanie|zadania|co trzeba zrobić|do zrobienia",
  cs: "úkol|úkoly|co udělat",
  sk: "úloha|úlohy|čo treba urobiť",
  hu: "feladat|feladatok|teendő|teendők",
  ro: "sarcină|sarcini|ce este de făcut",
  ru: "задача|задачи|поручение|поручения|что сделать|вид работ|дело",
  uk: "завдання|задача|що зробити|доручення",
  bg: "задача|задачи|какво да се направи",
  el: "εργασία|τι πρέπει να γίνει|εκκρεμότητα",
  tr: "görev|görevler|yapılacaklar",
  he: "משימה|משימות|החלטה לביצוע|מה לעשות",
  ar: "المهمة|المهام|ماذا سنفعل|القرار",
  fa: "وظیفه|کار",
  hi: "कार्य|काम",
  id: "tugas|pekerjaan",
  vi: "công việc|nhiệm vụ",
  th: "งาน|สิ่งที่ต้องทำ",
  zh: "任务|任務|事项|事項|待办|待办事项|工作項目|工作项目",
  ja: "タスク|タスク名|やること|作業|作業内容|作業項目",
  ko: "할 일|작업|업무",
};

/** Names that a sheet or the title of a table gives to a plan. */
export const CALLED_A_PLAN: WordList = {
  en: "plan|plans|strategy|strategies|roadmap|programme|program",
  fr: "plan|stratégie|feuille de route|projet d'établissement",
  es: "plan|planes|estrategia|hoja de ruta",
  pt: "plano|planos|estratégia",
  it: "piano|piani|strategia",
  de: "Plan|Aktionsplan|Maßnahmenplan|Arbeitsplan|Strategie",
  nl: "plan|actieplan|werkplan|jaarplan|verbeterplan",
  sv: "plan|handlingsplan|verksamhetsplan",
  da: "plan|handleplan|handlingsplan",
  fi: "suunnitelma|toimintasuunnitelma",
  pl: "plan|plany",
  cs: "plán",
  hu: "terv|intézkedési terv",
  ru: "план|планы|дорожная карта|программа",
  el: "σχέδιο|σχέδιο δράσης",
  tr: "plan|planı|eylem planı",
  he: "תוכנית|תכנית",
  ar: "خطة|الخطة|برنامج",
  hi: "योजना|कार्य योजना",
  id: "rencana",
  vi: "kế hoạch",
  zh: "计划|規劃|规划|計劃|方案",
  ja: "計画",
  ko: "계획",
  th: "แผน",
};
