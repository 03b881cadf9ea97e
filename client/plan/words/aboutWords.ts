import type { DeskView } from '../desk/deskView.ts'

/** What a question is about: the place, or the authority or ward of it. @param within its code; null = all of the place */
export function aboutWords({ place, areas }: Pick<DeskView, 'place' | 'areas'>, within: string | null): string {
  if (within === null) return place.name
  const authority = areas.authority.indexOf(within)
  if (authority !== -1) return areas.authorityName[authority] ?? within
  return areas.wardName[areas.ward.indexOf(within)] ?? within
}
