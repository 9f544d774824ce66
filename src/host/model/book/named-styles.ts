/** What Excel keeps named styles of, those of cells apart. */
export type StyleKind = "TableStyle" | "PivotTableStyle" | "SlicerStyle" | "TimelineStyle";

/** The named styles of one kind. */
export interface NamedStyles {
  /** The name of the one that something new has. */
  readonly standard: string;
  /** The names of those that Excel did not bring. */
  readonly own: readonly string[];
}

/** The styles of a new workbook. */
export const standardStyles: Readonly<Record<StyleKind, NamedStyles>> = {
  TableStyle: { standard: "TableStyleMedium2", own: [] },
  PivotTableStyle: { standard: "PivotStyleLight16", own: [] },
  SlicerStyle: { standard: "SlicerStyleLight1", own: [] },
  TimelineStyle: { standard: "TimeSlicerStyleLight1", own: [] },
};

/** How many of each family Excel brings. */
const FAMILIES: Readonly<Record<StyleKind, Readonly<Record<string, number>>>> = {
  TableStyle: { TableStyleLight: 21, TableStyleMedium: 28, TableStyleDark: 11 },
  PivotTableStyle: { PivotStyleLight: 28, PivotStyleMedium: 28, PivotStyleDark: 28 },
  SlicerStyle: { SlicerStyleLight: 6, SlicerStyleOther: 2, SlicerStyleDark: 6 },
  TimelineStyle: { TimeSlicerStyleLight: 6, TimeSlicerStyleDark: 6 },
};

/** The names of the styles of a kind that Excel brings: `"TableStyleLight1"`. */
export const listBuiltIn = (kind: StyleKind): readonly string[] =>
  Object.entries(FAMILIES[kind]).flatMap(([family, count]) =>
    Array.from({ length: count }, (_, index) => `${family}${index + 1}`),
  );
