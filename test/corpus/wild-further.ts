import type { CorpusSheet } from "./corpus-sheet";

/** Arabic, Hebrew, Persian, Turkish, Greek, Finnish, Hungarian and Swahili; drawn before anything was run on them. */
export const wildFurther: readonly CorpusSheet[] = [
  {
    name: "خطة تصحيحية للمركز الصحي",
    oddities: ["corrective-action plan", "title above", "dates of planning and completion"],
    drawing: `
      | خطة الإجراءات التصحيحية – مركز النور الصحي | | | | | | |
      | الرقم | الملاحظة | الإجراء التصحيحي | الجهة المسؤولة | الموعد المخطط | تاريخ الإنجاز | الحالة |
      | 1 | ثلاجة اللقاح بلا سجل | تسجيل الحرارة مرتين يوميا | رئيسة التمريض | 2026-11-30 | 2026-11-25 | منجز |
      | 2 | مخرج الطوارئ مغلق | إزالة الصناديق من الممر | الصيانة | 2026-12-06 | | قيد التنفيذ |
      | 3 | لوحات غير واضحة | تركيب عشرين لوحة جديدة | العلاقات العامة | 2027-01-31 | | لم يبدأ |`,
    plans: ["2: A number, C step, D owner, E deadline, F completed, G status; 3-5"],
  },
  {
    name: "خطة البلدية للحدائق",
    oddities: ["section row", "resources", "objective on the first row of a group"],
    drawing: `
      | الهدف | النشاط | المسؤول | تاريخ البداية | تاريخ النهاية | الميزانية | مؤشر الأداء |
      | حي أخضر | غرس مئتي شجرة في الشارع الرئيسي | م. سالم | 2027-02-01 | 2027-03-15 | 8000 | 200 شجرة |
      | | إصلاح شبكة الري | شركة الواحة | 2027-01-10 | 2027-02-20 | 5000 | لا تسرب |
      | أطفال سعداء | بناء ملعبين صغيرين | م. ليلى | 2027-04-01 | 2027-06-30 | 20000 | ملعبان |
      | المجموع | | | | | 33000 | |`,
    plans: ["1: A section, B step, C owner, D start, E deadline, F resources, G measure; 2-4"],
  },
  {
    name: "مهام لجنة الحفل",
    oddities: ["questions as headings", "status in symbols", "vague deadlines"],
    drawing: `
      | ماذا سنفعل؟ | من؟ | متى؟ | تم؟ |
      | حجز القاعة الكبرى | أمينة | الأسبوع القادم | ✅ |
      | دعوة أولياء الأمور | هيئة التدريس | 2026-12-10 | ⬜ |
      | تحضير الجوائز | يوسف ونور | قبل الحفل بيومين | ⬜ |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-4"],
  },
  {
    name: "תוכנית עבודה של הספרייה",
    oddities: ["Hebrew", "title above", "status in many words", "objective on the first row of a group"],
    drawing: `
      | תוכנית עבודה שנתית – ספריית השכונה | | | | | |
      | מטרה | משימה | אחראי | תאריך התחלה | תאריך יעד | סטטוס |
      | יותר קוראים צעירים | לפתוח שעת סיפור בימי שלישי | רונית | 2027-01-05 | 2027-01-26 | בוצע |
      | | לקנות מאה ספרי ילדים | דני לוי | 2027-01-10 | 2027-02-15 | בתהליך |
      | פינה שקטה | לבנות שני חדרי לימוד | אגף הבינוי | 2027-03-01 | 2027-06-30 | טרם התחיל |`,
    plans: ["2: A section, B step, C owner, D start, E deadline, F status; 3-5"],
  },
  {
    name: "מעקב החלטות של ועד ההורים",
    oddities: ["Hebrew", "numbers first", "notes", "no title"],
    drawing: `
      | מס' | החלטה לביצוע | מי אחראי | עד מתי | הערות |
      | 1 | להזמין הסעה לטיול | יעל | 15.12.2026 | שני אוטובוסים |
      | 2 | לצבוע את חדר המורים | אבי ומשה | 20.1.2027 | |
      | 3 | לאסוף תרומות לקרן | כולם | בהקדם | |`,
    plans: ["1: A number, B step, C owner, D deadline, E notes; 2-4"],
  },
  {
    name: "برنامه اقدام مدرسه",
    oddities: ["Persian", "no words we know", "content decides"],
    drawing: `
      | ردیف | اقدام | مسئول اجرا | مهلت | وضعیت |
      | 1 | تعمیر سقف کتابخانه | آقای رضایی | 2027-01-20 | انجام شد |
      | 2 | خرید پنجاه صندلی | خانم کریمی | 2027-02-10 | در حال انجام |
      | 3 | برگزاری جلسه اولیا | مدیر | 2027-02-24 | شروع نشده |`,
    plans: ["1: A number, B step, C owner, D deadline, E status; 2-4"],
  },
  {
    name: "okul geliştirme eylem planı",
    oddities: ["Turkish", "title above", "merged cells", "two date columns"],
    merges: ["A1:G1", "A3:A4"],
    drawing: `
      | OKUL GELİŞTİRME EYLEM PLANI | | | | | | |
      | Hedef | Eylem | Sorumlu | Başlangıç | Bitiş | Başarı göstergesi | Durum |
      | Okuma sevgisi | Her sınıfa kitaplık kurmak | Ayşe Öğretmen | 2027-01-11 | 2027-02-05 | 18 adet | Tamamlandı |
      | | Yazar ile buluşma düzenlemek | Zümre başkanı | 2027-03-01 | 2027-03-19 | 200 öğrenci | Devam ediyor |
      | Temiz okul | Geri dönüşüm kutusu koymak | Yeşil kulüp | 2027-02-08 | 2027-02-12 | 12 kutu | Başlamadı |`,
    plans: ["2: A section, B step, C owner, D start, E deadline, F measure, G status; 3-5"],
  },
  {
    name: "düzeltici faaliyet listesi",
    oddities: ["Turkish", "corrective-action plan", "numbers first", "dates of planning and completion"],
    drawing: `
      | Sıra | Uygunsuzluk | Düzeltici faaliyet | Sorumlu kişi | Termin | Kapanış tarihi |
      | 1 | Eldiven kutuları boş | Her sabah kutuları doldurmak | Servis hemşiresi | 04.12.2026 | 02.12.2026 |
      | 2 | Rampa kaygan | Rampaya bant yapıştırmak | Teknik servis | 18.12.2026 | |
      | 3 | Dosyalar dağınık | Dosyaları renge göre ayırmak | Sekreter | 15.01.2027 | |`,
    plans: ["1: A number, C step, D owner, E deadline, F completed; 2-4"],
  },
  {
    name: "σχέδιο δράσης του δήμου",
    oddities: ["Greek", "section row", "numbers first", "title above"],
    drawing: `
      | ΣΧΕΔΙΟ ΔΡΑΣΗΣ 2027 – ΚΑΘΑΡΗ ΓΕΙΤΟΝΙΑ | | | | | |
      | Α/Α | Ενέργεια | Υπεύθυνος | Προθεσμία | Πόροι | Κατάσταση |
      | Α. Πλατεία | | | | | |
      | 1 | Τοποθέτηση δέκα κάδων | Καθαριότητα | 29/01/2027 | 1.200 € | Ολοκληρώθηκε |
      | 2 | Βάψιμο των παγκακιών | Εθελοντές | 16/04/2027 | Χρώμα | Σε εξέλιξη |
      | Β. Σχολεία | | | | | |
      | 3 | Ημέρα ανακύκλωσης σε έξι σχολεία | Κα Νικολάου | 21/05/2027 | Φυλλάδια | Δεν ξεκίνησε |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F status; 4 5 7"],
  },
  {
    name: "εκκρεμότητες του θεατρικού ομίλου",
    oddities: ["Greek", "questions as headings", "deadline as text"],
    drawing: `
      | Τι πρέπει να γίνει; | Ποιος; | Μέχρι πότε; | Έγινε; |
      | Να κλείσουμε την αίθουσα | Μαρία | 15 Ιανουαρίου | ναι |
      | Να ράψουμε τα κοστούμια | Ελένη και Σοφία | τέλη Φεβρουαρίου | όχι |
      | Να τυπώσουμε προγράμματα | Γιώργος | 12/03/2027 | όχι |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-4"],
  },
  {
    name: "toimintasuunnitelma nuorisotalolle",
    oddities: ["Finnish", "title above", "status", "objective on the first row of a group"],
    drawing: `
      | Toimintasuunnitelma 2027 | | | | | |
      | Tavoite | Toimenpide | Vastuuhenkilö | Aikataulu | Mittari | Tila |
      | Turvallinen talo | Järjestää ensiapukurssi | Aino Laine | 2027-02-12 | 15 osallistujaa | Valmis |
      | | Uusia pihan valot | Kiinteistöhuolto | 2027-03-31 | 6 valaisinta | Kesken |
      | Enemmän tekemistä | Perustaa bändikerho | Ville Koski | kevät 2027 | 2 bändiä | Ei aloitettu |`,
    plans: ["2: A section, B step, C owner, D deadline, E measure, F status; 3-5"],
  },
  {
    name: "muuttolista kirjastolle",
    oddities: ["Finnish", "no title", "numbers first", "notes"],
    drawing: `
      | Nro | Tehtävä | Kuka hoitaa | Valmis viimeistään | Huomiot |
      | 1 | Tilata sata muuttolaatikkoa | Pirjo | 8.1.2027 | |
      | 2 | Pakata lastenosasto | Koko väki | 22.1.2027 | ensin kuvakirjat |
      | 3 | Ilmoittaa uusi osoite lehdelle | Johtaja | 15.1.2027 | |`,
    plans: ["1: A number, B step, C owner, D deadline, E notes; 2-4"],
  },
  {
    name: "intézkedési terv az óvodában",
    oddities: ["Hungarian", "title above", "measure", "status"],
    drawing: `
      | Intézkedési terv | | | | | |
      | Ssz. | Feladat | Felelős | Határidő | Sikerkritérium | Állapot |
      | 1 | Homokozó takarása ponyvával | Gondnok | 2027-03-19 | 2 ponyva | kész |
      | 2 | Szülői fórum a beszoktatásról | Kovács Éva | 2027-05-07 | 30 szülő | folyamatban |
      | 3 | Mesesarok kialakítása | Óvónők | 2027-02-12 | 1 sarok | nincs elkezdve |`,
    plans: ["2: A number, B step, C owner, D deadline, E measure, F status; 3-5"],
  },
  {
    name: "mpango kazi wa kituo cha afya",
    oddities: ["Swahili", "no words we know", "content decides"],
    drawing: `
      | Mpango kazi wa kituo cha afya | | | | |
      | Shughuli | Mhusika | Tarehe ya mwisho | Rasilimali | Hali |
      | Kuchimba kisima cha maji | Bwana Juma | 2027-02-26 | Shilingi 900000 | inaendelea |
      | Kutoa chanjo kwa watoto | Muuguzi Neema | 2027-01-29 | Dozi 300 | tayari |
      | Kupaka rangi wodi | Mafundi | 2027-03-12 | Rangi | bado |`,
    plans: ["2: A step, B owner, C deadline, D resources, E status; 3-5"],
  },
];
