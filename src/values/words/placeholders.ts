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
  ru: "уточняется|будет определено|не определено|не назначен|неизвестно",
  ar: "يحدد لاحقا|غير محدد|سيحدد",
  zh: "待定|待指定|待确认|待填写|未定|暂无|未知",
};

/** What says that nothing is meant to stand there. */
export const NOTHING: WordList = {
  en: "n/a|na|n.a.|not applicable|none|nil|nothing",
  fr: "s/o|sans objet|néant|aucun|aucune",
  es: "no aplica|ninguno|ninguna|nada",
  pt: "não se aplica|nenhum|nenhuma",
  de: "k.a.|keine|keiner|entfällt",
  it: "nessuna|non applicabile",
  nl: "n.v.t.|nvt|geen",
  zh: "无|不适用",
  ru: "нет",
};
