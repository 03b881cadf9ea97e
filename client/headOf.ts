import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PageOutput, ReportOutcome } from '../core/api/pages.ts'
import type { PlaceSummary } from '../core/api/places.ts'
import type { Authority } from '../core/place/elsewhere/authority.ts'
import { placeHolding } from '../core/place/elsewhere/placeHolding.ts'
import { londonParts } from '../core/days/londonTime.ts'
import { asOf } from '../core/listing/asOf.ts'
import { instantOf, readAddress } from './help/address/address.ts'
import { shownType } from './help/card/shownType.ts'
import type { ListingAnswer } from './help/fetch/listings.ts'
import { dateWords } from './i18n/timeWords.ts'
import { KIND_WORDS } from './i18n/kindWords.ts'
import type { PageAt } from './pageAt.ts'

/** What a page says of itself: to the tab, to search engines, and to whoever asks over HTTP. */
export type PageHead = Pick<PageOutput, 'title' | 'description' | 'status' | 'dated'>

/** What a head can depend on, beside the page. */
export interface HeadFacts {
  /** The query part of the address, with or without its question mark. */
  query: string
  /** ms since 1970 UTC */
  now: number
  /** The listing that the page is about; null = there is none, or the page is about none. */
  listing: Pick<ListingAnswer, 'service'> | null
  /** Those of England, to name the one that the page is about; absent = not known. */
  authorities?: readonly Authority[] | undefined
  /** Those of this map, to tell whether one holds the council that the page is about; absent = none. */
  places?: readonly PlaceSummary[] | undefined
  /** What became of the report that was sent; null = none was. */
  report: ReportOutcome | null
}

/**
 * The head of a page. Pure: the server puts it around what it renders, and the browser sets its tab by it. Where the address moves the clock,
 * title and description say so, so that a page that is kept, sent or found does not pass for today's.
 */
export function headOf(at: PageAt, facts: HeadFacts, i18n: I18n): PageHead {
  const { title, description, status } = plainHeadOf(at, facts, i18n)
  const address = readAddress(facts.query)
  if (address.asof === null) return { title, description, status, dated: at.page === 'shortlist' }
  const then = instantOf(address, facts.now)
  const said = (words: string) => thenWords(i18n, words, then, facts.now)
  return SPEAKS_OF_THEN.has(at.page) && status === 200
    ? { title: said(title), description: said(description), status, dated: true }
    : { title, description, status, dated: true }
}

/** What they show depends on the clock of the address; elsewhere it is only kept for the links. */
const SPEAKS_OF_THEN: ReadonlySet<PageAt['page']> = new Set(['find', 'shortlist', 'listing', 'plan', 'refer'])

function thenWords(i18n: I18n, words: string, then: number, now: number): string {
  const { year, month, day } = londonParts(then)
  const on = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 'yyyy-mm-dd'.length)
  if (then > now) return i18n._(msg`Asked for ${dateWords(i18n, on)}: ${words}`)
  return i18n._(msg`As listed in ${dateWords(i18n, on.slice(0, 'yyyy-mm'.length))}: ${words}`)
}

type PlainHead = Omit<PageHead, 'dated'>

function plainHeadOf(at: PageAt, facts: HeadFacts, i18n: I18n): PlainHead {
  const head = (title: string, description: string): PlainHead => ({ title, description, status: 200 })
  switch (at.page) {
    case 'home':
      return head(
        i18n._(msg`Together Map – find help near you`),
        i18n._(msg`Food, advice and company near you: what is there, when it is open, how to get it, and how sure we are.`),
      )
    case 'find': {
      const { place } = at
      return head(
        i18n._(msg`Help in ${place.name} – Together Map`),
        i18n._(msg`Food, advice and company near you in ${place.name}: nearest first, with hours, phone and when each was last checked.`),
      )
    }
    case 'shortlist':
      return head(i18n._(msg`Shortlist – Together Map`), '')
    case 'listing':
      return facts.listing === null ? notHere(i18n) : head(...listingWords(i18n, facts.listing, facts))
    case 'report':
      return facts.listing === null ? notHere(i18n) : head(...reportWords(i18n, facts.listing, facts.report))
    case 'helplines':
      return head(
        i18n._(msg`Helplines – Together Map`),
        i18n._(msg`Who to ring about money, debt, housing, health, abuse or asylum, and when they answer.`),
      )
    case 'about':
      return head(
        i18n._(msg`Where this comes from – Together Map`),
        i18n._(msg`The networks this map learnt from, and its sources with licence, credit and date.`),
      )
    case 'plan': {
      const { place } = at
      return head(
        i18n._(msg`Gaps in ${place.name} – Together Map`),
        i18n._(msg`Who lives beyond reach of food help in ${place.name}, by area and by deprivation.`),
      )
    }
    case 'refer': {
      const { place } = at
      return head(
        i18n._(msg`For link workers in ${place.name} – Together Map`),
        i18n._(msg`Match what somebody needs with what there is in ${place.name}. What you type stays in your browser.`),
      )
    }
    case 'elsewhere': {
      const council = facts.authorities?.find(({ code }) => code === at.code)
      if (council === undefined) return notHere(i18n)
      if (council.place || placeHolding(council.code, facts.places ?? []))
        return head(i18n._(msg`${council.name} is on this map – Together Map`), i18n._(msg`Where the list of help there is.`))
      return head(
        i18n._(msg`No list for ${council.name} yet – Together Map`),
        i18n._(msg`The nearest places with a list, and help that answers anywhere in England.`),
      )
    }
    case 'your-place':
      return head(i18n._(msg`Your list – Together Map`), i18n._(msg`How a list gets on this map.`))
    case 'missing':
      return notHere(i18n)
    default:
      return at satisfies never
  }
}

type Words = [title: string, description: string]

const notHere = (i18n: I18n): PlainHead => ({
  title: i18n._(msg`Not here – Together Map`),
  description: i18n._(msg`This page is not here.`),
  status: 404,
})

function listingWords(i18n: I18n, { service: listed }: Pick<ListingAnswer, 'service'>, { query, now }: HeadFacts): Words {
  const address = readAddress(query)
  const known = asOf(listed, instantOf(address, now))
  const service = known ?? listed
  const title = i18n._(msg`${service.name} – Together Map`)
  if (known === null) return [title, i18n._(msg`Not listed yet on that date.`)]
  const kind = i18n._(KIND_WORDS[shownType(service.types, address.types)])
  return [title, i18n._(msg`${kind}: hours, phone, how to get help there, and what is not stated.`)]
}

function reportWords(i18n: I18n, { service }: Pick<ListingAnswer, 'service'>, report: ReportOutcome | null): Words {
  return [
    report?.state === 'kept'
      ? i18n._(msg`Thank you – ${service.name} – Together Map`)
      : i18n._(msg`Not sent yet – ${service.name} – Together Map`),
    i18n._(msg`Something is wrong with this listing: what became of your report.`),
  ]
}
