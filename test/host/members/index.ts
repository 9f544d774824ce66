import * as charts from "./chart";
import * as conditionals from "./conditional";
import * as formats from "./format";
import type { TypeUnderTest } from "./member";
import * as namedStyles from "./named-style";
import * as pages from "./page";
import * as pivots from "./pivot";
import * as places from "./places";
import * as ranges from "./range";
import * as rangePlaces from "./range-places";
import * as shapes from "./shape";
import * as slicers from "./slicer";
import * as tables from "./table";
import * as workbooks from "./workbook";
import * as worksheets from "./worksheet";

/** Every type whose members are tested one by one; a long one stands in several parts. */
export const TYPES: readonly TypeUnderTest[] = [
  workbooks,
  worksheets,
  ranges,
  rangePlaces,
  tables,
  places,
  formats,
  namedStyles,
  conditionals,
  pages,
  charts,
  shapes,
  pivots,
  slicers,
].flatMap((file): TypeUnderTest[] => Object.values(file));
