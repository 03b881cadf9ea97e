import { useDeskView } from './deskView.ts'

/** What the question is about: the place, or the authority or ward of it that was chosen. */
export function useAboutWords(): string {
  const { place, question, areas } = useDeskView()
  const { within } = question
  if (within === null) return place.name
  const authority = areas.authority.indexOf(within)
  if (authority !== -1) return areas.authorityName[authority] ?? within
  return areas.wardName[areas.ward.indexOf(within)] ?? within
}
