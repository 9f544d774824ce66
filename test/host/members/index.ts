import * as charts from "./chart";
import * as conditionals from "./conditional";
import * as formats from "./format";
import type { TypeUnderTest } from "./member";
import * as pages from "./page";
import * as places from "./places";
import * as ranges from "./range";
import * as rangePlaces from "./range-places";
import * as shapes from "./shape";
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
  conditionals,
  pages,
  charts,
  shapes,
].flatMap((file): TypeUnderTest[] => Object.values(file));
