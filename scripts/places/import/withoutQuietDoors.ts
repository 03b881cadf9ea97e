import type { ReadList } from '../../../core/lists/list.ts'

/** The list as it is kept: no address and no point of a listing whose door must not show. What must not show never reaches the store. */
export function withoutQuietDoors(read: ReadList): ReadList {
  if (read.quiet.size === 0) return read
  const services = read.services.map((service) =>
    read.quiet.has(service.id)
      ? {
          ...service,
          address: null,
          postcode: null,
          at: null,
          precision: 'area' as const,
          earlier: service.earlier.filter(({ fact }) => fact !== 'address'),
        }
      : service,
  )
  return { ...read, services }
}
