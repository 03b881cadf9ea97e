import { expect, it } from 'vitest'
import { readPlanLink } from '../../../../client/refer/plan/planLink.ts'

const A = { id: '11111111-1111-5111-8111-111111111111' }
const B = { id: '22222222-2222-5222-8222-222222222222' }
const read = (text: string) => readPlanLink(text, 'west-midlands', [A, B])

it('reads what stands behind the # of the page', () => {
  expect(read('#1.2222222222.1111111111')).toEqual({ state: 'read', ids: [B.id, A.id], unknown: 0, over: 0 })
})

it('reads a whole link in the middle of a message', () => {
  expect(read('Here: https://example.org/shortlist/west-midlands#1.1111111111 (see you)')).toMatchObject({ state: 'read', ids: [A.id] })
  expect(read('https://example.org/refer/west-midlands?asof=2018-01-01#1.1111111111')).toMatchObject({ state: 'read', ids: [A.id] })
})

it('says which other place a link is of, and keeps what it holds', () => {
  expect(read('https://example.org/shortlist/Greater-Manchester#1.3333333333')).toEqual({
    state: 'elsewhere',
    place: 'greater-manchester',
    fragment: '1.3333333333',
  })
})

it('counts what is not listed any more', () => {
  expect(read('1.1111111111.9999999999')).toMatchObject({ state: 'read', ids: [A.id], unknown: 1 })
})

it('tells a later version, what is no link, and nothing apart', () => {
  expect(read('#99.1111111111').state).toBe('newer')
  expect(read('hello there').state).toBe('unreadable')
  expect(read('').state).toBe('none')
  expect(read('#').state).toBe('none')
})

it('takes no script, no word of the language and no path that only looks like ours for a plan', () => {
  for (const text of [
    '#<img src=x onerror=alert(1)>',
    '#javascript:alert(1)',
    'constructor',
    '#__proto__',
    '/shortlist/__proto__#1.1111111111',
  ])
    expect(read(text), text).toEqual({ state: 'unreadable' })
  expect(read('#1.__proto__.toString.1111111111')).toEqual({ state: 'read', ids: [A.id], unknown: 2, over: 0 })
})

it('reads the first fifty of ten thousand', () => {
  const text = `#1.${Array.from({ length: 10_000 }, (_, i) => (0xabcdef0000 + i).toString(16)).join('.')}`
  expect(read(text)).toEqual({ state: 'read', ids: [], unknown: 50, over: 9950 })
})
