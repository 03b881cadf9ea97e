import { createContext, type ComponentType } from 'react'
import type { PlacesLeft } from './usePlacesLeft.ts'

export interface FilterFormProps {
  /** Id of the place whose list it is. */
  place: string
  /** Of the list. */
  path: string
  left: PlacesLeft
  /** The person wants to see the answers. */
  onShow: () => void
}

/** Where the form of filters comes from. */
export interface FilterFormSource {
  /** At hand on the server, so that it stands in the first HTML and works without script; null in the browser, which fetches it. */
  Form: ComponentType<FilterFormProps> | null
  fetch: () => Promise<ComponentType<FilterFormProps>>
}

export const FilterFormContext = createContext<FilterFormSource | null>(null)
