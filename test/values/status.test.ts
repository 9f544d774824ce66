import { readStatus } from "../../src/values/steps/status";

test.each([
  [
    "done",
    [
      "Done",
      "Completed",
      "x",
      "✔",
      "✅ Done",
      "100%",
      "100 %",
      1,
      100,
      true,
      "terminé",
      "Hecho",
      "Concluído",
      "Erledigt",
      "fatto",
      "klaar",
      "готово",
      "已完成",
      "done (see minutes)",
      "Completed 3 March",
      "YES",
    ],
  ],
  [
    "started",
    [
      "In progress",
      "in-progress",
      "On track",
      "40%",
      0.4,
      40,
      "en cours",
      "En proceso",
      "em andamento",
      "in Arbeit",
      "läuft",
      "进行中",
      "🟢",
      "Amber",
      "in progress - 2 of 5",
      "Delayed",
      "blocked: no budget",
    ],
  ],
  [
    "not-started",
    [
      "Not started",
      "Not Started",
      "open",
      "To do",
      "planned",
      "0%",
      0,
      false,
      "à faire",
      "pendiente",
      "não iniciado",
      "offen",
      "未开始",
      "☐",
      "Not started yet",
    ],
  ],
  ["dropped", ["cancelled", "Canceled", "annulé", "cancelado", "gestrichen", "已取消"]],
  ["blank", ["", " \u00a0"]],
  ["error", ["#REF!"]],
  ["unreadable", ["maybe", "see Ana", "???", 140, -1, "banana"]],
])("%s", (status, texts) => {
  for (const text of texts) expect([text, readStatus(text)]).toEqual([text, status]);
});

test.each([
  ["1", "done"],
  ["0.5", "started"],
  ["0,5", "started"],
  ["75", "started"],
  ["0", "not-started"],
  ["nicht erledigt", "not-started"],
  ["to be completed", "not-started"],
  ["almost complete", "started"],
])("“%s”, as text, is %s", (text, status) => {
  expect(readStatus(text)).toBe(status);
});

test.each([
  [
    "done",
    ["TRUE", "wahr", "Met", "Archived", "☒", "☑", "[x]", "Klar", "hotovo", "완료", "Ejecutada", "Selesai", "הושלם"],
  ],
  ["started", ["pågår", "w toku", "devam ediyor", "進行中", "진행 중", "у роботі", "đang thực hiện"]],
  ["not-started", ["[ ]", "FALSE", "Att göra", "do zrobienia", "未着手", "belum dimulai", "Incompleto"]],
  [
    "not-started",
    ["Не готово", "nicht fertig", "inte klar", "未完成", "belum selesai", "not yet done", "not complete"],
  ],
  ["not-started", ["미완", "未完", "nie zrobiono", "sin hacer", "pas encore fait", "sem fazer"]],
  ["not-started", ["da avviare", "da completare"]],
  ["done", ["all set", "afgehandeld", "Chiusa", "انجام شد", "åtgärdat", "vyřešeno", "kész", "završeno"]],
  ["started", ["遅れ", "in hand", "in Umsetzung", "loopt"]],
  ["not-started", ["nej", "nei", "ні", "いいえ", "не е започнато", "nije započeto"]],
  ["unreadable", ["da vedere con Anna", "ja maar later"]],
  ["dropped", ["Duplicate", "anulowane", "中止", "취소", "iptal edildi", "скасовано"]],
] as const)("in other words and signs: %s", (status, texts) => {
  for (const text of texts) expect([text, readStatus(text)]).toEqual([text, status]);
});

test("a name in Hindi differs from a word by its vowels only, and says nothing of how far a step is", () => {
  expect(["शुरू", "पूर्ण"].map((value) => readStatus(value))).toEqual(["started", "done"]);
  expect(["श्री वर्मा", "श्री", "शर्मा"].map((value) => readStatus(value))).toEqual(Array(3).fill("unreadable"));
});
