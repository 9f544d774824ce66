/** The sign in the square of a state, drawn 16 × 16, so that it can be told without its color. */
const SIGNS = {
  done: "M3.5 8.5l3 3 6-7",
  late: "M8 3.5v6M8 12v.5",
  "in-progress": "M6 4.5l5 3.5-5 3.5z",
  "to-come": "",
} as const;

/** A small square with the sign of a step's state. */
export const StateSquare = ({ state }: { readonly state: keyof typeof SIGNS }) => (
  <svg class={`square square-${state}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={SIGNS[state]} />
  </svg>
);
