import { readBoolean, readChoice, readColor, readNumber, readText } from "../../engine/arguments";
import type { Setting } from "../../model/book/drawing";
import type { Part } from "../../model/drawings/settings";
import { invalid } from "../../model/host-error";

/** A value of a part of a drawing: how it is read where somebody sets it, and what it is before. */
export interface Field {
  readonly read: (value: unknown) => Setting;
  /** Undefined where only drawing would tell, as with the height of a title: then it is refused until it was set. */
  readonly standard: Setting | undefined | ((target: Part) => Setting | undefined);
  /** Excel alone says it. */
  readonly isFixed?: true;
}

type Standard<Value extends Setting> = Value | ((target: Part) => Value | undefined);

export const flag = (standard?: Standard<boolean>): Field => ({ read: readBoolean, standard });

export const text = (standard?: Standard<string>): Field => ({ read: readText, standard });

export const color = (standard?: Standard<string>): Field => ({ read: readColor, standard });

/** A number, from the least to the most that Excel takes. */
export const number = (standard?: Standard<number>, least = -Infinity, most = Infinity): Field => ({
  read(value) {
    const given = readNumber(value);
    return given < least || given > most ? invalid() : given;
  },
  standard,
});

/** A length in points. */
export const points = (standard?: Standard<number>): Field => number(standard, 0);

/** A whole number, from the least to the most that Excel takes. */
export const whole = (standard?: Standard<number>, least = -Infinity, most = Infinity): Field => {
  const { read } = number(undefined, least, most);
  return { read: (value) => (Number.isInteger(value) ? read(value) : invalid()), standard };
};

// documented: an empty text makes it automatic:
// https://learn.microsoft.com/javascript/api/excel/excel.chartaxis#excel-excel-chartaxis-maximum-member
/** A number, or `""` for the one that Excel finds. */
export const automatic = (standard?: Standard<number | string>): Field => ({
  read: (value) => (value === "" ? "" : readNumber(value)),
  standard,
});

export const choice = <Word extends string>(words: readonly Word[], standard?: Standard<NoInfer<Word>>): Field => ({
  read: (value) => readChoice(value, words),
  standard,
});

/** Degrees by which a text is turned: from -90 to 90, or 180 for letters below each other. */
// documented:
// https://learn.microsoft.com/javascript/api/excel/excel.charttitle#excel-excel-charttitle-textorientation-member
export const turn = (standard?: Standard<number>): Field => ({
  read(value) {
    const degrees = readNumber(value);
    return Number.isInteger(degrees) && (Math.abs(degrees) <= 90 || degrees === 180) ? degrees : invalid();
  },
  standard,
});

/** What Excel says and nobody sets. */
export const told = (standard?: Field["standard"]): Field => ({ read: () => invalid(), standard, isFixed: true });
