/** How wrong a word may be: none below four letters, one up to six, two from seven on. */
export const mostEdits = (word: string): number => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

/**
 * Letters to add, take away, change, or swap with their neighbour until one word is the other (optimal string alignment; Damerau 1964).
 *
 * @param most beyond this the answer is Infinity
 */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, beforeLast[column - 2]! + 1)
      now.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return Infinity
    beforeLast = last
    last = now
  }
  const count = last[b.length]!
  return count > most ? Infinity : count
}

/**
 * The words that are nearest to one that is none of them, all that are equally near; empty where none is near enough. Most people get the
 * first letter right, or swap it with the second: "hamper" is not "pamper". O(words)
 *
 * @param most how many edits at most
 */
export function nearestWords(word: string, words: Iterable<string>, most = mostEdits(word)): string[] {
  let least = Infinity
  let nearest: string[] = []
  if (most === 0) return nearest
  for (const other of words) {
    if (other.length < 3 || !beginsAlike(word, other)) continue
    const cost = edits(word, other, most)
    if (cost > least || cost === Infinity) continue
    if (cost < least) nearest = []
    least = cost
    nearest.push(other)
  }
  return nearest
}

const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
