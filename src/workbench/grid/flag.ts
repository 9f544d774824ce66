import { BooleanNumber } from "@univerjs/core";

/** Yes or no, as Univer keeps it. */
export const flag = (yes: boolean): BooleanNumber => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);
