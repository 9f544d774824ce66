interface Closable {
  readonly close: () => Promise<unknown>;
}

/**
 * Returns a function that remembers what tests open and closes it in `afterEach` or `afterAll`: the latest first, and
 * all of it, even if a later one could not be opened.
 *
 * @example
 * const keep = closeAfter(afterAll);
 * beforeAll(async () => {
 *   const browser = await keep(launchBrowser());
 *   workbench = await keep(openWorkbench(browser));
 * });
 */
export function closeAfter(
  hook: (close: () => Promise<void>) => void,
): <Thing extends Closable>(opening: Promise<Thing>) => Promise<Thing> {
  const open: Closable[] = [];

  hook(async () => {
    const failures: unknown[] = [];
    for (const thing of open.splice(0).reverse()) await thing.close().catch((cause: unknown) => failures.push(cause));
    if (failures.length > 0) throw failures[0];
  });

  return async (opening) => {
    const thing = await opening;
    open.push(thing);
    return thing;
  };
}
