/**
 * What is asked of Excel in one round trip: called with the context it queues requests, and returns the function that
 * reads the answers after the sync. One batch is one round trip; `both` makes two of them one.
 * @example
 * const readName: Batch<string> = (context) => {
 *   const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
 *   return () => sheet.name;
 * };
 * const name = await run(readName);
 */
export type Batch<Result> = (context: Excel.RequestContext) => () => Result;

/**
 * Makes two batches one: both are asked in the same round trip.
 *
 * @example
 * const [names, sheet] = await run(both(readNames, readSheet("Plan")));
 */
export const both =
  <First, Second>(first: Batch<First>, second: Batch<Second>): Batch<readonly [First, Second]> =>
  (context) => {
    const readFirst = first(context);
    const readSecond = second(context);
    return () => [readFirst(), readSecond()];
  };

/**
 * Makes any number of batches one.
 *
 * @example
 * const sheets = await run(all(["Plan", "Budget"].map((name) => readSheet(name))));
 */
export const all =
  <Result>(batches: readonly Batch<Result>[]): Batch<readonly Result[]> =>
  (context) => {
    const reads = batches.map((batch) => batch(context));
    return () => reads.map((read) => read());
  };
