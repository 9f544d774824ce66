import { RULES } from "../../src/rules/catalogue/index";
import { expectFindings } from "../support/expect-findings";

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  test("finds nothing in its right example", () => {
    expect(rule.examples.right).not.toContain("{");
    expectFindings(rule, rule.examples.right);
  });

  test("finds what its wrong example marks, and nothing else", () => {
    expect(rule.examples.wrong).toContain(`{${id}}`);
    const found = expectFindings(rule, rule.examples.wrong);
    for (const { message, why, how } of found)
      for (const text of [message, why, how]) expect(text).toMatch(/^\S.*[.…?”]$/u);
  });
});

test("no rule is listed twice, and each is where its name says", () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
