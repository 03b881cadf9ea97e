const DAY = '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?'
const CAPITAL_DAY = '(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:s|nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)s?'
/** The end of "12pm", "4 p.m." or "12 noon". */
const TIME_END = String.raw`(?<=\d ?[ap]\.?m\.?|\d ?noon|midday|midnight)`

/** In order: "1pmto3pm", "to3pm", "hallMonday" and "(term time)Friday", "Monday10am", "TuesdayClosed", "closedEvery", "3pm.Term time only". */
const SEAMS: readonly RegExp[] = [
  new RegExp(String.raw`${TIME_END}(?=(?:${DAY}|closed|shut|every|daily|term|only)(?!\p{Ll})|(?:to|till?|until|and|on)[\s\d-])`, 'giu'),
  /(?<=\d[ap]\.?m\.?)(?=\p{L}{2})/giu,
  /(?<=\b(?:to|till?|until|and|from|between))(?=\d)/giu,
  new RegExp(String.raw`(?<=[\p{Ll}\d),;])(?=${CAPITAL_DAY}(?!\p{Ll}))|(?<=[\p{Ll}\d),;])(?=${CAPITAL_DAY.toUpperCase()}(?!\p{L}))`, 'gu'),
  new RegExp(String.raw`(?<=\b${DAY})(?=\d)`, 'giu'),
  new RegExp(String.raw`(?<=\b${DAY})(?=closed|shut)|(?<=\b(?:closed|shut))(?=${DAY})`, 'giu'),
  /(?<=\p{L}{4})(?=\d)|(?<=\d[:.]\d\d)(?=\p{L}{3})/gu,
  /(?<=\d[/.]\d{1,2}[/.]20\d\d)(?=\d)/gu,
  /(?<=\d)(?=(?!St|Nd|Rd|Th)\p{Lu}\p{Ll})/gu,
  /(?<=\d)(?=(?:every|alternate|fortnightly|first|second|third|last|closed|shut|term|and|to|until|till)\b)/giu,
  /(?<=\p{Ll})(?=(?:Every|Alternate|Fortnightly|Monthly|First|Second|Third|Fourth|Last|Closed|Shut|Term|From|Until|Except|Not|By)\b)/gu,
  /(?<=\bclosed)(?=\p{L})|(?<=\p{L}{5})(?=closed\b)/giu,
  /(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{2})|(?<=\b[Ff]ortnightly)(?=\p{L})/gu,
  /(?<=[\p{Ll}\d)]\.)(?=\p{Lu})/gu,
]

/** Puts a space where times, days and sentences stick together, as they do where line ends were lost. Linear. */
export function unstick(text: string): string {
  return SEAMS.reduce((unstuck, seam) => unstuck.replaceAll(seam, ' '), text)
}
