import { readAudiences } from "../../src/values/audience";

const namesOf = (text: string) => readAudiences(text).map(({ name }) => name);

test.each([
  ["Teachers; parents\nSchool Committee", ["Teachers", "parents", "School Committee"]],
  ["Parents and guardians", ["Parents", "guardians"]],
  ["Pais e alunos", ["Pais", "alunos"]],
  ["Eltern und Lehrkräfte", ["Eltern", "Lehrkräfte"]],
  ["Familles / enseignants", ["Familles", "enseignants"]],
  ["Patients, nurses & the front desk", ["Patients", "nurses", "the front desk"]],
  ["• Readers\n• Friends of the library", ["Readers", "Friends of the library"]],
  ["Department of Health and Safety", ["Department of Health and Safety"]],
  ["Teaching & Learning", ["Teaching & Learning"]],
  ["School Board (public meeting)", ["School Board"]],
  ["家长、教师", ["家长", "教师"]],
  ["TBD", []],
  ["", []],
  ["#N/A", []],
  [" \u00a0", []],
])("%j names %j", (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test.each([
  ["Parents", "the parents"],
  ["PARENTS", "Parent"],
  ["All staff", "staff"],
  ["Padres\u00a0", "los padres"],
  ["École", "ecole"],
  ["Die Eltern", "eltern"],
])("%j and %j are one audience", (one, other) => {
  expect(readAudiences(one)[0]?.key).toBe(readAudiences(other)[0]?.key);
});

test("an audience named twice is one", () => {
  expect(namesOf("Parents; teachers; parents")).toEqual(["Parents", "teachers"]);
});
