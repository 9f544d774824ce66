/** The way to a value in JSON: `["rules", "step-vague", "severity"]`. */
export type JsonPath = readonly (string | number)[];

export interface JsonRead {
  readonly value: unknown;
  /** The line on which the value begins, from 1; that of the nearest one around it where there is none. */
  readonly lineOf: (path: JsonPath) => number;
  /** Names that stand twice in one object, of which a reader would overlook one. */
  readonly twice: readonly JsonPath[];
}

/** JSON that cannot be read, and why. */
export interface JsonProblem {
  readonly line: number;
  readonly because: string;
}

/**
 * Reads JSON with the lines on which its values stand.
 *
 * @example parseJson('{\n  "name": "Oak"\n}').lineOf(["name"]) // 2
 */
export function parseJson(text: string): JsonRead | JsonProblem {
  const reader = new Map<string, number>();
  const twice: JsonPath[] = [];
  let at = 0;

  const lineAt = (place: number): number => text.slice(0, place).split("\n").length;
  const fail = (because: string): never => {
    throw new NotJson(because, lineAt(at));
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    if (!text.startsWith(sign, at)) return false;
    at += sign.length;
    return true;
  };
  const takeText = (): string => {
    take(SPACE);
    const found = take(TEXT) ?? fail(`a text between " and " is missing`);
    return JSON.parse(found) as string;
  };

  const readMembers = (path: JsonPath): Record<string, unknown> => {
    const members = new Map<string, unknown>();
    while (!takeSign("}")) {
      if (members.size > 0 && !takeSign(",")) fail("a comma or } is missing");
      const name = takeText();
      const place = at;
      if (!takeSign(":")) fail(`a colon is missing behind "${name}"`);
      if (members.has(name)) twice.push([...path, name]);
      members.set(name, readValue([...path, name], place));
    }
    return Object.fromEntries(members);
  };
  const readItems = (path: JsonPath): readonly unknown[] => {
    const items: unknown[] = [];
    while (!takeSign("]")) {
      if (items.length > 0 && !takeSign(",")) fail("a comma or ] is missing");
      items.push(readValue([...path, items.length], at));
    }
    return items;
  };
  const readValue = (path: JsonPath, place: number): unknown => {
    if (path.length > DEEPEST) fail("it is nested too deeply");
    take(SPACE);
    reader.set(JSON.stringify(path), lineAt(typeof path.at(-1) === "string" ? place : at));
    if (takeSign("{")) return readMembers(path);
    if (takeSign("[")) return readItems(path);
    const plain =
      take(PLAIN) ?? fail(at >= text.length ? "it ends too early" : `${text.slice(at, at + 10)} is no value`);
    return JSON.parse(plain);
  };

  try {
    const value = readValue([], 0);
    take(SPACE);
    if (at < text.length) fail("something stands behind its end");
    return { value, twice, lineOf: (path) => findLine(reader, path) };
  } catch (error) {
    if (error instanceof NotJson) return { line: error.line, because: error.message };
    throw error;
  }
}

class NotJson extends Error {
  constructor(
    because: string,
    readonly line: number,
  ) {
    super(because);
  }
}

const DEEPEST = 20;
const SPACE = /[ \t\r\n]*/y;
/** A text that is not ended on its line is not ended. */
const TEXT = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const PLAIN =
  /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

const findLine = (lines: ReadonlyMap<string, number>, path: JsonPath): number =>
  lines.get(JSON.stringify(path)) ?? (path.length === 0 ? 1 : findLine(lines, path.slice(0, -1)));
