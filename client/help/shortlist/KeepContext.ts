import { createContext, type ComponentType } from 'react'
import type { Service } from '../../../core/listing/service.ts'

/** The button by which a listing is kept: fetched once the page is alive. */
export interface Keep {
  /** Id of the place that lists what is kept. */
  place: string
  Button: ComponentType<{ place: string; service: Pick<Service, 'id' | 'name'> }>
}

/** null = nothing is kept from this page, or not yet. */
export const KeepContext = createContext<Keep | null>(null)
