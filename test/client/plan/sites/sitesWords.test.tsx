import { describe, expect, it } from 'vitest'
import { HowSitesWorked } from '../../../../client/plan/sites/answer/HowSitesWorked.tsx'
import { SitesFaultNote } from '../../../../client/plan/sites/answer/SitesFaultNote.tsx'
import { SitesFound } from '../../../../client/plan/sites/answer/SitesFound.tsx'
import { SitesProof } from '../../../../client/plan/sites/answer/SitesProof.tsx'
import { SitesSentence } from '../../../../client/plan/sites/answer/SitesSentence.tsx'
import { SitesTable } from '../../../../client/plan/sites/answer/SitesTable.tsx'
import { WhoGains } from '../../../../client/plan/sites/answer/WhoGains.tsx'
import type { SitesFault } from '../../../../client/plan/sites/engine/messages.ts'
import { NOT_ASKED } from '../../../../client/plan/sites/engine/progress.ts'
import type { SitesQuestion } from '../../../../client/plan/sites/sitesQuestion.ts'
import { WhereNext } from '../../../../client/plan/sites/WhereNext.tsx'
import { deskOf, htmlIn, textIn } from '../deskOf.tsx'
import { figures, searchFor, services } from './sitesDesk.ts'

const desk = await deskOf('types=food-bank&reach=1000', figures, services)
const answerOf = async (sites: Partial<SitesQuestion>) => (await searchFor(sites)).progress.answer!
const sentence = async (sites: Partial<SitesQuestion>) => textIn(desk, <SitesSentence answer={await answerOf(sites)} />)

describe('the sentence of Where next', () => {
  it('says where, how many more, and what share of those beyond reach that is', async () => {
    // 60 of 105 in need are beyond reach at B.
    expect(await sentence({})).toBe(
      'One new site, at the middle of North ward, Name of B, would bring 60 more people on low incomes within reach, 57% of those beyond it.',
    )
    expect(await sentence({ from: 'schools', count: 2 })).toMatch(
      /^2 new sites, at B Primary and C Secondary, would bring 100 more people on low incomes within reach/,
    )
  })

  it('says a share now and then', async () => {
    // A: 10 of 115; with B and C 110 of 115.
    expect(await sentence({ goal: 'share', share: 95 })).toMatch(/would bring 96% of people on low incomes within reach; now 9% are\./)
    expect(await sentence({ goal: 'share', share: 8 })).toBe('No new site is needed: 9% of people on low incomes are within reach already.')
  })

  it('says walks where walks are shortened', async () => {
    // 403,000 and 130,000 metres of 115 in need.
    expect(await sentence({ goal: 'pmedian' })).toMatch(/would shorten the mean walk of people on low incomes from 3\.5 km to 1\.13 km\./)
    expect(await sentence({ goal: 'pcenter' })).toMatch(/nobody walks more than 2\.6 km; now the longest walk is 7\.8 km\./)
  })
})

describe('how good an answer is', () => {
  const proof = (answer: Awaited<ReturnType<typeof answerOf>>, state: 'running' | 'stopped' | 'done', unsolved: string | null = null) =>
    textIn(desk, <SitesProof answer={answer} state={state} unsolved={unsolved} />)

  it('is proven, among so many places', async () => {
    expect(proof(await answerOf({}), 'done')).toBe('Proven best. No other choice among the 4 places where a site may stand does better.')
  })

  it('is measured by what is gained, not by what was there before', async () => {
    // 60 more now, 80 at most: a quarter short of the best possible; of all within reach it would be a fifth.
    const good = { ...(await answerOf({})), proof: 'good' as const, objective: 70, without: 10, bound: 90 }
    expect(proof(good, 'done')).toBe(
      'Not proven best. No choice can bring more than 80 people on low incomes within reach: this is within 25% of the best possible. The proof got no further in the time it had: give it more, or allow fewer places.',
    )
    expect(proof(good, 'stopped')).toMatch(/You stopped it/)
    expect(proof(good, 'done', 'CompileError')).toMatch(/it refuses WebAssembly/)
  })

  it('says how few sites cannot do it', async () => {
    const good = { ...(await answerOf({ goal: 'share', share: 95 })), proof: 'good' as const, bound: 5, objective: 6 }
    expect(proof(good, 'done')).toMatch(/Fewer than 5 cannot do it; whether fewer than these can is open\./)
  })
})

