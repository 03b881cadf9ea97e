import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DAY_MS } from '../../../core/days/londonTime.ts'
import { asOf } from '../../../core/listing/asOf.ts'
import { readServices } from '../../../core/listing/dataset.ts'
import { openStateOf } from '../../../core/hours/openStateOf.ts'
import type { OpenState } from '../../../core/hours/openState.ts'
import type { Service } from '../../../core/listing/service.ts'
import { heldPlace } from '../place/heldPlace.ts'
import { oldestCheck, slowClock, type SlowDoor, slowDoor, slowState } from './slowHours.ts'
import { everyNth } from '../../runs.ts'

const HOUR_MS = 3_600_000

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const PACKS = readdirSync('data')
  .filter((id) => existsSync(`data/${id}/services.geojson`))
  .map((id) => ({
    id,
    place: heldPlace(id),
    services: readServices(readJson(`data/${id}/services.geojson`)).services,
  }))

it('there are packs with hours to judge', () => {
  expect(PACKS.length).toBeGreaterThanOrEqual(4)
  expect(PACKS.flatMap(({ services }) => services).filter(({ hours }) => hours !== null).length).toBeGreaterThan(400)
})

/** Whether nobody could say that it is open: nothing read, or nothing checked for 180 days. */
const isUntold = (service: Service, at: number): boolean =>
  service.hours === null || service.hours.length === 0 || service.hoursRead === 'none' || at - oldestCheck(service) > 180 * DAY_MS

/** Each listing begins an hour after the one before, so that together they come past every hour; steps of seven come past every hour of a week. */
const STEP = everyNth(7)

describe('every hour of the year from 24 November 2026', () => {
  it.each(PACKS)('nothing stale or unread in $id is ever open, or opens', ({ place, services }) => {
    const from = Date.UTC(2026, 10, 24)
    let judged = 0
    for (const [index, service] of services.entries())
      for (let hour = index % STEP; hour < 365 * 24; hour += STEP) {
        const at = from + hour * HOUR_MS
        const { state } = openStateOf(service, at, place)
        if ((state === 'open until' || state === 'opens next') && isUntold(service, at))
          throw new Error(`${service.name} ${state} at ${at}`)
        judged++
      }
    expect(judged).toBeGreaterThanOrEqual(Math.floor((services.length * 365 * 24) / STEP))
  })
})

function short(state: OpenState): string {
  if (state.state === 'open until') return `open until ${new Date(state.until).toISOString()}`
  if (state.state === 'opens next') return `opens ${new Date(state.opens).toISOString()}`
  return `${state.state}: ${state.reason}`
}

/** 5 February 2018 and 7 August 2023 are Mondays. Nine days each in steps of 45 minutes, which come past every quarter of an hour. */
describe.each([
  ['in February 2018, when Greater Manchester was fresh', 'greater-manchester', Date.UTC(2018, 1, 5), 60],
  ['in August 2023, when libraries were fresh', 'greater-manchester', Date.UTC(2023, 7, 7), 20],
  ['in August 2023, when libraries were fresh', 'west-midlands', Date.UTC(2023, 7, 7), 20],
  ['in August 2023, when libraries were fresh', 'bristol-area', Date.UTC(2023, 7, 7), 5],
  ['in August 2023, when libraries were fresh', 'north-east-essex', Date.UTC(2023, 7, 7), 1],
])('%s: %s', (_title, id, from, leastOpen) => {
  it('every state is that of a slow reckoning minute by minute', () => {
    const pack = PACKS.find((one) => one.id === id)!
    const clock = slowClock(from - 2 * DAY_MS, from + 82 * DAY_MS)
    const doors = new Map<string, SlowDoor>()
    const seen = new Map<string, number>()
    const opened = new Set<string>()
    for (const listed of pack.services)
      for (let at = from; at < from + 9 * DAY_MS; at += 45 * 60_000) {
        const service = asOf(listed, at)
        if (service === null) continue
        const state = openStateOf(service, at, pack.place)
        const slow = slowState(service, doorOf(service, doors, clock), clock, at)
        if (short(state) !== slow) expect(`${service.name} at ${new Date(at).toISOString()}: ${short(state)}`).toBe(slow)
        seen.set(state.state, (seen.get(state.state) ?? 0) + 1)
        if (state.state === 'open until') opened.add(service.id)
      }
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['open until', 'opens next', 'not confirmed']))
    expect(opened.size).toBeGreaterThanOrEqual(leastOpen)
  })
})

function doorOf(service: Service, doors: Map<string, SlowDoor>, clock: ReturnType<typeof slowClock>): SlowDoor | null {
  if (service.hours === null || service.hours.length === 0) return null
  const key = JSON.stringify(service.hours)
  const known = doors.get(key) ?? slowDoor(service.hours, clock)
  doors.set(key, known)
  return known
}
