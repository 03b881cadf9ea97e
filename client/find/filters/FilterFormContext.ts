import { createContext, type ComponentType } from 'react'
import type { PlacesLeft } from './usePlacesLeft.ts'

export interface FilterFormProps {
  /** Of the list. */
  path: string
  left: PlacesLeft
  /** The person wants to see the answers. */
  onShow: () => void
}

/**
 * The boxes, where they are at hand. The server gives them, so that they stand in the first HTML and work without script; the browser
 * has null until the panel is wanted, and fetches them then.
 */
export const FilterFormContext = createContext<ComponentType<FilterFormProps> | null>(null)
