/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number]

/** Degrees beyond the box of a place, or of an authority of England. */
const AROUND = 0.3

/** The finest zoom at which streets are drawn: some 0.36 m a pixel in the middle of England. */
export const FINEST_STREETS = 18

/** Where the map of a place, or of an authority of England, shows streets: the page asks for none beyond, and the server fetches none. */
export const streetsAround = ([west, south, east, north]: Box): [number, number, number, number] => [
  west - AROUND,
  south - AROUND,
  east + AROUND,
  north + AROUND,
]
