import { type OfficeInNode, openOffice } from "../../src/host/doors/open-office";
import SIGNATURES from "../../src/host/engine/signatures.json";
import { startHost } from "../../src/host/host";
import { TYPES } from "./members/index";
import { withObject } from "./with-object";

const open: OfficeInNode[] = [];

afterEach(() => {
  for (const office of open.splice(0)) office.close();
});

type Texts = Readonly<Record<string, string>>;

const METHODS: Readonly<Record<string, Texts>> = SIGNATURES.methods;
const PROPERTIES: Readonly<Record<string, Texts>> = SIGNATURES.properties;
const FIELDS: Readonly<Record<string, Texts>> = SIGNATURES.fields;
const WORDS: Texts = SIGNATURES.words;

/** What the documentation says of an argument: `Range | string?` */
interface Parameter {
  readonly kinds: readonly string[];
  readonly isOptional: boolean;
}

const readParameter = (text: string): Parameter => ({
  kinds: split(text.replace(/\?$/, "")),
  isOptional: text.endsWith("?"),
});

/** `"string | (string | Shape)[]"` is two. */
const split = (text: string): readonly string[] => text.split(/ \| (?![^(]*\))/);

/** Of a list, what is in it. */
const within = (kind: string): readonly string[] => split(kind.slice(0, -2).replace(/^\((.*)\)$/, "$1"));

/** Something of that kind, so that only the argument in question is wrong; objects of Excel are on this sheet. */
function right(kind: string, sheet: Excel.Worksheet | null): unknown {
  if (kind.endsWith("[]")) return [right(within(kind)[0]!, sheet)];
  if (kind in WORDS) return WORDS[kind]?.split(" ").at(-1);
  if (kind in FIELDS) return rightFields(kind);
  switch (kind) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "Range":
      return sheet?.getRange("A1:B2");
    case "Worksheet":
      return sheet;
    case "Shape":
      return sheet?.shapes.addLine(1, 2, 3, 4);
    default:
      return "A1";
  }
}

/** An object with the fields that it cannot do without. */
const rightFields = (kind: string): object =>
  Object.fromEntries(
    Object.entries(FIELDS[kind] ?? {})
      .filter(([, text]) => !readParameter(text).isOptional)
      .map(([name, text]) => [name, right(readParameter(text).kinds[0]!, null)]),
  );

const CANDIDATES = [{ nonsense: 1 }, "Nonsense", 7];

/** What nobody can mean there: of another kind, a word that is none, an object with a field that there is not. */
function wrong(kinds: readonly string[]): readonly unknown[] {
  if (kinds.includes("any")) return [];
  const others = CANDIDATES.filter((value) => !kinds.some((kind) => kind === typeof value));
  return [...others.slice(0, 2), ...kinds.flatMap(wrongWithin)];
}

const wrongWithin = (kind: string): readonly unknown[] =>
  kind.endsWith("[]")
    ? wrong(within(kind)).map((value) => [value])
    : Object.entries(FIELDS[kind] ?? {}).flatMap(([name, text]) => {
        const { kinds, isOptional } = readParameter(text);
        return [...wrong(kinds), ...(isOptional ? [] : [undefined])].map((value) => ({
          ...rightFields(kind),
          [name]: value,
        }));
      });

/** Whether this member was refused by its name; otherwise what came in its place. */
async function whatComesOf(context: Excel.RequestContext, member: string, act: () => void): Promise<string> {
  try {
    act();
    await context.sync();
    return "was answered";
  } catch (error) {
    const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
    const isRefused = REFUSALS.has(code ?? "") && [member, OWN_WORDS[member]].includes(debugInfo?.errorLocation);
    return isRefused ? "was refused" : `${code} at ${debugInfo?.errorLocation}: ${message}`;
  }
}

/** Of what the host lacks it says so, whatever the arguments. */
const REFUSALS: ReadonlySet<string> = new Set(["InvalidArgument", "ApiNotFound"]);

/** Office.js itself refuses these. */
const OWN_WORDS: Readonly<Record<string, string>> = { "ChartCollection.add": "Charts.Add" };

const TYPES_AT_HAND = Array.from(new Map(TYPES.map((one) => [one.type, one])).values()).filter(
  ({ type }) => type in METHODS || type in PROPERTIES,
);

/** Office.js itself makes yes or no of any word here. */
const TURNED: ReadonlySet<string> = new Set(["PivotField.sortByLabels"]);

