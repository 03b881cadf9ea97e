import { aboutWords } from '../words/aboutWords.ts'
import { useDeskView } from './deskView.ts'

/** What the question is about: the place, or the authority or ward of it that was chosen. */
export function useAboutWords(): string {
  const view = useDeskView()
  return aboutWords(view, view.question.within)
}