describe('what stands beside it', () => {
  it('is each site with pupils and free school meals, and says what is not published', async () => {
    const { sites } = await answerOf({ from: 'schools', count: 3 })
    const table = textIn(desk, <SitesTable sites={sites} />)
    expect(table).toMatch(/B Primary Primary · 200 pupils · 45% on free school meals30060\.0/)
    expect(table).toMatch(/D Independent Independent schools · pupils not published · free school meals not published505\.0/)
  })

  it('is who gains: B in decile 2, so all of them in the most deprived fifth', async () => {
    expect(textIn(desk, <WhoGains answer={await answerOf({})} />)).toMatch(
      /^100% of those who gain live in the most deprived fifth of England/,
    )
  })

  it('is how it was worked out, with what is not known and where schools come from', async () => {
    const how = textIn(desk, <HowSitesWorked answer={await answerOf({ from: 'schools', meals: 30 })} />)
    expect(how).toMatch(/maximal covering, Church and ReVelle 1974/)
    expect(how).toMatch(/115 in all, 10 of them within reach now\. Nobody counts twice\. 1 place that counts now stays\./)
    expect(how).toMatch(/Capacity is not looked at/)
    expect(how).toMatch(/1 school is left out/)
    expect(how).toMatch(/Department for Education, 24 May 2025/)
  })

  it('offers a scenario and the map only where there is one to take the sites', async () => {
    const found = { ...NOT_ASKED, answer: await answerOf({}), state: 'done' as const }
    expect(textIn(desk, <SitesFound {...found} />)).not.toMatch(/scenario|Show on the map/)
    expect(textIn(desk, <SitesFound {...found} onPut={() => {}} onShow={() => {}} />)).toMatch(/Put them into a scenarioShow on the map/)
  })
})

describe('what stands in the way', () => {
  it.each<[SitesFault, RegExp]>([
    [{ of: 'none', from: 'schools', notPublished: 2 }, /Allow other places, or a larger area.*For 2 schools the share/],
    [{ of: 'none', from: 'ready', notPublished: 0 }, /No ward or organisation is marked as ready/],
    [{ of: 'count', have: 3 }, /only 3 places/],
    [{ of: 'share', reachablePercent: 43 }, /only 43% can be reached/],
    [{ of: 'beyond', count: 5, areas: ['X', 'Y', 'Z'] }, /5 neighbourhoods: X, Y, Z …\. Allow more places/],
    [{ of: 'thread', message: '' }, /ran out of memory.*Press “Find sites” to try again/],
    [{ of: 'files', message: '' }, /Check your connection/],
  ])('is said with a way on: %o', (fault, said) => {
    expect(textIn(desk, <SitesFaultNote fault={fault} />)).toMatch(said)
  })
})

describe('the panel', () => {
  it('says what it waits for before anything is asked, and that schools are not known here', () => {
    const text = textIn(desk, <WhereNext />)
    expect(text).toMatch(/press “Find sites”/)
    expect(text).toMatch(/Schools are not known for this place/)
  })

  it('names every control', () => {
    const html = htmlIn(desk, <WhereNext seen={() => null} drawn={null} />)
    for (const [control] of html.matchAll(/<(select|input)[^>]*>/g)) expect(control).toMatch(/name="/)
    expect(html.match(/<label/g)?.length).toBeGreaterThanOrEqual(html.match(/<(select|input)/g)!.length)
  })
})
