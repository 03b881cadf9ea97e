import { expect, it } from 'vitest'
import { NO_SESSION, readSession, type Session } from '../../../../client/refer/session/session.ts'

const typed: Session = {
  ...NO_SESSION,
  where: { text: 'M16', from: [-2.26, 53.45], outward: 'M16', authority: null },
  client: { ...NO_SESSION.client, needs: ['food-today'], age: 34, diet: ['halal'], money: 'nothing' },
  note: 'has a dog',
  recent: ['a'],
}
/** As a tab keeps it: through JSON, without what an earlier version of the page did not ask. */
function keptWithout(client: readonly (keyof Session['client'])[], session: readonly (keyof Session)[] = []): unknown {
  const kept = structuredClone(typed) as unknown as Record<string, unknown> & { client: Record<string, unknown> }
  for (const key of client) delete kept.client[key]
  for (const key of session) delete kept[key]
  return JSON.parse(JSON.stringify(kept))
}

it('reads back all that was typed', () => {
  expect(readSession(keptWithout([]))).toEqual(typed)
})

it('keeps what was typed before the page asked more: that was not said', () => {
  expect(readSession(keptWithout(['groups', 'pets', 'farthestMin'], ['compare', 'answers']))).toEqual(typed)
})

it('drops what it would only half understand', () => {
  for (const kept of [null, 'food', [], { note: 7 }, { client: null }, { client: { needs: 'food' } }, { client: { needs: ['a cure'] } }])
    expect(readSession(kept), JSON.stringify(kept)).toBeNull()
  expect(readSession({ ...typed, client: { ...typed.client, age: ['34'] } })).toBeNull()
})
