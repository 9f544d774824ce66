import type { Headings } from "./sense";

/** Galician. */
export const galician = {
  step: `
    actuación, actuacións, acción, accións, tarefa, tarefas, actividade, actividades, medida, medidas, que facer,
    que imos facer`,
  owner: "responsable, persoa responsable, responsables, encargado, encargada, coordinador",
  responsible: "quen, quen o fai, executa",
  support: "apoio, colaboradores, con quen",
  start: "inicio, data de inicio, comezo",
  deadline: "prazo, data límite, cando, fin, data de fin, para cando, temporalización",
  resources: "recursos, orzamento, custo, que precisamos",
  measure: "indicador, indicadores, resultado esperado, avaliación, como saberemos, indicadores de logro",
  status: "estado, situación, seguimento",
  number: "nº, núm",
  section: "obxectivo, obxectivos, área, liña, ámbito",
  notes: "observacións, notas, comentarios",
  detail: "descrición, nome",
  date: "data, mes, semana",
} as const satisfies Headings;
