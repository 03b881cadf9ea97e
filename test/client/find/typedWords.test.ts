import { expect, it } from 'vitest'
import { forgetOtherTowns, setTypedWords, townOf, typedWordsIn } from '../../../client/find/list/useTypedWords.ts'

const M16 = townOf('greater-manchester', 'M16')
const BRISTOL = townOf('bristol-area', null)

it('words do not outlive a change of town, nor come back on the way back', () => {
  setTypedWords('debt', M16)
  expect([typedWordsIn(M16), typedWordsIn(BRISTOL), typedWordsIn(townOf('greater-manchester', 'M33'))]).toEqual(['debt', '', ''])
  forgetOtherTowns(M16)
  expect(typedWordsIn(M16)).toBe('debt')
  forgetOtherTowns(BRISTOL)
  expect([typedWordsIn(BRISTOL), typedWordsIn(M16)]).toEqual(['', ''])
})

it('words beside a place are there when the place opens, whichever comes first', () => {
  setTypedWords('nappies near BS3', M16)
  setTypedWords('nappies', BRISTOL)
  forgetOtherTowns(BRISTOL)
  expect(typedWordsIn(BRISTOL)).toBe('nappies')
  forgetOtherTowns(M16)
  setTypedWords('nappies', BRISTOL)
  expect(typedWordsIn(BRISTOL)).toBe('nappies')
})
