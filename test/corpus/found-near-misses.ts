import type { CorpusSheet } from "./corpus-sheet";

/** Tables published beside such plans, which are none. */
export const foundNearMisses: readonly CorpusSheet[] = [
  {
    name: "behörigheter i låsystemet",
    oddities: ["permission matrix"],
    drawing: `
      | Rum/sidor | Rektor | Ansvarig | Vaktmästare | Vikarie |
      | Personalrum | Kan öppna | Kan öppna | Kan öppna | Ingen åtkomst |
      | Arkiv | Kan öppna | Ingen åtkomst | Kan öppna | Ingen åtkomst |`,
    plans: [],
  },
  {
    name: "acil iletişim",
    oddities: ["contact list"],
    drawing: `
      | Sorumlu | Rol | İletişim | Not |
      | Aslan | Müdür | Telefon | Her zaman |
      | Mahmut | Sekreter | E-posta | Hafta içi |`,
    plans: [],
  },
  {
    name: "daftar risiko",
    oddities: ["risk register"],
    drawing: `
      | ID | Risiko | Kategori | Kemungkinan | Dampak | Skor | Cara mengurangi | Penanggung jawab | Status |
      | R-01 | Hujan saat pameran | operasional | Tinggi | Sedang | 6 | Sewa tenda | Budi | Terbuka |
      | R-02 | Listrik padam | teknis | Rendah | Tinggi | 4 | Genset | Sari | Dipantau |`,
    plans: [],
  },
  {
    name: "umowy z dostawcami",
    oddities: ["contracts"],
    drawing: `
      | ID kontraktu | Dostawca | Przedmiot umowy | Data rozpoczęcia | Data zakończenia | Wartość roczna | Waluta \
      | Status kontraktu | Osoba odpowiedzialna |
      | CNT-014 | Drukarnia Lis | Druk biuletynu | 15.01.2026 | 14.01.2027 | 4 800 | PLN | aktywny | T. Nowak |
      | CNT-015 | Czysto sp. z o.o. | Sprzątanie szkoły | 01.09.2026 | 31.08.2027 | 52 000 | PLN | aktywny | M. Kot |`,
    plans: [],
  },
  {
    name: "каталог майстер-класів",
    oddities: ["catalogue"],
    drawing: `
      | № | Назва | Відповідальний | Місце проведення | Кількість учасників | Посилання на мапу |
      | 1 | Гончарство | Олена | Каб. 12 | 15 | maps/1 |
      | 2 | Паперопластика | Тарас | Зала | 20 | maps/2 |`,
    plans: [],
  },
  {
    name: "النسخ الاحتياطي",
    oddities: ["settings"],
    drawing: `
      | المستوى | المسؤول | التكرار | الاحتفاظ |
      | قاعدة البيانات | المزود | يومي | 30 يوما |
      | الملفات | السكريبت | أسبوعي | 90 يوما |`,
    plans: [],
  },
];
