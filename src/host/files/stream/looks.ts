import type { StreamedLook } from "../../../sheet/streamed-book";
import { MAIN_NAMESPACE, writeElement, XML_HEAD } from "../xml/write-xml";

/** The style of a cell; `isQuoted` for a text that Excel would else take for a formula once somebody edits it. */
export type StyleOf = (look: string, isQuoted: boolean) => number;

/** The styles of the looks, and which number each has. Source: ISO/IEC 29500-1, 18.8 */
export function writeLooks(looks: Readonly<Record<string, StreamedLook>>): { xml: string; styleOf: StyleOf } {
  const fonts = createList(writeFont({}));
  const fills = createList(patternFill("none"), patternFill("gray125"));
  const borders = createList(writeBorder({}));
  const formats = createList();
  const styles = Object.values(looks).flatMap((look) =>
    [false, true].map((quotePrefix) =>
      writeElement(
        "xf",
        {
          numFmtId: findFormat(look.numberFormat, formats.add),
          fontId: fonts.add(writeFont(look)),
          fillId: fills.add(writeFill(look)),
          borderId: borders.add(writeBorder(look)),
          xfId: 0,
          ...(quotePrefix && { quotePrefix }),
          applyNumberFormat: true,
          applyFont: true,
          applyFill: true,
          applyBorder: true,
          applyAlignment: true,
        },
        writeAlignment(look),
      ),
    ),
  );
  const numbered = formats
    .list()
    .map((formatCode, index) => writeElement("numFmt", { numFmtId: OWN_FORMATS + index, formatCode }));
  const blank = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  const xml = writeElement("styleSheet", { xmlns: MAIN_NAMESPACE }, [
    numbered.length > 0 ? writeList("numFmts", numbered) : "",
    writeList("fonts", fonts.list()),
    writeList("fills", fills.list()),
    writeList("borders", borders.list()),
    writeList("cellStyleXfs", [writeElement("xf", blank)]),
    writeList("cellXfs", [writeElement("xf", { ...blank, xfId: 0 }), ...styles]),
    writeList("cellStyles", [writeElement("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
  ]);
  const places = new Map(Object.keys(looks).map((name, index) => [name, 1 + 2 * index]));
  return { xml: XML_HEAD + xml, styleOf: (look, isQuoted) => (places.get(look) ?? 0) + (isQuoted ? 1 : 0) };
}

/** The first number that a file may give to a format of its own. */
const OWN_FORMATS = 164;
/** The numbers that every file has: 18.8.30; 14 is the short date of the user's locale. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, "0": 1, "m/d/yyyy": 14, "@": 49 };

const findFormat = (code: string | undefined, add: (code: string) => number): number =>
  code === undefined ? 0 : (KNOWN_FORMATS[code] ?? OWN_FORMATS + add(code));

/** Each text once; gives its place. */
function createList(...first: readonly string[]) {
  const places = new Map(first.map((text, index) => [text, index]));
  return {
    add: (text: string): number => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    list: (): readonly string[] => [...places.keys()],
  };
}

const writeList = (name: string, items: readonly string[]): string =>
  writeElement(name, { count: items.length }, items);

const writeColor = (name: string, color: string): string =>
  writeElement(name, { rgb: `FF${color.slice(1).toUpperCase()}` });

const writeFont = ({ bold, italic, size = 11, color = "#000000" }: StreamedLook): string =>
  writeElement("font", {}, [
    bold === true ? writeElement("b", {}) : "",
    italic === true ? writeElement("i", {}) : "",
    writeElement("sz", { val: size }),
    writeColor("color", color),
    writeElement("name", { val: "Calibri" }),
    writeElement("family", { val: 2 }),
  ]);

const patternFill = (patternType: string, content = ""): string =>
  writeElement("fill", {}, writeElement("patternFill", { patternType }, content));

const writeFill = ({ fill }: StreamedLook): string =>
  fill === undefined ? patternFill("none") : patternFill("solid", writeColor("fgColor", fill));

const writeBorder = ({ borders, ends, underline, overline }: StreamedLook): string =>
  writeElement("border", {}, [
    writeLine("left", ends ?? borders),
    writeLine("right", ends ?? borders),
    overline === undefined ? writeLine("top", borders) : writeLine("top", overline, "medium"),
    writeLine("bottom", underline ?? borders),
    writeElement("diagonal", {}),
  ]);

const writeLine = (side: string, color: string | undefined, style = "thin"): string =>
  color === undefined ? writeElement(side, {}) : writeElement(side, { style }, writeColor("color", color));

const writeAlignment = ({ horizontal, vertical, indent, wrap }: StreamedLook): string =>
  writeElement("alignment", {
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    indent,
    wrapText: wrap,
  });
