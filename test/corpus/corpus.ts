import type { CorpusSheet } from "./corpus-sheet";
import { english } from "./english";
import { germanic } from "./germanic";
import { nearMisses } from "./near-misses";
import { otherScripts } from "./other-scripts";
import { romance } from "./romance";

/** Every sheet that was drawn, plans first. */
export const CORPUS: readonly CorpusSheet[] = [...english, ...romance, ...germanic, ...otherScripts, ...nearMisses];
