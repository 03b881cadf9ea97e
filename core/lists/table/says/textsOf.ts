import { BLANK } from '../../../listing/blank.ts'
import type { Service } from '../../../listing/service.ts'
import type { ServiceType } from '../../../listing/taxonomy.ts'
import { agesIn } from '../../../reading/agesText.ts'
import { groupsIn } from '../../../reading/eligibilityText.ts'
import { costIn, readReferralText, type ReferralReading, shortened, withNeeds } from '../../../reading/referralText.ts'
import { tidyPhone } from '../../row/contacts.ts'
import { askedIn } from './askedIn.ts'
import { kindsIn, kindWordsOf } from './kindWords.ts'
import { withoutContacts, withoutPersons } from './withoutPersons.ts'

/** So many different texts of a kind are remembered: where nearly each row has its own, that would take more than it saves. */
const MOST_KNOWN = 20_000

type Needs = Service['referral']['needs']

/** Reads the texts of one table that are not hours: equal texts are read once and share what they say, so that a long list stays small. */
export class TextsOfTable {
  /** A cell without what tells who a person is; null = nothing else stands in it. */
  readonly free = once((text: string): string | null => withoutPersons(text) || null)

  /** A cell without mail addresses, mobiles and the like. */
  readonly bare = once(withoutContacts)

  /** The number of a cell where it is no mobile, and whether there is a number at all. */
  readonly phone = once((text: string): { ofOffice: string | null; isAny: boolean } => {
    const number = tidyPhone(this.bare(text) ?? '')
    return { ofOffice: number === null || number.startsWith('07') ? null : number, isAny: tidyPhone(text) !== null }
  })

  /** The kinds that the words of a cell name. */
  readonly kinds = once((text: string): readonly ServiceType[] => kindWordsOf(text).flatMap(kindsIn))

  readonly cost = once((text: string): Service['cost'] => costIn(text))

  readonly eligibility = once((text: string): Service['eligibility'] => ({
    ...BLANK.eligibility,
    ...agesIn(text),
    groups: groupsIn(text),
    text: shortened(text),
  }))

  readonly access = once((text: string): Service['access'] => ({ ...BLANK.access, text: shortened(text) }))

  /** The same one for all rows that say the same. */
  organisation(organisation: Service['organisation']): Service['organisation'] {
    const { name, network, charity } = organisation
    const key = `${name}\n${network}\n${charity}`
    const known = this.#organisations.get(key) ?? organisation
    if (this.#organisations.size < MOST_KNOWN) this.#organisations.set(key, known)
    return known
  }
  readonly #organisations = new Map<string, Service['organisation']>()

  readonly #referral = once((text: string): ReferralReading => {
    const reading = readReferralText(text)
    return { ...reading, referral: { ...reading.referral, text: reading.referral.text ?? shortened(text) } }
  })
  readonly #asked = new Map<string, string | null>()

  /** How people get in, by the cells of that and by who may come. */
  asked(cells: readonly string[], who: readonly string[]): string | null {
    if (cells.length === 0 && who.length === 0) return null
    const key = `${cells.join('\n')}\r${who.join('\n')}`
    const known = this.#asked.get(key)
    if (known !== undefined) return known
    const said = askedIn(cells, who)
    if (this.#asked.size < MOST_KNOWN) this.#asked.set(key, said)
    return said
  }

  readonly #needing = new Map<string, Service['referral']>()

  /** @param needs what another cell of the row asks for */
  referral(text: string | null, needs: Needs): ReferralReading {
    const reading = text === null ? NOTHING_SAID : this.#referral(text)
    if (needs.length === 0) return reading
    const key = `${needs.join()} ${text}`
    const known = this.#needing.get(key) ?? withNeeds(reading.referral, needs)
    this.#needing.set(key, known)
    return { ...reading, referral: known }
  }
}

const NOTHING_SAID: ReferralReading = { referral: BLANK.referral, eligibility: BLANK.eligibility, cost: BLANK.cost, bring: null }

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const now = read(text)
    if (known.size < MOST_KNOWN) known.set(text, now)
    return now
  }
}
