import type { CellValue } from "../../sheet/cell";

/** True for what a failed formula leaves in its cell: `#REF!`, `#N/A`, `#DIV/0!`, `#NAME?` … */
export const isError = (value: CellValue): boolean =>
  typeof value === "string" && value.startsWith("#") && ERROR.test(value);

const ERROR = /^#(?:N\/A|GETTING_DATA|[A-Z][A-Z0-9/]*[!?])$/;
