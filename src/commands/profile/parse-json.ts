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
  const scanner = createScanner(text);
  const { place, fail, take, takeSign } = scanner;
  const lines = new Map<string, number>();
  const twice: JsonPath[] = [];

  const readMembers = (path: JsonPath): Record<string, unknown> => {
    const members = new Map<string, unknown>();
    while (!takeSign("}")) {
      if (members.size > 0 && !takeSign(",")) fail("a comma or } is missing");
      const name = scanner.takeText();
      const from = place();
      if (!takeSign(":")) fail(`a colon is missing behind "${name}"`);
      if (members.has(name)) twice.push([...path, name]);
      members.set(name, readValue([...path, name], from));
    }
    return Object.fromEntries(members);
  };
  const readItems = (path: JsonPath): readonly unknown[] => {
    const items: unknown[] = [];
    while (!takeSign("]")) {
      if (items.length > 0 && !takeSign(",")) fail("a comma or ] is missing");
      items.push(readValue([...path, items.length], place()));
    }
    return items;
  };
  const readValue = (path: JsonPath, from: number): unknown => {
    if (path.length > DEEPEST) fail("it is nested too deeply");
    take(SPACE);
    lines.set(JSON.stringify(path), scanner.lineAt(typeof path.at(-1) === "string" ? from : place()));
    if (takeSign("{")) return readMembers(path);
    if (takeSign("[")) return readItems(path);
    return scanner.takePlain();
  };

  try {
    const value = readValue([], 0);
    take(SPACE);
    if (place() < text.length) fail("something stands behind its end");
    return { value, twice, lineOf: (path) => findLine(lines, path) };
  } catch (error) {
    if (error instanceof NotJson) return { line: error.line, because: error.message };
    throw error;
  }
}

/** Goes through a text from its beginning; what it takes, it has left behind. */
interface Scanner {
  readonly place: () => number;
  /** The line of a place, from 1. */
  readonly lineAt: (place: number) => number;
  /** @throws {NotJson} always, with the line of the place that was reached */
  readonly fail: (because: string) => never;
  /** What fits the pattern right here; null where nothing does. */
  readonly take: (pattern: RegExp) => string | null;
  /** Whether a sign stands here, behind spaces. */
  readonly takeSign: (sign: string) => boolean;
  readonly takeText: () => string;
  /** A text, a number, true, false or null. */
  readonly takePlain: () => unknown;
}

function createScanner(text: string): Scanner {
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
  return {
    place: () => at,
    lineAt,
    fail,
    take,
    takeSign: (sign) => {
      take(SPACE);
      if (!text.startsWith(sign, at)) return false;
      at += sign.length;
      return true;
    },
    takeText: () => {
      take(SPACE);
      return String(JSON.parse(take(TEXT) ?? fail(`a text between " and " is missing`)));
    },
    takePlain: () => {
      const found =
        take(PLAIN) ?? fail(at < text.length ? `${text.slice(at, at + 10)} is no value` : "it ends too early");
      const value: unknown = JSON.parse(found);
      return value;
    },
  };
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
