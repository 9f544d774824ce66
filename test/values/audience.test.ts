import { readAudiences } from "../../src/values/people/audience";

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
  ["Schülerinnen und Schüler", ["Schülerinnen und Schüler"]],
  ["Eltern, Kolleginnen und Kollegen", ["Eltern", "Kolleginnen und Kollegen"]],
  ["Schüler/innen; Eltern", ["Schüler/innen", "Eltern"]],
  ["les enseignantes et les enseignants", ["les enseignantes et les enseignants"]],
  ["enseignant·e·s · parents", ["enseignant·e·s", "parents"]],
  ["élèves et parents", ["élèves", "parents"]],
  ["alumnos y alumnas; madres y padres", ["alumnos y alumnas", "madres", "padres"]],
  ["alumnos/as", ["alumnos/as"]],
  ["professoras e professores", ["professoras e professores"]],
  ["studentesse e studenti", ["studentesse e studenti"]],
  ["Schüler und Schulen", ["Schüler", "Schulen"]],
  ["Mario and Maria", ["Mario", "Maria"]],
  ["Okafor, Grace", ["Okafor, Grace"]],
  ["Okafor, Grace; Dr. van der Berg, Piet\nparents", ["Okafor, Grace", "Dr. van der Berg, Piet", "parents"]],
  ["Smith, John A.", ["Smith, John A."]],
  ["Teachers, Parents", ["Teachers", "Parents"]],
  ["Donors, Sponsors", ["Donors", "Sponsors"]],
  ["Donatori, Volontari", ["Donatori", "Volontari"]],
  ["Ärzte, Pflege", ["Ärzte", "Pflege"]],
  ["Physicians, Midwives", ["Physicians", "Midwives"]],
  ["Nurses, Patients", ["Nurses", "Patients"]],
  ["Parents, Students, Staff", ["Parents", "Students", "Staff"]],
  ["علی\u200cرضا کریمی", ["علی\u200cرضا کریمی"]],
  ["ශ්\u200dරීමා; ක්\u200dෂේමා", ["ශ්\u200dරීමා", "ක්\u200dෂේමා"]],
  ["👨\u200d👩\u200d👧 families", ["👨\u200d👩\u200d👧 families"]],
  ["Par\u200bents\u200d", ["Par ents"]],
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
  ["Schülerinnen und Schüler", "Schüler"],
  ["Schüler und Schülerinnen der Klasse 3", "die Schülerinnen und Schüler der Klasse 3"],
  ["Schüler:innen", "Schüler und Schülerinnen"],
  ["Lehrer/-innen", "Lehrerinnen und Lehrer"],
  ["alumnas y alumnos", "los alumnos"],
  ["directrices et directeurs", "les directeurs"],
  ["enseignant·e·s", "enseignantes et enseignants"],
  ["علی\u200cرضا", "علی رضا"],
  ["Okafor, Grace", "OKAFOR,  GRACE"],
])("%j and %j are one audience", (one, other) => {
  expect(readAudiences(one)[0]?.key).toBe(readAudiences(other)[0]?.key);
});

test("an audience named twice is one", () => {
  expect(namesOf("Parents; teachers; parents")).toEqual(["Parents", "teachers"]);
});
