import type { WordList } from "./word-list";

/** What stands around the number of a step and adds nothing: `after step 3 is done`, `第3步之后`. */
export const AROUND_NUMBER: WordList = {
  en:
    "step|steps|task|tasks|action|actions|activity|activities|item|items|no|nr|number|row|rows|line|lines|id|after|" +
    "once|when|following|follows|on|see|until|is|are|be|has|have|been|done|complete|completed|completion|finished|" +
    "finishes|ends|starts|started|begins|with|together|predecessor|predecessors|depends|requires|needs|the|of|wait|" +
    "waits|for|blocked|by|lag|lead|plus|minus|approved|closed",
  fr:
    "étape|étapes|tâche|tâches|action|actions|activité|activités|ligne|lignes|n°|no|num|numéro|après|dès|suite|à|la|" +
    "l|le|les|de|d|une|fois|que|est|sont|fini|finie|terminé|terminée|terminées|achevée|achevé|fin|début|suit|avec",
  es:
    "paso|pasos|tarea|tareas|acción|acciones|actividad|actividades|etapa|fila|filas|línea|nº|núm|número|tras|después|" +
    "de|del|la|el|las|los|al|terminar|termine|terminado|terminada|una|vez|fin|inicio|comienzo|con",
  pt:
    "passo|passos|tarefa|tarefas|ação|ações|acção|atividade|atividades|etapa|etapas|linha|linhas|nº|número|após|" +
    "depois|de|da|do|das|dos|a|o|concluir|concluída|concluído|terminar|terminada|término|início|fim|com",
  de:
    "Schritt|Schritte|Schritten|Schritts|Aufgabe|Aufgaben|Maßnahme|Maßnahmen|Vorgang|Vorgänge|Aktivität|Aktion|Zeile|" +
    "Zeilen|Nr|Nummer|nach|sobald|wenn|Abschluss|von|vom|fertig|erledigt|abgeschlossen|beendet|ist|sind|dem|der|den|" +
    "die|das|Ende|Anfang|mit|ab",
  it:
    "passo|passi|fase|fasi|attività|compito|compiti|azione|azioni|riga|righe|n|nr|numero|dopo|il|lo|la|i|le|di|del|" +
    "della|una|volta|conclusa|concluso|terminata|terminato|fine|inizio|con",
  nl:
    "stap|stappen|taak|taken|actie|acties|activiteit|activiteiten|rij|rijen|regel|nr|nummer|na|nadat|zodra|de|het|" +
    "van|klaar|gereed|afgerond|voltooid|is|zijn|eind|einde|begin|met",
  ru:
    "шаг|шага|шагов|шаги|задача|задачи|задач|задачу|этап|этапа|этапов|действие|действия|мероприятие|мероприятия|" +
    "пункт|пункта|п|строка|строки|№|номер|после|завершения|выполнения|окончания|окончание|начало|с",
  ar: "الخطوة|خطوة|الخطوات|المهمة|مهمة|المهام|الإجراء|النشاط|رقم|بعد|انتهاء|اكتمال|إنجاز|السطر|من|مع",
  zh: "第|步骤|步|任务|项|行动|活动|编号|号|行|之后|以后|后|完成|结束|在|开始|的",
  ja: "ステップ|タスク|番|番号|行|項目|の|後|あと|完了|終了|以降|第|作業",
  ko: "단계|작업|과제|번|번호|행|후|이후|완료|종료|다음",
  sv: "steg|uppgift|uppgifter|åtgärd|aktivitet|rad|nr|nummer|efter|att|är|klar|klart|klara|slut|start",
  da: "trin|opgave|opgaver|handling|aktivitet|række|nr|nummer|efter|at|er|færdig|færdigt|slut|start",
  nb: "trinn|steg|oppgave|oppgaver|tiltak|aktivitet|rad|nr|nummer|etter|at|er|ferdig|slutt|start",
  fi: "vaihe|vaiheen|tehtävä|tehtävän|toimenpide|toimenpiteen|rivi|nro|numero|jälkeen|kun|valmis|on",
  pl: "krok|kroku|kroki|zadanie|zadania|działanie|działania|czynność|wiersz|nr|numer|po|zakończeniu|ukończeniu",
  cs: "krok|kroku|kroky|úkol|úkolu|úkoly|činnost|aktivita|řádek|č|číslo|po|dokončení|skončení",
  ro: "pasul|pas|pași|sarcina|activitatea|acțiunea|rândul|nr|numărul|după|finalizarea|terminarea",
  tr: "adım|adımı|adımdan|görev|görevden|faaliyet|iş|satır|no|numara|sonra|bitince|tamamlanınca",
  el: "βήμα|βήματος|εργασία|εργασίας|ενέργεια|ενέργειας|δραστηριότητα|γραμμή|αρ|αριθμός|μετά|από|το|την|τη",
  uk: "крок|кроку|кроки|завдання|захід|заходу|етап|етапу|рядок|№|номер|після|завершення|виконання",
  hi: "चरण|कार्य|कदम|गतिविधि|संख्या|पंक्ति|के|बाद|पूरा|होने",
  id: "langkah|tugas|tindakan|kegiatan|baris|no|nomor|setelah|sesudah|selesai|usai",
  vi: "bước|việc|công việc|nhiệm vụ|hoạt động|dòng|số|sau|khi|hoàn thành|xong",
  he: "שלב|משימה|פעולה|שורה|מספר|מס|אחרי|לאחר|סיום|השלמת",
};

