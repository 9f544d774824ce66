import fc from "fast-check";
import { describeBudget, sumBudgets } from "../../src/overview/budget";
import { readAmounts } from "../../src/values/money/read-amounts";
import { planIn } from "../communication/plan-in";

const read = (text: string | number, heading?: string): string =>
  readAmounts(text, heading)
    .map(({ value, currency }) => `${currency}${String(value)}`)
    .join(" ");

test.each([
  ["$2,400 from the literacy grant", "$2400"],
  ["Refreshments, $300", "$300"],
  ["1.200,50 € für Material", "€1200.5"],
  ["5.000 EUR", "€5000"],
  ["CHF 3'000.–", "CHF3000"],
  ["1 200 €", "€1200"],
  ["12 500,75 €", "€12500.75"],
  ["₹1,00,000", "₹100000"],
  ["$2.4k and £3m", "$2400 £3000000"],
  ["5 Tsd. €", "€5000"],
  ["USD 5,000; EUR 700", "$5000 €700"],
  ["R$ 1.500", "BRL1500"],
  ["20 × $15", "$300"],
  ["$50 per hour, 2 nurses", ""],
  ["20 x $50 per hour", "$1000"],
  ["$18,000 a year", "$18000"],
  ["$2,000–3,000", "$3000"],
  ["120 book bags; 9 classrooms", ""],
  ["Room 12, in 2027", ""],
  ["300 volunteers", ""],
  ["0.75 €", "€0.75"],
  ["", ""],
])("“%s” names %s", (text, amounts) => {
  expect(read(text)).toBe(amounts);
});

test("below a heading of money a bare number is a sum, else it is none", () => {
  expect([
    read(2400, "Budget (€)"),
    read("2.400", "Kosten"),
    read(2400, "Resources"),
    read("9 teachers", "Cost"),
  ]).toEqual(["€2400", "2400", "", ""]);
});

test("whatever the culture writes between the digits, the sum is the same", () => {
  const cultures = [
    [",", "."],
    [".", ","],
    ["\u202f", ","],
    ["’", "."],
  ] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.constantFrom(...cultures),
      fc.boolean(),
      (cents, culture, first) => {
        const [whole, part] = (cents / 100).toFixed(2).split(".") as [string, string];
        const written = `${whole.replace(/\B(?=(\d{3})+$)/g, culture[0])}${culture[1]}${part}`;
        expect(readAmounts(first ? `€ ${written} for books` : `books: ${written} €`)).toEqual([
          { value: cents / 100, currency: "€" },
        ]);
      },
    ),
  );
});

test("they are added up by strategy, or by the sections of a plan", () => {
  const sum = (drawing: string) =>
    sumBudgets(planIn(drawing), "Sunday hours").map((one) => `${one.name}: ${describeBudget(one)}`);
  expect(
    sum(`
      | Action Step       | By Whom  | By When    | Resources Available | Resources Needed    | KPI |
      | Hire an assistant | Ana Ruiz | 2026-12-08 | $2,400 from a grant | $18,000 a year      | 1   |
      | Open the café     | Ben Cole | 2026-12-18 | 12 volunteers       | €500; $1,000.50     | 1   |`),
  ).toEqual(["Sunday hours: $19,000.50 + €500 needed, $2,400 available"]);
  expect(
    sum(`
      | Action Step       | Owner    | Deadline   | Budget |
      | Goal 1: Reading   |          |            |        |
      | Buy the readers   | Ana Ruiz | 2026-12-08 | 900    |
      | Train the tutors  | Ana Ruiz | 2026-12-18 | 100    |
      | Goal 2: Science   |          |            |        |
      | Fit out the room  | Ben Cole | 2026-12-28 | 5,000  |`),
  ).toEqual(["Goal 1: Reading: 1,000", "Goal 2: Science: 5,000"]);
});
