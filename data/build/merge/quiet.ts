import { BLANK } from '../../../core/listing/blank.ts'
import type { Service } from '../../../core/listing/service.ts'
import { keyOf, listingId } from '../readers/ids.ts'

/** Words of services that shelter or receive people in confidence. */
const IN_CONFIDENCE =
  /domestic (abuse|violence)|rape crisis|\brefuge\b|sexual (assault|violence)|\bsarc\b|trafficking|forced marriage|safe ?house|women.s aid|asylum accommodation|honour.based/i

/** Whether the door of a listing of any source is kept quiet: only how to reach it is listed, until its operator agrees to more. */
export const isKeptQuiet = ({ name, summary, organisation, eligibility }: Service): boolean =>
  [name, summary, organisation.name, eligibility.text].some((text) => text !== null && IN_CONFIDENCE.test(text))

/** The listing without address, postcode, authority or point, and with a key and id that hold none of them. */
export function withoutDoor(service: Service): Service {
  const { address: _address, ...confirmed } = service.confirmed
  const source = service.sources[0]?.source ?? ''
  const record = keyOf(service.name)
  const { address, postcode, authority, at, serves } = BLANK
  return {
    ...service,
    id: listingId(source, record),
    sources: [{ source, record }],
    address,
    postcode,
    authority,
    at,
    serves,
    precision: 'area',
    mode: ['phone'],
    confirmed,
  }
}
