import { unstick } from './unstick.ts'

/** Named entities that web pages leave in opening times; another one becomes a space. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    apos: "'",
    bull: '•',
    eacute: 'é',
    Eacute: 'É',
    egrave: 'è',
    gt: '>',
    hellip: ' ',
    ldquo: '"',
    lsquo: "'",
    lt: '<',
    mdash: '-',
    middot: '•',
    minus: '-',
    ndash: '-',
    pound: '£',
    quot: '"',
    rarr: '→',
    rdquo: '"',
    rsquo: "'",
  }),
)
const BREAK_TAG = /<\/?(?:br|p|div|li|ul|ol|tr|table|h[1-6])(?: [^<>]{0,200})?\/?>/gi
const INLINE_TAG = /<\/?(?:a|b|em|font|i|small|span|strong|sub|sup|td|th|u)(?: [^<>]{0,200})?>/gi

/** One kind of space, dash, bracket and quotation mark, and a space where words stick together, so that the rest need know only one. */
export function tidy(text: string): string {
  return unstick(
    unmarked(text)
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll(/[\p{Cf}\u{FE0F}]|\u{20E3}/gu, '')
      .replaceAll(/[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]/g, '-')
      .replaceAll(/[‘’`´ʼ]/g, "'")
      .replaceAll(/[“”„]/g, '"')
      .replaceAll(/[[{]/g, '(')
      .replaceAll(/[\]}]/g, ')')
      .replaceAll(/[\u274C\u274E\u2715-\u2718\u26D4]|\u{1F6AB}/gu, ' closed ')
      .replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]/gu, ' ')
      .replaceAll(/\*\*|__/g, '')
      .replaceAll(/(?<!\d)(\d{1,2})h([0-5]\d)(?!\d)/gi, '$1:$2')
      .replaceAll(/(?<=(?<!\d)(?:\d{1,2}[:.]\d\d|\d{4})) ?h(?:(?:ou)?rs?)?(?![\p{L}\d])/giu, '')
      .replaceAll(/(?<=\d)[.:](?=[ap]\.?m(?!\p{L}))/giu, '')
      .replaceAll(/(?<=\p{L})(?:\.\.+|…)(?=\p{L})/gu, '-')
      .replaceAll(/(?:\.\.+|…)(?= ?\p{L})/gu, ';')
      .replaceAll(/\.\.+|…/g, ' ')
      .replaceAll(/(^|\n)[^\S\n]*[*+-][^\S\n]+/g, '$1'),
  )
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim()
}

/** Without the marks of web pages. "&amp;eacute;" was encoded twice. */
function unmarked(text: string): string {
  return text
    .replaceAll(/&amp;/gi, '&')
    .replaceAll(/&#(\d{1,6});/g, (_, digits: string) => character(Number(digits)))
    .replaceAll(/&#x([\da-f]{1,5});/gi, (_, digits: string) => character(Number.parseInt(digits, 16)))
    .replaceAll(/&([a-z]{2,8});/gi, (_, name: string) => ENTITIES.get(name) ?? ENTITIES.get(name.toLowerCase()) ?? ' ')
    .replaceAll(BREAK_TAG, '\n')
    .replaceAll(INLINE_TAG, '')
}

const character = (code: number): string => (code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ')
