import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

/** Noon of 22 November 2026. */
const now = () => new Date(2026, 10, 22, 12).getTime();

type Name = "en-US" | "en-GB" | "de-DE" | "fr-FR" | "es-ES";

const open = (culture: Name) => openExcel({ culture, now }).host;

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.load("values,text,formulas,formulasLocal,numberFormat,numberFormatLocal");
    await context.sync();
    const { values, text, formulas, formulasLocal, numberFormat, numberFormatLocal } = range;
    return {
      value: values[0]?.[0] as unknown,
      text: text[0]?.[0],
      formula: formulas[0]?.[0] as unknown,
      local: formulasLocal[0]?.[0] as unknown,
      format: numberFormat[0]?.[0] as unknown,
      localFormat: numberFormatLocal[0]?.[0] as unknown,
    };
  });

const set = (properties: Partial<Record<"values" | "formulas" | "formulasLocal" | "numberFormatLocal", unknown[][]>>) =>
  Excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange("A1")
      .set(properties as Partial<Excel.Range>);
    await context.sync();
  });

test.each<[Name, string, string, string]>([
  ["en-US", ".", ",", "M/d/yyyy"],
  ["en-GB", ".", ",", "dd/MM/yyyy"],
  ["de-DE", ",", ".", "dd.MM.yyyy"],
  ["fr-FR", ",", "\u202f", "dd/MM/yyyy"],
  ["es-ES", ",", ".", "dd/MM/yyyy"],
])("%s says how it writes numbers and dates", async (culture, decimal, thousands, pattern) => {
  open(culture);
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator,thousandsSeparator");
    const info = application.cultureInfo.load("name");
    const numbers = info.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    const dates = info.datetimeFormat.load("shortDatePattern");
    await context.sync();
    expect([info.name, application.decimalSeparator, application.thousandsSeparator]).toEqual([
      culture,
      decimal,
      thousands,
    ]);
    expect([numbers.numberDecimalSeparator, numbers.numberGroupSeparator, dates.shortDatePattern]).toEqual([
      decimal,
      thousands,
      pattern,
    ]);
  });
});

test("a culture that the host does not know is refused, with those that it knows", () => {
  expect(() => openExcel({ culture: "tlh" as never })).toThrow(/"tlh" is not a culture.*en-US, en-GB, de-DE/);
});

test.each<[Name, string, unknown, string, string]>([
  ["de-DE", "1.234,5", 1234.5, "#,##0.00", "1.234,50"],
  ["de-DE", "0,5", 0.5, "General", "0,5"],
  ["de-DE", "12,5%", 0.125, "0.00%", "12,50%"],
  ["de-DE", "31.12.2026", 46_387, "m/d/yyyy", "31.12.2026"],
  ["de-DE", "3.4.", 46_115, "d-mmm", "3-Apr"],
  ["de-DE", "2. März 2027", 46_448, "d-mmm-yy", "2-Mrz-27"],
  ["de-DE", "31.12.2026 14:30", 46_387.604_166_666_664, "m/d/yyyy h:mm", "31.12.2026 14:30"],
  ["de-DE", "31.02.2026", "31.02.2026", "General", "31.02.2026"],
  ["de-DE", "1,234.5", "1,234.5", "General", "1,234.5"],
  ["de-DE", "wahr", true, "General", "WAHR"],
  ["de-DE", "#NV", "#N/A", "General", "#NV"],
  ["de-DE", "5,50 €", 5.5, "#,##0.00 €", "5,50 €"],
  ["de-DE", "zwei", "zwei", "General", "zwei"],
  ["en-GB", "3/4/2027", 46_480, "m/d/yyyy", "03/04/2027"],
  ["en-GB", "£5", 5, "£#,##0", "£5"],
  ["fr-FR", "1 234,5", 1234.5, "#,##0.00", "1 234,50"],
  ["fr-FR", "2 mars 2027", 46_448, "d-mmm-yy", "2-mars-27"],
  ["es-ES", "2 de marzo de 2027", 46_448, "d-mmm-yy", "2-mar-27"],
  ["es-ES", "31/12/2026", 46_387, "m/d/yyyy", "31/12/2026"],
  ["en-US", "3/4/2027", 46_450, "m/d/yyyy", "3/4/2027"],
])("in %s, %s is typed", async (culture, typed, value, format, text) => {
  open(culture).user.type("A1", typed);
  const cell = await read();
  expect({ ...cell, text: cell.text?.replaceAll(/[\u00a0\u202f]/g, " ") }).toMatchObject({ value, format, text });
});

