import { answersToWords } from '../../core/seek/words/answersToWords.ts'
import { wordSearch } from '../../core/seek/wordSearch.ts'
import { crisisLines } from '../../core/support/crisisLines.ts'
import { answersFrom, councils, faultsOf, packOf, whereOf } from '../core/seek/judge.ts'
import { JUDGED } from '../core/seek/judgedQueries.ts'

/** Word search against the judged queries: one JSON object a query that went wrong, then the figures; `npm run -s bench:words`. */
const searches = new Map(
  [...new Set(JUDGED.map(({ place }) => place))].map((place) => [
    place,
    wordSearch(packOf(place).services, (type) => type.replaceAll('-', ' '), councils),
  ]),
)
const judged = await Promise.all(
  JUDGED.map(async (query) => {
    const search = searches.get(query.place)!
    const from = await whereOf(query, search.read(query.says).place)
    const found = answersToWords(answersFrom(packOf(query.place), from), search, query.says)
    return { query, faults: faultsOf(query, found, crisisLines(query.says).lines[0]?.id ?? null) }
  }),
)
for (const { query, faults } of judged) if (faults.length > 0) print({ says: query.says, place: query.place, faults })
const wrong = (kind: string): number => judged.filter(({ faults }) => faults.some((fault) => fault.startsWith(kind))).length
print({
  bench: 'words',
  queries: JUDGED.length,
  right: judged.filter(({ faults }) => faults.length === 0).length,
  wrong_first: wrong('first'),
  holds_what_it_must_not: wrong('holds'),
  rings_the_wrong_line: wrong('rings'),
})

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