describe.each(TYPES_AT_HAND)("$type", (program) => {
  const { type } = program;

  test("takes no argument that the documentation does not know", async () => {
    const taken: string[] = [];
    for (const [name, text] of Object.entries(METHODS[type] ?? {})) {
      const parameters = text.split(", ").map(readParameter);
      for (const [index, { kinds, isOptional }] of parameters.entries()) {
        const missing = isOptional || kinds.includes("any") ? [] : [undefined];
        for (const value of [...wrong(kinds), ...missing]) {
          if (typeof value === "string" && TURNED.has(`${type}.${name}`)) continue;
          const came = await withObject(program, (it, context) => {
            const sheet = context.workbook.worksheets.getActiveWorksheet();
            const args = parameters.map((one, at) => (at === index ? value : right(one.kinds[0]!, sheet)));
            return whatComesOf(context, `${type}.${name}`, () => {
              const result = (it[name] as (...all: unknown[]) => unknown).apply(it, args);
              (result as { load?: (names: string) => void } | undefined)?.load?.("");
            });
          });
          if (came !== "was refused") taken.push(`${name}, argument ${index} = ${JSON.stringify(value)}: ${came}`);
        }
      }
    }
    expect(taken).toEqual([]);
  });

  test("takes no field that the documentation does not know", async () => {
    const taken: string[] = [];
    for (const [name, text] of Object.entries(PROPERTIES[type] ?? {}))
      for (const value of wrong(split(text))) {
        const came = await withObject(program, (it, context) =>
          whatComesOf(context, `${type}.${name}`, () => {
            it[name] = value;
          }),
        );
        if (came !== "was refused") taken.push(`${name} = ${JSON.stringify(value)}: ${came}`);
      }
    expect(taken).toEqual([]);
  });
});

type Act = (sheet: Excel.Worksheet) => unknown;

const CONDITIONS = (sheet: Excel.Worksheet) => sheet.getRange("B2:B5").conditionalFormats;

/** Said by the right names, and yet nothing that Excel could do. */
const HALF_SAID: Readonly<Record<string, Act>> = {
  "a filter for the top items, without how many": (sheet) =>
    sheet.autoFilter.apply("A1:B5", 1, { filterOn: "TopItems" }),
  "a filter for the top none": (sheet) => sheet.autoFilter.apply("A1:B5", 1, { filterOn: "TopItems", criterion1: "0" }),
  "a filter by a color, without the color": (sheet) => sheet.autoFilter.apply("A1:B5", 1, { filterOn: "CellColor" }),
  "a filter of dates by what is not a date": (sheet) =>
    sheet.autoFilter.apply("A1:B5", 1, { filterOn: "Values", values: [{ date: "soon", specificity: "Day" }] }),
  "an order by colors, without the color": (sheet) =>
    sheet.getRange("A1:B5").sort.apply([{ key: 0, sortOn: "CellColor" }]),
  "between one and nothing": (sheet) => {
    CONDITIONS(sheet).add("CellValue").cellValue.rule = { formula1: "=1", operator: "Between" };
  },
  "the top 200 percent": (sheet) => {
    CONDITIONS(sheet).add("TopBottom").topBottom.rule = { rank: 200, type: "TopPercent" };
  },
  "a scale that starts at a number which is not said": (sheet) => {
    CONDITIONS(sheet).add("ColorScale").colorScale.criteria = {
      minimum: { type: "Number", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#217346" },
    };
  },
  "a scale with a color that is none": (sheet) => {
    CONDITIONS(sheet).add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "sunny" },
      maximum: { type: "HighestValue", color: "#217346" },
    };
  },
  "a bar that ends at a percentile which is not said": (sheet) => {
    CONDITIONS(sheet).add("DataBar").dataBar.upperBoundRule = { type: "Percentile" };
  },
  "three icons without criteria": (sheet) => {
    CONDITIONS(sheet).add("IconSet").iconSet.criteria = [];
  },
  "only dates after what is not a date": (sheet) => {
    sheet.getRange("B2").dataValidation.rule = { date: { formula1: "soon", operator: "GreaterThan" } };
  },
  "only whole numbers above what is not a number": (sheet) => {
    sheet.getRange("B2").dataValidation.rule = { wholeNumber: { formula1: "many", operator: "GreaterThan" } };
  },
  "a row at the place before the last but one": (sheet) => sheet.tables.add("A1:B5", true).rows.add(-2, [["Ida", 4]]),
  "more frozen rows than there are": (sheet) => {
    sheet.freezePanes.freezeRows(2_000_000);
  },
};

test.each(Object.entries(HALF_SAID))("%s is refused", async (_, act) => {
  open.push(openOffice(startHost(), { global: true, shared: true }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B5").values = [
      ["pupil", "books"],
      ["Ann", 3],
      ["Bo", 1],
      ["Cy", 2],
      ["Di", 5],
    ];
    act(sheet);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("numbers that are kept as text are sorted as numbers where that is asked for", async () => {
  open.push(openOffice(startHost(), { global: true, shared: true }));
  await Excel.run(async (context) => {
    const rooms = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
    rooms.values = [["'12"], [101], ["'9"], ["hall"]];
    rooms.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
    rooms.load("values");
    await context.sync();
    expect(rooms.values).toEqual([["9"], ["12"], [101], ["hall"]]);
  });
});
