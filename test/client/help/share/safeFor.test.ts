import { expect, it } from 'vitest'
import { NOT_ASKED, safeFor, sensitiveOf, type SafeAnswered } from '../../../../client/help/share/useSafeToSend.ts'
import { HELPLINES } from '../../../../core/support/helplines.ts'
import { makeService } from '../../../core/listing/makeService.ts'

const yesTo = (...ids: string[]): SafeAnswered => ({ safe: 'yes', of: new Set(ids) })
const noTo = (...ids: string[]): SafeAnswered => ({ safe: 'no', of: new Set(ids) })

it('asks before anything was answered', () => {
  expect(safeFor(['refuge'], NOT_ASKED)).toBe('not asked')
})

it('asks again when more help around abuse comes in after a yes, not when some is taken out', () => {
  expect(safeFor(['refuge'], yesTo('refuge'))).toBe('yes')
  expect(safeFor(['refuge', 'rape-crisis'], yesTo('refuge'))).toBe('not asked')
  expect(safeFor(['rape-crisis'], yesTo('refuge'))).toBe('not asked')
  expect(safeFor([], yesTo('refuge'))).toBe('yes')
})

it('goes on leaving out whatever comes in after a no', () => {
  expect(safeFor(['refuge', 'rape-crisis'], noTo('refuge'))).toBe('no')
})

it('is asked of listings and lines about abuse alone', () => {
  const refuge = makeService({ id: '00000000-0000-5000-8000-00000000000a', name: 'A refuge' })
  const pantry = makeService({ id: '00000000-0000-5000-8000-00000000000b', name: 'Pantry' })
  expect(sensitiveOf({ services: [pantry, refuge], lines: HELPLINES })).toEqual([refuge.id, 'domestic-abuse'])
})
