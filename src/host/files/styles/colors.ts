import { type Element, findChild, listChildren, parseXml } from "../xml/parse-xml";

/** What the colours of a file refer to: those of its theme and those of its palette, each as `"#RRGGBB"`. */
export interface Palette {
  /** In the order in which cells number them. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME: readonly string[] = [
  "#FFFFFF",
  "#000000",
  "#E7E6E6",
  "#44546A",
  "#4472C4",
  "#ED7D31",
  "#A5A5A5",
  "#FFC000",
  "#5B9BD5",
  "#70AD47",
  "#0563C1",
  "#954F72",
];

const IN_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/**
 * The colours that a workbook's parts name by number; Office's own where it has no theme or no palette. The theme is
 * read once a colour of it is asked for.
 * Sources: ISO/IEC 29500-1, 20.1.6.2 (clrScheme), 18.8.27 (indexedColors)
 */
export function readPalette(readThemePart: () => string | null, styles: Element | null): Palette {
  let theme: readonly string[] | null = null;
  return {
    get theme() {
      return (theme ??= readTheme(readThemePart()));
    },
    indexed: readIndexed(styles),
  };
}

function readTheme(xml: string | null): readonly string[] {
  const scheme = /<(\w+:)?clrScheme[\s\S]*?<\/\1clrScheme>/.exec(xml ?? "")?.[0];
  if (scheme === undefined) return OFFICE_THEME;
  const colors = parseXml(scheme);
  return IN_ORDER.map((name, index) => {
    const color = findChild(colors, name)?.children[0];
    const text = color?.attributes.lastClr ?? color?.attributes.val;
    return text && /^[0-9a-f]{6}$/i.test(text) ? `#${text.toUpperCase()}` : (OFFICE_THEME[index] ?? "#000000");
  });
}

function readIndexed(styles: Element | null): readonly string[] {
  const colors = styles && findChild(styles, "colors");
  const own = colors ? listChildren(colors, "indexedColors", "rgbColor") : [];
  return PALETTE.map((color, index) => `#${own[index]?.attributes.rgb?.slice(-6).toUpperCase() ?? color}`);
}

/** The old palette's first colours; 64 is the window's text, 65 its background. */
const PALETTE = [
  "000000",
  "FFFFFF",
  "FF0000",
  "00FF00",
  "0000FF",
  "FFFF00",
  "FF00FF",
  "00FFFF",
  "000000",
  "FFFFFF",
  "FF0000",
  "00FF00",
  "0000FF",
  "FFFF00",
  "FF00FF",
  "00FFFF",
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
  "660066",
  "FF8080",
  "0066CC",
  "CCCCFF",
  "000080",
  "FF00FF",
  "FFFF00",
  "00FFFF",
  "800080",
  "800000",
  "008080",
  "0000FF",
  "00CCFF",
  "CCFFFF",
  "CCFFCC",
  "FFFF99",
  "99CCFF",
  "FF99CC",
  "CC99FF",
  "FFCC99",
  "3366FF",
  "33CCCC",
  "99CC00",
  "FFCC00",
  "FF9900",
  "FF6600",
  "666699",
  "969696",
  "003366",
  "339966",
  "003300",
  "333300",
  "993300",
  "993366",
  "333399",
  "333333",
  "000000",
  "FFFFFF",
];

/**
 * The colour of an element such as `<color theme="4" tint="0.4"/>` as `"#RRGGBB"`; null where it gives none or leaves
 * it to the system.
 * Source: ISO/IEC 29500-1, 18.8.19
 */
export function findColor(element: Element | null | undefined, { theme, indexed }: Palette): string | null {
  if (!element) return null;
  const { rgb, theme: ofTheme, indexed: ofPalette, tint = "0" } = element.attributes;
  const color = rgb === undefined ? (theme[Number(ofTheme)] ?? indexed[Number(ofPalette)]) : readRgb(rgb);
  return color === undefined ? null : tinted(color, Number(tint));
}

const readRgb = (rgb: string): string | undefined =>
  /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;

/** `"#RRGGBB"` → `"FFRRGGBB"`. */
export const toArgb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

/** Below 0 towards black, above 0 towards white; hue and saturation stay. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255);
  const light = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return `#${channels.map((channel) => toHex(relight(channel, light, wanted))).join("")}`;
}

/** A channel's distance from the lightness shrinks or grows with the room there is around the new one. */
function relight(channel: number, light: number, wanted: number): number {
  const room = (lightness: number) => 1 - Math.abs(2 * lightness - 1);
  return room(light) === 0 ? wanted : wanted + ((channel - light) * room(wanted)) / room(light);
}

const toHex = (channel: number): string =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
