import { describe, expect, it } from 'vitest'
import { inkOn } from '../../../../client/plan/map/classes/inkOn.ts'
import { areaPainter } from '../../../../client/plan/map/draw/areaPainter.ts'
import { boxWithin } from '../../../../client/plan/map/draw/boxWithin.ts'
import { doorKindOf } from '../../../../client/plan/map/draw/doorKind.ts'
import { shapeFeatures } from '../../../../client/plan/map/draw/mapFeatures.ts'
import type { ofCodes } from '../../../../client/plan/map/draw/markedAreas.ts'
import { placeNames } from '../../../../client/plan/map/draw/placeNames.ts'
import { laidOf } from '../../../../client/plan/map/overlay/laidOverlay.ts'
import { NOTHING_LAID } from '../../../../client/plan/map/overlay/mapOverlay.ts'
import { linesOf } from '../../../../client/plan/map/picture/drawText.ts'
import type { Position } from '../../../../core/listing/service.ts'

function paintedBy() {
  const told: [string, string][] = []
  const classes: (number | undefined)[] = []
  const frames: (() => void)[] = []
  const marked: [string, string[]][] = []
  const map = {
    setFeatureState: ({ source, id }: { source: string; id?: string | number }, state: { class?: number }) => {
      told.push([source, String(id)])
      classes.push(state.class)
    },
    setFilter: (layer: string, filter: ReturnType<typeof ofCodes>) => void marked.push([layer, filter[2]]),
    triggerRepaint: () => undefined,
  }
  const painter = areaPainter(map as unknown as Parameters<typeof areaPainter>[0], (act) => void frames.push(act))
  return { told, classes, frames, marked, painter }
}
const [UNCERTAIN, UNPUBLISHED, OVER_WATER, FADED] = [1 << 5, 2 << 5, 1 << 7, 1 << 8] as const
const codesOf = (count: number) => Array.from({ length: count }, (_, i) => `E${i}`)

describe('painting the areas', () => {
  it('tells the map what changed, and that alone', () => {
    const { told, painter } = paintedBy()
    painter.paint(codesOf(3), Uint16Array.of(1, 2, 0), () => undefined)
    expect(told.map(([, id]) => id)).toEqual(['E0', 'E1'])
    painter.paint(codesOf(3), Uint16Array.of(1, 3, 0), () => undefined)
    expect(told.slice(2)).toEqual([['areas', 'E1']])
  })

  it('names to each layer that lies on few areas which those are, once they are others than before', () => {
    const { told, marked, painter } = paintedBy()
    const looks = Uint16Array.of(1, 1 | OVER_WATER, 1 | UNCERTAIN, 1 | UNPUBLISHED, 2 | UNCERTAIN)
    painter.paint(codesOf(5), looks, () => undefined)
    expect(marked).toEqual([
      ['uncertain', ['E2', 'E4']],
      ['not-published', ['E3']],
      ['over-water', ['E1']],
    ])
    painter.paint(
      codesOf(5),
      Uint16Array.from(looks, (look, i) => (i === 3 ? 1 : look)),
      () => undefined,
    )
    // None is left: an empty code stands for none.
    expect(marked.slice(3)).toEqual([['not-published', ['']]])
    // The class of the fourth stayed, so its colour is not drawn anew.
    expect(told).toHaveLength(5)
  })

  it('hatches nothing of what fades behind others', () => {
    const { marked, painter } = paintedBy()
    painter.paint(codesOf(2), Uint16Array.of(1 | UNCERTAIN | FADED, 1 | UNCERTAIN), () => undefined)
    expect(marked).toEqual([['uncertain', ['E1']]])
  })

  it('takes England a slice a frame, and says when all is told', () => {
    const { told, frames, painter } = paintedBy()
    let done = 0
    painter.paint(codesOf(5_000), new Uint16Array(5_000).fill(4), () => (done += 1))
    expect(told).toHaveLength(2_000)
    for (let next = frames.shift(); next !== undefined; next = frames.shift()) next()
    expect(told).toHaveLength(5_000)
    expect(done).toBe(1)
  })

  it('lets a later painting end an earlier one, and loses nothing of either', () => {
    const { told, classes, frames, painter } = paintedBy()
    painter.paint(codesOf(3_000), new Uint16Array(3_000).fill(4), () => undefined)
    painter.paint(codesOf(3_000), new Uint16Array(3_000).fill(5), () => undefined)
    while (frames.length > 0) frames.shift()!()
    expect(new Set(told.slice(2_000).map(([, id]) => id)).size).toBe(3_000)
    // Packed with one more than their class, so that 0 is not asked about.
    expect(new Set(classes.slice(2_000))).toEqual(new Set([4]))
  })
})

