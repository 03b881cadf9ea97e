import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Service } from '../../../core/listing/service.ts'
import { areaWords } from './areaWords.ts'
import { hasDoor, noDoorWords } from './whereWords.ts'

/**
 * Where it is, in a line: the address; where there is no door to go to, how it is reached and for which district; where its door
 * is not shown, the district. A postcode in it does not break over two lines.
 *
 * @param district name of the council it stands in; null = not known
 */
export function addressWords(i18n: I18n, service: Service, district: string | null): string {
  const address = writtenAddress(service)
  const written = address === null ? null : unbroken(address)
  if (written !== null && (hasDoor(service) || !isRemote(service))) return written
  if (hasDoor(service)) return i18n._(msg`Address: not stated`)
  const area = districtWords(i18n, service, district)
  if (area === null) return noDoorWords(i18n, service)
  return isRemote(service) ? `${area} · ${noDoorWords(i18n, service)}` : i18n._(msg`${area} – ask where`)
}

/** Street, town and postcode as published, the postcode once; null = neither is stated. */
export function writtenAddress({ address, postcode }: Service): string | null {
  if (address === null || postcode === null) return address ?? postcode
  return bare(address).endsWith(bare(postcode)) ? address : `${address}, ${postcode}`
}

const HALVES = /\b([a-z]{1,2}\d[a-z\d]?) (?=\d[a-z]{2}\b)/gi

/** With a no-break space between the halves of each postcode. */
const unbroken = (address: string): string => address.replaceAll(HALVES, '$1\u00A0')

const bare = (text: string): string => text.replaceAll(/\W/g, '').toUpperCase()

/** Delivered, by phone or online only. A blank is not "no door". */
const isRemote = ({ mode }: Service): boolean => mode.length > 0 && !mode.includes('in person')

function districtWords(i18n: I18n, service: Service, district: string | null): string | null {
  if (district !== null) return i18n._(msg`District: ${district}`)
  const serves = areaWords(i18n, service.serves)
  return serves === null ? null : i18n._(msg`Area: ${serves}`)
}
