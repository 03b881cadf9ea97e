import { beforeEach, describe, expect, it } from 'vitest'
import { keptAnswers, type KeptAnswers } from '../../../../server/http/kept/keptAnswers.ts'
import { IDS } from '../../packs.ts'
import { startServer } from '../../server.ts'

const STAYS = new AbortController().signal
const MINUTE = 60_000

let [now, version, made] = [0, 'packs 1', 0]
let kept: KeptAnswers
beforeEach(() => {
  ;[now, version, made] = [30 * MINUTE, 'packs 1', 0]
  kept = keptAnswers({ now: () => now, version: () => version }, 400)
})

const ask = (question: string, size: number | null = 50): Promise<string> =>
  kept.once(
    question,
    STAYS,
    () => Promise.resolve(`${question} ${++made}`),
    () => size,
  )

describe('an answer', () => {
  it('is worked out once for all who ask within a minute of the clock', async () => {
    expect([await ask('a'), await ask('a')]).toEqual(['a 1', 'a 1'])
    now += MINUTE - 1
    expect(await ask('a')).toBe('a 1')
    now += 1
    expect(await ask('a')).toBe('a 2')
  })

  it('is another as soon as the packs are', async () => {
    await ask('a')
    version = 'packs 2'
    expect(await ask('a')).toBe('a 2')
  })

  it('is not kept where the packs changed while it was worked out', async () => {
    const first = kept.once(
      'a',
      STAYS,
      () => {
        version = 'packs 2'
        return Promise.resolve('old')
      },
      () => 50,
    )
    expect(await first).toBe('old')
    expect(await ask('a')).toBe('a 1')
  })

  it('is not kept where it is a refusal, or larger than a quarter of all there is room for', async () => {
    await ask('refused', null)
    await ask('large', 101)
    expect([await ask('refused'), await ask('large')]).toEqual(['refused 3', 'large 4'])
  })

  it('goes when there is no room, the one asked for the longest ago first', async () => {
    for (const question of ['a', 'b', 'c', 'd']) await ask(question, 90)
    await ask('a', 90)
    await ask('e', 90)
    expect([await ask('a', 90), await ask('b', 90)]).toEqual(['a 1', 'b 6'])
  })

  it('is waited for by all who ask meanwhile; the work is given up when the last of them leaves', async () => {
    const [first, second] = [new AbortController(), new AbortController()]
    let givenUp = false
    const make = (signal: AbortSignal): Promise<string> => {
      made++
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => {
          givenUp = true
          reject(signal.reason as Error)
        }),
      )
    }
    const waits = [first, second].map(({ signal }) => kept.once('a', signal, make, () => 50).catch((reason: unknown) => reason))
    first.abort('first left')
    expect([await waits[0], givenUp, made]).toEqual(['first left', false, 1])
    second.abort('second left')
    expect([await waits[1], givenUp]).toEqual(['second left', true])
    expect(await ask('a')).toBe('a 2')
  })
})

describe('a page', () => {
  it('of a listing has a key of its own for each who opens it, so that two reports are two', async () => {
    const { app, deps } = await startServer()
    const keys: unknown[] = []
    const { pages } = deps
    let rendered = 0
    deps.pages = {
      ...pages,
      render: async (input) => {
        rendered++
        return { ...(await pages.render(input)), state: JSON.stringify({ key: input.reportKey }) }
      },
    }
    for (let n = 0; n < 2; n++) keys.push(/"key":"([^"]+)"/.exec(await (await app.request(`/service/${IDS.bank}`)).text())?.[1])
    expect(new Set(keys).size).toBe(2)
    expect(keys).not.toContain(undefined)
    expect(rendered).toBe(1)
  })

  it('of a place is rendered once a minute for one address, and for each other question anew', async () => {
    const { app, deps } = await startServer()
    const { pages } = deps
    const rendered: string[] = []
    deps.pages = {
      ...pages,
      render: (input) => {
        rendered.push(input.query)
        return pages.render(input)
      },
    }
    for (const query of ['', '', '?area=M16', '?asof=2018-02-08T11:00', '?area=M16', '?asof=2018-02-08T11:00'])
      await app.request(`/find/little-marsh${query}`)
    expect(rendered).toEqual(['', 'area=M16', 'asof=2018-02-08T11:00'])
  })
})

it('of a search near a position finer than 0.01° is nobody else’s', async () => {
  const { app, deps } = await startServer()
  const questions: string[] = []
  const { once } = deps.kept
  deps.kept.once = (question, ...rest) => {
    questions.push(question)
    return once(question, ...rest)
  }
  for (const near of ['0.12,52.25', '0.1234,52.2512']) await app.request(`/api/places/little-marsh/search?near=${near}`)
  expect(questions).toEqual([expect.stringContaining('0.12,52.25')])
})

describe('what tells of a person', () => {
  async function questionsOf(paths: readonly string[]): Promise<string[]> {
    const { app, deps } = await startServer()
    const questions: string[] = []
    const { once } = deps.kept
    deps.kept.once = (question, ...rest) => {
      questions.push(question)
      return once(question, ...rest)
    }
    for (const path of paths) expect((await app.request(path)).status).toBe(200)
    return questions
  }

  it('is held by no question that is kept: words that are searched', async () => {
    expect(await questionsOf(['/api/places/little-marsh/search?q=insulin'])).toEqual([])
  })

  it.each(['/find/little-marsh', `/service/${IDS.bank}`])(
    'is held by no question that is kept: what else stands in the address of %s',
    async (path) => {
      const typed = [
        'where=M16+0AB',
        'area=M16+0AB',
        'area=M16+++++++++++++++ann',
        'needs=insulin',
        'types=food-bank,ann',
        'fbclid=a1',
        'day=ann',
        'asof=ann',
        'ann',
      ]
      expect(await questionsOf(typed.map((query) => `${path}?${query}`))).toEqual([])
    },
  )

  it('is not seen in what can only be chosen, however a form or a link writes it', async () => {
    const chosen = [
      'types=food-bank,&day=&part=am&needs=no-referral',
      'when=sat-10,now&children=1-4&languages=pl&area=M16&show=40',
      'day=mon&part=eve&asof=2018-02-08T11:00',
    ]
    expect(await questionsOf(chosen.map((query) => `/find/little-marsh?${query}`))).toHaveLength(3)
  })
})
