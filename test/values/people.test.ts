import { readPeople } from "../../src/values/people/people";

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
  ["ANA RUIZ AND BEN COLE", ["ANA RUIZ", "BEN COLE"]],
  ["Ana Ruiz E Ben Cole", ["Ana Ruiz E Ben Cole"]],
  ["Ana Ruiz, Math Department", ["Ana Ruiz, Math Department"]],
  ["Ana Ruiz, math Department", ["Ana Ruiz", "math Department"]],
  ["Ana Ruiz, Department", ["Ana Ruiz", "Department"]],
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

describe("last names first", () => {
  test.each([
    "Okafor, Dr. Ngozi",
    "Lind, Bo A. III",
    "Lind, Bo, Jr.",
    "Lind Jr., Bo",
    "de la Cruz, Ana María",
    "von Bergen Wessels, Penny",
    "Vega y Prado, Juan Q.",
    "Marsh, Rev. Tom, D.Min.",
    "MC DERMOTT, KEITH J",
    "REYES GARZA, MARTA",
    "O CONNELL, RUTH P",
    "Петров, И.И.",
    "Иванова, Анна",
    "Al-Sayed, Omar",
  ])("“%s” is one person", (text) => expect(readPeople(text)).toEqual({ kind: "people", names: [text] }));

  test.each([
    ["Doe, Jane and Roe, Rick", ["Doe, Jane", "Roe, Rick"]],
    ["Doe, Jane / Roe, Rick", ["Doe, Jane", "Roe, Rick"]],
    ["Lind, B., Okafor, N.", ["Lind, B.", "Okafor, N."]],
    ["B. Lind, N. Okafor", ["B. Lind", "N. Okafor"]],
    ["Lind B., Okafor N.", ["Lind B.", "Okafor N."]],
    ["Dr. Lind, Dr. Okafor", ["Dr. Lind", "Dr. Okafor"]],
    ["Frau Kern, Herr Vogt", ["Frau Kern", "Herr Vogt"]],
    ["BO LIND, ANA RUIZ", ["BO LIND", "ANA RUIZ"]],
    ["Principal, Ana", ["Principal", "Ana"]],
    ["سارة، علي", ["سارة", "علي"]],
    ["Ben Roe, Cy Poe", ["Ben Roe", "Cy Poe"]],
    ["Ben Roe,Cy Poe[50%]", ["Ben Roe", "Cy Poe"]],
    ["Al Gomez, Bo Li", ["Al Gomez", "Bo Li"]],
  ])("“%s” is several", (text, names) => expect(readPeople(text)).toEqual({ kind: "people", names }));

  test.each([
    ["Garcia Lopez, Maria", ["Garcia Lopez, Maria"]],
    ["Perez Gil, Juan Carlos; Ruiz Soto, Ana", ["Perez Gil, Juan Carlos", "Ruiz Soto, Ana"]],
    ["Doe, Jane, Roe, Rick", ["Doe, Jane", "Roe, Rick"]],
  ])("“%s” is read so where the other names of the sheet stand so", (text, names) =>
    expect(readPeople(text, { lastNamesFirst: true })).toEqual({ kind: "people", names }),
  );
});

test.each([
  ["Mr. and Mrs. Lee", ["Mr. Lee", "Mrs. Lee"]],
  ["Herr und Frau Kern", ["Herr Kern", "Frau Kern"]],
  ["Jane Doe w/ support of Rick Roe", ["Jane Doe"]],
  ["Ana Ruiz, supported by Bo Lind", ["Ana Ruiz"]],
  ["Jane Doe?", ["Jane Doe"]],
  ["[Ana Diaz]", ["Ana Diaz"]],
  ["[Bo Lind, Ana Diaz]", ["Bo Lind", "Ana Diaz"]],
  ["Dr. Ann Lee, MD, Medical Director", ["Dr. Ann Lee, MD, Medical Director"]],
])("“%s” names %j", (text, names) => expect(readPeople(text)).toEqual({ kind: "people", names }));

test.each(["[Your Name]", "[Full Name]", "[Insert Owner]"])("“%s” only holds a place", (text) =>
  expect(readPeople(text).kind).toBe("placeholder"),
);

test.each(["Volt & Sons", "Smith & Wesson Ltd", "Müller & Söhne GmbH", "Heat & Co."])("“%s” is one firm", (text) =>
  expect(readPeople(text).kind).toBe("group"),
);

test.each(["Smith family", "Familia García", "Familie Berg"])("“%s” is not one person", (text) =>
  expect(readPeople(text).kind).toBe("group"),
);

test.each([
  "Ana Ruiz, Oak Street Elementary",
  "Bo Lind, Mercy Hospital",
  "Ana Ruiz, HR",
  "Ana Ruiz, PhD, RN",
  "bo lind, cpa",
  "Bo Lind, CLU, CFP",
  "Ruth Lind, née Okafor",
  "Marc Roe, trustee",
  "Ngozi 'Zee' Okafor, Jr.",
])("“%s” is one person, with a place or letters behind", (text) =>
  expect(readPeople(text)).toEqual({ kind: "people", names: [text] }),
);

test.each([
  ["Ortega y Gasset", 1],
  ["Zubiri y Landa", 1],
  ["José Ortega y Gasset", 1],
  ["Rui Costa e Silva", 1],
  ["Luis y Marta", 2],
  ["Ana e Beto", 2],
  ["Ana Ruiz y Carmen", 2],
  ["Ana Ruiz y Bo Lind", 2],
])("“%s” is so many people: %i", (text, count) => {
  const people = readPeople(text);
  expect(people.kind === "people" ? people.names.length : 0).toBe(count);
});

