import type { ServiceType } from '../../../core/listing/taxonomy.ts'

/** The kind it is shown as: the first asked for that it offers, else its first. */
export function shownType(types: readonly ServiceType[], wanted: readonly ServiceType[]): ServiceType {
  return types.find((type) => wanted.includes(type)) ?? types[0]!
}
