import { HOWS, type Match } from './unitRows.ts'

/** More parts held, then more that are things of the field ("rent" before "pay"), then held more exactly, then where they say more. */
const PART = 10_000
const THING = 3_000
const HOW = 1_000
const WORTH = 10

/**
 * Listings that hold all parts of what was typed, or where none does, those that hold the most; behind them those that are all the things
 * of the field in it, so that a chance word ("house") never hides the food bank round the corner.
 *
 * @param rows for each part, the listings that hold it
 * @param isThing of each part, whether it is a thing of the field
 * @returns score by row
 */
export function together(rows: readonly ReadonlyMap<number, Match>[], isThing: readonly boolean[]): Map<number, number> {
  const held = new Map<number, { parts: number; things: number; how: number; worth: number }>()
  for (const [part, matches] of rows.entries())
    for (const [row, { how, worth }] of matches) {
      const so = held.get(row) ?? { parts: 0, things: 0, how: HOWS.length, worth: 0 }
      held.set(row, {
        parts: so.parts + 1,
        things: so.things + (isThing[part] === true ? 1 : 0),
        how: Math.min(so.how, HOWS.indexOf(how)),
        worth: so.worth + worth,
      })
    }
  const thingsAsked = isThing.filter(Boolean).length
  const most = Math.max(0, ...[...held.values()].map(({ parts }) => parts))
  return new Map(
    [...held]
      .filter(([, so]) => so.parts === most || (thingsAsked > 0 && so.things === thingsAsked))
      .map(([row, { parts, things, how, worth }]) => [row, parts * PART + things * THING + how * HOW + worth * WORTH]),
  )
}

/** Beyond what fields say: the words are the very name (500), or stand in it as they are typed (5). Both compared by their big words. */
export function likeName(name: string, typed: string): number {
  if (name === typed) return 500
  return typed.includes(' ') && ` ${name} `.includes(` ${typed} `) ? 5 : 0
}
