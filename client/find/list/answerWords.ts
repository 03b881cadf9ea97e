import type { Service } from '../../../core/listing/service.ts'
import type { ServiceType } from '../../../core/listing/taxonomy.ts'
import type { Found } from '../../../core/seek/search.ts'
import { wordSearch } from '../../../core/seek/wordSearch.ts'
import { answersToWords } from '../../../core/seek/words/answersToWords.ts'
import type { WordsAndPlace } from '../../../core/seek/words/placeInWords.ts'
import { crisisLines, type CrisisHelp } from '../../../core/support/crisisLines.ts'

/** What typed words ask for: answers, a place named among them, and whom to ring. */
export interface WordAnswers extends WordsAndPlace {
  found: readonly Found[]
  crisis: CrisisHelp
}

/** Answers words from one list, indexed once. Fetched only when somebody types. */
export function answerWords(services: readonly Service[], kindWords: (type: ServiceType) => string, places: readonly string[]) {
  const search = wordSearch(services, kindWords, places)
  return (all: readonly Found[], text: string): WordAnswers => ({
    ...search.read(text),
    found: answersToWords(all, search, text),
    crisis: crisisLines(text),
  })
}
