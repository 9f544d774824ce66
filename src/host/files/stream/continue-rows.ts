import type { StreamedRow } from "../../../sheet/streamed-book";

export interface Portion {
  readonly name: string;
  readonly rows: Iterable<StreamedRow>;
}

/**
 * The rows in portions that a sheet can hold, each under the same heading. A portion's rows have to be read to their
 * end before the next portion is asked for.
 * @example continueRows({ name: "Steps", rows, frozenRows: 1 }, 1000) // “Steps”, “Steps 2” …
 */
export function* continueRows(
  { name, rows, frozenRows }: Portion & { readonly frozenRows: number },
  mostRows: number,
): Generator<Portion> {
  const source = rows[Symbol.iterator]();
  const heading: StreamedRow[] = [];
  let next = source.next();
  for (; heading.length < frozenRows && next.done !== true; next = source.next()) heading.push(next.value);

  function* readPortion(): Generator<StreamedRow> {
    yield* heading;
    for (let count = heading.length; count < mostRows && next.done !== true; count++) {
      yield next.value;
      next = source.next();
    }
  }
  yield { name, rows: readPortion() };
  for (let number = 2; next.done !== true; number++) yield { name: `${name} ${number}`, rows: readPortion() };
}
