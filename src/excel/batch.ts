/**
 * What is asked of Excel in one round trip: called with the context it queues, and gives back what reads the answers after the sync.
 * One batch is one round trip; `both` makes two of them one.
 */
export type Batch<Result> = (context: Excel.RequestContext) => () => Result;

export const both =
  <First, Second>(first: Batch<First>, second: Batch<Second>): Batch<readonly [First, Second]> =>
  (context) => {
    const readFirst = first(context);
    const readSecond = second(context);
    return () => [readFirst(), readSecond()];
  };

/** Makes any number of batches one. */
export const all =
  <Result>(batches: readonly Batch<Result>[]): Batch<readonly Result[]> =>
  (context) => {
    const reads = batches.map((batch) => batch(context));
    return () => reads.map((read) => read());
  };
