import type { WordList } from "./word-list";

export const DONE: WordList = {
  en:
    "all set|all done|sorted|in place|wrapped up|shipped|signed|handed over|carried out|adopted|done|complete|" +
    "completed|finished|closed|achieved|implemented|delivered|resolved|yes|y|ok|x|100%|accomplished|fulfilled|ended|" +
    "signed off|approved|green - complete",
  fr:
    "signé|signée|livrés|posé|posée|effectué|effectuée|traité|traitée|soldé|soldée|fait et validé|fait|faite|" +
    "terminé|" +
    "terminée|achevé|achevée|fini|finie|réalisé|réalisée|clos|close|clôturé|oui|accompli",
  es:
    "resuelto|resuelta|entregado|entregada|atendida|firmado|firmada|superado|logrado|lograda|hecho|hecha|terminado|" +
    "terminada|completado|completada|completo|completa|finalizado|finalizada|realizado|realizada|cerrado|cerrada|" +
    "cumplido|cumplida|sí|si|listo",
  pt:
    "resolvido|resolvida|entregue|assinado|assinada|atendida|efetuada|executado|executada|feito|feita|concluído|" +
    "concluída|terminado|completo|completa|finalizado|finalizada|realizado|realizada|encerrado|sim|pronto|pronta|" +
    "cumprido",
  de:
    "abgehakt|durch|unterschrieben|geklärt|ausgeführt|durchgeführt|abgenommen|erledigt|fertig|abgeschlossen|beendet|" +
    "ja|umgesetzt|erreicht|geschlossen|vollständig",
  it:
    "chiusa|chiusi|fatta|eseguito|eseguita|risolto|risolta|realizzato|realizzata|consegnato|fatto|completato|" +
    "completata|terminato|terminata|concluso|conclusa|chiuso|finito",
  nl:
    "afgehandeld|opgelost|uitgevoerd|geregeld|getekend|beëindigd|gedaan|klaar|voltooid|afgerond|gereed|" +
    "afgesloten|ja",
  ru:
    "закрыта|закрыт|исполнен|исполнена|решено|подписано|сдано|реализовано|готово|выполнено|завершено|сделано|" +
    "закрыто|" +
    "да",
  ar: "تم|منجز|مكتمل|منتهي|نعم",
  zh: "完成|已完成|结束|已结束|是|关闭",
  true:
    "true|wahr|vrai|verdadero|verdadeiro|vero|waar|истина|archived|met|passed|done and dusted|satisfied|" +
    "discharged",
  more:
    "انجام شد|تمام شد|kész|megtörtént|hotové|splnené|dokončené|завършено|изпълнено|готова|fet|acabat|završeno|" +
    "gotovo|" +
    "izvršeno|opravljeno|zaključeno|завршено|tehtud|valmis|pabeigts|izpildīts|atlikta|įvykdyta|wedi'i gwblhau|" +
    "wedi gorffen|eginda|lokið|rematado|feito e pronto|เสร็จแล้ว|เสร็จสิ้น|imekamilika|ejecutado|ejecutada|atendido|" +
    "efetuado|réalisés|livré|livrée|geleverd|geliefert|выполнена|выполнен|готов|готова|завершена|завершен|исполнено",
  sv:
    "åtgärdat|åtgärdad|utfört|utförd|stängd|stängt|levererat|färdiga|slutfört|slutförda|klarmarkerad|klar|klart|" +
    "klara|färdig|färdigt|slutförd|slutfört|avslutad|avslutat|genomförd|genomfört|gjort",
  da: "løst|lukket|leveret|klaret|ordnet|færdig|færdigt|afsluttet|gennemført|udført|gjort",
  nb: "løst|lukket|levert|ordnet|ferdige|ferdigstilt|ferdig|fullført|avsluttet|gjennomført|utført",
  fi: "hoidettu|suljettu|toimitettu|päätetty|ratkaistu|valmis|tehty|suoritettu|päättynyt|toteutettu|kyllä",
  pl:
    "zamknięte|zamknięty|załatwione|rozwiązane|podpisana|podpisano|dostarczono|zrobiono|wykonano|zakończono|" +
    "ukończono|zrealizowano|gotowy|gotowa|skończone|wykonany|zakończony|zrobione|gotowe|ukończone|zakończone|" +
    "wykonane|zrealizowane|tak",
  cs: "vyřešeno|uzavřeno|zařízeno|podepsáno|dodáno|splněn|splněna|hotovo|dokončeno|splněno|ukončeno|ano|provedeno",
  ro:
    "rezolvat|rezolvată|închis|închisă|semnat|livrat|executat|încheiată|finalizat|finalizată|terminat|gata|realizat|" +
    "încheiat|da",
  tr:
    "tamam|kapandı|çözüldü|teslim edildi|halledildi|tamamlanmış|yapılmış|tamamlanan|tamamlandı|bitti|yapıldı|" +
    "bitirildi|evet|tamam",
  el: "ολοκληρώθηκε|ολοκληρωμένο|έγινε|τελείωσε|ναι",
  uk: "вирішено|підписано|реалізовано|закрита|виконана|готово|виконано|завершено|зроблено|закрито|так",
  hi: "पूर्ण|पूरा|समाप्त|हो गया|हाँ",
  id: "selesai|tuntas|rampung|ya",
  vi: "hoàn thành|đã xong|xong|đã hoàn thành|đã làm",
  ja: "完|実施済|実施済み|対応済|対応済み|完了|済|済み|終了|完了済み|はい",
  ko: "완|완료함|이행 완료|완료|완료됨|종료|끝|예",
  he: "הושלם|בוצע|הסתיים|נעשה|כן",
};