test.each<[Name, string, string]>([
  ["de-DE", '=IF(A2>=0.5,SUM(B1:B2,1.5),"a,b;c")', '=WENN(A2>=0,5;SUMME(B1:B2;1,5);"a,b;c")'],
  ["de-DE", "=SUM({1,2;3,4.5})", "=SUMME({1.2;3.4,5})"],
  ["de-DE", "=XLOOKUP(1,B:B,C:C,#N/A,FALSE)", "=XVERWEIS(1;B:B;C:C;#NV;FALSCH)"],
  ["fr-FR", "=VLOOKUP(B1,C1:D9,2,TRUE)", "=RECHERCHEV(B1;C1:D9;2;VRAI)"],
  ["es-ES", '=COUNTIF(B1:B9,">1.5")+SUM({1,2})', '=CONTAR.SI(B1:B9;">1.5")+SUMA({1\\2})'],
  ["en-GB", "=SUM(B1,1.5)", "=SUM(B1,1.5)"],
])("in %s, %s is %s", async (culture, formula, local) => {
  const { user } = open(culture);
  await set({ formulas: [[formula]] });
  expect(await read()).toMatchObject({ formula, local });
  await set({ formulas: [["=1"]] });
  await set({ formulasLocal: [[local]] });
  expect(await read()).toMatchObject({ formula, local });
  user.type("A1", "1");
  user.type("A1", local);
  expect(await read()).toMatchObject({ formula, local });
});

test("values and formulas are read as in the United States, whatever the culture", async () => {
  open("de-DE");
  await set({ values: [["3/4/2027"]] });
  expect(await read()).toMatchObject({ value: 46_450, text: "04.03.2027" });
  await set({ values: [["1.5"]] });
  expect((await read()).value).toBe(1.5);
  await set({ formulas: [["=SUMME(1,2)"]] });
  expect((await read()).value).toBe("#NAME?");
  await set({ formulasLocal: [["31.12.2026"]] });
  expect((await read()).value).toBe(46_387);
});

test.each<[Name, string, string]>([
  ["de-DE", "General", "Standard"],
  ["de-DE", "#,##0.00", "#.##0,00"],
  ["de-DE", "m/d/yyyy", "TT.MM.JJJJ"],
  ["de-DE", "yyyy-mm-dd hh:mm", "JJJJ-MM-TT hh:mm"],
  ["de-DE", '[Red]0.0 "m.d"', '[Rot]0,0 "m.d"'],
  ["fr-FR", "dd mmm yyyy", "jj mmm aaaa"],
  ["es-ES", "General", "Estándar"],
  ["en-GB", "m/d/yyyy", "dd/mm/yyyy"],
  ["en-US", "m/d/yyyy", "m/d/yyyy"],
])("in %s the format %s is %s", async (culture, format, local) => {
  open(culture);
  await set({ numberFormatLocal: [[local]] });
  expect(await read()).toMatchObject({ format, localFormat: local });
});

