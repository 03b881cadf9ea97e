import type { Piece } from './piece.ts'

/** "9-5 for calls; 10-2 for food": times for one thing, then for another on the same days. */
const FOR = 'for'

/**
 * Joins days to the times that a mark parts from them, as in "Saturday; 10am-1pm, Sunday; 2pm-4pm" and "Wed | 9-11": a clause
 * that ends in days without times goes on in one that begins with times. Linear.
 */
export function joinClauses(clauses: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = []
  let isOpen = false
  for (const clause of clauses) {
    const last = joined.at(-1)
    if (last !== undefined && (isOpen || (endsInPurpose(last) && isPurpose(clause))) && beginsWithTimes(clause)) {
      for (const piece of clause) last.push(piece === clause[0] ? { ...piece, gap: 'stop' } : piece)
      isOpen = endsInDays(clause.slice(1))
    } else {
      joined.push(clause)
      isOpen = endsInDays(clause) && clause.find(isTimed)?.kind === 'days'
    }
  }
  return joined
}

const isTimed = ({ kind }: Piece): boolean => kind === 'days' || kind === 'times'

/** Days that are closed need no times, unless the last of them begin something new: "closed Friday, Monday | 9-11". */
function endsInDays(clause: readonly Piece[]): boolean {
  const [before, last] = [clause.at(-2)?.kind, clause.at(-1)]
  return last?.kind === 'days' && ((before !== 'closed' && before !== 'except') || last.days.entries.length > 1 || last.days.unclear)
}

/** "Monday to Thursday 9-5 for calls". */
function endsInPurpose(clause: readonly Piece[]): boolean {
  const [days, times, words] = clause.slice(-3)
  return days?.kind === 'days' && times?.kind === 'times' && words?.kind === 'words' && words.words[0] === FOR
}

/** "10-2 for food". */
const isPurpose = ([times, words, ...more]: readonly Piece[]): boolean =>
  times?.kind === 'times' && words?.kind === 'words' && words.words[0] === FOR && more.length === 0

/** "10am-1pm", "Closed". */
const beginsWithTimes = ([first]: readonly Piece[]): boolean => first?.kind === 'times' || first?.kind === 'closed'
