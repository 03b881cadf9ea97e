import { createContext } from 'react'

/** Id of the place whose listings can be kept from here; null = nothing is kept from this page. */
export const KeepContext = createContext<string | null>(null)
