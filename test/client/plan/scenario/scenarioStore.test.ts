import { describe, expect, it } from 'vitest'
import { currentOf, EMPTY_BOOK, removed, renamed, withChanges, withNew } from '../../../../client/plan/scenario/store/book.ts'
import { withChange, withHubAt, withoutChange } from '../../../../client/plan/scenario/store/editChanges.ts'
import { stepped, type History, type Step } from '../../../../client/plan/scenario/store/history.ts'
import { bookKey, bookOf, forgetAside, loadBook, saveBook, type Shelf } from '../../../../client/plan/scenario/store/keptBook.ts'
import { hub, listingId } from './anyScenario.ts'

/** A browser's storage, of a few lines. */
function anyShelf(kept: Record<string, string> = {}): Shelf & { kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, text) => void (kept[key] = text),
    removeItem: (key) => void delete kept[key],
  }
}

const PLACE = 'greater-manchester'
const close = (number: number) => ({ do: 'remove', id: listingId(number) }) as const
const move = (number: number, lon: number) => ({ do: 'move', id: listingId(number), at: [lon, 53] as [number, number] }) as const

describe('the scenarios of a place', () => {
  it('begin with the first change, under the name that is given', () => {
    const book = withChanges(EMPTY_BOOK, [hub()], 'Scenario 1')
    expect(currentOf(book)).toMatchObject({ name: 'Scenario 1', changes: [hub()] })
  })

  it('keep one name each, and a name that says something', () => {
    const two = withNew(withNew(EMPTY_BOOK, 'Hubs', []), 'Hubs', [])
    expect(two.scenarios.map(({ name }) => name)).toEqual(['Hubs', 'Hubs (2)'])
    expect(renamed(two, two.current!, '  ')).toBe(two)
    expect(renamed(two, two.current!, ' Churches ').scenarios[1]!.name).toBe('Churches')
  })

  it('show things as they are once the one that is shown is forgotten', () => {
    const book = withNew(EMPTY_BOOK, 'Hubs', [hub()])
    expect(removed(book, book.current!)).toEqual(EMPTY_BOOK)
  })
})

describe('the changes of a scenario', () => {
  it('hold one of each kind for a listing, in the place of the first', () => {
    expect(withChange([move(1, -2), hub()], move(1, -3))).toEqual([move(1, -3), hub()])
    expect(withChange([move(1, -2)], { do: 're-time', id: listingId(1), hours: 'Tu 10:00-12:00' })).toHaveLength(2)
  })

  it('close a listing or change it, never both', () => {
    expect(withChange([move(1, -2), hub(), move(2, -2)], close(1))).toEqual([close(1), hub(), move(2, -2)])
    expect(withChange([close(1)], move(1, -2))).toEqual([move(1, -2)])
  })

  it('may be taken back one at a time, and a hub put elsewhere', () => {
    expect(withoutChange([hub(), close(1)], 0)).toEqual([close(1)])
    expect(withHubAt([hub(), close(1)], 0, [-2.5, 53.5])).toEqual([hub({ at: [-2.5, 53.5] }), close(1)])
    expect(withHubAt([hub(), close(1)], 1, [-2.5, 53.5])).toEqual([hub(), close(1)])
  })
})

describe('undo and redo', () => {
  const after = (...steps: Step[]): History => steps.reduce(stepped, { past: [], now: EMPTY_BOOK, future: [] })
  const one = withNew(EMPTY_BOOK, 'One', [hub()])
  const two = withNew(one, 'Two', [])

  it('go back and forth through what was edited, a forgotten scenario among it', () => {
    const gone = removed(two, '2')
    expect(after({ do: 'edit', book: one }, { do: 'edit', book: two }, { do: 'edit', book: gone }, { do: 'undo' }).now).toBe(two)
    expect(after({ do: 'edit', book: one }, { do: 'undo' }, { do: 'redo' }).now).toBe(one)
  })

  it('pass over what was only looked at, and do nothing at either end', () => {
    const looked = after({ do: 'edit', book: two }, { do: 'look', current: '1' })
    expect(looked.now.current).toBe('1')
    expect(looked.past).toEqual([EMPTY_BOOK])
    expect(after({ do: 'undo' }, { do: 'redo' }).now).toBe(EMPTY_BOOK)
  })

  it('end what was undone where something else is done', () => {
    expect(after({ do: 'edit', book: one }, { do: 'undo' }, { do: 'edit', book: two }).future).toEqual([])
  })
})

describe('what a browser keeps', () => {
  const book = withNew(EMPTY_BOOK, 'Hubs', [hub(), close(1)])

  it('comes back as it was, for its own place alone', async () => {
    const shelf = anyShelf()
    expect(saveBook(PLACE, book, shelf)).toBe(true)
    expect(await loadBook(PLACE, shelf)).toEqual({ book, aside: null })
    expect((await loadBook('west-midlands', shelf)).book).toEqual(EMPTY_BOOK)
    expect(await bookOf(shelf.getItem(bookKey(PLACE)))).toEqual(book)
  })

  it('is said not to be kept where the browser forbids it', async () => {
    const full = {
      ...anyShelf(),
      setItem: () => {
        throw new Error('full')
      },
    }
    expect(saveBook(PLACE, book, full)).toBe(false)
    expect(saveBook(PLACE, book, null)).toBe(false)
    expect(await loadBook(PLACE, null)).toEqual({ book: EMPTY_BOOK, aside: null })
  })

  it.each([
    ['no JSON', '{"version":1,', 'damaged'],
    ['of another shape', '{"scenarios":4}', 'damaged'],
    ['of a newer page', '{"version":2,"scenarios":[],"current":null}', 'newer'],
  ])('is set aside, not lost, where it is %s', async (_, text, why) => {
    const shelf = anyShelf({ [bookKey(PLACE)]: text })
    expect(await loadBook(PLACE, shelf)).toEqual({ book: EMPTY_BOOK, aside: { why, texts: [text] } })
    saveBook(PLACE, book, shelf)
    expect(await loadBook(PLACE, shelf)).toEqual({ book, aside: { why, texts: [text] } })
    forgetAside(PLACE, shelf)
    expect((await loadBook(PLACE, shelf)).aside).toBeNull()
  })

  it('is taken as far as it can be read, and set aside whole', async () => {
    const damaged = { id: '2', name: 'Night', changes: [hub({ hours: 'whenever' })] }
    const text = JSON.stringify({ version: 1, scenarios: [...book.scenarios, damaged], current: '2' })
    const { book: left, aside } = await loadBook(PLACE, anyShelf({ [bookKey(PLACE)]: text }))
    expect(left).toEqual({ scenarios: book.scenarios, current: null })
    expect(aside).toEqual({ why: 'damaged', texts: [text] })
  })
})
