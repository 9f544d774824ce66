import { type Argument, type FormulaFunction, ofScalars, spread, type Surroundings, whole } from "../function-kinds";
import { compare, isFault, NOT_AVAILABLE, type Result, type Scalar, toBoolean, WRONG_VALUE } from "../value";

/** Booleans of all arguments: text and empty cells of places do not count; text in the formula is an error. */
function ofBooleans(run: (booleans: boolean[]) => Scalar): FormulaFunction {
  return whole(1, 255, (args, { cells }) => {
    const booleans: boolean[] = [];
    for (const argument of args) {
      const result = argument?.() ?? null;
      const isWritten = typeof result !== "object" || result === null;
      for (const value of cells(result).flat()) {
        if (isFault(value)) return value;
        if (!isWritten && (typeof value === "string" || value === null)) continue;
        const boolean = toBoolean(value);
        if (isFault(boolean)) return boolean;
        booleans.push(boolean);
      }
    }
    return booleans.length === 0 ? WRONG_VALUE : run(booleans);
  });
}

/** One branch is calculated, unless the condition is several values: then both, cell by cell. */
function choose(args: readonly Argument[], surroundings: Surroundings): Result {
  const { cells } = surroundings;
  const [condition, then, otherwise] = args;
  const conditions = cells(condition?.() ?? null);
  const branch = (isTrue: boolean): Result =>
    isTrue ? (then ? then() : 0) : args.length < 3 ? false : otherwise ? otherwise() : 0;
  if (conditions.length === 1 && conditions[0]?.length === 1) {
    const boolean = toBoolean(conditions[0][0] ?? null);
    return isFault(boolean) ? boolean : branch(boolean);
  }
  return spread([conditions, cells(branch(true)), cells(branch(false))], ([asked = null, yes = null, no = null]) => {
    const boolean = toBoolean(asked);
    return isFault(boolean) ? boolean : boolean ? yes : no;
  });
}

/** The value behind the first condition that holds. */
function chooseAmong(
  [condition = null, then = null, ...rest]: readonly Argument[],
  surroundings: Surroundings,
): Result {
  const otherwise = (): Result => (rest.length === 0 ? NOT_AVAILABLE : chooseAmong(rest, surroundings));
  return choose([condition, then, otherwise], surroundings);
}

const instead = (isMeant: (value: Scalar) => boolean): FormulaFunction =>
  whole(2, 2, ([value, otherwise], { cells }) => {
    const matrix = cells(value?.() ?? null);
    if (!matrix.flat().some(isMeant)) return matrix;
    return spread([matrix, cells(otherwise?.() ?? 0)], ([first = null, second = null]) =>
      isMeant(first) ? second : first,
    );
  });

export const LOGIC: Readonly<Record<string, FormulaFunction>> = {
  TRUE: whole(0, 0, () => true),
  FALSE: whole(0, 0, () => false),
  AND: ofBooleans((booleans) => booleans.every(Boolean)),
  OR: ofBooleans((booleans) => booleans.some(Boolean)),
  XOR: ofBooleans((booleans) => booleans.filter(Boolean).length % 2 === 1),
  NOT: ofScalars(1, 1, (value) => {
    const boolean = toBoolean(value);
    return isFault(boolean) ? boolean : !boolean;
  }),
  IF: whole(2, 3, choose),
  IFERROR: instead(isFault),
  IFNA: instead((value) => isFault(value) && value.error === NOT_AVAILABLE.error),
  IFS: whole(2, 254, chooseAmong),
  SWITCH: whole(3, 254, ([value, ...cases], surroundings) => {
    const { cells } = surroundings;
    const wanted = value?.() ?? null;
    const equals =
      (one: Argument): Argument =>
      () =>
        spread([cells(wanted), cells(one?.() ?? null)], ([a = null, b = null]) =>
          isFault(a) ? a : compare(a, b) === 0,
        );
    const rest = cases.length % 2 === 1 ? [() => true, cases.at(-1) ?? null] : [];
    const pairs = cases.slice(0, cases.length - rest.length / 2);
    return chooseAmong([...pairs.map((one, at) => (at % 2 === 0 ? equals(one) : one)), ...rest], surroundings);
  }),
};
