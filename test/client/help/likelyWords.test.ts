import { expect, it } from 'vitest'
import { likelyWords } from '../../../client/help/words/likelyWords.ts'
import { speak } from '../../../client/i18n/languages.ts'
import { BLANK } from '../../../core/listing/blank.ts'
import { readInstant } from '../../../core/days/londonTime.ts'
import type { Service } from '../../../core/listing/service.ts'
import { fit } from '../../../core/seek/fit.ts'
import type { Need } from '../../../core/seek/needs.ts'
import { NO_QUESTION } from '../../../core/seek/question.ts'
import { search } from '../../../core/seek/search.ts'
import { makeService } from '../../core/listing/makeService.ts'

const AT = readInstant('2026-11-24T11:00')!
const ENGLAND = { nation: 'england' as const, terms: [] }

/** What stands beside the one place that may fit. */
function said(service: Service, ...needs: Need[]): string | null {
  const { unknown } = fit(search([service], { from: null, types: [], at: AT, calendar: ENGLAND }), { ...NO_QUESTION, needs }, AT, ENGLAND)
  return likelyWords(speak(), unknown[0]!)
}

it('says why a place that does not say so will probably do, or not', () => {
  const trussell = makeService({ referral: { ...BLANK.referral, routes: ['professional'], needs: ['voucher'], inferred: true } })
  expect(said(trussell, 'no-referral')).toBe('Its network usually asks for a voucher')
  expect(said(trussell, 'no-referral', 'no-kitchen')).toBe(
    'Its network usually asks for a voucher. Parcels usually need cooking: ask for food that does not',
  )
  expect(said(makeService({ types: ['library'] }), 'no-referral', 'free')).toBe('Places like this are usually open to all, and free')
  expect(said(makeService({ types: ['food-pantry'] }), 'free')).toBe('Places like this usually ask for a few pounds a visit')
})

it('says nothing where nothing can be said', () => {
  expect(said(makeService({}), 'halal')).toBe(null)
  expect(said(makeService({}), 'free', 'halal')).toBe(null)
})
