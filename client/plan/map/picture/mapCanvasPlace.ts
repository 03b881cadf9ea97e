import { createContext } from 'react'

/** Where the map leaves the canvas that it draws on; null while there is none. */
export const MapCanvasPlace = createContext<{ current: HTMLCanvasElement | null }>({ current: null })
