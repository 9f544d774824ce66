/** How somebody takes part in a task: `R`, `A/R`. */
export const RACI_LETTERS = /^[RASCI](?:[\s/,&]{0,3}[RASCI])*$/;
