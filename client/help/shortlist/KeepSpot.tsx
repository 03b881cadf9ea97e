import { useContext } from 'react'
import type { Service } from '../../../core/listing/service.ts'
import { KeepContext } from './KeepContext.ts'

/** Where a listing can be kept: its button, as soon as that has come. */
export function KeepSpot({ service }: { service: Pick<Service, 'id' | 'name'> }) {
  const keep = useContext(KeepContext)
  return keep && <keep.Button place={keep.place} service={service} />
}
