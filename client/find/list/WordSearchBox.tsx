import type { PlaceName } from '../../../core/place/placeName.ts'
import type { WordsAndPlace } from '../../../core/seek/words/placeInWords.ts'
import { useWhereSearch } from '../../help/where/useWhereSearch.ts'
import { SearchTroubleNote } from '../../help/where/WhereForm.tsx'
import { WordBox } from '../filters/WordBox.tsx'
import { takeWordsAlong } from './useTypedWords.ts'

interface WordSearchBoxProps {
  /** Id of the place whose list is open. */
  here: string
  text: string
  onText: (text: string) => void
  /** The same text, parted into what is sought and where. */
  read: WordsAndPlace
}

/**
 * The box for words; "Look near M16" and Enter take the place among them as where, by the rule of the search box: of a postcode only the
 * first half is sent, and nothing of the other words. Those stay in the box.
 */
export function WordSearchBox({ here, text, onText, read: { words, place } }: WordSearchBoxProps) {
  const { trouble, search, choose } = useWhereSearch(here)
  const go = (named: string) => {
    void search(named).then((led) => {
      if (led) takeWordsAlong(words)
    })
  }
  const pick = (choice: PlaceName) => {
    choose(choice)
    takeWordsAlong(words)
  }
  return (
    <>
      <WordBox text={text} onText={onText} place={place} onPlace={go} />
      {trouble !== null && place !== null && <SearchTroubleNote trouble={trouble} choose={pick} />}
    </>
  )
}
