import { describe, expect, it, vi, afterEach } from 'vitest'
import { devicePosition, placesAbout } from '../../../client/help/where/devicePosition.ts'
import type { PlaceSummary } from '../../../core/api/places.ts'
import type { PlaceName } from '../../../core/place/placeName.ts'
import type { Trouble } from '../../../core/seek/where.ts'
import { PLACES } from '../places.ts'
import { page, read } from '../rendered.ts'

const note = (trouble: Trouble): string => page({ trouble, script: false }).html
const name = (text: string, place: string | null, outward: string | null): PlaceName => ({
  name: text,
  authority: 'Birmingham',
  kind: 'suburb',
  at: [-1.9, 52.5],
  place,
  outward,
})

describe('a place that is not simply taken', () => {
  it('too large asks which part, and offers all of it without walking times', () => {
    const html = note({
      code: 'large',
      text: 'Birmingham',
      choices: [name('Erdington', 'west-midlands', 'B24')],
      whole: { name: 'Birmingham', place: 'west-midlands', at: [-1.9, 52.48] },
    })
    expect(read(html)).toContain('Birmingham is large. Which part are you in?')
    expect(read(html)).toContain('All of Birmingham, without walking times')
    expect(html).toContain('href="/find/west-midlands"')
    expect(html).toContain('href="/find/west-midlands?area=B24"')
    expect(read(html)).toContain('Erdington , B24')
  })

  it('spelled nearly so is asked about; what lies elsewhere is named and leads nowhere', () => {
    const html = note({ code: 'did you mean', text: 'Lecester', choices: [name('Leicester', null, null)] })
    expect(read(html)).toContain('We are not sure what Lecester is. Did you mean one of these? If not, type a postcode.')
    expect(read(html)).toContain('Leicester (outside this map)')
    expect(html).not.toContain('href="/find/null')
  })

  it('of a postcode whose end nobody knows offers the area', () => {
    const html = note({ code: 'unknown postcode', text: 'M16 9ZZ', choices: [name('M16', 'greater-manchester', 'M16')] })
    expect(read(html)).toContain('We don’t know the exact postcode in M16 9ZZ')
    expect(read(html)).toContain('All of M16')
  })
})

describe('a place outside this map', () => {
  const outside = (...nations: NonNullable<Trouble['nations']>) => read(note({ code: 'outside', text: 'There', nations }))

  it('has the lines of its nation, each with its source, and says what we do not have', () => {
    expect(outside('wales')).toContain('We have no list of places there. These lines answer people in Wales: Help through Hardship')
    expect(outside('wales')).toContain('Source: Trussell: get help')
    expect(outside('scotland')).not.toContain('Help through Hardship')
    expect(outside('scotland')).toContain('These lines answer people in Scotland: Universal Credit')
    expect(outside('northern-ireland')).toContain('no line about food or money. These lines answer people in Northern Ireland: StepChange')
    expect(outside()).toContain('We have no list of places there, and no helpline that we know to answer there.')
  })

  it('is not sent to the number of one town', () => {
    for (const nation of ['england', 'scotland', 'wales', 'northern-ireland'] as const)
      expect(outside(nation)).not.toContain('Citizens Advice')
  })
})

describe('the device', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it.each([
    [12, 12],
    [100_000, 100_000],
    [undefined, Infinity],
    [Number.NaN, Infinity],
    [-1, Infinity],
  ])('says how exact its position is: %s → %s m', async (accuracy, accuracyM) => {
    vi.stubGlobal('navigator', {
      geolocation: {
        getCurrentPosition: (found: (position: unknown) => void) => found({ coords: { longitude: -2.2, latitude: 53.4, accuracy } }),
      },
    })
    expect(await devicePosition()).toEqual({ at: [-2.2, 53.4], accuracyM })
  })

  // The second place begins at 1.9 W, 0.35 degrees from 2.25 W: at 53.45 N that is 0.35 × 111.2 km × 0.595 = 23 km.
  it('may be in the places that its circle touches', () => {
    const [first, second, none] = PLACES as [PlaceSummary, PlaceSummary, PlaceSummary]
    const places = [first, { ...second, bbox: [-1.9, 53.4, -1.7, 53.5] as PlaceSummary['bbox'] }, none]
    const about = (lon: number, accuracyM: number) => placesAbout({ at: [lon, 53.45], accuracyM }, places).map(({ id }) => id)
    expect(about(-2.25, 22_000)).toEqual(['greater-manchester'])
    expect(about(-2.25, 24_000)).toEqual(['greater-manchester', 'west-midlands'])
    expect(about(-10, 100_000)).toEqual([])
    expect(about(-10, Infinity)).toEqual(['greater-manchester', 'west-midlands'])
  })
})