export const STARTED: WordList = {
  en:
    "partly implemented|partially implemented|partly complete|partially complete|partly done|partially done|" +
    "in hand|under control|slipping|slipped|behind plan|nearly|started late|in the works|awaiting approval|awaiting|" +
    "chasing|in progress|in-progress|inprogress|started|ongoing|on-going|on track|ontrack|off track|at risk|behind|" +
    "behind schedule|late|delayed|overdue|active|underway|under way|doing|working on it|wip|partly done|partial|" +
    "partially complete|partially completed|in review|under review|review|in development|continuing|ahead|" +
    "ahead of schedule|blocked|stuck|waiting|on hold|paused|postponed|deferred|green|amber|yellow|red|g|a|r|" +
    "half done|almost done|nearly done|almost complete|almost completed|nearly complete|nearly there|" +
    "nearly finished|" +
    "needs attention|in process|reopened|drafting|draft",
  fr:
    "en traitement|en préparation|avancé|bien avancé|lancé|lancée|à relancer|en cours|commencé|commencée|démarré|" +
    "débuté|en retard|en bonne voie|à risque|bloqué|en attente|suspendu|partiel|reporté|en révision|vert|orange|rouge",
  es:
    "en ejecución parcial|avanzado|en trámite|en preparación|lanzado|en curso|en proceso|en progreso|iniciado|" +
    "iniciada|comenzado|empezado|retrasado|retrasada|atrasado|en marcha|en riesgo|bloqueado|en espera|pausado|" +
    "parcial|en revisión|aplazado|verde|amarillo|rojo|en ejecución",
  pt:
    "em andamento|em curso|iniciado|iniciada|em progresso|em execução|atrasado|atrasada|em risco|bloqueado|" +
    "em espera|" +
    "suspenso|parcial|em revisão|adiado|verde|amarelo|vermelho",
  de:
    "angestoßen|in vorbereitung|in umsetzung|in klärung|unterwegs|stockt|in arbeit|in bearbeitung|begonnen|" +
    "angefangen|gestartet|läuft|laufend|verzögert|verspätet|im plan|gefährdet|blockiert|wartet|pausiert|teilweise|" +
    "teilweise erledigt|verschoben|in prüfung|grün|gelb|rot|im gange",
  it:
    "in lavorazione|avviata|in esecuzione|in attesa di|in corso|iniziato|iniziata|avviato|in ritardo|a rischio|" +
    "bloccato|in attesa|sospeso|parziale|rinviato",
  nl:
    "loopt|onderhanden|achter op schema|in behandeling|bezig|lopend|in uitvoering|gestart|begonnen|vertraagd|" +
    "geblokkeerd|wacht|gepauzeerd|deels|uitgesteld",
  ru:
    "на согласовании|в подготовке|идет|в исполнении|задерживается|в работе|в процессе|начато|выполняется|просрочено|" +
    "отложено|приостановлено",
  ar: "قيد التنفيذ|جاري|جارية|جار|متأخر|معلق|بدأ",
  zh: "进行中|开始|已开始|延期|推迟|处理中|暂停|部分完成",
  sv: "pågår|pågående|påbörjad|påbörjat|försenad|försenat|under arbete",
  da: "i gang|igangværende|påbegyndt|startet|forsinket",
  nb: "pågår|pågående|påbegynt|startet|forsinket|under arbeid",
  fi: "kesken|käynnissä|aloitettu|työn alla|myöhässä",
  pl: "w toku|w trakcie|rozpoczęte|opóźnione|w realizacji",
  cs: "probíhá|rozpracováno|zahájeno|v řešení|zpožděno|rozpracované",
  ro: "în curs|în desfășurare|început|întârziat|în lucru",
  tr: "devam ediyor|sürüyor|başladı|gecikti|yapılıyor",
  el: "σε εξέλιξη|ξεκίνησε|καθυστερεί",
  uk: "в роботі|у роботі|виконується|розпочато|в процесі|у процесі|прострочено",
  hi: "जारी|चालू|कार्य जारी|प्रगति पर|चल रहा है|शुरू",
  id: "berjalan|sedang berjalan|dalam proses|sedang dikerjakan|terlambat|dimulai",
  vi: "đang thực hiện|đang làm|đang tiến hành|trễ",
  ja: "遅れ|遅れ気味|進行|実施中|継続中|調整中|進行中|対応中|作業中|着手|遅延|着手済み",
  ko: "진행중|진행 중|시작|지연|진행",
  he: "בתהליך|בביצוע|בטיפול|התחיל|באיחור",
};

