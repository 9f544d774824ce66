import type { Severity } from "../../../rules/finding";

const NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", tip: "Tip" };

/** Distinguished by shape, not only by color: a circle, a triangle, a square with round corners. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z",
  warning: "M8 1.2c.5 0 1 .3 1.2.7l5.6 10.9c.5.9-.2 2-1.2 2H2.400c-1 0-1.7-1.1-1.2-2L6.8 1.900C7 1.5 7.5 1.2 8 1.200Z",
  tip: "M4 1.500h8A2.5 2.5 0 0 1 14.5 4v8a2.5 2.5 0 0 1-2.5 2.500H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.500Z",
};
const MARKS: Readonly<Record<Severity, string>> = {
  error: "M8 4.200v4.600M8 11.300v.4",
  warning: "M8 5.500v4M8 11.900v.4",
  tip: "M8 7.200v4.400M8 4.500v.4",
};

export const SeverityIcon = ({ severity }: { readonly severity: Severity }) => (
  <svg
    class={`severity ${severity}`}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    role="img"
    aria-label={NAMES[severity]}
  >
    <path d={SHAPES[severity]} fill="currentColor" />
    <path class="severity-mark" d={MARKS[severity]} />
  </svg>
);
