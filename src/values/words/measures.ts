import type { WordList } from "./word-list";

/** Words of praise: they say that something is good, and not how one would tell. */
export const PRAISE: WordList = {
  en:
    "better|improve*|good|great|best|success*|effective*|efficien*|happy|happier|satisf*|positive*|strong*|" +
    "quality|aware*|understanding|engage*|motivat*|confiden*|healthy|healthier|excellen*|smooth*|nice|well|" +
    "enhance*|progress|supportive|collaborat*|communicat*|culture|climate|atmosphere|morale",
  fr:
    "meilleur*|amélior*|bon|bonne|bons|bonnes|succès|réussi*|efficac*|satisf*|positi*|qualité|sensibilis*|motiv*|" +
    "ambiance|climat|bien|communication|progrès",
  es:
    "mejor*|buen*|éxito|exitos*|eficaz|eficac*|eficien*|satisf*|positiv*|calidad|concienci*|motiva*|ambiente|" +
    "clima|bien|comunicación|progreso*",
  pt:
    "melhor*|bom|boa|bons|boas|sucesso|eficaz|eficác*|eficien*|satisf*|positiv*|qualidade|conscien*|motiva*|" +
    "ambiente|clima|bem|comunicação|progresso*",
  de:
    "besser*|verbesser*|gut|gute|gutes|guter|gute*|erfolg*|effektiv*|effizien*|zufrieden*|positiv*|qualität|" +
    "bewusst*|motiv*|stimmung|klima|kommunikation|fortschritt*",
  it:
    "miglior*|buon*|successo|efficac*|efficien*|soddisf*|positiv*|qualità|consapevol*|motivaz*|clima|bene|" +
    "comunicazione",
  nl:
    "beter*|verbeter*|goed|goede|succes*|effectief|efficiënt|tevreden*|positief|kwaliteit|bewust*|motivatie|" +
    "sfeer|communicatie",
  ru: "лучше|улучш*|хорош*|успе*|эффектив*|качеств*",
  ar: "أفضل|تحسين|تحسن|نجاح|جودة",
  zh: "更好|提高|改善|良好|成功|质量",
  sv:
    "bättre|förbättra*|bra|god|goda|lyck*|effektiv*|nöjd*|positiv*|kvalitet|trygg*|motiv*|medvet*|kommunikation|" +
    "klimat",
  da:
    "bedre|forbedr*|god|gode|godt|succes*|effektiv*|tilfreds*|positiv*|kvalitet|tryg*|motiv*|bevidst*|" +
    "kommunikation",
  nb:
    "bedre|forbedr*|god|gode|godt|suksess*|effektiv*|fornøyd*|positiv*|kvalitet|trygg*|motiv*|bevisst*|" +
    "kommunikasjon",
  fi: "parempi|paremp*|parant*|hyvä*|onnistu*|tehok*|tyytyväi*|positiiv*|laatu*|motivaatio*|ilmapiiri|viestintä",
  pl:
    "lepsz*|poprawa|popraw*|dobr*|sukces*|skuteczn*|efektywn*|zadowol*|pozytywn*|jakość|świadomoś*|motywacj*|" +
    "komunikacja|atmosfera",
  cs: "lepší|zlepš*|dobr*|úspě*|efektivn*|účinn*|spokoj*|pozitivn*|kvalit*|povědomí|motivac*|komunikace|atmosféra",
  ro:
    "mai bun*|îmbunătăț*|bun|bună|succes|eficien*|eficac*|mulțumi*|pozitiv*|calitate*|conștient*|motiva*|" +
    "comunicare*|climat*",
  tr: "daha iyi|iyileş*|iyi|başarı*|etkili|etkin*|verimli*|memnun*|olumlu|kalite*|farkındalık|motivasyon|iletişim",
  el:
    "καλύτερ*|βελτίωσ*|βελτιωμέν*|καλ*|επιτυχ*|αποτελεσματικ*|ικανοποί*|θετικ*|ποιότητ*|ευαισθητοπ*|κίνητρ*|" +
    "επικοινωνία|κλίμα",
  uk: "краще|покращ*|поліпш*|добр*|успі*|ефектив*|якіс*|задовол*|позитив*|мотивац*",
  hi: "बेहतर|सुधार|अच्छा|अच्छी|सफल*|प्रभावी|संतुष्ट*|सकारात्मक|गुणवत्ता|जागरूकता",
  id:
    "lebih baik|meningkat|peningkatan|baik|sukses|berhasil|efektif|efisien|puas|kepuasan|positif|kualitas|" +
    "kesadaran|motivasi",
  vi: "tốt hơn|cải thiện|tốt|thành công|hiệu quả|hài lòng|tích cực|chất lượng|nhận thức|động lực",
  ja: "より良|改善|向上|良い|成功|効果的|満足|前向き|品質|意識",
  ko: "향상|개선|좋은|성공|효과적|만족|긍정적|품질|인식",
  he: "טוב יותר|שיפור|טוב|הצלחה|יעיל*|שביעות רצון|חיובי*|איכות|מודעות|מוטיבציה|אווירה",
};

