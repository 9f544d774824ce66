/** A value, or rows of values, as Univer's functions take and give it. */
export interface UniverValue {
  readonly isArray: () => boolean;
  readonly isError: () => boolean;
  readonly isNull: () => boolean;
  readonly getValue: () => unknown;
  readonly getArrayValue?: () => readonly (readonly (UniverValue | null)[])[];
}

/** A function of Univer's; `calculate` answers at once. */
export interface UniverFunction {
  readonly minParams: number;
  readonly maxParams: number;
  readonly needsReferenceObject: boolean;
  readonly needsSheetsInfo: boolean;
  readonly needsFormulaDataModel: boolean;
  readonly isAsync: () => boolean;
  readonly calculate: (...values: readonly UniverValue[]) => UniverValue;
}

/** What we use of Univer. */
export interface Univer {
  readonly functions: ReadonlyMap<string, () => UniverFunction>;
  readonly createNumber: (value: number) => UniverValue;
  readonly createText: (value: string) => UniverValue;
  readonly createBoolean: (value: boolean) => UniverValue;
  readonly createError: (value: string) => UniverValue;
  readonly createEmpty: () => UniverValue;
  readonly createArray: (rows: readonly (readonly UniverValue[])[]) => UniverValue;
}

/**
 * Loads Univer's functions, once. Node requires the package when a formula needs it; the workbench has it on the page.
 * @example loadUniver().functions.get("PMT")
 */
export const loadUniver = (): Univer => (loaded ??= describeUniver(requireUniver()));

let loaded: Univer | null = null;

/** At its place and not at the head of the file: it takes longer to load than most formulas to calculate. */
const requireUniver = (): UniverModule => require("@univerjs/engine-formula") as UniverModule;

interface Create<Value> {
  readonly create: (value: Value) => UniverValue;
}

type FunctionClass = new (name: string) => UniverFunction;

interface ArrayShape {
  readonly calculateValueList: readonly (readonly UniverValue[])[];
  readonly rowCount: number;
  readonly columnCount: number;
  readonly unitId: null;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Its lists of functions (`functionMath` …) are pairs of a class and a name. */
interface UniverModule {
  readonly [list: `function${string}`]: readonly (readonly [FunctionClass, string])[];
  readonly NumberValueObject: Create<number>;
  readonly StringValueObject: Create<string>;
  readonly BooleanValueObject: Create<boolean>;
  readonly ErrorValueObject: Create<string>;
  readonly NullValueObject: Create<number>;
  readonly ArrayValueObject: new (shape: ArrayShape) => UniverValue;
}

function describeUniver(univer: UniverModule): Univer {
  const lists = Object.entries(univer).filter(([key, list]) => /^function[A-Z]/.test(key) && Array.isArray(list));
  const pairs = lists.flatMap(([, list]) => list as UniverModule["functionMath"]);
  return {
    functions: new Map(pairs.map(([Class, name]) => [name, () => new Class(name)])),
    createNumber: (value) => univer.NumberValueObject.create(value),
    createText: (value) => univer.StringValueObject.create(value),
    createBoolean: (value) => univer.BooleanValueObject.create(value),
    createError: (value) => univer.ErrorValueObject.create(value),
    createEmpty: () => univer.NullValueObject.create(0),
    createArray: (rows) =>
      new univer.ArrayValueObject({
        calculateValueList: rows,
        rowCount: rows.length,
        columnCount: rows[0]?.length ?? 0,
        unitId: null,
        sheetId: "",
        row: -1,
        column: -1,
      }),
  };
}
