import type { CorpusSheet } from "./corpus-sheet";
import { english } from "./english";
import { germanic } from "./germanic";
import { laterEnglish } from "./later-english";
import { laterEurope } from "./later-europe";
import { laterNearMisses } from "./later-near-misses";
import { laterScripts } from "./later-scripts";
import { nearMisses } from "./near-misses";
import { otherScripts } from "./other-scripts";
import { romance } from "./romance";

/** What the recogniser was built on. */
export const EARLIER: readonly CorpusSheet[] = [...english, ...romance, ...germanic, ...otherScripts, ...nearMisses];

/** What was drawn once it worked, to see how it does on sheets it was not built on. */
export const LATER: readonly CorpusSheet[] = [...laterEnglish, ...laterEurope, ...laterScripts, ...laterNearMisses];
