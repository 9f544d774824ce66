import { openOffice } from "../../src/host/doors/open-office";
import { startHost } from "../../src/host/host";
import type { TYPES } from "./members/index";

/** An object of Office.js, of which any member may be asked for. */
export type Loose = Record<string, unknown>;

/** Does some work with an object of a type, in a workbook of its own. */
export async function withObject<Result>(
  { start, inOneBatch }: Pick<(typeof TYPES)[number], "start" | "inOneBatch">,
  work: (it: Loose, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  const office = openOffice(startHost({ excelApi: "1.15" }), { global: true, shared: true });
  try {
    return await Excel.run(async (context) => {
      const it = start(context) as Loose;
      if (!inOneBatch) await context.sync();
      return work(it, context);
    });
  } finally {
    office.close();
  }
}
