const CELL_DEGREES = 0.002

/** Names of the cells of a grid of 0.002° that a box touches, corners given in degrees. */
export function* cellsIn(west: number, south: number, east: number, north: number): Generator<string> {
  const cell = (degrees: number): number => Math.floor(degrees / CELL_DEGREES)
  for (let x = cell(west); x <= cell(east); x++) for (let y = cell(south); y <= cell(north); y++) yield `${x},${y}`
}
