import { RECORDS } from "../../src/host/records/index";
import { readSettable, readTypings, type Settable } from "../house/read-typings";
import { TYPES } from "./members/index";
import { withObject } from "./with-object";

type Answered = Record<string, object | undefined> & { readonly name: string };

const TYPINGS = readTypings();
const SETTABLE = readSettable();

/** Types with a program that makes an object of theirs. */
const TYPES_AT_HAND = Array.from(new Map(TYPES.map((one) => [one.type, one])).values()).filter(({ type }) =>
  TYPINGS.has(type),
);

/** An error of Excel that names this member; otherwise what was answered in place of it. */
async function whatComesOf(context: Excel.RequestContext, member: string, act: () => void): Promise<string | null> {
  try {
    act();
    await context.sync();
    return "was answered";
  } catch (error) {
    const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
    const names = [member, SENT_AS[member]].some(
      (name) => message?.includes(member) || debugInfo?.errorLocation === name,
    );
    return names ? null : `${code}: ${message}`;
  }
}

/** Office.js sets them by another word, and Excel's errors say that one. */
const SENT_AS: Readonly<Record<string, string>> = {
  "Style.textOrientation": "Style.orientation",
  "Worksheet.showGridlines": "Worksheet.gridlines",
  "Worksheet.showHeadings": "Worksheet.headings",
};

/** What nobody can mean by a property of that kind. */
const nonsense = ({ kind }: Settable): readonly unknown[] =>
  kind === "boolean" ? ["perhaps", 7] : kind === "number" ? ["many", true] : kind === "word" ? ["Nonsense", 7] : [];

describe.each(TYPES_AT_HAND)("$type", (program) => {
  const { type } = program;

  test("a value of the wrong kind, and a word that is none, is refused by its name", async () => {
    const taken: string[] = [];
    for (const [name, settable] of SETTABLE.get(type) ?? [])
      for (const value of nonsense(settable)) {
        const came = await withObject(program, (it, context) =>
          whatComesOf(context, `${type}.${name}`, () => {
            it[name] = value;
          }),
        );
        if (came !== null) taken.push(`${name} = ${JSON.stringify(value)}: ${came}`);
      }
    expect(taken).toEqual([]);
  });

  test("a member that the host lacks names itself", async () => {
    const record = Object.values(RECORDS as unknown as Record<string, Answered>).find(({ name }) => name === type)!;
    const own = ["properties", "links", "methods"].flatMap((part) => Object.keys(record[part] ?? {}));
    const known = new Set(own.map((name) => name.toLowerCase()).concat("items", "getitem", "load", "set", "tojson"));
    const answered: string[] = [];
    for (const name of TYPINGS.get(type)?.keys() ?? []) {
      if (known.has(name.toLowerCase()) || /^on[A-Z]/.test(name)) continue;
      const came = await withObject(program, (it, context) =>
        whatComesOf(context, `${type}.${name}`, () => {
          const member = it[name];
          if (typeof member === "function") member.call(it, ...ARGUMENTS);
          else (member as { load?: (names: string) => void } | undefined)?.load?.("");
        }),
      );
      if (came !== null) answered.push(`${name}: ${came}`);
    }
    expect(answered).toEqual([]);
  });
});

const ARGUMENTS = ["A1", "B2", "C3"];
