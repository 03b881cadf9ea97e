import type { AreaFigures } from '../../place/area.ts'

/** Columns by which areas are named: their own code, and those of the ward and the authority they lie in. */
const columnsOf = ({ columns }: AreaFigures): readonly (readonly string[])[] => [columns.code, columns.ward, columns.authority]

/** Rows of the areas that bear one of the ONS codes, or lie in a ward or authority that does; ascending. O(areas). */
export function areasWithCode(figures: AreaFigures, codes: readonly string[]): Uint32Array {
  const wanted = new Set(codes)
  const columns = columnsOf(figures)
  return Uint32Array.from(figures.columns.code.keys()).filter((row) => columns.some((column) => wanted.has(column[row]!)))
}

/** The first code that no area, ward or authority of the place bears; undefined where all are known. O(areas). */
export function unknownCode(figures: AreaFigures, codes: readonly string[]): string | undefined {
  const known = new Set(columnsOf(figures).flat())
  return codes.find((code) => !known.has(code))
}
