/** What stands around the name of a person, folded and without full stops; alike in all languages. */

/** Before it: `Dr. Lee`, `Lt. Gov. Roe`, `Frau Kern`. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr drs doc prof professor rev reverend hon sir dame madam lt gen gov sgt col maj capt cpl " +
    "adm cmdr sen rep pres amb judge coach pastor father sister brother rabbi imam sheikh sr sra srta don dona dra " +
    "d eng herr hr frau fr dipl ing mag m mme mlle me mm sig sigra signora dott dottssa avv arch geom rag dhr mevr " +
    "mw ir mgr phdr mudr judr pan pani bc inz dr-ing docent hra rva bay bayan bpk ibu pak bu shri smt seu"
  ).split(" "),
);

/** Behind it: `Jr.`, `III`. */
export const SUFFIXES: ReadonlySet<string> = new Set("jr sr junior senior ii iii iv v vi 1st 2nd 3rd".split(" "));

/** Degrees, licences and offices behind it: `PhD`, `RN`, `Esq.`. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  (
    "phd ph dphil edd eds ed psyd md do dds dmd dvm od dpm dnp dpt pharmd rph rn lpn np pa cna bsn msn aprn fnp " +
    "pac lcsw lmsw msw lpc lmft lmhc bcba ccc slp ccc-slp otr ot pt ncsp nbct ma mas ms msc msed med mat mba mpa " +
    "mph mfa mls mlis bs bsc ba bed bfa beng meng jd llb llm llp esq cpa cfa cfp cfe clu lutc pe pmp csm shrm phr " +
    "sphr cissp aia qc kc mp mla mbe obe cbe usn usaf usmc ret dmin thd mdiv faap facp frcp mrcp attorney lawyer " +
    "trustee dipl-ing dipl dipling dr-ing maga"
  ).split(" "),
);

/** Of a last name: `van der Berg`, `de la Vega`, `O Brien`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "van von vom zu zum zur der den dem de del della dello degli di da das do dos du des la las le les lo los el " +
    "al ul bin ibn bint abu ben ter ten te af av d o mc mac saint st san santa y e i dalla vander vande"
  ).split(" "),
);

/** What says that more of a name follows: `née Johnson`. */
export const FORMERLY: ReadonlySet<string> = new Set("nee ne geb geboren born formerly roz z-d nata".split(" "));

/**
 * The first names of whom two are named together most often, where `y` and `e` stand in last names as well: `Ana y
 * Luis` are two people, `Ortega y Gasset` is one.
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "ana anna maria marta carmen josefa isabel laura lucia elena pilar cristina sara paula rosa teresa julia " +
    "raquel beatriz nuria silvia irene monica andrea rocio alicia eva sofia clara ines marina noelia carla claudia " +
    "adriana gabriela daniela valentina camila fernanda juana luisa mercedes dolores jose juan antonio manuel " +
    "francisco david javier daniel carlos jesus alejandro miguel rafael pedro angel pablo sergio fernando jorge " +
    "luis alberto alvaro adrian diego raul ivan ruben enrique oscar ramon vicente andres joaquin santiago eduardo " +
    "victor mario roberto jaime marcos ignacio hugo tomas felipe mateo lucas joao paulo rui nuno tiago ricardo " +
    "bruno andre gustavo rodrigo joana catarina mariana leticia juliana patricia renata beto ze giulia chiara " +
    "francesca giovanni marco luca matteo paolo giuseppe alessandro stefano giorgio pietro jordi josep marc " +
    "montserrat oriol pau anne jean pierre jack john"
  ).split(" "),
);
