import { openOffice } from "../../../src/host/doors/open-office";
import type { ExcelHost } from "../../../src/host/host";
import { startHost } from "../../../src/host/host";
import { atMost, type Figure } from "../figure";

/** What a piece of work cost the engine, and JSON.parse of its requests and answers next to it; milliseconds. */
interface Cost {
  readonly engine: number;
  readonly messages: number;
}

/** The engine alone: how long the host takes to answer what Office.js sends, over JSON.parse of the same. */
export async function measureEngine(): Promise<readonly Figure[]> {
  const host = startHost();
  const figures: Figure[] = [];
  for (const [name, work] of Object.entries(MUCH_AT_ONCE)) {
    const { engine, messages } = await costOf(host, work);
    figures.push(atMost(`engine / JSON.parse of its messages: ${name}`, engine / messages, 5));
  }
  const { engine: one, messages: own } = await costOf(startHost(), writeFormulasOneByOne);
  figures.push(atMost("engine / JSON.parse of its messages: write 10,000 formulas one by one", one / own, 5));
  const parse = parseTime(JSON.stringify(values(0, ROWS)));
  for (const [name, work] of Object.entries(ON_A_LONG_SHEET)) {
    const { engine } = await costOf(host, work);
    figures.push(atMost(`engine / JSON.parse of that sheet: ${name}`, engine / parse, 5));
  }
  return figures;
}

const ROWS = 100_000;
const DEADLINE = 46_388; // 1 January 2027
const KINDS: readonly ((row: number) => string | number | boolean)[] = [
  (row) => `Step ${row}`,
  (row) => row,
  () => "Ana Ruiz",
  (row) => DEADLINE + (row % 365),
  (row) => row % 2 === 0,
];
const values = (from: number, rows: number): unknown[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 10 }, (_, column) => KINDS[column % KINDS.length]?.(from + row)),
  );
const BLOCK = 10_000;

type Work = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

/** In this order, on one workbook. */
const MUCH_AT_ONCE: Readonly<Record<string, Work>> = {
  "write 100,000 rows of 10 values": async (context, sheet) => {
    for (let row = 0; row < ROWS; row += BLOCK) {
      sheet.getRangeByIndexes(row, 0, BLOCK, 10).values = values(row, BLOCK);
      await context.sync();
    }
  },
  "read their values": (_context, sheet) => {
    sheet.getRange(`A1:J${ROWS}`).load("values");
  },
  "read their values and texts": (_context, sheet) => {
    sheet.getRange(`A1:J${ROWS}`).load("values, text");
  },
  "set 10,000 cells one by one": (_context, sheet) => {
    for (let row = 0; row < 10_000; row++) sheet.getCell(row, 11).values = [[row]];
  },
  "colour 10,000 cells one by one": (_context, sheet) => {
    for (let row = 0; row < 10_000; row++) sheet.getCell(row, 12).format.fill.color = "#FFF4CE";
  },
  "read 10,000 cells one by one": (_context, sheet) => {
    for (let row = 0; row < 10_000; row++) sheet.getCell(row, 0).load("values");
  },
};

/** On a workbook of its own, so that the others are not slower for so many formulas. */
const writeFormulasOneByOne: Work = (_context, sheet) => {
  sheet.getRange("B1:B10000").values = Array.from({ length: 10_000 }, (_, row) => [row]);
  for (let row = 0; row < 10_000; row++) sheet.getCell(row, 13).formulas = [[`=IF(B${row + 1}>5,B${row + 1}*2,0)`]];
  sheet.getRange("N10").load("values");
};

const ON_A_LONG_SHEET: Readonly<Record<string, Work>> = {
  "find the used range": (_context, sheet) => {
    sheet.getUsedRange(true).load("address");
  },
  "write 10,000 formulas, and read one": (_context, sheet) => {
    sheet.getRange("N1:N10000").formulas = Array.from({ length: 10_000 }, (_, row) => [
      `=IF(B${row + 1}>5,B${row + 1}*2,0)`,
    ]);
    sheet.getRange("N10").load("values");
  },
  "set a cell that one looks at, and read": (_context, sheet) => {
    sheet.getRange("B7").values = [[70]];
    sheet.getRange("N7").load("values");
  },
  "add 20 conditional formats to a column": (_context, sheet) => {
    for (let count = 0; count < 20; count++) {
      const format = sheet.getRange(`C1:C${ROWS}`).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=AND(LEN($A1)>${count},$C1="")`;
      format.custom.format.fill.color = "#FDE7E9";
    }
  },
  "set a cell under them": (_context, sheet) => {
    sheet.getRange("C500").values = [["Bo Lind"]];
  },
  "make a table of all rows": (_context, sheet) => {
    sheet.tables.add(`A1:J${ROWS}`, true);
  },
  "insert a row in the middle": (_context, sheet) => {
    sheet.getRange("50000:50000").insert("Down");
  },
};

async function costOf(host: ExcelHost, work: Work): Promise<Cost> {
  const cost = { engine: 0, messages: 0 };
  const timed: ExcelHost = {
    ...host,
    open: (...given) => {
      const line = host.open(...given);
      return {
        ...line,
        answer: async (batch, flags, request) => {
          const start = performance.now();
          const answer = await line.answer(batch, flags, request);
          cost.engine += performance.now() - start;
          cost.messages += parseTime(request) + parseTime(answer);
          return answer;
        },
      };
    },
  };
  const office = openOffice(timed, { global: true });
  await office.Excel.run(async (context) => {
    await work(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  office.close();
  return cost;
}

function parseTime(text: string): number {
  const start = performance.now();
  JSON.parse(text);
  return performance.now() - start;
}
