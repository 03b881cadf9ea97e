import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Found } from '../../../core/seek/search.ts'
import { listWords } from '../../i18n/hoursWords.ts'
import { distanceWords, walkWords } from '../../i18n/distanceWords.ts'
import type { Service } from '../../../core/listing/service.ts'

const FAR_ON_FOOT_MIN = 120

/**
 * How far it is, or how else it is reached. null = nothing to say: the person's place is not known and there is an ordinary door.
 */
export function farWords(i18n: I18n, { service, distanceM, walkMinutes, sure, water }: Found): string | null {
  if (!hasDoor(service)) return noDoorWords(i18n, service)
  if (distanceM === null || sure === 'no') return null
  return wayWords(i18n, distanceM, { walkMinutes, sure, water })
}

/** As `farWords`, beside a line that says the address, or what there is instead of a door. */
export function farBesideAddress(i18n: I18n, { service, distanceM, walkMinutes, sure, water }: Found): string | null {
  if (hasDoor(service)) return distanceM === null || sure === 'no' ? null : wayWords(i18n, distanceM, { walkMinutes, sure, water })
  const street = service.at === null && service.address !== null && (service.mode.length === 0 || service.mode.includes('in person'))
  return street ? i18n._(msg`How far it is: not known`) : null
}

function wayWords(i18n: I18n, distanceM: number, { walkMinutes, sure, water }: Pick<Found, 'walkMinutes' | 'sure' | 'water'>): string {
  const far = distanceWords(i18n, distanceM)
  if (water) return i18n._(msg`${far} as the crow flies – water between`)
  const words = walkMinutes === null || walkMinutes > FAR_ON_FOOT_MIN ? far : `${far} · ${walkWords(i18n, walkMinutes)}`
  return sure === 'about' ? i18n._(msg`About ${words}`) : words
}

/** False where a pin or a distance would be made up. */
export const hasDoor = (service: Service): boolean => service.at !== null && service.precision !== 'area'

/** How it is reached instead of by its door, or that where it is is not known. */
export function noDoorWords(i18n: I18n, service: Service): string {
  const ways = service.mode.filter((mode) => mode !== 'in person').map((mode) => i18n._(WAY_WORDS[mode]))
  if (ways.length > 0 && !service.mode.includes('in person')) {
    const how = listWords(i18n, ways)
    return i18n._(msg`No door to go to: ${how}`)
  }
  if (service.at !== null) return i18n._(msg`Somewhere in this area – ask where`)
  return service.address === null ? i18n._(msg`Where it is: not stated`) : i18n._(msg`How far it is: not known`)
}

export const WAY_WORDS: Readonly<Record<Service['mode'][number], ReturnType<typeof msg>>> = {
  'in person': msg`in person`,
  delivery: msg`delivered to you`,
  phone: msg`by phone`,
  online: msg`online`,
  mobile: msg`moves from place to place`,
}
