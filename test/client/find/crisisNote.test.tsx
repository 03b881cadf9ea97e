import { I18nProvider } from '@lingui/react'
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WordBox } from '../../../client/find/filters/WordBox.tsx'
import { answerWords } from '../../../client/find/list/answerWords.ts'
import { CrisisNote } from '../../../client/find/list/CrisisNote.tsx'
import { LANGUAGES, speak } from '../../../client/i18n/languages.ts'
import { ENGLAND } from '../../../core/days/calendar.ts'
import { londonMs } from '../../../core/days/londonTime.ts'
import { search } from '../../../core/seek/search.ts'
import { crisisLines } from '../../../core/support/crisisLines.ts'
import { makeService } from '../../core/listing/makeService.ts'
import { read } from '../rendered.ts'

const SUNDAY_3 = londonMs(2026, 11, 29, 3 * 60)
const html = (element: React.ReactNode): string => renderToString(<I18nProvider i18n={speak(LANGUAGES[0])}>{element}</I18nProvider>)
const note = (words: string): string => html(<CrisisNote help={crisisLines(words)} at={SUNDAY_3} />)

it('is there and silent until words speak of a crisis, so that a screen reader hears it fill', () => {
  expect(note('nappies')).toBe('<div role="status" aria-live="polite"></div>')
  expect(note('want to die')).toMatch(/^<div role="status" aria-live="polite"><section/)
})

it('has the right number to press first, 999 where a life may be in danger, and when each answers', () => {
  const text = note('want to die')
  expect(text.match(/href="tel:\d+"/g)).toEqual(['href="tel:999"', 'href="tel:116123"', 'href="tel:111"'])
  expect(read(text)).toContain('Listed as day and night')
  expect(note('no food for days').match(/href="tel:\d+"/g)).toEqual(['href="tel:08082082138"', 'href="tel:08001448848"'])
})

it('keeps a number in its own direction in a page that is read from right to left', () => {
  for (const number of note('he hits me').matchAll(/>([\d ]{3,})</g)) expect(note('he hits me')).toContain(`<bdi>${number[1]!}</bdi>`)
})

it('offers the place among the words, once there is one', () => {
  const box = (place: string | null) => html(<WordBox text="nappies" onText={() => {}} place={place} onPlace={() => {}} />)
  expect(read(box('B24 9AA'))).toContain('Look near B24 9AA')
  expect(box(null)).not.toContain('<button')
})

it('sends nobody who has not eaten to a food bank far away where one is near', () => {
  // One hundredth of a degree of latitude is 1.1 km: 1 km and 22 km north of the person.
  const bank = (id: string, lat: number) => makeService({ id, name: id, at: [-2.28, lat], precision: 'exact' }, '2026-11-01')
  const services = [bank('far', 53.66), bank('near', 53.47)]
  const all = (banks: typeof services) => search(banks, { from: [-2.28, 53.46], types: [], at: SUNDAY_3, calendar: ENGLAND })
  const found = (banks: typeof services, words: string) =>
    answerWords(banks, (type) => type, [])(all(banks), words).found.map(({ service }) => service.id)
  expect(found(services, 'no food for days')).toEqual(['near'])
  expect(found(services, 'food bank')).toEqual(['near', 'far'])
  expect(found([services[0]!], 'no food for days')).toEqual(['far'])
  expect(found(services, 'suicide')).toEqual([])
})
