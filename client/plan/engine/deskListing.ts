import type { Service } from '../../../core/listing/service.ts'
import type { DeskListing } from './answers.ts'

/** A hidden place has no door here. */
export const deskListing = ({ id, name, types, at, precision, edge, status }: Service): DeskListing => ({
  id,
  name,
  types,
  at: precision === 'hidden' ? null : at,
  edge,
  status,
})