/** What can be counted, compared or shown, so that praise next to it does no harm: “improved test scores”. */
export const EVIDENCE: WordList = {
  en:
    "number*|count*|percent*|rate*|ratio|average|total|at least|more|fewer|less|increas*|decreas*|reduc*|all|" +
    "every|each|none|no|one|two|three|four|five|ten|half|score*|result*|data|survey*|questionnaire*|feedback|" +
    "test*|exam*|assess*|rubric*|observ*|attend*|enrol*|sign*|list*|roster|log|logs|record*|report*|minutes|" +
    "agenda*|photo*|certific*|contract*|agreement*|invoice*|budget|calendar|schedule*|checklist|form|forms|" +
    "document*|plan|plans|policy|handbook|guide|website|newsletter|letter*|email*|post*|publish*|present*|" +
    "portfolio*|evidence|approv*|complet*|visit*|grades|graduat*|absen*|audit*|inventory|vote*|decision*|review*",
  fr:
    "nombre*|taux|pourcentage|moyenne|plus|moins|augment*|diminu*|rédui*|tous|toutes|chaque|aucun*|deux|trois|" +
    "résultat*|données|enquête*|sondage*|évalu*|présence*|inscri*|sign*|liste*|rapport*|compte|photo*|" +
    "certificat*|contrat*|convention*|facture*|budget|calendrier|formulaire*|document*|publi*|note|notes|absen*",
  es:
    "número*|tasa*|porcentaje*|promedio|más|menos|aument*|disminu*|reduc*|todos|todas|cada|ningun*|dos|tres|" +
    "resultado*|datos|encuesta*|evaluaci*|asistencia*|inscri*|firma*|lista*|registro*|informe*|acta*|foto*|" +
    "certificado*|contrato*|factura*|presupuesto|calendario|formulario*|documento*|public*|notas|ausen*",
  pt:
    "número*|taxa*|percentual|média|mais|menos|aument*|diminu*|todos|todas|nenhum*|dois|três|resultado*|dados|" +
    "pesquisa*|avaliaç*|presença*|frequência|assin*|relatório*|ata|atas|foto*|orçamento|formulário*|documento*|" +
    "faltas",
  de:
    "anzahl|zahl*|quote|prozent*|anteil|durchschnitt|mehr|weniger|steig*|senk*|alle|jede*|keine|zwei|drei|" +
    "ergebnis*|daten|umfrage*|befragung*|rückmeldung*|prüfung*|evaluation*|anwesenheit*|teiln*|anmeld*|" +
    "unterschr*|liste*|protokoll*|bericht*|foto*|zertifikat*|vertrag*|verträge|rechnung*|formular*|dokument*|" +
    "konzept|veröffentlich*|nachweis*|noten|fehl*",
  it:
    "numero|tasso|media|più|meno|tutti|ogni|due|tre|risultat*|dati|sondaggi*|presenz*|firm*|elenco|relazione|" +
    "verbale|contratt*|document*|pubblic*",
  nl:
    "aantal|gemiddelde|meer|minder|alle|elke|twee|drie|resultat*|enquête*|toets*|aanwezig*|lijst|verslag*|" +
    "notulen|contract*|document*",
  ru: "число|количество|процент|доля|более|менее|все|результат*|опрос*|отчет*|протокол*|список|договор*|документ*",
  ar: "عدد|نسبة|معدل|جميع|كل|نتائج|بيانات|تقرير|قائمة|محضر|عقد|وثيقة",
  zh: "数|率|比例|百分|至少|全部|所有|每|结果|调查|测试|考试|报告|名单|记录|纪要|合同|文件",
  sv:
    "antal|andel|procent|genomsnitt|minst|fler|färre|mindre|mer|öka*|minska*|alla|varje|ingen|resultat*|enkät*|" +
    "prov*|närvaro*|lista*|protokoll*|rapport*|avtal*|foto*|dokument*|budget|plan|anmälning*|frånvaro",
  da:
    "antal|andel|procent|gennemsnit|mindst|flere|færre|mindre|mere|øg*|reducer*|alle|hver|ingen|resultat*|" +
    "spørgeskema*|prøve*|fremmøde*|liste*|referat*|rapport*|aftale*|foto*|dokument*|budget|plan|fravær",
  nb:
    "antall|andel|prosent|gjennomsnitt|minst|flere|færre|mindre|mer|øk*|reduser*|alle|hver|ingen|resultat*|" +
    "undersøkelse*|prøve*|oppmøte*|liste*|referat*|rapport*|avtale*|foto*|dokument*|budsjett|plan|fravær",
  fi:
    "määrä|lukumäärä|osuus|prosent*|keskiarvo|vähintään|enemmän|vähemmän|lisää*|vähen*|kaikki|jokainen|tulos*|" +
    "kysely*|testi*|osallistu*|lista*|luettelo|pöytäkirja*|raportti|raport*|sopimu*|kuva*|asiakirj*|budjetti|" +
    "suunnitelma|poissaolo*",
  pl:
    "liczba|odsetek|procent|średnia|co najmniej|więcej|mniej|wzrost*|spadek|zmniejsz*|zwiększ*|wszyscy|wszystkie|" +
    "każd*|wynik*|ankiet*|test*|obecnoś*|list*|protokół|protokoł*|raport*|umow*|zdjęci*|dokument*|budżet|plan|" +
    "frekwencja",
  cs:
    "počet|podíl|procent*|průměr|alespoň|nejméně|více|méně|zvýš*|sníž*|všichni|všechny|každ*|výsled*|dotazník*|" +
    "test*|účast*|docházka|seznam*|zápis*|zpráv*|smlouv*|fot*|dokument*|rozpočet|plán",
  ro:
    "număr*|procent*|rata|medie|media|cel puțin|mai mult*|mai puțin*|creșter*|scăder*|reduc*|toți|toate|fiecare|" +
    "rezultat*|chestionar*|sondaj*|test*|prezenț*|list*|proces-verbal|raport*|contract*|fot*|document*|buget|plan",
  tr:
    "sayısı|sayı|oran*|yüzde*|ortalama|en az|daha fazla|daha az|artış|artır*|azal*|tüm|her|sonuç*|anket*|test*|" +
    "sınav*|katılım*|liste*|tutanak*|rapor*|sözleşme*|fotoğraf*|belge*|bütçe|plan|devamsızlık",
  el:
    "αριθμός|ποσοστό|μέσος όρος|τουλάχιστον|περισσότερ*|λιγότερ*|αύξηση|μείωση|όλοι|όλες|κάθε|αποτελέσμ*|" +
    "αποτέλεσμα|έρευνα|ερωτηματολόγι*|τεστ|παρουσί*|συμμετοχ*|λίστα|κατάλογος|πρακτικ*|έκθεση|αναφορ*|σύμβαση|" +
    "φωτογραφ*|έγγραφ*|προϋπολογισμός|σχέδιο",
  uk:
    "кількість|число|відсоток|частка|середн*|щонайменше|більше|менше|усі|всі|кожн*|результат*|опитуван*|анкет*|" +
    "тест*|відвідуваніс*|список|протокол*|звіт*|договір|договор*|фото*|документ*|бюджет|план",
  hi:
    "संख्या|प्रतिशत|दर|औसत|कम से कम|अधिक|कम|वृद्धि|कमी|सभी|प्रत्येक|परिणाम|सर्वेक्षण|परीक्षा|उपस्थिति|सूची|" +
    "कार्यवृत्त|रिपोर्ट|अनुबंध|फोटो|दस्तावेज|बजट|योजना",
  id:
    "jumlah|persentase|persen|rata-rata|minimal|sedikitnya|lebih banyak|berkurang|penurunan|semua|setiap|hasil|" +
    "survei|kuesioner|tes|ujian|kehadiran|daftar|notulen|laporan|kontrak|foto|dokumen|anggaran|rencana",
  vi:
    "số lượng|số|tỷ lệ|phần trăm|trung bình|ít nhất|nhiều hơn|ít hơn|tăng|giảm|tất cả|mỗi|kết quả|khảo sát|" +
    "kiểm tra|điểm danh|danh sách|biên bản|báo cáo|hợp đồng|ảnh|tài liệu|ngân sách|kế hoạch",
  ja: "数|率|割合|平均|以上|以下|全員|各|結果|アンケート|調査|テスト|試験|出席|名簿|一覧|議事録|報告書|レポート|契約|写真|文書|書類|予算|計画|増加|減少",
  ko: "수|율|비율|평균|이상|이하|전원|모든|결과|설문|조사|시험|출석|명단|목록|회의록|보고서|계약|사진|문서|예산|계획|증가|감소",
  he:
    'מספר|אחוז|שיעור|ממוצע|לפחות|יותר|פחות|עלייה|ירידה|כל|תוצאות|סקר|מבחן|נוכחות|רשימה|פרוטוקול|דוח|דו"ח|חוזה|' +
    "הסכם|תמונות|מסמך|תקציב|תוכנית",
};
