import type { Service } from '../../listing/service.ts'
import { keyOf } from '../row/ids.ts'

/** What looks like somebody's home, by source and record without the address: its words do not tell, a look at the row does. */
const HOMES = new Set([
  'gm-food-support-2018 ashton-churches-together-act',
  'gm-food-support-2018 heywood-st-vincent-de-paul-society-food-bank',
  'page-06d1b837 g-force',
  'page-cb12e84e united-response',
])

/** "The Rectory", not "Vicarage Drive". */
const CLERGY_HOUSE =
  /\b(?:rectory|vicarage|presbytery|manse)\b(?! (?:road|lane|street|drive|close|avenue|gardens?|gate|hall|row|way|walk|court|brae|place|crescent|grove|hill|park|fields?|farm|centre)\b)/i

/** Whether nobody should be sent to the address: help is brought from there, or somebody lives there. */
export const isNoDoor = (service: Service): boolean =>
  (service.mode.length > 0 && service.mode.every((mode) => mode === 'delivery')) ||
  (service.address !== null && CLERGY_HOUSE.test(service.address)) ||
  HOMES.has(`${service.sources[0]!.source} ${service.sources[0]!.record.split('/')[0]}`)

/** The listing in its area, without address and point; its id stays, since what it stands for is public. */
export function withoutPin(service: Service): Service {
  return {
    ...service,
    address: null,
    postcode: null,
    at: null,
    precision: 'area',
    earlier: service.earlier.filter(({ fact }) => fact !== 'address'),
    sources: service.sources.map(({ source }) => ({ source, record: keyOf(service.name) })),
  }
}
