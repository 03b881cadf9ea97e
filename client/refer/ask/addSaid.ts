import type { Said } from '../../../core/match/saidInWords.ts'
import { writeWhen, type When } from '../../../core/seek/when.ts'
import type { Session } from '../session/session.ts'

/** The client with what words said added: lists grow, what stood stays first. */
export function addSaid(client: Session['client'], said: Said): Session['client'] {
  const { times, ...rest } = said
  const grown = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => {
      const had: unknown = client[key as keyof Session['client']]
      return [key, Array.isArray(had) && Array.isArray(value) ? [...new Set([...(had as unknown[]), ...(value as unknown[])])] : value]
    }),
  )
  return { ...client, ...grown, times: withTimes(client.times, times ?? []) }
}

export function withTimes(times: readonly When[], more: readonly When[]): readonly When[] {
  const known = new Set(times.map(writeWhen))
  return [...times, ...more.filter((one) => !known.has(writeWhen(one)))]
}
