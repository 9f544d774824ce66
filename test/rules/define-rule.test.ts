import { isBlank } from "../../src/plan/placed";
import { defineRule } from "../../src/rules/define-rule";
import { expectFindings } from "../support/expect-findings";

const TEXTS = {
  title: "Steps without a nurse",
  severity: "tip",
  summary: "Every step of the clinic has a nurse.",
  why: "Nurses know the ward.",
  fix: "Name a nurse.",
  examples: { right: "", wrong: "" },
} as const;

const supportMissing = defineRule({
  ...TEXTS,
  id: "support-missing",
  needs: ["step", "support"],
  uses: ["notes"],
  on: "support.blank",
  and: ({ notes }) => !notes || isBlank(notes),
  say: ({ support }) => `Nobody supports it${String(support.value)}.`,
});

test("a rule reads the columns that it needs, and those that it uses where they are there", () => {
  expectFindings(
    supportMissing,
    `
    | Action Steps   | Owner    | Supported By      | Notes        |
    | Order the beds | Bo Lind  | {support-missing} |              |
    | Paint the ward | Ana Ruiz |                   | by ourselves |`,
  );
  expectFindings(
    supportMissing,
    `
    | Action Steps   | Owner    |
    | Order the beds | Bo Lind  |`,
  );
});

test("its id is a literal type", () => {
  const id: "support-missing" = supportMissing.id;
  expect(id).toBe("support-missing");
});

/** Never run: `npm run types` fails where one of these lines compiles. */
export const HALF_MADE = [
  () =>
    defineRule({
      ...TEXTS,
      id: "reads-what-it-does-not-need",
      needs: ["step"],
      on: "step.vague",
      // @ts-expect-error: the rule does not say that it needs owners
      say: ({ owner }) => String(owner),
    }),
  () =>
    defineRule({
      ...TEXTS,
      id: "takes-what-it-uses-for-granted",
      needs: ["step"],
      uses: ["owner"],
      on: "step.vague",
      // @ts-expect-error: a plan may have no column of owners
      say: ({ owner }) => String(owner.value),
    }),
  () =>
    // @ts-expect-error: there is no role of this name
    defineRule({ ...TEXTS, id: "needs-what-is-not-there", needs: ["nurse"], plan: () => [] }),
  () =>
    // @ts-expect-error: it checks nothing
    defineRule({ ...TEXTS, id: "checks-nothing", needs: [] }),
  () =>
    // @ts-expect-error: it finds steps and says nothing
    defineRule({ ...TEXTS, id: "says-nothing", needs: ["step"], on: "step.vague" }),
  () =>
    // @ts-expect-error: nothing is filed under this name
    defineRule({ ...TEXTS, id: "asks-for-no-fact", needs: ["step"], on: "step.grave", say: () => "" }),
  () =>
    // @ts-expect-error: a severity is an error, a warning or a tip
    defineRule({ ...TEXTS, id: "is-grave", severity: "grave", needs: [], plan: () => [] }),
  () => {
    const { title: _, ...untitled } = TEXTS;
    // @ts-expect-error: findings are grouped by the title
    return defineRule({ ...untitled, id: "has-no-title", needs: [], plan: () => [] });
  },
];