export const NOT_STARTED: WordList = {
  en:
    "not done yet|still open|outstanding|unstarted|to start|waiting to start|parked|not started|not yet started|" +
    "not begun|open|new|to do|todo|to-do|planned|pending|scheduled|upcoming|future|proposed|no|n|0%|not done|" +
    "backlog|" +
    "queued|assigned|not yet|ready|to be done|to be started|to be completed|yet to start|yet to begin|draft plan|" +
    "incomplete|not complete",
  fr:
    "pas fait|non fait|reste à faire|pas encore fait|non réalisé|à démarrer|à lancer|à faire|pas commencé|" +
    "non commencé|non commencée|non démarré|pas démarré|ouvert|ouverte|prévu|prévue|planifié|planifiée|nouveau|non|" +
    "à venir",
  es:
    "sin hacer|sin realizar|sin terminar|sin completar|por realizar|por empezar|por comenzar|sin comenzar|por hacer|" +
    "no iniciado|no iniciada|sin iniciar|sin empezar|no comenzado|abierto|abierta|pendiente|planificado|planificada|" +
    "planeado|previsto|nuevo|no|por iniciar",
  pt:
    "sem fazer|por concluir|por realizar|não feito|por começar|a fazer|não iniciado|não iniciada|por iniciar|" +
    "por fazer|aberto|aberta|pendente|planejado|planeado|previsto|novo|não|a iniciar|aguardando",
  de:
    "offen|nicht erledigt|nicht abgeschlossen|nicht fertig|noch nicht fertig|noch nicht erledigt|" +
    "noch nicht abgeschlossen|nicht begonnen|noch nicht begonnen|geplant|neu|ausstehend|zu tun|nein|nicht gestartet|" +
    "anstehend",
  it:
    "aperta|aperti|non avviato|non avviata|non fatto|ancora da fare|da realizzare|da fare|da avviare|da completare|" +
    "non iniziato|non iniziata|aperto|previsto|pianificato|nuovo|da iniziare",
  nl: "te doen|niet gestart|nog niet gestart|open|gepland|nieuw|nee|niet begonnen",
  ru: "не начато|не начат|открыто|запланировано|новый|новая|нет|к выполнению",
  ar: "لم يبدأ|لم تبدأ|مخطط|مفتوح|جديد|لا",
  zh: "未开始|待办|计划|计划中|新建|未完成|否|待开始",
  false: "false|falsch|faux|falso|onwaar|ложь",
  more:
    "nem|nem kezdődött el|не е започнато|предстои|nije započeto|nije počelo|u planu|ni začeto|planirano|alustamata|" +
    "nav sākts|nepradėta|heb ddechrau|hasi gabe|ekki hafið|sen comezar|pendent|per fer|ยังไม่เริ่ม|bado|incompleto|" +
    "incompleta|nicht gestartet|inachevé|no ejecutado",
  sv:
    "nej|ej klart|ej klar|ej gjort|inte gjort|ej startad|ej startat|att göra|ej påbörjad|ej påbörjat|planerad|" +
    "planerat|öppen|ny",
  da: "nej|ikke gjort|ikke færdig|ikke startet|ikke påbegyndt|planlagt|åben|at gøre|ny",
  nb: "nei|ikke gjort|ikke ferdig|ikke startet|ikke påbegynt|planlagt|åpen|å gjøre|ny",
  fi: "ei|ei aloitettu|ei tehty|ei valmis|aloittamatta|suunniteltu|avoin|tekemättä|uusi",
  pl: "nie|nie rozpoczęto|oczekuje|do zrobienia|nierozpoczęte|zaplanowane|otwarte|nowe|niezrobione",
  cs: "ne|nezačato|čeká|nezahájeno|plánováno|otevřeno|k řešení|nové|nedokončeno|nesplněno",
  ro: "nu|nu a început|neefectuat|de făcut|planificat|neînceput|nou|deschis|nefinalizat",
  tr: "başlamadı|yapılacak|planlandı|açık|beklemede|tamamlanmadı|yapılmadı|hayır",
  el: "δεν ξεκίνησε|προγραμματισμένο|εκκρεμεί|ανοιχτό|όχι",
  uk: "ні|не розпочато|не виконано|заплановано|відкрито|нове|до виконання",
  hi: "नहीं|शुरू नहीं|लंबित|नियोजित|अपूर्ण|बाकी",
  id: "tidak|belum dimulai|belum|direncanakan|akan datang|baru|belum mulai",
  vi: "không|chưa bắt đầu|chưa làm|kế hoạch|mới|chưa",
  ja: "いいえ|まだ|未定着|未着手|未開始|予定|未対応|未",
  ko: "아니오|아직|시작 안 함|시작 전|예정|대기|미착수|신규",
  he: "טרם התחיל|מתוכנן|פתוח|חדש|לביצוע|לא",
};

