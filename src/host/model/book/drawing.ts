/** A text, a number, a yes or no; null for automatic. */
export type Setting = string | number | boolean | null;

/**
 * What was set of a drawing and of its parts, by part and name: `"/Name"`, `"Legend/Position"`,
 * `"Series.2.Format.Line/Color"`. What is not among them is as Excel begins.
 */
export type Settings = ReadonlyMap<string, Setting>;

/** Something that lies over the cells of a sheet. */
export interface Drawing {
  readonly id: string;
  readonly name: string;
  readonly settings: Settings;
}

/** A chart: what it is about, and what was set of it. Nobody draws it. */
export interface Chart extends Drawing {
  /** `"ColumnClustered"`, as Office.js calls it. */
  readonly type: string;
  /** How its data lies on the sheet. */
  readonly plotBy: "Rows" | "Columns";
  readonly series: readonly Series[];
}

/** What a series shows: a reference with its equals sign, or text; `""` for nothing. */
export interface SeriesSources {
  readonly name: string;
  readonly values: string;
  /** The categories, or the x of a scatter chart. */
  readonly categories: string;
  readonly bubbleSizes: string;
}

export interface Series {
  readonly sources: SeriesSources;
  /** Its part of the settings is `"Series.2"` for the key 2. */
  readonly key: number;
  /** The keys of its trendlines: `"Series.2.Trendlines.5"`. */
  readonly trendlines: readonly number[];
}

/** A shape, by the type that Office.js gives it. */
export interface Shape extends Drawing {
  readonly type: "GeometricShape" | "Group" | "Image" | "Line";
  /** The group that it is in, by its id; null for a shape that lies on the sheet. */
  readonly group: string | null;
  /** Of a picture, its file in base64; else `""`. */
  readonly image: string;
}
