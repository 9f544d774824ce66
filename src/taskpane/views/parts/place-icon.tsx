import type { Tab } from "../../state";

/** Drawn with one line, 20 × 20. */
const PATHS: Readonly<Record<Tab | "review", string>> = {
  plan: "M3 4.5h14v11H3zM3 8h14M6 11h5M9 13.3h5",
  insert: "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M10 9v5M7.5 11.5h5",
  check: "M7 3.5H5v14h10v-14h-2M7 2.5h6v2.5H7zM7.3 11.3l2 2 3.6-4",
  communicate: "M3 8.5v3.5h2.5L14 16V4.5L5.5 8.5zM6.5 12.2l1 4h2l-.8-3M16.5 8.5v3.5",
  review: "M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7M3.5 3.5V7H7M10 6.5V10l2.5 2",
  rules:
    "M10 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4M10 4.7a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6M10 2.3v2.4M10 15.3v2.4" +
    "M2.3 10h2.4M15.3 10h2.4M4.6 4.6l1.6 1.6M13.8 13.8l1.6 1.6M4.6 15.4l1.6-1.6M13.8 6.2l1.6-1.6",
};

export const PlaceIcon = ({ place }: { readonly place: Tab }) => (
  <svg class={`place-icon place-${place}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d={PATHS[place]} />
  </svg>
);
