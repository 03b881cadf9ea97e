import { createHmac } from 'node:crypto'
import type { Chance } from '../chance.ts'
import { networkOf } from '../http/networkOf.ts'

const REMEMBERED_MS = 24 * 3_600_000
const MOST_REMEMBERED = 50_000

/** Which networks said lately that a listing is closed, so that one person is not taken for two. */
export interface ClosedSenders {
  /**
   * Notes that a network says that a listing is closed.
   *
   * @param address of the sender; its network is what counts
   * @param service id of the listing
   * @param report id of the report: the same one sent again is no second one
   * @returns `first` = it was noted just now, `same` = noted before, for this report, `repeat` = noted within 24 hours for another report
   */
  claim: (address: string, service: string, report: string) => 'first' | 'same' | 'repeat'
  /** Forgets what was claimed, where the report was not kept. */
  release: (address: string, service: string) => void
}

/**
 * Holds hashes of network and listing in memory for 24 hours, at most 50,000 of them; the oldest go first. Never on disk, never in
 * the log; the salt is of this process alone, so a hash tells nothing to anybody else.
 */
export function closedSenders({ now, newId }: Chance, most = MOST_REMEMBERED): ClosedSenders {
  const salt = newId()
  /** In the order in which they came, so that the oldest stands first. */
  const noted = new Map<string, { report: string; until: number }>()
  const hashOf = (address: string, service: string): string =>
    createHmac('sha256', salt)
      .update(`${networkOf(address)} ${service}`)
      .digest('base64')

  return {
    claim: (address, service, report) => {
      for (const [hash, { until }] of noted) {
        if (until > now()) break
        noted.delete(hash)
      }
      const hash = hashOf(address, service)
      const known = noted.get(hash)
      if (known !== undefined) return known.report === report ? 'same' : 'repeat'
      const [oldest] = noted.keys()
      if (noted.size >= most && oldest !== undefined) noted.delete(oldest)
      noted.set(hash, { report, until: now() + REMEMBERED_MS })
      return 'first'
    },
    release: (address, service) => {
      noted.delete(hashOf(address, service))
    },
  }
}
