import { describe, expect, it } from 'vitest'
import { farWords } from '../../../client/help/words/whereWords.ts'
import { LANGUAGES, speak } from '../../../client/i18n/languages.ts'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { foundOf } from '../../../core/seek/search.ts'
import { makeService } from '../../core/listing/makeService.ts'

// 0.004 degrees of latitude are 445 m; walked at 1.3, at 80 m a minute, that is 7.2 minutes, rounded up to 8.
const PANTRY = makeService({ id: '00000000-0000-5000-8000-000000000001', name: 'Pantry', at: [-2.28, 53.464], mode: ['in person'] })
const words = (more: Partial<Parameters<typeof foundOf>[1]>) =>
  farWords(speak(LANGUAGES[0]), foundOf(PANTRY, { from: [-2.28, 53.46], at: 0, calendar: ENGLAND, ...more }))

describe('how far it is', () => {
  it('is told as it is measured where the position is good', () => {
    for (const roughM of [undefined, 0, 5, 200]) expect(words({ roughM }), String(roughM)).toBe('440 m · 8 minutes on foot')
  })

  it('is "about" from a position that may be a few hundred metres off', () => {
    for (const roughM of [201, 600, 1000]) expect(words({ roughM }), String(roughM)).toBe('About 440 m · 8 minutes on foot')
  })

  it('is not told at all from one that may be a kilometre off, a hundred, or nobody knows how much', () => {
    for (const roughM of [1001, 100_000, Infinity, Number.NaN]) {
      expect(words({ roughM }), String(roughM)).toBeNull()
      expect(foundOf(PANTRY, { from: [-2.28, 53.46], roughM, at: 0, calendar: ENGLAND }).walkMinutes).toBeNull()
    }
  })

  it('is as the crow flies where water lies between', () => {
    expect(words({ over: () => 'water' })).toBe('440 m as the crow flies – water between')
    expect(foundOf(PANTRY, { from: [-2.28, 53.46], over: () => 'water', at: 0, calendar: ENGLAND }).walkMinutes).toBeNull()
    for (const ground of ['land', 'unknown'] as const) expect(words({ over: () => ground }), ground).toBe('440 m · 8 minutes on foot')
  })
})
