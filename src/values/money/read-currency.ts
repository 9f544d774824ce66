/** Currencies by the words and signs that people write for them. */
const CURRENCIES: Readonly<Record<string, string>> = {
  $: "$ us$ usd dollar dollars",
  "€": "€ eur euro euros",
  "£": "£ gbp pound pounds",
  "¥": "¥ jpy yen 円",
  CNY: "cny rmb yuan 元",
  "₹": "₹ inr rs rs. rupees",
  "₽": "₽ rub руб руб.",
  "₩": "₩ krw won 원",
  "₺": "₺ try tl",
  "₪": "₪ ils nis",
  "₫": "₫ vnd",
  "₴": "₴ uah грн",
  CHF: "chf fr. sfr franken francs",
  CAD: "cad c$ ca$",
  AUD: "aud a$ au$",
  NZD: "nzd nz$",
  BRL: "brl r$ reais",
  MXN: "mxn mx$ pesos",
  PLN: "pln zł",
  CZK: "czk kč",
  HUF: "huf ft",
  RON: "ron lei",
  SEK: "sek kr kronor",
  NOK: "nok",
  DKK: "dkk",
  ZAR: "zar",
  KES: "kes ksh",
  NGN: "ngn",
  GHS: "ghs",
  AED: "aed",
  SAR: "sar",
  EGP: "egp",
  IDR: "idr rp rp.",
  PHP: "php",
  SGD: "sgd s$",
  HKD: "hkd hk$",
};

const BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCIES).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)),
);

/**
 * The currency that a word or sign names, or that stands among the words of a heading; null where there is none.
 *
 * @example
 * readCurrency("Budget (EUR)") // "€"
 */
export function readCurrency(text: string): string | null {
  const words = text.toLowerCase().match(/[a-z]{0,2}\$|[€£¥₹₽₩₺₪₫₴円元원]|\p{L}+\.?/gu) ?? [];
  for (const word of words) {
    const found = BY_WORD.get(word) ?? BY_WORD.get(word.replace(/\.$/, ""));
    if (found !== undefined) return found;
  }
  return null;
}
