import { escapeXml, writeElement } from "../xml/write-xml";
import type { WrittenChart } from "./ask";

type Ask = WrittenChart["ask"];

/** Points → the units of drawings, of which an inch has 914,400. */
export const toEmu = (points: number): number => Math.round(points * 12_700);

/** How a shape is by itself; what nobody says stays as the program finds it. */
export interface Standard {
  /** A colour, or null for none. */
  readonly fill?: string | null;
  readonly line?: string | null;
  /** Points. */
  readonly weight?: number;
}

/** `"#4472C4"` or `"accent1"` → a fill of that colour; null → none. */
const writeFill = (color: string | null): string => {
  if (color === null) return writeElement("a:noFill", {});
  const isAccent = !color.startsWith("#");
  const val = isAccent ? color : color.slice(1).toUpperCase();
  return writeElement("a:solidFill", {}, writeElement(isAccent ? "a:schemeClr" : "a:srgbClr", { val }));
};

/** How a shape is filled and lined. `fill` and `line` are the parts that say so; null where nobody can. */
export function writeShape(
  ask: Ask,
  { fill, line }: { readonly fill: string | null; readonly line: string | null },
  standard: Standard = {},
): string {
  const color = fill === null ? undefined : ask(fill, "Color");
  const filled = color === null || typeof color === "string" ? color : standard.fill;
  const content = (filled === undefined ? "" : writeFill(filled)) + writeLine(ask, line, standard);
  return content === "" ? "" : writeElement("c:spPr", {}, content);
}

function writeLine(ask: Ask, part: string | null, standard: Standard): string {
  const read = (name: string) => (part === null ? undefined : ask(part, name));
  const [style, color, weight] = [read("LineStyle"), read("Color"), read("Weight")];
  const isSet = color !== undefined || weight !== undefined;
  const drawn = style === "None" ? null : typeof color === "string" ? color : standard.line;
  if (drawn === null && (style === "None" || !isSet)) return writeElement("a:ln", {}, writeFill(null));
  const dash = typeof style === "string" ? DASHES[style] : undefined;
  if (drawn === undefined && !isSet && dash === undefined) return "";
  const points = typeof weight === "number" ? weight : standard.weight;
  return writeElement("a:ln", { w: points === undefined ? null : toEmu(points) }, [
    typeof drawn === "string" ? writeFill(drawn) : "",
    dash === undefined ? "" : writeElement("a:prstDash", { val: dash }),
  ]);
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

/** What texts of new charts look like: their size in points, and whether they are said to be thin. */
interface StandardFont {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
}

/** A font as the element of this name, or `""` where there is nothing to say of it. */
export function writeFont(ask: Ask, part: string, element: "a:defRPr" | "a:rPr", standard: StandardFont = {}): string {
  const size = ask(part, "Size") ?? standard.size;
  const color = ask(part, "Color") ?? standard.color;
  const bold = ask(part, "Bold") ?? standard.bold;
  const [name, italic, underline] = [ask(part, "Name"), ask(part, "Italic"), ask(part, "Underline")];
  const attributes = {
    sz: typeof size === "number" ? Math.round(size * 100) : null,
    b: typeof bold === "boolean" ? bold : null,
    i: typeof italic === "boolean" ? italic : null,
    u: underline === "Single" ? "sng" : null,
  };
  const content = [
    typeof color === "string" ? writeFill(color) : "",
    typeof name === "string" ? writeElement("a:latin", { typeface: name }) : "",
  ].join("");
  const isSet = content !== "" || Object.values(attributes).some((value) => value !== null);
  return isSet ? writeElement(element, attributes, content) : "";
}

/** How the texts of a part look. */
export function writeTextLook(ask: Ask, part: string, standard?: StandardFont): string {
  const font = writeFont(ask, part, "a:defRPr", standard);
  if (font === "") return "";
  const paragraph = writeElement("a:pPr", {}, font);
  return writeElement("c:txPr", {}, [
    "<a:bodyPr/><a:lstStyle/>",
    writeElement("a:p", {}, [paragraph, writeElement("a:endParaRPr", { lang: "en-US" })]),
  ]);
}

/**
 * A title: the text that was set, or that of a cell; without either, Excel says what it is about.
 * @param isUpright Whether it is read from below.
 */
export function writeTitle({ ask }: WrittenChart, part: string, isUpright = false): string {
  const text = ask(part, "Text");
  const formula = ask(part, "Formula");
  const said =
    typeof text === "string"
      ? writeElement("c:rich", {}, [writeBody(isUpright), "<a:lstStyle/>", ...writeParagraphs(ask, part, text)])
      : typeof formula === "string"
        ? writeElement("c:strRef", {}, writeElement("c:f", {}, escapeXml(formula.slice(1))))
        : "";
  return writeElement("c:title", {}, [
    said === "" ? "" : writeElement("c:tx", {}, said),
    writeElement("c:overlay", { val: ask(part, "Overlay") === true }),
    typeof text === "string" ? "" : writeTextLook(ask, `${part}.Format.Font`, readStandard(part)),
  ]);
}

const writeBody = (isUpright: boolean): string =>
  writeElement("a:bodyPr", isUpright ? { rot: -5_400_000, vert: "horz" } : {});

function writeParagraphs(ask: Ask, part: string, text: string): readonly string[] {
  const font = `${part}.Format.Font`;
  const standard = readStandard(part);
  const head = writeElement("a:pPr", {}, writeFont(ask, font, "a:defRPr", standard));
  return text.split("\n").map((line) => {
    const run = writeElement("a:r", {}, [
      writeFont(ask, font, "a:rPr", standard),
      writeElement("a:t", {}, escapeXml(line)),
    ]);
    return writeElement("a:p", {}, [head, line === "" ? "" : run]);
  });
}

const readStandard = (part: string): StandardFont => ({ size: part === "Title" ? 14 : 10, color: GREY, bold: false });

/** The colours of texts and of lines that nobody chose. */
export const GREY = "#595959";
export const PALE = "#D9D9D9";
