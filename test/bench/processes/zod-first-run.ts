import { createRequire } from "node:module";
import { join } from "node:path";
import { generatePlan } from "../generate-plan";

/** What of zod is used here; it is no dependency of ours, and only compared where somebody has installed it. */
interface Zod {
  readonly z: {
    readonly string: () => Schema;
    readonly number: () => Schema;
    readonly array: (of: Schema) => Schema;
    readonly object: (shape: Readonly<Record<string, Schema>>) => Schema;
  };
}

interface Schema {
  readonly min: (least: number) => Schema;
  readonly refine: (holds: (value: never) => boolean) => Schema;
  readonly safeParse: (value: unknown) => { readonly error?: { readonly issues: readonly unknown[] } };
}

const { z } = createRequire(join(process.cwd(), "package.json"))("zod") as Zod;

const TODAY = 46348; // 22 November 2026

/** Six rules: step, measure, owner and deadline are there, the deadline is a date to come, the step says enough. */
const plan = z.array(
  z.object({
    step: z
      .string()
      .min(1)
      .refine((text: string) => text.split(" ").length > 2),
    measure: z.string().min(1),
    owner: z.string().min(1),
    deadline: z.number().refine((day: number) => day >= TODAY),
  }),
);
const [, ...rows] = generatePlan({ steps: 1_000, faults: 0.1, seed: 7 }).values;
const steps = rows.map(([step, , measure, owner, , deadline]) => ({ step, measure, owner, deadline }));
process.stdout.write(`${plan.safeParse(steps).error?.issues.length ?? 0} issues\n`);
