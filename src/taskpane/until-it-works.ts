/**
 * Tries what the pane cannot be without again and again: the network, or Excel, may fail for a while.
 *
 * @example
 * await untilItWorks(() => watchWorkbook.run(watcher)); // tried every ten seconds
 */
export async function untilItWorks<Result>(
  work: () => Promise<Result>,
  onFailure: (error: unknown) => void = () => undefined,
): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      onFailure(error);
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER));
    }
  }
}

/** In milliseconds. */
const TRY_AGAIN_AFTER = 10_000;
