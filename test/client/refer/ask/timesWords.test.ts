import { expect, it } from 'vitest'
import { saidInWords } from '../../../../core/match/saidInWords.ts'
import { timesWords } from '../../../../client/refer/ask/timesWords.ts'
import { i18n } from '../deskFor.tsx'

const heard = (text: string): string[] => timesWords(i18n, saidInWords(text).times ?? [])

it('tells hours that they can come every day in one line', () => {
  expect(heard('before 8 am')).toEqual(['every day, 6 am–8 am'])
  expect(heard('not before ten')).toEqual(['every day, from 10 am'])
  expect(heard('evenings')).toEqual(['evenings'])
})

it('tells days that share their hours, and hours that follow each other, together', () => {
  expect(heard('after six on Tuesdays')).toEqual(['Tuesday, from 6 pm'])
  expect(heard('in school hours')).toEqual(['Monday to Friday, 9 am–3 pm'])
  expect(heard('weekday evenings')).toEqual(['Monday to Friday, evening'])
  expect(heard('after six on Tuesdays and Thursdays')).toEqual(['Tuesday and Thursday, from 6 pm'])
  expect(heard('not before ten, after six on Tuesdays')).toEqual(['Monday and Wednesday to Sunday, from 10 am', 'Tuesday, from 6 pm'])
  expect(heard('before noon, after six on Saturdays')).toEqual(['Monday to Friday and Sunday, 6 am–12 noon', 'Saturday, from 6 pm'])
})
