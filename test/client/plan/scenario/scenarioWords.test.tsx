import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { AreasTouched } from '../../../../client/plan/scenario/result/AreasTouched.tsx'
import { ChangeList } from '../../../../client/plan/scenario/result/ChangeList.tsx'
import { CompareScenarios } from '../../../../client/plan/scenario/result/CompareScenarios.tsx'
import { ScenarioBar } from '../../../../client/plan/scenario/result/ScenarioBar.tsx'
import { ScenarioMark, scenarioMarkText } from '../../../../client/plan/scenario/result/ScenarioMark.tsx'
import { useScenarioOverlay } from '../../../../client/plan/scenario/result/useScenarioOverlay.ts'
import { ScenarioContext } from '../../../../client/plan/scenario/store/scenarioContext.ts'
import type { ScenarioDesk } from '../../../../client/plan/scenario/store/useScenario.ts'
import { SelectedArea } from '../../../../client/plan/answer/SelectedArea.tsx'
import { TryAChange } from '../../../../client/plan/scenario/try/TryAChange.tsx'
import { speak } from '../../../../client/i18n/languages.ts'
import { speakPlan } from '../../../../client/plan/speakPlan.ts'
import type { ServiceChange } from '../../../../core/gap/questions/whatIfQuery.ts'
import type { Position, Service } from '../../../../core/listing/service.ts'
import { figuresOf, northOf, serviceOf } from '../../../core/gap/makeGapData.ts'
import { deskOf, textIn } from '../deskOf.tsx'
import { hub, listingId } from './anyScenario.ts'

const i18n = speakPlan(speak())
const DOOR: Position = [-2, 52]
const figures = figuresOf([
  { code: 'A', at: DOOR, people: 1000, incomeScore: 0.1 },
  { code: 'B', at: northOf(DOOR, 3000), people: 3000, incomeScore: 0.3, decile: 1 },
])
const atB = hub({ at: northOf(DOOR, 3000), hours: 'Tu 10:00-12:00' })
const close: ServiceChange = { do: 'remove', id: listingId(1) }
const nothing = (): void => undefined

/** A scenario as it is kept, of which nothing can be done. */
function deskWith(changes: readonly ServiceChange[], more: Partial<ScenarioDesk> = {}): ScenarioDesk {
  const current = { id: '1', name: 'Hubs', changes }
  const does = [
    'put',
    'close',
    'move',
    'retime',
    'resize',
    'redraw',
    'moveHub',
    'drop',
    'begin',
    'rename',
    'copy',
    'putAll',
    'remove',
    'select',
    'forgetAside',
    'compare',
    'choose',
    'pick',
  ] as const
  const deeds = Object.fromEntries(does.map((deed) => [deed, nothing])) as Record<(typeof does)[number], () => void>
  return {
    ...deeds,
    list: [current],
    current,
    changes,
    name: 'Hubs',
    undo: nothing,
    redo: null,
    aside: null,
    kept: 'yes',
    opened: true,
    compared: [],
    comparing: false,
    chosen: null,
    picking: null,
    ...more,
  }
}

async function read(
  changes: ServiceChange[],
  node: ReactNode,
  more: Partial<ScenarioDesk> = {},
  query = 'types=food-bank',
  services: Service[] = [serviceOf(1, DOOR)],
) {
  const scenario = deskWith(changes, more)
  const view = await deskOf(query, figures, services, { changes, compared: scenario.compared })
  return textIn(view, <ScenarioContext value={scenario}>{node}</ScenarioContext>)
}

describe('the bar of a scenario', () => {
  // B: 3,000 people, 900 of them in need, in decile 1. As things are 900 in need are beyond reach.
  it('says what changes in all', async () => {
    expect(await read([atB], <ScenarioBar />)).toMatch(
      /^Scenario “Hubs”: 1 change · 900 more people on low incomes within reach \(of 900 beyond it as things are\) · people of the most deprived fifth of England: \+3,000/,
    )
    expect(await read([close], <ScenarioBar />)).toContain('100 fewer people on low incomes within reach (900 are beyond it as things are)')
    expect(await read([hub({ at: DOOR })], <ScenarioBar />)).toContain('nobody comes into reach of help, and nobody falls out of it')
  })

  it('counts all people where they are asked for', async () => {
    expect(await read([atB], <ScenarioBar />, {}, 'types=food-bank&who=people')).toContain(
      '3,000 more people within reach (of 3,000 beyond it as things are)',
    )
  })

  it('says so where there is nothing to compare with, or no change can be made', async () => {
    expect(await read([atB], <ScenarioBar />, {}, 'types=food-bank', [])).toContain('what is there now is not known')
    expect(await read([{ do: 'remove', id: listingId(9) }], <ScenarioBar />)).toContain('none of them can be made here')
    expect(await read([], <ScenarioBar />)).toContain('no changes yet')
  })

  it('says that things are shown as they are', async () => {
    expect(await read([], <ScenarioBar />, { current: null, list: [] })).toContain('These are things as they are.')
  })
})