test.each<[Name, string, string]>([
  ["de-DE", '=TEXT(46113,"TT.MM.JJJJ")', "01.04.2026"],
  ["de-DE", '=TEXT(46113,"TTT, T. MMM JJ")', "Mi, 1. Apr 26"],
  ["de-DE", '=TEXT(1234.5,"#.##0,00")', "1.234,50"],
  ["de-DE", '=TEXT(46113,"yyyy")', "yyyy"],
  ["fr-FR", '=TEXT(46113,"jj/mm/aaaa")', "01/04/2026"],
  ["fr-FR", '=TEXT(46113,"jjj d mmm")', "mer d avr"],
  ["es-ES", '=TEXT(46113,"dd/mm/aaaa")', "01/04/2026"],
  ["en-GB", '=TEXT(46113,"dd mmm yyyy")', "01 Apr 2026"],
])("in %s, %s is %s", async (culture, formula, text) => {
  open(culture);
  await set({ formulas: [[formula]] });
  expect((await read()).value).toBe(text);
});

test("truth and errors are shown in the user's language", async () => {
  open("fr-FR");
  await set({ formulas: [["=1=1"]] });
  expect(await read()).toMatchObject({ value: true, text: "VRAI" });
  await set({ formulas: [['=1+"x"']] });
  expect(await read()).toMatchObject({ value: "#VALUE!", text: "#VALEUR!" });
});

describe("formulas read and write texts as the culture does", () => {
  test.each<[Name, string, unknown]>([
    ["de-DE", '=VALUE("1.234,5")', 1234.5],
    ["de-DE", '="1,5"+1', 2.5],
    ["de-DE", '=3/2&" Stellen"', "1,5 Stellen"],
    ["de-DE", '=CONCATENATE("Je ",2.25)', "Je 2,25"],
    ["de-DE", '=TEXTJOIN("; ",TRUE,0.5,1)', "0,5; 1"],
    ["de-DE", "=LEFT(1.5,2)&RIGHT(2.25)&MID(10.75,3,2)", "1,5,7"],
    ["de-DE", '=LEFT("Ana Ruiz","3,9")', "Ana"],
    ["fr-FR", '=SUBSTITUTE(1.5,",",".")', "1.5"],
    ["fr-FR", '=REPLACE(1.5,"2,0",1," h ")', "1 h 5"],
    ["es-ES", '=FIND(",",12.5)', 3],
    ["es-ES", "=LEN(0.5)&UPPER(1.5)", "31,5"],
    ["de-DE", '=REGEXTEST(1.5,"^1,5$")', true],
    ["de-DE", '=REGEXREPLACE(1.5,",",";")', "1;5"],
    ["de-DE", '=INDEX(TEXTSPLIT(1.5,","),2)', "5"],
    ["de-DE", '=CONVERT("1,5","km","m")', 1500],
    ["de-DE", '=CHOOSE("2,9","a","b")', "b"],
    ["de-DE", '=INDEX(SEQUENCE(2,1,"1,5"),2)', 2.5],
    ["de-DE", '=DATEVALUE("31.12.2026")', 46387],
    ["de-DE", '=VALUE("1,234.5")', "#VALUE!"],
    ["fr-FR", '=VALUE("1 234,5")', 1234.5],
    ["es-ES", '=SUM("2,5",1)', 3.5],
    ["en-GB", '=DATEVALUE("3/4/2027")', 46480],
    ["en-US", '=DATEVALUE("3/4/2027")', 46450],
    ["en-US", '=VALUE("1,234.5")', 1234.5],
    ["en-US", '=1.5&""', "1.5"],
  ])("%s %s", async (culture, formula, expected) => {
    open(culture);
    await set({ formulas: [[formula]] });
    expect((await read()).value).toBe(expected);
  });
});

test.each<[Name, string, string]>([
  ["en-US", "[$€-407] #,##0.00", "€ 1,234.50"],
  ["de-DE", "[$$-409]#,##0.00", "$1.234,50"],
  ["en-GB", "#,##0.0 [$kr-41D]", "1,234.5 kr"],
  ["en-US", "[$€] #,##0.00", "€ 1,234.50"],
  ["en-US", '[$-407]mmmm" of the plan"', "Mai of the plan"],
])("%s: the country of a currency sign changes no other sign: %s", async (culture, format, expected) => {
  open(culture);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.values = [[1234.5]];
    cell.numberFormat = [[format]];
    await context.sync();
  });
  expect((await read()).text).toBe(expected);
});
