import { arabic } from "./arabic";
import { basque } from "./basque";
import { bulgarian } from "./bulgarian";
import { catalan } from "./catalan";
import { chinese } from "./chinese";
import { croatian } from "./croatian";
import { czech } from "./czech";
import { danish } from "./danish";
import { dutch } from "./dutch";
import { english } from "./english";
import { estonian } from "./estonian";
import { finnish } from "./finnish";
import { french } from "./french";
import { galician } from "./galician";
import { german } from "./german";
import { greek } from "./greek";
import { hebrew } from "./hebrew";
import { hindi } from "./hindi";
import { hungarian } from "./hungarian";
import { icelandic } from "./icelandic";
import { indonesian } from "./indonesian";
import { italian } from "./italian";
import { japanese } from "./japanese";
import { korean } from "./korean";
import type { HeadingLanguage } from "./languages";
import { latvian } from "./latvian";
import { lithuanian } from "./lithuanian";
import { norwegian } from "./norwegian";
import { persian } from "./persian";
import { polish } from "./polish";
import { portuguese } from "./portuguese";
import { romanian } from "./romanian";
import { russian } from "./russian";
import type { Headings } from "./sense";
import { slovak } from "./slovak";
import { spanish } from "./spanish";
import { swahili } from "./swahili";
import { swedish } from "./swedish";
import { thai } from "./thai";
import { turkish } from "./turkish";
import { ukrainian } from "./ukrainian";
import { vietnamese } from "./vietnamese";
import { welsh } from "./welsh";

/**
 * Every language whose headings are known. To add one, write its file, its name in `languages.ts` and its line here:
 * each sense with the phrases that people write, in any case, singular or plural.
 */
export const HEADINGS: Readonly<Record<HeadingLanguage, Headings>> = {
  english,
  french,
  spanish,
  portuguese,
  german,
  dutch,
  italian,
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
  catalan,
  persian,
  thai,
  swahili,
  croatian,
  estonian,
  latvian,
  lithuanian,
  welsh,
  basque,
  icelandic,
  galician,
};
