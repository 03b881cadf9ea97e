import type { Chosen } from '../../help/where/Choices.tsx'
import { useWhereSearch } from '../../help/where/useWhereSearch.ts'
import { SearchTroubleNote } from '../../help/where/SearchTroubleNote.tsx'
import { FailedNote } from '../../frame/FailedNote.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { WordBox } from '../filters/WordBox.tsx'
import type { WordSearch } from './useWordSearch.ts'
import { setTypedWords, townOf } from './useTypedWords.ts'

interface WordSearchBoxProps {
  /** Id of the place whose list is open. */
  here: string
  text: string
  onText: (text: string) => void
  /** What the text asks for. */
  answered: WordSearch
}

/**
 * The box for words; "Look near M16" and Enter take the place among them as where, by the rule of the search box: of a postcode only the
 * first half is sent, and nothing of the other words. Those stay in the box. Under it, in a crisis, the number to ring: the answers may be
 * far up the page.
 */
export function WordSearchBox({ here, text, onText, answered: { words, place, crisis, retry } }: WordSearchBoxProps) {
  const { trouble, search, choose } = useWhereSearch(here)
  const go = async (named: string) => {
    const where = await search(named)
    if (where !== null && where.place !== null) setTypedWords(words, townOf(where.place, where.outward))
  }
  const [line] = crisis.lines
  const pick = (chosen: Chosen) => {
    choose(chosen)
    const [town, outward] = 'choice' in chosen ? [chosen.choice.place, chosen.choice.outward] : [chosen.whole.place, null]
    if (town !== null) setTypedWords(words, townOf(town, outward))
  }
  return (
    <>
      <WordBox text={text} onText={onText} place={place} onPlace={(named) => void go(named)} />
      {line !== undefined && line.phone !== null && (
        <p>
          <bdi>{line.name}</bdi> <PhoneNumber phone={line.phone} />
        </p>
      )}
      {retry !== null && <FailedNote retry={retry} />}
      {trouble !== null && place !== null && <SearchTroubleNote trouble={trouble} choose={pick} />}
    </>
  )
}
