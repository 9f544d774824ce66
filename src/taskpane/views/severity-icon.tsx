import type { Severity } from "../../rules/finding";

const NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", tip: "Tip" };

/** Distinguished by shape, not only by color: a cross in a circle, a triangle, an i in a circle. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
  warning: "M8 2 1.5 13.5h13L8 2Zm0 4.5v3.2m0 1.6v.4",
  tip: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7v4.2M8 4.7v.4",
};

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg
      class={`severity ${severity}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={NAMES[severity]}
    >
      <path
        d={SHAPES[severity]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
