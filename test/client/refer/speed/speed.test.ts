import { describe, expect, it } from 'vitest'
import { compared } from '../../../../client/refer/speed/compared.ts'
import { looked } from '../../../../client/refer/speed/recent.ts'
import { askedAgain, readSearch, searchKey, searchOf } from '../../../../client/refer/speed/savedSearch.ts'
import { shortcutOf } from '../../../../client/refer/speed/shortcuts.ts'
import { NO_SESSION } from '../../../../client/refer/session/session.ts'
import { sessionOf } from '../deskFor.tsx'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  isComposing: false,
  ...more,
})
/** Somewhere inside an element that a selector finds. */
const inside = (tag: string) =>
  ({ closest: (selector: string) => (selector.split(', ').includes(tag) ? ({} as Element) : null) }) as Element

describe('a key', () => {
  it('does what it stands for', () => {
    expect(['j', 'K', 'a', 'x', 'c', 'p', '/', '?', 'q', 'Enter'].map((key) => shortcutOf(press(key), inside('li')))).toEqual([
      'j',
      'k',
      'a',
      'x',
      'c',
      'p',
      '/',
      '?',
      null,
      null,
    ])
  })

  it.each(['input', 'textarea', 'select', '[contenteditable]', 'dialog'])('does nothing in: %s', (tag) => {
    expect(shortcutOf(press('a'), inside(tag))).toBe(null)
  })

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing', 'defaultPrevented'] as const)('is left alone with %s', (held) => {
    expect(shortcutOf(press('a', { [held]: true }), null)).toBe(null)
  })
})

describe('a saved search', () => {
  const { client } = sessionOf({
    client: {
      needs: ['abuse', 'food-today', 'nappies'],
      diet: ['halal'],
      times: ['now', { day: 5, part: 'am' }],
      age: 34,
      noRecourse: true,
    },
  })

  it('keeps needs, diet and times, and nothing else that was said', () => {
    expect(searchKey(searchOf(client))).toBe('food-today,nappies;halal;now,sat-am')
  })

  it('is read as it was written, and asks the same of the next client', () => {
    const search = readSearch(searchKey(searchOf(client)))!
    expect(askedAgain(search)(NO_SESSION).client).toMatchObject({
      needs: ['food-today', 'nappies'],
      diet: ['halal'],
      age: null,
      noRecourse: false,
    })
  })

  it('leaves out what this version does not know', () => {
    expect(readSearch('food-today,teleport;halal,air;never')).toEqual({ needs: ['food-today'], diet: ['halal'], times: [] })
    expect(readSearch('teleport;;')).toBe(null)
    expect(readSearch('')).toBe(null)
  })
})

it('keeps the eight listings looked at last, each once', () => {
  const session = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b'].reduce((before, id) => looked(id)(before), NO_SESSION)
  expect(session.recent).toEqual(['b', 'i', 'h', 'g', 'f', 'e', 'd', 'c'])
  expect(looked('b')(session)).toBe(session)
})

it('compares the latest, and no more than stand side by side', () => {
  const session = ['a', 'b', 'c'].reduce((before, id) => compared(id, 2)(before), NO_SESSION)
  expect(session.compare).toEqual(['b', 'c'])
  expect(compared('b', 2)(session).compare).toEqual(['c'])
})

it('does not show safety from abuse among saved searches, even where an older page kept it', () => {
  expect(readSearch('abuse,debt;;')?.needs).toEqual(['debt'])
  expect(readSearch('abuse;;')).toBeNull()
})
