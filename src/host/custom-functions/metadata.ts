/**
 * What an add-in's JSON file says of one of its functions.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export interface FunctionMetadata {
  /** By it the function is associated: `CustomFunctions.associate("ADD", add)`. */
  readonly id: string;
  /** As it stands in formulas, after the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  /** Errors among the arguments are given to the function, not to the cell. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** The last parameter may be given any number of times. */
  readonly repeating?: boolean;
}

/**
 * Reads the file with the functions of an add-in: its text, or what it says.
 * @throws {TypeError} where it is none; the message says what is missing
 * @example readMetadata({ functions: [{ id: "ADD", name: "ADD", parameters: [] }] })
 */
export function readMetadata(metadata: unknown): readonly FunctionMetadata[] {
  const { functions } = readObject(typeof metadata === "string" ? JSON.parse(metadata) : metadata, "The metadata");
  if (!Array.isArray(functions)) throw new TypeError('The metadata of custom functions has no list "functions".');
  return functions.map(readFunction);
}

function readFunction(value: unknown): FunctionMetadata {
  const one = readObject(value, "A custom function");
  const { id, name, parameters = [] } = one;
  if (typeof id !== "string" || typeof name !== "string")
    throw new TypeError('A custom function has an "id" and a "name".');
  if (!Array.isArray(parameters)) throw new TypeError(`The parameters of ${id} are not a list.`);
  const read = parameters.map((parameter) => readParameter(parameter, id));
  return { ...one, id, name: name.toUpperCase(), parameters: read };
}

function readParameter(value: unknown, id: string): ParameterMetadata {
  const one = readObject(value, `A parameter of ${id}`);
  if (typeof one.name !== "string") throw new TypeError(`A parameter of ${id} has no "name".`);
  return { ...one, name: one.name };
}

function readObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new TypeError(`${what} is not an object.`);
  return value as Readonly<Record<string, unknown>>;
}
