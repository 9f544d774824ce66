import { compare, findNumber, isFault, type Scalar } from "./value";

/**
 * What COUNTIFS and its like take as a condition: `">=5"`, `"<>"`, `"Ann*"`, a value. `?` stands for a letter, `*` for
 * any, `~` before them for themselves.
 * documented: https://support.microsoft.com/office/dda3dc6e-f74e-4aee-88bc-aa8c2a866842
 */
export function readCriterion(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== "string") return (value) => value !== null && !isFault(value) && same(value, criterion ?? 0);
  const [, operator = "", text = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operator === "<>") {
    if (text === "") return (value) => value !== null;
    const equals = equalTo(text);
    return (value) => !equals(value);
  }
  if (operator === "=" && text === "") return (value) => value === null;
  if (operator === "" && text === "") return (value) => value === null || value === "";
  if (operator === "" || operator === "=") return equalTo(text);
  const number = findNumber(text);
  const limit = number ?? text;
  return (value) => {
    if (typeof value !== typeof limit) return false;
    const difference = compare(value, limit);
    return operator === "<"
      ? difference < 0
      : operator === ">"
        ? difference > 0
        : operator === "<="
          ? difference <= 0
          : difference >= 0;
  };
}

function equalTo(text: string): (value: Scalar) => boolean {
  const number = findNumber(text);
  if (number !== null)
    return (value) => value === number || (typeof value === "string" && findNumber(value) === number);
  if (/^(true|false)$/i.test(text)) return (value) => value === /^true$/i.test(text);
  const pattern = wildcards(text);
  return (value) =>
    isFault(value) ? value.error === text.toUpperCase() : typeof value === "string" && pattern.test(value);
}

const same = (value: Scalar, wanted: Scalar): boolean => typeof value === typeof wanted && compare(value, wanted) === 0;

/** `"Ann*"` as a pattern for a whole text, whatever its case. */
export function wildcards(text: string): RegExp {
  const source = text.replaceAll(/~([?*~])|([?*])|([\s\S])/g, (_, literal?: string, wild?: string, other?: string) =>
    wild === "*"
      ? "[\\s\\S]*"
      : wild === "?"
        ? "[\\s\\S]"
        : (literal ?? other ?? "").replace(/[.*+?^${}()|[\]\\]/, "\\$&"),
  );
  return new RegExp(`^${source}$`, "i");
}
