import type { Draft, Mark, Stray, Waiting } from './clauseDraft.ts'
import { type Group, groupOf, isPlain, isWithin, limited, recur } from './group.ts'
import type { Of, Piece } from '../pieces/piece.ts'
import type { Range } from '../pieces/times.ts'
import type { Span } from '../lex/token.ts'
import { isLunch } from '../words/words.ts'

/** Days wait for their times, or take those that wait for them. */
export function readDays(draft: Draft, piece: Of<'days'>, before: Piece | undefined): void {
  // "Friday 6pm - Monday 8am" is one long span.
  if (piece.gap === 'dash' && before?.kind === 'words' && before.words.at(-1) === '#clock') draft.unsure = true
  if (draft.times !== null) {
    addGroup(draft, waitingFor(piece), draft.times)
    draft.times = null
    return
  }
  // "Mon to & incl Fri" is no list.
  const list = draft.bare && before?.kind === 'days' ? looseList(draft.bare, piece) : null
  if (list === null) dropBare(draft, 'bare')
  draft.bare = list ?? waitingFor(piece)
}

/** Times belong to the days before them, or wait where times come first. */
export function readTimes(draft: Draft, piece: Of<'times'>, before: Piece | undefined): void {
  if (draft.bare !== null) {
    addGroup(draft, draft.bare, piece)
    draft.bare = null
  } else if (piece.allDay === 'daily') addGroup(draft, waitingFor(everyDay(piece)), piece)
  else if (draft.timesFirst) {
    if (draft.times !== null) {
      draft.unread.push(draft.times)
      draft.unsure = true
    }
    draft.times = piece
  } else if (draft.last === null) {
    draft.unread.push(piece)
    draft.lost = true
    draft.hasLooseTimes = true
  } else {
    draft.extraTimes = true
    // "Mon 9-10, until 31/3/2027 11-12": nobody knows which times it is about.
    draft.unsure ||= before?.kind === 'limit' || before?.kind === 'often'
    // "10am, to, 12 noon": two starts may be a start and an end.
    draft.unsure ||= isOpenEnded(piece.ranges) || isOpenEnded(draft.groups.at(-1)?.ranges ?? [])
    addGroup(draft, waitingFor(draft.last), piece)
  }
}

const isOpenEnded = (ranges: readonly Range[]): boolean => ranges.some(({ closes }) => closes === null)

export function apply(group: Group, mark: Mark): void {
  if (mark.kind === 'often') recur(group, mark.often)
  else group.limit = limited(group.limit, mark.limit)
}

/** Days that found no times. */
export function dropBare(draft: Draft, said: Stray['said']): void {
  if (draft.bare === null) return
  const { days, doubt, marks } = draft.bare
  const { from, to } = days
  draft.strays.push({
    days,
    from,
    to,
    said: doubt || marks.length > 0 || isLed(draft) || days.days.unclear || days.days.half !== null ? 'doubt' : said,
  })
  draft.bare = null
  draft.lost = true
}

/** Whether a mark before them is about the days that wait: "every 3rd Friday". */
export const isLed = ({ lead, leadAt, groups }: Draft): boolean => lead.length > 0 && leadAt === groups.length

function addGroup(draft: Draft, { days, marks, doubt, loose }: Waiting, times: Of<'times'>): void {
  const group = groupOf(days, times, draft)
  group.loose = loose
  if (doubt || draft.nextUnsure || (loose && times.ranges.length > 1)) group.unsure = true
  draft.nextUnsure = false
  for (const mark of marks) apply(group, mark)
  if (draft.isHeading || isLed(draft)) for (const mark of draft.lead) apply(group, mark)
  else if (draft.lead.length > 0) group.unsure = true
  const before = draft.groups.at(-1)
  if (draft.label?.every(isLunch) && before?.ranges.some((open) => group.ranges.some((range) => isWithin(open, range))))
    before.unsure = true
  draft.groups.push(group)
  draft.nameFrom = null
  draft.last = days
  draft.lost = false
}

const waitingFor = (days: Of<'days'>): Waiting => ({ days, marks: [], doubt: false, loose: false })

/** "Mon Wed Fri": a list, or the days of a table whose times were lost. null = neither. */
function looseList({ days: before, marks, doubt }: Waiting, piece: Of<'days'>): Waiting | null {
  const [own, next] = [oneDay(before), oneDay(piece)]
  if (piece.gap !== 'none' || marks.length > 0 || doubt || own === null || next === null || next.length > 1 || own.includes(next[0]!))
    return null
  const specs = [{ days: [...own, ...next].sort((a, b) => a - b), nth: [], alternate: false, on: null }]
  const entries = [...before.days.entries, ...piece.days.entries]
  return { ...waitingFor({ ...piece, from: before.from, days: { ...piece.days, specs, entries } }), loose: true }
}

function oneDay({ days }: Of<'days'>): readonly number[] | null {
  const [spec, ...more] = days.specs
  return spec !== undefined && more.length === 0 && isPlain(spec) && days.half === null && !days.unclear ? spec.days : null
}

const everyDay = ({ from, to }: Span): Of<'days'> => ({
  kind: 'days',
  from,
  to,
  gap: 'none',
  days: {
    specs: [{ days: [0, 1, 2, 3, 4, 5, 6], nth: [], alternate: false, on: null }],
    half: null,
    entries: [[0, 1, 2, 3, 4, 5, 6]],
    unclear: false,
  },
})
