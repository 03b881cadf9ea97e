import { createHmac } from 'node:crypto'
import type { Chance } from '../chance.ts'
import { networkOf } from '../http/networkOf.ts'

const MOST_REMEMBERED = 50_000

/** Which networks said one thing lately of a listing, so that one person is not taken for two. */
export interface ReportSenders {
  /**
   * Notes that a network says it of a listing.
   *
   * @param address of the sender; its network is what counts
   * @param service id of the listing
   * @param report id of the report: the same one sent again is no second one
   * @returns `first` = it was noted just now, `same` = noted before, for this report, `repeat` = noted lately for another report
   */
  claim: (address: string, service: string, report: string) => 'first' | 'same' | 'repeat'
  /** Forgets what was claimed, where the report was not kept. */
  release: (address: string, service: string) => void
}

/**
 * Holds hashes of network and listing in memory for a while, at most 50,000 of them; the oldest go first. Never on disk, never in
 * the log; the salt is of this process alone, so a hash tells nothing to anybody else.
 *
 * @param rememberedMs for so long
 */
export function reportSenders({ now, newId }: Chance, rememberedMs: number, most = MOST_REMEMBERED): ReportSenders {
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
      noted.set(hash, { report, until: now() + rememberedMs })
      return 'first'
    },
    release: (address, service) => {
      noted.delete(hashOf(address, service))
    },
  }
}
