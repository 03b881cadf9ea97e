/** Jobs that go wrong in ways that no question to ours can be relied on to. */

/** Takes memory until there is none. */
export function gaps(): never {
  const held: number[][] = []
  for (;;) held.push(Array.from({ length: 1000 }, (_, n) => n + held.length))
}

export const siting = gaps

/** Answers, and ends its thread a moment later, when nobody waits for it. */
export function whatIf(): object {
  setTimeout(() => {
    throw new Error('of nobody')
  }, 10)
  return { refused: [{ field: 'changes', message: 'was tried' }] }
}
