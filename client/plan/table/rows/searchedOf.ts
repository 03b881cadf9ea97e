import type { DeskAreas } from '../../engine/answers.ts'

/** Made once for the areas of a desk, when somebody first types. */
const made = new WeakMap<DeskAreas, readonly string[]>()

/** What the search box looks in for an area: its names and its code, in small letters. */
export function searchedOf(areas: DeskAreas): (row: number) => string {
  return (row) => {
    const already = made.get(areas)
    const texts =
      already ?? areas.code.map((code, i) => `${areas.wardName[i]} ${areas.name[i]} ${areas.authorityName[i]} ${code}`.toLowerCase())
    if (already === undefined) made.set(areas, texts)
    return texts[row]!
  }
}
