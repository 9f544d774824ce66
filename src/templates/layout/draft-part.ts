import type { Draft } from "../../sheet/draft";

/** What one part of a template adds to the draft. */
export type DraftPart = Partial<
  Pick<Draft, "cells" | "formats" | "rowHeights" | "foldableRows" | "names" | "validations">
>;

/** Joins the parts of a template into one. */
export const joinParts = (parts: readonly DraftPart[]): Required<DraftPart> => ({
  cells: parts.flatMap(({ cells = [] }) => cells),
  formats: parts.flatMap(({ formats = [] }) => formats),
  rowHeights: parts.flatMap(({ rowHeights = [] }) => rowHeights),
  foldableRows: parts.flatMap(({ foldableRows = [] }) => foldableRows),
  names: parts.flatMap(({ names = [] }) => names),
  validations: parts.flatMap(({ validations = [] }) => validations),
});
