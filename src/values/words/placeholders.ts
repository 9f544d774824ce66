import type { WordList } from "./word-list";

/** What stands in a cell until somebody knows better. */
export const PLACEHOLDERS: WordList = {
  en:
    "TBD|TBC|TBA|TBD.|TBC.|T.B.D.|T.B.C.|to be determined|to be decided|to be confirmed|to be announced|" +
    "to be assigned|to be defined|to be discussed|to be completed|to be filled in|not yet known|not yet decided|" +
    "not known|unknown|unassigned|unclear|pending|none yet|not set|todo|to do|to fill|fill in|placeholder|sample|" +
    "sample text|enter text|enter text here|type here|text here|text|insert text|insert text here|" +
    "click here to enter text|click or tap here to enter text|click or tap to enter a date|choose an item|" +
    "choose one|select an item|select one|select|vacant|vacancy|position vacant|to be hired|new hire|" +
    "your text here|insert name|insert name here|insert date|name here|enter name|enter date|" +
    "first name last name|lorem|who|when|what|nobody|no one|no-one",
  fr:
    "à définir|à déterminer|à préciser|à confirmer|à compléter|à remplir|à venir|à désigner|à nommer|inconnu|" +
    "poste à pourvoir|poste vacant|à recruter|choisissez un élément|cliquez ici pour entrer du texte|" +
    "cliquez ou appuyez ici pour entrer du texte|personne|pas encore connu|àd|qui|quand",
  es:
    "por definir|por determinar|por confirmar|por asignar|por designar|por decidir|a definir|a determinar|" +
    "pendiente|sin definir|sin asignar|por completar|desconocido|vacante|puesto vacante|por contratar|" +
    "elija un elemento|haga clic aquí para escribir texto|haga clic o pulse aquí para escribir texto|nadie|quién|" +
    "cuándo",
  pt:
    "a definir|a determinar|a confirmar|a designar|a decidir|a combinar|por definir|a preencher|pendente|" +
    "indefinido|não definido|sem definição|desconhecido|cargo vago|a contratar|escolher um item|" +
    "clique aqui para introduzir texto|clique ou toque aqui para inserir o texto|ninguém|quem|quando",
  de:
    "noch offen|offen|unklar|unbekannt|zu klären|zu bestimmen|zu definieren|zu besprechen|noch zu klären|" +
    "noch festzulegen|wird noch bekannt gegeben|folgt|unbesetzt|vakant|stelle unbesetzt|zu besetzen|" +
    "wählen sie ein element aus|klicken sie hier, um text einzugeben|" +
    "klicken oder tippen sie hier, um text einzugeben|n.n.|nn|n. n.|wer|wann|niemand",
  it: "da definire|da decidere|da confermare|da stabilire|da assegnare|sconosciuto|nessuno|chi|quando",
  nl: "nader te bepalen|n.t.b.|ntb|nog te bepalen|nog onbekend|onbekend|nog in te vullen|volgt|niemand|wie|wanneer",
  ru: "уточняется|не указан|не указано|не задан|нет данных|будет определено|не определено|не назначен|неизвестно",
  ar: "يحدد لاحقا|غير محدد|سيحدد",
  zh: "待定|待指定|待确认|待填写|未定|暂无|未知",
  sv:
    "ej bestämt|ej bestämd|inte bestämt|ska bestämmas|bestäms senare|meddelas senare|okänd|okänt|vakant|" +
    "tillsätts|oklart|fylls i|välj ett objekt|ingen|vem|när",
  da:
    "ikke besluttet|besluttes senere|aftales senere|følger|ukendt|ubesat|uafklaret|ingen|hvem|hvornår|" +
    "vælg et element",
  nb: "ikke bestemt|bestemmes senere|avklares|avklares senere|ukjent|ubesatt|uavklart|ingen|hvem|når|velg et element",
  fi:
    "avoinna|sovitaan myöhemmin|päätetään myöhemmin|ei tiedossa|tuntematon|täydennetään|selvitetään|ei kukaan|" +
    "kuka|milloin|valitse kohde",
  pl:
    "do ustalenia|do uzgodnienia|do określenia|do uzupełnienia|do potwierdzenia|nieustalone|nieustalony|nieznany|" +
    "wakat|brak danych|nikt|kto|kiedy|wybierz element",
  cs:
    "bude určeno|bude doplněno|bude upřesněno|k určení|k upřesnění|doplnit|neurčeno|neznámo|neznámý|volné místo|" +
    "nikdo|kdo|kdy|zvolte položku",
  ro:
    "de stabilit|de definit|de confirmat|de completat|urmează a fi stabilit|nestabilit|necunoscut|post vacant|" +
    "nimeni|cine|când|alegeți un element",
  tr:
    "belirlenecek|daha sonra belirlenecek|kararlaştırılacak|doldurulacak|netleşecek|belli değil|belirsiz|" +
    "bilinmiyor|boş kadro|hiç kimse|ne zaman|bir öğe seçin",
  el:
    "θα καθοριστεί|θα οριστεί|θα ανακοινωθεί|προς καθορισμό|να οριστεί|άγνωστο|άγνωστος|κενή θέση|κανείς|ποιος|" +
    "πότε|επιλέξτε στοιχείο",
  uk: "уточнюється|буде визначено|буде уточнено|не визначено|не призначено|невідомо|вакансія|ніхто|хто|коли",
  hi: "तय होना बाकी|तय किया जाएगा|निर्धारित किया जाएगा|बाद में बताया जाएगा|अनिश्चित|अज्ञात|रिक्त|कोई नहीं|कौन|कब",
  id:
    "akan ditentukan|belum ditentukan|menyusul|akan diisi|belum diketahui|tidak diketahui|kosong|lowong|" +
    "tidak ada orang|siapa|kapan|pilih item",
  vi:
    "chưa xác định|sẽ xác định sau|sẽ thông báo sau|chưa rõ|chưa phân công|không rõ|còn trống|không ai|khi nào|" +
    "chọn một mục",
  ja: "未定|要調整|調整中|検討中|後日決定|後日連絡|未確定|要確認|不明|空席|誰|いつ|項目を選択してください",
  ko: "미정|추후 결정|추후 공지|추후 확정|협의 중|미확정|확인 필요|모름|공석|누구|언제|항목 선택",
  he: "ייקבע בהמשך|יקבע בהמשך|טרם נקבע|טרם הוחלט|לא ידוע|להשלמה|למילוי|פנוי|אף אחד|מי|מתי|בחר פריט",
};

