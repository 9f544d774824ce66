import type { WordList } from "./word-list";

export const DONE: WordList = {
  en: "done|complete|completed|finished|closed|achieved|implemented|delivered|resolved|yes|y|ok|x|100%|accomplished|fulfilled|ended|signed off|approved|green - complete",
  fr: "fait|faite|terminé|terminée|achevé|achevée|fini|finie|réalisé|réalisée|clos|close|clôturé|oui|accompli",
  es: "hecho|hecha|terminado|terminada|completado|completada|completo|completa|finalizado|finalizada|realizado|realizada|cerrado|cerrada|cumplido|cumplida|sí|si|listo",
  pt: "feito|feita|concluído|concluída|terminado|completo|completa|finalizado|finalizada|realizado|realizada|encerrado|sim|pronto|pronta|cumprido",
  de: "erledigt|fertig|abgeschlossen|beendet|ja|umgesetzt|erreicht|geschlossen|vollständig",
  it: "fatto|completato|completata|terminato|terminata|concluso|conclusa|chiuso|finito",
  nl: "gedaan|klaar|voltooid|afgerond|gereed|afgesloten|ja",
  ru: "готово|выполнено|завершено|сделано|закрыто|да",
  ar: "تم|منجز|مكتمل|منتهي|نعم",
  zh: "完成|已完成|结束|已结束|是|关闭",
};

export const STARTED: WordList = {
  en: "in progress|in-progress|inprogress|started|ongoing|on-going|on track|ontrack|off track|at risk|behind|behind schedule|late|delayed|overdue|active|underway|under way|doing|working on it|wip|partly done|partial|partially complete|partially completed|in review|under review|review|in development|continuing|ahead|ahead of schedule|blocked|stuck|waiting|on hold|paused|postponed|deferred|green|amber|yellow|red|g|a|r|half done|almost done|nearly done|almost complete|almost completed|nearly complete|nearly there|nearly finished|needs attention|in process|reopened|drafting|draft",
  fr: "en cours|commencé|commencée|démarré|débuté|en retard|en bonne voie|à risque|bloqué|en attente|suspendu|partiel|reporté|en révision|vert|orange|rouge",
  es: "en curso|en proceso|en progreso|iniciado|iniciada|comenzado|empezado|retrasado|retrasada|atrasado|en marcha|en riesgo|bloqueado|en espera|pausado|parcial|en revisión|aplazado|verde|amarillo|rojo|en ejecución",
  pt: "em andamento|em curso|iniciado|iniciada|em progresso|em execução|atrasado|atrasada|em risco|bloqueado|em espera|suspenso|parcial|em revisão|adiado|verde|amarelo|vermelho",
  de: "in arbeit|in bearbeitung|begonnen|angefangen|gestartet|läuft|laufend|verzögert|verspätet|im plan|gefährdet|blockiert|wartet|pausiert|teilweise|teilweise erledigt|verschoben|in prüfung|grün|gelb|rot|im gange",
  it: "in corso|iniziato|iniziata|avviato|in ritardo|a rischio|bloccato|in attesa|sospeso|parziale|rinviato",
  nl: "bezig|lopend|in uitvoering|gestart|begonnen|vertraagd|geblokkeerd|wacht|gepauzeerd|deels|uitgesteld",
  ru: "в работе|в процессе|начато|выполняется|просрочено|отложено|приостановлено",
  ar: "قيد التنفيذ|جاري|جارية|جار|متأخر|معلق|بدأ",
  zh: "进行中|开始|已开始|延期|推迟|处理中|暂停|部分完成",
};

export const NOT_STARTED: WordList = {
  en: "not started|not yet started|not begun|open|new|to do|todo|to-do|planned|pending|scheduled|upcoming|future|proposed|no|n|0%|not done|backlog|queued|assigned|not yet|ready|to be done|to be started|to be completed|yet to start|yet to begin|draft plan|incomplete|not complete",
  fr: "à faire|pas commencé|non commencé|non commencée|non démarré|pas démarré|ouvert|ouverte|prévu|prévue|planifié|planifiée|nouveau|non|à venir",
  es: "por hacer|no iniciado|no iniciada|sin iniciar|sin empezar|no comenzado|abierto|abierta|pendiente|planificado|planificada|planeado|previsto|nuevo|no|por iniciar",
  pt: "a fazer|não iniciado|não iniciada|por iniciar|por fazer|aberto|aberta|pendente|planejado|planeado|previsto|novo|não|a iniciar|aguardando",
  de: "offen|nicht erledigt|nicht abgeschlossen|nicht fertig|noch nicht fertig|noch nicht erledigt|noch nicht abgeschlossen|nicht begonnen|noch nicht begonnen|geplant|neu|ausstehend|zu tun|nein|nicht gestartet|anstehend",
  it: "da fare|non iniziato|non iniziata|aperto|previsto|pianificato|nuovo|da iniziare",
  nl: "te doen|niet gestart|nog niet gestart|open|gepland|nieuw|nee|niet begonnen",
  ru: "не начато|не начат|открыто|запланировано|новый|новая|нет|к выполнению",
  ar: "لم يبدأ|لم تبدأ|مخطط|مفتوح|جديد|لا",
  zh: "未开始|待办|计划|计划中|新建|未完成|否|待开始",
};

export const DROPPED: WordList = {
  en: "cancelled|canceled|dropped|abandoned|rejected|withdrawn|removed|discontinued|no longer needed|not needed|won't do|obsolete|superseded|n/a|na|not applicable",
  fr: "annulé|annulée|abandonné|abandonnée|supprimé|supprimée|sans objet|s/o",
  es: "cancelado|cancelada|anulado|anulada|abandonado|descartado|descartada|suprimido|no aplica",
  pt: "cancelado|cancelada|abandonado|descartado|suprimido|não se aplica",
  de: "abgebrochen|gestrichen|entfällt|storniert|verworfen|aufgegeben|nicht mehr nötig",
  it: "annullato|annullata|abbandonato|cancellato|non applicabile",
  nl: "geannuleerd|vervallen|geschrapt|afgebroken|n.v.t.",
  ru: "отменено|отменен|отклонено",
  ar: "ملغى|ألغي",
  zh: "取消|已取消|放弃|不适用",
};
