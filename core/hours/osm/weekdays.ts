import { type Cursor, fault, isSign, isWord, peek, takeSign, takeWhole, takeWord } from './cursor.ts'
import { ALL_DAYS, type Days, HOLIDAY, PLACES, USUAL_DAY, without } from './days.ts'

export const WEEKDAY_WORDS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']
export const HOLIDAY_WORDS = ['ph', 'sh']

/** What a list of days names, apart. */
interface Named {
  /** Bits as in `Days.weekdays`; 0n = no weekday. */
  weekdays: bigint
  ph: boolean
  sh: boolean
}

/**
 * `Mo-Fr,PH`, `Th[1],Sa[1,3]`, `Su[-1]`, `SH Mo-Fr`: weekdays and holidays, as boxes that share no day.
 *
 * A weekday holds in school holidays too. On a bank holiday it holds as well, but that is not said: where the list names
 * bank holidays, those days are in a box of their own.
 */
export function readWeekdays(cursor: Cursor): Days[] {
  const named = readNamed(cursor)
  if (named.weekdays !== 0n || !isWord(peek(cursor), WEEKDAY_WORDS)) return boxesOf(named)
  const within = readNamed(cursor)
  if (within.ph || within.sh) throw fault(cursor)
  return boxesOf(named).map((box) => ({ ...box, weekdays: within.weekdays }))
}

function readNamed(cursor: Cursor): Named {
  const named: Named = { weekdays: 0n, ph: false, sh: false }
  do {
    const word = peek(cursor)
    if (isWord(word, HOLIDAY_WORDS)) {
      cursor.at++
      named[word.text as 'ph' | 'sh'] = true
    } else named.weekdays |= readWeekday(cursor)
  } while (isWord(peek(cursor, 1), [...WEEKDAY_WORDS, ...HOLIDAY_WORDS]) && takeSign(cursor, ','))
  return named
}

function boxesOf({ weekdays, ph, sh }: Named): Days[] {
  const bank = ph ? [{ ...ALL_DAYS, bank: HOLIDAY }] : []
  const school = sh ? [{ ...ALL_DAYS, school: HOLIDAY }] : []
  const usual = weekdays === 0n ? [] : [{ ...ALL_DAYS, weekdays, bank: ph ? USUAL_DAY : ALL_DAYS.bank }]
  const taken = [...usual, ...bank]
  return [...taken, ...taken.reduce<Days[]>((left, box) => left.flatMap((one) => without(one, box)), school)]
}

/** `Mo`, `Mo-Fr`, `Sa-Mo` over the end of the week, `Th[1]`. */
function readWeekday(cursor: Cursor): bigint {
  const first = takeWord(cursor, WEEKDAY_WORDS)
  if (isSign(peek(cursor), '[')) return readPlaces(cursor) << BigInt(first * PLACES)
  const last = isWord(peek(cursor, 1), WEEKDAY_WORDS) && takeSign(cursor, '-') ? takeWord(cursor, WEEKDAY_WORDS) : first
  let found = 0n
  for (let day = first; ; day = (day + 1) % 7) {
    found |= EVERY << BigInt(day * PLACES)
    if (day === last) return found
  }
}

const EVERY = 0b111111n
/** 1st to 5th: the fourth may be the last. */
const NTH = [0b000001n, 0b000010n, 0b000100n, 0b011000n, 0b100000n]
const LAST = 0b110000n

/** `[1]`, `[1,3]`, `[1-3]`, `[-1]`. Other places from the end are not understood. */
function readPlaces(cursor: Cursor): bigint {
  takeSign(cursor, '[')
  let places = 0n
  do {
    if (takeSign(cursor, '-')) {
      takeWhole(cursor, 'number', 1, 1)
      places |= LAST
      continue
    }
    const first = takeWhole(cursor, 'number', 1, 5)
    const last = takeSign(cursor, '-') ? takeWhole(cursor, 'number', first, 5) : first
    for (let nth = first; nth <= last; nth++) places |= NTH[nth - 1]!
  } while (takeSign(cursor, ','))
  if (!takeSign(cursor, ']')) throw fault(cursor)
  return places
}
