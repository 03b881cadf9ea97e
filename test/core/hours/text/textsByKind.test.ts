import { describe, expect, it } from 'vitest'
import { readingOf } from './readingOf.ts'
import { TEXTS_BY_KIND } from './textsByKind.ts'

describe.each(Object.entries(TEXTS_BY_KIND))('%s', (_kind, texts) => {
  it.each(texts)('%s', (text, expected) => {
    expect(readingOf(text)).toBe(expected)
  })
})

it('tries at least 150 of them, each once', () => {
  const texts = Object.values(TEXTS_BY_KIND).flatMap((rows) => rows.map(([text]) => text))
  expect(texts.length).toBeGreaterThanOrEqual(150)
  expect(new Set(texts).size).toBe(texts.length)
})
