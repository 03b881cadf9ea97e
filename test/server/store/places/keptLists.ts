import type { Service } from '../../../../core/listing/service.ts'
import type { KeptList } from '../../../../server/store/places/keptList.ts'
import { SERVICES } from '../../packs.ts'

/** A list of the first few listings of the little marsh, as its source. */
export const keptList = (id: string, services: readonly Service[], said: Partial<KeptList['head']> = {}): KeptList => ({
  head: {
    id,
    title: id,
    publisher: id,
    licence: 'OGL v3',
    licenceUrl: null,
    credit: id,
    url: null,
    date: '2026-06-01',
    as: 'csv',
    ...said,
  },
  columns: {},
  quiet: new Map(),
  refused: [],
  services: services.map((service) => ({ ...service, sources: [{ source: id, record: service.name }] })),
})

/** A listing of its own: `number` makes its id. */
export const ownListing = (number: number, name: string, said: Partial<Service> = {}): Service => ({
  ...SERVICES[1]!,
  id: `5b7f1c9e-0a3d-5e6f-8a1b-${String(number).padStart(12, '0')}`,
  name,
  ...said,
})
