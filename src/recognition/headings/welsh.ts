import type { Headings } from "./sense";

/** Welsh, Irish and Scottish Gaelic. */
export const welsh = {
  step: `
    cam gweithredu, camau gweithredu, gweithred, gweithredu, tasg, tasgau, beth, beth sydd angen ei wneud,
    gweithgaredd, gweithgareddau, cam, camau, gníomh, gníomhartha, tasc, tascanna, céim, cad atá le déanamh, gnìomh,
    gnìomhan`,
  owner: `
    perchennog, arweinydd, cyfrifoldeb, cyfrifol, person cyfrifol, yn gyfrifol, arwain, freagracht, freagrach,
    duine freagrach, úinéir, ceannaire`,
  responsible: "pwy, gan bwy, cé, cò",
  support: "cefnogaeth, partneriaid, gyda phwy, cymorth, comhpháirtithe, tacaíocht",
  start: "dyddiad dechrau, dechrau, dáta tosaithe, tús",
  deadline: `
    erbyn pryd, erbyn, pryd, dyddiad cau, dyddiad gorffen, dyddiad cwblhau, amserlen, cathain, spriocdháta,
    dáta deiridh, faoin dáta, cuin`,
  completed: "cwblhawyd, dáta críochnaithe",
  resources: "adnoddau, cost, costau, cyllideb, acmhainní, costas, buiséad",
  measure: `
    tystiolaeth, mesur, mesurau, canlyniad, canlyniadau, meini prawf llwyddiant, dangosydd, sut byddwn yn gwybod,
    toradh, torthaí, táscaire, fianaise`,
  status: "statws, cynnydd, stádas, dul chun cinn",
  number: "rhif, uimhir",
  section: "nod, nodau, amcan, amcanion, maes, blaenoriaeth, sprioc, aidhm, réimse",
  notes: "nodiadau, sylwadau, nótaí, tuairimí",
  audience: "cynulleidfa, lucht féachana",
  barriers: "rhwystrau, risgiau",
  detail: "disgrifiad, enw, cur síos",
} as const satisfies Headings;
