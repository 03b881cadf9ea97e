import { expect, it } from 'vitest'
import { saidInWords } from '../../../../core/match/saidInWords.ts'
import { timesWords } from '../../../../client/refer/ask/timesWords.ts'
import { i18n } from '../deskFor.tsx'

const heard = (text: string): string[] => timesWords(i18n, saidInWords(text).times ?? [])

it('tells hours that they can come every day in one line', () => {
  expect(heard('before 8 am')).toEqual(['every day, 6 am–8 am'])
  expect(heard('not before ten')).toEqual(['afternoons', 'evenings', 'every day, 10 am–12 noon'])
  expect(heard('evenings')).toEqual(['evenings'])
})