/** What says that nothing is meant to stand there. */
export const NOTHING: WordList = {
  en:
    "n/a|na|n.a.|not applicable|none|nil|nothing|none required|none needed|none necessary|no action|" +
    "no action required|no action needed|no action necessary|no further action|no further action required|" +
    "no actions required|not required|nfa",
  fr:
    "s/o|sans objet|néant|aucun|aucune|aucune action|aucune mesure|aucune action requise|aucune action nécessaire|" +
    "pas d'action|non requis|non requise|rien",
  es:
    "no aplica|ninguno|ninguna|nada|ninguna acción|sin acción|sin acciones|no requiere|no se requiere|" +
    "no requerida|no se requiere acción|no requiere acción",
  pt: "não se aplica|nenhum|nenhuma|nenhuma ação|sem ação|não requer|não requer ação|não necessário|não necessária",
  de:
    "k.a.|keine|keiner|entfällt|keine maßnahme|keine maßnahmen|keine maßnahme erforderlich|" +
    "keine maßnahmen erforderlich|keine erforderlich|nicht erforderlich|nicht notwendig|keine notwendig",
  it: "nessuna|non applicabile|nessuna azione|nessuna azione richiesta|nessuna azione necessaria|non necessaria",
  nl: "n.v.t.|nvt|geen|geen actie|geen actie nodig|geen maatregel|geen maatregelen|niet nodig|geen nodig",
  zh: "无|不适用|无需措施|无需采取措施|不需要",
  ru: "нет|не требуется|меры не требуются|не требуются",
  sv: "inget|ingen|inga|ingen åtgärd|inga åtgärder|ingen åtgärd krävs|ej aktuellt|ej tillämpligt",
  da: "ingen|intet|ikke relevant",
  nb: "ingen|intet|ikke aktuelt|ikke relevant",
  fi: "ei mitään|ei ole|ei sovellettavissa",
  pl: "brak|brak działań|nie wymaga|nie wymaga działań|nie dotyczy|żaden|n/d",
  cs: "žádné|žádný|není|nic|netýká se",
  ro: "niciunul|niciuna|nimic|nu se aplică|nu este cazul",
  tr: "yok|hiçbiri|geçerli değil",
  el: "κανένα|καμία|δεν ισχύει|δ/ι",
  uk: "немає|не застосовується|жодного",
  hi: "कोई नहीं|लागू नहीं",
  id: "tidak ada|tidak berlaku|nihil",
  vi: "không có|không|không áp dụng",
  ja: "不要|対応不要|対策不要|なし|無し|該当なし|特になし",
  ko: "불필요|조치 불필요|없음|해당 없음|해당없음",
  he: "אין|לא רלוונטי|ללא",
};
