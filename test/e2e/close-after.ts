interface Closable {
  readonly close: () => Promise<unknown>;
}

/**
 * Gives a function that keeps what tests open, to close it in `afterEach` or `afterAll`: the latest first, and all of it, however far the opening came.
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
