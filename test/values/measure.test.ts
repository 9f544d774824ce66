import { isMeasurable } from "../../src/values/steps/is-measurable";

test.each([
  "80% of staff trained",
  "12 tutors",
  "Tutor has signed",
  "Signed contract",
  "Attendance sheet",
  "Sign-in sheets and agenda",
  "Published calendar",
  "Fewer absences",
  "All parents have received the letter",
  "Survey results",
  "Contrat signé",
  "80 % des enseignants",
  "Compte rendu de réunion",
  "Lista de asistencia",
  "Informe final",
  "Relatório entregue",
  "Lista de presença",
  "Protokoll der Sitzung",
  "Alle Lehrkräfte geschult",
  "Vertrag unterschrieben",
  "会议纪要",
  "Room is open",
  "Yes/no vote",
  "No questions left",
  "Avis rendu",
  "Due incontri al mese",
  "حضور النصف",
  "Improved test scores",
  "The family room is painted",
])("“%s” can be shown", (text) => {
  expect(isMeasurable(text)).toBe(true);
});

test.each([
  "Better teaching",
  "Success",
  "Improved communication",
  "Good atmosphere",
  "Happy staff",
  "Meilleure ambiance",
  "Éxito",
  "Mejor clima",
  "Sucesso",
  "Gute Stimmung",
  "Bessere Kommunikation",
  "awareness",
  "Quality",
])("“%s” cannot", (text) => {
  expect(isMeasurable(text)).toBe(false);
});

test.each([
  "Bättre stämning",
  "Bedre kommunikation",
  "Parempi ilmapiiri",
  "Lepsza komunikacja",
  "Lepší atmosféra",
  "O mai bună comunicare",
  "Daha iyi iletişim",
  "Καλύτερο κλίμα",
  "Краще спілкування",
  "Kualitas lebih baik",
  "意識の向上",
  "인식 개선",
  "אווירה טובה",
])("“%s” cannot, in newer languages", (text) => expect(isMeasurable(text)).toBe(false));

test.each([
  "Bättre provresultat",
  "Mødereferat",
  "Parempi tulos kyselyssä",
  "Lepsze wyniki testów",
  "Lepší výsledky",
  "Toplantı tutanağı",
  "Καλύτερα αποτελέσματα",
  "Кращі результати опитування",
  "Laporan survei",
  "会議の議事録",
  "만족도 설문 결과",
  "דוח נוכחות",
])("“%s” can be shown, in newer languages", (text) => expect(isMeasurable(text)).toBe(true));

test("a number is a measure", () => {
  expect(isMeasurable(0.8)).toBe(true);
});

test.each(["Une meilleure ambiance", "Un mejor clima", "Um bom clima", "Eine gute Stimmung"])(
  "“%s” counts nothing: its first word is an article",
  (text) => {
    expect(isMeasurable(text)).toBe(false);
  },
);
