import type { Nation } from '../days/nation.ts'
import { HELPLINES, type Helpline, type LineNeed } from './helplines.ts'

/** What somebody who looks for help outside this map may need first. */
const FIRST_NEEDS: readonly LineNeed[] = ['money', 'debt', 'listening']

/** Numbers that only the page of one town in England vouches for: told with their source on the page of helplines, not to a nation. */
const ONE_TOWN: ReadonlySet<Helpline['id']> = new Set(['citizens-advice', 'healthy-start'])

/**
 * National lines for everybody in these nations, money first; empty where there is none, and where the nation is none of the four or not known.
 */
export const linesOfNations = (nations: readonly Nation[]): Helpline[] =>
  nations.length === 0
    ? []
    : FIRST_NEEDS.flatMap((need) =>
        HELPLINES.filter(
          (line) =>
            line.forWhat === need &&
            line.phone !== null &&
            !ONE_TOWN.has(line.id) &&
            nations.every((nation) => line.nations.includes(nation)),
        ),
      )
