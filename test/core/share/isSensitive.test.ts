import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readServices } from '../../../core/listing/dataset.ts'
import { isSensitive, isSensitiveLine } from '../../../core/share/isSensitive.ts'
import { HELPLINES } from '../../../core/support/helplines.ts'
import { makeService } from '../listing/makeService.ts'

describe('help that may put somebody in danger if another reads of it', () => {
  it.each([
    'Trafford Domestic Abuse Service',
    'Manchester Rape Crisis',
    'Leeway domestic violence and abuse',
    'The Women’s Aid centre',
    'A refuge for women and children',
    'Help after forced marriage or FGM',
    'Saint Mary’s SARC',
    'For survivors',
    'Sexual assault referral',
    'Fleeing abuse? Ring us',
    'Abuse support for men',
    'WomensAid outreach',
    'Safe house, address withheld',
    'IDVAs at the hospital',
    'Help with violence at home',
    'Domestic-abuse drop-in',
    'Domestic\u00a0abuse drop-in',
    'Modern-day slavery helpline',
    'Victims’ support',
    'Coercion and control group',
  ])('%s', (name) => {
    expect(isSensitive(makeService({ name }))).toBe(true)
    expect(isSensitive(makeService({ name: 'Hope House', summary: `${name}.` }))).toBe(true)
  })

  it.each([
    'Refugee Action',
    'Grapeseed Food Bank',
    'Drug and alcohol misuse service',
    'Drug & alcohol abuse clinic',
    'Substance-abuse group',
    'Invictimus FC',
    'Domestic appliances',
    'Corner Pantry',
  ])('not so: %s', (name) => {
    expect(isSensitive(makeService({ name }))).toBe(false)
  })

  it('is two of those listed in Greater Manchester, and the national line for safety', () => {
    const { services } = readServices(JSON.parse(readFileSync('data/greater-manchester/services.geojson', 'utf8')))
    expect(
      services
        .filter(isSensitive)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(['Manchester Rape Crisis', 'Trafford Domestic Abuse Service'])
    expect(HELPLINES.filter(isSensitiveLine).map(({ id }) => id)).toEqual(['domestic-abuse'])
  })
})