const areas = {
  code: ['A', 'B', 'C'],
  name: ['a', 'b', 'c'],
  ward: ['W1', 'W1', 'W2'],
  wardName: ['North', 'North', 'South'],
  authority: ['E1', 'E1', 'E2'],
  authorityName: ['Middletown', 'Middletown', 'Overtown'],
  people: Float64Array.of(100, 300, 200),
  decile: new Uint8Array(3),
  imdRank: new Uint32Array(3),
  imdScore: new Float64Array(3),
  incomeScore: new Float64Array(3),
  lon: Float64Array.of(-2, -1, 0),
  lat: Float64Array.of(52, 53, 54),
}

describe('names on the map', () => {
  it('stand where their people live: three of four of the North in B', () => {
    const names = placeNames(areas, Uint32Array.of(0, 1, 2), true)
    expect(names.find(({ code }) => code === 'W1')).toMatchObject({ name: 'North', kind: 'ward', at: [-1.25, 52.75], people: 400 })
    expect(names.filter(({ kind }) => kind === 'authority').map(({ name }) => name)).toEqual(['Middletown', 'Overtown'])
  })

  it('are those of the wards asked about, seen from further away, and of the other authorities', () => {
    const names = placeNames(areas, Uint32Array.of(0, 1), false)
    expect(names.map(({ name }) => name)).toEqual(['Overtown', 'North'])
    const ofAll = placeNames(areas, Uint32Array.of(0, 1, 2), true).find(({ kind }) => kind === 'ward')
    expect(names[1]!.from).toBeLessThan(ofAll!.from)
  })
})

it('goes to the box of what is asked about', () => {
  const [west, south, east, north] = boxWithin(areas, Uint32Array.of(0, 1))
  expect([west < -2, south < 52, east > -1 && east < 0, north > 53 && north < 54]).toEqual([true, true, true, true])
})

it('draws a door as the kind that was asked for', () => {
  expect(doorKindOf(['food-bank', 'advice-debt'], ['advice-debt'])).toBe('advice')
  expect(doorKindOf(['food-bank', 'advice-debt'], [])).toBe('take home')
  expect(doorKindOf(['community-meal'], [])).toBe('eat')
  expect(doorKindOf(['library'], ['library'])).toBe('other')
})

it('shows a shape from its first corner on', () => {
  const kinds = (count: number) =>
    shapeFeatures([{ id: 's', corners: Array.from({ length: count }, (_, i) => [i, i * i] as const) }]).features.map(
      ({ geometry }) => geometry.type,
    )
  expect(kinds(1)).toEqual(['Point'])
  expect(kinds(2)).toEqual(['LineString', 'Point', 'Point'])
  expect(kinds(3)[0]).toBe('Polygon')
})

describe('what is laid over the map', () => {
  it('answers the last that asks for a place, and singles out what any names', () => {
    const [first, second] = [() => undefined, () => undefined]
    const laid = laidOf([
      { ...NOTHING_LAID, picking: first, areas: ['A'] },
      { ...NOTHING_LAID, picking: second },
      { ...NOTHING_LAID, areas: ['B'] },
    ])
    expect(laid.picking).toBe(second)
    expect([...laid.areas!]).toEqual(['A', 'B'])
  })

  it('singles out nothing where nobody does', () => {
    expect(laidOf([NOTHING_LAID])).toMatchObject({ picking: null, areas: null, markers: [] })
  })

  it('lets each marker be heard by whoever laid it', () => {
    const onDrop = () => undefined
    const marker = { id: 'h', at: [0, 0] as Position, kind: 'hub' as const, label: 'Hub' }
    expect(laidOf([{ ...NOTHING_LAID, markers: [marker], onDrop }]).markers).toEqual([{ marker, onDrop, onMarker: undefined }])
  })
})

it('writes a sentence in as many lines as it takes', () => {
  const pen = { measureText: (text: string) => ({ width: text.length * 10 }) as TextMetrics }
  expect(linesOf(pen, 'one two three', 80)).toEqual(['one two', 'three'])
  expect(linesOf(pen, 'immeasurable', 30)).toEqual(['immeasurable'])
})

it('writes black on light colours and white on dark ones', () => {
  expect([inkOn('#ffffff'), inkOn('#4b2165'), inkOn('#777777')]).toEqual(['#000000', '#ffffff', '#000000'])
})
