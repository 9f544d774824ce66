import { type FormulaFunction, NUMBER, taking, TEXT } from "../function-kinds";
import { NOT_AVAILABLE, type Scalar } from "../value";

/** What a unit measures, how much of the first unit of its kind it is, and its power: 2 for an area's metre. */
interface Unit {
  readonly kind: string;
  readonly factor: number;
  /** 0 where no prefix such as `k` may stand before it. */
  readonly power: number;
  readonly isBinary: boolean;
}

/**
 * The units of each kind with their factors; `*` takes a prefix, `²` and `³` a prefix that is squared or cubed, `#`
 * one of bytes, too. Names of one unit are divided by `|`.
 * documented: https://support.microsoft.com/office/d785bef1-808e-4aac-bdcd-666c810f9af2
 */
const KINDS: Readonly<Record<string, string>> = {
  weight:
    "*g:1 sg:14593.90293720636 lbm:453.59237 *u:1.66053100460465e-24 ozm:28.349523125 grain:0.06479891 " +
    "cwt|shweight:45359.237 uk_cwt|lcwt|hweight:50802.34544 stone:6350.29318 ton:907184.74 " +
    "uk_ton|LTON|brton:1016046.9088",
  distance:
    "*m:1 mi:1609.344 Nmi:1852 in:0.0254 ft:0.3048 yd:0.9144 *ang:1e-10 ell:1.143 *ly:9460730472580800 " +
    "*parsec|pc:30856775814913672.8 " +
    "Picapt|Pica:0.000352777777777778 pica:0.00423333333333333 survey_mi:1609.34721869444",
  time: "*s|sec:1 mn|min:60 hr:3600 d|day:86400 yr:31557600",
  pressure: "*Pa|p:1 *atm|at:101325 *mmHg:133.322 psi:6894.75729316836 Torr:133.322368421053",
  force: "*N:1 *dyn|dy:0.00001 lbf:4.4482216152605 *pond:0.00980665",
  energy:
    "*J:1 *e:1e-7 *c:4.184 *cal:4.1868 *eV|ev:1.60217646e-19 HPh|hh:2684519.53769617 *Wh|wh:3600 flb:1.3558179483314 " +
    "BTU|btu:1055.05585262",
  power: "*W|w:1 HP|h:745.69987158227 PS:735.49875",
  magnetism: "*T:1 *ga:0.0001",
  volume:
    "*l|L|lt:1 tsp:0.00492892159375 tspm:0.005 tbs:0.01478676478125 oz:0.0295735295625 cup:0.2365882365 " +
    "pt|us_pt:0.473176473 uk_pt:0.56826125 qt:0.946352946 uk_qt:1.1365225 gal:3.785411784 uk_gal:4.54609 " +
    "barrel:158.987294928 bushel:35.23907016688 GRT|regton:2831.6846592 MTON:1132.67386368 ³m3|m^3:1000 " +
    "³ang3|ang^3:1e-27 ft3|ft^3:28.316846592 in3|in^3:0.016387064 ly3|ly^3:8.46786664623715e50 " +
    "mi3|mi^3:4168181825440.58 yd3|yd^3:764.554857984 Nmi3|Nmi^3:6352182208000 " +
    "Picapt3|Picapt^3|Pica3|Pica^3:4.39039566186557e-8",
  area:
    "²m2|m^2:1 ²ang2|ang^2:1e-20 *ar:100 ha:10000 ft2|ft^2:0.09290304 in2|in^2:0.00064516 mi2|mi^2:2589988.110336 " +
    "yd2|yd^2:0.83612736 Nmi2|Nmi^2:3429904 Morgen:2500 uk_acre:4046.8564224 us_acre:4046.87260987425 " +
    "ly2|ly^2:8.95054210748189e31 Picapt2|Picapt^2|Pica2|Pica^2:1.24452160493827e-7",
  information: "#bit:1 #byte:8",
  speed: "*m/s|m/sec:1 *m/h|m/hr:0.000277777777777778 mph:0.44704 kn:0.514444444444444 admkn:0.514773333333333",
};

const POWERS: Readonly<Record<string, number>> = { "*": 1, "#": 1, "²": 2, "³": 3 };

const readUnits = (kind: string, list: string): (readonly [string, Unit])[] =>
  list.split(" ").flatMap((entry) => {
    const [, mark = "", names = "", factor] = /^([*#²³]?)(.*):(.*)$/.exec(entry) ?? [];
    const unit = { kind, factor: Number(factor), power: POWERS[mark] ?? 0, isBinary: mark === "#" };
    return names.split("|").map((name) => [name, unit] as const);
  });

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries(KINDS).flatMap(([kind, list]) => readUnits(kind, list)),
);

const read = (pairs: string): ReadonlyMap<string, number> =>
  new Map(pairs.split(" ").map((pair) => [pair.split(":")[0] ?? "", 10 ** Number(pair.split(":")[1])]));

const PREFIXES = read(
  "Y:24 Z:21 E:18 P:15 T:12 G:9 M:6 k:3 h:2 da:1 e:1 d:-1 c:-2 m:-3 u:-6 n:-9 p:-12 f:-15 a:-18 z:-21 y:-24",
);
const BINARY: ReadonlyMap<string, number> = new Map(
  ["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"].map((prefix, at) => [prefix, 1024 ** (at + 1)]),
);

/** A unit as it is, or behind a prefix: the longest that there is. */
function findUnit(name: string): Unit | null {
  const plain = UNITS.get(name);
  if (plain) return plain;
  for (const length of [2, 1]) {
    const unit = UNITS.get(name.slice(length));
    const prefix = name.slice(0, length);
    const times = unit?.isBinary ? (BINARY.get(prefix) ?? PREFIXES.get(prefix)) : PREFIXES.get(prefix);
    if (unit && unit.power > 0 && times !== undefined) return { ...unit, factor: unit.factor * times ** unit.power };
  }
  return null;
}

/** Degrees of each scale in kelvin: so many kelvin one of them is, and how many its zero. */
const SCALES: Readonly<Record<string, readonly [degree: number, zero: number]>> = {
  C: [1, 273.15],
  cel: [1, 273.15],
  F: [5 / 9, 459.67],
  fah: [5 / 9, 459.67],
  K: [1, 0],
  kel: [1, 0],
  Rank: [5 / 9, 0],
  Reau: [1.25, 218.52],
};

function convert(value: number, from: string, to: string): Scalar {
  const [scale, other] = [SCALES[from], SCALES[to]];
  if (scale && other) {
    if (from === to) return value;
    return Number((((value + scale[1]) * scale[0]) / other[0] - other[1]).toPrecision(15));
  }
  const [unit, wanted] = [findUnit(from), findUnit(to)];
  return unit && unit.kind === wanted?.kind ? (value * unit.factor) / wanted.factor : NOT_AVAILABLE;
}

export const UNIT_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  CONVERT: taking([NUMBER, TEXT, TEXT], convert),
};
