import { readCsv } from "../../src/cli/read-csv";
import { findIsoDay } from "../../src/sheet/serial-date";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

test("commas, quotes and a line break inside of quotes", () => {
  expect(readCsv(utf8('Action,Owner\n"Order beds, and\nlamps","Ana ""the nurse"" Ruiz"\n'))).toEqual([
    ["Action", "Owner"],
    ["Order beds, and\nlamps", 'Ana "the nurse" Ruiz'],
  ]);
});

test.each([
  [";", "Maßnahme;Wer\nLesepaten gewinnen, rasch;Fr. Kühn"],
  ["\t", "Maßnahme\tWer\nLesepaten gewinnen, rasch\tFr. Kühn"],
])("the separator is the one that most lines have: %j", (_, text) => {
  expect(readCsv(utf8(text))).toEqual([
    ["Maßnahme", "Wer"],
    ["Lesepaten gewinnen, rasch", "Fr. Kühn"],
  ]);
});

test("a separator that the file tells itself", () => {
  expect(readCsv(utf8("sep=;\r\nTask;Cost\r\nPaint, twice;3"))).toEqual([
    ["Task", "Cost"],
    ["Paint, twice", 3],
  ]);
});

test.each([
  ["UTF-8 with a mark", utf8("\ufeffAção,Quem")],
  ["UTF-16 with a mark", utf16("\ufeffAção,Quem")],
  ["UTF-16 without one", utf16("Ação,Quem")],
  ["Windows-1252", new Uint8Array(Buffer.from("Ação,Quem", "latin1"))],
])("%s", (_, bytes) => {
  expect(readCsv(bytes)).toEqual([["Ação", "Quem"]]);
});

test("ragged rows are made even, blank lines stay", () => {
  expect(readCsv(utf8("Task,Who,When\nPaint\n\nSow,Max,2026-04-02,extra"))).toEqual([
    ["Task", "Who", "When", ""],
    ["Paint", "", "", ""],
    ["", "", "", ""],
    ["Sow", "Max", findIsoDay("2026-04-02"), "extra"],
  ]);
});

test("numbers are numbers; what begins with a zero or an equals sign is text", () => {
  expect(readCsv(utf8("12,-3.5,007,=1+1,1e5"))).toEqual([[12, -3.5, "007", "=1+1", "1e5"]]);
});

test("an empty file has no rows", () => {
  expect(readCsv(new Uint8Array())).toEqual([]);
});
