import { createContext } from 'react'

/** Where the map leaves the canvas that it draws on; null while there is none. */
export const MapCanvasPlace = createContext<CanvasPlace>({ current: null })

interface CanvasPlace {
  current: HTMLCanvasElement | null
}

/** Leaves a canvas there. @returns what takes it away again */
export function leaveCanvas(place: CanvasPlace, canvas: HTMLCanvasElement | null): () => void {
  place.current = canvas
  return () => {
    place.current = null
  }
}
