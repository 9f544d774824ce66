import type { Language } from "./language";

export const english: Language = {
  code: "en",
  months: "January, February, March, April, May, June, July, August, September, October, November, December",
  weekdays:
    "Monday|Mondays|Mon, Tuesday|Tuesdays|Tue|Tues, Wednesday|Wednesdays|Wed|Weds, Thursday|Thursdays|Thu|Thur|" +
    "Thurs, Friday|Fridays|Fri, Saturday|Saturdays|Sat, Sunday|Sundays|Sun",
  numbers: "one|a|an|single, two|couple of, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
  ordinals:
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, " +
    "fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty first, " +
    "twenty second, twenty third, twenty fourth, twenty fifth, twenty sixth, twenty seventh, twenty eighth, " +
    "twenty ninth, thirtieth, thirty first",
  ordinalEndings: "st|nd|rd|th",
  last: "last|final",
  by:
    "by|at|at the|until|till|before|no later than|not later than|latest|at the latest|due|due date|due by|" +
    "due on|on|in|during|for|deadline|around|about|approx|approximately|circa|ca|c|sometime in|sometime|" +
    "cob|close of business|end of day|eod|close of play|" +
    "through|thru|up to|as of|starting|effective|target|targeted|completed by|planned for",
  of: "of|the|in|on|year|month",
  from: "from|between|starting",
  to: "to|through|thru|until|till|up to",
  and: "and|or",
  today: "today|now|immediately|end of day|eod|cob|tonight|end of today|this day|asap today",
  tomorrow: "tomorrow|tmrw|tmr",
  overmorrow: "day after tomorrow|the day after tomorrow",
  yesterday: "yesterday",
  next: "next|coming|upcoming|following",
  this: "this|this coming|current",
  previous: "last|past|previous",
  afterNext: "after next",
  within: "in|within|after|about|approx|another|in about|within the next|in the next",
  later: "from now|from today|later|hence|out|time",
  ago: "ago",
  early: "early|beginning|begin|start|early in",
  middle: "mid|middle|midway through",
  late: "end|late|close",
  day: "day|days",
  workday:
    "weekday|workday|school day|working day|business day|weekdays|workdays|school days|working days|" + "business days",
  weekend: "weekend|weekends|week end",
  week: "week|weeks|wk|wks",
  fortnight: "fortnight|fortnights",
  month: "month|months|mo|mth|mths|mos",
  quarter: "quarter|quarters|qtr|trimester|trimesters",
  half: "half|half year|halfyear",
  semester: "semester|semesters",
  year: "year|years|yr|yrs",
  term: "term|terms|marking period|grading period|school term",
  quarterSign: "q",
  halfSign: "h|s",
  weekSign: "w|wk|week no|week number",
  yearMark: "year",
  endOf: "eow, eom, eoq, eoy|year end|yearend",
  schoolYear: "school year|academic year|sy|ay",
  fiscalYear: "fiscal year|financial year|fy|budget year",
  seasons: "spring, summer, fall|autumn, winter",
  termNames: "fall semester|spring semester|autumn term|spring term|summer term|fall term|winter term|summer semester",
  holidays:
    "Christmas|Easter|holidays|winter break|spring break|summer break|fall break|half-term|half term|" +
    "hols|half-term break|back to school|summer holidays|graduation|Thanksgiving|Advent|Lent|Pentecost|Whitsun|" +
    "Epiphany|New Year|New Year's Eve|New Year's Day|Christmas Eve|Christmas Day|Boxing Day|Labor Day|Labour Day|" +
    "Memorial Day|May Day|Independence Day|Easter Monday|Easter Sunday|Whit Monday|Martinmas|Michaelmas|" +
    "Good Friday|Ash Wednesday|Ramadan|Eid|Diwali|Passover|vacation|midterm break|Halloween|bank holiday",
  weekOf: "week commencing|week beginning|week starting|week ending|w/c|wc|w/e",
  at: "at",
  clock:
    "am|pm|noon|midnight|cob|eod|close of business|hrs|hours|sharp|o'clock|utc|gmt|est|pst|edt|pdt|cet|z|" +
    "in the morning|in the afternoon|in the evening|at night|morning|afternoon|evening|night",
  every: "every|each|per|all",
  partOfDay: "morning|mornings|afternoon|afternoons|evening|evenings|night|nights|noon",
  inEach: "a|an|of|in|on",
  everyOther: "every other|every second|each other|alternate|alternating",
  daily: "daily|everyday|nightly",
  weekly: "weekly",
  fortnightly: "fortnightly|biweekly|bi weekly|semimonthly|semi monthly|every fortnight",
  monthly: "monthly",
  bimonthly: "bimonthly|bi monthly|half termly|half-termly|each half term|every half term",
  quarterly: "quarterly|termly",
  halfYearly:
    "halfyearly|half yearly|semiannual|semiannually|biannual|biannually|semi annual|semi annually|bi annual|" +
    "bi annually",
  yearly: "yearly|annual|annually|per annum",
  twoYearly: "biennial|biennially",
  times: "x|times|time",
  timesWords: "once, twice|two times, thrice",
};
