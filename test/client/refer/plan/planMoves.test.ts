import { describe, expect, it } from 'vitest'
import { placeAt } from '../../../../client/refer/plan/useDragOrder.ts'
import { added, moved, noted, planPlaces, removed, takenOut } from '../../../../client/refer/plan/planMoves.ts'
import { NO_SESSION, type Session } from '../../../../client/refer/session/session.ts'

const after = (...changes: ((session: Session) => Session)[]) => changes.reduce((session, change) => change(session), NO_SESSION)
const ids = (session: Session) => planPlaces(session.plan).map(({ id }) => id)

describe('a plan', () => {
  it('takes places in at its end, each once for each need', () => {
    const session = after(added('a', 'nappies'), added('b', 'debt'), added('a', 'nappies'))
    expect(session.plan.map(({ id, need }) => [id, need])).toEqual([
      ['a', 'nappies'],
      ['b', 'debt'],
    ])
  })

  it('stands a place that is in for two needs once, where it stood', () => {
    const session = after(added('a', 'nappies'), added('b', 'debt'), added('a', 'food-today'))
    expect(planPlaces(session.plan)).toEqual([
      { id: 'a', needs: ['nappies', 'food-today'], note: '', handOver: false },
      { id: 'b', needs: ['debt'], note: '', handOver: false },
    ])
  })

  it('is the same object where nothing changes', () => {
    const session = after(added('a', null), added('b', null))
    expect(added('a', null)(session)).toBe(session)
    expect(removed('c', null)(session)).toBe(session)
    expect(moved('a', -1)(session)).toBe(session)
    expect(moved('b', 9)(session)).toBe(session)
    expect(moved('c', 0)(session)).toBe(session)
  })

  it('moves a place with all that it is in for, and no farther than either end', () => {
    const session = after(added('a', 'nappies'), added('a', 'debt'), added('b', null), added('c', null))
    expect(ids(moved('a', 1)(session))).toEqual(['b', 'a', 'c'])
    expect(moved('a', 99)(session).plan.map(({ need }) => need)).toEqual([null, null, 'nappies', 'debt'])
    expect(ids(moved('c', 0)(session))).toEqual(['c', 'a', 'b'])
  })

  it('keeps the note of a place while it is in for anything', () => {
    const session = after(added('a', 'nappies'), added('a', 'debt'), noted('a', { note: 'side door', handOver: true }))
    expect(planPlaces(removed('a', 'nappies')(session).plan)).toEqual([{ id: 'a', needs: ['debt'], note: 'side door', handOver: true }])
    expect(takenOut('a')(session).plan).toEqual([])
  })
})

describe('dragging', () => {
  // Rows of 100 px whose middles are at 50, 150 and 250.
  const MIDDLES = [50, 150, 250]
  it.each([
    [40, 0, 0],
    [140, 0, 0],
    [160, 0, 1],
    [999, 0, 2],
    [40, 2, 0],
    [160, 2, 2],
    [140, 2, 1],
  ])('at %i px a row from place %i has the place %i', (y, from, to) => {
    expect(placeAt(MIDDLES, y, from)).toBe(to)
  })
})
