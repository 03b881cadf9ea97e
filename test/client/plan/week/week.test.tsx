import { describe, expect, it } from 'vitest'
import { Week } from '../../../../client/plan/week/Week.tsx'
import { hourAfterKey } from '../../../../client/plan/week/hourAfterKey.ts'
import { weekFinding } from '../../../../client/plan/week/weekFinding.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { rule } from '../../../core/listing/makeService.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'

const DOOR: Position = [-2, 52]
const FAR = northOf(DOOR, 5_000)
// In need: 700 at the door, 300 five kilometres north of it.
const figures = figuresOf([
  { code: 'A', at: northOf(DOOR, 100), people: 1_000, incomeScore: 0.7 },
  { code: 'B', at: FAR, people: 3_000, incomeScore: 0.1 },
])
const on = (hours: Service['hours'], listed = '2018'): Partial<Service> => ({
  hours,
  hoursRead: 'whole',
  confirmed: { hours: { on: listed, by: 'publisher', how: 'published list', source: 'made-up' } },
})
const mornings = serviceOf(1, DOOR, on([rule('TU', '10:00', '12:00'), rule('TH', '10:00', '12:00')]))
const saturday = serviceOf(2, FAR, on([rule('SA', '14:00', '15:00')], '2024-03'))
const unknown = serviceOf(3, DOOR)
const weekIn = async (query: string, services: readonly Service[], around = {}) => {
  const desk = await deskOf(query, figures, services, around)
  return { desk, week: <Week week={desk.answers.week!} /> }
}

describe('the week', () => {
  it('says as its title when help is near, and how old the hours are', async () => {
    const { desk, week } = await weekIn('types=food-bank', [mornings, saturday, unknown])
    const text = textIn(desk, week)
    expect(text).toContain(
      'Help is open within reach of most people on low incomes only on Tuesday and Thursday from 10 am to 12 noon; at weekends of 30 in 100 at most, on weekdays after 5 pm of 0 in 100',
    )
    expect(text).toContain(
      'Hours as listed in 2018–2024. Of 3 places that count, 1 has no hours that we know: it may be open at any of these times.',
    )
  })

  it('has a cell for each of 168 hours, and says in words what each shows', async () => {
    const { desk, week } = await weekIn('types=food-bank', [mornings, saturday])
    const html = htmlIn(desk, week)
    expect(html.match(/role="gridcell"/g)).toHaveLength(168)
    expect(html).toContain('aria-label="Tuesday, 10 am to 11 am: 70 in 100 people on low incomes have something open"')
    expect(html).toContain('aria-label="Saturday, 2 pm to 3 pm: 30 in 100 people on low incomes have something open"')
    // One cell alone is in the order of Tab: the best hour, where none is asked for.
    expect(html.match(/tabIndex="0"|tabindex="0"/g)).toHaveLength(1)
    expect(textIn(desk, week)).toContain(
      '70 in 100 people on low incomes (700) have something open within reach; of all who live here 25 in 100.',
    )
  })

  it('marks the hours of the question, and offers to ask about any time again', async () => {
    const { desk, week } = await weekIn('types=food-bank&when=tue-10..11', [mornings])
    expect(htmlIn(desk, week).match(/data-asked="true"/g)).toHaveLength(2)
    const one = await weekIn('types=food-bank&when=tue-10', [mornings])
    expect(textIn(one.desk, one.week)).toContain('Ask about any time')
    expect(textIn(desk, week)).toContain('Ask about Tuesday at 10 am')
  })

  it('sets a scenario beside things as they are: moved to 5 km north, it leaves 700 and reaches 300', async () => {
    const changes = [{ do: 'move', id: mornings.id, at: FAR }] as const
    const { desk, week } = await weekIn('types=food-bank', [mornings], { changes })
    expect(desk.answers.week!.share[34]).toBeCloseTo(0.3, 12)
    expect(desk.answers.week!.before![34]).toBeCloseTo(0.7, 12)
    const text = textIn(desk, week)
    expect(text).toContain('What it changes')
    expect(text).toContain('As things are: 70 in 100.')
    expect((await weekIn('types=food-bank', [mornings])).desk.answers.week!.before).toBeNull()
  })

  it('says so where no hours are known, and where nothing is open', async () => {
    const none = await weekIn('types=food-bank', [unknown])
    expect(textIn(none.desk, none.week)).toContain('When help is open cannot be said: no place that counts has hours that we know')
    const nowhere = await weekIn('types=food-bank', [serviceOf(4, northOf(DOOR, 50_000), on([rule('MO', '10:00', '12:00')]))])
    expect(textIn(nowhere.desk, nowhere.week)).toContain('In no hour of the week is anything within reach listed as open')
  })
})

describe('what a week shows', () => {
  const share = (...hours: [hour: number, share: number][]): Float64Array => {
    const week = new Float64Array(168)
    for (const [hour, of] of hours) week[hour] = of
    return week
  }

  it('puts the same hours of several days together, and keeps exactly half apart from most', () => {
    const { most, hours } = weekFinding(share([34, 0.6], [35, 0.6], [82, 0.7], [83, 0.51], [100, 0.5]))
    expect(most).toEqual([{ days: [1, 3], from: 10, to: 12 }])
    expect(hours).toBe(4)
  })

  it('finds the best hour, the best of the weekend and of weekday evenings', () => {
    expect(weekFinding(share([17, 0.1], [40, 0.3], [41, 0.2], [130, 0.25]))).toMatchObject({
      most: [],
      best: { hour: 40, share: 0.3 },
      weekend: 0.25,
      evening: 0.2,
    })
  })

  it('ends a stretch at midnight', () => {
    expect(weekFinding(share([23, 0.9], [24, 0.9])).most).toEqual([
      { days: [0], from: 23, to: 24 },
      { days: [1], from: 0, to: 1 },
    ])
  })
})

describe('the keys of the grid', () => {
  const rows = { turned: false, rtl: false }
  const TUESDAY_10 = 34

  it('go to the neighbour that is seen there, whichever way the grid lies', () => {
    expect(hourAfterKey('ArrowRight', false, TUESDAY_10, rows)).toBe(35)
    expect(hourAfterKey('ArrowDown', false, TUESDAY_10, rows)).toBe(58)
    expect(hourAfterKey('ArrowRight', false, TUESDAY_10, { turned: true, rtl: false })).toBe(58)
    expect(hourAfterKey('ArrowDown', false, TUESDAY_10, { turned: true, rtl: false })).toBe(35)
    expect(hourAfterKey('ArrowRight', false, TUESDAY_10, { turned: false, rtl: true })).toBe(33)
  })

  it('stop at the edges, and leave other keys to the page', () => {
    expect(hourAfterKey('ArrowLeft', false, 24, rows)).toBe(24)
    expect(hourAfterKey('ArrowDown', false, 167, rows)).toBe(167)
    expect(hourAfterKey('Home', false, TUESDAY_10, rows)).toBe(24)
    expect(hourAfterKey('End', false, TUESDAY_10, rows)).toBe(47)
    expect(hourAfterKey('End', true, TUESDAY_10, rows)).toBe(167)
    expect(hourAfterKey('Tab', false, TUESDAY_10, rows)).toBeNull()
  })
})
