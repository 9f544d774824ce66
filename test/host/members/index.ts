import * as rangePlaces from "./range-places";
import * as ranges from "./range";
import type { TypeUnderTest } from "./member";
import * as workbooks from "./workbook";
import * as worksheets from "./worksheet";

/** Every type whose members are tested one by one; a long one stands in several parts. */
export const TYPES: readonly TypeUnderTest[] = [workbooks, worksheets, ranges, rangePlaces].flatMap((file): TypeUnderTest[] => Object.values(file));