export const DROPPED: WordList = {
  en:
    "cancelled|canceled|dropped|abandoned|rejected|withdrawn|removed|discontinued|no longer needed|not needed|" +
    "won't do|wont do|will not do|risk accepted|accepted risk|no action required|no further action|" +
    "closed - no action|closed – no action|closed, no action|no action|not accepted|not agreed|" +
    "obsolete|superseded|n/a|na|not applicable",
  fr: "annulé|annulée|abandonné|abandonnée|supprimé|supprimée|sans objet|s/o",
  es: "cancelado|cancelada|anulado|anulada|abandonado|descartado|descartada|suprimido|no aplica",
  pt: "cancelado|cancelada|abandonado|descartado|suprimido|não se aplica",
  de: "abgebrochen|gestrichen|entfällt|storniert|verworfen|aufgegeben|nicht mehr nötig",
  it: "annullato|annullata|abbandonato|cancellato|non applicabile",
  nl: "geannuleerd|vervallen|geschrapt|afgebroken|n.v.t.",
  ru: "отменено|отменен|отклонено",
  ar: "ملغى|ألغي",
  zh: "取消|已取消|放弃|不适用",
  more: "duplicate|wontfix|declined|void|voided|scrapped|terminated|отменена|отменен|annullata|verfallen",
  sv: "avbruten|avbrutet|inställd|inställt|struken",
  da: "annulleret|aflyst|droppet|bortfaldet",
  nb: "avlyst|kansellert|avbrutt|droppet",
  fi: "peruttu|peruutettu|hylätty",
  pl: "anulowane|anulowano|odwołane|zaniechane|porzucone",
  cs: "zrušeno|zrušené",
  ro: "anulat|anulată|abandonat|renunțat",
  tr: "iptal|iptal edildi|vazgeçildi",
  el: "ακυρώθηκε|ακυρωμένο",
  uk: "скасовано|відмінено",
  hi: "रद्द|निरस्त",
  id: "dibatalkan|batal",
  vi: "đã hủy|hủy|hủy bỏ",
  ja: "中止|キャンセル|取消|取りやめ",
  ko: "취소|취소됨|중단",
  he: "בוטל|מבוטל",
};

/** Before or behind a word for done, these say that it is not: “nicht fertig”, “не готово”. */
export const NOT: WordList = {
  words:
    "not|not yet|no|non|pas|pas encore|todavía no|aún no|não|ainda não|nicht|noch nicht|niet|nog niet|не|еще не|ще не",
  more:
    "ikke|ikke ennå|inte|inte ännu|ej|ei|ei vielä|nie|jeszcze nie|není|ještě není|nu|nu e|δεν|לא|عير|غير|لم|" +
    "لم يتم",
  asian: "belum|tidak|chưa|không|değil|नहीं",
};
