import type { Language } from "./language";

export const catalan: Language = {
  code: "ca",
  months: "gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre",
  weekdays: "dilluns, dimarts, dimecres, dijous, divendres, dissabte, diumenge",
  by: "abans del|abans de|com a molt tard|fins al|fins a|per al",
  of: "de|d|del",
  early: "principis",
  middle: "mitjan|mitjans",
  late: "finals",
  day: "dia|dies",
  week: "setmana|setmanes",
  month: "mes|mesos",
  quarter: "trimestre",
  half: "semestre",
  year: "any|anys",
  schoolYear: "curs",
  seasons: "primavera, estiu, tardor, hivern",
};
