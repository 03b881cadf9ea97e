import { expect } from 'vitest'
import { render } from '../../client/entry.server.tsx'
import type { PageInput } from '../../core/api/pages.ts'
import type { Source } from '../../core/place/place.ts'
import type { Service } from '../../core/listing/service.ts'
import { compact } from '../../core/listing/wire.ts'
import { PLACES } from './places.ts'

/** Tuesday 24 November 2026, 11 am in London. */
export const NOW = Date.UTC(2026, 10, 24, 11)

export const SOURCE: Source = {
  id: 'list',
  title: 'A list of help',
  publisher: 'The council',
  licence: 'Open Government Licence v3.0',
  licenceUrl: null,
  credit: 'The council',
  url: 'https://example.org/list',
  date: '2026-11',
  sha256: '',
  rows: 3,
  used: 3,
  note: null,
}

export const page = (more: Partial<PageInput> = {}) => render({ path: '/', query: '', now: NOW, places: PLACES, script: true, ...more })

/** The list of a place. */
export const list = (services: readonly Service[], more: Partial<PageInput> = {}) =>
  page({ path: '/find/greater-manchester', services: { place: 'greater-manchester', features: services.map(compact) }, ...more })

/** The page of one listing. @param near those of its place that it may speak of */
export const listing = (service: Service, more: Partial<PageInput> = {}, near: readonly Service[] = []) =>
  page({
    path: `/service/${service.id}`,
    service: { feature: compact(service), place: 'greater-manchester', sources: [SOURCE], near: near.map(compact) },
    ...more,
  })

/** What a reader reads: the text without its tags. */
export const read = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll(/\s+/g, ' ')

/** The texts of a page, each as it stands between two tags. */
export const pieces = (html: string): Set<string> =>
  new Set(
    html
      .replaceAll(/<!--.*?-->/g, '')
      .split(/<[^>]*>/)
      .map((piece) => read(piece).trim())
      .filter((piece) => piece !== ''),
  )

/** Where the words stand in the text, each after the one before. */
export function expectInOrder(text: string, words: readonly string[]): void {
  const places = words.map((word) => text.indexOf(word))
  expect(
    places.filter((at) => at < 0),
    `all of ${words.join(', ')}`,
  ).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

/** Where a person said they are. */
export const M16 = { text: 'M16 0RA', from: [-2.28, 53.465] as [number, number], outward: 'M16', authority: null }
