import type { Service } from '../../../core/listing/service.ts'
import { compact } from '../../../core/listing/wire.ts'
import type { ReadList } from '../../../core/lists/list.ts'
import type { ImportPlan } from './importTools.ts'

/** What changes from one reading of a list to the next, listing by listing, by id. */
export function planById(before: readonly Service[] | null, { services }: ReadList, others: readonly Service[]): ImportPlan {
  const old = new Map((before ?? []).map((service) => [service.id, service]))
  const now = new Set(services.map(({ id }) => id))
  const elsewhere = new Map(others.map((service) => [service.id, service]))
  const gone = [...old.values()].filter(({ id }) => !now.has(id))
  const read = (as: readonly Service['hoursRead'][]): number => services.filter(({ hoursRead }) => as.includes(hoursRead)).length
  return {
    added: services.filter(({ id }) => !old.has(id)),
    changed: services.flatMap((service) => {
      const was = old.get(service.id)
      const fields = was === undefined ? [] : fieldsApart(was, service)
      return fields.length === 0 ? [] : [{ service, fields }]
    }),
    gone,
    doubles: services.flatMap((one) => {
      const other = elsewhere.get(one.id)
      return other === undefined ? [] : [{ one, other, why: 'it has the same id' }]
    }),
    hours: {
      whole: read(['whole']),
      part: read(['part']),
      text: services.filter(({ hoursRead, hoursText }) => hoursRead === 'none' && hoursText !== null).length,
      none: services.filter(({ hours, hoursText }) => hours === null && hoursText === null).length,
    },
    losesShare: old.size === 0 ? 0 : gone.length / old.size,
  }
}

/** As they are kept: the order of what is not stated does not count. */
function fieldsApart(was: Service, is: Service): string[] {
  const said = (service: Service): Record<string, unknown> => ({ at: service.at, ...compact(service).properties })
  const [before, after] = [said(was), said(is)]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).toSorted()
}
