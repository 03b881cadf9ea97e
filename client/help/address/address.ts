import { readInstant } from '../../../core/days/londonTime.ts'
import { readPostcode } from '../../../core/place/postcode.ts'
import { type AgeBand, isAgeBand } from '../../../core/seek/children.ts'
import { isNeed } from '../../../core/seek/needs.ts'
import type { Question } from '../../../core/seek/question.ts'
import { isServiceType } from '../../../core/listing/taxonomy.ts'
import { readWhen, type When, writeWhen } from '../../../core/seek/when.ts'

/** What the address bar may hold: an area and what is asked, never a whole postcode, a position or a person's own words. */
export interface AskedAddress extends Question {
  /** The clock as asked for; null = now. Only what can be read is kept. */
  asof: string | null
  /** How many answers to show. */
  show: number
  /** Outward code such as M16. */
  area: string | null
}

export const PAGE_SIZE = 20
const MOST = 1000
const MOST_WINDOWS = 12

/** Reads the query part of an address; what makes no sense is as if it were not there. A plain form repeats a name where a link writes commas. */
export function readAddress(query: string): AskedAddress {
  const params = new URLSearchParams(query)
  const list = (name: string): string[] => [
    ...new Set(
      params
        .getAll(name)
        .join(',')
        .split(',')
        .filter((part) => part !== ''),
    ),
  ]
  const asof = params.get('asof')
  const show = Number(params.get('show') ?? PAGE_SIZE)
  const area = readPostcode(params.get('area') ?? '')
  return {
    types: list('types').filter(isServiceType),
    when: whenIn(list('when'), params.get('day'), params.get('part')),
    needs: list('needs').filter(isNeed),
    children: list('children').filter(isAgeBand),
    languages: list('languages').filter((tag) => LANGUAGE.test(tag)),
    asof: asof !== null && readInstant(asof) !== null ? asof : null,
    show: Number.isInteger(show) && show > 0 ? Math.min(MOST, Math.ceil(show / PAGE_SIZE) * PAGE_SIZE) : PAGE_SIZE,
    area: area.kind === 'outward' ? area.outward : null,
  }
}

const LANGUAGE = /^[a-z]{2,3}$/

/** `day` and `part` are the two menus of the form, sent apart where no script joins them. */
function whenIn(texts: readonly string[], day: string | null, part: string | null): When[] {
  const chosen = day === null || day === '' ? [] : [part === null || part === '' ? day : `${day}-${part}`]
  return [...new Set([...texts, ...chosen])].flatMap((text) => readWhen(text) ?? []).slice(0, MOST_WINDOWS)
}

/** A link within the site. Commas and colons stay readable: both may stand in a query. */
export function hrefTo(path: string, address: Partial<AskedAddress> = {}): string {
  const { types = [], when = [], needs = [], children = [], languages = [], asof = null, show = PAGE_SIZE, area = null } = address
  const params = new URLSearchParams()
  const lists: [string, readonly string[]][] = [
    ['types', types],
    ['when', when.map(writeWhen)],
    ['needs', needs],
    ['children', children satisfies readonly AgeBand[]],
    ['languages', languages],
  ]
  for (const [name, values] of lists) if (values.length > 0) params.set(name, values.join(','))
  if (area !== null) params.set('area', area)
  if (asof !== null) params.set('asof', asof)
  if (show > PAGE_SIZE) params.set('show', String(show))
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
  return query === '' ? path : `${path}?${query}`
}

/** The instant asked about: `asof`, else now. ms since 1970 UTC */
export const instantOf = ({ asof }: Pick<AskedAddress, 'asof'>, now: number): number => (asof === null ? null : readInstant(asof)) ?? now
