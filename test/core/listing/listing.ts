import type { Confirmation, Service } from '../../../core/listing/service.ts'
import { makeService } from './makeService.ts'

/** A listing that says nothing but its name and kind, known since January 2018, and what a test adds. */
export const listing = (said: Partial<Service> = {}): Service =>
  makeService({ status: 'not stated', confirmed: { name: checked('2018-01'), types: checked('2018-01') }, ...said })

export const checked = (on: string | null): Confirmation => ({ on, by: 'publisher', how: 'published list', source: 'list' })
