import { plainName } from '../place/plainName.ts'

/** What people write round the name of a place, or in its stead. */
const BEFORE = new Set(
  (
    'a am around at based be by by close come comes country find food for from get hello help here hi i im in is its ive just like live lives living me ' +
    'my near need nearby of on our over place please postcode right say staying stay the there to town up want we were where'
  ).split(' '),
)
const AFTER = new Set('area please thanks thank you ta now uk england region district borough council'.split(' '))

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    brum: 'birmingham',
    bham: 'birmingham',
    'b ham': 'birmingham',
    brummagem: 'birmingham',
    mcr: 'manchester',
    manc: 'manchester',
    wolves: 'wolverhampton',
    cov: 'coventry',
    brizzle: 'bristol',
    weston: 'weston super mare',
    clacton: 'clacton on sea',
  }),
)

/** One way to read what was typed: the name of a place, and the words that say which of that name. */
export interface NameReading {
  name: string
  within: string | null
  /** "Manchester city centre": its middle, which is no large place. */
  centre: boolean
  /** Parted where nobody wrote a comma: it counts only if it fits. */
  guessed: boolean
}

const CENTRE_AFTER = / (?:city|town|village)? ?cent(?:re|er)$/
const CENTRE_BEFORE = /^(?:central |(?:the )?(?:city |town )?cent(?:re|er) of )/

/** The most parts between commas, and the most words at the end, that are tried. */
const MOST_PARTS = 3
const MOST_WITHIN = 2

/**
 * The readings of a text, the plainest first: as it is typed, without the words round it, and parted at its commas, or, where there are none,
 * before its last word or two: "Kings Heath Birmingham". Names are as `plainName` gives them. Empty where no letter is typed.
 */
export function readTypedName(text: string): NameReading[] {
  const parts = text
    .split(/[,;\n]/)
    .map(plainName)
    .filter((part) => part !== '' && part !== 'uk' && part !== 'england')
  if (parts.length === 0) return readingsOf(plainName(text), null)
  if (parts.length > 1)
    return distinct(parts.slice(0, MOST_PARTS).flatMap((part, at) => readingsOf(part, parts.slice(at + 1).join(' ') || null)))
  const [whole] = parts as [string]
  const words = stripped(whole).split(' ')
  const splits = [1, 2].filter((last) => last <= MOST_WITHIN && last < words.length)
  return distinct([
    ...readingsOf(whole, null),
    ...splits.map((last) => ({
      name: words.slice(0, -last).join(' '),
      within: stripped(words.slice(-last).join(' ')),
      centre: false,
      guessed: true,
    })),
  ])
}

function readingsOf(plain: string, within: string | null): NameReading[] {
  const bare = stripped(plain)
  const core = bare.replace(CENTRE_AFTER, '').replace(CENTRE_BEFORE, '')
  const called = (name: string): string => NICKNAMES.get(name) ?? name
  return distinct(
    [
      { name: plain, within, centre: false, guessed: false },
      { name: called(bare.replace(/^city of /, '')), within, centre: false, guessed: false },
      { name: called(core), within, centre: core !== bare, guessed: false },
    ].filter(({ name }) => name !== ''),
  )
}

/** Without the words before and after; never nothing. */
function stripped(plain: string): string {
  const words = plain.split(' ')
  let [start, end] = [0, words.length]
  while (start < end - 1 && BEFORE.has(words[start]!)) start += 1
  while (end > start + 1 && AFTER.has(words[end - 1]!)) end -= 1
  return words.slice(start, end).join(' ')
}

function distinct(readings: readonly NameReading[]): NameReading[] {
  const seen = new Map<string, NameReading>()
  for (const reading of readings) {
    const key = `${reading.name}|${reading.within}`
    if (!seen.has(key)) seen.set(key, reading)
  }
  return [...seen.values()]
}

/** Whether words say nothing of where: "near M16 please", "near me", "around here". */
export const saysNothingMore = (words: readonly string[]): boolean =>
  words.every((word) => BEFORE.has(word.toLowerCase()) || AFTER.has(word.toLowerCase()))
