import { findVagueness } from "../../src/values/steps/vagueness";

test.each([
  "Hire a math tutor",
  "Train the staff",
  "1.2 Order the new beds",
  "Step 3: Invite all parents",
  "Recruter un tuteur de maths",
  "Contratar un tutor de matemáticas",
  "Contratar um tutor",
  "Einen Tutor einstellen",
  "Nachhilfelehrkräfte einstellen",
  "Räume ausmessen",
  "Leseecke einrichten",
  "Stripavond houden",
  "Training for all staff",
  "聘请一名数学老师",
  "Bedtime stories every Friday",
  "Нанять нового репетитора",
])("“%s” says what to do", (text) => {
  expect(findVagueness(text)).toBeNull();
});

test.each([
  "Tutoring",
  "Staff training",
  "Budget",
  "2. Website",
  "Réunion",
  "Formation",
  "Reunión",
  "Webseite",
  "Professional development",
  "网站",
])("“%s” is too short", (text) => {
  expect(findVagueness(text)).toBe("too-short");
});

test.each([
  "The new library catalogue",
  "A better math curriculum",
  "La nueva biblioteca municipal",
  "Le nouveau site web",
  "O novo catálogo escolar",
  "Students with low scores",
])("“%s” names a thing", (text) => {
  expect(findVagueness(text)).toBe("names-a-thing");
});

test.each([
  "The principal will call the families",
  "Le bibliothécaire doit inventorier les livres",
  "La directora va a llamar a las familias",
  "Os pais devem receber a carta",
])("“%s” starts with who, and says what is done", (text) => {
  expect(findVagueness(text)).toBeNull();
});
