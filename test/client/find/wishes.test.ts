import { expect, it } from 'vitest'
import { WISHES } from '../../../client/find/filters/wishes.ts'
import { SERVICE_TYPES } from '../../../core/listing/taxonomy.ts'

it('every kind of help answers exactly one wish', () => {
  expect(WISHES.flatMap(({ types }) => types).toSorted()).toEqual(SERVICE_TYPES.toSorted())
})

it('no two wishes share a picture', () => {
  expect(new Set(WISHES.map(({ id }) => id)).size).toBe(WISHES.length)
})
