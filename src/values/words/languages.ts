import { arabic } from "./arabic";
import { bulgarian } from "./bulgarian";
import { catalan } from "./catalan";
import { chinese } from "./chinese";
import { croatian } from "./croatian";
import { czech } from "./czech";
import { danish } from "./danish";
import { dutch } from "./dutch";
import { english } from "./english";
import { finnish } from "./finnish";
import { french } from "./french";
import { german } from "./german";
import { greek } from "./greek";
import { hebrew } from "./hebrew";
import { hindi } from "./hindi";
import { hungarian } from "./hungarian";
import { indonesian } from "./indonesian";
import { italian } from "./italian";
import { japanese } from "./japanese";
import { korean } from "./korean";
import type { Language } from "./language";
import { norwegian } from "./norwegian";
import { polish } from "./polish";
import { portuguese } from "./portuguese";
import { romanian } from "./romanian";
import { russian } from "./russian";
import { slovak } from "./slovak";
import { spanish } from "./spanish";
import { swedish } from "./swedish";
import { turkish } from "./turkish";
import { ukrainian } from "./ukrainian";
import { vietnamese } from "./vietnamese";

/**
 * Every language that cells are read in, first the seven whose short words are known everywhere; no more than 31, since
 * a word keeps its languages as the bits of a number.
 */
export const LANGUAGES: readonly Language[] = [
  english,
  french,
  spanish,
  portuguese,
  german,
  italian,
  dutch,
  russian,
  arabic,
  chinese,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  czech,
  romanian,
  turkish,
  greek,
  ukrainian,
  hindi,
  indonesian,
  vietnamese,
  japanese,
  korean,
  hebrew,
  hungarian,
  slovak,
  bulgarian,
  croatian,
  catalan,
];