/** In a heading over numbers of steps: the step comes behind them. */
export const BEHIND: WordList = {
  en: "after|follows|requires|needs|waits|wait|blocked",
  fr: "après|suit",
  es: "tras|después",
  pt: "após|depois",
  de: "nach|wartet",
  it: "dopo",
  nl: "na|wacht",
  ru: "после",
  ar: "بعد",
  zh: "之后|以后|在后",
  ja: "後|あと|以降",
  ko: "후|이후",
  sv: "efter|väntar",
  da: "efter|venter",
  nb: "etter|venter",
  fi: "jälkeen|odottaa",
  pl: "po|czeka",
  cs: "po|čeká",
  ro: "după|așteaptă",
  tr: "sonra|bekler",
  el: "μετά",
  uk: "після|чекає",
  hi: "बाद",
  id: "setelah|sesudah|menunggu",
  vi: "sau|chờ",
  he: "אחרי|לאחר|ממתין",
};

/** The step before it. */
export const PREVIOUS: WordList = {
  en: "previous|preceding|prior|above|before|predecessor",
  fr: "précédent|précédente|précédentes|précédents|ci-dessus",
  es: "anterior|anteriores|previo|previa|previos|arriba",
  pt: "anterior|anteriores|acima|prévio",
  de: "vorherige*|vorige*|vorhergehend*|vorangehend*|obige*|oben|vorher",
  it: "precedente|precedenti|sopra",
  nl: "vorige|voorgaande|voorafgaande|bovenstaande|hierboven",
  ru: "предыдущ*|выше|вышестоящ*",
  ar: "السابقة|السابق|أعلاه|السابقتان",
  zh: "上一步|上一个|前一步|前一|以上|上述|前面|之前",
  ja: "前の|前|上記|直前",
  ko: "이전|앞|위",
  sv: "föregående|ovan|tidigare",
  da: "forrige|foregående|ovenfor",
  nb: "forrige|foregående|ovenfor",
  fi: "edellinen|edellisen|edelliset|edellisten|yllä",
  pl: "poprzedni*|powyższ*",
  cs: "předchozí|výše|předešl*",
  ro: "anterior|anterioară|anterioare|precedent*|sus",
  tr: "önceki|yukarıdaki",
  el: "προηγούμεν*|παραπάνω",
  uk: "попередн*|вище",
  hi: "पिछला|पिछले|पिछली|ऊपर",
  id: "sebelumnya|di atas",
  vi: "trước|trên|trước đó",
  he: "הקודם|הקודמת|הקודמים|לעיל",
};

/** Every one of those before it. */
export const ALL_OF_THEM: WordList = {
  en: "all|everything|every",
  fr: "tous|toutes|tout",
  es: "todos|todas|todo",
  pt: "todos|todas|tudo",
  de: "alle|allen|alles",
  it: "tutti|tutte|tutto",
  nl: "alle|alles",
  ru: "все|всех|всё",
  ar: "جميع|كل|كافة",
  zh: "所有|全部|一切",
  ja: "すべて|全て|全",
  ko: "모든|모두|전체",
  sv: "alla|allt",
  da: "alle|alt",
  nb: "alle|alt",
  fi: "kaikki|kaikkien",
  pl: "wszystkie|wszystkich",
  cs: "všechny|všech|vše",
  ro: "toate|tot",
  tr: "tüm|bütün|hepsi",
  el: "όλα|όλες|όλων",
  uk: "всі|усі|всіх|усіх",
  hi: "सभी|सब",
  id: "semua|seluruh",
  vi: "tất cả|mọi",
  he: "כל|כולם",
};
