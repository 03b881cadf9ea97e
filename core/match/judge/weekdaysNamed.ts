import { onceFew } from './once.ts'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const DAY = '(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?s?'
const RANGE = new RegExp(`\\b${DAY}\\s*(?:to|-|–|until)\\s*${DAY}\\b`, 'gi')
const ONE = new RegExp(`\\b${DAY}\\b`, 'gi')
/** What may take a day away again. */
const BUT = /\b(?:not|no|except|closed|but|every other|alternate|first|second|third|last)\b/i

/** Weekdays that a text on hours names, 0 = Monday: "hot meals Tuesdays", "Mon - Fri by appointment". Empty = none, or not plainly. */
export const weekdaysNamed = onceFew((text: string): readonly number[] => {
  if (BUT.test(text)) return []
  const named = new Set<number>()
  const indexOf = (word: string): number => DAYS.indexOf(word.toLowerCase() as (typeof DAYS)[number])
  for (const [, from, to] of text.matchAll(RANGE))
    for (let day = indexOf(from!); ; day = (day + 1) % DAYS.length) {
      named.add(day)
      if (day === indexOf(to!)) break
    }
  for (const [, day] of text.matchAll(ONE)) named.add(indexOf(day!))
  if (/\bweekdays\b/i.test(text)) for (const day of [0, 1, 2, 3, 4]) named.add(day)
  return [...named].toSorted((a, b) => a - b)
})
