import type { WordList } from "./word-list";

export const AT_MILESTONES: WordList = {
  en: "milestone*|key date*|each phase|every phase|at key points|each stage",
  fr: "jalon*|étapes clés|à chaque étape|chaque étape|à chaque phase",
  es: "hito*|en cada etapa|en cada fase",
  pt: "marco|marcos|a cada etapa|em cada etapa|a cada fase",
  de: "Meilenstein*|je Phase|jede Phase",
  it: "traguard*|ogni fase|pietre miliari",
  nl: "mijlpa*|per fase|elke fase",
  ru: "вех*|этап*",
  ar: "المراحل الرئيسية",
  zh: "里程碑",
};

export const ON_COMPLETION: WordList = {
  en:
    "on completion|upon completion|at completion|when complete|when completed|when done|when finished|at the end|" +
    "end of project|after completion|completion|once complete|once completed|once done|once finished",
  fr: "à la fin|en fin de*|à l'achèvement|une fois terminé*|fini",
  es: "al finalizar|al final|al terminar|al completar*|una vez terminad*|al concluir",
  pt: "ao final|no final|ao terminar|ao concluir|na conclusão|no fim|ao finalizar",
  de: "bei Abschluss|nach Abschluss|zum Abschluss|am Ende|bei Fertigstellung|nach Fertigstellung|wenn fertig",
  it: "alla fine|al termine|a completamento|al completamento|una volta terminat*",
  nl: "bij afronding|na afronding|aan het einde|bij voltooiing|na afloop",
  ru: "по завершении|в конце",
  ar: "عند الانتهاء|عند الإنجاز",
  zh: "完成时|完成后|结束时",
};

export const ONCE: WordList = {
  en: "once|one time|one-time|one-off|one off|single time|1x|1 time",
  fr: "une fois|une seule fois|ponctuel*|1 fois",
  es: "una vez|una sola vez|única vez|1 vez",
  pt: "uma vez|uma só vez|única vez|1 vez",
  de: "einmal|einmalig*|1 mal",
  it: "una volta|una tantum|una sola volta|1 volta",
  nl: "eenmalig*|een keer|één keer|1 keer",
  ru: "один раз|однократно",
  ar: "مرة واحدة",
  zh: "一次",
};

/** Without a day of its own: told when there is something to tell. */
export const AS_NEEDED: WordList = {
  en:
    "as needed|as required|as necessary|as and when|as appropriate|as it comes up|when needed|when required|" +
    "when necessary|where needed|if needed|if necessary|if required|on demand|upon request|on request|ad hoc|" +
    "ongoing|on-going|continuous*|continual*|" +
    "all year|all year round|year round|throughout the year|throughout the season|all season|" +
    "as things change|as updates*",
  fr:
    "au besoin|si besoin|selon les besoins|selon besoin|si nécessaire|en cas de besoin|à la demande|en continu|" +
    "au fil de l'eau|en permanence|toute l'année|tout au long de l'année|toute la saison|toute l'année scolaire",
  es:
    "según sea necesario|según necesidad|según se necesite|cuando sea necesario|cuando haga falta|" +
    "si es necesario|si hace falta|a demanda|continuo|continua|continuamente|de forma continua|de manera continua|" +
    "todo el año|todo el curso|a lo largo del curso|a lo largo del año|durante todo el año",
  pt:
    "conforme necessário|conforme a necessidade|quando necessário|se necessário|sempre que necessário|" +
    "sob demanda|contínuo|contínua|continuamente|o ano todo|todo o ano|durante o ano",
  de:
    "bei Bedarf|nach Bedarf|bedarfsweise|falls nötig|wenn nötig|anlassbezogen|auf Anfrage|laufend|fortlaufend|" +
    "kontinuierlich|ständig|ganzjährig|das ganze Jahr|ganzes Jahr|ganzes Schuljahr|" +
    "das ganze Schuljahr|laufendes Schuljahr",
  it: "al bisogno|se necessario|quando necessario|secondo necessità|continuo|in corso|tutto l'anno|durante l'anno",
  nl: "indien nodig|waar nodig|naar behoefte|doorlopend|op aanvraag|hele jaar|hele schooljaar",
  ru: "по мере необходимости|постоянно|по запросу|в течение года|в течение учебного года|весь год|регулярно",
  ar: "عند الحاجة|حسب الحاجة|مستمر",
  zh: "按需|必要时|需要时|持续|随时|全年|全年进行|长期|常年|常态化|贯穿全年",
  sv: "vid behov|löpande|fortlöpande|kontinuerligt|hela året|hela läsåret",
  da: "efter behov|ved behov|løbende|kontinuerligt|hele året|hele skoleåret",
  nb: "ved behov|etter behov|løpende|hele året|hele skoleåret|fortløpende|kontinuerlig",
  fi: "tarvittaessa|tarpeen mukaan|jatkuva*",
  pl:
    "w razie potrzeby|według potrzeb|na bieżąco|w trybie ciągłym|stale|" +
    "cały rok|przez cały rok|cały rok szkolny|cały sezon|przez cały sezon",
  cs: "podle potřeby|dle potřeby|průběžně|trvale",
  ro: "la nevoie|după caz|dacă este necesar|continuu|permanent",
  tr: "gerektiğinde|ihtiyaç halinde|sürekli|devamlı|yıl boyunca|tüm yıl",
  el: "όταν χρειάζεται|όποτε χρειάζεται|κατά περίπτωση|διαρκώς|συνεχώς",
  uk: "за потреби|за необхідності|постійно|безперервно",
  hi: "आवश्यकतानुसार|जरूरत पड़ने पर|निरंतर|सतत|लगातार",
  id: "sesuai kebutuhan|bila perlu|jika diperlukan|berkelanjutan|terus menerus|sepanjang tahun|rutin",
  vi: "khi cần|khi cần thiết|theo nhu cầu|liên tục|thường xuyên|cả năm|quanh năm",
  ja: "必要に応じて|随時|適宜|継続|継続的|通年|年間を通して",
  ko: "필요시|필요 시|필요에 따라|수시|상시|지속적|연중|계속",
  he: "לפי הצורך|בעת הצורך|שוטף|באופן שוטף|מתמשך",
};
