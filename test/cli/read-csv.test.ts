import { readCsv } from "../../src/cli/files/read-csv";
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

describe("the separator is what splits the heading line and the rows alike", () => {
  test.each([
    ["|", "Task|Owner|Due date\nHire two tutors, soon|Ana Diaz|2027-03-01", ["Task", "Owner", "Due date"]],
    [
      ";",
      "Task;Cost;When\nPaint, twice;1,5;soon, in May\nSow, then mow;2,5;in June, at last",
      ["Task", "Cost", "When"],
    ],
    ["\t", "Task\tOwner\nBuy apples, pears, plums\tAna\nPeel | slice | cook\tBo", ["Task", "Owner"]],
    [",", 'Task,Owner\n"Paint; sand; paint",Ana\n"A|B|C",Bo', ["Task", "Owner"]],
    ["|", "Reading plan\n\nTask|Who\nChoose 20 books, 5 films|Ana\nLabel; shelve|Bo", ["Reading plan", ""]],
  ])("%j", (_, text, heading) => {
    expect(readCsv(utf8(text))[0]).toEqual(heading);
  });
});

test.each([
  ["first \\n, then \\r\\n", "Step,Owner\nOrder beds,Ann\r\nPaint,Bob\n"],
  ["first \\r\\n, then \\r", "Step,Owner\r\nOrder beds,Ann\rPaint,Bob"],
  ["only \\r", "Step,Owner\rOrder beds,Ann\rPaint,Bob\r"],
])("lines may end in several ways: %s", (_, text) => {
  expect(readCsv(utf8(text))).toEqual([
    ["Step", "Owner"],
    ["Order beds", "Ann"],
    ["Paint", "Bob"],
  ]);
});

test.each([
  ["in the last line", 'Step,Owner\nOrder beds,"Ann\n', /^A quotation mark on line 2 is opened and never closed\./],
  ["in the middle", 'Step;Owner\n"Order beds;Ann\nPaint;Bob\n', /on line 2/],
])("a quotation mark that is never closed is said: %s", (_, text, message) => {
  expect(() => readCsv(utf8(text))).toThrow(message);
});

test.each([
  ["rows", "a\n".repeat(1_048_577), /has 1,048,577 rows; a sheet of Excel holds 1,048,576\./],
  ["columns", ",".repeat(16_384), /has 16,385 columns; a sheet of Excel holds 16,384\./],
  ["cells", `${",".repeat(9_999)}\n${"a\n".repeat(2_100)}`, /more cells than can be read here/],
])("more %s than a sheet can hold are said", (_, text, message) => {
  expect(() => readCsv(utf8(text))).toThrow(message);
});
