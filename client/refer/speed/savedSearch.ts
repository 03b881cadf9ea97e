import { DIETS, type Diet } from '../../../core/match/circumstances.ts'
import { isClientNeed, type ClientNeed } from '../../../core/match/clientNeeds.ts'
import { readWhen, writeWhen, type When } from '../../../core/seek/when.ts'
import type { Session } from '../session/session.ts'

/** What may be asked again for another client: needs, diet and times, by their words in code. Nothing that was typed, and nothing else that was said. */
export interface SavedSearch {
  needs: readonly ClientNeed[]
  diet: readonly Diet[]
  times: readonly When[]
}

/** Safety from abuse is never kept, nor shown where it was: others may use this device. */
const isKept = (need: ClientNeed): boolean => need !== 'abuse'

export const searchOf = ({ needs, diet, times }: Session['client']): SavedSearch => ({
  needs: needs.filter(isKept),
  diet,
  times,
})

/** As one text, by which two that ask the same are told to be one. */
export const searchKey = ({ needs, diet, times }: SavedSearch): string =>
  [needs, diet, times.map(writeWhen)].map((part) => part.join(',')).join(';')

/** Reads `searchKey`; null where it asks nothing. Words that this version does not know are left out. */
export function readSearch(key: string): SavedSearch | null {
  const [needs = [], diet = [], times = []] = key.split(';').map((part) => part.split(','))
  const search: SavedSearch = {
    needs: needs.filter(isClientNeed).filter(isKept),
    diet: DIETS.filter((one) => diet.includes(one)),
    times: times.flatMap((text) => readWhen(text) ?? []),
  }
  return search.needs.length === 0 ? null : search
}

/** Asks it of the client at hand, instead of the needs, diet and times that were said. */
export const askedAgain =
  (search: SavedSearch) =>
  (session: Session): Session => ({ ...session, client: { ...session.client, ...search } })