describe('the changes of a scenario', () => {
  it('are said in words, each with its figures', async () => {
    const text = await read([atB, close], <ChangeList />)
    expect(text).toContain('Hub 1, new: Food bank, near North ward, Middletown. Open Tuesdays 10 am–12 noon')
    expect(text).toContain('+900+900+3,000+3,000')
    expect(text).toContain('Service 1 closed-100-100-1,000-1,000')
  })

  it('carry what must be known of them', async () => {
    expect(await read([hub({ at: northOf(DOOR, 20_000) })], <ChangeList />)).toContain(
      'Nobody lives near: the middle of the nearest neighbourhood is 22 km away on foot',
    )
    expect(await read([{ do: 'remove', id: listingId(9) }], <ChangeList />)).toContain(
      'a listing that is not on this map closedIts listing is not on this map now',
    )
    expect(await read([{ do: 'resize', id: listingId(1), capacity: 3 }], <ChangeList />)).toContain('no figure here changes')
    const nowhere = hub({ at: DOOR, delivers: true, catchment: { codes: ['E01000001'], polygon: null } })
    expect(await read([nowhere], <ChangeList />)).toContain('No area here has the code E01000001')
  })
})

describe('what a scenario touches', () => {
  it('is told area by area, as it is and as it would be', async () => {
    const text = await read([atB], <AreasTouched />)
    expect(text).toContain('1 neighbourhood comes into reach, 0 fall out of it, 0 more have another walk or choice')
    expect(text).toContain('North ward Name of B3,000900.03,900 → 00 → 1')
    expect(await read([], <AreasTouched />)).toBe('')
  })

  it('stands beside other scenarios, things as they are first', async () => {
    const compared = [{ id: '1', name: 'Hubs', changes: [atB] }]
    const text = await read([atB], <CompareScenarios />, { comparing: true, compared })
    expect(text).toContain('As it isHubs')
    expect(text).toContain('People beyond reach3,0000-3,000')
    // 1,000 people walk nothing and 3,000 walk 3,900 m: 2,925 m on average, 36.6 minutes at 80 m a minute.
    expect(text).toContain('Mean walk, minutes36.60.0-36.6')
  })
})

describe('a scenario in a picture', () => {
  it('is marked as one, and names no listing', async () => {
    expect(await read([close, atB], <ScenarioMark />)).toBe('Scenario “Hubs”, 2 changes: not how things are')
    expect(await read([], <ScenarioMark />)).toBe('')
    expect(scenarioMarkText(i18n, 'Night', 1)).toBe('Scenario “Night”, 1 change: not how things are')
  })

  it('has its hubs and what is moved as marks', async () => {
    const Marks = () =>
      useScenarioOverlay()
        .markers.map(({ id, kind, label }) => `${id} ${kind} ${label}`)
        .join(' | ')
    const moved: ServiceChange = { do: 'move', id: listingId(1), at: DOOR }
    expect(await read([hub({ at: DOOR }), close, moved], <Marks />)).toBe(
      '0 hub Hub 1 near North ward | 2 moved Service 1 moved to near North ward, Middletown',
    )
  })

  it('numbers its hubs among themselves, whatever else is changed before them', async () => {
    const Names = () =>
      useScenarioOverlay()
        .markers.map(({ label }) => label)
        .join(' | ')
    expect(await read([close, hub({ at: DOOR }), atB], <Names />)).toBe('Hub 1 near North ward | Hub 2 near North ward')
    expect(await read([close, hub({ at: DOOR }), atB], <SelectedArea />, {}, 'types=food-bank&area=B')).toContain('Nearest: Hub 2 near')
  })

  it('is named as the nearest door by what it is', async () => {
    expect(await read([atB], <SelectedArea />, {}, 'types=food-bank&area=B')).toContain('Nearest: Hub 1 near North ward, 0 m')
  })
})

describe('a place without listings', () => {
  it('says why nothing can be tried', async () => {
    expect(await read([], <TryAChange />, { current: null }, 'types=food-bank', [])).toContain(
      'We have no listings here, so we cannot say what a change would do',
    )
  })
})
