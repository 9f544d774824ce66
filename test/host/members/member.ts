import type { ExcelHost } from "../../../src/host/host";

/** What a program has at hand: an object of the type under test, its context, the host, and the member's name. */
export interface Bench<T> {
  readonly it: T;
  readonly context: Excel.RequestContext;
  readonly host: ExcelHost;
  readonly name: string;
  /** Resolves once every event was delivered. */
  readonly settled: () => Promise<void>;
}

/** A small program that uses one member, and what its documentation says that it gives. */
export interface Member<T> {
  /** May give objects that have loaded something, results that come with the next sync, and lists of them. */
  readonly run: (bench: Bench<T>) => unknown;
  readonly gives: unknown;
  /** What the documentation leaves open, and the host assumes. */
  readonly assumed?: string;
}

/** The members of one type of Excel's object model, each with a program or several. */
export interface TypeUnderTest {
  readonly type: string;
  /** Queues what there must be before, and gives the object that the programs use. */
  readonly start: (context: Excel.RequestContext) => unknown;
  /** The object does not outlive its batch: the programs go on in the one that made it. */
  readonly inOneBatch: boolean;
  readonly members: Readonly<Record<string, readonly Member<unknown>[]>>;
}

type Programs<T> = { readonly [Name in keyof T]?: Member<T> | readonly Member<T>[] };

/** The members of a type; `start` makes the object that each program gets, in a workbook of its own. */
export const defineMembers =
  <T>(type: string, start: (context: Excel.RequestContext) => T, { inOneBatch = false } = {}) =>
  (programs: Programs<T>): TypeUnderTest => {
    const entries = Object.entries(programs) as [string, Member<unknown> | readonly Member<unknown>[]][];
    return {
      type,
      start,
      inOneBatch,
      members: Object.fromEntries(entries.map(([name, one]) => [name, "run" in one ? [one] : one])),
    };
  };

type Loose = Record<string, unknown> & { readonly load: (names: string) => unknown };

/** A property that says this. */
export const reads = (gives: unknown): Member<unknown> => ({
  async run({ it, context, name }) {
    (it as Loose).load(name);
    await context.sync();
    return (it as Loose)[name];
  },
  gives,
});

/** A property that is some text. */
export const isText: Member<unknown> = {
  async run({ it, context, name }) {
    (it as Loose).load(name);
    await context.sync();
    return typeof (it as Loose)[name];
  },
  gives: "string",
};

/** A property that says one thing, and after something was put into it that, or `shown` instead. */
export const holds = (before: unknown, after: unknown, shown: unknown = after): Member<unknown> => ({
  async run({ it, context, name }) {
    const object = it as Loose;
    object.load(name);
    await context.sync();
    const first = object[name];
    object[name] = after;
    object.load(name);
    await context.sync();
    return [first, object[name]];
  },
  gives: [before, shown],
});

/** A program of its own. */
export const does = <T>(
  run: (it: T, context: Excel.RequestContext, bench: Bench<T>) => unknown,
  gives: unknown,
): Member<T> => ({ run: (bench) => run(bench.it, bench.context, bench), gives });

/** A program that Excel refuses with this code. */
export const refuses = <T>(
  run: (it: T, context: Excel.RequestContext, bench: Bench<T>) => unknown,
  code: string,
): Member<T> => ({
  async run(bench) {
    const { it, context } = bench;
    await run(it, context, bench);
    return context.sync().then(
      () => "nothing was refused",
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
  },
  gives: code,
});

type Handler = (args: object) => Promise<void>;

/** An event: something is done, and this is heard. The functions of the arguments are left out. */
export const hears = <T>(
  act: (it: T, context: Excel.RequestContext, bench: Bench<T>) => unknown,
  ...gives: readonly object[]
): Member<T> => ({
  async run(bench) {
    const heard: unknown[] = [];
    const event = bench.it[bench.name as keyof T] as { readonly add: (handler: Handler) => void };
    event.add((args) => {
      heard.push(JSON.parse(JSON.stringify(args)));
      return Promise.resolve();
    });
    await bench.context.sync();
    await act(bench.it, bench.context, bench);
    await bench.context.sync();
    await bench.settled();
    return heard;
  },
  gives,
});

/** The same member, with what the documentation leaves open. */
export const assumed = <T>(why: string, member: Member<T>): Member<T> => ({ ...member, assumed: why });

/** The sheet that is shown. */
export const shown = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** Four rows of a library's loans in A1:C5 of Sheet1; gives that range. */
export function loans(context: Excel.RequestContext): Excel.Range {
  const range = shown(context).getRange("A1:C5");
  range.values = [
    ["Branch", "Month", "Loans"],
    ["Riverside", "January", 120],
    ["Hillside", "January", 80],
    ["Riverside", "February", 95],
    ["Harbour", "February", 210],
  ];
  return range;
}

/** The same as a table named Loans. */
export function loansTable(context: Excel.RequestContext): Excel.Table {
  const table = shown(context).tables.add(loans(context), true);
  table.name = "Loans";
  return table;
}
