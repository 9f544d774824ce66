import { splitAtLabels, splitMobilizing, splitTelling } from "../../../src/recognition/heading-rows/split-cell";
import { readHeadings } from "../../../src/recognition/phrases/read-heading";
import { isLegend, isSectionTitle, isSignature, isTotal } from "../../../src/recognition/rows/row-words";
import { readCadence } from "../../../src/values/cadences/cadence";
import { readDeadline } from "../../../src/values/dates/deadline";
import { readDependencies } from "../../../src/values/dependencies/read-dependencies";
import { isNothing, isPlaceholder } from "../../../src/values/gaps/is-placeholder";
import { readAudiences } from "../../../src/values/people/audience";
import { isLastNameFirst } from "../../../src/values/people/is-last-name-first";
import { namesSomebody, readPeople } from "../../../src/values/people/people";
import { isMeasurable } from "../../../src/values/steps/is-measurable";
import { saysAct } from "../../../src/values/steps/says-act";
import { readStatus } from "../../../src/values/steps/status";
import { findVagueness } from "../../../src/values/steps/vagueness";
import { fold, wordsOf } from "../../../src/values/texts/fold";
import { atMost, type Figure } from "../figure";
import { fastestOf } from "../measure";

const CALENDAR = { today: 46_354, monthFirst: false };

/** Everything that reads what somebody typed. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "a deadline": (text) => readDeadline(text, CALENDAR),
  "a frequency": readCadence,
  people: readPeople,
  audiences: readAudiences,
  "a status": readStatus,
  dependencies: readDependencies,
  "a measure": isMeasurable,
  "a step": findVagueness,
  "an act": saysAct,
  "somebody's name": (text) => [namesSomebody(text), isLastNameFirst(text)],
  "a placeholder": (text) => [isPlaceholder(text), isNothing(text)],
  "a heading": (text) => readHeadings([text]),
  "a row's beginning": (text) => [isTotal(text), isSignature(text), isLegend(text), isSectionTitle(text)],
  "a shared cell": (text) => [splitAtLabels(text), splitTelling(text), splitMobilizing(text, "lead", "mobilized")],
  "folded words": (text) => [fold(text), wordsOf(text)],
};

/** What is said again and again; each has once been, or may be, what a reader tries in too many ways. */
const SHAPES: Readonly<Record<string, string>> = {
  letters: "a",
  capitals: "A",
  digits: "1",
  spaces: " ",
  words: "order the books ",
  "ISO days": "2026-12-01, ",
  "days in words": "13 october 2026 and ",
  "months and dashes": "jan - ",
  names: "Ana Ruiz, ",
  "last names first": "Doe, J.; ",
  initials: "J. ",
  "open brackets": "(",
  "open quotes": "'a ",
  addresses: "@a.",
  "dots and colons": ".:",
  dashes: "– ",
  "line breaks": "\r\n",
  links: "3FS+2 days, ",
  "every other": "every other ",
  "times a week": "2x a week ",
  Chinese: "每周三月第",
  Arabic: "كل يوم ",
  "combining marks": "e\u0301",
};

/** Characters of a long cell; a cell of Excel has 32,767 at most. */
const LENGTH = 4_000;
const DOUBLED = "of twice the length";

/**
 * How much more time each reader takes where a text is twice as long, in the shape that is worst for it: 2 where it
 * grows as the length, 4 where it grows as its square.
 */
export const measureReaders = (): readonly Figure[] =>
  Object.entries(READERS).map(([reader, read]) => {
    const ratios = Object.entries(SHAPES).map(([shape, piece]) => ({ shape, ratio: ratioOf(read, piece) }));
    const worst = ratios.reduce((a, b) => (b.ratio > a.ratio ? b : a));
    return atMost(`reading ${reader} ${DOUBLED}`, worst.ratio, 3, `worst shape: ${worst.shape}`);
  });

/** Of three tries the least: only noise differs between them. */
function ratioOf(read: (text: string) => unknown, piece: string): number {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => piece.repeat(Math.ceil(length / piece.length)));
  let least = Infinity;
  for (let attempt = 0; attempt < 3 && least > 2.6; attempt++) {
    const turns = fastestOf({ once: () => read(once ?? ""), twice: () => read(twice ?? "") }, 12);
    least = Math.min(least, turns.twice / Math.max(turns.once, SHORTEST));
  }
  return least;
}

/** Milliseconds; below, the clock is all that is measured. */
const SHORTEST = 0.02;
