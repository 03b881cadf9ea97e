import { useMemo } from 'react'
import { useSearch } from 'wouter'
import type { Question } from '../../../core/seek/question.ts'
import { usePage } from '../../frame/PageContext.tsx'
import { hrefTo, instantOf, readAddress, type AskedAddress } from './address.ts'

/** What was asked, the same object while the same is asked. */
export function useQuestion(): Question {
  const query = useSearch()
  return useMemo(() => {
    const { types, when, needs, children, languages } = addressIn(query)
    return { types, when, needs, children, languages }
  }, [query])
}

let last: { query: string; address: AskedAddress } | null = null

/** Every link of a page asks for the address, which is the same for all of them. */
function addressIn(query: string): AskedAddress {
  if (last?.query !== query) last = { query, address: readAddress(query) }
  return last.address
}

export interface PageAddress extends AskedAddress {
  /** The instant the page speaks of, ms since 1970 UTC. */
  at: number
  /** A link that keeps the clock, the kinds and the area, with what is given instead. */
  href: (path: string, changes?: Partial<AskedAddress>) => string
}

/** The address as it was asked, and links that keep it. */
export function useAddress(): PageAddress {
  const { now } = usePage()
  const query = useSearch()
  const address = addressIn(query)
  const kept = { ...address, show: undefined }
  return { ...address, at: instantOf(address, now), href: (path, changes) => hrefTo(path, { ...kept, ...changes }) }
}
