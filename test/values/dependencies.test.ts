import { type Dependency, readDependencies } from "../../src/values/dependencies/read-dependencies";

const say = (dependency: Dependency): string => {
  switch (dependency.kind) {
    case "number":
      return dependency.number;
    case "range":
      return `${dependency.from}..${dependency.to}`;
    case "name":
      return `"${dependency.text}"`;
    default:
      return dependency.kind;
  }
};

test.each([
  // numbers
  ["3", "3"],
  ["#3", "3"],
  ["1.0", "1.0"],
  ["1, 2 and 3", "1 | 2 | 3"],
  ["1;3", "1 | 3"],
  ["2/4", "2 | 4"],
  ["2 - 4", "2..4"],
  ["2.1-2.3", "2.1..2.3"],
  ["1, 3-5", "1 | 3..5"],
  ["after T2", '"T2"'],
  ["después de A-12", '"A-12"'],
  // as planning programs link them, in their languages
  ["3FS+2 days", "3"],
  ["4SS-1d, 12FF", "4 | 12"],
  ["12FS+2 wks;14SS", "12 | 14"],
  ["7SF +1 ed", "7"],
  ["1FS+50%", "1"],
  ["3fs", "3"],
  ["SS: 3", "3"],
  ["0-FS=P1D", "0"],
  ["2AA+3t", "2"],
  ["3FD+2j", "3"],
  ["3TI+1 dia", "3"],
  ["3 ОН + 2 дня", "3"],
  ["2 (finish-to-start)", "2"],
  ["3 start-to-start + 2 days", "3"],
  ["5+1 week", "5"],
  // in words
  ["after step 3", "3"],
  ["2 days after step 3", "3"],
  ["when step 1 is done", "1"],
  ["Step 3 (Order the books)", "3"],
  ["3 Order (the books)", '"3 Order (the books)"'],
  ["Order the books (3)", '"Order the books (3)"'],
  ["room 3 (big)", '"room 3 (big)"'],
  ["steps 2 to 4", "2..4"],
  ["Schritte 2 bis 4", "2..4"],
  ["nach Schritt 2", "2"],
  ["après l'étape 3", "3"],
  ["después del paso 4", "4"],
  ["após a tarefa 2", "2"],
  ["dopo la fase 3", "3"],
  ["na stap 2", "2"],
  ["после шага 3", "3"],
  ["بعد الخطوة 3", "3"],
  ["第3步之后", "3"],
  ["完成步骤2和3", "2 | 3"],
  ["ステップ3の後", "3"],
  ["3단계 후", "3"],
  ["efter steg 3", "3"],
  ["po dokončení kroku 3", "3"],
  ["चरण 2 के बाद", "2"],
  ["setelah langkah 3", "3"],
  ["לאחר שלב 3", "3"],
  // all between two
  ["between steps 2 and 5", "2..5"],
  ["Between step 2.1 and step 2.4", "2.1..2.4"],
  ["zwischen Schritt 3 und 6", "3..6"],
  ["entre los pasos 1 y 3", "1..3"],
  ["entre les étapes 1 et 3", "1..3"],
  ["между 2 и 4", "2..4"],
  ["Talks between 2 and 4 schools", '"Talks between 2 and 4 schools"'],
  ["between the two meetings", '"between the two meetings"'],
  // ranges, with what they are about in brackets
  ["Steps 2 to 4 (the books)", "2..4"],
  ["Steps 2, 3 and 5 (the books)", "2 | 3 | 5"],
  ["2 to 4 (books; desks), 6 [chairs]", "2..4 | 6"],
  ["Schritte 2 bis 4 (Betten)", "2..4"],
  ["von 2 bis 4", "2..4"],
  ["étapes 2 à 4 (les lits)", "2..4"],
  ["de la etapa 2 a la 4 (camas)", "2..4"],
  ["passi da 2 a 4 (libri)", "2..4"],
  ["etapas 2 até 4 (livros)", "2..4"],
  ["stap 2 t/m 4 (boeken)", "2..4"],
  ["kroki 2 do 4 (książki)", "2..4"],
  ["steg 2 till 4 (böcker)", "2..4"],
  ["с 2 по 4 (книги)", "2..4"],
  ["من 2 إلى 4 (كتب)", "2..4"],
  ["步骤2至4（书）", "2..4"],
  ["2から4", "2..4"],
  ["단계 2~4", "2..4"],
  ["from 2.1 to 2.3", "2.1..2.3"],
  ["2 … 4", "2..4"],
  ["Order the books (b); 2 to 4 (c)", '"Order the books (b)" | 2..4'],
  // those before it
  ["previous step", "previous"],
  ["étape précédente", "previous"],
  ["vorheriger Schritt", "previous"],
  ["上一步", "previous"],
  ["föregående", "previous"],
  ["all previous steps", "all-previous"],
  ["todos los anteriores", "all-previous"],
  ["alle vorherigen Schritte", "all-previous"],
  // names
  ["Hire 3 tutors", '"Hire 3 tutors"'],
  ["Order the books (https://example.org/a1b2)", '"Order the books"'],
  ["T-12", '"T-12"'],
  ["Order the books; 2", '"Order the books" | 2'],
  ["After", '"After"'],
])("“%s” names %s", (text, named) => expect(readDependencies(text).map(say).join(" | ")).toBe(named));
