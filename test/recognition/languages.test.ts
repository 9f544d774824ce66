import { readRoles } from "./read-roles";

/** One plan of a town library, its headings in languages of which each has its list. */
test.each([
  ["Swedish", "Aktivitet | Ansvarig | Klart senast | Läge"],
  ["Danish", "Opgave | Ansvarlig | Tidsfrist | Fremdrift"],
  ["Norwegian", "Tiltak | Ansvarlig | Frist | Fremdrift"],
  ["Finnish", "Toimenpide | Vastuuhenkilö | Määräaika | Tilanne"],
  ["Polish", "Zadanie | Osoba odpowiedzialna | Termin realizacji | Stan"],
  ["Czech", "Úkol | Odpovědná osoba | Termín splnění | Stav"],
  ["Romanian", "Activitate | Persoana responsabilă | Termen limită | Stadiu"],
  ["Turkish", "FAALİYET | SORUMLU | BİTİŞ TARİHİ | DURUM"],
  ["Greek", "ΕΝΕΡΓΕΙΑ | ΥΠΕΥΘΥΝΟΣ | ΠΡΟΘΕΣΜΙΑ | ΚΑΤΑΣΤΑΣΗ"],
  ["Ukrainian", "Захід | Відповідальна особа | Термін виконання | Стан"],
  ["Hindi", "गतिविधि | जिम्मेदार व्यक्ति | अंतिम तिथि | स्थिति"],
  ["Indonesian", "Kegiatan | Penanggung jawab | Tenggat waktu | Keadaan"],
  ["Vietnamese", "Công việc | Người phụ trách | Hạn hoàn thành | Tình trạng"],
  ["Japanese", "実施事項 | 担当者 | 期限 | 進捗状況"],
  ["Korean", "세부 과제 | 담당자 | 완료 예정일 | 진행 상황"],
  ["Hebrew", "משימה | אחראי | תאריך יעד | סטטוס"],
  ["Croatian", "Mjera | Nositelj | Rok provedbe | Status"],
  ["Serbian", "Активност | Одговорно лице | Рок | Статус"],
  ["Slovene", "Ukrep | Odgovorna oseba | Rok za izvedbo | Stanje"],
  ["Estonian", "Tegevus | Vastutaja | Tähtaeg | Olek"],
  ["Latvian", "Pasākums | Atbildīgais | Izpildes termiņš | Statuss"],
  ["Lithuanian", "Priemonė | Atsakingas asmuo | Įvykdymo terminas | Būsena"],
  ["Welsh", "Cam gweithredu | Cyfrifoldeb | Erbyn pryd | Statws"],
  ["Basque", "Ekintza | Arduraduna | Epea | Egoera"],
  ["Icelandic", "Aðgerð | Ábyrgðaraðili | Tímamörk | Staða"],
  ["Galician", "Actuación | Persoa responsable | Prazo | Situación"],
  ["everyday English", "What was resolved | Who is on it? | Not later than | Where does it stand?"],
  ["everyday French", "Décision à exécuter | En charge | Pour le | Où en est-on ?"],
  ["everyday German", "Was tun wir? | Wer kümmert sich? | Spätestens bis | Stand der Dinge"],
])("headings in %s are known", (_, headings) => {
  const drawing = `
    | ${headings} |
    | Buy the shelves for the reading room | Ana Ruiz | 2027-03-01 | |
    | Train the volunteers of the front desk | Bo Lind | 2027-04-01 | |`;
  expect(readRoles(drawing)).toBe("A step, B owner, C deadline, D status");
});

test("capitals of Turkish have a dotless i", () => {
  expect(
    readRoles(`
      | YAPILACAK İŞ | SORUMLU KİŞİ | BAŞLANGIÇ TARİHİ | BİTİŞ TARİHİ |
      | Okuma odasını aç | Ayşe Kaya | 2027-03-01 | 2027-04-01 |`),
  ).toBe("A step, B owner, C start, D deadline");
});
