import { readPeople } from "../../src/values/people";

test.each([
  "Ana Ruiz",
  "ana",
  "AR",
  "A. R.",
  "@ann",
  "Dr. Ana Ruiz",
  "Ms Ruiz",
  "Ana Ruiz (math)",
  "Ana Ruiz, Principal",
  "Ana Ruiz, PhD",
  "O'Brien",
  "Jean-Luc Moreau",
  "María José",
  "Principal",
  "School nurse",
  "HR manager",
  "Board chair",
  "Head of Teaching and Learning",
  "Health & Safety Officer",
  "Director of Curriculum and Instruction",
  "Directrice",
  "Schulleiterin",
  "Coordenadora pedagógica",
  "Responsable del departamento",
  "张伟",
  "王老师",
  "Анна",
  "أحمد",
  "\u00a0Ana Ruiz\u200b",
  "Office manager",
  "Hr. Vogt",
  "Frau Ag",
  "وكيلة المدرسة",
  "Chair of the committee",
  "Ana Ruiz\n(support: team)",
])("“%s” is one person", (text) => {
  const people = readPeople(text);
  expect(people.kind === "people" ? people.names.length : people.kind).toBe(1);
});

test.each([
  ["Garen + Kim", ["Garen", "Kim"]],
  ["A and B", ["A", "B"]],
  ["A e B", ["A", "B"]],
  ["Ana y Bo", ["Ana", "Bo"]],
  ["Ana et Bo", ["Ana", "Bo"]],
  ["Ana und Bo", ["Ana", "Bo"]],
  ["@Ann, @Bo", ["Ann", "Bo"]],
  ["Fin Sec/Treasurer", ["Fin Sec", "Treasurer"]],
  ["Ana Ruiz / Bo Lind", ["Ana Ruiz", "Bo Lind"]],
  ["Ana/Front desk", ["Ana", "Front desk"]],
  ["Ana Ruiz\nBo Lind", ["Ana Ruiz", "Bo Lind"]],
  ["Ana Ruiz; Bo Lind; Cy Fox", ["Ana Ruiz", "Bo Lind", "Cy Fox"]],
  ["Ana & Bo", ["Ana", "Bo"]],
  ["Ana or Bo", ["Ana", "Bo"]],
  ["Principal, Vice-principal", ["Principal", "Vice-principal"]],
  ["张伟、李娜", ["张伟", "李娜"]],
])("“%s” is several people", (text, names) => {
  expect(readPeople(text)).toEqual({ kind: "people", names });
});

test.each([
  "team",
  "Whole team",
  "all",
  "ALL",
  "Everyone",
  "all staff",
  "Teachers",
  "Math teachers",
  "Math department",
  "HR Department",
  "School Committee",
  "Children's desk",
  "Leadership team",
  "PTA",
  "IT",
  "we",
  "me",
  "todos",
  "Todo el equipo",
  "Equipo directivo",
  "equipe",
  "Toda a equipe",
  "tous",
  "l'équipe",
  "Équipe pédagogique",
  "Comité de pilotage",
  "alle",
  "Team Mathe",
  "Kollegium",
  "tutti",
  "iedereen",
  "все",
  "الجميع",
  "全体",
  "团队",
  "Parents and teachers",
  "3",
  "Front office",
])("“%s” is nobody in particular", (text) => {
  expect(readPeople(text)).toEqual({ kind: "group" });
});

test.each([
  "TBD",
  "tbc",
  "???",
  "?",
  "xxx",
  "...",
  "n/a",
  "-",
  "To be assigned",
  "to be determined.",
  "à désigner",
  "por definir",
  "a definir",
  "offen",
  "N.N.",
  "待指定",
  "[Name]",
  "Name here",
  "unassigned",
  "nobody",
])("“%s” holds a place", (text) => {
  expect(readPeople(text)).toEqual({ kind: "placeholder" });
});

test("a blank is a blank and an error is an error", () => {
  expect(readPeople("")).toEqual({ kind: "blank" });
  expect(readPeople(" \u00a0\u200b")).toEqual({ kind: "blank" });
  expect(readPeople("#REF!")).toEqual({ kind: "error" });
});

test.each([
  ["Dr. Lee, PhD", ["Dr. Lee, PhD"]],
  ["Smith, J.", ["Smith, J."]],
  ["Ann Lee <ann@school.org>", ["Ann Lee"]],
  ["ann@school.org", ["ann@school.org"]],
  ["@ann @bo", ["ann", "bo"]],
  ["Ms. Lee (principal)", ["Ms. Lee"]],
  ["Ana Ruiz – Math department", ["Ana Ruiz – Math department"]],
  ["Abteilungsleiterin Frau Kern", ["Abteilungsleiterin Frau Kern"]],
])("“%s” names the people in it", (text, names) => {
  expect(readPeople(text)).toEqual({ kind: "people", names });
});

test.each([
  "Finance",
  "Facilities",
  "ILT",
  "vendor",
  "see above",
  "Bibliothécaires",
  "Enfermería",
  "Coordenação",
  "Lehrerkollegium",
  "Stadtverwaltung",
  "Pflegedienst",
  "Bibliotheksteam",
  "Fachbereich Mathematik",
])("“%s” is nobody who can be asked", (text) => {
  expect(readPeople(text)).toEqual({ kind: "group" });
});

test.each(["Vacant", "Poste à pourvoir", "por contratar", "a contratar", "unbesetzt", "Choose an item."])(
  "“%s” only holds the place of a name",
  (text) => {
    expect(readPeople(text)).toEqual({ kind: "placeholder" });
  },
);

test.each([
  ["Doe, Jane", ["Doe, Jane"]],
  ["Okafor, Ngozi", ["Okafor, Ngozi"]],
  ["Doe, Jane; Roe, Rick", ["Doe, Jane", "Roe, Rick"]],
  ["Lind, Bo A.; van der Berg, Piet", ["Lind, Bo A.", "van der Berg, Piet"]],
  ["O'Neil, Pat", ["O'Neil, Pat"]],
  ["Jane Doe, Rick Roe", ["Jane Doe", "Rick Roe"]],
  ["Ana, Bo, Cy", ["Ana", "Bo", "Cy"]],
])("last names may come first: “%s”", (text, names) => expect(readPeople(text)).toEqual({ kind: "people", names }));

test.each([
  "Jane Doe, MBA",
  "Jane Doe, MSN, RN",
  "Nadia Karim, Ed.D.",
  "Bo Lind, Esq.",
  "Jane Doe, ext. 204",
  "Jane Doe, jane@example.org",
  "Mary E Jones",
  "James O Brien",
  "Lead: Ann Lee",
])("“%s” is one person, with what stands behind the name", (text) => {
  const people = readPeople(text);
  expect(people.kind === "people" ? people.names.length : people.kind).toBe(1);
});
