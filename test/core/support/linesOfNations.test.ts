import { expect, it } from 'vitest'
import { Nation } from '../../../core/days/nation.ts'
import { linesOfNations } from '../../../core/support/linesOfNations.ts'

const ids = (...nations: Nation[]) => linesOfNations(nations).map(({ id }) => id)

it('names lines that answer in the nation, money first, each with the page that vouches for it', () => {
  expect(ids('england')).toEqual([
    'hardship',
    'universal-credit',
    'stepchange',
    'debtline',
    'samaritans',
    'nhs-mind',
    'childline',
    'silver-line',
  ])
  expect(ids('wales')).toEqual(['hardship', 'universal-credit', 'stepchange', 'debtline', 'samaritans', 'childline', 'silver-line'])
  // Universal Credit is Great Britain's; the line for hardship is not Scotland's.
  expect(ids('scotland')).toEqual(['universal-credit', 'stepchange', 'debtline', 'samaritans', 'childline', 'silver-line'])
  // Nothing about food or money: that is said, not filled up.
  expect(ids('northern-ireland')).toEqual(['stepchange', 'samaritans', 'childline', 'silver-line'])
  for (const nation of Nation.options)
    for (const line of linesOfNations([nation])) {
      expect(line.nations, line.id).toContain(nation)
      expect(line.source.url, line.id).toMatch(/^https?:/)
      expect(line.phone, line.id).not.toBeNull()
    }
})

it('names on a border only what answers on both sides, and nothing where the nation is not known', () => {
  expect(ids('england', 'wales')).toEqual([
    'hardship',
    'universal-credit',
    'stepchange',
    'debtline',
    'samaritans',
    'childline',
    'silver-line',
  ])
  expect(ids()).toEqual([])
})

it('gives nobody outside the number that one town lists', () => {
  for (const nation of Nation.options) expect(ids(nation)).not.toContain('citizens-advice')
})
