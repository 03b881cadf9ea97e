import { describe, expect, it } from 'vitest'
import { checkLists } from '../../../../data/build/merge/checkLists.ts'

const page = { id: 'page-1', title: 'A page', publisher: 'Marsh', url: null, date: null, licence: 'OGL', rows: 1 }
const check = (lists: string[] | undefined, ...cited: string[]) =>
  checkLists(
    { id: 'marsh', lists },
    cited.map((id) => ({ id })),
    { community: { sources: [page, { ...page, id: 'page-2' }] } },
  )

describe('the lists that a place file names', () => {
  it('are those that its listings cite; pages that were gathered are one list', () => {
    expect(() => check(['food-2026', 'community-pages'], 'food-2026', 'page-1', 'page-2')).not.toThrow()
    expect(() => check(undefined)).not.toThrow()
  })
  it('must name each that its listings come from', () => {
    expect(() => check(['food-2026'], 'food-2026', 'page-1', 'halls')).toThrow(
      'marsh/place.json: lists: its listings come from community-pages, halls too. Add them.',
    )
  })
  it('name none that nothing comes from', () => {
    expect(() => check(['food-2026', 'halls'], 'food-2026')).toThrow(
      'marsh/place.json: lists: none of its listings comes from halls. Take them out.',
    )
  })
})
