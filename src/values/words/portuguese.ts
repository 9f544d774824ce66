import type { Language } from "./language";

export const portuguese: Language = {
  code: "pt",
  months: "janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
  weekdays:
    "segunda|segundas|segunda-feira|segundas-feiras|segunda feira|seg|2ª feira, terça|terças|terça-feira|" +
    "terças-feiras|terça feira|ter|3ª feira, quarta|quartas|quarta-feira|quartas-feiras|quarta feira|qua|" +
    "4ª feira, quinta|quintas|quinta-feira|quintas-feiras|quinta feira|qui|5ª feira, sexta|sextas|sexta-feira|" +
    "sextas-feiras|sexta feira|sex|6ª feira, sábado|sábados|sab, domingo|domingos|dom",
  numbers:
    "um|uma, dois|duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze|quatorze, " +
    "quinze",
  ordinals:
    "primeiro|primeira|i, segundo|segunda|ii, terceiro|terceira|iii, quarto|quarta|iv, quinto|quinta, " +
    "sexto|sexta, sétimo|sétima, oitavo|oitava, nono|nona, décimo|décima",
  ordinalEndings: "o|a",
  last: "último|última",
  by:
    "até|até o|até ao|até a|até dia|até ao dia|antes de|antes do|para|para o|em|no|na|dia|o mais tardar|prazo|" +
    "por volta de|durante|a partir de|a|o|aos|às",
  of: "de|do|da|dos|das|o|a|no|na|em|ano|mês|dia",
  from: "de|do|da|do dia|dos|entre|entre o|desde|a partir de",
  to: "até|até o|até ao|ao|a|aos|à",
  and: "e|ou",
  today: "hoje|agora|imediatamente",
  tomorrow: "amanhã",
  overmorrow: "depois de amanhã",
  yesterday: "ontem",
  next: "próximo|próxima|próximos|próximas|que vem|seguinte|que segue",
  this: "este|esta|neste|nesta|deste|desta|corrente|esse|essa|desse|dessa|nesse|nessa",
  previous: "passado|passada|último|última|anterior|retrasado",
  within: "em|dentro de|daqui a|daqui|após|depois de",
  later: "depois|mais tarde|a partir de hoje|a partir de agora",
  ago: "atrás|há|faz",
  early: "início|começo|princípio|inicio",
  middle: "meados|meio|metade",
  late: "fim|fins|final|finais",
  day: "dia|dias",
  workday: "dia útil|dias úteis|dia letivo|dias letivos",
  weekend: "fim de semana|fins de semana|final de semana|fim-de-semana",
  week: "semana|semanas",
  fortnight: "quinzena|quinzenas",
  month: "mês|meses",
  quarter: "trimestre|trimestres|tri|trim",
  half: "semestre|semestres|metade",
  year: "ano|anos",
  term: "bimestre|bimestres|período",
  quarterSign: "t",
  halfSign: "s",
  schoolYear: "ano letivo|ano escolar",
  fiscalYear: "ano fiscal|exercício",
  seasons: "primavera, verão, outono, inverno",
  holidays:
    "Natal|Páscoa|férias|volta às aulas|carnaval|recesso|recesso escolar|Ano Novo|festas juninas|" +
    "véspera de Natal|Corpus Christi|Finados|Réveillon",
  at: "às|as|à|pelas|ao",
  clock: "h|horas|hrs|da manhã|da tarde|da noite|meio-dia|meia-noite|meio dia|meia noite|de manhã|à noite|à tarde",
  every: "cada|a cada|todo|toda|todos os|todas as|por|todo o|toda a|todos|todas|de cada",
  partOfDay: "manhã|manhãs|tarde|tardes|noite|noites",
  inEach: "ao|à|do|da|no|na|em|de|a",
  everyOther: "alternados|alternadas",
  daily: "diário|diária|diariamente|diários",
  weekly: "semanal*",
  fortnightly: "quinzenal*",
  monthly: "mensal*",
  bimonthly: "bimestral*",
  quarterly: "trimestral*",
  halfYearly: "semestral*",
  yearly: "anual*",
  twoYearly: "bienal*",
  times: "vezes|vez",
  timesWords: "uma vez, duas vezes, três vezes",
  endOf: ", fim do mês|final do mês, fim do trimestre, fim do ano|final do ano",
};
