import type { Resolved, Trouble } from './where.ts'

/** Trouble as the answer to where a person is. */
export const troubleOf = (code: Trouble['code'], text: string, more: Omit<Trouble, 'code' | 'text'> = {}): Resolved => ({
  trouble: { code, text, ...more },
})
