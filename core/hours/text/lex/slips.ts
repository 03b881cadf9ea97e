import type { Meaning } from './token.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/** Words that take hours back, where they are long enough to be known by all letters but one. */
const CRITICAL = `
  fortnightly fortnight monthly alternate alternating occasional occasionally cancelled canceled closed holiday holidays appointment
  appointments arrangement except excluding temporarily suspended postponed january february august september october november december
  christmas temporary quarterly variable`
  .trim()
  .split(/\s+/)
const RIGHT = new Set(['sundry', 'closer', 'closet', 'clothed', 'excepted', ...CRITICAL])
const SHORTEST = 5
const LONGEST = 13

/** A word, or what it is a slip of the pen for: "Wednesady" is a day; "fortnighly" is left in doubt. */
export function meantBy(word: string): Meaning {
  const told: Meaning = { kind: 'word', word }
  if (word.length < SHORTEST || word.length > LONGEST || word.startsWith('#') || RIGHT.has(word)) return told
  if (/ys?$/.test(word)) {
    const day = DAYS.findIndex((name) => name[0] === word[0] && isSlip(word.replace(/s$/, ''), name))
    if (day !== -1) return { kind: 'day', days: [day] }
  }
  return CRITICAL.some((name) => isSlip(word, name)) ? { kind: 'word', word: '#slip' } : told
}

/** Whether one letter too many, too few, wrong or out of turn parts them. Both are short. */
function isSlip(word: string, name: string): boolean {
  const [long, short] = word.length >= name.length ? [word, name] : [name, word]
  if (long.length - short.length > 1 || word === name) return false
  let at = 0
  while (at < short.length && long[at] === short[at]) at++
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at)
  if (long.slice(at + 1) === short.slice(at + 1)) return true
  return long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
}
