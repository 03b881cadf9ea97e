import { expect, it } from 'vitest'
import { pageTurns } from '../../../server/pages/pageTurns.ts'
import { startServer } from '../server.ts'

const stays = new AbortController().signal

it('between two pages the loop goes round once, and a network that asked for one is before another that asked for many', async () => {
  const turn = pageTurns()
  const done: string[] = []
  let rounds = 0
  let goesRound = true
  const count = (): void => {
    rounds++
    if (goesRound) setImmediate(count)
  }
  setImmediate(count)
  const rendering = (network: string) => async (): Promise<void> => {
    const giveBack = await turn({ network, signal: stays })
    done.push(`${network} ${rounds}`)
    giveBack()
  }
  await Promise.all([...Array.from({ length: 5 }, () => rendering('a')), rendering('b')].map((render) => render()))
  goesRound = false
  expect(done.map((said) => said.split(' ')[0])).toEqual(['a', 'a', 'b', 'a', 'a', 'a'])
  expect(new Set(done.map((said) => said.split(' ')[1])).size).toBe(6)
})

it('one page is rendered at a time, and who asks for more than anybody needs is told to wait', async () => {
  const { app, deps } = await startServer()
  const { pages } = deps
  let [atOnce, most] = [0, 0]
  deps.pages = {
    ...pages,
    render: async (input) => {
      most = Math.max(most, ++atOnce)
      await Promise.resolve()
      atOnce--
      return pages.render(input)
    },
  }
  const asked = await Promise.all(Array.from({ length: 300 }, async (_, n) => app.request(`/find/little-marsh?nobody=${n}`)))
  const refused = asked.filter(({ status }) => status === 503)
  expect(most).toBe(1)
  expect([refused.length, refused[0]?.headers.get('Retry-After'), refused[0]?.headers.get('Content-Type')]).toEqual([
    49,
    '10',
    'text/html; charset=utf-8',
  ])
})