test.each(["Tim Allen", "E. Allen Marsh", "Rui Pais", "Alle Jansen", "Alle Hoekstra", "Ines Rat"])(
  "“%s” is a person, though a word of it means many elsewhere",
  (text) => expect(readPeople(text)).toEqual({ kind: "people", names: [text] }),
);

test.each(["Alle Lehrkräfte", "Alle Klassen", "Os pais", "Pais", "allen", "Lincoln Elementary", "Der Rat"])(
  "“%s” stays a group",
  (text) => expect(readPeople(text)).toEqual({ kind: "group" }),
);

describe("in newer languages", () => {
  test.each([
    "hela arbetslaget",
    "Lærerne",
    "Koko henkilöstö",
    "Rada rodziców",
    "Dobrovolníci",
    "Toți profesorii",
    "Bütün öğretmenler",
    "Εθελοντές",
    "Усі вчителі",
    "प्रबंधन समिति",
    "Semua guru-guru",
    "Nhà trường",
    "広報チーム",
    "총무부서",
    "כל הצוות",
  ])("“%s” is a group", (text) => expect(readPeople(text)).toEqual({ kind: "group" }));

  test.each(["Ska bestämmas", "Besluttes senere", "Do ustalenia", "Bude určeno", "De stabilit", "Belirlenecek"])(
    "“%s” holds a place",
    (text) => expect(readPeople(text)).toEqual({ kind: "placeholder" }),
  );
  test.each([
    "Θα οριστεί",
    "Буде визначено",
    "तय होना बाकी",
    "Belum ditentukan",
    "Chưa xác định",
    "未定",
    "미정",
    "טרם נקבע",
  ])("“%s” holds a place, too", (text) => expect(readPeople(text)).toEqual({ kind: "placeholder" }));

  test.each([
    ["Anna och Bo", ["Anna", "Bo"]],
    ["Liisa ja Matti", ["Liisa", "Matti"]],
    ["Ewa oraz Jan", ["Ewa", "Jan"]],
    ["Ana și Ion", ["Ana", "Ion"]],
    ["Ayşe ve Can", ["Ayşe", "Can"]],
    ["Ελένη και Σοφία", ["Ελένη", "Σοφία"]],
    ["Тарас та Юля", ["Тарас", "Юля"]],
    ["Jane Doe w/ Rick Roe", ["Jane Doe", "Rick Roe"]],
  ])("“%s” is two people", (text, names) => expect(readPeople(text)).toEqual({ kind: "people", names }));

  test.each(["Kim", "Ben", "Mina", "Tim", "Saya Ito", "Phong", "Can", "Dan", "Mai", "Segal", "Rada Ilić"])(
    "“%s” is a person, though the word means something in one of them",
    (text) => expect(readPeople(text)).toEqual({ kind: "people", names: [text] }),
  );
});

test.each(["Chan Tai Man", "Ana Ile Costa", "Mai Va Tran"])(
  "“%s” is one person, whose name is like a word for “and”",
  (text) => expect(readPeople(text)).toEqual({ kind: "people", names: [text] }),
);

test.each([
  ["(Eva Holm)", ["Eva Holm"]],
  ["(Eva)", ["Eva"]],
  ["(Eva Holm, Ian Cole)", ["Eva Holm", "Ian Cole"]],
  ["（李小红）", ["李小红"]],
  ["School driver", ["School driver"]],
  ["Community worker", ["Community worker"]],
  ["Dir. of Facilities", ["Dir. of Facilities"]],
  ["Asst. Teachers Lead", ["Asst. Teachers Lead"]],
  ["Coord. de Educação de Adultos", ["Coord. de Educação de Adultos"]],
  ["Seu Dito", ["Seu Dito"]],
  ["Frau Rat", ["Frau Rat"]],
  ["HR Partner", ["HR Partner"]],
  ["保健主事 中村", ["保健主事 中村"]],
  ["経理課 石井", ["経理課 石井"]],
  ["행정팀 박지훈", ["행정팀 박지훈"]],
])("somebody in brackets, with a post or in a unit: “%s”", (text, names) =>
  expect(readPeople(text)).toEqual({ kind: "people", names }),
);

test.each(["(TBD)", "( )", "[Name]"])("brackets around nobody: “%s”", (text) =>
  expect(readPeople(text).kind).toBe("placeholder"),
);

/** Who leads is a group in every language, however it is called. */
test.each([
  "SLT",
  "Senior leadership",
  "(Leadership team)",
  "Equipo directivo",
  "Équipe de direction",
  "Equipa diretiva",
  "Staff di dirigenza",
  "Schulleitungsteam",
  "Managementteam",
  "Ledningsgruppen",
  "Ledelsesteamet",
  "Ledergruppen",
  "Johtoryhmä",
  "Dyrekcja",
  "Vedení školy",
  "Руководство школы",
  "Керівництво школи",
  "管理层",
  "学校领导班子",
  "管理職",
  "경영진",
  "Yönetim ekibi",
  "Comité técnico",
  "設備課",
  "総務部",
  "영업팀",
  "保护者委员会",
])("those who lead, and units, are no person: “%s”", (text) => expect(readPeople(text).kind).toBe("group"));

test.each(["阿部", "長谷部", "王会", "김팀", "Schulleitung", "Dirección", "Team leader"])(
  "names and posts that end like a unit are people: “%s”",
  (text) => expect(readPeople(text).kind).toBe("people"),
);
