import type { AdviserCase } from './adviserCase.ts'
import { runCase } from './runCase.ts'

/** The needs in which the first place is not one that the adviser names first: outward code, year, need. */
export const apartIn = (cases: readonly AdviserCase[]): string[] =>
  cases
    .flatMap((one) => {
      const matches = runCase(one)
      return one.answers.flatMap(({ need, first }) => {
        const found = matches.find((match) => match.need === need)!.options[0]?.found.service
        const agrees = found === undefined ? first.length === 0 : first.some(({ id }) => found.id.startsWith(id))
        return agrees ? [] : [`${one.outward} ${one.at.slice(0, 4)} ${need}`]
      })
    })
    .toSorted()
