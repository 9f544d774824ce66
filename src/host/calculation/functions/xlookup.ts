import { wildcards } from "../criteria";
import { type Argument, type FormulaFunction, singleNumber, spread, type Surroundings, whole } from "../function-kinds";
import { compare, type Fault, isFault, NOT_AVAILABLE, type Result, type Scalar, WRONG_VALUE } from "../value";
import { pick } from "./lookups";
import { readPattern } from "./patterns";

/** How XLOOKUP and XMATCH search. */
interface Search {
  /** 0: equal; -1: else the next smaller; 1: else the next larger; 2: wildcards; 3: a regular expression. */
  readonly match: number;
  /** The first one found counts, or the last. */
  readonly isFromEnd: boolean;
}

// documented: https://support.microsoft.com/office/b7fd680e-6d10-43e6-84f9-88eae8bf5929
function readSearch(
  match: Argument | undefined,
  search: Argument | undefined,
  surroundings: Surroundings,
): Search | Fault {
  const [how, way] = [singleNumber(match, 0, surroundings), singleNumber(search, 1, surroundings)];
  if (isFault(how)) return how;
  if (isFault(way)) return way;
  return [-1, 0, 1, 2, 3].includes(how) && [-2, -1, 1, 2].includes(way) && !(how === 3 && Math.abs(way) === 2)
    ? { match: how, isFromEnd: way === -1 }
    : WRONG_VALUE;
}

/** The index of what is wanted; -1 where it is not there. */
function findIndex(values: readonly Scalar[], wanted: Scalar, { match, isFromEnd }: Search): number {
  const find = (fits: (value: Scalar) => boolean): number =>
    isFromEnd ? values.findLastIndex(fits) : values.findIndex(fits);
  if (match >= 2 && typeof wanted === "string") {
    const pattern = match === 2 ? wildcards(wanted) : readPattern(wanted, 0, "");
    return find((value) => typeof value === "string" && pattern?.test(value) === true);
  }
  const isAlike = (value: Scalar): boolean =>
    value !== null && !isFault(value) && typeof value === typeof (wanted ?? 0);
  const equal = find(
    (value) => (wanted === null && value === null) || (isAlike(value) && compare(value, wanted) === 0),
  );
  if (equal >= 0 || match === 0 || match >= 2) return equal;
  const beyond = values.filter((value) => isAlike(value) && compare(value, wanted) * match > 0);
  const nearest = beyond.reduce<Scalar>(
    (best, value) => (best === null || compare(value, best) * match < 0 ? value : best),
    null,
  );
  return nearest === null ? -1 : find((value) => isAlike(value) && compare(value, nearest) === 0);
}

function xlookup(
  [value, among, results, otherwise, match, search]: readonly Argument[],
  surroundings: Surroundings,
): Result {
  const how = readSearch(match, search, surroundings);
  if (isFault(how)) return how;
  const wanted = surroundings.cells(value?.() ?? null);
  const searched = surroundings.cells(among?.() ?? null);
  const isDown = searched.length > 1;
  if (isDown && (searched[0]?.length ?? 0) > 1) return WRONG_VALUE;
  const values = searched.flat();
  const found = results?.() ?? null;

  const lookUp = (one: Scalar): Result => {
    if (isFault(one)) return one;
    const index = findIndex(values, one, how);
    if (index < 0) return otherwise ? otherwise() : NOT_AVAILABLE;
    return isDown ? pick(found, index + 1, 0, surroundings) : pick(found, 0, index + 1, surroundings);
  };

  if (wanted.length === 1 && wanted[0]?.length === 1) return lookUp(wanted[0][0] ?? null);
  return spread([wanted], ([one = null]) => surroundings.cells(lookUp(one))[0]?.[0] ?? null);
}

/**
 * https://support.microsoft.com/office/b7fd680e-6d10-43e6-84f9-88eae8bf5929 and …/d966da31-7a6b-4a13-a1c6-5a33ed6a0312
 */
export const XLOOKUPS: Readonly<Record<string, FormulaFunction>> = {
  XLOOKUP: whole(3, 6, xlookup),
  XMATCH: whole(2, 4, ([value, among, match, search], surroundings) => {
    const how = readSearch(match, search, surroundings);
    if (isFault(how)) return how;
    const values = surroundings.cells(among?.() ?? null).flat();
    return spread([surroundings.cells(value?.() ?? null)], ([wanted = null]) => {
      const index = isFault(wanted) ? -1 : findIndex(values, wanted, how);
      return isFault(wanted) ? wanted : index < 0 ? NOT_AVAILABLE : index + 1;
    });
  }),
};
