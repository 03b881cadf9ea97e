import type { Service } from '../../../../core/listing/service.ts'

/**
 * Rows that count how often anything of them is read, whatever reads it: what takes rows pair by pair reads the square of their number.
 *
 * @returns `reads` so far, of all rows together
 */
export function countedRows(services: readonly Service[]): { rows: Service[]; reads: () => number } {
  let reads = 0
  const rows = services.map(
    (service) =>
      new Proxy(service, {
        get: (row, field) => {
          reads++
          return Reflect.get(row, field) as unknown
        },
      }),
  )
  return { rows, reads: () => reads }
}
